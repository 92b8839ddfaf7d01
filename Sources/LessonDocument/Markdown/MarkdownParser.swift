import Ccmark

/// cmark's reading of a text. No other file knows cmark.
extension MarkdownTree {
    /// - Parameters:
    ///   - source: the text. Its lines are counted from 1.
    ///   - cells: texts that are read as headings in front of it, so that they are running text, and the text's link definitions hold in them.
    init(parsing source: SourceText, cells: [String]) {
        self.init()
        var text = cells.isEmpty ? source.text : cells.map { "# \($0) #\n" }.joined() + "\n" + source.text
        let linesBefore = cells.isEmpty ? 0 : cells.count + 1
        let root = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
        }
        guard let root, let iterator = cmark_iter_new(root) else { return }
        defer {
            cmark_iter_free(iterator)
            cmark_node_free(root)
        }
        var quotes = 0
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_BLOCK_QUOTE { quotes += event == CMARK_EVENT_ENTER ? 1 : -1 }
            guard event == CMARK_EVENT_ENTER else {
                close()
                continue
            }
            var new = MarkdownNode(kind: Self.kind(of: node))
            if type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue {
                let line = Int(cmark_node_get_start_line(node)) - linesBefore
                // Raw HTML that ends in the line that it begins in ends before it, to cmark.
                new.lines = (line, max(line, Int(cmark_node_get_end_line(node)) - linesBefore))
                // Of what may nest deep in one line nobody asks.
                if Self.isLeaf(type) || type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
                    new.column = source.column(ofByteColumn: Int(cmark_node_get_start_column(node)), inLine: line)
                }
                new.quotes = quotes
            }
            open(new)
            if Self.isLeaf(type) { close() }
        }
    }

    private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
        let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        func text(_ bytes: UnsafePointer<CChar>?) -> String { bytes.map { String(cString: $0) } ?? "" }
        return switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST:
            .list(
                start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil,
                isTight: cmark_node_get_list_tight(node) != 0)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .code(literal, info: text(cmark_node_get_fence_info(node)))
        case CMARK_NODE_HTML_BLOCK: .html(literal)
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text(literal)
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .codeSpan(literal)
        case CMARK_NODE_HTML_INLINE: .htmlSpan(literal)
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link(text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE: .picture(text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)), width: nil)
        // No other type comes of a text.
        default: .document
        }
    }

    /// Whether cmark does not tell its end.
    private static func isLeaf(_ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK,
            CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            true
        default: false
        }
    }
}
