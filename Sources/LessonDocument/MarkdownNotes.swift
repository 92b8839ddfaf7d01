import Ccmark

extension MarkdownRenderer {
    /// Footnotes are not CommonMark: their paragraphs are taken from where they stand and become a list at the text's end.
    func gatherNotes(in tree: MarkdownTree, _ prose: MarkdownProse, _ markup: ProseMarkup) {
        guard !prose.notes.isEmpty else { return }
        var texts: [Int: MarkdownTree.Node] = [:]
        for paragraph in tree.nodes(CMARK_NODE_PARAGRAPH) { takeNotes(from: paragraph, prose.marks, into: &texts) }
        let order = prose.notes.indices.filter { prose.notes[$0].number > 0 && texts[$0] != nil }.sorted { prose.notes[$0].number < prose.notes[$1].number }
        let opening = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(markup.notesName)\">\n<ol>"
        if !order.isEmpty, let list = MarkdownTree.customBlock(opening, closing: "</ol>\n</section>") {
            for index in order {
                let note = prose.notes[index]
                guard let text = texts[index], let item = MarkdownTree.customBlock("<li id=\"note.\(note.number)\">", closing: "</li>") else { continue }
                for occurrence in 1...note.referenceCount {
                    let back = MarkdownTree.customInline(
                        " <a class=\"back\" href=\"#\(Self.address(note.number, occurrence))\" aria-label=\"\(markup.noteReturn)\">↩\u{FE0E}</a>")
                    if let back, cmark_node_append_child(text, back) != 1 { cmark_node_free(back) }
                }
                texts[index] = nil
                if cmark_node_append_child(item, text) != 1 { cmark_node_free(text) }
                if cmark_node_append_child(list, item) != 1 { cmark_node_free(item) }
            }
            if cmark_node_append_child(tree.root, list) != 1 { cmark_node_free(list) }
        }
        for text in texts.values { cmark_node_free(text) }
    }

    /// The number that stands where a note is referred to.
    func html(of reference: NoteReference, _ prose: MarkdownProse) -> String {
        let number = prose.notes[reference.note].number
        let id = Self.address(number, reference.occurrence)
        return "<sup class=\"ref\"><a id=\"\(id)\" href=\"#note.\(number)\" role=\"doc-noteref\">\(number)</a></sup>"
    }

    private static func address(_ number: Int, _ occurrence: Int) -> String { occurrence == 1 ? "ref.\(number)" : "ref.\(number).\(occurrence)" }

    /// Moves what stands after each note's mark, up to the next one's, into a paragraph of its own.
    private func takeNotes(from paragraph: MarkdownTree.Node, _ marks: ProseMarks, into texts: inout [Int: MarkdownTree.Node]) {
        var current: MarkdownTree.Node?
        var next = cmark_node_first_child(paragraph)
        while let child = next {
            next = cmark_node_next(child)
            if cmark_node_get_type(child) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(child).map({ String(cString: $0) }),
                case .mark(.note(let index))? = marks.pieces(of: literal)?.first {
                if let break_ = cmark_node_previous(child) ?? current.flatMap({ cmark_node_last_child($0) }), MarkdownTree.isBreak(break_) {
                    cmark_node_unlink(break_)
                    cmark_node_free(break_)
                }
                current = cmark_node_new(CMARK_NODE_PARAGRAPH)
                texts[index].map { cmark_node_free($0) }
                texts[index] = current
                let rest = String(String.UnicodeScalarView(literal.unicodeScalars.drop { $0 == marks.scalar(for: .note(index)) || $0 == marks.filler }))
                _ = cmark_node_set_literal(child, String(rest.drop(while: \.isWhitespace)))
            }
            if let current {
                cmark_node_unlink(child)
                if cmark_node_append_child(current, child) != 1 { cmark_node_free(child) }
            }
        }
        if cmark_node_first_child(paragraph) == nil {
            cmark_node_unlink(paragraph)
            cmark_node_free(paragraph)
        }
    }
}
