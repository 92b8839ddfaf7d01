extension MarkdownPage {
    mutating func add(_ table: PipeTable, cells: ArraySlice<Int>, lines: (first: Int, last: Int)) {
        var cells = cells
        if let line = table.callOutLine, !isInCallOut {
            tree.open(MarkdownNode(kind: .paragraph))
            add(.text(line))
            tree.close()
        }
        if !table.leading.isEmpty {
            tree.open(MarkdownNode(kind: .paragraph))
            if let heading = cells.popFirst() { copy(read.range(of: heading).dropFirst()) }
            pairMarks()
            tree.close()
        }
        tree.open(MarkdownNode(kind: .table, lines: lines))
        for (number, row) in table.rows.enumerated() {
            let isHead = number == 0
            if number < 2 { tree.open(MarkdownNode(kind: isHead ? .tableHead : .tableBody)) }
            // Empty cells behind the last need no nodes.
            let filled = row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)
            tree.open(MarkdownNode(kind: .tableRow(isHead: isHead, empty: Array(table.alignments[filled.count..<row.count]))))
            for (alignment, text) in zip(table.alignments, filled) {
                tree.open(MarkdownNode(kind: .tableCell(isHead: isHead, alignment)))
                if !text.isEmpty, let heading = cells.popFirst() { copy(read.range(of: heading).dropFirst()) }
                pairMarks()
                tree.close()
            }
            tree.close()
            if isHead || number == table.rows.count - 1 { tree.close() }
        }
        tree.close()
    }

    private var isInCallOut: Bool {
        if let quote = tree.innermost, case .callOut = tree.nodes[quote].kind { true } else { false }
    }
}
