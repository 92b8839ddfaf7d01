import LessonLanguage

/// A block's code cut into lines, and each line into stretches that are coloured alike.
package struct CodeLines {
    package struct Stretch: Equatable {
        package let text: String
        package let kind: CodeColours.Kind
    }

    /// One a line of the code.
    package private(set) var lines: [[Stretch]] = [[]]

    /// - Parameter colours: nil for code that is shown without any. Those of a code of another length are none.
    package init(_ code: String, _ colours: CodeColours?) {
        let bytes = Array(code.utf8)
        var start = 0
        for stretch in colours.flatMap({ $0.length == bytes.count ? $0.stretches : nil }) ?? [] {
            add(bytes, start..<start + stretch.length, stretch.kind)
            start += stretch.length
        }
        add(bytes, start..<bytes.count, .plain)
    }

    private mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ kind: CodeColours.Kind) {
        var start = range.lowerBound
        for place in range where bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "\r") {
            add(bytes[start..<place], kind)
            start = place + 1
            let isFirstOfTwo = bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
            if !isFirstOfTwo { lines.append([]) }
        }
        add(bytes[start..<range.upperBound], kind)
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, _ kind: CodeColours.Kind) {
        guard !bytes.isEmpty else { return }
        let (line, text) = (lines.count - 1, String(decoding: bytes, as: UTF8.self))
        if let last = lines[line].last, last.kind == kind {
            lines[line][lines[line].count - 1] = Stretch(text: last.text + text, kind: kind)
        } else {
            lines[line].append(Stretch(text: text, kind: kind))
        }
    }
}
