import Foundation
import LessonDocument

/// Writes a tree of prose as HTML, to the letter of the CommonMark specification.
struct ProseWriter {
    /// Also those that run scripts or show files.
    var takesAllAddresses = false
    private let tree: MarkdownTree
    private let markup: ProseMarkup
    private let formulas: [Formula]
    private let boundNumbers: [BoundNumber]
    /// The HTML of blocks and the attributes of headings, by the lines that they begin in.
    private let blocks: [Int: String]
    private let headingAttributes: [Int: String]
    private var written: [UInt8] = []
    /// What the nodes are that are not at their end yet.
    private var open: [MarkdownNode.Kind] = []
    /// How many pictures are open: within them there is text alone, which says what they show.
    private var picturesOpen = 0
    /// Paragraphs that are nothing but a picture.
    private var figures: Set<Int> = []
    /// That of the open one of them.
    private var figureNumber: NumberedPicture?
    /// Where in what is written the open picture's name begins.
    private var nameStart = 0
    /// Whether a note stands in its place.
    private var isLeftOut = false
    /// The last line of the lesson that something is written of.
    private var lastLine = 0
    /// How often pictures have been put in.
    private var uses: [String: Int] = [:]

    init(_ page: MarkdownPage, _ markup: ProseMarkup, blocks: [Int: String], headingAttributes: [Int: String]) {
        (tree, formulas, self.markup, self.blocks, self.headingAttributes) = (page.tree, page.formulas, markup, blocks, headingAttributes)
        boundNumbers = page.boundNumbers
    }

    mutating func html() -> String {
        let leftOut = nodesLeftOut
        tree.walk(tree.nodes.indices) { index in
            let node = tree.nodes[index]
            if leftOut.contains(index) { return open.append(node.kind) }
            if picturesOpen > 0 {
                writeText(of: node.kind)
            } else if !isInTightList, isFigure(index) {
                let number = markup.pictureNumbers.indices.contains(figures.count) ? markup.pictureNumbers[figures.count] : nil
                figures.insert(index)
                figureNumber = number
                writeLine("<figure class=\"picture\"\(number.map { " id=\(quoted($0.id))" } ?? "")>")
            } else {
                begin(node)
            }
            if case .picture = node.kind { picturesOpen += 1 }
            open.append(node.kind)
        } end: { index in
            open.removeLast()
            if leftOut.contains(index) { return }
            if case .picture = tree.nodes[index].kind { picturesOpen -= 1 }
            if figures.contains(index) { endFigure(index) } else if picturesOpen == 0 { end(index) }
            lastLine = max(lastLine, tree.nodes[index].lines.last)
            if open.count == 1 { write(markup.behind(lastLine)) }
        }
        return String(decoding: written, as: UTF8.self)
    }
}

private extension ProseWriter {
    /// A heading that the page has elsewhere, and what is within it.
    var nodesLeftOut: Range<Int> {
        guard let line = markup.headingLeftOut,
            let index = tree.nodes.indices.first(where: { if case .heading = tree.nodes[$0].kind { tree.nodes[$0].lines.first == line } else { false } })
        else { return 0..<0 }
        return tree.range(of: index)
    }

    mutating func begin(_ node: MarkdownNode) {
        switch node.kind {
        case .document: break
        case .quote: writeLine("<blockquote>")
        case .list(let start, _): writeLine(start.map { $0 == 1 ? "<ol>" : "<ol start=\"\($0)\">" } ?? "<ul>")
        case .item: startLine(); write("<li>")
        case .paragraph: if !isInTightList { startLine(); write("<p>") }
        case .thematicBreak: writeLine("<hr />")
        case .heading(let level): startLine(); write("<h\(level)\(headingAttributes[node.lines.first] ?? "")>")
        case .code(let code, let info): write(code: code, info: info, line: node.lines.first)
        case .html(let html): startLine(); write(html); startLine()
        case .text(let text): write(escaped: text)
        case .codeSpan(let code): write(span: code)
        case .htmlSpan(let html): write(html)
        case .softBreak: write("\n")
        case .lineBreak: write("<br />\n")
        case .emphasis: write("<em>")
        case .strong: write("<strong>")
        case .link(let address, let title): write("<a href=\"\(attribute(address))\""); write(title: title); write(">")
        case .picture(let address, _, let width): begin(picture: address, width)
        case .callOut(let kind): writeLine(markup.callOut(kind))
        case .table: writeLine("<div class=\"table\" tabindex=\"0\"><table>")
        case .tableHead: writeLine("<thead>")
        case .tableBody: writeLine("<tbody>")
        case .tableRow: writeLine("<tr>")
        case .tableCell(let isHead, let alignment): write(isHead ? "<th scope=\"col\"\(attribute(alignment))>" : "<td\(attribute(alignment))>")
        case .element(let element):
            if element == .details { startLine() }
            write("<\(element.rawValue)>")
        case .elementMark(let mark): write(escaped: mark.source)
        case .task(let isDone):
            let name = markup.taskName(isDone).map { " aria-label=\"\($0)\"" } ?? ""
            write("<input type=\"checkbox\" disabled\(isDone ? " checked" : "")\(name)> ")
        case .plain: break
        case .formula(let number): if formulas.indices.contains(number) { write(markup.formula(formulas[number])) }
        case .boundNumber(let number): if boundNumbers.indices.contains(number) { write(markup.boundNumber(boundNumbers[number])) }
        case .tied: write("<span class=\"tie\">")
        case .noteReference(let number, let occurrence):
            let id = Self.address(number, occurrence)
            // There is no link within a link.
            if isInLink { return write("<sup class=\"ref\" id=\"\(id)\">\(number)</sup>") }
            write("<sup class=\"ref\"><a id=\"\(id)\" href=\"#note.\(number)\" role=\"doc-noteref\">\(number)</a></sup>")
        case .notes: writeLine("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(markup.notesName)\">\n<ol>")
        case .note(let number): writeLine("<li id=\"note.\(number)\">")
        case .noteReturn(let number, let occurrence):
            write(" <a class=\"back\" href=\"#\(Self.address(number, occurrence))\" aria-label=\"\(markup.noteReturn)\">↩\u{FE0E}</a>")
        }
    }

    mutating func end(_ index: Int) {
        switch tree.nodes[index].kind {
        case .element(let element): write("</\(element.rawValue)>\(element.isBlock ? "\n" : "")")
        case .document, .thematicBreak, .code, .html, .text, .codeSpan, .htmlSpan, .softBreak, .lineBreak, .elementMark, .task, .plain, .formula, .boundNumber,
            .noteReference, .noteReturn:
            break
        case .quote: writeLine("</blockquote>")
        case .list(let start, _): write(start == nil ? "</ul>\n" : "</ol>\n")
        case .item: write("</li>\n")
        case .paragraph: if !isInTightList { write("</p>\n") }
        case .heading(let level): write("</h\(level)>\n")
        case .emphasis: write("</em>")
        case .strong: write("</strong>")
        case .link: write("</a>")
        case .picture(let address, let title, let width): end(picture: address, figures.contains(index - 1) ? "" : title, width)
        case .callOut(let kind): writeLine(kind.isFolded ? "</details>" : "</div>")
        case .table: writeLine("</table></div>")
        case .tableHead: writeLine("</thead>")
        case .tableBody: writeLine("</tbody>")
        case .tableRow(let isHead, let empty):
            startLine()
            for alignment in empty { write(isHead ? "<th scope=\"col\"\(attribute(alignment))></th>\n" : "<td\(attribute(alignment))></td>\n") }
            writeLine("</tr>")
        case .tableCell(let isHead, _): write(isHead ? "</th>\n" : "</td>\n")
        case .tied: write("</span>")
        case .notes: writeLine("</ol>\n</section>")
        case .note: writeLine("</li>")
        }
    }

    /// What a picture is called has no markup.
    mutating func writeText(of kind: MarkdownNode.Kind) {
        switch kind {
        case .text(let text), .codeSpan(let text), .htmlSpan(let text): write(escaped: text)
        case .softBreak, .lineBreak: write(" ")
        case .document, .quote, .item, .paragraph, .thematicBreak, .list, .heading, .code, .html, .emphasis, .strong, .link, .picture, .callOut, .table,
            .tableHead, .tableBody, .tableRow, .tableCell, .element, .elementMark, .task, .plain, .formula, .boundNumber, .tied, .noteReference, .notes, .note,
            .noteReturn:
            break
        }
    }

    mutating func write(code: String, info: String, line: Int) {
        startLine()
        if let block = blocks[line] {
            write(block)
            startLine()
            return
        }
        let language = String(info.unicodeScalars.prefix { !$0.isASCII || !$0.properties.isWhitespace })
        if info.isEmpty {
            write("<pre><code>")
        } else {
            write("<pre><code class=\"language-")
            write(escaped: language)
            write("\">")
        }
        write(escaped: code)
        write("</code></pre>\n")
    }

    /// Code in a line of prose. Browsers would part `-` from `P` in `-P`, and from `>` in `->`: what has no letter before its hyphen stays in one piece.
    mutating func write(span code: String) {
        write("<code>")
        for (index, word) in code.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { write(" ") }
            let isTied = word.utf8.count <= 24 && Self.isParted(word)
            if isTied { write("<span class=\"tie\">") }
            write(escaped: word)
            if isTied { write("</span>") }
        }
        write("</code>")
    }

    /// Whether a hyphen has something behind it, and not a letter or digit on each side.
    static func isParted(_ word: Substring) -> Bool {
        let letters = Array(word)
        func isWord(_ place: Int) -> Bool { place >= 0 && (letters[place].isLetter || letters[place].isNumber) }
        return letters.indices.dropLast().contains { letters[$0] == "-" && !(isWord($0 - 1) && isWord($0 + 1)) }
    }

    /// Whether the innermost open node is an item of a list without blank lines between its items.
    var isInTightList: Bool {
        guard open.count > 1, case .item = open[open.count - 1], case .list(_, let isTight) = open[open.count - 2] else { return false }
        return isTight
    }

    var isInLink: Bool { open.contains { if case .link = $0 { true } else { false } } }

    func attribute(_ address: String) -> String { takesAllAddresses || !ProseAddress.isUnsafe(address) ? ProseAddress.escaped(address) : "" }

    func attribute(_ alignment: PipeTable.Alignment) -> String {
        switch alignment {
        case .none: ""
        case .left: " align=\"left\""
        case .center: " align=\"center\""
        case .right: " align=\"right\""
        }
    }

    static func address(_ number: Int, _ occurrence: Int) -> String { occurrence == 1 ? "ref.\(number)" : "ref.\(number).\(occurrence)" }
}

// Pictures.
private extension ProseWriter {
    /// Whether a node is a paragraph with one picture of the page's own in it, and nothing else.
    func isFigure(_ index: Int) -> Bool {
        guard case .paragraph = tree.nodes[index].kind, tree.nodes[index].size > 1, tree.nodes[index + 1].size == tree.nodes[index].size - 1,
            case .picture(let address, _, _) = tree.nodes[index + 1].kind
        else { return false }
        return markup.pictures[address] != nil
    }

    /// Beneath a picture that stands by itself its title is the caption.
    mutating func endFigure(_ index: Int) {
        if case .picture(_, let title, _) = tree.nodes[index + 1].kind, !title.isEmpty || figureNumber != nil {
            write("\n<figcaption>")
            write(escaped: caption(title, number: figureNumber?.label))
            write("</figcaption>")
        }
        writeLine("</figure>")
    }

    /// Up to what it is called.
    mutating func begin(picture address: String, _ width: PictureWidth?) {
        let picture = markup.pictures[address]
        uses[address, default: 0] += 1
        isLeftOut = picture != nil && uses[address, default: 0] > markup.pictureUses[address] ?? .max
        if isLeftOut { return write(picture.map(markup.pictureNote) ?? "") }
        let source = picture.map { Self.source($0.format, $0.bytes) } ?? attribute(address)
        write("<img\(attributes(width, isDark: picture.flatMap { $0.dark } == nil ? nil : false)) src=\"\(source)\" alt=\"")
        nameStart = written.count
    }

    mutating func end(picture address: String, _ title: String, _ width: PictureWidth?) {
        if isLeftOut { return }
        let name = written[nameStart...]
        write("\"")
        write(title: title)
        write(" />")
        guard let dark = markup.pictures[address]?.dark else { return }
        write("<img\(attributes(width, isDark: true)) src=\"\(Self.source(dark.format, dark.bytes))\" alt=\"")
        written += name
        write("\" />")
    }

    func attributes(_ width: PictureWidth?, isDark: Bool?) -> String {
        var classes = isDark.map { [$0 ? "dark" : "light"] } ?? []
        var pixels = ""
        switch width {
        case .percent(let percent): classes.append(PictureWidth.className(percent))
        case .pixels(let count): pixels = " width=\"\(count)\""
        case nil: break
        }
        return (classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\"") + pixels
    }

    static func source(_ format: Picture.Format, _ bytes: Data) -> String { "data:\(format.mediaType);base64,\(bytes.base64EncodedString())" }
}

// What is written.
private extension ProseWriter {
    mutating func write(_ html: some StringProtocol) { written += html.utf8 }

    /// A line of its own.
    mutating func writeLine(_ html: String) {
        startLine()
        write(html)
        startLine()
    }

    mutating func startLine() {
        if let last = written.last, last != UInt8(ascii: "\n") { written.append(UInt8(ascii: "\n")) }
    }

    mutating func write(title: String) {
        guard !title.isEmpty else { return }
        write(" title=\"")
        write(escaped: title)
        write("\"")
    }

    mutating func write(escaped text: some StringProtocol) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            case UInt8(ascii: "\""): write("&quot;")
            default: written.append(byte)
            }
        }
    }
}
