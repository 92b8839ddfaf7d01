// What is not CommonMark, and what of it the page does not show.
extension MarkdownPage {
    mutating func close(_ node: MarkdownNode) {
        if case .picture(let address, _, _) = node.kind {
            picturesOpen -= 1
            // A link in a picture's place is named at least by where it leads.
            if let link = tree.innermost, link == tree.nodes.count - 1, tree.nodes[link].isLinkOrPlain { add(.text(prose.restored(address: address))) }
        }
        if case .link = node.kind { linksOpen -= 1 }
        pairMarks()
        tree.close()
    }

    /// Puts formulas and references where their marks stand. In what a picture is called, no markup can stand.
    mutating func add(text: String) {
        guard !text.isEmpty else { return }
        guard var parts = prose.marks.parts(of: text) else { return add(plain: text) }
        guard picturesOpen == 0 else { return add(.text(prose.restored(address: text))) }
        // A formula of several lines leaves line breaks behind it.
        if prose.marks.continues(text), tree.nodes.last?.isBreak == true, leafDepth == tree.depth { tree.removeLast() }
        for index in parts.indices {
            switch parts[index] {
            case .text(let text): if !text.isEmpty { add(plain: text) }
            case .mark(.note): break
            case .mark(.letter(let letter)): add(.text(String(letter.character)))
            case .mark(.tilde): add(.text("~"))
            case .mark(.boundNumber(let number)): if prose.boundNumbers.indices.contains(number) { add(.boundNumber(number)) }
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

    /// Text without marks: what stands between `~~` is struck through, and addresses lead to where they are.
    private mutating func add(plain text: String) {
        guard picturesOpen == 0 else { return add(.text(text)) }
        var rest = text[...]
        while let run = rest.firstRange(of: "~~") {
            let all = rest[run.lowerBound...].prefix { $0 == "~" }
            let before = run.lowerBound > text.startIndex ? text[text.index(before: run.lowerBound)] : nil
            if all.count == 2, let mark = ProseElementMark.strike(behind: before, before: rest[all.endIndex...].first) {
                add(addressesIn: rest[..<run.lowerBound])
                add(mark)
            } else {
                add(addressesIn: rest[..<all.endIndex])
            }
            rest = rest[all.endIndex...]
        }
        add(addressesIn: rest)
    }

    private mutating func add(addressesIn text: Substring) {
        guard !text.isEmpty else { return }
        var end = text.startIndex
        for address in linksOpen == 0 ? BareAddress.all(in: text) : [] {
            if end < address.range.lowerBound { add(.text(String(text[end..<address.range.lowerBound]))) }
            tree.open(MarkdownNode(kind: .link(address.target, title: "")))
            add(.text(String(text[address.range])))
            tree.close()
            end = address.range.upperBound
        }
        if end < text.endIndex { add(.text(String(text[end...]))) }
    }

    /// How much text a formula can keep from parting from it at a line's end.
    private static var tieLimit: Int { 12 }

    /// Takes from the text after a formula what must not part from it at a line's end: a particle, a comma.
    private func takeTied(to formula: Formula, from part: inout ProseMarks.Part) -> String {
        guard case .text(let text) = part, !formula.isDisplay, formula.plainText.count <= Self.tieLimit else { return "" }
        let tied = text.prefix { !$0.isWhitespace && $0 != "~" }
        guard tied.count <= Self.tieLimit else { return "" }
        part = .text(String(text.dropFirst(tied.count)))
        return String(tied)
    }

    /// Raw HTML is shown as the text that it is, but for comments, which nobody is meant to see.
    mutating func add(htmlSpan: String) {
        if allowingRawHTML {
            add(.htmlSpan(htmlSpan))
        } else if ProseElementMark.isLineBreak(htmlSpan) {
            add(.lineBreak)
        } else if let mark = ProseElementMark(tag: htmlSpan), !mark.element.isBlock, picturesOpen == 0 {
            add(mark)
        } else if !htmlSpan.hasPrefix("<!--") {
            add(.text(htmlSpan))
        }
    }

    mutating func add(html: String, lines: (first: Int, last: Int)) {
        if allowingRawHTML { add(.html(html)) } else { add(htmlBlock: html, lines: lines) }
    }
}
