import ArgumentParser
import LessonExecution

/// `lessons run week6.md`: run, and write the page.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run lessons and write their pages.",
        discussion: """
            week6.md is looked for as given, then in \(LessonFinder.folder)/. Its page is \(PageFile.defaultFolder)/week6.html.
            Exit codes: 0 all well, 1 a block failed, 2 wrong usage or a lesson that can't be read, 130 interrupted.
            """)

    @OptionGroup var lessons: LessonArguments
    @OptionGroup var parameters: ParameterOptions
    @OptionGroup var page: PageOptions

    @Flag(help: "Stop at the first block that fails.")
    var failFast = false

    @Option(help: ArgumentHelp("Seconds that any one block may take.", valueName: "S"))
    var timeout: Double?

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

    @Flag(help: "Open the page when it is written.")
    var open = false

    func validate() throws {
        if let timeout, !(timeout > 0) { throw ValidationError("--timeout wants a number of seconds above 0") }
        if page.output != nil, lessons.lessons.count > 1 {
            throw ValidationError("-o names one file, but there are several lessons; use --output-dir")
        }
        if page.output == "-", logFormat == .json {
            throw ValidationError("the page and --log-format json can't both go to standard output; leave out '-o -'")
        }
    }

    func run() throws {
        var options = try parameters.options()
        options.failFast = failFast
        options.timeout = timeout
        if !noCache { options.cacheFolder = FilePath.join(page.outputDir, PageFile.cacheName) }
        let (files, problems) = lessons.find()
        let reporter = logFormat.reporter(isQuiet: quiet, isVerbose: verbose, pageOnStandardOutput: page.output == "-")
        for problem in problems { reporter.tell(problem) }
        var status = problems.isEmpty ? ExitStatus.ok : .usage
        if page.output != nil, files.count > 1 {
            throw ValidationError("-o names one file, but '\(lessons.lessons[0])' holds \(files.count) lessons; use --output-dir")
        }
        let control = RunControl()
        Interrupts.interrupt(control)
        for file in files where !control.isInterrupted {
            let ended = LessonSession(file: file, options: options, page: page, reporter: reporter, control: control).run()
            if let explain, let run = ended.run { try Explanation(of: explain, in: run).show(on: reporter) }
            if open, let written = ended.page { Browser.open(written) }
            status = status.combined(with: ended.status)
        }
        try status.finish()
    }
}
