import Ccmark

/// What of a text's tree the lesson is made of, as values: its headings and its fences.
struct MarkdownOutline {
    let headings: [Heading]
    let fences: [Fence]

    init(of tree: MarkdownTree, source: SourceText, prose: MarkdownProse) {
        var anchors = HeadingAnchors()
        headings = tree.nodes(CMARK_NODE_HEADING).map { node in
            let marked = MarkdownTree.plainText(of: node)
            let text =
                prose.marks.replacing(in: marked) { mark in
                    switch mark {
                    case .formula(let index): prose.formulas.indices.contains(index) ? prose.formulas[index].plainText : ""
                    case .bracket: "<"
                    case .reference, .note: ""
                    }
                } ?? marked
            return Heading(
                level: Int(cmark_node_get_heading_level(node)), text: text, anchor: anchors.anchor(for: text),
                line: Int(cmark_node_get_start_line(node)))
        }
        fences = tree.nodes(CMARK_NODE_CODE_BLOCK).compactMap { node in
            Fence(
                info: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "",
                code: cmark_node_get_literal(node).map { String(cString: $0) } ?? "",
                line: Int(cmark_node_get_start_line(node)), byteColumn: Int(cmark_node_get_start_column(node)),
                endLine: Int(cmark_node_get_end_line(node)), in: source)
        }
    }
}
