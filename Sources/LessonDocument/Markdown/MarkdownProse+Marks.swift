extension MarkdownProse {
    /// The text with what the lesson says in place of the marks; `nil` where there are none.
    func restored(_ text: String) -> String? {
        marks.replacing(in: text) { mark in
            switch mark {
            case .formula(let index):
                guard formulas.indices.contains(index) else { return "" }
                let dollars = formulas[index].isDisplay ? "$$" : "$"
                return dollars + formulas[index].source + dollars
            case .reference(let index): return references.indices.contains(index) ? "[^\(notes[references[index].note].name)]" : ""
            case .note(let index): return notes.indices.contains(index) ? "[^\(notes[index].name)]:" : ""
            case .boundNumber(let index): return boundNumbers.indices.contains(index) ? boundNumbers[index].written : ""
            case .letter(let letter): return String(letter.character)
            case .tilde: return "\\~"
            }
        }
    }

    /// The same of what backslashes escape in, such as an address.
    func restored(address text: String) -> String {
        let tilde = String(marks.scalar(for: .tilde))
        return restored(text.contains(tilde) ? text.replacing(tilde, with: "~") : text) ?? text
    }

    /// The lesson's headings, with anchors of their own.
    var headings: [Heading] {
        var anchors = HeadingAnchors()
        return body.compactMap { index in
            guard case .heading(let level) = tree.nodes[index].kind else { return nil }
            let marked = tree.plainText(of: index)
            let text =
                marks.replacing(in: marked) { mark in
                    switch mark {
                    case .formula(let index): formulas.indices.contains(index) ? formulas[index].plainText : ""
                    case .boundNumber(let index): boundNumbers.indices.contains(index) ? boundNumbers[index].written : ""
                    case .letter(let letter): String(letter.character)
                    case .tilde: "~"
                    case .reference, .note: ""
                    }
                } ?? marked
            return Heading(level: level, text: text, anchor: anchors.anchor(for: text), line: tree.nodes[index].lines.first)
        }
    }

    /// The lesson's fences, blocks and others.
    func fences(in source: SourceText) -> [Fence] {
        body.compactMap { index in
            guard case .code(let code, let info) = tree.nodes[index].kind else { return nil }
            let (line, endLine) = tree.nodes[index].lines
            return Fence(
                info: restored(info) ?? info, code: restored(code) ?? code, place: Place(line: line, column: tree.nodes[index].column), endLine: endLine,
                in: source)
        }
    }
}
