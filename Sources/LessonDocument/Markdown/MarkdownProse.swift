import Wording

/// A lesson's prose as cmark has read it, its formulas and footnotes' marks taken out, so that cmark reads nothing of them as emphasis, escapes,
/// lists or links.
///
/// In the place of each stands a letter of Unicode's private use, then a filler for each of its other characters: lines and
/// columns stay what they are. What the page shows is made of the tree afterwards (`MarkdownPage`), and has nodes of their own where the
/// marks are.
struct MarkdownProse: Sendable {
    /// With marks.
    private(set) var text: String
    private(set) var formulas: [Formula] = []
    /// The numbers that are bound to the run.
    private(set) var boundNumbers: [BoundNumber] = []
    var notes: [Note] = []
    var references: [NoteReference] = []
    var errors: [LessonError] = []
    var warnings: [LessonError] = []
    /// Where rows of tables are not filled up.
    var tableWarnings: [LessonError] = []
    var links: [Link] = []
    /// What HTML does not know is in it as text.
    private(set) var hasStrangeTags = false
    let marks: ProseMarks
    /// The last reading: cells of tables as headings, then the text.
    private(set) var tree = MarkdownTree()
    /// The text's nodes.
    private(set) var body = 0..<0
    /// The tables by their paragraphs.
    var tables: [Int: PipeTable] = [:]
    /// How often cmark has read the text: once, and again where something had to be taken out or tables have cells.
    private(set) var readings = 0
    /// The text as it was, for what is said of it.
    let source: SourceText
    private var noteIndices: [String: Int] = [:]
    /// What is to be taken out next.
    private var stage = Stage.notes

    private enum Stage { case notes, displays, inText }

    /// Two are enough but for what can't be foretold, such as a formula some lines of which are code to cmark.
    private static let mostReadings = 6

    /// Of no text.
    init() { (text, marks, source) = ("", ProseMarks(sparing: ""), SourceText("")) }

    /// - Parameter readingHTML: what CommonMark takes for raw HTML is that, also where HTML knows no such element.
    init(of text: String, readingHTML: Bool = false) {
        self.text = text
        marks = ProseMarks(sparing: text)
        source = SourceText(text)
        var cells: [String] = []
        var isLookedAt = [Bool](repeating: false, count: source.lines.count + 2)
        while true {
            read(cells)
            var finder = MarkdownFinder(tree, body, source: SourceText(self.text))
            let isChanged = takeOut(with: &finder, readingHTML: readingHTML, &isLookedAt)
            let found = text.utf8.contains(UInt8(ascii: "|")) ? finder.cells() : []
            guard readings < Self.mostReadings, isChanged || !found.elementsEqual(cells, by: { $0.utf8.elementsEqual($1.utf8) }) else { break }
            cells = found
        }
        finish()
    }
}

extension MarkdownProse {
    private mutating func read(_ cells: [String]) {
        tree = MarkdownTree(parsing: SourceText(text), cells: cells)
        readings += 1
        let headings = tree.nodes.isEmpty ? [] : tree.children(of: 0).prefix(cells.count)
        body = min(headings.last.map { tree.range(of: $0).upperBound } ?? 1, tree.nodes.count)..<tree.nodes.count
    }

    /// Takes out what was found in lines that have not been looked at yet. `false` where there is nothing.
    private mutating func takeOut(with finder: inout MarkdownFinder, readingHTML: Bool, _ isLookedAt: inout [Bool]) -> Bool {
        var isChanged = false
        func take(_ finds: [MarkdownFind]) {
            guard takeOut(finds) else { return }
            isChanged = true
            finder.source = SourceText(text)
        }
        let brackets = !readingHTML && text.utf8.contains(UInt8(ascii: "<")) ? finder.strangeBrackets() : []
        hasStrangeTags = hasStrangeTags || !brackets.isEmpty
        let bound = finder.boundNumbers().prefix(ProseMarks.boundNumberLimit - boundNumbers.count)
        let letters =
            brackets.map { ($0, ProseMarks.Mark.letter(.bracket)) } + finder.letters()
            + bound.enumerated().map { ($1.text, ProseMarks.Mark.boundNumber(boundNumbers.count + $0)) }
        boundNumbers += bound.map(\.number)
        if takeOut(letters.sorted { $0.0.startIndex < $1.0.startIndex }) {
            isChanged = true
            finder.source = SourceText(text)
        }
        guard text.contains("$") || text.contains("[^") || !notes.isEmpty else { return isChanged }
        if stage == .notes {
            guard !finder.foretellsBlocks else { return true }
            take(finder.noteMarks())
            finder.foretell(noteLines: Set(notes.map(\.place.line)))
            stage = .displays
            guard !finder.foretellsHTML else { return true }
        }
        let isOld = isLookedAt
        if stage == .displays {
            let displays = finder.lineDisplays { !isOld[$0] }
            stage = .inText
            take(displays)
            guard !finder.isOpen(behind: displays) else { return true }
        }
        take(finder.formulasAndReferences { !isOld[$0] })
        for line in isLookedAt.indices where finder.isText(line) { isLookedAt[line] = true }
        stage = .displays
        return isChanged
    }

    /// Puts the mark of each thing found in its place. `false` where there is none.
    private mutating func takeOut(_ finds: [MarkdownFind]) -> Bool {
        var new = ""
        var end = text.startIndex
        for find in finds where find.lines[0].startIndex >= end {
            guard let mark = take(find) else { continue }
            // A note becomes a list's item, so that what is indented by four beneath it is within it.
            let bullet = if case .note = mark { MarkdownLine.noteBullet } else { "" }
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
        guard end > text.startIndex else { return false }
        text = new + text[end...]
        return true
    }

    /// Puts marks in the place of these characters, fillers behind them. `false` where there are none.
    private mutating func takeOut(_ letters: [(text: Substring, mark: ProseMarks.Mark)]) -> Bool {
        guard !letters.isEmpty else { return false }
        var new = ""
        var end = text.startIndex
        for (letter, mark) in letters where letter.startIndex >= end {
            new += text[end..<letter.startIndex]
            new.unicodeScalars.append(marks.scalar(for: mark))
            for _ in 1..<max(1, letter.count) { new.unicodeScalars.append(marks.filler) }
            end = letter.endIndex
        }
        text = new + text[end...]
        return true
    }

    private mutating func take(_ find: MarkdownFind) -> ProseMarks.Mark? {
        guard max(formulas.count, references.count, notes.count) < ProseMarks.limit else { return nil }
        switch find.kind {
        case .formula(let isDisplay):
            let (formula, faults) = find.formula(isDisplay: isDisplay, marks: marks)
            formulas.append(formula)
            for fault in faults { report(.formula(fault.fault), at: fault.place, length: fault.length, suggestion: fault.suggestion) }
            return .formula(formulas.count - 1)
        case .note(let name):
            if let first = noteIndices[name] {
                report(.duplicateNote(name, firstLine: notes[first].place.line), at: find.places[0], length: name.count + 3)
            }
            noteIndices[name] = noteIndices[name] ?? notes.count
            notes.append(Note(name: name, place: find.places[0]))
            return .note(notes.count - 1)
        case .reference(let name):
            // In a text without notes these may be brackets of another kind, as in a search pattern: `[^a-z]`.
            guard !notes.isEmpty || name.allSatisfy(\.isNumber) else { return nil }
            guard let index = noteIndices[name] else {
                let suggestion = nearestName(to: name, among: notes.map(\.name))
                report(.unknownNote(name), at: find.places[0], length: name.count + 3, suggestion: suggestion.map { "[^\($0)]" })
                return nil
            }
            references.append(NoteReference(note: index, place: find.places[0]))
            return .reference(references.count - 1)
        }
    }
}
