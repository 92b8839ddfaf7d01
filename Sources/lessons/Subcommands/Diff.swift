import ArgumentParser
import Foundation
import LessonExecution
import LessonReport
import RNN
import Wording

/// `lessons diff week6.md`: what changed in the results between two runs.
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: HelpText.diff.said, discussion: HelpText.diffUse.said)

    @OptionGroup var lessons: LessonArguments

    @Option(help: ArgumentHelp(HelpText.from.said, valueName: "N"))
    var from = 1

    @Option(help: ArgumentHelp(HelpText.outputFolder.said, valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @Flag(help: ArgumentHelp(HelpText.force.said))
    var force = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if !(1..<RunRecord.most).contains(from) { throw UsageError.from(most: RunRecord.most - 1).thrown }
    }

    func run() throws {
        let (files, problems) = lessons.find()
        for problem in problems { Terminal.error(problem) }
        var status = problems.isEmpty ? ExitStatus.ok : .usage
        try OutputFolder(outputDir).checkedOrEnd()
        for file in files {
            let language = Reader.language(ofFile: file)
            let cache = FilePath.join(outputDir, PageFile.cacheName)
            let records = RunRecord.all(of: file, cacheFolder: cache)
            guard records.count > from else {
                Terminal.error(Problem(file: file, message: FileFault.fewRecords(records.count, wanted: from + 1)), in: language)
                status = .usage
                continue
            }
            let kept = KeptOutputs(cacheFolder: cache)
            let difference = RunDifference(
                records[records.count - 1 - from], records[records.count - 1], outputs: { kept?.outputs(of: $0) }, lesson: { kept?.lesson(of: $0) })
            let moments = [difference.old.date, difference.new.date].map { RunMoment.told($0) ?? $0 }
            Terminal.output.writeLine("\(file): \(moments.joined(separator: " → "))")
            let (columns, rows) = difference.table(in: language)
            Terminal.output.writeLine(rows.isEmpty ? DifferenceWord.allSame.told(in: language) : "\(Table(columns: columns, rows: rows).visible)")
            do {
                let path = FilePath.join(outputDir, "\(FilePath(file).stem).diff.html")
                try OutputFile(path, from: file, part: "#diff", force: force, cache: cache).write(Data(differencePage(difference, in: language).utf8))
                Terminal.output.writeLine(path)
            } catch {
                Terminal.error(error, in: language)
                status = .usage
            }
        }
        try status.finish()
    }
}
