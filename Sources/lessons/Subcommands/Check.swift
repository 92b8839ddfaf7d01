import ArgumentParser
import LessonExecution

/// `lessons check week6.md`: everything that can be said without running.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say everything that can be said of a lesson without running it.",
        discussion: "Reads the lesson, resolves its names and types, and reports every error at its line and column.")

    @OptionGroup var lessons: LessonArguments
    @OptionGroup var parameters: ParameterOptions

    func run() throws {
        var status = ExitStatus.ok
        let (files, problems) = lessons.find()
        for problem in problems { Terminal.error(problem) }
        if !problems.isEmpty { status = .usage }
        for file in files {
            switch CheckedLesson.reading(file, options: try parameters.options()) {
            case .failure(let problems):
                for problem in problems.all { Terminal.error(problem) }
                status = status.combined(with: .usage)
            case .success(let lesson):
                for problem in lesson.problems { Terminal.error(problem) }
                if lesson.problems.isEmpty {
                    print("\(file): no problems in \(counted(lesson.lesson.blocks.count, "block"))")
                } else {
                    print("\(file): \(counted(lesson.problems.count, "problem"))")
                    status = status.combined(with: .failed)
                }
            }
        }
        try status.finish()
    }
}
