// Texts in quotes, which are passed over, or mended where the quotes are not Swift's; comments of Python's.
import Foundation

extension CodeCharacters {
    /// A text with what stands in its `\(…)`.
    mutating func skipText() {
        let start = place
        let isLong = scalar(1) == "\"" && scalar(2) == "\""
        if isLong, readsPython, longText() { return }
        place += isLong ? 3 : 1
        while let scalar = scalar() {
            if scalar == "\\" {
                place += 2
                guard scalars.indices.contains(place - 1) else { continue }
                if scalars[place - 1] == "(" { skipInterpolation() } else if readsPython, scalars[place - 1] == "{" { bracedValue() }
            } else if scalar == "\"", !isLong || self.scalar(1) == "\"" && self.scalar(2) == "\"" {
                place += isLong ? 3 : 1
                return
            } else if scalar == "\n", !isLong {
                break
            } else {
                place += 1
            }
        }
        if readsPython, !isLong { closeText(start) }
    }

    mutating func skipInterpolation() {
        let start = place
        defer { numberFormat(from: start) }
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

    /// `\{n}`, with braces in the place of brackets.
    private mutating func bracedValue() {
        let start = place - 1
        let line = scalars[place...].prefix { $0 != "\n" && $0 != "\"" }
        guard let end = line.firstIndex(of: "}") else { return }
        change(start, start + 1, "(")
        change(end, end + 1, ")")
        found.append(Found(range: range(start - 1, end + 1), slip: .syntax(.typing(.interpolation), write: "\\(\(text(place, end)))")))
        place = end + 1
    }

    /// `\(rate:.2f)`, with Python's format in Swift's brackets.
    private mutating func numberFormat(from start: Int) {
        guard readsPython, place > start + 1, scalars[place - 1] == ")" else { return }
        guard let parts = text(start, place - 1).wholeMatch(of: /([^:?]+): ?([<>^]?[+]?\d*,?\.\d+[fFeEgG%])/) else { return }
        guard let swift = FormattedText.formatted(String(parts.1), String(parts.2), names) else { return }
        change(start, place - 1, swift)
        found.append(Found(range: range(start, place - 1), slip: .syntax(.numberFormat, write: "\\(\(swift))")))
    }

    /// A text in quotes that are not Swift's, up to the next of their kind in the line.
    mutating func quoted(isPython: Bool) {
        let start = place
        let isSingle = StrayCharacter.isSingleQuote(scalars[start])
        if isPython, scalar(1) == "'", scalar(2) == "'", longText() { return }
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
            if isPython {
                place = end
                closeText(start)
            } else {
                stray(String(scalars[start]), "\"")
            }
            return
        }
        // `print「안녕」`
        let isArgument = !isPython && text(max(0, start - 5), start) == "print"
        change(start, start + 1, isArgument ? "(\"" : "\"")
        for inner in start + 1..<end where scalars[inner] == "\"" { change(inner, inner + 1, "\\\"") }
        change(end, end + 1, isArgument ? "\")" : "\"")
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

    /// A text in backticks, as JavaScript has it, with its `${…}`; false where a name stands in them.
    mutating func backticked() -> Bool {
        var end = place + 1
        while end < scalars.count, scalars[end] != "`", scalars[end] != "\n" { end += 1 }
        guard end < scalars.count, scalars[end] == "`" else { return false }
        let inside = text(place + 1, end)
        guard inside.contains(where: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }), !inside.contains("\"") else { return false }
        let swift = "\"\(inside.replacing(/\$\{([^{}]*)\}/) { "\\(\($0.1))" })\""
        change(place, end + 1, swift)
        found.append(Found(range: range(place, end + 1), slip: .syntax(.singleQuotes, write: swift)))
        place = end + 1
        return true
    }

    private static let directives: Set<String> = [
        "if", "else", "elseif", "endif", "line", "file", "fileID", "filePath", "function", "column", "error", "warning", "available", "unavailable", "selector",
        "sourceLocation", "Preview", "keyPath", "dsohandle",
    ]

    /// Whether the `#` here begins a comment of Python's.
    var isComment: Bool {
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

    mutating func comment() {
        let start = place
        skipLine()
        change(start, start + 1, "//")
        let comment = text(start + 1, place).trimmingCharacters(in: .whitespaces)
        found.append(Found(range: range(start, place), slip: .syntax(.comment, write: "// " + comment.prefix(60))))
    }
}
