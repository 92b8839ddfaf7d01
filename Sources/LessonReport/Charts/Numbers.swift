import Foundation

// The page's one way to write numbers: a true minus, thousands set apart.

/// A number with so many digits behind the point.
func decimal(_ number: Double, places: Int) -> String {
    set(printed(number, "%.\(max(0, min(places, 17)))f"))
}

/// A number as short as it can be said with so many significant digits: `0.4312`, `1.2e−05`; a large one to its last whole digit: `1,234,567`.
func short(_ number: Double, digits: Int = 6) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "−inf" : "inf" }
    let text = printed(number == 0 ? 0 : number, "%.\(digits)g")
    return abs(number) < 1e15 && text.contains("e+") ? decimal(number, places: 0) : set(text)
}

/// A number with so many significant digits, a very large or very small one with a power of ten: `2.5e+13`.
func withPower(_ number: Double, digits: Int) -> String { set(printed(number == 0 ? 0 : number, "%.\(digits)g")) }

/// A number by C's rules. A page has thousands of them, and Foundation's way takes some ten times as long.
private func printed(_ number: Double, _ format: String) -> String {
    withVaList([number]) { arguments in
        String(unsafeUninitializedCapacity: 400) { bytes in
            bytes.withMemoryRebound(to: CChar.self) { max(0, min(Int(vsnprintf($0.baseAddress, $0.count, format, arguments)), $0.count - 1)) }
        }
    }
}

/// A whole number with its thousands set apart: `11,149`.
func grouped(_ number: Int) -> String { set("\(number)") }

/// A number of a program's as a page has it.
func set(_ number: some StringProtocol) -> String {
    let bytes = Array(number.utf8)
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let end = bytes[start...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? bytes.count
    if start == 0, end <= 3, !bytes[end...].contains(UInt8(ascii: "-")) { return String(number) }
    var text = ""
    for (index, byte) in bytes.enumerated() {
        if index > start, index < end, (end - index) % 3 == 0 { text += "," }
        if byte == UInt8(ascii: "-") { text += "−" } else { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    }
    return text
}
