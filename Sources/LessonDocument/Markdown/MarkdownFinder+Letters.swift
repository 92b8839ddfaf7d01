// What is a letter to the lesson, where cmark would see more or less than that.
extension MarkdownFinder {
    /// In the text's order: each underscore of a bare address, which might begin emphasis, and each tilde behind a backslash where `~~` strikes through,
    /// since cmark takes the backslash off.
    func letters() -> [(Substring, ProseMarks.Mark)] {
        let text = source.text
        let hasAddresses = text.utf8.contains(UInt8(ascii: "_")) && (text.contains("://") || text.contains("www."))
        let hasTildes = text.contains("\\~") && text.contains("~~")
        guard hasAddresses || hasTildes else { return [] }
        return source.lines.indices.filter { paragraphs[$0 + 1] != nil || isForetold[$0 + 1] }.flatMap { index in
            let line = source.lines[index]
            let underscores = hasAddresses ? Self.underscoresOfAddresses(in: line).map { ($0, ProseMarks.Mark.letter(.underscore)) } : []
            return underscores + (hasTildes ? Self.escapedTildes(in: line).map { ($0, .tilde) } : [])
        }
    }

    private static func underscoresOfAddresses(in line: Substring) -> [Substring] {
        guard line.utf8.contains(UInt8(ascii: "_")) else { return [] }
        return BareAddress.all(in: line).flatMap { address in
            let certain = certain(line[address.range])
            return certain.indices.filter { certain[$0] == "_" }.map { certain[$0...$0] }
        }
    }

    /// As far as an address goes whatever stands around it: the cell of a table or a link may end within what a line alone makes of it.
    private static func certain(_ address: Substring) -> Substring {
        var depth = 0
        return address.prefix { character in
            if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            return depth >= 0 && !"|\\`<>[]*".contains(character)
        }
    }

    private static func escapedTildes(in line: Substring) -> [Substring] {
        var found: [Substring] = []
        var position = line.startIndex
        while let backslash = line[position...].firstIndex(of: "\\") {
            let next = line.index(after: backslash)
            guard next < line.endIndex else { break }
            position = line.index(after: next)
            if line[next] == "~" { found.append(line[backslash..<position]) }
        }
        return found
    }
}
