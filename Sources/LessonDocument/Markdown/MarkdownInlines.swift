/// The links and the raw HTML of a text with their spots, which cmark gives for blocks alone.
///
/// Each is looked for in the lines of its paragraph, behind the one before.
struct MarkdownInlines {
    private(set) var links: [Link] = []
    /// Tags that the page shows as text, though their author meant them to be read as HTML.
    private(set) var tags: [Tag] = []

    struct Tag {
        let text: Substring
        let spot: Spot
        /// What is wrong with it; `nil` once its other half is found.
        var fault: LessonError.Fault?

        var isHalf: Bool {
            guard case .element(let fault)? = fault else { return false }
            return switch fault {
            case .unclosed, .unopened: true
            case .withinLine, .looseSummary: false
            }
        }
    }

    private let source: SourceText
    /// Where the addresses of references are defined: `[name]: address`.
    private let definitions: [String: Spot]
    /// Looking for what can't be found, since it is written otherwise than it is meant, goes to a paragraph's end: so often it is done.
    private var patience = 20

    init(of tree: MarkdownTree, _ body: Range<Int>, tables: [Int: PipeTable], source: SourceText) {
        self.source = source
        definitions = Self.definitions(in: source)
        lookIntoBlocks(of: tree, body)
        for paragraph in tree.paragraphs(in: body) { look(into: paragraph, of: tree, table: tables[paragraph]) }
    }
}

// Blocks of raw HTML.
private extension MarkdownInlines {
    mutating func lookIntoBlocks(of tree: MarkdownTree, _ body: Range<Int>) {
        var parents = [-1]
        // By what the blocks stand right within: what reads them, and the tags of what is folded there and not ended yet.
        var readers: [Int: HTMLBlockReader] = [:]
        var folded: [Int: [Int]] = [:]
        tree.walk(body) { index in
            let parent = parents[parents.count - 1]
            if case .html(let html) = tree.nodes[index].kind {
                look(into: html, tree.lines(of: index, in: source), from: tree.nodes[index].lines.first, &readers[parent, default: HTMLBlockReader()]) {
                    tag, isOpening in
                    if isOpening { folded[parent, default: []].append(tag) } else { _ = folded[parent]?.popLast() }
                }
            } else {
                readers[parent]?.pass()
            }
            parents.append(index)
        } end: { _ in
            parents.removeLast()
        }
        for tag in folded.values.joined() { tags[tag].fault = .element(.unclosed("details")) }
    }

    /// What of HTML takes all up to a sign of its own, blank lines and fences too.
    static let closings = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")]

    /// - Parameter fold: is told of tags of what is folded.
    mutating func look(into html: String, _ lines: [Substring], from first: Int, _ reader: inout HTMLBlockReader, fold: (_ tag: Int, _ isOpening: Bool) -> Void)
    {
        let start = lines.first.map { $0.drop { $0 == " " } } ?? ""
        for (opening, end) in Self.closings where start.hasPrefix(opening) {
            if !html.contains(end) { add(.unclosedMarkup(opening, end: end), start.prefix(opening.count), in: first) }
            break
        }
        var halves = HalfElements()
        let count = tags.count
        var isTold = false
        // To cmark a block may have a line more.
        for part in reader.parts(of: Array(lines.prefix(SourceText(html).lines.count))) {
            let line = first + part.line
            switch part.kind {
            case .text:
                // One of a block says it for all.
                guard !isTold, !part.text.hasPrefix("</"), let name = HTMLElements.tagName(in: part.text), HTMLElements.contains(name),
                    ProseElementMark(tag: part.text) == nil
                else { continue }
                isTold = true
                add(.rawHTML(String(name)), part.text, in: line)
            case .lineBreak: break
            case .half(let mark): pair(mark, part.text, Spot(line: line, index: part.text.startIndex), within: HalfElements.Group(node: 0), &halves)
            case .details(let isOpening):
                halves = HalfElements()
                if isOpening { add(nil, part.text, in: line) }
                fold(tags.count - 1, isOpening)
            case .summary: halves = HalfElements()
            case .loose(let fault): add(.element(fault), part.text, in: line)
            }
        }
        guard isTold else { return }
        for index in count..<tags.count where tags[index].isHalf { tags[index].fault = nil }
    }

    mutating func add(_ fault: LessonError.Fault?, _ text: Substring, in line: Int) {
        tags.append(Tag(text: text, spot: Spot(line: line, index: text.startIndex), fault: fault))
    }
}

/// The elements within lines that are begun and not ended yet: each ends in the node or the cell that it begins in.
private struct HalfElements {
    struct Group: Hashable {
        let node: Int
        var cell = 0
    }

    /// With the tags that begin them; a tag with attributes is text, and so is its end.
    var open: [Group: ElementStack<Int?>] = [:]
}

private extension MarkdownInlines {
    mutating func pair(_ mark: ProseElementMark, _ text: Substring, _ spot: Spot, within group: HalfElements.Group, _ halves: inout HalfElements) {
        let name = mark.element.rawValue
        if mark.opens {
            halves.open[group, default: ElementStack()].begin(mark.element, at: tags.count)
            tags.append(Tag(text: text, spot: spot, fault: .element(.unclosed(name))))
        } else if let (beginning, _) = halves.open[group]?.end(mark.element) {
            if let beginning { tags[beginning].fault = nil }
        } else {
            tags.append(Tag(text: text, spot: spot, fault: .element(.unopened(name))))
        }
    }

    mutating func look(into paragraph: Int, of tree: MarkdownTree, table: PipeTable?) {
        var search: ParagraphSearch?
        var halves = HalfElements()
        let first = tree.nodes[paragraph].lines.first
        var cells = table.map { CellCounter(head: first + $0.line(ofRow: 0)) }
        var parents: [Int] = []
        func inParagraph(_ look: (inout ParagraphSearch) -> Void) {
            var text = search ?? ParagraphSearch(tree.lines(of: paragraph, in: source), from: first)
            look(&text)
            search = text
        }
        tree.walk(tree.range(of: paragraph)) { index in
            if case .codeSpan(let code) = tree.nodes[index].kind {
                inParagraph { _ = find(code, after: [""], in: &$0) }
            } else if case .htmlSpan(let html) = tree.nodes[index].kind {
                inParagraph { text in
                    let spot = find(String(html.prefix { !$0.isNewline }), after: [""], in: &text) ?? text.start
                    let group = cells?.group(of: spot, in: source) ?? HalfElements.Group(node: parents.last ?? 0)
                    look(at: html[...], spot, within: group, &halves)
                }
            }
            parents.append(index)
        } end: { index in
            parents.removeLast()
            guard let (address, isPicture) = tree.nodes[index].address, isPicture || !address.isEmpty else { return }
            inParagraph { text in
                // A picture without an address is told where one is wanted.
                let spot =
                    address.isEmpty ? find(")", after: ["]("], in: &text) : definitions[address] ?? find(address, after: ["](", "](<", "<"], in: &text)
                links.append(
                    Link(
                        address: address, isPicture: isPicture, isBare: !isPicture && tree.nodes[index].size == 1, spot: spot ?? text.start,
                        length: spot == nil ? 1 : max(1, address.count)))
            }
        }
    }

    mutating func look(at tag: Substring, _ spot: Spot, within group: HalfElements.Group, _ halves: inout HalfElements) {
        if let mark = ProseElementMark(tag: tag) {
            guard mark.element.isBlock else { return pair(mark, tag, spot, within: group, &halves) }
            if mark.opens { tags.append(Tag(text: tag, spot: spot, fault: .element(.withinLine(mark.element.rawValue)))) }
        } else if !tag.hasPrefix("</"), !ProseElementMark.isLineBreak(tag), let name = HTMLElements.tagName(in: tag), HTMLElements.contains(name) {
            tags.append(Tag(text: tag, spot: spot, fault: .rawHTML(String(name))))
            if let element = ProseElement(attributedTag: tag) { halves.open[group, default: ElementStack()].begin(element, at: nil) }
        }
    }

    mutating func find(_ text: String, after openings: [String], in search: inout ParagraphSearch) -> Spot? {
        guard patience > 0 else { return nil }
        let spot = search.find(text, after: openings)
        if spot == nil { patience -= 1 }
        return spot
    }

    static func definitions(in source: SourceText) -> [String: Spot] {
        var found: [String: Spot] = [:]
        for (index, line) in source.lines.enumerated() {
            guard line.utf8.contains(UInt8(ascii: "]")), let end = line.firstRange(of: "]:")?.upperBound else { continue }
            let rest = line[end...].drop { $0 == " " || $0 == "\t" || $0 == "<" }
            let address = String(rest.prefix { !$0.isWhitespace && $0 != ">" })
            if found[address] == nil { found[address] = Spot(line: index + 1, index: rest.startIndex) }
        }
        return found
    }
}

/// Which cell of a table a spot is in; spots come in the text's order.
private struct CellCounter {
    /// The line of the table's head: the lines before it are text.
    let head: Int
    private var last: Spot?
    private var bars = 0

    init(head: Int) { self.head = head }

    mutating func group(of spot: Spot, in source: SourceText) -> HalfElements.Group {
        guard spot.line >= head else { return HalfElements.Group(node: 0) }
        let line = source.line(spot.line)
        if last?.line != spot.line { (last, bars) = (nil, 0) }
        let start = last?.index ?? line.startIndex
        if start <= spot.index, spot.index <= line.endIndex {
            var isEscaped = false
            for byte in line[start..<spot.index].utf8 {
                if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            }
        }
        last = spot
        return HalfElements.Group(node: spot.line, cell: bars)
    }
}

/// A paragraph's lines, with how far they have been looked through.
private struct ParagraphSearch {
    private let lines: [Substring]
    private let first: Int
    private var line = 0
    private var position: String.Index?

    init(_ lines: [Substring], from first: Int) { (self.lines, self.first) = (lines, first) }

    var start: Spot { Spot(line: first, index: lines.first?.startIndex ?? "".startIndex) }

    /// The next spot of a text that one of these stands before. A backslash before it makes it another text.
    mutating func find(_ text: String, after openings: [String]) -> Spot? {
        let wanted = openings.map { (opening: $0.utf8.count, text: Array(($0 + text).utf8)) }.filter { !$0.text.isEmpty }
        var number = line
        while number < lines.count {
            let bytes = lines[number].utf8
            var index = number == line ? position ?? bytes.startIndex : bytes.startIndex
            var isEscaped = false
            while index < bytes.endIndex {
                let byte = bytes[index]
                if !isEscaped, let match = wanted.first(where: { $0.text[0] == byte && bytes[index...].starts(with: $0.text) }) {
                    line = number
                    position = bytes.index(index, offsetBy: match.text.count)
                    return Spot(line: first + number, index: bytes.index(index, offsetBy: match.opening))
                }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                index = bytes.index(after: index)
            }
            number += 1
        }
        return nil
    }
}
