/// A lesson's text cut into lines where CommonMark cuts it: at `\n`, `\r\n` and `\r`.
struct SourceText: Sendable {
    let text: String
    /// The lines without their ends.
    let lines: [Substring]

    init(_ text: String) {
        self.text = text
        // By bytes: no letter goes over a line's end, and characters would take ten times as long.
        var lines: [Substring] = []
        var (start, offset, isAfterReturn) = (text.startIndex, 0, false)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                let end = text.utf8.index(text.startIndex, offsetBy: offset)
                // `\r\n` is one end.
                if byte == UInt8(ascii: "\r") || !isAfterReturn { lines.append(text[start..<end]) }
                start = text.utf8.index(after: end)
            }
            isAfterReturn = byte == UInt8(ascii: "\r")
            offset += 1
        }
        self.lines = lines + [text[start...]]
    }

    /// The text of a line, counted from 1; empty where there is no such line.
    func line(_ number: Int) -> Substring {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }

    /// The place of a spot that was found in this text.
    func place(of spot: Spot) -> Place {
        let line = line(spot.line)
        return Place(line: spot.line, column: line[..<min(max(spot.index, line.startIndex), line.endIndex)].count + 1)
    }

    /// The column in characters, from 1, of a column in bytes, from 1: what cmark counts, as editors count it.
    func column(ofByteColumn byteColumn: Int, inLine number: Int) -> Int {
        let line = line(number)
        let end = line.utf8.index(line.startIndex, offsetBy: max(0, byteColumn - 1), limitedBy: line.endIndex) ?? line.endIndex
        return line[..<end].count + 1
    }

    /// The column in characters, from 1, of a column in Unicode scalars, from 1: what libYAML counts.
    func column(ofScalarColumn scalarColumn: Int, inLine number: Int) -> Int {
        let line = line(number)
        let scalars = line.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: max(0, scalarColumn - 1), limitedBy: scalars.endIndex)
        return line[..<(end ?? scalars.endIndex)].count + 1
    }
}
