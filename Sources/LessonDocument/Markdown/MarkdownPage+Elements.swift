// Elements of HTML that prose may have, and lines that are struck through.
extension MarkdownPage {
    /// Something that may begin or end an element; which it is shows at the end of what it stands in.
    mutating func add(_ mark: ProseElementMark) {
        if let container = tree.innermost { marked.insert(container) }
        add(.elementMark(mark))
    }

    /// Pairs the marks that stand right within the innermost open node. What is folded and never ends goes to that node's end, as browsers have it; of all
    /// else what has no other half is text.
    mutating func pairMarks() {
        guard let container = tree.innermost, marked.remove(container) != nil else { return }
        var open: [(index: Int, mark: ProseElementMark)] = []
        var index = container + 1
        var last = index
        while index < tree.nodes.count {
            last = index
            if case .elementMark(let mark) = tree.nodes[index].kind {
                if mark.closes, let start = open.lastIndex(where: { $0.mark.element == mark.element }) {
                    for unclosed in open[(start + 1)...] { unpaired(unclosed, upTo: index - 1) }
                    tree.change(index, to: .text(""))
                    tree.enclose(open[start].index, upTo: index, as: .element(mark.element))
                    let end = index
                    open.removeSubrange(start...)
                    index = end + 1
                    continue
                }
                if mark.opens { open.append((index, mark)) } else { tree.change(index, to: .text(mark.source)) }
            }
            index += tree.nodes[index].size
        }
        for mark in open.reversed() { unpaired(mark, upTo: last) }
    }

    private mutating func unpaired(_ mark: (index: Int, mark: ProseElementMark), upTo last: Int) {
        switch mark.mark.element {
        case .del, .sub, .sup, .kbd, .mark, .b, .i, .u, .small: tree.change(mark.index, to: .text(mark.mark.source))
        case .details, .summary:
            tree.enclose(mark.index, upTo: max(last, mark.index), as: .element(mark.mark.element))
        }
    }

    /// A block of raw HTML: what is known of it is that, and the rest text.
    mutating func add(htmlBlock html: String) {
        var hasText = false
        func isBlank(_ text: some StringProtocol) -> Bool { text.allSatisfy(\.isWhitespace) }
        for (number, line) in SourceText(Self.withoutComments(html)).lines.enumerated() where !isBlank(line) {
            if hasText, number > 0 { add(.lineBreak) }
            for part in Self.parts(of: line) {
                if let mark = ProseElementMark(tag: part), mark.element.isBlock {
                    if hasText { closeParagraph() }
                    hasText = false
                    add(mark)
                } else if isInSummary {
                    add(inline: part)
                } else if hasText || !isBlank(part) {
                    if !hasText { tree.open(MarkdownNode(kind: .paragraph)) }
                    hasText = true
                    add(inline: part)
                }
            }
        }
        if hasText { closeParagraph() }
    }

    private mutating func closeParagraph() {
        if let last = tree.nodes.last, last.isBreak { tree.removeLast() }
        pairMarks()
        tree.close()
    }

    /// Whether a summary was begun here, whose content is a line and no paragraph.
    private var isInSummary: Bool {
        guard let container = tree.innermost else { return false }
        for index in tree.children(ofOpen: container).reversed() {
            if case .elementMark(let mark) = tree.nodes[index].kind, mark.element == .summary { return mark.opens }
        }
        return false
    }

    private mutating func add(inline part: Substring) {
        if ProseElementMark.isLineBreak(part) {
            add(.lineBreak)
        } else if let mark = ProseElementMark(tag: part), !mark.element.isBlock {
            add(mark)
        } else {
            add(.text(String(part)))
        }
    }

    /// A line cut before and behind each tag.
    private static func parts(of line: Substring) -> [Substring] {
        var (parts, rest) = ([Substring](), line)
        while let start = rest.firstIndex(of: "<") {
            let tag = rest[start...].prefix { $0 != ">" }
            guard tag.endIndex < rest.endIndex else { break }
            if start > rest.startIndex { parts.append(rest[..<start]) }
            parts.append(rest[start...tag.endIndex])
            rest = rest[rest.index(after: tag.endIndex)...]
        }
        if !rest.isEmpty { parts.append(rest) }
        return parts
    }
}
