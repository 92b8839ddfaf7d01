import Ccmark

extension MarkdownRenderer {
    /// Turns each picture whose address is not `data:` into a link to it that says what it shows.
    func replaceOuterPictures(in tree: MarkdownTree) {
        for node in tree.nodes(CMARK_NODE_IMAGE) {
            let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
            guard !address.lowercased().hasPrefix("data:image/"), let link = cmark_node_new(CMARK_NODE_LINK) else { continue }
            _ = cmark_node_set_url(link, cmark_node_get_url(node))
            _ = cmark_node_set_title(link, cmark_node_get_title(node))
            while let child = cmark_node_first_child(node) {
                cmark_node_unlink(child)
                if cmark_node_append_child(link, child) != 1 { cmark_node_free(child) }
            }
            if cmark_node_first_child(link) == nil, let name = cmark_node_new(CMARK_NODE_TEXT) {
                _ = cmark_node_set_literal(name, address)
                if cmark_node_append_child(link, name) != 1 { cmark_node_free(name) }
            }
            MarkdownTree.replace(node, with: link)
        }
    }
}
