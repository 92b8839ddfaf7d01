import LessonDocument
import LessonExecution
import Wording

/// `lessons run week6.md -e 'score.accuracy'`: the value of an expression after the lesson, against what is remembered of it. No page is written, and no record
/// is left.
struct ExpressionSession {
    private let expression: String
    private let file: String
    private var options: RunOptions
    private let control: RunControl
    /// What the expression is called where its errors are told.
    private static let name = "-e"

    init(_ expression: String, after file: String, options: RunOptions, control: RunControl) {
        (self.expression, self.file, self.options, self.control) = (expression, file, options, control)
        self.options.leavesRecord = false
    }

    func run() -> ExitStatus {
        var language = Reader.language(ofFile: file)
        var lesson: Lesson
        let lineCount: Int
        do {
            let own = try Lesson(reading: file, data: options.data)
            language = Reader.language(of: own)
            let source = own.source.hasSuffix("\n") ? own.source : own.source + "\n"
            // The expression stands behind a blank line and its fence.
            lineCount = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count - 1 + 2
            lesson = try Lesson(parsing: "\(source)\n\(fence)swift\n\(expression)\n\(fence)\n", file: file)
            lesson.data = own.data
        } catch {
            return end(.usage, Problems(error).all, language)
        }
        func placed(_ problems: [Problem]) -> [Problem] { problems.map { Self.placed($0, behind: lineCount) } }

        switch WalledLesson(lesson, options: options).run(control: control) {
        case .refused(let problems): return end(.usage, placed(problems), language)
        case .checked(let problems, _): return end(.failed, placed(problems), language)
        case .ran(let run):
            let status = run.isFaultOfOurs ? ExitStatus.fault : ExitStatus(run.status)
            let result = run.blocks.last
            if let result, [.ran, .reused].contains(result.status) {
                for line in result.printedLines(in: language) { Terminal.output.writeLine(TerminalText(printed: line)) }
            } else if let result, result.status == .skipped {
                Terminal.note(RunPhrase.skipped(reason: result.why(in: file, language)), in: language)
            }
            return end(status, placed(run.blocks.filter { $0.status == .failed }.compactMap(\.problem) + run.warnings), language)
        }
    }

    private func end(_ status: ExitStatus, _ problems: [Problem], _ language: ReaderLanguage) -> ExitStatus {
        for problem in problems { Terminal.error(problem, in: language) }
        return status
    }

    /// A fence that nothing in the expression closes.
    private var fence: String {
        let longest = expression.split { $0 != "`" }.map(\.count).max() ?? 0
        return String(repeating: "`", count: max(3, longest + 1))
    }

    /// A problem of the expression stands in the expression, not in the lesson's file.
    private static func placed(_ problem: Problem, behind lineCount: Int) -> Problem {
        guard let line = problem.line, line > lineCount else { return problem }
        var own = problem
        (own.file, own.line) = (name, line - lineCount)
        return own
    }
}
