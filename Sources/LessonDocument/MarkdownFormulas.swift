import Ccmark

/// A lesson's prose with its formulas taken out, so that cmark reads nothing of them as emphasis, escapes or lists.
///
/// In a formula's place stands a letter of Unicode's private use, then a filler for each of its other characters: lines and
/// columns stay what they are. `MarkdownRenderer` puts the formulas back as nodes of their own.
struct MarkdownFormulas {
    private(set) var text: String
    private(set) var formulas: [Formula] = []
    private(set) var errors: [LessonError] = []
    let marks: FormulaMarks

    init(of text: String) {
        self.text = text
        marks = FormulaMarks(sparing: text)
        guard text.contains("$"), let tree = MarkdownTree(parsing: text) else { return }
        takeOut(lineDisplays(of: tree))
        guard self.text.contains("$"), let second = MarkdownTree(parsing: self.text) else { return }
        takeOut(spans(of: second))
    }
}

private extension MarkdownFormulas {
    /// A formula found: its characters line by line, dollar signs included.
    struct Find {
        let lines: [Substring]
        /// Where each of them begins.
        let places: [Place]
        let isDisplay: Bool
    }

    /// More faults than these are not told: a lesson that has them has other cares.
    static let faultLimit = 100

    /// Formulas that begin a line and go over several. Their lines may look like lists and headings, so they are found first.
    func lineDisplays(of tree: MarkdownTree) -> [Find] {
        let source = SourceText(text)
        var isVerbatim = [Bool](repeating: false, count: source.lines.count + 2)
        for node in tree.nodes(CMARK_NODE_CODE_BLOCK) + tree.nodes(CMARK_NODE_HTML_BLOCK) {
            let first = Int(cmark_node_get_start_line(node))
            let last = min(Int(cmark_node_get_end_line(node)), source.lines.count)
            if first <= last { for line in first...last { isVerbatim[line] = true } }
        }
        var finds: [Find] = []
        var number = 1
        while number <= source.lines.count {
            defer { number += 1 }
            let opening = source.line(number).drop { " \t>-*+.)0123456789".contains($0) }
            guard !isVerbatim[number], opening.hasPrefix("$$"), opening.dropFirst(2).first != "$", !opening.dropFirst(2).contains("$$") else { continue }
            let quotes = source.line(number)[..<opening.startIndex].count { $0 == ">" }
            var lines = [opening]
            while number + lines.count <= source.lines.count {
                var line = MarkdownTree.withoutMarks(source.line(number + lines.count), quotes: quotes)
                guard !line.isEmpty else { break }
                let end = line.firstRange(of: "$$")?.upperBound
                if let end { line = line[..<end] }
                lines.append(line)
                guard end != nil else { continue }
                let places = lines.enumerated().map { offset, line in
                    Place(line: number + offset, column: source.line(number + offset)[..<line.startIndex].count + 1)
                }
                finds.append(Find(lines: lines, places: places, isDisplay: true))
                number += lines.count - 1
                break
            }
        }
        return finds
    }

    /// The other formulas: those in paragraphs and headings.
    func spans(of tree: MarkdownTree) -> [Find] {
        let source = SourceText(text)
        return (tree.nodes(CMARK_NODE_PARAGRAPH) + tree.nodes(CMARK_NODE_HEADING)).flatMap { node -> [Find] in
            let lines = MarkdownTree.lines(of: node, in: source)
            guard lines.contains(where: { $0.contains("$") }) else { return [] }
            let first = Int(cmark_node_get_start_line(node))
            let columns = lines.enumerated().map { source.line(first + $0)[..<$1.startIndex].count + 1 }
            let starts = lines.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
            // The lines' ends stand for the line feeds between them.
            let indices = lines.flatMap { Array($0.indices) + [$0.endIndex] }
            var line = 0
            return FormulaFinder(Array(lines.joined(separator: "\n"))).spans.map { span in
                while starts[line + 1] <= span.range.lowerBound { line += 1 }
                var parts: [Substring] = []
                var places: [Place] = []
                while true {
                    let from = max(starts[line], span.range.lowerBound)
                    let to = min(starts[line + 1] - 1, span.range.upperBound)
                    parts.append(source.text[indices[from]..<indices[to]])
                    places.append(Place(line: first + line, column: columns[line] + from - starts[line]))
                    if span.range.upperBound < starts[line + 1] { break }
                    line += 1
                }
                return Find(lines: parts, places: places, isDisplay: span.isDisplay)
            }
        }
        .sorted { $0.lines[0].startIndex < $1.lines[0].startIndex }
    }

    /// Reads each formula, and puts its mark in its place.
    mutating func takeOut(_ finds: [Find]) {
        guard !finds.isEmpty else { return }
        let source = SourceText(text)
        var new = ""
        var end = text.startIndex
        for find in finds where formulas.count < FormulaMarks.limit {
            guard find.lines[0].startIndex >= end else { continue }
            let formula = read(find, in: source)
            for (index, line) in find.lines.enumerated() where !line.isEmpty {
                new += text[end..<line.startIndex]
                if index == 0 { new.unicodeScalars.append(marks.mark(formulas.count)) }
                for _ in 0..<line.count - (index == 0 ? 1 : 0) { new.unicodeScalars.append(marks.filler) }
                end = line.endIndex
            }
            formulas.append(formula)
        }
        text = new + text[end...]
    }

    mutating func read(_ find: Find, in source: SourceText) -> Formula {
        var characters: [Character] = []
        var places: [Place] = []
        for (part, start) in zip(find.lines, find.places) {
            var place = start
            for character in part {
                characters.append(character)
                places.append(place)
                place.column += 1
            }
            characters.append("\n")
            places.append(place)
        }
        let dollars = find.isDisplay ? 2 : 1
        let inside = dollars..<characters.count - 1 - dollars
        var reader = FormulaReader(Array(characters[inside]), places: Array(places[inside.lowerBound...inside.upperBound]))
        let content = reader.read()
        errors += reader.faults.prefix(Self.faultLimit - errors.count).map { LessonError(.formula($0.fault), at: $0.place, length: $0.length, suggestion: $0.suggestion, in: source) }
        return Formula(source: String(characters[inside]), isDisplay: find.isDisplay, place: places[0], content: content)
    }
}
