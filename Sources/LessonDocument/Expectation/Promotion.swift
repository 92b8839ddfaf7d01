/// A lesson's text with its expectations written anew. All other bytes are as they were.
package struct Promotion {
    private let text: String
    private let source: SourceText
    /// What stands in place of lines, by their numbers: nothing where they go.
    private var lines: [Int: [String]] = [:]
    /// What stands behind lines.
    private var behind: [Int: [String]] = [:]
    /// Parts of lines that change, from the last to the first.
    private var parts: [Int: [(range: Range<String.Index>, text: String)]] = [:]

    /// - Parameter text: the file's text, as it is.
    package init(of text: String) {
        self.text = text
        source = SourceText(text)
    }

    /// Writes what a block gave into the fence behind it, as far as that is not met.
    /// - Parameter given: its lines in each of several runs, or in one.
    package mutating func promote(_ expected: ExpectedOutput, to given: [[String]]) {
        guard !given.allSatisfy(expected.isMet) else { return }
        let promoted = expected.promoted(toAll: given)
        let opening = source.line(expected.place.line)
        let prefix = Self.continuation(of: opening)
        var kept: Set<Int> = []
        // The fence's line, then lines in order, each behind the last that is kept.
        var last = expected.place.line
        for line in promoted {
            switch line {
            case .kept(let index):
                last = expected.place.line + 1 + index
                kept.insert(index)
            case .written(let text): behind[last, default: []].append((prefix + text).withoutBlanksAtEnd)
            }
        }
        for index in expected.lines.indices where !kept.contains(index) { lines[expected.place.line + 1 + index] = [] }
        lengthenFence(of: expected, around: promoted, opening)
    }

    /// Writes another text in place of a part of a line. Columns count characters from 1.
    package mutating func replace(_ place: Place, length: Int, by text: String) {
        let line = source.line(place.line)
        guard let start = line.index(line.startIndex, offsetBy: place.column - 1, limitedBy: line.endIndex),
            let end = line.index(start, offsetBy: length, limitedBy: line.endIndex)
        else { return }
        parts[place.line, default: []].append((start..<end, text))
    }

    /// The text as it is to be.
    package var promoted: String {
        guard !lines.isEmpty || !behind.isEmpty || !parts.isEmpty else { return text }
        var new = ""
        for (index, line) in source.lines.enumerated() {
            let number = index + 1
            let lineEnd = number < source.lines.count ? text[line.endIndex..<source.lines[number].startIndex] : ""
            if let replacement = lines[number] {
                for line in replacement { new += line + lineEnd }
            } else {
                var end = line.startIndex
                for part in (parts[number] ?? []).sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where part.range.lowerBound >= end {
                    new += text[end..<part.range.lowerBound] + part.text
                    end = part.range.upperBound
                }
                new += text[end..<line.endIndex] + lineEnd
            }
            for line in behind[number] ?? [] { new += line + (lineEnd.isEmpty ? "\n" : lineEnd) }
        }
        return new
    }
}

private extension Promotion {
    /// What stands before the further lines of what begins in a line: the marks of quotations stay, those of lists become blanks.
    static func continuation(of opening: Substring) -> String {
        String(opening.prefix { $0 != "`" && $0 != "~" }.map { $0 == ">" || $0.isBlank ? $0 : " " })
    }

    /// A fence longer than any line in it that would end it.
    mutating func lengthenFence(of expected: ExpectedOutput, around promoted: [ExpectedOutput.PromotedLine], _ opening: Substring) {
        guard let start = opening.firstIndex(where: { $0 == "`" || $0 == "~" }) else { return }
        let mark = opening[start]
        let length = opening[start...].prefix { $0 == mark }.count
        let longest =
            promoted.compactMap { line -> Int? in
                guard case .written(let text) = line else { return nil }
                return text.withoutBlanksAround.prefix { $0 == mark }.count
            }.max() ?? 0
        guard longest >= length else { return }
        let more = String(repeating: mark, count: longest + 1 - length)
        parts[expected.place.line, default: []].append((start..<start, more))
        let closing = source.line(expected.endLine)
        if let end = closing.firstIndex(of: mark) { parts[expected.endLine, default: []].append((end..<end, more)) }
    }
}
