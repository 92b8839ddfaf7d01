import Ccmark

/// A CommonMark text as cmark's tree. It owns the tree: nodes are valid as long as it lives.
///
/// Only the files named `Markdown…` know cmark; values leave them, never nodes.
final class MarkdownTree {
    typealias Node = OpaquePointer

    let root: Node

    /// `nil` only where memory runs out.
    init?(parsing text: String) {
        var text = text
        let root = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
        }
        guard let root else { return nil }
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }

    /// cmark's own HTML of the whole tree.
    func html(allowingRawHTML: Bool) -> String {
        guard let html = cmark_render_html(root, allowingRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
    }

    /// All nodes of a kind, in the text's order.
    func nodes(_ type: cmark_node_type) -> [Node] {
        var found: [Node] = []
        guard let iterator = cmark_iter_new(root) else { return found }
        defer { cmark_iter_free(iterator) }
        while true {
            switch cmark_iter_next(iterator) {
            case CMARK_EVENT_DONE: return found
            case CMARK_EVENT_ENTER:
                if let node = cmark_iter_get_node(iterator), cmark_node_get_type(node) == type { found.append(node) }
            default: break
            }
        }
    }

    /// The text within a node, marks left out.
    static func plainText(of node: Node) -> String {
        var text = ""
        guard let iterator = cmark_iter_new(node) else { return text }
        defer { cmark_iter_free(iterator) }
        while true {
            switch cmark_iter_next(iterator) {
            case CMARK_EVENT_DONE: return text
            case CMARK_EVENT_ENTER:
                guard let inner = cmark_iter_get_node(iterator) else { continue }
                switch cmark_node_get_type(inner) {
                case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += cmark_node_get_literal(inner).map { String(cString: $0) } ?? ""
                case CMARK_NODE_HTML_INLINE:
                    if let name = HTMLElements.tagName(in: literal(of: inner)), !HTMLElements.contains(name) { text += literal(of: inner) }
                case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
                default: break
                }
            default: break
            }
        }
    }

    /// A node that is rendered as `html`, to take another's place in the tree.
    static func customBlock(_ html: String, closing: String = "") -> Node? {
        guard let node = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return nil }
        _ = cmark_node_set_on_enter(node, html)
        _ = cmark_node_set_on_exit(node, closing)
        return node
    }

    /// A node in running text that is rendered as `html`.
    static func customInline(_ html: String, closing: String = "") -> Node? {
        guard let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return nil }
        _ = cmark_node_set_on_enter(node, html)
        _ = cmark_node_set_on_exit(node, closing)
        return node
    }

    static func isBreak(_ node: Node) -> Bool {
        let type = cmark_node_get_type(node)
        return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
    }

    /// Puts `replacement` in the node's place and frees the node.
    static func replace(_ node: Node, with replacement: Node) {
        if cmark_node_replace(node, replacement) == 1 {
            cmark_node_free(node)
        } else {
            cmark_node_free(replacement)
        }
    }
}
