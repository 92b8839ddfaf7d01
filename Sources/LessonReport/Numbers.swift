import Foundation

/// A number with so many digits behind the point.
func decimal(_ number: Double, places: Int) -> String {
    String(format: "%.\(max(0, min(places, 12)))f", number)
}

/// A number as short as it can be said with so many significant digits: `0.4312`, `11149`, `1.2e-05`.
func short(_ number: Double, digits: Int = 6) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
    return String(format: "%.\(digits)g", number == 0 ? 0 : number)
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
