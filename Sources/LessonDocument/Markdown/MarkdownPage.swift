import Foundation

/// What the page shows of a text: tables, formulas, footnotes and call-outs are nodes of their own, and no mark is left. Blocks are code, at their
/// places.
package struct MarkdownPage {
    package internal(set) var tree = MarkdownTree()
    package var formulas: [Formula] { prose.formulas }
    package var boundNumbers: [BoundNumber] { prose.boundNumbers }
    let prose: MarkdownProse
    let allowingRawHTML: Bool
    var read: MarkdownTree
    /// The cells of each table, by its paragraph: headings of what was read.
    var cells: [Int: ArraySlice<Int>] = [:]
    /// What is not shown, or elsewhere.
    var left: Set<Int> = []
    var picturesOpen = 0
    var linksOpen = 0
    /// The text that was read.
    private let source: SourceText
    /// The texts that a task's box stands before, and whether it is done.
    private var tasks: [Int: Bool] = [:]
    /// What reads the blocks of raw HTML right within an open node.
    var htmlReaders: [Int: HTMLBlockReader] = [:]
    /// The open nodes that marks of elements stand right within.
    var marked: Set<Int> = []
    /// The pictures that the page has, by their addresses, and how wide they are where they don't say it themselves.
    let pictures: [String: PictureWidth?]
    /// Where links to other lessons lead, by their addresses.
    private let linkedPages: [String: String]
    /// What links without text say, by their addresses.
    private let names: [String: LinkName]
    /// How deep the last node stands that has nothing within it.
    var leafDepth = 0

    /// - Parameter allowingRawHTML: raw HTML and pictures from elsewhere stay what they are; else HTML becomes text, and such pictures links.
    init(
        of prose: MarkdownProse, allowingRawHTML: Bool, pictures: [String: PictureWidth?] = [:], linkedPages: [String: String] = [:],
        names: [String: LinkName] = [:]
    ) {
        (self.prose, self.allowingRawHTML, self.pictures, read) = (prose, allowingRawHTML, pictures, prose.tree)
        (self.linkedPages, self.names) = (linkedPages, names)
        source = SourceText(prose.text)
        var headings = read.nodes.isEmpty ? [] : read.children(of: 0).prefix { $0 < prose.body.lowerBound }[...]
        for (paragraph, table) in prose.tables.sorted(by: { $0.key < $1.key }) {
            cells[paragraph] = headings.prefix(table.filledCells.count)
            headings = headings.dropFirst(table.filledCells.count)
        }
        openCallOuts()
        let notes = leaveNotes()
        tree.open(MarkdownNode(kind: .document))
        copy(prose.body)
        pairMarks()
        add(notes)
        tree.close()
    }
}

extension MarkdownPage {
    /// Of a text that need be no lesson: what CommonMark makes of it with nothing left out, and what lessons have beyond it.
    package init(ofAll text: String) { self.init(of: MarkdownProse(of: text, readingHTML: true), allowingRawHTML: true) }
}

extension MarkdownPage {
    /// Copies nodes with all within them, changed to what the page shows.
    mutating func copy(_ range: Range<Int>) {
        // The open nodes of the range, by what stands behind them.
        var ends: [(index: Int, of: Int)] = []
        var index = range.lowerBound
        while true {
            while let end = ends.last, end.index == index {
                ends.removeLast()
                close(read.nodes[end.of])
            }
            guard index < range.upperBound else { return }
            let size = read.nodes[index].size
            if left.contains(index) {
                index += size
            } else if let table = prose.tables[index] {
                add(table, cells: cells[index] ?? [], lines: read.nodes[index].lines)
                index += size
            } else {
                if case .item = read.nodes[index].kind { takeTask(of: index) }
                if let isDone = tasks[index] { add(.task(isDone: isDone)) }
                if open(read.nodes[index], width: takeWidth(of: index)) { ends.append((index + size, of: index)) }
                index += 1
            }
        }
    }

    mutating func add(_ kind: MarkdownNode.Kind) {
        tree.add(MarkdownNode(kind: kind))
        leafDepth = tree.depth
    }

    /// An item whose text begins with `[ ]` or `[x]` is a task: the box comes before the text. A backslash before it makes it text.
    private mutating func takeTask(of item: Int) {
        guard let paragraph = read.firstChild(of: item), case .paragraph = read.nodes[paragraph].kind, let first = read.firstChild(of: paragraph),
            case .text(let text) = read.nodes[first].kind, text.count > 4 || read.nodes[paragraph].size > 2,
            ["[ ] ", "[x] ", "[X] "].contains(String(text.prefix(4))),
            read.lines(of: paragraph, in: source).first?.hasPrefix("[") == true
        else { return }
        read.change(first, to: .text(String(text.dropFirst(4))))
        tasks[first] = !text.hasPrefix("[ ")
    }

    /// Takes a picture's width out of the text behind it.
    private mutating func takeWidth(of index: Int) -> PictureWidth? {
        let next = index + read.nodes[index].size
        guard case .picture = read.nodes[index].kind, next < read.nodes.count, case .text(let text) = read.nodes[next].kind,
            let (width, count) = PictureWidth.attribute(in: text)
        else { return nil }
        read.change(next, to: .text(String(text.dropFirst(count))))
        return width
    }

    /// `false` where the node has nothing within it, and is done with.
    mutating func open(_ node: MarkdownNode, width: PictureWidth? = nil) -> Bool {
        var node = node
        switch node.kind {
        case .text(let text): add(text: text)
        case .html(let html): add(html: prose.restored(html) ?? html, lines: node.lines)
        case .htmlSpan(let html): add(htmlSpan: prose.restored(html) ?? html)
        case .codeSpan(let code): add(.codeSpan(prose.restored(code) ?? code))
        case .code(let code, let info):
            node.kind = .code(prose.restored(code) ?? code, info: prose.restored(info) ?? info)
            tree.add(node)
        case .softBreak, .lineBreak, .thematicBreak, .task: add(node.kind)
        case .link(let address, let title):
            // Headings' anchors are composed, so links to them are.
            let written = prose.restored(address: address)
            let name = node.size == 1 ? names[written] : nil
            let address = name?.address ?? linkedPages[written] ?? written
            node.kind = .link(
                address.hasPrefix("#") ? address.precomposedStringWithCanonicalMapping : address, title: prose.restored(address: title))
            linksOpen += 1
            tree.open(node)
            if let name { add(.text(name.text)) }
            return true
        case .picture(let address, let title, _):
            picturesOpen += 1
            let (address, title) = (prose.restored(address: address), prose.restored(address: title))
            let isShown = allowingRawHTML || pictures[address] != nil || address.lowercased().hasPrefix("data:image/")
            // There is no link within a link: a badge that isn't shown is the link's text.
            node.kind =
                isShown
                ? .picture(address, title: title, width: width ?? pictures[address] ?? nil) : linksOpen > 0 ? .plain : .link(address, title: title)
            tree.open(node)
            return true
        case .document, .quote, .item, .paragraph, .list, .heading, .emphasis, .strong, .callOut, .table, .tableHead, .tableBody, .tableRow, .tableCell,
            .element, .elementMark, .plain, .formula, .boundNumber, .tied, .noteReference, .notes, .note, .noteReturn:
            tree.open(node)
            return true
        }
        return false
    }
}
