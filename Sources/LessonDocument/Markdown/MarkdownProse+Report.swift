import Wording

// What is said of the prose, and where things are in it.
extension MarkdownProse {
    /// More faults than these are not told: a lesson that has them has other cares.
    private static let faultLimit = 100

    mutating func finish() {
        let marked = SourceText(text)
        let marksInCode = marksInCode
        for case .formula(let index) in marksInCode where formulas.indices.contains(index) {
            let (place, source) = (formulas[index].place, formulas[index].source)
            let lines = place.line...place.line + source.count(where: \.isNewline)
            errors.removeAll { if case .formula = $0.fault { lines.contains($0.line ?? 0) } else { false } }
        }
        findTables(in: marked)
        if text.contains("<!--=") {
            let faults = MarkdownFinder(tree, body, source: marked).boundNumberFaults()
            for (fault, place, length) in faults { report(.boundNumber(fault), at: place, length: length) }
        }
        numberNotes { !marksInCode.contains(.reference($0)) }
        reportNotes()
        reportCallOuts()
        reportVisibleStars(in: marked)
        reportUnclosed(in: marked)
        reportForeignFormulas(in: marked)
        reportForeignMarks(in: marked)
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }) else { return }
        let inlines = MarkdownInlines(of: tree, body, tables: tables, source: marked)
        links = inlines.links.map { Link(address: restored(address: $0.address), isPicture: $0.isPicture, isBare: $0.isBare, spot: $0.spot, length: $0.length) }
        report(inlines.tags, in: marked)
    }

    /// What was foretold to be text, and is code all the same.
    private var marksInCode: Set<ProseMarks.Mark> {
        var found: Set<ProseMarks.Mark> = []
        for index in body {
            guard let text = tree.nodes[index].verbatimText else { continue }
            for case .mark(let mark) in marks.parts(of: text) ?? [] { found.insert(mark) }
        }
        return found
    }

    private mutating func findTables(in marked: SourceText) {
        guard text.utf8.contains(UInt8(ascii: "|")) else { return }
        var padding = PipeTable.paddingLimit
        for index in tree.paragraphs(in: body, andHeadings: false) {
            let first = tree.nodes[index].lines.first
            guard let table = PipeTable(lines: tree.lines(of: index, in: marked), padding: &padding) else {
                lookAtDashes(tree.lines(of: index, in: marked), first, in: marked)
                continue
            }
            tables[index] = table
            let lines = tree.lines(of: index, in: marked)
            for (row, count) in table.longRows where tableWarnings.count < Self.faultLimit {
                let line = lines[table.line(ofRow: row)]
                let offset = PipeTable.offset(ofCell: table.alignments.count, in: line)
                let number = first + table.line(ofRow: row)
                let place = Place(line: number, column: marked.line(number)[..<line.startIndex].count + offset + 1)
                let length = line.dropFirst(offset).reversed().drop { $0.isWhitespace }.count
                tableWarnings.append(LessonError(.longRow(cells: count, columns: table.alignments.count), at: place, length: length, in: source))
            }
            guard let row = table.firstShortRow else { continue }
            let fault = LessonError.Fault.shortRows(columns: table.alignments.count, limit: PipeTable.paddingLimit)
            tableWarnings.append(LessonError(fault, at: Place(line: first + table.line(ofRow: row), column: 1), in: source))
        }
    }

    /// A paragraph that was meant as a table, and would be one with another row of dashes.
    private mutating func lookAtDashes(_ lines: [Substring], _ first: Int, in marked: SourceText) {
        guard tableWarnings.count < Self.faultLimit, let (row, count, columns, right) = PipeTable.dashes(meantIn: lines) else { return }
        let place = Place(line: first + row, column: marked.line(first + row)[..<lines[row].startIndex].count + 1)
        let length = max(1, lines[row].reversed().drop { $0.isWhitespace }.count)
        tableWarnings.append(LessonError(.lookalike(.dashes(count, columns: columns, right: right)), at: place, length: length, in: source))
    }

    /// In the order in which they are first referred to.
    private mutating func numberNotes(where isShown: (Int) -> Bool) {
        var count = 0
        let order = references.indices.sorted { first, second in
            let (first, second) = (references[first].place, references[second].place)
            return (first.line, first.column) < (second.line, second.column)
        }
        for index in order where isShown(index) {
            let note = references[index].note
            if notes[note].number == 0 {
                count += 1
                notes[note].number = count
            }
            notes[note].referenceCount += 1
            references[index].occurrence = notes[note].referenceCount
        }
    }

    mutating func report(_ fault: LessonError.Fault, at place: Place, length: Int, suggestion: String? = nil) {
        guard errors.count < Self.faultLimit else { return }
        errors.append(LessonError(fault, at: place, length: length, suggestion: suggestion, in: source))
    }

    private mutating func reportNotes() {
        for note in notes where note.number == 0 && !errors.contains(where: { $0.line == note.place.line }) {
            report(.unusedNote(note.name), at: note.place, length: note.name.count + 3)
        }
    }

    private static let callOutWords = CallOut.allCases.map { $0.rawValue.uppercased() }

    private mutating func reportCallOuts() {
        for (word, place) in callOutsWithText where warnings.count < Self.faultLimit {
            let isKnown = CallOut(rawValue: word.lowercased()) != nil
            let fault = isKnown ? LessonError.Fault.callOutWithText(String(word)) : .unknownCallOut(String(word), valid: Self.callOutWords)
            warnings.append(LessonError(fault, at: place, length: word.count + 3, in: source))
        }
        for (_, word, place) in callOuts where CallOut(rawValue: word.lowercased()) == nil {
            let suggestion = nearestName(to: String(word), among: Self.callOutWords)
            report(.unknownCallOut(String(word), valid: Self.callOutWords), at: place, length: word.count, suggestion: suggestion)
        }
    }

    private mutating func report(_ tags: [MarkdownInlines.Tag], in marked: SourceText) {
        for tag in tags.sorted(by: { $0.spot.index < $1.spot.index }) where warnings.count < Self.faultLimit {
            guard let fault = tag.fault else { continue }
            let length = tag.text.prefix { $0 != ">" && !$0.isNewline }.count + (tag.text.contains(">") ? 1 : 0)
            warnings.append(LessonError(fault, at: marked.place(of: tag.spot), length: length, in: source))
        }
    }
}
