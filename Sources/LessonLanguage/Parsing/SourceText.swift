/// A block's text with what is needed to turn offsets into the lesson's lines and columns.
struct SourceText {
    let id: String
    let firstLine: Int
    private let text: [UInt8]
    private let lineStarts: [Int]

    init(_ block: SourceBlock) {
        id = block.id
        firstLine = block.line
        text = Array(block.code.utf8)
        var starts = [0]
        for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    /// Line and column from 1, columns and length in characters; a span over several lines is marked to the end of its first.
    func place(of span: Span) -> (line: Int, column: Int, length: Int) {
        let start = min(max(span.start, 0), text.count)
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= start { low = middle } else { high = middle - 1 }
        }
        let lineEnd = low + 1 < lineStarts.count ? lineStarts[low + 1] - 1 : text.count
        let column = characters(lineStarts[low], start) + 1
        let length = characters(start, max(start, min(span.end, lineEnd)))
        return (firstLine + low, column, max(1, length))
    }

    func text(_ span: Span) -> String {
        String(decoding: text[max(0, span.start)..<min(text.count, max(span.start, span.end))], as: UTF8.self)
    }

    private func characters(_ from: Int, _ to: Int) -> Int {
        String(decoding: text[from..<max(from, to)], as: UTF8.self).count
    }
}
