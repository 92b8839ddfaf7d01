import ArgumentParser
import LessonDocument
import LessonExecution
import RNN

/// `lessons list`: the lessons here and in `Lessons/`, with their titles.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the lessons here and in \(LessonFinder.folder)/, with their titles.")

    func run() throws {
        var rows: [[String]] = []
        for file in LessonFinder.all {
            // A Markdown file that is no lesson (a README) is no fault here.
            guard let lesson = try? Lesson(reading: file) else { continue }
            rows.append([file, lesson.frontMatter.title ?? "", lesson.frontMatter.lang ?? "", "\(lesson.blocks.count)"])
        }
        if rows.isEmpty {
            Terminal.output.writeLine("There is no lesson here or in \(LessonFinder.folder)/. `lessons new NAME` begins one.")
        } else {
            Terminal.output.writeLine(Table(columns: ["lesson", "title", "language", "blocks"], rows: rows).visible)
        }
    }
}
