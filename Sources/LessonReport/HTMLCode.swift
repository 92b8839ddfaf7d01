import LessonDocument
import LessonExecution
import RNN

extension HTMLPage {
    /// A block's code: coloured, each line with its number in the lesson and the shapes that it made.
    func code(of run: BlockRun) -> String {
        let block = run.block
        let shapes = Dictionary(grouping: run.shapes, by: \.line)
        var lines = Array(SwiftHighlighter(block.code).lines.enumerated().dropFirst(block.directiveCount))
        while lines.last?.element.isEmpty == true { lines.removeLast() }
        while lines.first?.element.isEmpty == true { lines.removeFirst() }
        let html = lines.map { offset, pieces in
            line(pieces, number: block.codeLine + offset, notes: shapes[block.codeLine + offset] ?? [], of: run)
        }
        let took = [.ran, .failed, .reused].contains(run.status) ? words.duration(run.seconds) : ""
        // Why it was not run stands beneath it.
        let reason = took.isEmpty ? "" : run.reason.map { words.reason($0, file: run.problem?.file ?? self.run.lesson.file) } ?? ""
        let marks = [run.usesSample ? words.sample : "", run.status == .notEvaluated ? words.notEvaluated : took]
        let note = marks.filter { !$0.isEmpty }.joined(separator: " · ")
        let why = reason.isEmpty ? "" : element("span", ["class": "why"], withCode(reason))
        let code = """
            <div class="code">
            <div class="bar">\(element("a", ["class": "name", "href": "#\(address(of: block))"], text: name(of: block)))\
            \(why)<span class="note">\(escape(note))</span></div>
            \(openingTag("pre", ["tabindex": "0", "role": "group", "aria-label": "\(words.code): \(name(of: block))"]))\
            <code>\(html.joined())</code></pre>
            </div>
            """
        guard block.options.isFolded else { return code }
        return "<details class=\"folded\">\(element("summary", text: "\(words.code): \(name(of: block))"))\n\(code)\n</details>"
    }

    /// A line, whose address is its number in the lesson: `#L41`. The shapes that it made stand beside it.
    private func line(_ pieces: [SwiftHighlighter.Piece], number: Int, notes: [BlockRun.ShapeNote], of run: BlockRun) -> String {
        let isFault = run.problem?.line == number
        let text = (isFault ? Self.marked(pieces, run.problem, indent: run.block.indent) : pieces.map { Self.html(of: $0) }.joined()) + "\n"
        let width = displayWidth(pieces.map(\.text).joined()) + notes.reduce(0) { $0 + $1.text.count + 4 }
        // Where code and shape do not fit side by side, the shape stands beneath.
        let kinds = [isFault ? "fault" : nil, notes.isEmpty ? nil : "noted", !notes.isEmpty && width > 72 ? "below" : nil].compactMap { $0 }
        let content = notes.isEmpty ? text : "<span>\(text)</span>" + notes.map { element("span", ["class": "shape"], text: $0.text) }.joined()
        return element("span", ["id": "L\(number)", "class": kinds.isEmpty ? nil : kinds.joined(separator: " ")], content)
    }

    /// The line with the very characters marked that are at fault.
    private static func marked(_ pieces: [SwiftHighlighter.Piece], _ problem: Problem?, indent: Int) -> String {
        guard let problem, let column = problem.column else { return pieces.map { html(of: $0) }.joined() }
        let start = max(0, column - 1 - indent)
        let end = start + max(1, problem.length)
        var offset = 0
        var parts = ["", "", ""]
        for piece in pieces {
            let text = Array(piece.text)
            let cuts = [0, min(max(start - offset, 0), text.count), min(max(end - offset, 0), text.count), text.count]
            for part in 0..<3 where cuts[part] < cuts[part + 1] {
                parts[part] += html(of: SwiftHighlighter.Piece(text: String(text[cuts[part]..<cuts[part + 1]]), kind: piece.kind))
            }
            offset += text.count
        }
        return parts[0] + (parts[1].isEmpty ? "" : "<mark>\(parts[1])</mark>") + parts[2]
    }

    private static func html(of piece: SwiftHighlighter.Piece) -> String {
        switch piece.kind {
        case .plain: escape(piece.text)
        case .keyword: coloured("k", piece.text)
        case .type: coloured("t", piece.text)
        case .string: coloured("s", piece.text)
        case .number: coloured("m", piece.text)
        case .comment: coloured("c", piece.text)
        case .label: coloured("l", piece.text)
        case .attribute: coloured("a", piece.text)
        }
    }

    /// There are thousands of them on a page, so they are as short as HTML lets them be.
    private static func coloured(_ kind: String, _ text: String) -> String { "<i class=\(kind)>\(escape(text))</i>" }
}
