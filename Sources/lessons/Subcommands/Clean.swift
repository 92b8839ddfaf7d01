import ArgumentParser
import Foundation
import LessonExecution

/// `lessons clean`: throws away what earlier runs have kept.
struct Clean: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Throw away what earlier runs have kept; the pages stay.",
        discussion:
            "The next run makes everything again; nothing but kept results goes. With --older-than, only what has not been used for so long goes: 30d, 12h, 90m."
    )

    @Option(help: ArgumentHelp("Only what has not been used for so long.", valueName: "TIME"))
    var olderThan: String?

    @Flag(help: "Say what would go, and leave it.")
    var dryRun = false

    @Option(help: ArgumentHelp("The folder that pages go to.", valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    func validate() throws {
        if let olderThan, Self.seconds(olderThan) == nil {
            throw ValidationError("--older-than wants a number with d, h, m or s, as in '--older-than 30d'; not '\(olderThan)'")
        }
    }

    func run() throws {
        try OutputFolder(outputDir).checkedOrEnd()
        let folder = ResultFolder(FilePath.join(outputDir, PageFile.cacheName))
        let limit = olderThan.flatMap(Self.seconds).map { Date.now.addingTimeInterval(-$0) } ?? .distantFuture
        let files = folder.files.filter { $0.used < limit }
        let size = ByteCountFormatStyle(style: .file).format(Int64(files.reduce(0) { $0 + $1.bytes }))
        if !dryRun { folder.remove(files) }
        Terminal.output.writeLine(
            files.isEmpty
                ? "\(folder.path): nothing to throw away" : "\(folder.path): \(counted(files.count, "file")), \(size)\(dryRun ? " would go" : " thrown away")")
    }

    /// `30d`, `12h`, `90m`, `45s`.
    private static func seconds(_ text: String) -> Double? {
        let units: [Character: Double] = ["d": 86_400, "h": 3_600, "m": 60, "s": 1]
        guard let last = text.last, let unit = units[last], let number = Double(text.dropLast()), number >= 0, number.isFinite else { return nil }
        return number * unit
    }
}
