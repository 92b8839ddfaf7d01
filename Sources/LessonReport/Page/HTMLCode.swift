import LessonDocument
import LessonExecution
import RNN

extension HTMLPage {
    /// A block's code: coloured, each line with its number in the lesson and the shapes that it made.
    func code(of run: BlockRun) -> String {
        let block = run.block
        let highlighted = CodeLines(block.code, self.run.colours[block.number]).lines
        // A note does not part an equals sign from what stands beneath it.
        let margin = Dictionary(grouping: run.margin) { note in
            let offset = note.line - block.codeLine
            let isOpen = offset + 1 < highlighted.count && highlighted.indices.contains(offset) && Self.endsOpen(highlighted[offset])
            return isOpen ? note.line + 1 : note.line
        }
        var lines = Array(highlighted.enumerated().dropFirst(block.directiveCount))
        while lines.last?.element.isEmpty == true { lines.removeLast() }
        while lines.first?.element.isEmpty == true { lines.removeFirst() }
        let html = lines.map { offset, stretches in
            line(stretches, number: block.codeLine + offset, notes: margin[block.codeLine + offset] ?? [], of: run)
        }
        let took = [.ran, .failed, .reused].contains(run.status) ? words.duration(run.seconds) : ""
        // Why it was not run stands beneath it.
        let reason = took.isEmpty ? "" : run.reason.map { words(.reason($0, file: run.problem?.file ?? self.run.lesson.file)) } ?? ""
        let marks = [run.usesSample ? words(.sample) : "", run.status == .notEvaluated ? words(.notEvaluated) : took]
        let note = marks.filter { !$0.isEmpty }.joined(separator: " · ")
        // On narrow pages a long reason stands on a line of its own.
        let isLong = displayWidth(name(of: block)) + displayWidth(reason) > 26
        let why = reason.isEmpty ? "" : element("span", ["class": isLong ? "long" : nil], withCode(reason))
        // The script gives the code a name where it scrolls.
        let code = """
            <div class=code>
            <p>\(element("a", ["href": "#\(address(of: block))"], text: name(of: block)))\(why)\(note.isEmpty ? "" : element("small", text: note))</p>
            <pre tabindex=0><code>\(html.joined())</code></pre>
            </div>
            """
        guard block.options.isFolded else { return code }
        return "<details class=folded>\(element("summary", text: "\(words(.code)): \(name(of: block))"))\n\(code)\n</details>"
    }

    private static func endsOpen(_ line: [CodeLines.Stretch]) -> Bool {
        line.map(\.text).joined().last { !$0.isWhitespace } == "="
    }

    /// How many letters a line has room for on a wide page.
    private static let codeWidth = 78

    /// A line, whose address is its number in the lesson: `#L41`. The shapes and values that it made stand beside it.
    private func line(_ stretches: [CodeLines.Stretch], number: Int, notes: [BlockRun.MarginNote], of run: BlockRun) -> String {
        let isFault = run.problem?.line == number
        let text =
            (isFault ? Self.marked(stretches, run.problem, indent: run.block.indent(ofLine: number)) : stretches.map { Self.html(of: $0) }.joined()) + "\n"
        let note = notes.map(\.text).joined(separator: " · ")
        // Notes are set in smaller letters.
        let width = displayWidth(stretches.map(\.text).joined()) + 4 + (displayWidth(note) + 2) * 6 / 7
        // Where code and note do not fit side by side, the note stands beneath.
        let kinds = [isFault ? "fault" : nil, notes.isEmpty ? nil : "noted", !notes.isEmpty && width > Self.codeWidth ? "below" : nil].compactMap { $0 }
        let content = notes.isEmpty ? text : "<span>\(text)</span>" + element("small", text: note)
        return element("a", ["id": "L\(number)", "class": kinds.isEmpty ? nil : kinds.joined(separator: " ")], content)
    }

    /// The line with the very characters marked that are at fault.
    private static func marked(_ stretches: [CodeLines.Stretch], _ problem: Problem?, indent: Int) -> String {
        guard let problem, let column = problem.column else { return stretches.map { html(of: $0) }.joined() }
        let start = max(0, column - 1 - indent)
        let end = start + max(1, problem.length)
        var offset = 0
        var parts = ["", "", ""]
        for stretch in stretches {
            let text = Array(stretch.text)
            let cuts = [0, min(max(start - offset, 0), text.count), min(max(end - offset, 0), text.count), text.count]
            for part in 0..<3 where cuts[part] < cuts[part + 1] {
                parts[part] += html(of: CodeLines.Stretch(text: String(text[cuts[part]..<cuts[part + 1]]), kind: stretch.kind))
            }
            offset += text.count
        }
        return parts[0] + (parts[1].isEmpty ? "" : "<mark>\(parts[1])</mark>") + parts[2]
    }

    /// There are thousands of them on a page, so they are as short as HTML lets them be.
    private static func html(of stretch: CodeLines.Stretch) -> String {
        switch stretch.kind {
        case .plain: escape(stretch.text)
        case .keyword: element("b", text: stretch.text)
        case .type: coloured("t", stretch.text)
        case .string: coloured("s", stretch.text)
        case .number: element("i", text: stretch.text)
        case .comment: coloured("c", stretch.text)
        case .label: coloured("l", stretch.text)
        case .attribute: coloured("a", stretch.text)
        }
    }

    private static func coloured(_ kind: String, _ text: String) -> String { element("i", ["class": kind], text: text) }
}
