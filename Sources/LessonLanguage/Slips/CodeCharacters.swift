import Foundation

/// Walks through code character by character, past its texts and comments, and mends what no reader of Swift can take: characters of other keyboards, and
/// Python's quotes and comments.
struct CodeCharacters {
    struct Found {
        let range: Range<Int>
        let slip: Slip
    }

    private let scalars: [Unicode.Scalar]
    private let offsets: [Int]
    private let names: ForeignNames
    /// Python's marks are looked for only where Swift can't be read: in Swift they are others.
    private let readsPython: Bool
    private var place = 0
    private(set) var edits: [MendedCode.Edit] = []
    private(set) var found: [Found] = []
    /// The characters of other keyboards in the line so far, with where the first stands.
    private var strays: [String] = []
    private var firstStray: Range<Int>?
    /// One of them, if it can't be seen.
    private var hidden: String?

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
    private func scalar(_ ahead: Int = 0) -> Unicode.Scalar? { scalars.indices.contains(place + ahead) ? scalars[place + ahead] : nil }

    private func range(_ from: Int, _ to: Int) -> Range<Int> { offsets[from]..<offsets[to] }

    private func text(_ from: Int, _ to: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[from..<to])
        return String(text)
    }

    private mutating func change(_ from: Int, _ to: Int, _ text: String) { edits.append(MendedCode.Edit(range: range(from, to), text: text)) }

    private mutating func step() {
        let scalar = scalars[place]
        if scalar == "\n" {
            endLine()
            place += 1
        } else if scalar == "/", self.scalar(1) == "/" {
            if dividesTightly { division() } else { skipLine() }
        } else if scalar == "/", self.scalar(1) == "*" {
            skipComment()
        } else if scalar == "\"" {
            skipText()
        } else if StrayCharacter.isDoubleQuote(scalar) {
            quoted(isPython: false)
        } else if StrayCharacter.isSingleQuote(scalar), readsPython || scalar != "'" {
            quoted(isPython: scalar == "'")
        } else if scalar == "#", readsPython, isComment {
            comment()
        } else if let meant = StrayCharacter.meant(by: scalar) {
            stray(String(scalar), meant)
        } else if let meant = StrayCharacter.invisible(scalar) {
            hidden = StrayCharacter.name(scalar)
            stray(hidden!, meant)
        } else if readsPython, scalar.value > 0x3130, scalar.properties.isAlphabetic {
            word()
        } else {
            place += 1
        }
    }

    private mutating func stray(_ name: String, _ meant: String) {
        change(place, place + 1, meant)
        if !strays.contains(name) { strays.append(name) }
        if firstStray == nil { firstStray = range(place, place + 1) }
        place += 1
    }

    /// One error for all strays of a line, which shows the line without them.
    private mutating func endLine() {
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

    /// `n//2`: whole numbers divided as in Python, which Swift takes for a comment.
    private var dividesTightly: Bool {
        guard let before = scalar(-1), let next = scalar(2) else { return false }
        return next.isASCII && next.properties.numericType != nil
            && (before == ")" || before.isASCII && (before.properties.isAlphabetic || before.properties.numericType != nil))
    }

    private mutating func division() {
        let start = place
        change(start, start + 2, " / ")
        place += 2
        var (first, last) = (start, place)
        while first > 0, scalars[first - 1] != "\n" { first -= 1 }
        while last < scalars.count, scalars[last] != "\n" { last += 1 }
        let line = text(first, last).replacing("//", with: " / ").trimmingCharacters(in: .whitespaces)
        found.append(Found(range: range(start, place), slip: .syntax(.wholeDivision, write: line)))
    }

    private mutating func skipLine() { while place < scalars.count, scalars[place] != "\n" { place += 1 } }

    private mutating func skipComment() {
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

    /// A text with what stands in its `\(…)`.
    private mutating func skipText() {
        let isLong = scalar(1) == "\"" && scalar(2) == "\""
        place += isLong ? 3 : 1
        while let scalar = scalar() {
            if scalar == "\\" {
                place += 2
                if scalars.indices.contains(place - 1), scalars[place - 1] == "(" { skipInterpolation() }
            } else if scalar == "\"", !isLong || self.scalar(1) == "\"" && self.scalar(2) == "\"" {
                place += isLong ? 3 : 1
                return
            } else if scalar == "\n", !isLong {
                return
            } else {
                place += 1
            }
        }
    }

    private mutating func skipInterpolation() {
        var depth = 1
        while let scalar = scalar(), depth > 0, scalar != "\n" {
            if scalar == "\"" {
                skipText()
                continue
            }
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            place += 1
        }
    }

    /// A text in quotes that are not Swift's, up to the next of their kind in the line.
    private mutating func quoted(isPython: Bool) {
        let start = place
        let isSingle = StrayCharacter.isSingleQuote(scalars[start])
        var end = start + 1
        while end < scalars.count, scalars[end] != "\n" {
            if scalars[end] == "\\" {
                end += 2
                continue
            }
            if isSingle ? StrayCharacter.isSingleQuote(scalars[end]) : StrayCharacter.isDoubleQuote(scalars[end]) || scalars[end] == "\"" { break }
            end += 1
        }
        guard end < scalars.count, scalars[end] != "\n" else {
            if isPython { place += 1 } else { stray(String(scalars[start]), "\"") }
            return
        }
        change(start, start + 1, "\"")
        for inner in start + 1..<end where scalars[inner] == "\"" { change(inner, inner + 1, "\\\"") }
        change(end, end + 1, "\"")
        place = end + 1
        if isPython {
            found.append(Found(range: range(start, place), slip: .syntax(.singleQuotes, write: "\"\(text(start + 1, end).replacing("\"", with: "\\\""))\"")))
        } else {
            for quote in [start, end] where scalars[quote] != "\"" {
                let name = String(scalars[quote])
                if !strays.contains(name) { strays.append(name) }
            }
            if firstStray == nil { firstStray = range(start, place) }
        }
    }

    private static let directives: Set<String> = [
        "if", "else", "elseif", "endif", "line", "file", "fileID", "filePath", "function", "column", "error", "warning", "available", "unavailable", "selector",
        "sourceLocation", "Preview", "keyPath", "dsohandle",
    ]

    /// Whether the `#` here begins a comment of Python's.
    private var isComment: Bool {
        let before = scalar(-1)
        guard before == nil || before == " " || before == "\t" || before == "\n", let next = scalar(1) else { return scalar(1) == nil }
        if next == "\"" || next == "#" && scalar(2) == "\"" { return false }
        var word = ""
        var ahead = 1
        while let letter = scalar(ahead), letter.properties.isAlphabetic {
            word.unicodeScalars.append(letter)
            ahead += 1
        }
        return !Self.directives.contains(word)
    }

    private mutating func comment() {
        let start = place
        skipLine()
        change(start, start + 1, "//")
        let comment = text(start + 1, place).trimmingCharacters(in: .whitespaces)
        found.append(Found(range: range(start, place), slip: .syntax(.comment, write: "// " + comment.prefix(60))))
    }

    /// A word that is one of Swift's where the keyboard is on Latin letters.
    private mutating func word() {
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
