import ArgumentParser
import LessonDocument
import LessonExecution
import Wording

/// `lessons run week6.md`: run, and write the page.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run", abstract: HelpText.run.said, discussion: HelpText.runUse.said)

    @OptionGroup var lessons: LessonArguments
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var page: PageOptions

    @Flag(help: ArgumentHelp(HelpText.strictRun.said))
    var strict = false

    @Flag(help: ArgumentHelp(HelpText.failFast.said))
    var failFast = false

    @Option(name: .customLong("to"), help: ArgumentHelp(HelpText.upTo.said, valueName: "ID"))
    var upTo: String?

    @Option(name: .customShort("e"), help: ArgumentHelp(HelpText.expression.said, valueName: "EXPRESSION"))
    var expression: String?

    @Option(help: ArgumentHelp(HelpText.timeout.said, valueName: "S"))
    var timeout: Double?

    @Option(help: ArgumentHelp(HelpText.memory.said, valueName: "MB"))
    var memory: Int?

    @Option(help: ArgumentHelp(HelpText.cacheSize.said, valueName: "MB"))
    var cacheSize = 2_000

    @Option(help: ArgumentHelp(HelpText.logFormat.said, valueName: "text|json"))
    var logFormat = LogFormat.text

    @Flag(name: .shortAndLong, help: ArgumentHelp(HelpText.quiet.said))
    var quiet = false

    @Flag(name: .customLong("no-cache"), help: ArgumentHelp(HelpText.noCache.said))
    var noCache = false

    @Flag(name: .shortAndLong, help: ArgumentHelp(HelpText.verbose.said))
    var verbose = false

    @Flag(help: ArgumentHelp(HelpText.show.said))
    var show = false

    @Option(help: ArgumentHelp(HelpText.explain.said, valueName: "ID"))
    var explain: String?

    @Flag(help: ArgumentHelp(HelpText.watch.said))
    var watch = false

    @Option(help: ArgumentHelp(HelpText.seeds.said, valueName: "N"))
    var seeds: Int?

    @Flag(help: ArgumentHelp(HelpText.open.said))
    var open = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if let timeout, !(timeout > 0 && timeout <= RunOptions.longestTimeout) { throw UsageError.timeout(longest: Int(RunOptions.longestTimeout)).thrown }
        if let memory, memory < 1 { throw UsageError.memory.thrown }
        if cacheSize < 1 { throw UsageError.cacheSize.thrown }
        if let seeds, !(2...10_000).contains(seeds) { throw UsageError.seeds.thrown }
        if watch, lessons.lessons.count > 1 { throw UsageError.watchOneLesson.thrown }
        if watch, seeds != nil { throw UsageError.watchAndSeeds.thrown }
        if let output = page.output, output.lowercased().hasSuffix(".pdf") { throw UsageError.outputAsPDF(output).thrown }
        if page.output != nil, lessons.lessons.count > 1 { throw UsageError.outputOfSeveral.thrown }
        if page.pdf, page.format != .html || page.output == "-" { throw UsageError.pdfOfText.thrown }
        if page.paper != nil, !page.pdf { throw UsageError.paperWithoutPDF.thrown }
        if page.output == "-", logFormat == .json { throw UsageError.pageAndJSON.thrown }
        if expression != nil {
            if watch { throw UsageError.expressionAndWatch.thrown }
            if seeds != nil { throw UsageError.expressionAndSeeds.thrown }
            if upTo != nil { throw UsageError.expressionUpTo.thrown }
            if lessons.lessons.count > 1 { throw UsageError.expressionOfSeveral.thrown }
        }
    }

    func run() throws {
        let options = try options()
        let (files, problems) = lessons.find()
        let style = TextStyle(isQuiet: quiet, isVerbose: verbose, isBrief: watch, showsOutput: show || verbose)
        let reporter = logFormat.reporter(style, pageOnStandardOutput: page.output == "-")
        reporter.tell(problems)
        var status = problems.isEmpty ? ExitStatus.ok : .usage
        try checkPages(of: files)
        if let expression {
            guard let file = files.first, problems.isEmpty else { return try status.finish() }
            if files.count > 1 { throw UsageError.expressionOfSeveral.thrown }
            let control = RunControl()
            Interrupts.interrupt(control)
            return try ExpressionSession(expression, after: file, options: options, control: control).run().finish()
        }
        if watch {
            guard let file = files.first, problems.isEmpty else { return try status.finish() }
            return try watchLoop(file, options, reporter).run().finish()
        }
        if verbose { reporter.tell(note: Wall.here.told(in: files.first.map(Reader.language(ofFile:)) ?? Reader.language) + "\n") }
        let control = RunControl()
        Interrupts.interrupt(control)
        for file in files where !control.isInterrupted {
            if let upTo { try check(upTo, in: file) }
            if let seeds {
                status = status.combined(with: try run(file, underSeeds: seeds, options, reporter, control))
                continue
            }
            let earlier = explain.flatMap { _ in options.cacheFolder.map { RunRecord.all(of: file, cacheFolder: $0) } } ?? []
            var page = page
            // Of several lessons each has a folder for its figures.
            if files.count > 1 { page.exportFigures = page.exportFigures.map { FilePath.join($0, FilePath(file).stem) } }
            let ended = LessonSession(file: file, options: options, page: page, reporter: reporter, control: control, isStrict: strict).run()
            if let explain, let run = ended.run { try Explanation(of: explain, in: run, after: earlier).show(on: reporter) }
            if open, let written = ended.page { Browser.open(written, in: reporter.language) }
            status = status.combined(with: ended.status)
        }
        try status.finish()
    }
}

extension Run {
    private func options() throws -> RunOptions {
        var options = try parameters.options()
        (options.failFast, options.timeout, options.upTo) = (failFast, timeout, upTo)
        if let memory { options.memoryLimit = bytes(ofMegabytes: memory) }
        options.cacheLimit = bytes(ofMegabytes: cacheSize)
        if !noCache { options.cacheFolder = FilePath.join(page.outputDir, PageFile.cacheName) }
        return options
    }

    /// Whether each lesson has a page of its own.
    private func checkPages(of files: [String]) throws {
        if page.output != nil, files.count > 1 { throw UsageError.outputOfFolder(lessons.lessons[0], lessons: files.count).thrown }
        guard page.output == nil else { return }
        let shared = Dictionary(grouping: files, by: { FilePath($0).stem }).filter { Set($0.value).count > 1 }
        if let (name, own) = shared.min(by: { $0.key < $1.key }) { throw UsageError.sameName(files: own, name: name).thrown }
    }

    private func check(_ id: String, in file: String) throws {
        guard let lesson = try? Lesson(reading: file, data: parameters.options().data), !lesson.blocks.contains(where: { $0.id == id }) else { return }
        let known = lesson.blocks.map(\.id)
        throw UsageError.explainNoBlock(option: "--to", id: id, file: file, nearest: nearestName(to: id, among: known), known: known).thrown
    }

    private func watchLoop(_ file: String, _ options: RunOptions, _ reporter: any Reporter) -> WatchLoop {
        let others = { [parameters] in (parameters.parameterFile.map { [$0] } ?? []) + Lesson.dataPaths(ofFile: file, given: options.data) }
        let isInteractive = Terminal.output.isInteractive && logFormat == .text
        return WatchLoop(file, others: others, isInteractive: isInteractive) { [options, page, parameters] control in
            // The parameters' file may have changed.
            var current = options
            if let read = try? parameters.options() { current.parameters = read.parameters }
            return LessonSession(file: file, options: current, page: page, reporter: reporter, control: control, keepsLastPage: true, isStrict: strict)
        }
    }

    private func bytes(ofMegabytes megabytes: Int) -> Int {
        let (bytes, isTooLarge) = megabytes.multipliedReportingOverflow(by: 1_000_000)
        return isTooLarge ? .max : bytes
    }

    /// Runs a lesson once a seed. The page is the first seed's.
    private func run(_ file: String, underSeeds count: Int, _ options: RunOptions, _ reporter: any Reporter, _ control: RunControl) throws -> ExitStatus {
        guard let lesson = try? Lesson(reading: file, data: options.data) else {
            return LessonSession(file: file, options: options, page: page, reporter: reporter, control: control).run().status
        }
        let first = options.seed ?? lesson.frontMatter.seed
        var (status, summary) = (ExitStatus.ok, SeedSummary())
        for offset in 0..<count {
            if control.isInterrupted { break }
            var own = options
            own.seed = first &+ offset
            let ended = LessonSession(file: file, options: own, page: page, reporter: reporter, control: control, writesPage: offset == 0, isStrict: strict)
                .run()
            status = status.combined(with: ended.status)
            guard let run = ended.run, run.status == .ok else { return status }
            summary.add(run)
        }
        reporter.tell(note: summary.text(in: reporter.language))
        return status
    }
}
