import ArgumentParser
import Foundation
import LessonExecution
import LessonReport
import RNN

/// `lessons diff week6.md`: what changed in the results between two runs.
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Say what changed in a lesson's results between its last two runs.",
        discussion: """
            Each run leaves a small record beside the kept results; the last 20 of a lesson are there. --from 3 compares the last run with the one \
            three runs before it. The page is \(PageFile.defaultFolder)/week6.diff.html.
            """)

    @OptionGroup var lessons: LessonArguments

    @Option(help: ArgumentHelp("Compare with the run so many before the last.", valueName: "N"))
    var from = 1

    @Option(help: ArgumentHelp("The folder that pages go to.", valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @Flag(help: "Overwrite a file in the page's place that was not made from this lesson, or was changed.")
    var force = false

    func validate() throws {
        if !(1..<RunRecord.most).contains(from) { throw ValidationError("--from wants how many runs back, 1 to \(RunRecord.most - 1)") }
    }

    func run() throws {
        let (files, problems) = lessons.find()
        for problem in problems { Terminal.error(problem) }
        var status = problems.isEmpty ? ExitStatus.ok : .usage
        try OutputFolder(outputDir).checkedOrEnd()
        for file in files {
            let records = RunRecord.all(of: file, cacheFolder: FilePath.join(outputDir, PageFile.cacheName))
            guard records.count > from else {
                Terminal.error(
                    Problem(file: file, message: "there are records of \(counted(records.count, "run")), and \(from + 1) are wanted; run the lesson again"))
                status = .usage
                continue
            }
            let difference = RunDifference(records[records.count - 1 - from], records[records.count - 1])
            Terminal.output.writeLine("\(file): \(difference.old.date) → \(difference.new.date)")
            Terminal.output.writeLine(
                difference.rows.isEmpty
                    ? "The results are the same."
                    : "\(Table(columns: ["block", "what", "before", "now"], rows: difference.rows.map { [$0.block, $0.what, $0.old, $0.new] }).visible)")
            do {
                let path = FilePath.join(outputDir, "\(FilePath(file).stem).diff.html")
                let cache = FilePath.join(outputDir, PageFile.cacheName)
                try OutputFile(path, from: file, part: "#diff", force: force, cache: cache).write(Data(differencePage(difference).utf8))
                Terminal.output.writeLine(path)
            } catch {
                Terminal.error(error)
                status = .usage
            }
        }
        try status.finish()
    }
}
