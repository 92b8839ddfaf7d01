import Ccmark

extension MarkdownRenderer {
    /// Pipe tables (GitHub's form) are not CommonMark: this one pass over the tree gives each paragraph that is one a
    /// custom node with the table.
    ///
    /// Cells are prose. They are read as headings of a second text, put in front of the lesson's own, so that cmark parses
    /// them as nothing but inline text and the lesson's link definitions hold in them.
    func replacePipeTables(in tree: MarkdownTree, text: String) {
        let source = SourceText(text)
        let found = tree.pipeTables(in: source)
        guard !found.isEmpty else { return }
        let cells = found.flatMap { $0.table.rows.flatMap { $0.filter { !$0.isEmpty } } }
        let reading = cells.map { "# \($0) #\n" }.joined() + "\n" + text
        guard let second = MarkdownTree(parsing: reading) else { return }
        var headings = second.nodes(CMARK_NODE_HEADING).prefix(cells.count)[...]
        for (node, table) in found {
            guard let custom = custom(table, cells: &headings) else { continue }
            MarkdownTree.replace(node, with: custom)
        }
    }
}

extension MarkdownTree {
    func pipeTables(in source: SourceText) -> [(node: Node, table: PipeTable)] {
        var padding = PipeTable.paddingLimit
        return nodes(CMARK_NODE_PARAGRAPH).compactMap { node in
            guard source.line(Int(cmark_node_get_start_line(node))).utf8.contains(UInt8(ascii: "|")) else { return nil }
            return PipeTable(lines: Self.lines(of: node, in: source), padding: &padding).map { (node, $0) }
        }
    }

    /// Where rows of tables are too short to be filled up.
    func tableWarnings(in source: SourceText) -> [LessonError] {
        pipeTables(in: source).compactMap { node, table in
            table.firstShortRow.map { row in
                let line = Int(cmark_node_get_start_line(node)) + row + 1
                return LessonError(.shortRows(columns: table.alignments.count, limit: PipeTable.paddingLimit), at: Place(line: line, column: 1), in: source)
            }
        }
    }
}

private extension MarkdownRenderer {
    /// The table as nodes: custom blocks for table, rows and cells, the cells' text as cmark parsed it.
    func custom(_ table: PipeTable, cells: inout ArraySlice<MarkdownTree.Node>) -> MarkdownTree.Node? {
        guard let root = MarkdownTree.customBlock("<div class=\"table\" tabindex=\"0\"><table>", closing: "</table></div>") else { return nil }
        for (index, row) in table.rows.enumerated() {
            let isHead = index == 0
            let opening = isHead ? "<thead>\n<tr>" : index == 1 ? "<tbody>\n<tr>" : "<tr>"
            // Empty cells behind the last need no nodes.
            let filled = row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)
            let padding = table.alignments[filled.count..<row.count].map { isHead ? "<th scope=\"col\"\($0.attribute)></th>\n" : "<td\($0.attribute)></td>\n" }
                .joined()
            let closing = padding + (isHead ? "</tr>\n</thead>" : index == table.rows.count - 1 ? "</tr>\n</tbody>" : "</tr>")
            guard let rowNode = MarkdownTree.customBlock(opening, closing: closing) else { continue }
            for (alignment, text) in zip(table.alignments, filled) {
                guard let cell = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { continue }
                let name = isHead ? "th" : "td"
                let scope = isHead ? " scope=\"col\"" : ""
                _ = cmark_node_set_on_enter(cell, "<\(name)\(scope)\(alignment.attribute)>")
                _ = cmark_node_set_on_exit(cell, "</\(name)>\n")
                while !text.isEmpty, let heading = cells.first, let child = cmark_node_first_child(heading) {
                    cmark_node_unlink(child)
                    if cmark_node_append_child(cell, child) != 1 { cmark_node_free(child) }
                }
                if !text.isEmpty { cells = cells.dropFirst() }
                if cmark_node_append_child(rowNode, cell) != 1 { cmark_node_free(cell) }
            }
            if cmark_node_append_child(root, rowNode) != 1 { cmark_node_free(rowNode) }
        }
        return root
    }
}

private extension PipeTable.Alignment {
    var attribute: String {
        switch self {
        case .none: ""
        case .left: " align=\"left\""
        case .center: " align=\"center\""
        case .right: " align=\"right\""
        }
    }
}
