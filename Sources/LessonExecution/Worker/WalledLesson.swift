import Foundation
import LessonDocument
import LessonLanguage
import RNN

/// A lesson that is checked and run by workers behind the wall, while this process holds the files, the terminal and the page.
///
/// A worker that crashes, passes its bounds or talks nonsense is ended. What it has finished stands; what is left, and does not need the block in which
/// it ended, a new one goes on with.
public final class WalledLesson {
    public let lesson: Lesson
    private let options: RunOptions
    private var ended: [WorkerRequest.Ended] = []
    private var missingData: DataError.FileProblem?

    /// How much more than its own bound a block may take before its worker is ended.
    private static let graceSeconds = 2.0
    private static let graceBytes = 200_000_000
    /// How long a stop is waited for.
    private static let stopSeconds = 0.2
    /// The most seconds of reading back what is kept.
    private static let readingSeconds = 60.0
    /// The most seconds of checking, on all threads: past what the checker allows itself (``Budget``), since the parser can't be stopped from within.
    private static func checkSeconds(_ lesson: Lesson) -> Double {
        let dataBytes = lesson.data.reduce(0) { $0 + $1.bytes.count }
        return (2.5 + 4e-5 * Double(lesson.source.utf8.count) + 2e-7 * Double(dataBytes)) * slowness
    }

    #if DEBUG
    private static let slowness = 12.0
    #else
    private static let slowness = 1.0
    #endif
    /// How many workers one run may lose.
    private static let mostWorkers = 20

    public init(_ lesson: Lesson, options: RunOptions) { (self.lesson, self.options) = (lesson, options) }

    /// What a check found.
    public enum Outcome {
        /// The options don't fit the lesson.
        case refused([Problem])
        /// The language or the engine found something wrong; no errors, where only a check was asked for and nothing has to fail.
        case checked([Problem], warnings: [Problem])
        /// It ran, or was lost in the attempt.
        case ran(LessonRun)
    }

    /// Says what is wrong with the lesson.
    public func check() -> Outcome {
        var talk = Talk(self, RunControl()) { _ in }
        talk.isCheck = true
        return talk.hold() ?? .checked([], warnings: [])
    }

    /// Runs the lesson, or takes what an unchanged run has kept.
    public func run(control: RunControl = RunControl(), observe: @escaping (RunEvent) -> Void = { _ in }) -> Outcome {
        if let run = RunCache(lesson, options, making: false)?.recall() {
            observe(.started(lesson, seed: run.provenance.seed, Outlook()))
            for block in run.blocks { observe(.blockFinished(block)) }
            return .ran(run)
        }
        if lesson.namesReviews, (try? ReviewLibrary.shared.location()) == nil || lesson.namesWords && (try? ReviewLibrary.shared.lacksWords()) == true {
            let outcome = check()
            guard case .checked(let problems, _) = outcome, problems.isEmpty else { return outcome }
            fetchReviews(control, observe)
        }
        // The wall lets through what is there when it is raised.
        if let folder = options.cacheFolder { _ = try? ResultCache(folder: folder) }
        var talk = Talk(self, control, observe)
        while true {
            if let outcome = talk.hold() { return outcome }
        }
    }

    /// Data that the lesson names is fetched before it runs: the worker has no network.
    private func fetchReviews(_ control: RunControl, _ observe: @escaping (RunEvent) -> Void) {
        let block = lesson.blocks.first { $0.code.contains("IMDB") }
        do {
            try IMDB.resolve { progress in
                if let block { observe(.downloading(block, progress)) }
                return !control.isInterrupted
            }
            missingData = IMDB.downloadProblem.map(Self.reason)
            if lesson.namesWords {
                try ReviewLibrary.shared.fetchWords { progress in
                    if let block { observe(.downloading(block, progress)) }
                    return !control.isInterrupted
                }
            }
        } catch { missingData = .system("\(error)") }
    }

    /// Why the network did not give something.
    private static func reason(_ error: DataError) -> DataError.FileProblem {
        if case .notDownloaded(_, let reason) = error { reason } else { .system("\(error)") }
    }
}

extension WalledLesson {
    /// What is said with the workers of one run, and what has come of it.
    private struct Talk {
        let walled: WalledLesson
        let control: RunControl
        let observe: (RunEvent) -> Void
        var isCheck = false
        private var runs: [Int: BlockRun] = [:]
        private var data: [Provenance.DataUse] = []
        private var checked: WorkerMessage.Checked?
        private var colours: [Int: CodeColours] = [:]
        private var workers = 0
        private let started = ContinuousClock.now
        private var isFaultOfOurs = false

        init(_ walled: WalledLesson, _ control: RunControl, _ observe: @escaping (RunEvent) -> Void) {
            (self.walled, self.control, self.observe) = (walled, control, observe)
        }

        private var lesson: Lesson { walled.lesson }
        private var options: RunOptions { walled.options }

        /// What ended a worker before it was done.
        private enum Cause {
            case interrupt, timeout(Double), memory(Int)
            case crash(WorkerLoss)
        }

        /// Talks with one worker to its end. Nil where another one is to go on.
        mutating func hold() -> Outcome? {
            workers += 1
            let worker: WorkerProcess
            do { worker = try walled.startWorker() } catch { return end(by: .crash(error), in: nil) }
            do {
                try worker.channel.send(walled.wallRequest)
                try worker.channel.send(WorkerRequest(lesson, options, isCheck: isCheck, ended: walled.ended, missingData: walled.missingData))
                for file in lesson.data { try worker.channel.send(bytes: file.bytes) }
            } catch { return end(by: .crash(WalledLesson.loss(of: worker, error)), in: nil) }
            var current: Int?
            var since = ContinuousClock.now
            var asked: ContinuousClock.Instant?
            while true {
                let hasMessage = worker.waits(milliseconds: 20)
                if control.isInterrupted, asked == nil {
                    asked = .now
                    worker.say(.stop)
                }
                let waited = asked.map { $0.duration(to: .now).seconds } ?? 0
                if waited > (hasMessage ? 1 : WalledLesson.stopSeconds) {
                    worker.end()
                    return end(by: .interrupt, in: current)
                }
                if let cause = passedBound(worker, current, since) {
                    worker.end()
                    return end(by: cause, in: current, since)
                }
                guard hasMessage else { continue }
                do {
                    switch try worker.channel.receive(WorkerMessage.self) {
                    case .refused(let problems): return .refused(problems)
                    case .checked(let found):
                        let isFirst = checked == nil
                        checked = found
                        if isCheck || !found.problems.isEmpty { return .checked(found.problems, warnings: found.warnings) }
                        if isFirst {
                            let outlook = Outlook(of: lesson, training: found.training, usesSample: walled.missingData != nil, cacheFolder: options.cacheFolder)
                            observe(.started(lesson, seed: found.seed, outlook))
                        }
                        since = .now
                    case .blockStarted(let place):
                        guard let block = block(place) else { throw MessageChannel.Fault.malformed }
                        (current, since) = (place, .now)
                        if runs[place] == nil { observe(.blockStarted(block)) }
                    case .training(let place, let training):
                        guard let block = block(place) else { throw MessageChannel.Fault.malformed }
                        if runs[place] == nil { observe(.training(block, training.progress)) }
                    case .blockFinished(let place, let told, let uses):
                        guard let block = block(place) else { throw MessageChannel.Fault.malformed }
                        let run = told.run(of: block)
                        (current, since, data) = (nil, .now, uses)
                        finish(run, at: place)
                    case .coloured(let found): colours = found
                    case .finished(let found): return .ran(whole(found))
                    }
                } catch {
                    if control.isInterrupted {
                        worker.end()
                        return end(by: .interrupt, in: current)
                    }
                    return end(by: .crash(WalledLesson.loss(of: worker, error)), in: current, since)
                }
            }
        }

        private func block(_ place: Int) -> Block? { lesson.blocks.indices.contains(place) ? lesson.blocks[place] : nil }

        private mutating func finish(_ run: BlockRun, at place: Int) {
            guard runs[place] == nil else { return }
            runs[place] = run
            observe(.blockFinished(run))
        }

        private func passedBound(_ worker: WorkerProcess, _ current: Int?, _ since: ContinuousClock.Instant) -> Cause? {
            let seconds = since.duration(to: .now).seconds
            // Until it has said what it found it reads and checks: in a time of the processor, which other work on the machine doesn't shorten.
            if checked == nil, let used = worker.usedSeconds, used > WalledLesson.checkSeconds(lesson) { return .timeout(used) }
            let own = options.timeout(of: current.flatMap(block))
            if let bound = own ?? (current == nil ? WalledLesson.readingSeconds : nil), seconds > bound + WalledLesson.graceSeconds { return .timeout(bound) }
            if let limit = options.memoryLimit, let used = worker.usedBytes, used - limit > WalledLesson.graceBytes { return .memory(limit) }
            return nil
        }

        /// What is to be said when a worker has been lost: of the block that it was in, and whether another one goes on.
        private mutating func end(by cause: Cause, in current: Int?, _ since: ContinuousClock.Instant = .now) -> Outcome? {
            let block = current.flatMap(block)
            let (fault, notes): (RunFault, [RunFault])
            switch cause {
            case .interrupt: return .ran(interrupted(in: current))
            case .timeout(let bound): (fault, notes) = (block == nil ? .checkTimeout(seconds: bound) : .timeout(seconds: bound, stoppedByItself: false), [])
            case .memory(let limit): (fault, notes) = (.memory(limit: limit), [])
            case .crash(let how):
                isFaultOfOurs = true
                (fault, notes) = (.ours(inBlock: block != nil, how), [.report(version: lessonsVersion, block: block?.id)])
            }
            let problem = Problem(file: lesson.file, line: block?.codeLine, message: fault, notes: notes)
            guard let current, let block else { return checked == nil && !isFaultOfOurs ? .checked([problem], warnings: []) : .ran(unfinished(problem)) }
            finish(BlockRun(block: block, status: .failed, seconds: since.duration(to: .now).seconds, problem: problem), at: current)
            walled.ended.append(WorkerRequest.Ended(id: block.id, problem: problem))
            let isDone = options.failFast || workers >= WalledLesson.mostWorkers || runs.count == lesson.blocks.count
            return isDone ? .ran(unfinished(nil)) : nil
        }

        // Runs.

        private func whole(_ found: WorkerMessage.Finished) -> LessonRun {
            var run = run(status: status == .ok && found.boundValues.hasFailure ? .failed : status, warnings: found.warnings)
            run.boundValues = found.boundValues
            (run.provenance, run.record) = (found.provenance, found.record)
            run.provenance.date = found.provenance.date
            return run
        }

        private mutating func interrupted(in current: Int?) -> LessonRun {
            if let current, let block = block(current), runs[current] == nil {
                runs[current] = BlockRun(block: block, status: .skipped, reason: .interruptedWithin)
            }
            return run(status: .interrupted, warnings: [])
        }

        private func unfinished(_ problem: Problem?) -> LessonRun {
            var run = run(status: .failed, warnings: problem.map { [$0] } ?? [])
            run.isFaultOfOurs = isFaultOfOurs
            return run
        }

        private var status: LessonRun.Status {
            control.isInterrupted ? .interrupted : runs.values.contains { $0.status == .failed } ? .failed : .ok
        }

        private func run(status: LessonRun.Status, warnings: [Problem]) -> LessonRun {
            let reason: Reason = control.isInterrupted ? .interruptedBefore : options.failFast ? .failFast : .lost
            let blocks = lesson.blocks.enumerated().map { place, block in
                runs[place] ?? BlockRun(block: block, status: .skipped, reason: reason)
            }
            var run = LessonRun(
                lesson: lesson, blocks: blocks, status: status, seconds: started.duration(to: .now).seconds,
                provenance: Provenance(
                    version: lessonsVersion, seed: checked?.seed ?? options.seed ?? lesson.frontMatter.seed, parameters: checked?.parameters ?? [], data: data,
                    machine: machineDescription, date: RunMoment.now),
                warnings: warnings)
            run.colours = colours
            run.isFaultOfOurs = isFaultOfOurs
            run.takeDoubts(checked?.warnings ?? [])
            return run
        }
    }

    private static func loss(of worker: WorkerProcess, _ error: any Error) -> WorkerLoss {
        switch error {
        case MessageChannel.Fault.ended:
            switch worker.waited() {
            case .signal(let number): return .signal(number, name: name(ofSignal: number))
            case .code(let code): return .code(code)
            }
        case MessageChannel.Fault.tooLarge(let bytes):
            worker.end()
            return .tooMuch(megabytes: bytes / 1_000_000)
        default:
            worker.end()
            return .unreadable
        }
    }

    private static func name(ofSignal number: Int32) -> String {
        let names = [
            SIGSEGV: "SIGSEGV", SIGABRT: "SIGABRT", SIGILL: "SIGILL", SIGTRAP: "SIGTRAP", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGKILL: "SIGKILL",
            SIGSYS: "SIGSYS", SIGTERM: "SIGTERM",
        ]
        return names[number] ?? "\(number)"
    }

    // What a worker is given.

    private func startWorker() throws(WorkerLoss) -> WorkerProcess {
        let own = ProcessInfo.processInfo.environment
        var environment = own.filter {
            ["LANG", "LC_ALL", "LC_CTYPE", "TZ", "RNN_THREADS", "RNN_KERNELS", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"].contains($0.key)
        }
        environment["SWIFT_BACKTRACE"] = wantsBacktrace ? "enable=yes,color=no" : "enable=no"
        // A folder of the worker's own choice would be one that it can't read.
        environment["LESSONS_DATA"] = reviews.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
        return try WorkerProcess(environment: environment, showsErrors: wantsBacktrace)
    }

    private var wantsBacktrace: Bool { ProcessInfo.processInfo.environment["LESSONS_BACKTRACE"].map { !$0.isEmpty } ?? false }

    /// Where the reviews are, if the lesson may read them.
    private var reviews: String? { lesson.namesReviews ? (try? ReviewLibrary.shared.location()).flatMap { $0 } : nil }

    private var wallRequest: WallRequest {
        WallRequest(readable: readable, writable: options.cacheFolder.map { [absolute($0)] } ?? [], allowsPrograms: wantsBacktrace)
    }

    private var readable: [String] {
        #if os(Linux)
        // Of /proc all: Dispatch looks at its threads under names that are made as they come. Others' memory and environment are closed all the same.
        var places = [
            "/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/proc", "/sys/devices/system", "/sys/fs/cgroup", "/sys/kernel/mm", "/dev/null",
            "/dev/zero",
            "/dev/urandom", "/dev/random",
        ]
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") { places.append(program) }
        #else
        var places = ["/usr", "/System", "/Library/Preferences", "/private/etc", "/private/var/db/timezone", "/dev", WorkerProcess.executable]
        #endif
        if let reviews { places.append(absolute(URL(fileURLWithPath: reviews).deletingLastPathComponent().path)) }
        return places
    }

    private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
