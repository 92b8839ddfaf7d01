import Ccmark

extension MarkdownTree {
    /// Each quotation that begins with a line `[!…]`, with that line's word and its place.
    func callOuts(in source: SourceText) -> [(quote: Node, word: Substring, place: Place)] {
        nodes(CMARK_NODE_BLOCK_QUOTE).compactMap { quote in
            guard let paragraph = cmark_node_first_child(quote), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
                let line = MarkdownTree.lines(of: paragraph, in: source).first, let word = CallOut.word(in: line)
            else { return nil }
            let number = Int(cmark_node_get_start_line(paragraph))
            return (quote, word, Place(line: number, column: source.line(number)[..<word.startIndex].count + 1))
        }
    }
}

extension MarkdownRenderer {
    /// Call-outs are not CommonMark: each takes its quotation's place, its first line gone.
    func replaceCallOuts(in tree: MarkdownTree, text: String, opening: (CallOut) -> String) {
        for (quote, word, _) in tree.callOuts(in: SourceText(text)) {
            guard let kind = CallOut(rawValue: word.lowercased()), let custom = MarkdownTree.customBlock(opening(kind), closing: "</div>"),
                let paragraph = cmark_node_first_child(quote)
            else { continue }
            removeFirstLine(of: paragraph)
            while let child = cmark_node_first_child(quote) {
                cmark_node_unlink(child)
                if cmark_node_append_child(custom, child) != 1 { cmark_node_free(child) }
            }
            MarkdownTree.replace(quote, with: custom)
        }
    }

    private func removeFirstLine(of paragraph: MarkdownTree.Node) {
        var isOver = false
        while !isOver, let child = cmark_node_first_child(paragraph) {
            isOver = MarkdownTree.isBreak(child)
            cmark_node_unlink(child)
            cmark_node_free(child)
        }
        if cmark_node_first_child(paragraph) == nil {
            cmark_node_unlink(paragraph)
            cmark_node_free(paragraph)
        }
    }
}
