// Call-outs and footnotes.
extension MarkdownPage {
    /// A call-out's first line says its kind, and nothing else.
    mutating func openCallOuts() {
        for (quote, word, _) in prose.callOuts {
            guard let kind = CallOut(rawValue: word.lowercased()), let paragraph = read.firstChild(of: quote) else { continue }
            read.change(quote, to: .callOut(kind))
            // A table leaves the line out itself.
            guard prose.tables[paragraph] == nil else { continue }
            let children = read.children(of: paragraph)
            let lineEnd = children.firstIndex { read.nodes[$0].isBreak }
            left.formUnion(children[...(lineEnd ?? children.count - 1)])
            if lineEnd == nil || lineEnd == children.count - 1 { left.insert(paragraph) }
        }
    }

    /// Leaves footnotes out where they stand, as items of lists, and gives those that are referred to, in their order.
    mutating func leaveNotes() -> [(note: Note, item: Int)] {
        guard !prose.notes.isEmpty else { return [] }
        var items: [Int: Int] = [:]
        for item in prose.body {
            guard case .item = read.nodes[item].kind, let note = takeNoteMark(of: item), items[note] == nil else { continue }
            items[note] = item
        }
        left.formUnion(items.values)
        for list in prose.body {
            if case .list = read.nodes[list].kind, read.children(of: list).allSatisfy(left.contains) { left.insert(list) }
        }
        return items.map { (prose.notes[$0], $1) }.filter { $0.note.number > 0 }.sorted { $0.note.number < $1.note.number }
    }

    /// Which note an item is, if it is one: its first text begins with the note's mark, which is taken off.
    private mutating func takeNoteMark(of item: Int) -> Int? {
        guard let paragraph = read.firstChild(of: item), case .paragraph = read.nodes[paragraph].kind, prose.tables[paragraph] == nil,
            let text = read.firstChild(of: paragraph), case .text(let literal) = read.nodes[text].kind,
            case .mark(.note(let index))? = prose.marks.parts(of: literal)?.first
        else { return nil }
        let rest = literal.unicodeScalars.drop { $0 == prose.marks.scalar(for: .note(index)) || $0 == prose.marks.filler }
        let said = String(String(String.UnicodeScalarView(rest)).drop(while: \.isWhitespace))
        read.change(text, to: .text(said))
        guard said.isEmpty else { return index }
        // The note's text may begin in the next line.
        let end = read.range(of: paragraph).upperBound
        left.insert(text)
        if text + 1 < end, read.nodes[text + 1].isBreak { left.insert(text + 1) }
        if read.children(of: paragraph).allSatisfy(left.contains) { left.insert(paragraph) }
        return index
    }

    /// The footnotes, each with ways back to the text at the end of its last paragraph.
    mutating func add(_ notes: [(note: Note, item: Int)]) {
        guard !notes.isEmpty else { return }
        tree.open(MarkdownNode(kind: .notes))
        for (note, item) in notes {
            tree.open(MarkdownNode(kind: .note(number: note.number)))
            let inside = read.range(of: item).dropFirst()
            let last = read.children(of: item).last { !left.contains($0) }
            if let last, case .paragraph = read.nodes[last].kind, prose.tables[last] == nil {
                copy(inside.lowerBound..<last)
                tree.open(read.nodes[last])
                copy(read.range(of: last).dropFirst())
                pairMarks()
            } else {
                copy(inside)
                pairMarks()
                tree.open(MarkdownNode(kind: .paragraph))
            }
            for occurrence in 1...max(1, note.referenceCount) { add(.noteReturn(number: note.number, occurrence: occurrence)) }
            tree.close()
            tree.close()
        }
        tree.close()
    }
}
