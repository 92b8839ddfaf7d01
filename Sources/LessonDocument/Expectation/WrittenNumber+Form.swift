import Foundation

extension WrittenNumber {
    /// A value written as this number is: with as many places, with commas where it has them. Behind an exponent, and where a value has none, it is written as
    /// Swift writes it.
    package func text(of value: Double) -> String {
        guard value.isFinite, !hasExponent, abs(value) < 1e15 else { return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)" }
        var text = String(format: "%.\(places)f", value)
        if text.hasPrefix("-"), !text.contains(where: { ("1"..."9").contains($0) }) { text.removeFirst() }
        guard isGrouped else { return text }
        let sign = text.hasPrefix("-") ? "-" : ""
        let whole = text.dropFirst(sign.count).prefix { $0 != "." }
        let groups = stride(from: whole.count, to: 0, by: -3).map { end in String(whole.dropFirst(max(0, end - 3)).prefix(min(3, end))) }
        return sign + groups.reversed().joined(separator: ",") + text.dropFirst(sign.count + whole.count)
    }
}
