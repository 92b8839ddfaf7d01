import Foundation

// Texts that don't end where Swift's do, and lines that go on in another way.
extension CodeCharacters {
    private func lineStart(_ place: Int) -> Int {
        var start = place
        while start > 0, scalars[start - 1] != "\n" { start -= 1 }
        return start
    }

    private func lineEnd(_ place: Int) -> Int {
        var end = place
        while end < scalars.count, scalars[end] != "\n" { end += 1 }
        return end
    }

    private static func shown(_ text: String) -> String {
        let line = text.trimmingCharacters(in: .whitespaces)
        return line.count <= 90 ? line : line.prefix(80) + "…"
    }

    /// `print("a";)`: the end of a statement before its bracket.
    mutating func strayEnd() {
        let line = text(lineStart(place), place) + text(place + 1, lineEnd(place))
        change(place, place + 1, "")
        found.append(Found(range: range(place, place + 1), slip: .syntax(.typing(.trailing(";")), write: Self.shown(line))))
        place += 1
    }

    /// `\` at the end of a line that goes on.
    mutating func lineEnd() {
        let line = text(lineStart(place), place).trimmingCharacters(in: .whitespaces)
        change(place, place + 1, "")
        found.append(Found(range: range(place, place + 1), slip: .syntax(.typing(.lineEnd), write: Self.shown(line))))
        place += 1
    }

    /// A text between three quotes that Swift's reader takes otherwise. Alone it is a note.
    /// - Returns: whether there is one, which is passed then.
    mutating func longText() -> Bool {
        let (start, quote) = (place, scalars[place])
        var end = start + 3
        while end + 2 < scalars.count, !(scalars[end] == quote && scalars[end + 1] == quote && scalars[end + 2] == quote) {
            end += scalars[end] == "\\" ? 2 : 1
        }
        guard end + 2 < scalars.count else { return false }
        let isFormatted = start > 0 && scalars[start - 1].properties.isAlphabetic
        let inside = text(start + 3, end)
        let lines = inside.split(separator: "\n", omittingEmptySubsequences: false)
        let isAlone = text(lineStart(start), start).allSatisfy { $0 == " " || $0 == "\t" } && text(end + 3, lineEnd(end)).allSatisfy { $0 == " " }
        let first = lines.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        if isAlone {
            change(start, end + 3, "")
            // That of a function, which is told as a whole.
            var before = lineStart(start)
            while before > 0, scalars[before - 1].properties.isWhitespace { before -= 1 }
            place = end + 3
            if before > 0, scalars[before - 1] == ":" { return true }
            found.append(
                Found(
                    range: range(start, start + 3), slip: .syntax(.typing(.textBetween), write: Self.shown("// " + first.trimmingCharacters(in: .whitespaces))))
            )
        } else if lines.count == 1 {
            // The reader of lines has those with a letter before them.
            if isFormatted, quote == "\"" { return false }
            let swift = "\"\(inside.replacing("\"", with: "\\\""))\""
            change(start, end + 3, swift)
            if !isFormatted { found.append(Found(range: range(start, end + 3), slip: .syntax(.singleQuotes, write: swift))) }
        } else {
            let isRight = quote == "\"" && lines[0].allSatisfy(\.isWhitespace) && lines[lines.count - 1].allSatisfy(\.isWhitespace)
            guard !isRight, !isFormatted else {
                place = end + 3
                return true
            }
            let body = (lines[0].isEmpty ? lines.dropFirst() : lines[...]).joined(separator: "\n")
            change(start, end + 3, "\"\"\"\n\(body)\n\"\"\"")
            found.append(
                Found(range: range(start, start + 3), slip: .syntax(.typing(.longText), write: "\"\"\"⏎ \(Self.shown(String(first))) … ⏎\"\"\"")))
        }
        place = end + 3
        return true
    }

    /// A text with one quote in its line: the other is missing at its end or, where only brackets follow, at its beginning.
    mutating func closeText(_ start: Int) {
        let (from, end) = (lineStart(start), lineEnd(start))
        let rest = text(start + 1, end)
        guard end - from <= 400, closedLine != from else { return }
        closedLine = from
        let opened = text(from, start).ranges(of: "\\(").last.map { text(from, start)[$0.upperBound...] }
        if let opened, opened.count(where: { $0 == "(" }) >= opened.count(where: { $0 == ")" }) {
            // What is put into a text ends before the text does.
            let mended = text(from, start) + ")" + text(start, end)
            guard found.count < Self.mostFound, ReadableCode.isReadableSoFar(mended) else { return }
            change(start, start, ")")
            note(Found(range: range(start, start + 1), slip: .syntax(.typing(.unclosed(")", line: nil)), write: Self.shown(mended))))
            return
        }
        let isEnd = rest.allSatisfy { ")] ;,:".contains($0) }
        if isEnd, start > from {
            var first = start
            while first > from, !"([,=+".unicodeScalars.contains(scalars[first - 1]) { first -= 1 }
            while first < start, scalars[first] == " " { first += 1 }
            guard first < start, first > from else { return }
            let mended = text(from, first) + "\"" + text(first, start) + "\"" + rest
            guard found.count < Self.mostFound else { return }
            guard ReadableCode.isReadableSoFar(mended) else { return closeEarlierText(from, end) }
            change(first, first, "\"")
            if scalars[start] != "\"" { change(start, start + 1, "\"") }
            note(Found(range: range(first, first + 1), slip: .syntax(.typing(.unopenedText), write: Self.shown(mended))))
            return
        }
        // A quote of the other kind ends it before what follows.
        let other: Unicode.Scalar = scalars[start] == "'" ? "\"" : "'"
        let quotes = scalars[start + 1..<end].indices.filter { scalars[$0] == other }
        if quotes.count == 1, let quote = quotes.first, quote + 1 < end, "),]".unicodeScalars.contains(scalars[quote + 1]) {
            if scalars[start] != "\"" { change(start, start + 1, "\"") }
            if scalars[quote] != "\"" { change(quote, quote + 1, "\"") }
            let mended = text(from, start) + "\"" + text(start + 1, quote) + "\"" + text(quote + 1, end)
            note(Found(range: range(start, start + 1), slip: .syntax(.typing(.unclosedText), write: Self.shown(mended))))
            return
        }
        // The brackets that are open before the text close behind it.
        var open = 0
        for scalar in scalars[from..<start] {
            if scalar == "(" || scalar == "[" { open += 1 }
            if scalar == ")" || scalar == "]" { open -= 1 }
        }
        var last = end
        while last > start + 1, scalars[last - 1] == " " || scalars[last - 1] == ";" || scalars[last - 1] == "\r" { last -= 1 }
        open = min(open, rest.count { $0 == ")" || $0 == "]" } - rest.count { $0 == "(" || $0 == "[" })
        while open > 0, last > start + 1, scalars[last - 1] == ")" || scalars[last - 1] == "]" { (last, open) = (last - 1, open - 1) }
        // The other quote may be of another kind.
        let isOther = last > start + 1 && (scalars[last - 1] == "'" || scalars[last - 1] == "\"")
        let inner = isOther ? last - 1 : last
        if scalars[start] != "\"" { change(start, start + 1, "\"") }
        change(inner, last, "\"")
        note(
            Found(
                range: range(isOther ? inner : start, isOther ? last : start + 1),
                slip: .syntax(.typing(.unclosedText), write: Self.shown(text(from, start) + "\"" + text(start + 1, inner) + "\"" + text(last, end)))))
    }

    /// `["kim, "lee"]`: the quote that makes the line readable before one of its commas or brackets.
    private mutating func closeEarlierText(_ from: Int, _ end: Int) {
        // Each attempt is a parse, and the line is to be shown.
        guard end - from <= 200 else { return }
        let quotes = (from..<end).filter { scalars[$0] == "\"" && ($0 == from || scalars[$0 - 1] != "\\") }
        for opening in stride(from: 0, to: quotes.count - 1, by: 2).map({ quotes[$0] }).prefix(20) {
            guard let place = (opening + 1..<end).first(where: { ",)]".unicodeScalars.contains(scalars[$0]) }),
                offsets[place] >= edits.last?.range.upperBound ?? 0
            else { continue }
            guard attempts < Self.mostAttempts else { return }
            attempts += 1
            let mended = text(from, place) + "\"" + text(place, end)
            guard ReadableCode.isReadableSoFar(mended) else { continue }
            change(place, place, "\"")
            note(Found(range: range(opening, opening + 1), slip: .syntax(.typing(.unclosedText), write: Self.shown(mended))))
            return
        }
    }

    /// How many faults are told of at most; the rest is mended without a word.
    private static let mostFound = 200
    /// How many texts of a block are tried with an earlier end.
    private static let mostAttempts = 100

    private mutating func note(_ fault: Found) { if found.count < Self.mostFound { found.append(fault) } }
}
