/// The links and the raw HTML of a text with their spots, which cmark gives for blocks alone.
///
/// Each is looked for in the lines of its paragraph, behind the one before.
struct MarkdownInlines {
    private(set) var links: [Link] = []
    /// Tags that open an element, and the beginnings of HTML blocks.
    private(set) var tags: [Tag] = []

    struct Tag {
        let text: String
        let spot: Spot
        /// Whether it begins an element that the page has, and nothing ends it.
        var isUnclosed = false
    }

    private let source: SourceText
    /// Where the addresses of references are defined: `[name]: address`.
    private let definitions: [String: Spot]
    /// Looking for what can't be found, since it is written otherwise than it is meant, goes to a paragraph's end: so often it is done.
    private var patience = 20

    init(of tree: MarkdownTree, _ body: Range<Int>, source: SourceText) {
        self.source = source
        definitions = Self.definitions(in: source)
        var openBlocks: [OpenElement] = []
        for index in body {
            guard case .html(let html) = tree.nodes[index].kind else { continue }
            let number = tree.nodes[index].lines.first
            let rest = source.line(number).dropFirst(tree.nodes[index].column - 1)
            tags.append(Tag(text: html, spot: Spot(line: number, index: rest.firstIndex { $0 != " " } ?? rest.startIndex)))
            for part in html.matches(of: /<[^<>]*>/) {
                if let mark = ProseElementMark(tag: part.output), mark.element.isBlock { pair(mark, &openBlocks) }
            }
        }
        for open in openBlocks { tags[open.tag].isUnclosed = true }
        for paragraph in tree.paragraphs(in: body) { look(into: paragraph, of: tree) }
    }
}

private extension MarkdownInlines {
    typealias OpenElement = (element: ProseElement, tag: Int)

    /// - Parameter open: what is begun and not ended yet, with the tag that was found last before it.
    func pair(_ mark: ProseElementMark, _ open: inout [OpenElement]) {
        if mark.opens { open.append((mark.element, tags.count - 1)) }
        if mark.closes, let start = open.lastIndex(where: { $0.element == mark.element }) { open.removeSubrange(start...) }
    }

    mutating func look(into paragraph: Int, of tree: MarkdownTree) {
        var search: ParagraphSearch?
        var open: [OpenElement] = []
        defer { for unclosed in open { tags[unclosed.tag].isUnclosed = true } }
        func inParagraph(_ look: (inout ParagraphSearch) -> Void) {
            var text = search ?? ParagraphSearch(tree.lines(of: paragraph, in: source), from: tree.nodes[paragraph].lines.first)
            look(&text)
            search = text
        }
        tree.walk(tree.range(of: paragraph)) { index in
            if case .codeSpan(let code) = tree.nodes[index].kind {
                inParagraph { _ = find(code, after: [""], in: &$0) }
            } else if case .htmlSpan(let html) = tree.nodes[index].kind {
                inParagraph { text in
                    let spot = find(String(html.prefix { !$0.isNewline }), after: [""], in: &text) ?? text.start
                    if !html.hasPrefix("</") { tags.append(Tag(text: html, spot: spot)) }
                    if let mark = ProseElementMark(tag: html), !mark.element.isBlock { pair(mark, &open) }
                }
            }
        } end: { index in
            guard let (address, isPicture) = tree.nodes[index].address, !address.isEmpty else { return }
            inParagraph { text in
                let spot = definitions[address] ?? find(address, after: ["](", "](<", "<"], in: &text)
                links.append(Link(address: address, isPicture: isPicture, spot: spot ?? text.start, length: spot == nil ? 1 : address.count))
            }
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
