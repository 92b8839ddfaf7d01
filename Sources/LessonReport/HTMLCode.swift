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
            let number = block.codeLine + offset
            let notes = (shapes[number] ?? []).map { element("span", ["class": "shape"], text: $0.text) }.joined()
            let width = displayWidth(pieces.map(\.text).joined()) + (shapes[number] ?? []).reduce(0) { $0 + $1.text.count + 4 }
            // Where code and shape do not fit side by side, the shape stands beneath.
            let kind = "line\(run.problem?.line == number ? " fault" : "")\(!notes.isEmpty && width > 72 ? " below" : "")"
            return "<span class=\"\(kind)\">\(lineAnchor(number))"
                + "<span>\(pieces.map(html(of:)).joined())\n</span>\(notes)</span>"
        }
        let took = [.ran, .failed, .reused].contains(run.status) ? words.duration(run.seconds) : ""
        let reason = run.reason.map { words.reason($0, file: run.problem?.file ?? self.run.lesson.file) } ?? ""
        let marks = [run.usesSample ? words.sample : "", run.status == .notEvaluated ? words.notEvaluated : took]
        let note = marks.filter { !$0.isEmpty }.joined(separator: " · ")
        let why = reason.isEmpty ? "" : element("span", ["class": "why"], withCode(reason))
        return """
            <div class="code">
            <div class="bar">\(element("a", ["class": "name", "href": "#\(address(of: block))"], text: name(of: block)))\
            \(why)<span class="note">\(escape(note))</span></div>
            \(openingTag("pre", ["tabindex": "0", "role": "region", "aria-label": "\(words.code): \(name(of: block))"]))\
            <code>\(html.joined())</code></pre>
            </div>
            """
    }

    /// The line's number, which is its address too. It is drawn by the style, so that copying takes the code alone.
    private func lineAnchor(_ number: Int) -> String {
        "<a id=\"L\(number)\" href=\"#L\(number)\" data-n=\"\(number)\" tabindex=\"-1\" aria-hidden=\"true\"></a>"
    }

    private func html(of piece: SwiftHighlighter.Piece) -> String {
        switch piece.kind {
        case .plain: escape(piece.text)
        case .keyword: element("span", ["class": "k"], text: piece.text)
        case .type: element("span", ["class": "t"], text: piece.text)
        case .string: element("span", ["class": "s"], text: piece.text)
        case .number: element("span", ["class": "m"], text: piece.text)
        case .comment: element("span", ["class": "c"], text: piece.text)
        case .label: element("span", ["class": "l"], text: piece.text)
        case .attribute: element("span", ["class": "a"], text: piece.text)
        }
    }
}
