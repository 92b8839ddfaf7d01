import ArgumentParser
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
            switch CheckedLesson.reading(file, options: try parameters.options()) {
            case .failure(let problems):
                for problem in problems.all { Terminal.error(problem) }
                status = status.combined(with: .usage)
            case .success(let lesson):
                for problem in lesson.warnings + lesson.problems { Terminal.error(problem) }
                let warnings = lesson.warnings.isEmpty ? "" : ", \(counted(lesson.warnings.count, "warning"))"
                if lesson.problems.isEmpty {
                    Terminal.output.writeLine("\(file): no problems in \(counted(lesson.lesson.blocks.count, "block"))\(warnings)")
                } else {
                    Terminal.output.writeLine("\(file): \(counted(lesson.problems.count, "problem"))\(warnings)")
                    status = status.combined(with: .failed)
                }
            }
        }
        try status.finish()
    }
}
