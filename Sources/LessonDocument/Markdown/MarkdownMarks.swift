import Ccmark

extension MarkdownRenderer {
    /// Puts formulas and references where their marks stand; where no markup can stand (code, addresses), what the lesson says.
    func replaceMarks(in tree: MarkdownTree, _ prose: MarkdownProse, _ markup: ProseMarkup) {
        guard prose.hasMarks else { return }
        for type in [CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK] {
            for node in tree.nodes(type) {
                guard let literal = cmark_node_get_literal(node).map({ String(cString: $0) }), let text = prose.restored(literal) else { continue }
                _ = cmark_node_set_literal(node, text)
            }
        }
        for node in tree.nodes(CMARK_NODE_LINK) + tree.nodes(CMARK_NODE_IMAGE) {
            if let url = cmark_node_get_url(node).flatMap({ prose.restored(String(cString: $0)) }) { _ = cmark_node_set_url(node, url) }
            if let title = cmark_node_get_title(node).flatMap({ prose.restored(String(cString: $0)) }) { _ = cmark_node_set_title(node, title) }
        }
        for node in tree.nodes(CMARK_NODE_TEXT) {
            guard let literal = cmark_node_get_literal(node).map({ String(cString: $0) }), let pieces = prose.marks.pieces(of: literal) else { continue }
            if isWithinPicture(node) {
                _ = cmark_node_set_literal(node, prose.restored(literal) ?? literal)
            } else {
                if prose.marks.continues(literal) { removeBreak(before: node) }
                insert(pieces, before: node, prose, markup)
                cmark_node_unlink(node)
                cmark_node_free(node)
            }
        }
    }
}

extension MarkdownProse {
    /// The text with what the lesson says in place of the marks; `nil` where there are none.
    func restored(_ text: String) -> String? {
        marks.replacing(in: text) { mark in
            switch mark {
            case .formula(let index):
                guard formulas.indices.contains(index) else { return "" }
                let dollars = formulas[index].isDisplay ? "$$" : "$"
                return dollars + formulas[index].source + dollars
            case .reference(let index): return references.indices.contains(index) ? "[^\(notes[references[index].note].name)]" : ""
            case .note(let index): return notes.indices.contains(index) ? "[^\(notes[index].name)]:" : ""
            case .bracket: return "<"
            }
        }
    }
}

private extension MarkdownRenderer {
    /// How much text a formula can keep from parting from it at a line's end.
    static let tieLimit = 12

    func isWithinPicture(_ node: MarkdownTree.Node) -> Bool {
        var parent = cmark_node_parent(node)
        while let current = parent {
            if cmark_node_get_type(current) == CMARK_NODE_IMAGE { return true }
            parent = cmark_node_parent(current)
        }
        return false
    }

    /// A formula of several lines leaves line breaks behind it.
    func removeBreak(before node: MarkdownTree.Node) {
        guard let previous = cmark_node_previous(node), MarkdownTree.isBreak(previous) else { return }
        cmark_node_unlink(previous)
        cmark_node_free(previous)
    }

    func insert(_ pieces: [ProseMarks.Piece], before node: MarkdownTree.Node, _ prose: MarkdownProse, _ markup: ProseMarkup) {
        var pieces = pieces
        for index in pieces.indices {
            switch pieces[index] {
            case .text(let text): insert(textNode(text), before: node)
            case .mark(.note): break
            case .mark(.bracket): insert(textNode("<"), before: node)
            case .mark(.reference(let number)):
                guard prose.references.indices.contains(number) else { continue }
                insert(MarkdownTree.customInline(html(of: prose.references[number], prose)), before: node)
            case .mark(.formula(let number)):
                guard prose.formulas.indices.contains(number) else { continue }
                let formula = prose.formulas[number]
                let new = MarkdownTree.customInline(markup.formula(formula))
                let tied = index + 1 < pieces.count ? takeTied(to: formula, from: &pieces[index + 1]) : ""
                guard !tied.isEmpty, let tie = MarkdownTree.customInline("<span class=\"tie\">", closing: "</span>") else {
                    insert(new, before: node)
                    continue
                }
                for child in [new, textNode(tied)].compactMap({ $0 }) where cmark_node_append_child(tie, child) != 1 { cmark_node_free(child) }
                insert(tie, before: node)
            }
        }
    }

    /// Takes from the text after a formula what must not part from it at a line's end: a particle, a comma.
    func takeTied(to formula: Formula, from piece: inout ProseMarks.Piece) -> String {
        guard case .text(let text) = piece, !formula.isDisplay, formula.plainText.count <= Self.tieLimit else { return "" }
        let tied = text.prefix { !$0.isWhitespace }
        guard tied.count <= Self.tieLimit else { return "" }
        piece = .text(String(text.dropFirst(tied.count)))
        return String(tied)
    }

    func insert(_ new: MarkdownTree.Node?, before node: MarkdownTree.Node) {
        if let new, cmark_node_insert_before(node, new) != 1 { cmark_node_free(new) }
    }

    func textNode(_ text: String) -> MarkdownTree.Node? {
        guard !text.isEmpty, let node = cmark_node_new(CMARK_NODE_TEXT) else { return nil }
        _ = cmark_node_set_literal(node, text)
        return node
    }
}
