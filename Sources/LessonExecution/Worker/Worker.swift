import Foundation
import LessonDocument
import ProcessWall
import RNN

/// The process in which a lesson runs: this executable once more, started with `Worker.argument`. It raises the wall before it reads the lesson and
/// before it has a second thread, and talks to nobody but the command that started it.
public enum Worker {
    /// The command's only argument when it is a worker.
    public static let argument = "--lessons-worker"

    /// What the command outside may say while a lesson runs.
    enum Word: UInt8 { case stop = 115 }

    /// Serves one lesson, and ends the process.
    public static func main() -> Never {
        for name in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { signal(name, SIG_IGN) }
        end_with_parent()
        RunMoment.readZone()
        // Whatever prints by another way goes nowhere.
        let output = dup(STDOUT_FILENO)
        let nowhere = open("/dev/null", O_WRONLY)
        dup2(nowhere, STDOUT_FILENO)
        let channel = MessageChannel(input: STDIN_FILENO, output: output)
        do {
            let wall = try channel.receive(WallRequest.self)
            let parts = raise(wall)
            let request = try channel.receive(WorkerRequest.self)
            guard request.version == lessonsVersion else { exit(3) }
            try serve(request, channel, wall: parts)
            exit(0)
        } catch { exit(2) }
    }

    private static func raise(_ wall: WallRequest) -> UInt32 {
        func withStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> R) -> R {
            let copies = strings.map { strdup($0) }
            defer { copies.forEach { free($0) } }
            return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { body($0.baseAddress!) }
        }
        return withStrings(wall.readable) { readable in
            withStrings(wall.writable) { writable in raise_process_wall(readable, writable, wall.allowsPrograms ? 1 : 0) }
        }
    }

    private static func serve(_ request: WorkerRequest, _ channel: MessageChannel, wall: UInt32) throws {
        CacheKey.take(request.storeKey)
        if let reason = request.missingData { ReviewLibrary.shared.forgoDownloads(because: reason) }
        var lesson = Lesson(request.lesson)
        if !lesson.namesReviews { ReviewLibrary.shared.setAside() }
        // The files follow as they are, before anything else is said.
        lesson.data = try request.data.map { DataFile(entry: $0, path: "", bytes: try channel.receiveBytes()) }
        let control = RunControl()
        listen(control)
        let checked: CheckedLesson
        do { checked = try CheckedLesson(lesson, options: request.options) } catch { return try channel.send(WorkerMessage.refused(error.all)) }
        let found = WorkerMessage.Checked(
            problems: checked.problems, warnings: checked.warnings, seed: checked.seed, parameters: checked.parameters.provenance,
            training: checked.trainingBlocks, wall: wall)
        try channel.send(WorkerMessage.checked(found))
        guard !request.isCheck, checked.problems.isEmpty else { return }

        // A run that is lost on the way has its colours all the same.
        let colours = checked.findColours { try? channel.send(WorkerMessage.coloured($0)) }
        let places = Dictionary(uniqueKeysWithValues: lesson.blocks.enumerated().map { ($1.id, $0) })
        func place(_ block: Block) -> Int { places[block.id] ?? -1 }
        let run = checked.run(request.options, control, colours: colours) { event in
            switch event {
            case .started, .downloading: return
            case .blockStarted(let block): try? channel.send(WorkerMessage.blockStarted(place(block)))
            case .training(let block, let progress): try? channel.send(WorkerMessage.training(place(block), .init(progress)))
            case .blockFinished(let run):
                try? channel.send(WorkerMessage.blockFinished(place(run.block), WorkerBlockRun(run), data: checked.context.data))
            }
        }
        RunCache(lesson, request.options, making: true)?.keep(run)
        try channel.send(
            WorkerMessage.finished(
                .init(seconds: run.seconds, provenance: run.provenance, warnings: run.warnings, record: run.record, boundValues: run.boundValues)))
    }

    /// Hears the command outside, and ends when it is gone.
    private static func listen(_ control: RunControl) {
        let thread = Thread {
            var word: UInt8 = 0
            while true {
                let got = read(STDIN_FILENO, &word, 1)
                if got == 1 { if Word(rawValue: word) == .stop { control.interrupt() } } else if got == 0 || errno != EINTR { _exit(4) }
            }
        }
        thread.qualityOfService = .userInteractive
        thread.start()
    }
}

extension WorkerRequest {
    var options: RunOptions {
        var options = RunOptions(
            seed: seed, parameters: parameters.map { ($0.name, $0.value) }, failFast: failFast, timeout: timeout, cacheFolder: cacheFolder)
        (options.cacheLimit, options.memoryLimit) = (cacheLimit, memoryLimit)
        (options.upTo, options.runsTests, options.leavesRecord) = (upTo, runsTests, leavesRecord)
        options.ended = Dictionary(ended.map { ($0.id, $0.problem) }, uniquingKeysWith: { first, _ in first })
        return options
    }

    init(_ lesson: Lesson, _ options: RunOptions, isCheck: Bool, ended: [Ended] = [], missingData: DataError.FileProblem? = nil) {
        self.lesson = RunnableLesson(lesson)
        data = lesson.data.map(\.entry)
        seed = options.seed
        parameters = options.parameters.map { Provenance.Parameter(name: $0.name, value: $0.value) }
        (failFast, timeout, cacheFolder) = (options.failFast, options.timeout, options.cacheFolder)
        (cacheLimit, memoryLimit) = (options.cacheLimit, options.memoryLimit)
        (upTo, runsTests, leavesRecord) = (options.upTo, options.runsTests, options.leavesRecord)
        (self.isCheck, self.ended, self.missingData) = (isCheck, ended, missingData)
        storeKey = options.cacheFolder.flatMap { _ in CacheKey.own?.bytes.map { Int($0) } } ?? []
    }
}
