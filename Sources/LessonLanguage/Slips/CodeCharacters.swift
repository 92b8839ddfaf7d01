import Foundation

/// Walks through code character by character, past its texts and comments, and mends what no reader of Swift can take: characters of other keyboards, and
/// Python's quotes and comments.
struct CodeCharacters {
    struct Found {
        let range: Range<Int>
        let slip: Slip
    }

    let scalars: [Unicode.Scalar]
    let offsets: [Int]
    let names: ForeignNames
    /// Python's marks are looked for only where Swift can't be read: in Swift they are others.
    let readsPython: Bool
    var place = 0
    var edits: [MendedCode.Edit] = []
    var found: [Found] = []
    /// The characters of other keyboards in the line so far, with where the first stands.
    var strays: [String] = []
    var firstStray: Range<Int>?
    /// Where the line begins in which a quote was put last: there is one fault in it.
    var closedLine: Int?
    /// How many lines were tried with an earlier end of a text.
    var attempts = 0
    /// One of them, if it can't be seen.
    var hidden: String?

    init(_ code: String, names: ForeignNames, readingPython readsPython: Bool) {
        scalars = Array(code.unicodeScalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
        self.names = names
        self.readsPython = readsPython
        while place < scalars.count { step() }
        endLine()
    }
}

extension CodeCharacters {
    func scalar(_ ahead: Int = 0) -> Unicode.Scalar? { scalars.indices.contains(place + ahead) ? scalars[place + ahead] : nil }

    func range(_ from: Int, _ to: Int) -> Range<Int> { offsets[from]..<offsets[to] }

    func text(_ from: Int, _ to: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[from..<to])
        return String(text)
    }

    mutating func change(_ from: Int, _ to: Int, _ text: String) { edits.append(MendedCode.Edit(range: range(from, to), text: text)) }

    mutating func step() {
        let scalar = scalars[place]
        if scalar == "\n" {
            endLine()
            place += 1
        } else if scalar == "/", self.scalar(1) == "/" {
            if dividesTightly { division() } else { skipLine() }
        } else if scalar == "/", self.scalar(1) == "*" {
            skipComment()
        } else if scalar == "=", self.scalar(1) == ">" {
            arrow()
        } else if scalar == "=", self.scalar(1) == "-", standsByItself {
            change(place, place + 1, " = ")
            place += 1
        } else if scalar == "\"" {
            skipText()
        } else if scalar == "`", backticked() {
            return
        } else if StrayCharacter.isDoubleQuote(scalar) {
            quoted(isPython: false)
        } else if StrayCharacter.isSingleQuote(scalar), readsPython || scalar != "'" {
            quoted(isPython: scalar == "'")
        } else if scalar == ";", readsPython, self.scalar(1) == ")" {
            strayEnd()
        } else if scalar == "\\", readsPython, isLastOfLine {
            lineEnd()
        } else if scalar == "#", readsPython, isComment {
            comment()
        } else if scalar.value == 0x3002, isLastOfLine {
            // The full stop of a sentence.
            stray(String(scalar), "")
        } else if let meant = StrayCharacter.meant(by: scalar) {
            stray(String(scalar), meant)
        } else if let meant = StrayCharacter.invisible(scalar) {
            let name = StrayCharacter.name(scalar)
            hidden = name
            let isBetween = scalar.value == 0x3000 && self.scalar(-1) == ")" && self.scalar(1).map { $0.properties.isAlphabetic } == true
            stray(name, isBetween ? "; " : meant)
        } else if readsPython, scalar.value > 0x3130, scalar.properties.isAlphabetic {
            word()
        } else {
            place += 1
        }
    }

    mutating func stray(_ name: String, _ meant: String) {
        change(place, place + 1, meant)
        if !strays.contains(name) { strays.append(name) }
        if firstStray == nil { firstStray = range(place, place + 1) }
        place += 1
    }

    private var isLastOfLine: Bool {
        var ahead = 1
        while let next = scalar(ahead), next == " " || next == "\t" || next == "\r" { ahead += 1 }
        return scalar(ahead) == nil || scalar(ahead) == "\n" || scalar(ahead) == ")" || scalar(ahead) == "/" && scalar(ahead + 1) == "/"
    }

    /// One error for all strays of a line, which shows the line without them.
    mutating func endLine() {
        guard let first = firstStray else { return }
        var start = place
        while start > 0, scalars[start - 1] != "\n" { start -= 1 }
        var end = place
        while end < scalars.count, scalars[end] != "\n" { end += 1 }
        let line = offsets[start]..<offsets[end]
        let mended = MendedCode(
            text(start, end),
            edits.reversed().prefix { $0.range.lowerBound >= line.lowerBound }.reversed()
                .map { MendedCode.Edit(range: $0.range.lowerBound - line.lowerBound..<$0.range.upperBound - line.lowerBound, text: $0.text) })
        let shown = mended.text.trimmingCharacters(in: .whitespaces)
        let code = shown.count <= 90 ? shown : ""
        found.append(Found(range: first, slip: hidden.map { .hidden($0, write: code) } ?? .characters(strays, write: code)))
        (strays, firstStray, hidden) = ([], nil, nil)
    }

    /// `f(x, axis=-1)`, which Swift reads as one sign.
    private var standsByItself: Bool {
        guard let before = scalar(-1), let next = scalar(2), isInBrackets else { return false }
        func isOfValue(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" }
        return isOfValue(before) && isOfValue(next)
    }

    /// Whether a bracket of the line so far is open.
    private var isInBrackets: Bool {
        let line = scalars[..<place].suffix(1_000).reversed().prefix { $0 != "\n" }
        return line.count { $0 == "(" } > line.count { $0 == ")" }
    }

    /// `n//2`: whole numbers divided as in Python, which Swift takes for a comment.
    var dividesTightly: Bool {
        guard let before = scalar(-1), let next = scalar(2) else { return false }
        return next.isASCII && next.properties.numericType != nil
            && (before == ")" || before.isASCII && (before.properties.isAlphabetic || before.properties.numericType != nil))
    }

    mutating func division() {
        let start = place
        change(start, start + 2, " / ")
        place += 2
        var (first, last) = (start, place)
        while first > 0, scalars[first - 1] != "\n" { first -= 1 }
        while last < scalars.count, scalars[last] != "\n" { last += 1 }
        let line = text(first, last).replacing("//", with: " / ").trimmingCharacters(in: .whitespaces)
        found.append(Found(range: range(start, place), slip: .syntax(.wholeDivision, write: line)))
    }

    mutating func skipLine() { while place < scalars.count, scalars[place] != "\n" { place += 1 } }

    mutating func skipComment() {
        var depth = 0
        repeat {
            if scalar() == "/", scalar(1) == "*" {
                (depth, place) = (depth + 1, place + 2)
            } else if scalar() == "*", scalar(1) == "/" {
                (depth, place) = (depth - 1, place + 2)
            } else {
                place += 1
            }
        } while depth > 0 && place < scalars.count
    }

    /// A word that is one of Swift's where the keyboard is on Latin letters.
    mutating func word() {
        let start = place
        while let scalar = scalar(), scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" { place += 1 }
        let word = text(start, place)
        guard let keys = KoreanKeyboard.keys(of: word), Self.keywords.contains(keys) else { return }
        change(start, place, keys)
        found.append(Found(range: range(start, place), slip: .keyboard(word, meant: keys)))
    }

    private static let keywords: Set<String> = [
        "let", "var", "for", "in", "if", "else", "while", "func", "return", "try", "struct", "enum", "switch", "case", "default", "guard", "break", "continue",
        "true", "false", "nil", "import", "repeat", "do", "catch", "throw", "class", "extension",
    ]
}
