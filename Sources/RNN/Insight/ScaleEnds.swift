import Foundation

/// The ends of a scale with as many digits as tell them apart, and one more: `0.702` and `0.791`, `-1` and `1`.
package func scaleEnds(_ lowest: Double, _ highest: Double) -> (low: String, high: String) {
    let span = highest / 2 - lowest / 2
    return (scaleEnd(lowest, within: span), scaleEnd(highest, within: span))
}

/// A number of a scale with half such a span.
package func scaleEnd(_ number: Double, within span: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
    // Of equal ends, or of those that only their last bits tell apart, three digits say enough.
    let size = max(abs(number), 1e-300)
    let ratio = span > size * 1e-9 && span.isFinite ? max(size / span, 1) : 1
    let digits = max(3, min(12, Int(log10(ratio).rounded(.up)) + 1))
    // Zeros at the end are digits too: `0.490` beside `0.512`. Whole numbers go without: `1`.
    let keepsZeros = number != number.rounded() ? "#" : ""
    let text = String(format: "%\(keepsZeros).\(digits)g", number == 0 ? 0 : number)
    // Large numbers as they are written elsewhere: `12,345`.
    return abs(number) >= 1_000 && abs(number) < 1e15 && !text.contains(".") || text.contains("e+") && abs(number) < 1e15
        ? grouped(Int(number.rounded())) : text
}
