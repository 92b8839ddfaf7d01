/// A fenced piece of code as CommonMark sees it, with its place in the file.
struct Fence: Equatable {
    let info: String
    let code: String
    let place: Place
    let endLine: Int
    /// The fence as written: "```swift".
    let opening: String
    let isClosed: Bool
    /// The line within the code that looks like the opening of another fence.
    let innerFenceLine: Int?
    /// How many characters stand before the code in each of the file's lines: those of lists and quotations, and the fence's own indentation.
    let indents: [Int]

    var isBlock: Bool { Fence.isBlock(info: info) }

    static func isBlock(info: String) -> Bool {
        info.split(whereSeparator: \.isWhitespace).first == "swift"
    }
}

extension Fence {
    /// `nil` where the code is an indented one, without fences.
    init?(info: String, code: String, place: Place, endLine: Int, in source: SourceText) {
        let line = place.line
        let opening = source.line(line).dropFirst(place.column - 1).drop { $0 == " " || $0 == "\t" }
        guard let mark = opening.first, mark == "`" || mark == "~" else { return nil }
        let length = opening.prefix { $0 == mark }.count
        let codeLines = SourceText(code).lines
        let isIndented = info.isEmpty && codeLines.first.map { $0.prefix { $0 == mark }.count >= 3 } == true
        guard length >= 3, !isIndented else { return nil }

        self.info = info
        self.code = code
        self.endLine = endLine
        self.opening = String(opening)
        self.place = place
        isClosed = endLine > line && Self.isClosing(source.line(endLine), mark: mark, length: length)
        innerFenceLine = codeLines.firstIndex { Self.isOpening($0, mark: mark, length: length) }.map { line + 1 + $0 }
        // Below zero where the rest of a tab stands in the code as blanks.
        indents = codeLines.enumerated().map { $1.isEmpty ? 0 : source.line(line + 1 + $0).count - $1.count }
    }

    /// What is left of the line after list and quote marks is a run of fence marks.
    private static func isClosing(_ line: Substring, mark: Character, length: Int) -> Bool {
        let run = line.drop { " \t>".contains($0) }
        let count = run.prefix { $0 == mark }.count
        return count >= length && run.dropFirst(count).allSatisfy { $0 == " " || $0 == "\t" }
    }

    private static func isOpening(_ line: Substring, mark: Character, length: Int) -> Bool {
        let run = line.drop { $0 == " " || $0 == "\t" }
        guard run.prefix(while: { $0 == mark }).count == length else { return false }
        return run.dropFirst(length).first?.isLetter == true
    }
}
