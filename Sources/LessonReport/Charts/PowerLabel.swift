import Foundation

extension ChartScale {
    /// The label of a tick of a scale of powers of ten: `1`, `0.5`, `0.2` where all of the scale is within ten thousand times and a ten thousandth; else
    /// `10⁻⁶`, and between whole powers `2·10⁻⁶`.
    package func powerLabel(_ logarithm: Double) -> String {
        if lower >= -4.2, upper <= 4.2 { return short(pow(10, logarithm), digits: 2) }
        var exponent = Int((logarithm + 1e-9).rounded(.down))
        var factor = short(pow(10, logarithm - Double(exponent)), digits: 2)
        if factor == "10" { (factor, exponent) = ("1", exponent + 1) }
        return (factor == "1" ? "" : "\(factor)·") + "10" + String("\(exponent)".map { Self.raised[$0] ?? $0 })
    }

    private static let raised: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]
}
