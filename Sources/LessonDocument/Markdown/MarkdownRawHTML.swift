import Ccmark

extension MarkdownRenderer {
    /// Shows raw HTML as the text that it is, but for comments, which nobody is meant to see.
    func showRawHTML(in tree: MarkdownTree) {
        for node in tree.nodes(CMARK_NODE_HTML_INLINE) {
            let literal = MarkdownTree.literal(of: node)
            if !literal.hasPrefix("<!--"), let text = cmark_node_new(CMARK_NODE_TEXT) {
                _ = cmark_node_set_literal(text, literal)
                MarkdownTree.replace(node, with: text)
            } else {
                cmark_node_unlink(node)
                cmark_node_free(node)
            }
        }
        for node in tree.nodes(CMARK_NODE_HTML_BLOCK) {
            let lines = SourceText(Self.withoutComments(MarkdownTree.literal(of: node))).lines.filter { $0.contains { !$0.isWhitespace } }
            if !lines.isEmpty, let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) {
                for (index, line) in lines.enumerated() {
                    if index > 0 { append(cmark_node_new(CMARK_NODE_LINEBREAK), to: paragraph) }
                    let text = cmark_node_new(CMARK_NODE_TEXT)
                    if let text { _ = cmark_node_set_literal(text, String(line)) }
                    append(text, to: paragraph)
                }
                MarkdownTree.replace(node, with: paragraph)
            } else {
                cmark_node_unlink(node)
                cmark_node_free(node)
            }
        }
    }

    private func append(_ child: MarkdownTree.Node?, to parent: MarkdownTree.Node) {
        if let child, cmark_node_append_child(parent, child) != 1 { cmark_node_free(child) }
    }

    private static func withoutComments(_ text: String) -> String {
        var (kept, rest) = ("", text[...])
        while let start = rest.firstRange(of: "<!--") {
            kept += rest[..<start.lowerBound]
            rest = rest[start.upperBound...].firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        }
        return kept + rest
    }
}

extension MarkdownTree {
    /// Where HTML blocks begin with a tag that HTML does not know, such as `<pad>`: the author meant no HTML.
    func strangeTags(in source: SourceText) -> [Substring] {
        nodes(CMARK_NODE_HTML_BLOCK).compactMap { node in
            let number = Int(cmark_node_get_start_line(node))
            let column = source.column(ofByteColumn: Int(cmark_node_get_start_column(node)), inLine: number)
            let line = source.line(number).dropFirst(column - 1).drop { $0 == " " }
            guard let name = HTMLElements.tagName(in: line), !HTMLElements.contains(name) else { return nil }
            return line.prefix(1)
        }
    }

    static func literal(of node: Node) -> String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
}
