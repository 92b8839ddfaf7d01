import LessonDocument

/// Writes a tree of prose as HTML, to the letter of the CommonMark specification.
struct ProseWriter {
    /// Also those that run scripts or show files.
    var takesAllAddresses = false
    private let tree: MarkdownTree
    private let markup: ProseMarkup
    private let formulas: [Formula]
    /// The HTML of blocks and what stands at the beginning of headings, by the lines that they begin in.
    private let blocks: [Int: String]
    private let headingPrefixes: [Int: String]
    private var written: [UInt8] = []
    /// What the nodes are that are not at their end yet.
    private var open: [MarkdownNode.Kind] = []
    /// How many pictures are open: within them there is text alone, which says what they show.
    private var picturesOpen = 0

    init(_ page: MarkdownPage, _ markup: ProseMarkup, blocks: [Int: String], headingPrefixes: [Int: String]) {
        (tree, formulas, self.markup, self.blocks, self.headingPrefixes) = (page.tree, page.formulas, markup, blocks, headingPrefixes)
    }

    mutating func html() -> String {
        tree.walk(tree.nodes.indices) { index in
            let node = tree.nodes[index]
            if picturesOpen > 0 { writeText(of: node.kind) } else { begin(node) }
            if case .picture = node.kind { picturesOpen += 1 }
            open.append(node.kind)
        } end: { index in
            open.removeLast()
            if case .picture = tree.nodes[index].kind { picturesOpen -= 1 }
            if picturesOpen == 0 { end(tree.nodes[index].kind) }
            if open.count == 1 { write(markup.behind(tree.nodes[index].lines.last)) }
        }
        return String(decoding: written, as: UTF8.self)
    }
}

private extension ProseWriter {
    mutating func begin(_ node: MarkdownNode) {
        switch node.kind {
        case .document: break
        case .quote: writeLine("<blockquote>")
        case .list(let start, _): writeLine(start.map { $0 == 1 ? "<ol>" : "<ol start=\"\($0)\">" } ?? "<ul>")
        case .item: startLine(); write("<li>")
        case .paragraph: if !isInTightList { startLine(); write("<p>") }
        case .thematicBreak: writeLine("<hr />")
        case .heading(let level): startLine(); write("<h\(level)>\(headingPrefixes[node.lines.first] ?? "")")
        case .code(let code, let info): write(code: code, info: info, line: node.lines.first)
        case .html(let html): startLine(); write(html); startLine()
        case .text(let text): write(escaped: text)
        case .codeSpan(let code): write("<code>"); write(escaped: code); write("</code>")
        case .htmlSpan(let html): write(html)
        case .softBreak: write("\n")
        case .lineBreak: write("<br />\n")
        case .emphasis: write("<em>")
        case .strong: write("<strong>")
        case .link(let address, let title): write("<a href=\"\(attribute(address))\""); write(title: title); write(">")
        case .picture(let address, _): write("<img src=\"\(attribute(address))\" alt=\"")
        case .callOut(let kind): writeLine(markup.callOut(kind))
        case .table: writeLine("<div class=\"table\" tabindex=\"0\"><table>")
        case .tableHead: writeLine("<thead>")
        case .tableBody: writeLine("<tbody>")
        case .tableRow: writeLine("<tr>")
        case .tableCell(let isHead, let alignment): write(isHead ? "<th scope=\"col\"\(attribute(alignment))>" : "<td\(attribute(alignment))>")
        case .formula(let number): if formulas.indices.contains(number) { write(markup.formula(formulas[number])) }
        case .tied: write("<span class=\"tie\">")
        case .noteReference(let number, let occurrence):
            let id = Self.address(number, occurrence)
            write("<sup class=\"ref\"><a id=\"\(id)\" href=\"#note.\(number)\" role=\"doc-noteref\">\(number)</a></sup>")
        case .notes: writeLine("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(markup.notesName)\">\n<ol>")
        case .note(let number): writeLine("<li id=\"note.\(number)\">")
        case .noteReturn(let number, let occurrence):
            write(" <a class=\"back\" href=\"#\(Self.address(number, occurrence))\" aria-label=\"\(markup.noteReturn)\">↩\u{FE0E}</a>")
        }
    }

    mutating func end(_ kind: MarkdownNode.Kind) {
        switch kind {
        case .document, .thematicBreak, .code, .html, .text, .codeSpan, .htmlSpan, .softBreak, .lineBreak, .formula, .noteReference, .noteReturn: break
        case .quote: writeLine("</blockquote>")
        case .list(let start, _): write(start == nil ? "</ul>\n" : "</ol>\n")
        case .item: write("</li>\n")
        case .paragraph: if !isInTightList { write("</p>\n") }
        case .heading(let level): write("</h\(level)>\n")
        case .emphasis: write("</em>")
        case .strong: write("</strong>")
        case .link: write("</a>")
        case .picture(_, let title): write("\""); write(title: title); write(" />")
        case .callOut: writeLine("</div>")
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
            .tableHead, .tableBody, .tableRow, .tableCell, .formula, .tied, .noteReference, .notes, .note, .noteReturn:
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

    /// Whether the innermost open node is an item of a list without blank lines between its items.
    var isInTightList: Bool {
        guard open.count > 1, case .item = open[open.count - 1], case .list(_, let isTight) = open[open.count - 2] else { return false }
        return isTight
    }

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
