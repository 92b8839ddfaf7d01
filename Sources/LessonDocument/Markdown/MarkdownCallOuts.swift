extension MarkdownProse {
    /// Each quotation that begins with a line `[!…]`, with that line's word and its place. A table is no such line.
    var callOuts: [(quote: Int, word: Substring, place: Place)] {
        guard text.contains("[!") else { return [] }
        let source = SourceText(text)
        return body.compactMap { quote in
            guard case .quote = tree.nodes[quote].kind, let paragraph = tree.firstChild(of: quote), case .paragraph = tree.nodes[paragraph].kind,
                tables[paragraph].map({ $0.callOutLine != nil }) ?? true, let line = tree.lines(of: paragraph, in: source).first,
                let word = CallOut.word(in: line)
            else { return nil }
            let number = tree.nodes[paragraph].lines.first
            return (quote, word, Place(line: number, column: source.line(number)[..<word.startIndex].count + 1))
        }
    }

    /// Each quotation whose first line begins with a kind, as other tools have it: `[!NOTE] Title`, `[!info]- Title`.
    var callOutsWithText: [(word: Substring, place: Place)] {
        guard text.contains("[!") else { return [] }
        let source = SourceText(text)
        return body.compactMap { quote in
            guard case .quote = tree.nodes[quote].kind, let paragraph = tree.firstChild(of: quote), case .paragraph = tree.nodes[paragraph].kind,
                let line = tree.lines(of: paragraph, in: source).first, CallOut.word(in: line) == nil, line.hasPrefix("[!"), let end = line.firstIndex(of: "]")
            else { return nil }
            let word = line[line.index(line.startIndex, offsetBy: 2)..<end]
            // A link has a bracket there.
            guard !word.isEmpty, word.allSatisfy({ $0.isASCII && $0.isLetter }), !"([".contains(line[end...].dropFirst().first ?? " ") else { return nil }
            let number = tree.nodes[paragraph].lines.first
            return (word, Place(line: number, column: source.line(number)[..<line.startIndex].count + 1))
        }
    }
}
