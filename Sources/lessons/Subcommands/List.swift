import ArgumentParser
import Foundation
import LessonDocument
import LessonExecution
import RNN

/// `lessons list`: the lessons here and in `Lessons/`, with their titles, and how they last ran.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpText.list.said)

    @Option(help: ArgumentHelp(HelpText.outputFolder.said, valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @OptionGroup var language: LanguageOption

    func run() throws {
        let cache = FilePath.join(outputDir, PageFile.cacheName)
        let rows = LessonFinder.all.compactMap { file -> [String]? in
            // A Markdown file that is no lesson (a README) is no fault here.
            guard let lesson = try? Lesson(reading: file) else { return nil }
            let last = RunRecord.all(of: file, cacheFolder: cache).last
            let ended = last.map { TableWord.run(date: RunMoment.told($0.date) ?? $0.date, $0.status) } ?? .neverRun
            return [file, lesson.frontMatter.title ?? "", lesson.frontMatter.lang ?? "", "\(lesson.blocks.count)", ended.said]
        }
        if rows.isEmpty {
            Terminal.output.writeLine(RunPhrase.noLessons(folder: LessonFinder.folder).said)
        } else {
            let columns: [TableWord] = [.lesson, .title, .language, .blocks, .lastRun]
            Terminal.output.writeLine(Table(columns: columns.map(\.said), rows: rows).visible)
        }
    }
}
