import ArgumentParser
import LessonDocument
import LessonExecution

/// `lessons check week6.md`: everything that can be said without running.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say everything that can be said of a lesson without running it.",
        discussion: """
            Reads the lesson, resolves its names and types, and reports every error at its line and column. With --describe it says what a name
            of the engine is, and what its parameters are for: lessons check --describe LSTM
            """)

    @Argument(help: LessonArguments.help, completion: .file(extensions: ["md"]))
    var lessons: [String] = []
    @OptionGroup var parameters: ParameterOptions

    @Flag(help: "Let warnings fail as errors do: exit code 1.")
    var strict = false

    @Option(help: ArgumentHelp("Say what a type or function is, and its parameters.", valueName: "name"))
    var describe: [String] = []

    func validate() throws {
        if lessons.isEmpty, describe.isEmpty { throw ValidationError("name a lesson to check, or something to describe: --describe LSTM") }
        for name in describe where NameDescription.text(of: name) == nil {
            let near = NameDescription.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("there is no type and no function '\(name)' in RNN\(near)")
        }
    }

    func run() throws {
        var status = ExitStatus.ok
        for name in describe { Terminal.output.writeLine(NameDescription.text(of: name) ?? "") }
        let (files, problems) = LessonFinder.find(lessons)
        for problem in problems { Terminal.error(problem) }
        if !problems.isEmpty { status = .usage }
        for file in files {
            status = status.combined(with: try check(file))
        }
        try status.finish()
    }

    private func check(_ file: String) throws -> ExitStatus {
        let lesson: Lesson
        do { lesson = try Lesson(reading: file) } catch {
            for problem in Problems(error).all { Terminal.error(problem) }
            return .usage
        }
        switch WalledLesson(lesson, options: try parameters.options()).check() {
        case .refused(let problems):
            for problem in problems { Terminal.error(problem) }
            return .usage
        case .checked(let problems, let doubts):
            let warnings = (lesson.warningProblems() + doubts).inOrder
            for problem in warnings + problems { Terminal.error(problem) }
            let suffix = warnings.isEmpty ? "" : ", \(counted(warnings.count, "warning"))"
            let summary = problems.isEmpty ? "no problems in \(counted(lesson.blocks.count, "block"))" : counted(problems.count, "problem")
            Terminal.output.writeLine("\(file): \(summary)\(suffix)")
            return problems.isEmpty && (warnings.isEmpty || !strict) ? .ok : .failed
        case .ran(let run):
            for problem in run.warnings { Terminal.error(problem) }
            return run.isFaultOfOurs ? .fault : ExitStatus(run.status)
        }
    }
}
