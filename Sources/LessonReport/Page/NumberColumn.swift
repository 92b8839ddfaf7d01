/// A table's column of numbers as it is set: a true minus, thousands apart where any has them apart, points beneath one another.
package struct NumberColumn {
    package let cells: [String]

    /// `nil` for a column that holds anything but numbers, or nothing.
    package init?(_ texts: [String]) {
        let filled = texts.filter { !$0.isEmpty }
        guard !filled.isEmpty, filled.allSatisfy(Self.isNumber) else { return nil }
        let isGrouped = filled.contains { $0.contains(",") }
        let numbers = texts.map { Self.shown($0, isGrouped: isGrouped) }
        let places = numbers.map { Self.places(of: $0) }
        let most = places.compactMap(\.self).max() ?? 0
        // A mark behind some of the numbers would be moved away from them.
        guard most > 0, !zip(numbers, places).contains(where: { $1 == nil && $0.contains(where: \.isNumber) }) else {
            cells = numbers
            return
        }
        cells = zip(numbers, places).map { number, places in
            guard let places, places < most else { return number }
            return number + (places == 0 ? "\u{2008}" : "") + String(repeating: "\u{2007}", count: most - places)
        }
    }

    /// Digits with what belongs to numbers: sign, separators, exponent, per cent.
    private static func isNumber(_ text: String) -> Bool {
        guard text.contains(where: \.isNumber) else { return ["-", "−", "–", "nan", "inf", "-inf", "−inf"].contains(text) }
        return text.allSatisfy { $0.isNumber || "+-−–.,_eE% s±×…".contains($0) } && text.first?.isLetter != true
    }

    /// How many digits stand behind the point; `nil` for what is more than a sign, digits, commas and a point, or is no number.
    private static func places(of text: String) -> Int? {
        guard isPlain(text) else { return nil }
        return text.firstIndex(of: ".").map { text[$0...].utf8.count - 1 } ?? 0
    }

    private static func isPlain(_ text: String) -> Bool {
        let digits = text.dropFirst(text.first.map { "+-−".contains($0) } == true ? 1 : 0)
        return digits.first?.isNumber == true && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
            && digits.count(where: { $0 == "." }) <= 1
    }

    private static func shown(_ text: String, isGrouped: Bool) -> String {
        if isGrouped, isPlain(text), !text.contains(",") { return set(text) }
        let number = text.replacing("e-", with: "e−")
        return number.hasPrefix("-") ? "−" + number.dropFirst() : number
    }
}
