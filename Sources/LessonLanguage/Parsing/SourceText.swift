import Synchronization

/// A block's text with what is needed to turn offsets into the lesson's lines and columns.
struct SourceText {
    let id: String
    let firstLine: Int
    private let firstColumn: Int
    /// As it was written.
    private let text: [UInt8]
    private let lineStarts: [Int]
    /// How it was mended for the checker, whose offsets are of the last.
    private let stages: [MendedCode]
    /// Where a column was last counted to, in a line that is long: places are asked for from left to right, mostly.
    private let counted = Counted()

    private final class Counted: Sendable {
        let last = Mutex((offset: 0, column: 1))
    }

    init(_ block: SourceBlock, stages: [MendedCode] = []) {
        self.stages = stages
        id = block.id
        (firstLine, firstColumn) = (block.line, block.column)
        text = Array(block.code.utf8)
        var starts = [0]
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    /// Line and column from 1, columns and length in characters; a span over several lines is marked to the end of its first.
    func place(of span: Span) -> (line: Int, column: Int, length: Int) {
        place(ofOriginal: original(span.start)..<max(original(span.start), original(span.end)))
    }

    /// Where an offset of the mended block was before.
    func original(_ offset: Int) -> Int { stages.reversed().reduce(offset) { $1.original($0) } }

    /// Whether a place is in a line of which all has been told.
    func isTold(_ offset: Int) -> Bool { stages.last?.isTold(offset) ?? false }

    func place(ofOriginal range: Range<Int>) -> (line: Int, column: Int, length: Int) {
        let start = min(max(range.lowerBound, 0), text.count)
        let index = line(at: start)
        let lineEnd = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : text.count
        let length = characters(start, max(start, min(range.upperBound, lineEnd)))
        let column = column(of: start, from: lineStarts[index]) + (index == 0 ? firstColumn - 1 : 0)
        return (firstLine + index, column, max(1, length))
    }

    /// The line alone, from 1.
    func line(of span: Span) -> Int { firstLine + line(at: min(max(original(span.start), 0), text.count)) }

    private func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func column(of offset: Int, from lineStart: Int) -> Int {
        guard offset - lineStart > 1_000 else { return characters(lineStart, offset) + 1 }
        return counted.last.withLock { last in
            let isAhead = (lineStart...offset).contains(last.offset)
            last = (offset, isAhead ? last.column + characters(last.offset, offset) : characters(lineStart, offset) + 1)
            return last.column
        }
    }

    /// The lines of a span.
    func lines(of span: Span) -> ClosedRange<Int> {
        let first = line(of: span)
        return first...max(first, line(of: Span(block: span.block, start: span.end, end: span.end)))
    }

    /// The line that a span begins in, as it was written.
    func lineText(of span: Span) -> String {
        let index = line(at: min(max(original(span.start), 0), text.count))
        let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : text.count
        return String(decoding: text[lineStarts[index]..<min(end, lineStarts[index] + 1_000)], as: UTF8.self)
    }

    func text(_ span: Span) -> String {
        let text = stages.last.map { Array($0.text.utf8) } ?? text
        return String(decoding: text[max(0, span.start)..<min(text.count, max(span.start, span.end))], as: UTF8.self)
    }

    private func characters(_ from: Int, _ to: Int) -> Int {
        String(decoding: text[from..<max(from, to)], as: UTF8.self).count
    }
}
