import Ccmark

extension MarkdownRenderer {
    /// Footnotes are not CommonMark: their texts are taken from where they stand, as items of lists, and become a list at the text's end.
    func gatherNotes(in tree: MarkdownTree, _ prose: MarkdownProse, _ markup: ProseMarkup) {
        guard !prose.notes.isEmpty else { return }
        var items: [Int: MarkdownTree.Node] = [:]
        for item in tree.nodes(CMARK_NODE_ITEM) {
            guard let index = noteIndex(of: item, prose.marks), items[index] == nil else { continue }
            items[index] = item
        }
        let order = prose.notes.indices.filter { prose.notes[$0].number > 0 }.sorted { prose.notes[$0].number < prose.notes[$1].number }
        let opening = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(markup.notesName)\">\n<ol>"
        guard let list = MarkdownTree.customBlock(opening, closing: "</ol>\n</section>") else { return }
        for index in order {
            guard let item = items[index],
                let entry = MarkdownTree.customBlock("<li id=\"note.\(prose.notes[index].number)\">", closing: "</li>")
            else { continue }
            while let child = cmark_node_first_child(item) {
                cmark_node_unlink(child)
                if cmark_node_append_child(entry, child) != 1 { cmark_node_free(child) }
            }
            addReturns(to: prose.notes[index], entry, markup)
            if cmark_node_append_child(list, entry) != 1 { cmark_node_free(entry) }
        }
        for item in items.values { remove(item) }
        if cmark_node_first_child(list) == nil || cmark_node_append_child(tree.root, list) != 1 { cmark_node_free(list) }
    }

    /// The number that stands where a note is referred to.
    func html(of reference: NoteReference, _ prose: MarkdownProse) -> String {
        let number = prose.notes[reference.note].number
        let id = Self.address(number, reference.occurrence)
        return "<sup class=\"ref\"><a id=\"\(id)\" href=\"#note.\(number)\" role=\"doc-noteref\">\(number)</a></sup>"
    }

    private static func address(_ number: Int, _ occurrence: Int) -> String { occurrence == 1 ? "ref.\(number)" : "ref.\(number).\(occurrence)" }
}

private extension MarkdownRenderer {
    /// Which note an item is, if it is one: its first text begins with the note's mark, which is taken off.
    func noteIndex(of item: MarkdownTree.Node, _ marks: ProseMarks) -> Int? {
        guard let paragraph = cmark_node_first_child(item), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
            let text = cmark_node_first_child(paragraph), cmark_node_get_type(text) == CMARK_NODE_TEXT,
            let literal = cmark_node_get_literal(text).map({ String(cString: $0) }), case .mark(.note(let index))? = marks.pieces(of: literal)?.first
        else { return nil }
        let rest = String(String.UnicodeScalarView(literal.unicodeScalars.drop { $0 == marks.scalar(for: .note(index)) || $0 == marks.filler }))
        _ = cmark_node_set_literal(text, String(rest.drop(while: \.isWhitespace)))
        // The note's text may begin in the next line.
        if cmark_node_get_literal(text).map({ $0.pointee == 0 }) ?? true {
            let next = cmark_node_next(text)
            remove(text)
            if let next, MarkdownTree.isBreak(next) { remove(next) }
            if cmark_node_first_child(paragraph) == nil { remove(paragraph) }
        }
        return index
    }

    /// The ways back to the text, at the end of the note's last paragraph.
    func addReturns(to note: Note, _ entry: MarkdownTree.Node, _ markup: ProseMarkup) {
        var paragraph = cmark_node_last_child(entry)
        if paragraph.map({ cmark_node_get_type($0) != CMARK_NODE_PARAGRAPH }) ?? true {
            paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
            if let new = paragraph, cmark_node_append_child(entry, new) != 1 { return cmark_node_free(new) }
        }
        guard let paragraph else { return }
        for occurrence in 1...max(1, note.referenceCount) {
            let back = MarkdownTree.customInline(
                " <a class=\"back\" href=\"#\(Self.address(note.number, occurrence))\" aria-label=\"\(markup.noteReturn)\">↩\u{FE0E}</a>")
            if let back, cmark_node_append_child(paragraph, back) != 1 { cmark_node_free(back) }
        }
    }

    /// Takes an item out, and its list when that was all.
    func remove(_ node: MarkdownTree.Node) {
        let parent = cmark_node_parent(node)
        cmark_node_unlink(node)
        cmark_node_free(node)
        if let parent, cmark_node_get_type(parent) == CMARK_NODE_LIST, cmark_node_first_child(parent) == nil { remove(parent) }
    }
}
