import ArgumentParser
import LessonDocument
import LessonExecution

/// `lessons run week6.md`: run, and write the page.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run lessons and write their pages.",
        discussion: """
            week6.md is looked for as given, then in \(LessonFinder.folder)/. Its page is \(PageFile.defaultFolder)/week6.html.
            Exit codes: 0 all well, 1 a block failed, 2 wrong usage or a lesson that can't be read, 70 a fault of lessons itself,
            130 interrupted.
            """)

    @OptionGroup var lessons: LessonArguments
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var page: PageOptions

    @Flag(help: "Let the lesson's warnings fail as errors do: exit code 1. The page is written all the same.")
    var strict = false

    @Flag(help: "Stop at the first block that fails.")
    var failFast = false

    @Option(help: ArgumentHelp("Seconds that any one block may take.", valueName: "S"))
    var timeout: Double?

    @Option(help: ArgumentHelp("Megabytes of memory that the run may use; else three quarters of the machine's.", valueName: "MB"))
    var memory: Int?

    @Option(help: ArgumentHelp("Megabytes of results that are kept for later runs.", valueName: "MB"))
    var cacheSize = 2_000

    @Option(help: ArgumentHelp("How to tell what happens: for people, or one JSON object a line.", valueName: "text|json"))
    var logFormat = LogFormat.text

    @Flag(name: .shortAndLong, help: "Say only what went wrong.")
    var quiet = false

    @Flag(name: .customLong("no-cache"), help: "Run every block, and keep nothing for the next run.")
    var noCache = false

    @Flag(name: .shortAndLong, help: "Say of each block why it ran.")
    var verbose = false

    @Option(help: ArgumentHelp("Say what a block rests on, beside what it rested on in the last run.", valueName: "ID"))
    var explain: String?

    @Flag(help: "Run again at each save, until Ctrl-C.")
    var watch = false

    @Option(help: ArgumentHelp("Run under so many seeds, and give each number as mean ± spread.", valueName: "N"))
    var seeds: Int?

    @Flag(help: "Open the page when it is written.")
    var open = false

    func validate() throws {
        if let timeout, !(timeout > 0 && timeout <= RunOptions.longestTimeout) {
            throw ValidationError("--timeout wants a number of seconds above 0 and not above \(Int(RunOptions.longestTimeout)), a year")
        }
        if let memory, memory < 1 { throw ValidationError("--memory wants a number of megabytes above 0") }
        if cacheSize < 1 { throw ValidationError("--cache-size wants a number of megabytes above 0; --no-cache keeps nothing") }
        if let seeds, !(2...10_000).contains(seeds) { throw ValidationError("--seeds wants how many seeds, 2 to 10000") }
        if watch, lessons.lessons.count > 1 { throw ValidationError("--watch wants one lesson") }
        if watch, seeds != nil { throw ValidationError("--watch and --seeds can't be had together") }
        if page.output != nil, lessons.lessons.count > 1 {
            throw ValidationError("-o names one file, but there are several lessons; use --output-dir")
        }
        if page.pdf, page.format != .html || page.output == "-" {
            throw ValidationError("--pdf prints the page, so it wants the page as HTML in a file; leave out '-t text' and '-o -'")
        }
        if page.output == "-", logFormat == .json {
            throw ValidationError("the page and --log-format json can't both go to standard output; leave out '-o -'")
        }
    }

    func run() throws {
        var options = try parameters.options()
        options.failFast = failFast
        options.timeout = timeout
        if let memory { options.memoryLimit = bytes(ofMegabytes: memory) }
        options.cacheLimit = bytes(ofMegabytes: cacheSize)
        if !noCache { options.cacheFolder = FilePath.join(page.outputDir, PageFile.cacheName) }
        let (files, problems) = lessons.find()
        let reporter = logFormat.reporter(isQuiet: quiet, isVerbose: verbose, isBrief: watch, pageOnStandardOutput: page.output == "-")
        for problem in problems { reporter.tell(problem) }
        var status = problems.isEmpty ? ExitStatus.ok : .usage
        if page.output != nil, files.count > 1 {
            throw ValidationError("-o names one file, but '\(lessons.lessons[0])' holds \(files.count) lessons; use --output-dir")
        }
        if page.output == nil,
            let (name, own) = Dictionary(grouping: files, by: { FilePath($0).stem }).filter({ Set($0.value).count > 1 }).min(by: { $0.key < $1.key })
        {
            throw ValidationError(
                "\(own.joined(separator: " and ")) would both be written to the page of '\(name)'; run them one by one, the second with -o FILE or an --output-dir of its own"
            )
        }
        if watch {
            guard let file = files.first, problems.isEmpty else { return try status.finish() }
            let others = parameters.parameterFile.map { [$0] } ?? []
            let isInteractive = Terminal.output.isInteractive && logFormat == .text
            return try WatchLoop(file, others: others, isInteractive: isInteractive) { [options, page, parameters, strict] control in
                // The parameters' file may have changed.
                var current = options
                if let read = try? parameters.options() { current.parameters = read.parameters }
                return LessonSession(file: file, options: current, page: page, reporter: reporter, control: control, keepsLastPage: true, isStrict: strict)
            }.run().finish()
        }
        if verbose { reporter.tell(note: Wall.here.sentence + "\n") }
        let control = RunControl()
        Interrupts.interrupt(control)
        for file in files where !control.isInterrupted {
            if let seeds {
                status = status.combined(with: try run(file, underSeeds: seeds, options, reporter, control))
                continue
            }
            let earlier = explain.flatMap { _ in options.cacheFolder.map { RunRecord.all(of: file, cacheFolder: $0) } } ?? []
            let ended = LessonSession(file: file, options: options, page: page, reporter: reporter, control: control, isStrict: strict).run()
            if let explain, let run = ended.run { try Explanation(of: explain, in: run, after: earlier).show(on: reporter) }
            if open, let written = ended.page { Browser.open(written) }
            status = status.combined(with: ended.status)
        }
        try status.finish()
    }

    private func bytes(ofMegabytes megabytes: Int) -> Int {
        let (bytes, isTooLarge) = megabytes.multipliedReportingOverflow(by: 1_000_000)
        return isTooLarge ? .max : bytes
    }

    /// Runs a lesson once a seed. The page is the first seed's.
    private func run(_ file: String, underSeeds count: Int, _ options: RunOptions, _ reporter: any Reporter, _ control: RunControl) throws -> ExitStatus {
        guard let lesson = try? Lesson(reading: file) else {
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
        reporter.tell(note: summary.text)
        return status
    }
}
