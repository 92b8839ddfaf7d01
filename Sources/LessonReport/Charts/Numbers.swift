import Foundation

/// A number with so many digits behind the point.
func decimal(_ number: Double, places: Int) -> String {
    printed(number, "%.\(max(0, min(places, 12)))f")
}

/// A number as short as it can be said with so many significant digits: `0.4312`, `11149`, `1.2e-05`.
func short(_ number: Double, digits: Int = 6) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
    return printed(number == 0 ? 0 : number, "%.\(digits)g")
}

/// A number by C's rules. A page has thousands of them, and Foundation's way takes some ten times as long.
private func printed(_ number: Double, _ format: String) -> String {
    withVaList([number]) { arguments in
        String(unsafeUninitializedCapacity: 400) { bytes in
            bytes.withMemoryRebound(to: CChar.self) { max(0, min(Int(vsnprintf($0.baseAddress, $0.count, format, arguments)), $0.count - 1)) }
        }
    }
}

/// A whole number with its thousands set apart: `11,149`.
func grouped(_ number: Int) -> String {
    var digits = Array("\(number.magnitude)")
    var position = digits.count - 3
    while position > 0 {
        digits.insert(",", at: position)
        position -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
}
