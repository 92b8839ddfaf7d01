/// A coordinate with four digits, so that a number on a scale of ten powers of ten can be read back to five digits.
func fineCoordinate(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let (whole, digits) = Int((max(-1e6, min(1e6, value)) * 10_000).rounded()).quotientAndRemainder(dividingBy: 10_000)
    guard digits != 0 else { return "\(whole)" }
    var fraction = String("\(digits.magnitude + 10_000)".dropFirst())
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (value < 0 ? "-" : "") + "\(whole.magnitude).\(fraction)"
}
