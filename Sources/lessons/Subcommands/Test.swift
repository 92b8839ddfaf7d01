import ArgumentParser
import Foundation
import LessonDocument
import LessonExecution
import Wording

/// `lessons test Lessons/`: run, and compare with what the lessons say of their results.
struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "test", abstract: HelpText.test.said, discussion: HelpText.testUse.said)

    @Argument(help: LessonArguments.help, completion: .file(extensions: ["md"]))
    var lessons: [String] = []
    @OptionGroup var parameters: ParameterOptions

    @Flag(help: ArgumentHelp(HelpText.promote.said))
    var promote = false

    @Option(help: ArgumentHelp(HelpText.promoteBlock.said, valueName: "ID"))
    var block: String?

    @Option(help: ArgumentHelp(HelpText.testSeeds.said, valueName: "N"))
    var seeds: Int?

    @Flag(help: ArgumentHelp(HelpText.forcePromote.said))
    var force = false

    @Option(help: ArgumentHelp(HelpText.timeout.said, valueName: "S"))
    var timeout: Double?

    @Option(help: ArgumentHelp(HelpText.logFormat.said, valueName: "text|json"))
    var logFormat = LogFormat.text

    @Flag(name: .shortAndLong, help: ArgumentHelp(HelpText.quiet.said))
    var quiet = false

    @Flag(name: .customLong("no-cache"), help: ArgumentHelp(HelpText.noCache.said))
    var noCache = false

    @Option(help: ArgumentHelp(HelpText.outputFolder.said, valueName: "DIR"), completion: .directory)
    var outputDir = PageFile.defaultFolder

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if let timeout, !(timeout > 0 && timeout <= RunOptions.longestTimeout) { throw UsageError.timeout(longest: Int(RunOptions.longestTimeout)).thrown }
        if let seeds, !(2...10_000).contains(seeds) { throw UsageError.seeds.thrown }
        if block != nil, !promote { throw UsageError.blockWithoutPromote.thrown }
        if promote, !force, Self.isCI { throw UsageError.promoteInCI.thrown }
        if lessons.isEmpty, !FileManager.default.fileExists(atPath: LessonFinder.folder) { throw UsageError.nothingToTest(folder: LessonFinder.folder).thrown }
    }

    /// Whether a machine runs the command, as all that do say.
    private static var isCI: Bool { ["true", "1"].contains(ProcessInfo.processInfo.environment["CI"]?.lowercased()) }

    func run() throws {
        var options = try parameters.options()
        (options.timeout, options.runsTests) = (timeout, true)
        try OutputFolder(outputDir).checkedOrEnd()
        // What a test of its own is run on is kept at least until the command ends.
        let passing = FileManager.default.temporaryDirectory.appendingPathComponent("lessons-\(UUID().uuidString)").path
        options.cacheFolder = noCache ? passing : FilePath.join(outputDir, PageFile.cacheName)
        defer { try? FileManager.default.removeItem(atPath: passing) }
        let (files, problems) = LessonFinder.find(lessons.isEmpty ? [LessonFinder.folder] : lessons)
        let reporter = logFormat.reporter(TextStyle(isQuiet: quiet, isBrief: true), pageOnStandardOutput: false)
        reporter.tell(problems)
        var status = problems.isEmpty ? ExitStatus.ok : .usage
        if let block { try check(block, in: files, options) }
        let control = RunControl()
        Interrupts.interrupt(control)
        for file in files where !control.isInterrupted {
            let session = TestSession(file: file, options: options, seeds: seeds ?? 1, reporter: reporter, control: control, promotes: promote, block: block)
            status = status.combined(with: session.run())
        }
        try status.finish()
    }

    private func check(_ id: String, in files: [String], _ options: RunOptions) throws {
        let read = files.compactMap { file in (try? Lesson(reading: file, data: options.data)).map { (file, $0.blocks.map(\.id)) } }
        guard let (file, known) = read.first, !read.contains(where: { $0.1.contains(id) }) else { return }
        throw UsageError.explainNoBlock(option: "--block", id: id, file: file, nearest: nearestName(to: id, among: known), known: known).thrown
    }
}
