// What is not CommonMark, and what of it the page does not show.
extension MarkdownPage {
    mutating func close(_ node: MarkdownNode) {
        if case .picture(let address, _, _) = node.kind {
            picturesOpen -= 1
            // A link in a picture's place is named at least by where it leads.
            if let link = tree.innermost, link == tree.nodes.count - 1, case .link = tree.nodes[link].kind { add(.text(prose.restored(address) ?? address)) }
        }
        tree.close()
    }

    /// Puts formulas and references where their marks stand. In what a picture is called, no markup can stand.
    mutating func add(text: String) {
        guard !text.isEmpty else { return }
        guard var parts = prose.marks.parts(of: text) else { return add(.text(text)) }
        guard picturesOpen == 0 else { return add(.text(prose.restored(text) ?? text)) }
        // A formula of several lines leaves line breaks behind it.
        if prose.marks.continues(text), tree.nodes.last?.isBreak == true, leafDepth == tree.depth { tree.removeLast() }
        for index in parts.indices {
            switch parts[index] {
            case .text(let text): if !text.isEmpty { add(.text(text)) }
            case .mark(.note): break
            case .mark(.bracket): add(.text("<"))
            case .mark(.reference(let number)):
                guard prose.references.indices.contains(number) else { continue }
                let reference = prose.references[number]
                add(.noteReference(number: prose.notes[reference.note].number, occurrence: reference.occurrence))
            case .mark(.formula(let number)):
                guard prose.formulas.indices.contains(number) else { continue }
                let tied = index + 1 < parts.count ? takeTied(to: prose.formulas[number], from: &parts[index + 1]) : ""
                if !tied.isEmpty { tree.open(MarkdownNode(kind: .tied)) }
                add(.formula(number))
                guard !tied.isEmpty else { continue }
                add(.text(tied))
                tree.close()
            }
        }
    }

    /// How much text a formula can keep from parting from it at a line's end.
    private static var tieLimit: Int { 12 }

    /// Takes from the text after a formula what must not part from it at a line's end: a particle, a comma.
    private func takeTied(to formula: Formula, from part: inout ProseMarks.Part) -> String {
        guard case .text(let text) = part, !formula.isDisplay, formula.plainText.count <= Self.tieLimit else { return "" }
        let tied = text.prefix { !$0.isWhitespace }
        guard tied.count <= Self.tieLimit else { return "" }
        part = .text(String(text.dropFirst(tied.count)))
        return String(tied)
    }

    /// Raw HTML is shown as the text that it is, but for comments, which nobody is meant to see.
    mutating func add(htmlSpan: String) {
        if allowingRawHTML {
            add(.htmlSpan(htmlSpan))
        } else if !htmlSpan.hasPrefix("<!--") {
            add(.text(htmlSpan))
        }
    }

    mutating func add(html: String) {
        guard !allowingRawHTML else { return add(.html(html)) }
        let lines = SourceText(Self.withoutComments(html)).lines.filter { $0.contains { !$0.isWhitespace } }
        guard !lines.isEmpty else { return }
        tree.open(MarkdownNode(kind: .paragraph))
        for (index, line) in lines.enumerated() {
            if index > 0 { add(.lineBreak) }
            add(.text(String(line)))
        }
        tree.close()
    }

    private static func withoutComments(_ text: String) -> String {
        var (kept, rest) = ("", text[...])
        while let start = rest.firstRange(of: "<!--") {
            kept += rest[..<start.lowerBound]
            rest = rest[start.upperBound...].firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        }
        return kept + rest
    }
}
