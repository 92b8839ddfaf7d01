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
        var open = ElementStack<(index: Int, mark: ProseElementMark)>()
        var index = container + 1
        var last = index
        while index < tree.nodes.count {
            last = index
            if case .elementMark(let mark) = tree.nodes[index].kind {
                if mark.closes, let (beginning, unended) = open.end(mark.element) {
                    for mark in unended { unpaired(mark, upTo: index - 1) }
                    tree.change(index, to: .text(""))
                    tree.enclose(beginning.index, upTo: index, as: .element(mark.element))
                    index += 1
                    continue
                }
                if mark.opens { open.begin(mark.element, at: (index, mark)) } else { tree.change(index, to: .text(mark.source)) }
            }
            index += tree.nodes[index].size
        }
        for mark in open.unended.reversed() { unpaired(mark, upTo: last) }
    }

    private mutating func unpaired(_ mark: (index: Int, mark: ProseElementMark), upTo last: Int) {
        switch mark.mark.element {
        case .summary, .del, .sub, .sup, .kbd, .mark, .b, .i, .u, .small: tree.change(mark.index, to: .text(mark.mark.source))
        case .details:
            tree.enclose(mark.index, upTo: max(last, mark.index), as: .element(mark.mark.element))
        }
    }

    /// A block of raw HTML: what is known of it is that, and the rest text.
    mutating func add(htmlBlock html: String, lines: (first: Int, last: Int)) {
        let container = tree.innermost ?? 0
        var reader = htmlReaders[container] ?? HTMLBlockReader()
        if !isDetailsMark(tree.nodes.count - 1) { reader.pass() }
        var (isInSummary, hasText, line) = (false, false, 0)
        for part in reader.parts(of: SourceText(html).lines) {
            switch part.kind {
            case .details(let isOpening):
                closeParagraph(&hasText)
                add(ProseElementMark(element: .details, opens: isOpening, closes: !isOpening, source: String(part.text)))
            case .summary(let isOpening):
                closeParagraph(&hasText)
                isInSummary = isOpening
                if isOpening {
                    tree.open(MarkdownNode(kind: .element(.summary), lines: lines))
                } else {
                    pairMarks()
                    tree.close()
                }
            case .text where part.text.allSatisfy(\.isWhitespace) && (part.line > line || !hasText && !isInSummary): continue
            case .lineBreak where !hasText && !isInSummary: break
            case .text, .lineBreak, .half, .loose:
                if !isInSummary, !hasText {
                    tree.open(MarkdownNode(kind: .paragraph, lines: lines))
                } else if part.line > line, tree.innermost != tree.nodes.count - 1 {
                    add(isInSummary ? .softBreak : .lineBreak)
                }
                hasText = hasText || !isInSummary
                addInline(part)
            }
            line = part.line
        }
        closeParagraph(&hasText)
        htmlReaders[container] = reader
    }

    private func isDetailsMark(_ index: Int) -> Bool {
        if case .elementMark(let mark) = tree.nodes[index].kind { mark.element == .details } else { false }
    }

    private mutating func closeParagraph(_ isOpen: inout Bool) {
        guard isOpen else { return }
        isOpen = false
        if let last = tree.nodes.last, last.isBreak { tree.removeLast() }
        pairMarks()
        tree.close()
    }

    private mutating func addInline(_ part: HTMLBlockReader.Part) {
        switch part.kind {
        case .lineBreak: add(.lineBreak)
        case .half(let mark): add(mark)
        case .text, .loose, .details, .summary: add(.text(String(part.text)))
        }
    }
}
