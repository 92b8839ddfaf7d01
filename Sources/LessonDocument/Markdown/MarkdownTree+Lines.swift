import Ccmark

extension MarkdownTree {
    /// The source of a paragraph's or heading's lines, marks of quotes and indentation taken off.
    static func lines(of node: Node, in source: SourceText) -> [Substring] {
        let first = Int(cmark_node_get_start_line(node))
        let last = Int(cmark_node_get_end_line(node))
        guard first >= 1, last >= first else { return [] }
        let column = source.column(ofByteColumn: Int(cmark_node_get_start_column(node)), inLine: first)
        let depth = quoteDepth(of: node)
        let rest = last > first ? (first + 1...last).map { withoutMarks(source.line($0), quotes: depth) } : []
        return [source.line(first).dropFirst(column - 1)] + rest
    }

    /// A line without the blanks and the marks of as many quotes that it begins with.
    static func withoutMarks(_ line: Substring, quotes: Int) -> Substring {
        var line = line.drop { $0 == " " || $0 == "\t" }
        for _ in 0..<quotes where line.first == ">" { line = line.dropFirst().drop { $0 == " " || $0 == "\t" } }
        return line
    }

    /// What stands for the mark of a note, `[^1]:`, in its own length: text indented by four beneath it belongs to it. Hardly a list begins so.
    static let noteBullet = "+   "

    /// Whether a line is indented by four, or by a tab, and not blank.
    static func isIndented(_ line: Substring) -> Bool {
        (line.hasPrefix("    ") || line.prefix { $0 == " " || $0 == "\t" }.contains("\t")) && line.contains { !$0.isWhitespace }
    }

    private static func quoteDepth(of node: Node) -> Int {
        var depth = 0
        var parent = cmark_node_parent(node)
        while let current = parent {
            if cmark_node_get_type(current) == CMARK_NODE_BLOCK_QUOTE { depth += 1 }
            parent = cmark_node_parent(current)
        }
        return depth
    }
}
