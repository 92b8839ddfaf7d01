/// Finds in a text, as cmark has read it, what cmark is not to read: footnotes' marks, formulas, references, and cells of tables.
///
/// What is taken out may turn code into text: what is indented by four beneath a footnote belongs to it, and what begins with a tag that HTML
/// does not know was no HTML. Such lines are foretold, so that cmark need not read the text once more to tell them.
struct MarkdownFinder {
    /// A paragraph or a heading.
    struct Passage {
        let firstLine: Int
        let lines: [Substring]
        let isHeading: Bool

        /// Cut before each line that begins another part, without the lines that are left out.
        func parts(where isKept: (Int) -> Bool = { _ in true }, cutBefore isCut: (Int, Substring) -> Bool = { _, _ in false }) -> [Passage] {
            var parts: [Passage] = []
            var (start, part) = (firstLine, [Substring]())
            func close() {
                if !part.isEmpty { parts.append(Passage(firstLine: start, lines: part, isHeading: isHeading)) }
                part = []
            }
            for (number, line) in zip(firstLine..., lines) {
                let isKept = isKept(number)
                if !isKept || isCut(number, line) { close() }
                if part.isEmpty { start = number }
                if isKept { part.append(line) }
            }
            close()
            return parts
        }
    }

    /// The text, which may have marks already where the tree was made of what they stand for.
    var source: SourceText
    /// Where notes begin that the tree does not have yet.
    var noteLines: Set<Int> = []
    let tree: MarkdownTree
    let body: Range<Int>
    /// For each line, from 1, whether it is code or raw HTML; also that behind a fence which its list or quotation closes.
    var isVerbatim: [Bool]
    /// The paragraph or heading that it is in.
    private(set) var paragraphs: [Int?]
    /// Whether it will be text, other than the tree has it.
    var isForetold: [Bool]

    init(_ tree: MarkdownTree, _ body: Range<Int>, source: SourceText) {
        (self.tree, self.body, self.source) = (tree, body, source)
        isForetold = [Bool](repeating: false, count: source.lines.count + 2)
        isVerbatim = isForetold
        paragraphs = [Int?](repeating: nil, count: source.lines.count + 2)
        for index in tree.paragraphs(in: body) {
            let (first, last) = tree.nodes[index].lines
            for line in first..<max(first, min(last, source.lines.count) + 1) { paragraphs[line] = index }
        }
        for index in body {
            guard tree.nodes[index].verbatimText != nil else { continue }
            let (first, last) = tree.nodes[index].lines
            for line in first..<max(first, min(last, source.lines.count) + 1) { isVerbatim[line] = true }
        }
    }
}

extension MarkdownFinder {
    /// Whether a line has text in which things are found.
    func isText(_ line: Int) -> Bool { paragraphs[line] != nil || !isVerbatim[line] }

    /// The marks that footnotes begin with: `[^1]:` at a line's beginning, with text behind it or indented beneath it.
    func noteMarks() -> [MarkdownFind] {
        let lines = source.lines
        return lines.enumerated().compactMap { index, line in
            let start = line.drop { $0 == " " }
            guard !isVerbatim[index + 1], line.count - start.count < 4, let name = FormulaFinder.noteName(in: start.prefix(FormulaFinder.longestName + 3))
            else { return nil }
            let end = start.index(start.startIndex, offsetBy: name.count + 3)
            guard start[end...].first == ":" else { return nil }
            let hasText = start[end...].dropFirst().contains { !$0.isWhitespace }
            guard hasText || lines[(index + 1)...].first.map(MarkdownLine.isIndented) == true else { return nil }
            let place = Place(line: index + 1, column: line.count - start.count + 1)
            return MarkdownFind(lines: [start[...end]], places: [place], kind: .note(name))
        }
    }

    /// Formulas that begin a line and go over several. Their lines may look like lists and headings, so they are found first.
    func lineDisplays(where isNew: (Int) -> Bool) -> [MarkdownFind] {
        var finds: [MarkdownFind] = []
        var number = 1
        while number <= source.lines.count {
            defer { number += 1 }
            let opening = MarkdownLine.withoutContainers(source.line(number))
            guard !isVerbatim[number], isNew(number), opening.hasPrefix("$$"), opening.dropFirst(2).first != "$", !opening.dropFirst(2).contains("$$")
            else { continue }
            let quotes = source.line(number)[..<opening.startIndex].count { $0 == ">" }
            var lines = [opening]
            while number + lines.count <= source.lines.count {
                var line = MarkdownLine.withoutMarks(source.line(number + lines.count), quotes: quotes)
                guard !line.isEmpty else { break }
                let end = line.firstRange(of: "$$")?.upperBound
                if let end { line = line[..<end] }
                lines.append(line)
                guard end != nil else { continue }
                let places = lines.enumerated().map { offset, line in
                    Place(line: number + offset, column: source.line(number + offset)[..<line.startIndex].count + 1)
                }
                finds.append(MarkdownFind(lines: lines, places: places, kind: .formula(isDisplay: true)))
                number += lines.count - 1
                break
            }
        }
        return finds
    }

    /// Formulas and references in paragraphs and headings.
    func formulasAndReferences(where isNew: (Int) -> Bool) -> [MarkdownFind] {
        passages().flatMap { $0.parts(where: isNew) }.flatMap { passage -> [MarkdownFind] in
            let (first, lines) = (passage.firstLine, passage.lines)
            guard lines.contains(where: { $0.contains("$") || $0.contains("[^") }) else { return [] }
            let columns = lines.enumerated().map { source.line(first + $0)[..<$1.startIndex].count + 1 }
            let starts = lines.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count + 1) }
            // The lines' ends stand for the line feeds between them.
            let indices = lines.flatMap { Array($0.indices) + [$0.endIndex] }
            var line = 0
            return FormulaFinder(Array(lines.joined(separator: "\n"))).found.map { found in
                while starts[line + 1] <= found.range.lowerBound { line += 1 }
                var parts: [Substring] = []
                var places: [Place] = []
                while true {
                    let from = max(starts[line], found.range.lowerBound)
                    let to = min(starts[line + 1] - 1, found.range.upperBound)
                    parts.append(source.text[indices[from]..<indices[to]])
                    places.append(Place(line: first + line, column: columns[line] + from - starts[line]))
                    if found.range.upperBound < starts[line + 1] { break }
                    line += 1
                }
                let kind: MarkdownFind.Kind =
                    switch found.kind {
                    case .formula(let isDisplay): .formula(isDisplay: isDisplay)
                    case .reference(let name): .reference(name)
                    }
                return MarkdownFind(lines: parts, places: places, kind: kind)
            }
        }
        .sorted { $0.lines[0].startIndex < $1.lines[0].startIndex }
    }

    /// The cells that have text, table by table.
    func cells() -> [String] {
        var padding = PipeTable.paddingLimit
        return passages().filter { !$0.isHeading }
            .sorted { $0.firstLine < $1.firstLine }
            .flatMap { PipeTable(lines: $0.lines, padding: &padding)?.filledCells ?? [] }
    }
}

private extension MarkdownFinder {
    func passages() -> [Passage] {
        var passages: [Passage] = []
        for index in tree.paragraphs(in: body) {
            let lines = tree.lines(of: index, in: source)
            let first = tree.nodes[index].lines.first
            let isHeading = if case .heading = tree.nodes[index].kind { true } else { false }
            append(lines, from: first, isHeading: isHeading, to: &passages)
        }
        guard !noteLines.isEmpty || isForetold.contains(true) else { return passages }
        var run: [Substring] = []
        // A note of one word is a link definition to CommonMark, and so in no paragraph.
        var isWithinNote = false
        for number in 1...source.lines.count + 1 {
            let line = source.line(number).drop(while: \.isWhitespace)
            let isNote = noteLines.contains(number)
            isWithinNote = !line.isEmpty && paragraphs[number] == nil && !isVerbatim[number] && (isNote || isWithinNote)
            if !line.isEmpty, isForetold[number] || isWithinNote {
                run.append(line)
            } else if !run.isEmpty {
                append(run, from: number - run.count, isHeading: false, to: &passages)
                run = []
            }
        }
        return passages
    }

    /// Each note begins a paragraph of its own, and so does what is a list or a quotation within it.
    func append(_ lines: [Substring], from first: Int, isHeading: Bool, to passages: inout [Passage]) {
        let passage = Passage(firstLine: first, lines: lines, isHeading: isHeading)
        guard !noteLines.isEmpty else { return passages.append(passage) }
        var isWithinNote = false
        passages += passage.parts(cutBefore: { number, line in
            isWithinNote = isWithinNote || noteLines.contains(number)
            return noteLines.contains(number) || isWithinNote && MarkdownLine.isIndented(source.line(number)) && MarkdownLine.beginsBlock(line)
        })
        .map { part in
            guard noteLines.contains(part.firstLine), let line = part.lines.first, line.hasPrefix(MarkdownLine.noteBullet) else { return part }
            let rest = [line.dropFirst(MarkdownLine.noteBullet.count)] + part.lines.dropFirst()
            return Passage(firstLine: part.firstLine, lines: rest, isHeading: isHeading)
        }
    }
}
