import Ccmark

extension MarkdownRenderer {
    /// Puts the formulas' HTML where their marks stand; where no markup can stand (code, addresses), what the lesson says.
    func replaceFormulas(in tree: MarkdownTree, _ formulas: RenderedFormulas) {
        guard !formulas.html.isEmpty else { return }
        for type in [CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK] {
            for node in tree.nodes(type) {
                guard let literal = cmark_node_get_literal(node).map({ String(cString: $0) }), let text = formulas.restored(literal) else { continue }
                _ = cmark_node_set_literal(node, text)
            }
        }
        for node in tree.nodes(CMARK_NODE_LINK) + tree.nodes(CMARK_NODE_IMAGE) {
            if let url = cmark_node_get_url(node).flatMap({ formulas.restored(String(cString: $0)) }) { _ = cmark_node_set_url(node, url) }
            if let title = cmark_node_get_title(node).flatMap({ formulas.restored(String(cString: $0)) }) { _ = cmark_node_set_title(node, title) }
        }
        for node in tree.nodes(CMARK_NODE_TEXT) {
            guard let literal = cmark_node_get_literal(node).map({ String(cString: $0) }), let pieces = formulas.marks.pieces(of: literal) else { continue }
            if isWithinPicture(node) {
                _ = cmark_node_set_literal(node, formulas.restored(literal) ?? literal)
            } else {
                if formulas.marks.continues(literal) { removeBreak(before: node) }
                insert(pieces, before: node, formulas)
                cmark_node_unlink(node)
                cmark_node_free(node)
            }
        }
    }
}

/// The formulas of a text as they are put back.
struct RenderedFormulas {
    let marks: FormulaMarks
    let formulas: [Formula]
    /// One a formula, in the same order.
    let html: [String]

    static let none = RenderedFormulas(marks: FormulaMarks(sparing: ""), formulas: [], html: [])

    /// The text with what the lesson says in place of the marks; `nil` where there are none.
    func restored(_ text: String) -> String? {
        marks.replacing(in: text) { index in
            guard formulas.indices.contains(index) else { return "" }
            let dollars = formulas[index].isDisplay ? "$$" : "$"
            return dollars + formulas[index].source + dollars
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
        guard let previous = cmark_node_previous(node), [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(cmark_node_get_type(previous)) else { return }
        cmark_node_unlink(previous)
        cmark_node_free(previous)
    }

    func insert(_ pieces: [FormulaMarks.Piece], before node: MarkdownTree.Node, _ formulas: RenderedFormulas) {
        var texts = pieces
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text: if case .text(let text) = texts[index] { insert(textNode(text), before: node) }
            case .formula(let number):
                guard formulas.html.indices.contains(number) else { continue }
                let formula = inlineNode(formulas.html[number])
                var after = ""
                if !formulas.formulas[number].isDisplay, formulas.formulas[number].plainText.count <= Self.tieLimit, index + 1 < pieces.count,
                    case .text(let text) = texts[index + 1] {
                    after = String(text.prefix { !$0.isWhitespace })
                    if after.count > Self.tieLimit { after = "" }
                    texts[index + 1] = .text(String(text.dropFirst(after.count)))
                }
                guard !after.isEmpty, let tie = inlineNode("<span class=\"tie\">", closing: "</span>") else {
                    insert(formula, before: node)
                    continue
                }
                for child in [formula, textNode(after)].compactMap({ $0 }) where cmark_node_append_child(tie, child) != 1 { cmark_node_free(child) }
                insert(tie, before: node)
            }
        }
    }

    func insert(_ new: MarkdownTree.Node?, before node: MarkdownTree.Node) {
        if let new, cmark_node_insert_before(node, new) != 1 { cmark_node_free(new) }
    }

    func textNode(_ text: String) -> MarkdownTree.Node? {
        guard !text.isEmpty, let node = cmark_node_new(CMARK_NODE_TEXT) else { return nil }
        _ = cmark_node_set_literal(node, text)
        return node
    }

    func inlineNode(_ html: String, closing: String = "") -> MarkdownTree.Node? {
        guard let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return nil }
        _ = cmark_node_set_on_enter(node, html)
        _ = cmark_node_set_on_exit(node, closing)
        return node
    }
}
