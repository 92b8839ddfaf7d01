import LessonDocument
import LessonExecution
import RNN

extension HTMLPage {
    /// A block's code: coloured, each line with its number in the lesson and the shapes that it made.
    func code(of run: BlockRun) -> String {
        let block = run.block
        let highlighted = CodeLines(block.code, self.run.colours[block.number]).lines
        // A note does not part an equals sign from what stands beneath it.
        let margin = Dictionary(grouping: Self.aligned(run.margin)) { note in
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
        let code = """
            <div class=code>
            <p>\(element("a", ["href": "#\(address(of: block))"], text: name(of: block)))\(marks(of: run))</p>
            <pre><code>\(html.joined())</code></pre>
            </div>
            """
        guard block.options.isFolded else { return code }
        return "<details class=folded>\(element("summary", text: "\(words(.code)): \(name(of: block))"))\n\(code)\n</details>"
    }

    /// What the reader must know, and what only those want to who look for it: why it ran and how long.
    private func marks(of run: BlockRun) -> String {
        let hasRun = [.ran, .failed, .reused].contains(run.status)
        // Why it was not run stands beneath it.
        let reason = hasRun ? run.reason.map { withCode(words(.reason($0, file: run.problem?.file ?? self.run.lesson.file))) } : nil
        let took = hasRun && run.seconds >= 0.1 ? words.duration(run.seconds) : ""
        let why = [reason ?? "", escape(took)].filter { !$0.isEmpty }.joined(separator: " · ")
        let musts = [run.usesSample ? words(.sample) : "", run.status == .notEvaluated ? words(.notEvaluated) : ""].filter { !$0.isEmpty }
        return (musts.isEmpty ? "" : element("small", text: musts.joined(separator: " · "))) + (why.isEmpty ? "" : element("span", [:], why))
    }

    private static func endsOpen(_ line: [CodeLines.Stretch]) -> Bool {
        line.map(\.text).joined().last { !$0.isWhitespace } == "="
    }

    /// Lines that are no wider than this fit every page, so nothing of them ever stands in a second row.
    private static let narrowest = 30

    /// A line, whose address is its number in the lesson: `#L41`. The shapes and values that it made stand beside it.
    private func line(_ stretches: [CodeLines.Stretch], number: Int, notes: [BlockRun.MarginNote], of run: BlockRun) -> String {
        let isFault = run.problem?.line == number
        let text =
            (isFault ? Self.marked(stretches, run.problem, indent: run.block.indent(ofLine: number)) : Self.html(of: stretches)) + "\n"
        let kinds = [isFault ? "fault" : nil, notes.isEmpty ? nil : "noted", Self.depth(of: stretches)].compactMap { $0 }
        let content = notes.isEmpty ? text : "<span>\(text)</span>" + element("small", text: notes.map { Self.shown($0.text) }.joined(separator: " · "))
        return element("a", ["id": "L\(number)", "class": kinds.isEmpty ? nil : kinds.joined(separator: " ")], content)
    }

    /// A block's notes, its decimals with as many places as one another: they stand beneath one another.
    private static func aligned(_ notes: [BlockRun.MarginNote]) -> [BlockRun.MarginNote] {
        func places(_ note: BlockRun.MarginNote) -> Int? {
            guard let point = note.text.firstIndex(of: "."), note.text.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "." }) else { return nil }
            return note.text[point...].count - 1
        }
        let most = notes.compactMap(places).max() ?? 0
        return notes.map { note in
            var note = note
            note.text += String(repeating: "0", count: places(note).map { most - $0 } ?? 0)
            return note
        }
    }

    /// Numbers are set as all of the page's are; texts are as they are.
    private static func shown(_ note: String) -> String {
        note.contains("\"") ? note : Double(note) != nil ? set(note) : note.replacing("-", with: "−")
    }

    /// The class of a long line that is indented: what of it goes into a second row is indented too.
    private static func depth(of stretches: [CodeLines.Stretch]) -> String? {
        let text = stretches.map(\.text).joined()
        let columns = text.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
        return columns >= 4 && displayWidth(text) > narrowest ? "d\(min(columns / 4, 4))" : nil
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

    /// A line. What is long in it without a blank may go on in a second row before a point and behind a bracket.
    private static func html(of stretches: [CodeLines.Stretch]) -> String {
        let text = Array(stretches.map(\.text).joined())
        guard text.count > narrowest else { return stretches.map { html(of: $0) }.joined() }
        let breaks = breaks(in: text)
        var offset = 0
        return stretches.map { stretch in
            var parts: [String] = [""]
            for letter in stretch.text {
                if breaks.contains(offset) { parts.append("") }
                parts[parts.count - 1].append(letter)
                offset += 1
            }
            return parts.map { $0.isEmpty ? "" : html(of: CodeLines.Stretch(text: $0, kind: stretch.kind)) }.joined(separator: "<wbr>")
        }
        .joined()
    }

    /// A line whose changed parts are marked.
    /// - Parameter changes: the line's text in parts that are changed or are not.
    static func html(of line: [CodeLines.Stretch], _ changes: [TextDifference.Stretch], _ mark: String) -> String {
        var rest = line[...]
        return changes.map { change in
            var (html, length) = ("", change.text.count)
            while length > 0, let stretch = rest.popFirst() {
                html += self.html(of: CodeLines.Stretch(text: String(stretch.text.prefix(length)), kind: stretch.kind))
                if stretch.text.count > length {
                    rest = [CodeLines.Stretch(text: String(stretch.text.dropFirst(length)), kind: stretch.kind)] + rest
                }
                length -= stretch.text.count
            }
            return change.isChanged ? element(mark, [:], html) : html
        }
        .joined()
    }

    /// The longest word that fits every page in a line of some depth.
    private static let longestWord = 20

    /// Before which letters a line may be broken, blanks apart.
    private static func breaks(in text: [Character]) -> Set<Int> {
        var breaks: Set<Int> = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: " ") ?? text.count
            if end - start > longestWord {
                for place in start + 1..<end - 1 {
                    if text[place] == "(", text[place + 1] != ")" { breaks.insert(place + 1) }
                    if text[place] == ".", text[place - 1].isLetter || text[place - 1] == ")", text[place + 1].isLetter { breaks.insert(place) }
                }
            }
            start = end + 1
        }
        return breaks
    }

    /// There are thousands of them on a page, so they are as short as HTML lets them be.
    private static func html(of stretch: CodeLines.Stretch) -> String {
        switch stretch.kind {
        case .plain, .label: escape(stretch.text)
        case .keyword: element("b", text: stretch.text)
        case .type: coloured("t", stretch.text)
        case .string: element("u", text: stretch.text)
        case .number: element("i", text: stretch.text)
        case .comment: coloured("c", stretch.text)
        case .attribute: coloured("a", stretch.text)
        }
    }

    private static func coloured(_ kind: String, _ text: String) -> String { element("i", ["class": kind], text: text) }
}
