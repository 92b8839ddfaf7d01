import ArgumentParser
import LessonDocument
import LessonExecution

/// `lessons check week6.md`: everything that can be said without running.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: HelpText.check.said, discussion: HelpText.checkUse.said)

    @Argument(help: LessonArguments.help, completion: .file(extensions: ["md"]))
    var lessons: [String] = []
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var language: LanguageOption

    @Flag(help: ArgumentHelp(HelpText.strictCheck.said))
    var strict = false

    @Option(help: ArgumentHelp(HelpText.describe.said, valueName: "name"))
    var describe: [String] = []

    func validate() throws {
        if lessons.isEmpty, describe.isEmpty { throw UsageError.nothingToCheck.thrown }
        for name in describe where NameDescription.text(of: name, in: .english) == nil {
            throw UsageError.describeUnknown(name, nearest: NameDescription.nearest(to: name)).thrown
        }
    }

    func run() throws {
        var status = ExitStatus.ok
        for name in describe { Terminal.output.writeLine(NameDescription.text(of: name, in: Reader.language) ?? "") }
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
        let options = try parameters.options()
        switch Lesson.read(file, data: options.data) {
        case .lesson(let read): lesson = read
        case .wrong(let errors, let draft):
            for problem in Problems.all(in: errors, draft: draft, options: options) { Terminal.error(problem, in: Reader.language(ofFile: file)) }
            return .usage
        }
        let language = Reader.language(of: lesson)
        switch WalledLesson(lesson, options: options).check() {
        case .refused(let problems):
            for problem in problems { Terminal.error(problem, in: language) }
            return .usage
        case .checked(let problems, let doubts):
            let found = (lesson.proseProblems() + doubts).inOrder
            let warnings = found.filter { $0.severity == .warning }
            let problems = found.filter { $0.severity == .error } + problems
            for problem in warnings + problems { Terminal.error(problem, in: language) }
            let summary: RunPhrase =
                problems.isEmpty
                ? .noProblems(file: file, blocks: lesson.blocks.count, warnings: warnings.count)
                : .problems(file: file, problems.count, warnings: warnings.count)
            Terminal.output.writeLine(summary.told(in: language))
            return problems.isEmpty && (warnings.isEmpty || !strict) ? .ok : .failed
        case .ran(let run):
            for problem in run.warnings { Terminal.error(problem, in: language) }
            return run.isFaultOfOurs ? .fault : ExitStatus(run.status)
        }
    }
}
