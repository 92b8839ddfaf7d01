import Wording

/// Turns a lesson's `swift` fences into blocks with their options, and reports what is wrong with them.
struct BlockReader {
    let source: SourceText
    let defaults: BlockOptions
    private(set) var blocks: [Block] = []
    /// What blocks are expected to give.
    private(set) var expectedOutputs: [ExpectedOutput] = []
    private(set) var errors: [LessonError] = []
    /// What looks like a block or a directive and is none.
    private(set) var lookalikes: LookalikeFinder
    private var linesOfIDs: [String: Int] = [:]

    init(_ fences: [Fence], source: SourceText, defaults: BlockOptions) {
        self.source = source
        self.defaults = defaults
        lookalikes = LookalikeFinder(source)
        for fence in fences {
            if fence.isBlock {
                read(fence)
                lookalikes.lookAtDirectives(of: fence)
            } else if !fence.isClosed {
                reportUnclosed(fence)
            } else {
                lookalikes.look(at: fence)
                readExpectation(fence)
            }
        }
    }
}

private extension BlockReader {
    mutating func read(_ fence: Fence) {
        let number = blocks.count + 1
        if let inner = fence.innerFenceLine {
            let line = source.line(inner)
            let column = line.prefix { $0 == " " || $0 == "\t" }.count + 1
            report(.fenceWithinFence(openedAt: fence.place.line), Place(line: inner, column: column), line.count - column + 1)
        } else if !fence.isClosed {
            reportUnclosed(fence)
        }
        var options = defaults
        readInfoWords(of: fence, into: &options)
        let directives = readDirectives(of: fence, into: &options)
        let id = directives.id ?? "block-\(number)"
        if let first = linesOfIDs[id] {
            report(.duplicateID(id, firstLine: first), directives.idPlace ?? fence.place, directives.id == nil ? 1 : id.count)
        } else {
            linesOfIDs[id] = fence.place.line
        }
        blocks.append(
            Block(
                id: id, number: number, code: fence.code, place: fence.place, endLine: fence.endLine, indents: fence.indents,
                directiveCount: directives.count, options: options))
    }

    /// A fence `output` right after a block.
    mutating func readExpectation(_ fence: Fence) {
        let words = fence.info.split(whereSeparator: \.isWhitespace)
        guard words.first == "output", let block = blocks.last, block.endLine < fence.place.line,
            (block.endLine + 1..<fence.place.line).allSatisfy({ source.line($0).allSatisfy { $0.isBlank || $0 == ">" } })
        else { return }
        var comparison = ExpectedOutput.Comparison.byTokens
        for word in words.dropFirst() {
            if !word.isEmpty, let known = ExpectedOutput.Comparison(rawValue: String(word)) {
                comparison = known
                continue
            }
            let line = source.line(fence.place.line)
            let column = line.range(of: word).map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 } ?? fence.place.column
            let valid = ExpectedOutput.words
            report(
                .unknownOutputWord(String(word), valid: valid), Place(line: fence.place.line, column: column), word.count,
                nearestName(to: String(word), among: valid))
        }
        let lines = SourceText(fence.code).lines.dropLast().map(String.init)
        expectedOutputs.append(ExpectedOutput(block: block.number, comparison: comparison, lines: lines, place: fence.place, endLine: fence.endLine))
    }

    mutating func reportUnclosed(_ fence: Fence) {
        report(.unclosedFence(opening: "`\(fence.opening)`"), fence.place, fence.opening.count)
    }

    mutating func readInfoWords(of fence: Fence, into options: inout BlockOptions) {
        let line = source.line(fence.place.line)
        let words = fence.info.split(whereSeparator: \.isWhitespace).dropFirst()
        if let first = words.first, Self.beginsCode(first), let start = line.range(of: first) {
            let column = line.distance(from: line.startIndex, to: start.lowerBound) + 1
            return report(.foreign(.codeBehindFence), Place(line: fence.place.line, column: column), line.count - column + 1)
        }
        for word in DirectiveLine.joined(Array(words), in: fence.info) {
            if let known = InfoWord(rawValue: String(word)) {
                known.apply(to: &options)
                continue
            }
            let valid = InfoWord.allCases.map(\.rawValue)
            let column = line.range(of: word).map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 }
            if let right = DirectiveLine.behindFence(String(word)) {
                let place = Place(line: fence.place.line, column: column ?? fence.place.column)
                report(.foreign(right.map { .optionBehindFence(String(word), right: $0) } ?? .needlessOption(String(word))), place, word.count)
                continue
            }
            report(
                .unknownInfoWord(String(word), valid: valid), Place(line: fence.place.line, column: column ?? fence.place.column),
                word.count, nearestName(to: String(word), among: valid))
        }
    }

    /// Whether a word behind `swift` is the first of a line of code.
    static func beginsCode(_ word: Substring) -> Bool {
        ["let", "var", "func", "for", "if", "import", "struct", "//", "//|"].contains(word) || word.hasPrefix("print(") || word.hasPrefix("model.")
    }

    /// Reads the directives at the top of the code; those further down are errors.
    mutating func readDirectives(
        of fence: Fence, into options: inout BlockOptions
    ) -> (id: String?, idPlace: Place?, count: Int) {
        var id: String?
        var idPlace: Place?
        var seen: Set<String> = []
        var count = 0
        var isTop = true
        for (index, text) in SourceText(fence.code).lines.enumerated() {
            guard let line = DirectiveLine(text) else {
                isTop = isTop && LookalikeFinder.isForeignDirective(text)
                continue
            }
            func place(_ column: Int) -> Place { Place(line: fence.place.line + 1 + index, column: fence.indents[index] + column) }
            guard isTop else {
                report(.misplacedDirective, place(line.markColumn), 3)
                continue
            }
            count += 1
            guard let key = line.key, let value = line.value else {
                if let right = DirectiveLine.withColon(text) {
                    report(.foreign(.directiveWithoutColon(right: right)), place(line.markColumn), max(3, text.count - line.markColumn + 1))
                    continue
                }
                report(.malformedDirective, place(line.markColumn), max(3, text.count - line.markColumn + 1))
                continue
            }
            guard let directive = Directive(rawValue: key.text) else {
                let valid = Directive.allCases.map(\.rawValue)
                let near = nearestName(to: key.text, among: valid)
                if let right = ForeignKeys.lines(for: key.text, value.value.text) {
                    let foreign: ForeignKey = right.isEmpty ? .needlessDirective(key.text) : .directive(key.text, right: right)
                    report(.foreign(foreign), place(key.column), key.text.count)
                } else {
                    report(.unknownDirective(key.text, valid: near == nil ? valid : []), place(key.column), key.text.count, near)
                }
                continue
            }
            if !seen.insert(key.text).inserted {
                report(.duplicateDirective(key.text), place(key.column), key.text.count)
            } else if directive == .id {
                if value.value.text.isID {
                    id = value.value.text
                    idPlace = place(value.column)
                } else {
                    report(.invalidID(value.value.text), place(value.column), value.length)
                }
            } else if !directive.apply(value.value, to: &options) {
                if let right = DirectiveLine.apart(key.text, value.value.text) {
                    report(.foreign(.severalDirectives(right: right)), place(value.column), value.length)
                    continue
                }
                let takesFlag = directive.expected.isFlag
                let meant = takesFlag ? ForeignKeys.flag(value.value.text).map { "\($0)" } : directive == .timeout ? ForeignKeys.seconds(value.value.text) : nil
                report(
                    .invalidDirectiveValue(key: key.text, expected: directive.expected, found: .value(value.value.text)),
                    place(value.column), value.length, meant)
            }
        }
        return (id, idPlace, count)
    }

    mutating func report(_ fault: LessonError.Fault, _ place: Place, _ length: Int, _ suggestion: String? = nil) {
        errors.append(LessonError(fault, at: place, length: length, suggestion: suggestion, in: source))
    }
}

private extension String {
    var isID: Bool { !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } }
}
