/// A line of what a block is expected to print: letters, numbers by their value, and marks. `...` is any text, `≈ 0.83 ± 0.01` a number near another.
struct OutputPattern {
    /// What one sign, one number or one mark of the line stands for.
    enum Element: Equatable {
        case letter(Character)
        /// Any run of blanks.
        case blanks
        case number(WrittenNumber)
        case near(Nearness)
        case anything
    }

    /// An element as the line writes it.
    struct Part {
        let element: Element
        let text: String
    }

    let text: String
    let parts: [Part]

    /// `...` in a line of its own: any lines.
    var isAnyLines: Bool { parts.count == 1 && parts[0].element == .anything }

    /// Whether there is a mark in it, so that it stands for more than itself.
    var hasMarks: Bool {
        parts.contains { part in
            switch part.element {
            case .near, .anything: true
            case .letter, .blanks, .number: false
            }
        }
    }

    init(_ line: String) {
        text = line
        let letters = Array(line.withoutBlanksAround)
        var (parts, index): ([Part], Int) = ([], 0)
        while index < letters.count {
            var end = index + 1
            let element: Element
            if letters[index].isBlank {
                while end < letters.count, letters[end].isBlank { end += 1 }
                element = .blanks
            } else if letters[index] == ".", letters[index...].prefix(while: { $0 == "." }).count == 3, index == 0 || letters[index - 1] != "." {
                (element, end) = (.anything, index + 3)
            } else if letters[index] == "≈", let near = Nearness(in: letters, at: index, end: &end) {
                element = .near(near)
            } else if let number = WrittenNumber(in: letters, at: index, end: &end) {
                element = .number(number)
            } else {
                element = .letter(letters[index])
                end = index + 1
            }
            parts.append(Part(element: element, text: String(letters[index..<end])))
            index = end
        }
        self.parts = Self.withoutBrokenNumbers(parts)
    }

    /// `0.33...` is any text that begins with these letters.
    private static func withoutBrokenNumbers(_ parts: [Part]) -> [Part] {
        parts.indices.flatMap { index -> [Part] in
            guard case .number = parts[index].element,
                index > 0 && parts[index - 1].element == .anything || index + 1 < parts.count && parts[index + 1].element == .anything
            else { return [parts[index]] }
            return parts[index].text.map { Part(element: .letter($0), text: String($0)) }
        }
    }
}

extension OutputPattern {
    /// Whether the line stands for a line that a block printed. A line stands for itself, whatever is in it.
    func matches(_ line: String) -> Bool {
        let line = line.withoutBlanksAround
        if line == text.withoutBlanksAround { return true }
        let letters = Array(line)
        // The last `...` that was passed, and where what it stands for ends.
        var star: (part: Int, end: Int)?
        var (part, index) = (0, 0)
        while true {
            if part < parts.count {
                if case .anything = parts[part].element {
                    star = (part, index)
                    part += 1
                    continue
                }
                if let end = end(of: part, in: letters, at: index) {
                    (part, index) = (part + 1, end)
                    continue
                }
            } else if index == letters.count {
                return true
            }
            guard let last = star, last.end < letters.count else { return false }
            star = (last.part, last.end + 1)
            (part, index) = (last.part + 1, last.end + 1)
        }
    }

    /// Where what an element stands for ends, if it begins at a place of a line.
    private func end(of part: Int, in letters: [Character], at index: Int) -> Int? {
        switch parts[part].element {
        case .letter(let letter): return index < letters.count && letters[index] == letter ? index + 1 : nil
        case .blanks:
            let end = letters[index...].firstIndex { !$0.isBlank } ?? letters.count
            // Beside `...` what is left out may have had all the blanks, or end the line.
            let isLoose = index == 0 || index == letters.count || letters[index - 1].isBlank
            return end > index || isLoose ? end : nil
        case .number(let number):
            var end = index
            return WrittenNumber(in: letters, at: index, end: &end) == number ? end : nil
        case .near(let near): return near.end(in: letters, at: index)
        case .anything: return index
        }
    }
}

extension Character {
    var isBlank: Bool { self == " " || self == "\t" }
}

extension StringProtocol {
    /// Without the blanks and tabs around it. A blank is one, whatever accent stands behind it.
    var withoutBlanksAround: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.isBlank }), let last = unicodeScalars.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(self[first..<unicodeScalars.index(after: last)])
    }

    /// Without those at its end.
    var withoutBlanksAtEnd: String {
        unicodeScalars.lastIndex { !$0.isBlank }.map { String(self[..<unicodeScalars.index(after: $0)]) } ?? ""
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { self == " " || self == "\t" }
}
