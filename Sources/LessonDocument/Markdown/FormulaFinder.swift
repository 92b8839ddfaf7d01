/// Finds formulas and references to footnotes in running text. Formulas are where Pandoc finds them: a `$` opens one where no blank follows, the next `$`
/// closes it where no blank stands before it and no digit after it. Prices are none: `35$입니다. 할인가는 20$입니다.`, `$5 a day or 10$`. `\$` is a dollar
/// sign, `\[^1]` no reference, and code stays code.
struct FormulaFinder {
    enum Kind: Equatable {
        case formula(isDisplay: Bool)
        case reference(String)
    }

    struct Found: Equatable {
        /// The signs around it included.
        let range: Range<Int>
        let kind: Kind
    }

    private let characters: [Character]
    /// Where runs of backticks begin, by their length.
    private var ticks: [Int: [Int]] = [:]
    private(set) var found: [Found] = []

    /// - Parameter characters: a paragraph's, its lines joined with `\n`.
    init(_ characters: [Character]) {
        self.characters = characters
        guard characters.contains(where: { $0 == "$" || $0 == "^" }) else { return }
        var position = 0
        while position < characters.count {
            let run = self.run(of: "`", at: position)
            if run > 0 { ticks[run, default: []].append(position) }
            position += max(1, run)
        }
        find()
    }
}

private extension FormulaFinder {
    mutating func find() {
        var position = 0
        var displayCanClose = true
        while position < characters.count {
            switch characters[position] {
            case "\\": position += 2
            case "`": position = endOfCode(at: position) ?? position + run(of: "`", at: position)
            case "$":
                let run = run(of: "$", at: position)
                if run == 1, let end = endOfInline(from: position) {
                    found.append(Found(range: position..<end, kind: .formula(isDisplay: false)))
                    position = end
                } else if run == 2, displayCanClose {
                    if let end = endOfDisplay(from: position) {
                        found.append(Found(range: position..<end, kind: .formula(isDisplay: true)))
                        position = end
                    } else {
                        displayCanClose = false
                        position += run
                    }
                } else {
                    position += run
                }
            case "[":
                if let name = FormulaFinder.noteName(in: characters[position...].prefix(FormulaFinder.longestName + 3)) {
                    let end = position + name.count + 3
                    found.append(Found(range: position..<end, kind: .reference(name)))
                    position = end
                } else {
                    position += 1
                }
            default: position += 1
            }
        }
    }

    func run(of mark: Character, at start: Int) -> Int {
        var end = start
        while end < characters.count, characters[end] == mark { end += 1 }
        return end - start
    }

    /// The end of the code span that begins here; `nil` where its backticks are never closed.
    func endOfCode(at start: Int) -> Int? {
        let length = run(of: "`", at: start)
        let starts = ticks[length] ?? []
        var (lower, upper) = (0, starts.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if starts[middle] < start + length { lower = middle + 1 } else { upper = middle }
        }
        return lower < starts.count ? starts[lower] + length : nil
    }

    func endOfInline(from start: Int) -> Int? {
        guard start + 1 < characters.count, !characters[start + 1].isWhitespace else { return nil }
        var position = start + 1
        while position < characters.count {
            switch characters[position] {
            case "\\": position += 2
            case "`":
                guard endOfCode(at: position) == nil else { return nil }
                position += run(of: "`", at: position)
            case "$":
                let isFollowedByDigit = position + 1 < characters.count && characters[position + 1].isNumber
                let closes =
                    position > start + 1 && !characters[position - 1].isWhitespace && !isFollowedByDigit && !isPrice(start, position)
                    && !isSumOfMoney(start + 1..<position)
                return closes ? position + 1 : nil
            default: position += 1
            }
        }
        return nil
    }

    /// Whether two dollar signs are those of prices: a number stands before the first, and Hangul behind the second (`35$입니다. 할인가는 20$입니다.`), or what
    /// is between them is no formula: it begins as a sentence goes on (`35$, 20$`), leads to a second number (`5$~10$`), or has Hangul outside a command.
    func isPrice(_ first: Int, _ second: Int) -> Bool {
        guard first > 0, characters[first - 1].isNumber else { return false }
        if second + 1 < characters.count, Self.isHangul(characters[second + 1]) { return true }
        let inner = characters[first + 1..<second]
        guard let begin = inner.first else { return false }
        if ",;:)!?".contains(begin) || begin == "." && inner.dropFirst().first?.isNumber != true { return true }
        if "-–~".contains(begin), inner.dropFirst().allSatisfy({ $0.isNumber || ",. ".contains($0) }) { return true }
        return !inner.contains("\\") && inner.contains(where: Self.isHangul)
    }

    static func isHangul(_ character: Character) -> Bool { character.unicodeScalars.first.map { ("\u{AC00}"..."\u{D7A3}").contains($0) } ?? false }

    /// Whether what stands between two dollar signs begins with a sum of money and goes on in words: `$2,000 in 2023, plus 35$`, `$5에 사서 10$`.
    func isSumOfMoney(_ range: Range<Int>) -> Bool {
        let inner = characters[range]
        guard let first = inner.first, first.isASCII, first.isNumber, !inner.contains(where: { "\\^_{}=+-*/<>|".contains($0) }) else { return false }
        if inner.contains(where: Self.isHangul) { return true }
        let words = inner.split(separator: " ").filter { $0.count > 1 && $0.allSatisfy { $0.isASCII && ($0.isLetter || ",.;:".contains($0)) } }
        return words.count > 1
    }

    func endOfDisplay(from start: Int) -> Int? {
        var position = start + 2
        while position + 1 < characters.count {
            switch characters[position] {
            case "\\": position += 2
            case "$" where characters[position + 1] == "$":
                return characters[start + 2..<position].allSatisfy(\.isWhitespace) ? nil : position + 2
            default: position += 1
            }
        }
        return nil
    }
}

extension FormulaFinder {
    static let longestName = 60

    /// The name in `[^name]` at the beginning; it has no blanks and no brackets.
    static func noteName(in text: some Collection<Character>) -> String? {
        guard text.starts(with: "[^") else { return nil }
        let name = text.dropFirst(2).prefix { !$0.isWhitespace && $0 != "[" && $0 != "]" && $0 != "`" }
        guard !name.isEmpty, name.count <= longestName, text.dropFirst(2 + name.count).first == "]" else { return nil }
        return String(name)
    }
}
