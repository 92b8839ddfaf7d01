import Ccmark
import Foundation

/// A lesson's prose → HTML by cmark's own renderer. What is not CommonMark takes its place in the tree as a custom node.
struct MarkdownRenderer {
    var allowingRawHTML = false
    /// Pipe tables become tables.
    var tables = true
    /// Pictures that are not within the text itself (`data:`) become links to them, for a page that loads nothing.
    var picturesAsLinks = true

    /// - Parameters:
    ///   - blocks: the HTML of each block, by the line that it begins in; `nil` leaves all fences as they are.
    ///   - headingPrefixes: what stands at the beginning of each heading, by its line.
    func html(of prose: MarkdownProse, _ markup: ProseMarkup, blocks: [Int: String]? = nil, headingPrefixes: [Int: String] = [:]) -> String {
        guard let tree = MarkdownTree(parsing: prose.text) else { return "" }
        // As long as all stand in the lesson's order.
        prefixHeadings(of: tree, headingPrefixes)
        if let blocks { replaceBlocks(of: tree, blocks) }
        if tables { replacePipeTables(in: tree, text: prose.text) }
        replaceCallOuts(in: tree, text: prose.text, opening: markup.callOut)
        gatherNotes(in: tree, prose, markup)
        replaceMarks(in: tree, prose, markup)
        if !allowingRawHTML { showRawHTML(in: tree) }
        composeAnchors(in: tree)
        if picturesAsLinks { replaceOuterPictures(in: tree) }
        return tree.html(allowingRawHTML: allowingRawHTML)
    }
}

private extension MarkdownRenderer {
    func replaceBlocks(of tree: MarkdownTree, _ blocks: [Int: String]) {
        for node in tree.nodes(CMARK_NODE_CODE_BLOCK) {
            guard let html = blocks[Int(cmark_node_get_start_line(node))] else { continue }
            if let custom = MarkdownTree.customBlock(html) { MarkdownTree.replace(node, with: custom) }
        }
    }

    /// Headings' anchors are composed, so links to them are.
    func composeAnchors(in tree: MarkdownTree) {
        for node in tree.nodes(CMARK_NODE_LINK) {
            guard let url = cmark_node_get_url(node).map({ String(cString: $0) }), url.hasPrefix("#") else { continue }
            _ = cmark_node_set_url(node, url.precomposedStringWithCanonicalMapping)
        }
    }

    func prefixHeadings(of tree: MarkdownTree, _ prefixes: [Int: String]) {
        for node in tree.nodes(CMARK_NODE_HEADING) {
            guard let html = prefixes[Int(cmark_node_get_start_line(node))], !html.isEmpty, let custom = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
            else { continue }
            _ = cmark_node_set_on_enter(custom, html)
            if cmark_node_prepend_child(node, custom) != 1 { cmark_node_free(custom) }
        }
    }
}

/// A text's HTML with nothing left out: CommonMark as the specification has it, and what lessons have beyond it.
package func plainHTML(of text: String) -> String {
    let markup = ProseMarkup(block: { _ in "" }, formula: { "<math>\($0.plainText.replacing("<", with: "&lt;"))</math>" })
    return MarkdownRenderer(allowingRawHTML: true, picturesAsLinks: false).html(of: MarkdownProse(of: text, readingHTML: true), markup)
}
