/// A Markdown text as a tree of values: each node stands before those within it. It is no deeper for the machine than a list, however deep a
/// text nests.
package struct MarkdownTree: Sendable {
    package private(set) var nodes: [MarkdownNode] = []
    /// The nodes that are not closed yet.
    private var open: [Int] = []

    init() {}

    /// The node's children are those that are added until it is closed.
    mutating func open(_ node: MarkdownNode) {
        open.append(nodes.count)
        nodes.append(node)
    }

    mutating func close() {
        let index = open.removeLast()
        nodes[index].size = nodes.count - index
    }

    mutating func add(_ node: MarkdownNode) { nodes.append(node) }

    mutating func change(_ index: Int, to kind: MarkdownNode.Kind) { nodes[index].kind = kind }

    /// Makes a node without anything within it one that holds its siblings up to another of them.
    mutating func enclose(_ index: Int, upTo last: Int, as kind: MarkdownNode.Kind) {
        nodes[index].kind = kind
        nodes[index].size = last + nodes[last].size - index
    }

    /// Takes the last node off.
    mutating func removeLast() { nodes.removeLast() }

    /// How many nodes are open.
    var depth: Int { open.count }

    var innermost: Int? { open.last }
}

extension MarkdownTree {
    /// The nodes of one and those within it.
    package func range(of index: Int) -> Range<Int> { index..<index + nodes[index].size }

    /// The nodes right within one.
    package func children(of index: Int) -> [Int] {
        var found: [Int] = []
        var child = index + 1
        while child < index + nodes[index].size {
            found.append(child)
            child += nodes[child].size
        }
        return found
    }

    func firstChild(of index: Int) -> Int? { nodes[index].size > 1 ? index + 1 : nil }

    /// Visits nodes as they begin and as they end, which they do behind all that is within them.
    package func walk(_ range: Range<Int>, begin: (Int) -> Void, end: (Int) -> Void) {
        var open: [Int] = []
        for index in range {
            while let last = open.last, last + nodes[last].size == index { end(open.removeLast()) }
            begin(index)
            open.append(index)
        }
        while let last = open.popLast() { end(last) }
    }

    /// The text within a node, marks left out.
    func plainText(of index: Int) -> String {
        range(of: index).map { index in
            switch nodes[index].kind {
            case .text(let text), .codeSpan(let text): text
            case .htmlSpan(let text): HTMLElements.tagName(in: text).map { HTMLElements.contains($0) ? "" : text } ?? ""
            case .softBreak, .lineBreak: " "
            case .document, .quote, .item, .paragraph, .thematicBreak, .list, .heading, .code, .html, .emphasis, .strong, .link, .picture, .callOut, .table,
                .tableHead, .tableBody, .tableRow, .tableCell, .element, .elementMark, .task, .plain, .formula, .boundNumber, .tied, .noteReference, .notes,
                .note,
                .noteReturn:
                ""
            }
        }
        .joined()
    }
}

// Where blocks stand.
extension MarkdownTree {
    /// The source of a paragraph's or heading's lines, marks of quotes and indentation taken off.
    func lines(of index: Int, in source: SourceText) -> [Substring] {
        let node = nodes[index]
        let (first, last) = node.lines
        guard first >= 1, last >= first else { return [] }
        let rest = last > first ? (first + 1...last).map { MarkdownLine.withoutMarks(source.line($0), quotes: node.quotes) } : []
        return [source.line(first).dropFirst(node.column - 1)] + rest
    }

    /// Paragraphs, then headings, as far as one asks for those.
    func paragraphs(in range: Range<Int>, andHeadings: Bool = true) -> [Int] {
        let paragraphs = range.filter { if case .paragraph = nodes[$0].kind { true } else { false } }
        return andHeadings ? paragraphs + range.filter { if case .heading = nodes[$0].kind { true } else { false } } : paragraphs
    }
}

extension MarkdownNode {
    /// What a block of code or of raw HTML has.
    var verbatimText: String? {
        if case .code(let text, _) = kind { return text }
        if case .html(let text) = kind { return text }
        return nil
    }

    /// Where a link leads, or a picture is.
    var address: (text: String, isPicture: Bool)? {
        if case .link(let address, _) = kind { return (address, false) }
        if case .picture(let address, _, _) = kind { return (address, true) }
        return nil
    }

    var isLinkOrPlain: Bool {
        if case .link = kind { return true }
        if case .plain = kind { return true }
        return false
    }

    var isBreak: Bool {
        if case .softBreak = kind { return true }
        if case .lineBreak = kind { return true }
        return false
    }
}
