/// A number as a text writes it: `0.803`, `-1.5e-05`, `25,000`. Two are equal by value, whatever noughts they end with; what is written with separators equals
/// only what is.
package struct WrittenNumber: Equatable, Sendable {
    package let text: String
    /// Whether its thousands are parted by commas.
    package let isGrouped: Bool
    /// How many digits stand behind the point.
    package let places: Int
    /// Whether it has an exponent.
    package let hasExponent: Bool
    /// The digits without noughts around them, and ten's power of the last.
    private let digits: [UInt8]
    private let power: Int
    private let isNegative: Bool

    package static func == (a: WrittenNumber, b: WrittenNumber) -> Bool {
        a.digits == b.digits && a.power == b.power && a.isNegative == b.isNegative && a.isGrouped == b.isGrouped
    }

    /// How many digits say something: those of `0.0803` are three, and those of `25,000` five.
    package var significantDigits: Int { text.drop { "+-−0.,".contains($0) }.prefix { $0 != "e" && $0 != "E" }.count(where: \.isNumber) }

    package var value: Double {
        let sign = isNegative ? "-" : ""
        return Double("\(sign)\(digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self))e\(power)") ?? .nan
    }

    /// The number that begins at a place of a text, with the place behind it; nil where none does. Digits behind a letter, as in `x1`, are no number, nor are those of
    /// a version, `1.2.3`, or of what begins with noughts, `007`.
    package init?(in text: [Character], at start: Int, end: inout Int) {
        func digits(from index: Int) -> Int {
            var index = index
            while index < text.count, text[index].isDigit { index += 1 }
            return index
        }
        func character(_ index: Int) -> Character? { text.indices.contains(index) ? text[index] : nil }
        var index = start
        let before = character(start - 1)
        if let sign = character(index), "+-−".contains(sign) {
            guard before.map({ $0 == " " || $0 == "\t" || "([{,:;=<>|/*±≈~→'\"`".contains($0) }) ?? true else { return nil }
            index += 1
        } else if let before, before.isDigit || before == "." || before == "_" || before.isASCII && before.isLetter {
            return nil
        }
        let whole = index
        index = digits(from: whole)
        guard index > whole, index - whole == 1 || text[whole] != "0" else { return nil }
        var isGrouped = false
        if index - whole <= 3 {
            while character(index) == ",", digits(from: index + 1) == index + 4 { (index, isGrouped) = (index + 4, true) }
        }
        let point = index
        if character(point) == ".", digits(from: point + 1) > point + 1 {
            index = digits(from: point + 1)
            guard character(index) != "." || character(index + 1)?.isDigit != true else { return nil }
        }
        let places = max(0, index - point - 1)
        var exponent = 0
        let mark = index
        if let letter = character(mark), letter == "e" || letter == "E" {
            let first = character(mark + 1).map { $0 == "+" || $0 == "-" } == true ? mark + 2 : mark + 1
            let last = digits(from: first)
            if last > first, last - first <= 6, character(last).map({ $0.isASCII && $0.isLetter }) != true, let read = Int(String(text[mark + 1..<last])) {
                (exponent, index) = (read, last)
            }
        }
        end = index
        self.text = String(text[start..<index])
        self.isGrouped = isGrouped
        self.places = places
        hasExponent = index > mark
        var own = text[whole..<mark].compactMap(\.asciiValue).filter { $0 >= UInt8(ascii: "0") }[...]
        own = own.drop { $0 == UInt8(ascii: "0") }
        var power = exponent - places
        while own.last == UInt8(ascii: "0") { (own, power) = (own.dropLast(), power + 1) }
        isNegative = !own.isEmpty && (text[start] == "-" || text[start] == "−")
        (self.digits, self.power) = (Array(own), own.isEmpty ? 0 : power)
    }

    /// All numbers of a text, with their places.
    package static func all(in text: [Character]) -> [(start: Int, number: WrittenNumber)] {
        var (found, index): ([(start: Int, number: WrittenNumber)], Int) = ([], 0)
        while index < text.count {
            var end = index + 1
            if text[index].isDigit || "+-−".contains(text[index]), let number = WrittenNumber(in: text, at: index, end: &end) { found.append((index, number)) }
            index = end
        }
        return found
    }
}

extension Character {
    /// Whether it is one of the digits that numbers are written with here.
    var isDigit: Bool { ("0"..."9").contains(self) }
}
