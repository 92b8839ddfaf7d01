/// A number of the prose that is bound to the run: `0.803<!--= score.accuracy -->`. The comment holds an expression over the blocks that stand before it; the digits
/// give the form of its value.
public struct BoundNumber: Codable, Equatable, Sendable {
    /// As the file has it: `0.803`, `25,000`, `80.3 %`.
    public let written: String
    public let expression: String
    /// Where the digits begin.
    public let place: Place
    /// Where the expression does.
    public let expressionPlace: Place

    public init(written: String, expression: String, place: Place, expressionPlace: Place) {
        (self.written, self.expression, self.place, self.expressionPlace) = (written, expression, place, expressionPlace)
    }
}

extension BoundNumber {
    private var number: WrittenNumber? {
        var end = 0
        return WrittenNumber(in: Array(written), at: 0, end: &end)
    }

    /// `%` with the blanks before it, or nothing.
    private var unit: String { number.map { String(written.dropFirst($0.text.count)) } ?? "" }

    /// A value in the written form: with as many places, a hundred times as much before `%`. A whole number is exact: what isn't whole has its places then.
    public func text(of value: Double) -> String {
        guard let number else { return "\(value)" }
        let shown = unit.isEmpty ? value : value * 100
        if !shown.isFinite { return "\(shown)" + unit }
        let isExact = number.places == 0 && unit.isEmpty && shown != shown.rounded()
        var text = isExact ? "\(shown)" : number.text(of: shown)
        if number.text.hasPrefix("+"), !text.hasPrefix("-") { text = "+" + text }
        if number.text.hasPrefix("−"), text.hasPrefix("-") { text = "−" + text.dropFirst() }
        return text + unit
    }

    /// Whether the file has the value, as far as its digits say it.
    public func holds(for value: Double) -> Bool {
        let text = text(of: value)
        if text == written { return true }
        var end = 0
        return WrittenNumber(in: Array(text), at: 0, end: &end).map { $0 == number } ?? false
    }
}
