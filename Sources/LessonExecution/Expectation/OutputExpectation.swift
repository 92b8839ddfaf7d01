import LessonDocument
import Wording

/// What a block was expected to give, and what became of that in a run.
public struct OutputExpectation: Sendable {
    public enum Verdict: String, Sendable {
        case met, unmet
        /// The block rests on the built-in sample, and what is expected was written for the real data.
        case sample
        /// The block did not run, or failed.
        case notRun = "not run"
    }

    public let expected: ExpectedOutput
    public let run: BlockRun
    /// The lines that the block gave, as a fence has them.
    public let given: [String]
    public let verdict: Verdict
}

extension LessonRun {
    /// What blocks were expected to give, in the lesson's order.
    public var outputExpectations: [OutputExpectation] {
        guard !lesson.expectedOutputs.isEmpty else { return [] }
        let runs = Dictionary(blocks.map { ($0.block.number, $0) }, uniquingKeysWith: { first, _ in first })
        return lesson.expectedOutputs.compactMap { expected in
            guard let run = runs[expected.block] else { return nil }
            let given = run.givenLines(in: language)
            let verdict: OutputExpectation.Verdict =
                if ![.ran, .reused].contains(run.status) { .notRun } else if run.usesSample { .sample } else {
                    ReaderLanguage.allCases.contains { expected.isMet(by: run.givenLines(in: $0)) } ? .met : .unmet
                }
            return OutputExpectation(expected: expected, run: run, given: given, verdict: verdict)
        }
    }

    /// The lesson's language, in which it expects what has one.
    private var language: ReaderLanguage { lesson.frontMatter.lang.flatMap { ReaderLanguage(tag: $0) } ?? .english }

    /// The expectations that were not met, each at the first line that differs.
    public var unmetExpectations: [Problem] {
        let lines = sourceLines(lesson.source)
        return outputExpectations.filter { $0.verdict == .unmet }.map { $0.problem(in: lesson.file, lines: lines) }
    }
}

extension BlockRun {
    /// What the block gave, line by line, as a fence behind it has it: without colours, with signs for what would steer a terminal. An error that was expected is its
    /// sentence, without the place.
    func givenLines(in language: ReaderLanguage) -> [String] {
        var lines = printedLines(in: language).map { line in visible(line.map(\.text).joined()) }
        if let problem { lines += problem.sentence(in: language).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { visible($0) } }
        return lines
    }
}

extension OutputExpectation {
    /// How many lines that differ are told.
    private static let mostLines = 12

    fileprivate func problem(in file: String, lines: [String]) -> Problem {
        let differences = expected.differences(from: given)
        let line = min(expected.place.line + 1 + (differences.first?.index ?? 0), expected.endLine)
        let source = lines.line(line) ?? ""
        let text = differences.first?.expected ?? ""
        // Up to the word in which they begin to differ.
        let same = zip(text, differences.first?.given ?? "").prefix { $0 == $1 }.count
        let word = text.prefix(same).reversed().prefix { $0 != " " && $0 != "\t" }.count
        let start = text.dropFirst(same - word)
        let before = text.isEmpty ? source.prefix { $0 == " " || $0 == "\t" || $0 == ">" }.count : source.count - start.count
        let length = text.isEmpty ? 1 : start.prefix { $0 != " " && $0 != "\t" }.count
        var notes = differences.prefix(Self.mostLines).flatMap { difference in
            [difference.expected.map(ExpectationFault.expectedLine), difference.given.map(ExpectationFault.givenLine)].compactMap(\.self)
        }
        if differences.count > Self.mostLines { notes.append(.moreLines(differences.count - Self.mostLines)) }
        return Problem(
            file: file, line: line, column: max(before, 0) + 1, length: max(length, 1), message: ExpectationFault.unmet(block: run.block.id),
            sourceLine: source,
            notes: notes)
    }
}
