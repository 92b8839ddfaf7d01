extension ExpectedOutput {
    /// A line that a block is expected to give from now on.
    enum PromotedLine: Equatable {
        /// One of those that were expected, as the file has it.
        case kept(Int)
        case written(String)
    }

    /// What is to be expected so that it is met: lines and marks that hold are kept, all else is what was given. Of a fence that is met, all is kept.
    func promoted(to given: [String]) -> [PromotedLine] {
        if isMet(by: given) { return lines.indices.map(PromotedLine.kept) }
        let given = given.withoutEmptyEnd.map(\.withoutBlanksAtEnd)
        let old = lines.withoutEmptyEnd
        let promoted = alignment(old, given).steps.compactMap { step -> PromotedLine? in
            switch step {
            case .keep(let line, _), .anything(let line, _): .kept(line)
            case .replace(let line, let other): .written(comparison == .byTokens ? OutputPattern(old[line]).promoted(to: given[other]) : given[other])
            case .insert(let other): .written(given[other])
            case .remove: nil
            }
        }
        let text = promoted.map { if case .written(let text) = $0 { text } else if case .kept(let line) = $0 { old[line] } else { "" } }
        // Empty lines at the end are as good as none.
        let emptyEnd = (old.count..<lines.count).map(PromotedLine.kept)
        return (Self.isMet(text, comparison, by: given) ? promoted : given.map(PromotedLine.written)) + emptyEnd
    }
}

extension OutputPattern {
    /// The line that stands for a printed one, with those of its marks that hold.
    func promoted(to line: String) -> String {
        guard hasMarks else { return line }
        let (old, new) = (words, OutputPattern(line).words)
        let alignment = Alignment(old: old.count, new: new.count) {
            old[$0].element == .anything
        } matches: {
            old[$0].stands(for: new[$1])
        }
        let text = alignment.steps.map { step in
            switch step {
            case .keep(let word, _), .anything(let word, _): return old[word].text
            case .replace(let word, let other):
                guard case .near(let near)? = old[word].element, case .number(let number)? = new[other].element else { return new[other].text }
                return near.text(around: number)
            case .insert(let other): return new[other].text
            case .remove: return ""
            }
        }
        .joined()
        let indent = line.prefix(while: \.isBlank)
        return OutputPattern(text).matches(line) ? indent + text.withoutBlanksAround : line
    }

    /// Letters in a row, or another part by itself.
    private struct Word {
        var text: String
        /// Nil for letters.
        let element: Element?

        func stands(for other: Word) -> Bool {
            switch (element, other.element) {
            case (.near(let near)?, .number(let number)?): near.isNear(number)
            case (.blanks?, .blanks?): true
            case (.number(let own)?, .number(let number)?): own == number
            default: text == other.text
            }
        }
    }

    private var words: [Word] {
        var words: [Word] = []
        for part in parts {
            if case .letter = part.element {
                if words.last.map({ $0.element == nil }) == true {
                    words[words.count - 1].text += part.text
                } else {
                    words.append(Word(text: part.text, element: nil))
                }
            } else {
                words.append(Word(text: part.text, element: part.element))
            }
        }
        return words
    }
}
