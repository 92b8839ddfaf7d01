import ArgumentParser
import Foundation
import LessonExecution

/// `lessons clean`: throws away what earlier runs have kept.
struct Clean: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: HelpText.clean.said, discussion: HelpText.cleanUse.said)

    @Option(help: ArgumentHelp(HelpText.olderThan.said, valueName: "TIME"))
    var olderThan: String?

    @Flag(help: ArgumentHelp(HelpText.dryRun.said))
    var dryRun = false

    @Option(help: ArgumentHelp(HelpText.outputFolder.said, valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if let olderThan, Self.seconds(olderThan) == nil {
            throw UsageError.olderThan(olderThan).thrown
        }
    }

    func run() throws {
        try OutputFolder(outputDir).checkedOrEnd()
        let folder = ResultFolder(FilePath.join(outputDir, PageFile.cacheName))
        let limit = olderThan.flatMap(Self.seconds).map { Date.now.addingTimeInterval(-$0) } ?? .distantFuture
        let files = folder.files.filter { $0.used < limit }
        let size = ByteCountFormatStyle(style: .file, locale: Locale(identifier: "en")).format(Int64(files.reduce(0) { $0 + $1.bytes }))
        if !dryRun { folder.remove(files) }
        let phrase: RunPhrase =
            files.isEmpty ? .nothingToClean(folder: folder.path) : .cleaned(folder: folder.path, files: files.count, size: size, isDryRun: dryRun)
        Terminal.output.writeLine(phrase.said)
    }

    /// `30d`, `12h`, `90m`, `45s`.
    private static func seconds(_ text: String) -> Double? {
        let units: [Character: Double] = ["d": 86_400, "h": 3_600, "m": 60, "s": 1]
        guard let last = text.last, let unit = units[last], let number = Double(text.dropLast()), number >= 0, number.isFinite else { return nil }
        return number * unit
    }
}
