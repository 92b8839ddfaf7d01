import Ccmark

/// A lesson's prose with its formulas and footnotes' marks taken out, so that cmark reads nothing of them as emphasis, escapes,
/// lists or links.
///
/// In the place of each stands a letter of Unicode's private use, then a filler for each of its other characters: lines and
/// columns stay what they are. `MarkdownRenderer` puts nodes of their own where the marks are.
struct MarkdownProse {
    private(set) var text: String
    private(set) var formulas: [Formula] = []
    private(set) var notes: [Note] = []
    private(set) var references: [NoteReference] = []
    private(set) var errors: [LessonError] = []
    private(set) var warnings: [LessonError] = []
    private(set) var links: [Link] = []
    private(set) var hasMarks = false
    let marks: ProseMarks
    /// The text as it was, for what is said of it.
    private let source: SourceText
    private var notesByName: [String: Int] = [:]
    private var numberedNotes = 0

    /// - Parameter readingHTML: what CommonMark takes for raw HTML is that, also where HTML knows no such element.
    init(of text: String, readingHTML: Bool = false) {
        self.text = text
        marks = ProseMarks(sparing: text)
        source = SourceText(text)
        guard text.contains(where: { "$<[".contains($0) }), var tree = MarkdownTree(parsing: text) else { return }
        if !readingHTML, text.contains("<") {
            // What was HTML may hold lists, and these the like in turn.
            for _ in 0..<Self.tagDepth where takeOutBrackets(tree.strangeTags(in: SourceText(self.text))) {
                guard let new = MarkdownTree(parsing: self.text) else { return }
                tree = new
            }
        }
        if text.contains("$") || text.contains("[^") || text.contains("[!") {
            takeOut(noteMarks(verbatim: tree.verbatimLines(of: source)))
            // What is indented beneath a note was code until now.
            guard let first = notes.isEmpty ? tree : MarkdownTree(parsing: self.text) else { return }
            takeOut(lineDisplays(verbatim: first.verbatimLines(of: source)))
            guard let second = MarkdownTree(parsing: self.text) else { return }
            takeOut(spans(of: second))
            reportNotes()
            reportCallOuts(of: second)
            guard let third = MarkdownTree(parsing: self.text) else { return }
            tree = third
        }
        hasMarks = hasMarks || !formulas.isEmpty || !notes.isEmpty
        let marked = SourceText(self.text)
        let inlines = MarkdownInlines(of: tree, source: marked)
        links = inlines.links.map { Link(address: restored($0.address) ?? $0.address, isPicture: $0.isPicture, spot: $0.spot, length: $0.length) }
        reportTags(inlines.tags, in: marked)
    }
}

private extension MarkdownTree {
    /// For each line, from 1, whether it is code or raw HTML.
    func verbatimLines(of source: SourceText) -> [Bool] {
        var isVerbatim = [Bool](repeating: false, count: source.lines.count + 2)
        for node in nodes(CMARK_NODE_CODE_BLOCK) + nodes(CMARK_NODE_HTML_BLOCK) {
            let first = Int(cmark_node_get_start_line(node))
            let last = min(Int(cmark_node_get_end_line(node)), source.lines.count)
            if first <= last { for line in first...last { isVerbatim[line] = true } }
        }
        return isVerbatim
    }
}

private extension MarkdownProse {
    /// What was found: its characters line by line, the signs around it included.
    struct Find {
        enum Kind { case formula(isDisplay: Bool), reference(String), note(String) }

        let lines: [Substring]
        /// Where each of them begins.
        let places: [Place]
        let kind: Kind
    }

    /// More faults than these are not told: a lesson that has them has other cares.
    static let faultLimit = 100
    /// How deep in each other tags are looked for that HTML does not know.
    static let tagDepth = 4

    /// The marks that footnotes begin with: `[^1]:` at a line's beginning, with text behind it or indented beneath it.
    func noteMarks(verbatim isVerbatim: [Bool]) -> [Find] {
        let lines = SourceText(text).lines
        return lines.enumerated().compactMap { index, line in
            let start = line.drop { $0 == " " }
            guard !isVerbatim[index + 1], line.count - start.count < 4, let name = SpanFinder.noteName(in: start.prefix(SpanFinder.longestName + 3))
            else { return nil }
            let end = start.index(start.startIndex, offsetBy: name.count + 3)
            guard start[end...].first == ":" else { return nil }
            let hasText = start[end...].dropFirst().contains { !$0.isWhitespace }
            guard hasText || lines[(index + 1)...].first.map(MarkdownTree.isIndented) == true else { return nil }
            let place = Place(line: index + 1, column: line.count - start.count + 1)
            return Find(lines: [start[...end]], places: [place], kind: .note(name))
        }
    }

    /// Formulas that begin a line and go over several. Their lines may look like lists and headings, so they are found first.
    func lineDisplays(verbatim isVerbatim: [Bool]) -> [Find] {
        let source = SourceText(text)
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
                finds.append(Find(lines: lines, places: places, kind: .formula(isDisplay: true)))
                number += lines.count - 1
                break
            }
        }
        return finds
    }

    /// Formulas and references in paragraphs and headings.
    func spans(of tree: MarkdownTree) -> [Find] {
        let source = SourceText(text)
        return (tree.nodes(CMARK_NODE_PARAGRAPH) + tree.nodes(CMARK_NODE_HEADING)).flatMap { node -> [Find] in
            let lines = MarkdownTree.lines(of: node, in: source)
            guard lines.contains(where: { $0.contains("$") || $0.contains("[^") }) else { return [] }
            let first = Int(cmark_node_get_start_line(node))
            let columns = lines.enumerated().map { source.line(first + $0)[..<$1.startIndex].count + 1 }
            let starts = lines.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
            // The lines' ends stand for the line feeds between them.
            let indices = lines.flatMap { Array($0.indices) + [$0.endIndex] }
            var line = 0
            return SpanFinder(Array(lines.joined(separator: "\n"))).spans.map { span in
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
                let kind: Find.Kind =
                    switch span.kind {
                    case .formula(let isDisplay): .formula(isDisplay: isDisplay)
                    case .reference(let name): .reference(name)
                    }
                return Find(lines: parts, places: places, kind: kind)
            }
        }
        .sorted { $0.lines[0].startIndex < $1.lines[0].startIndex }
    }

    /// Takes each thing found into its list, and puts its mark in its place.
    mutating func takeOut(_ finds: [Find]) {
        guard !finds.isEmpty else { return }
        var new = ""
        var end = text.startIndex
        for find in finds where find.lines[0].startIndex >= end {
            guard let mark = take(find) else { continue }
            // A note becomes a list's item, so that what is indented by four beneath it is within it.
            let bullet = if case .note = mark { MarkdownTree.noteBullet } else { "" }
            for (index, line) in find.lines.enumerated() where !line.isEmpty {
                new += text[end..<line.startIndex]
                let opening = index == 0 ? bullet.count + 1 : 0
                if index == 0 {
                    new += bullet
                    new.unicodeScalars.append(marks.scalar(for: mark))
                }
                for _ in 0..<line.count - opening { new.unicodeScalars.append(marks.filler) }
                end = line.endIndex
            }
        }
        text = new + text[end...]
    }

    mutating func take(_ find: Find) -> ProseMarks.Mark? {
        guard max(formulas.count, references.count, notes.count) < ProseMarks.limit else { return nil }
        switch find.kind {
        case .formula(let isDisplay):
            formulas.append(read(find, isDisplay: isDisplay))
            return .formula(formulas.count - 1)
        case .note(let name):
            if let first = notesByName[name] {
                report(.duplicateNote(name, firstLine: notes[first].place.line), at: find.places[0], length: name.count + 3)
            }
            notesByName[name] = notesByName[name] ?? notes.count
            notes.append(Note(name: name, place: find.places[0]))
            return .note(notes.count - 1)
        case .reference(let name):
            // In a text without notes these may be brackets of another kind, as in a search pattern: `[^a-z]`.
            guard !notes.isEmpty || name.allSatisfy(\.isNumber) else { return nil }
            guard let index = notesByName[name] else {
                let suggestion = nearestName(to: name, among: notes.map(\.name))
                report(.unknownNote(name), at: find.places[0], length: name.count + 3, suggestion: suggestion.map { "[^\($0)]" })
                return nil
            }
            if notes[index].number == 0 {
                numberedNotes += 1
                notes[index].number = numberedNotes
            }
            notes[index].referenceCount += 1
            references.append(NoteReference(note: index, occurrence: notes[index].referenceCount))
            return .reference(references.count - 1)
        }
    }

    mutating func report(_ fault: LessonError.Fault, at place: Place, length: Int, suggestion: String? = nil) {
        guard errors.count < Self.faultLimit else { return }
        errors.append(LessonError(fault, at: place, length: length, suggestion: suggestion, in: source))
    }

    /// Puts marks in the place of these brackets. `false` where there are none.
    mutating func takeOutBrackets(_ brackets: [Substring]) -> Bool {
        guard !brackets.isEmpty else { return false }
        var new = ""
        var end = text.startIndex
        for bracket in brackets where bracket.startIndex >= end {
            new += text[end..<bracket.startIndex]
            new.unicodeScalars.append(marks.scalar(for: .bracket))
            end = bracket.endIndex
        }
        text = new + text[end...]
        hasMarks = true
        return true
    }

    /// HTML that the page shows as text, though its author meant it to be read as HTML.
    mutating func reportTags(_ tags: [(text: String, spot: Spot)], in marked: SourceText) {
        for (text, spot) in tags.sorted(by: { $0.spot.index < $1.spot.index }) where warnings.count < Self.faultLimit {
            if text.hasPrefix("<!--") {
                if !text.contains("-->") { warnings.append(LessonError(.unclosedComment, at: marked.place(of: spot), length: 4, in: source)) }
            } else if let name = HTMLElements.tagName(in: text), HTMLElements.contains(name) {
                let length = text.prefix { $0 != ">" && !$0.isNewline }.count + 1
                warnings.append(LessonError(.rawHTML(String(name)), at: marked.place(of: spot), length: length, in: source))
            }
        }
    }

    mutating func reportNotes() {
        for note in notes where note.number == 0 && !errors.contains(where: { $0.line == note.place.line }) {
            report(.unusedNote(note.name), at: note.place, length: note.name.count + 3)
        }
    }

    mutating func reportCallOuts(of tree: MarkdownTree) {
        for (_, word, place) in tree.callOuts(in: source) where CallOut(rawValue: word.lowercased()) == nil {
            let valid = CallOut.allCases.map { $0.rawValue.uppercased() }
            report(.unknownCallOut(String(word), valid: valid), at: place, length: word.count, suggestion: nearestName(to: String(word), among: valid))
        }
    }

    mutating func read(_ find: Find, isDisplay: Bool) -> Formula {
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
        let dollars = isDisplay ? 2 : 1
        let inside = dollars..<characters.count - 1 - dollars
        var reader = FormulaReader(Array(characters[inside]), places: Array(places[inside.lowerBound...inside.upperBound]))
        let content = reader.read()
        errors += reader.faults.prefix(Self.faultLimit - errors.count).map {
            LessonError(.formula($0.fault), at: $0.place, length: $0.length, suggestion: $0.suggestion, in: source)
        }
        return Formula(source: String(characters[inside]), isDisplay: isDisplay, place: places[0], content: content)
    }
}
