import Dispatch
import Foundation
import LessonDocument
import LessonLanguage
import RNN

extension CheckedLesson {
    /// Runs the blocks from top to bottom. What an error keeps from being made is skipped; all else runs, or is taken from what an earlier run has kept.
    public func run(
        options: RunOptions = RunOptions(), control: RunControl = RunControl(), observe: @escaping (RunEvent) -> Void = { _ in }
    ) -> LessonRun {
        run(options, control, colours: findColours(), observe)
    }

    func run(_ options: RunOptions, _ control: RunControl, colours: Ahead<[Int: CodeColours]>, _ observe: @escaping (RunEvent) -> Void) -> LessonRun {
        onLargeStack { runHere(options, control, colours, observe) }
    }

    private func runHere(
        _ options: RunOptions, _ control: RunControl, _ colours: Ahead<[Int: CodeColours]>, _ observe: @escaping (RunEvent) -> Void
    ) -> LessonRun {
        let started = ContinuousClock.now
        observe(.started(lesson, seed: seed, Outlook(of: lesson, training: trainingBlocks)))
        let runner = LessonRunner(lesson: self, options: options, control: control, observe: observe)
        var blocks = runner.run()
        let data = context.data
        if options.runsTests {
            // Each in a run of its own: what it changes is changed for nobody else.
            for (place, block) in lesson.blocks.enumerated() where block.options.isTest {
                blocks[place] = LessonRunner(lesson: self, options: options, control: control, test: block.id, observe: observe).run()[place]
            }
        }
        let status: LessonRun.Status =
            control.isInterrupted ? .interrupted : blocks.contains { $0.status == .failed } || runner.boundValues.hasFailure ? .failed : .ok
        var run = LessonRun(
            lesson: lesson, blocks: blocks, status: status, seconds: started.duration(to: .now).seconds,
            provenance: Provenance(
                version: lessonsVersion, seed: seed, parameters: parameters.provenance, data: data,
                machine: machineDescription, date: RunMoment.now))
        run.boundValues = runner.boundValues
        runner.keepRecord(of: &run)
        run.warnings = runner.warnings
        run.colours = colours.value(within: Self.mostColouringSeconds) ?? [:]
        run.takeDoubts(warnings)
        return run
    }
}

/// One run of a lesson. It goes through the lesson once; again from the top, if something that was kept turns out to be damaged.
private final class LessonRunner {
    private let lesson: CheckedLesson
    private let options: RunOptions
    private let control: RunControl
    /// The only block with `eval: test` that runs, and the last that does: of all others nothing is told.
    private let test: String?
    private let observe: (RunEvent) -> Void
    /// What the prose's numbers are.
    private(set) var boundValues: [BoundValue] = []
    /// Whether what ran last has changed an object that was there.
    private var hasChangedObjects = false
    private let lines: [String]
    private var machine: Machine
    private var results: ResultCache?
    /// What the variables hold, and which of it can be trusted.
    private var values: MachineCache
    private var cache: LessonCache?
    /// What the lesson's last runs have left. It is read where something has to be explained by it.
    private lazy var earlier = results.map { RunRecords(of: lesson.lesson.file, in: $0).all } ?? []
    private lazy var engine = results?.engineIdentity()
    /// Blocks whose kept results are damaged: they run.
    private var distrusted: Set<Int> = []
    /// How many blocks have been told as finished.
    private var toldCount = 0
    private(set) var warnings: [Problem] = []
    /// Short values and shapes by the line and the name that they have.
    private var shown: [Int: [String: String]] = [:]
    /// Variables whose value rests on the built-in sample.
    private var sampled: Set<String> = []
    /// Why nothing more runs, once that is so.
    private var over: Reason?
    /// Whether the block that ran last was stopped from outside.
    private var wasStopped = false

    init(
        lesson: CheckedLesson, options: RunOptions, control: RunControl, test: String? = nil, observe: @escaping (RunEvent) -> Void
    ) {
        self.lesson = lesson
        self.options = options
        self.control = control
        self.test = test
        self.observe = { event in
            guard let block = event.block else { return observe(event) }
            // Of the prose's numbers nothing is told while they are found, and each block is told once.
            if block.isBoundNumber || (options.runsTests && block.options.isTest || test != nil) && block.id != test { return }
            observe(event)
        }
        machine = Self.machine(lesson, options, control)
        values = MachineCache(machine, contents: ForgetfulCache(), coder: EngineCoder(lesson.program, lesson.data))
        lines = sourceLines(lesson.lesson.source)
        if let folder = options.cacheFolder {
            do { results = try ResultCache(folder: folder) } catch { warn(CacheWarning.unusable(error)) }
        }
    }

    private static func machine(_ lesson: CheckedLesson, _ options: RunOptions, _ control: RunControl) -> Machine {
        let context = lesson.context
        let budget = Budget(stop: control.flag, most: options.memoryLimit)
        return Machine(program: lesson.program, output: { context.print($0) }, display: { context.display($0) }, budget: budget)
    }

    func run() -> [BlockRun] {
        while true {
            do {
                let runs = try runOnce()
                for warning in results?.warnings ?? [] { warn(warning) }
                return runs
            } catch let broken as MachineCache.BrokenPromise {
                if !broken.isAmbiguous { warn(.broken(reason: broken.reason)) }
                if broken.block.map({ distrusted.insert($0).inserted }) != true { results = nil }
                machine = Self.machine(lesson, options, control)
            } catch {
                warn(.unreadable(reason: "\(error)"))
                results = nil
                machine = Self.machine(lesson, options, control)
            }
        }
    }

    private func warn(_ warning: CacheWarning) {
        warnings.append(Problem(severity: .warning, file: lesson.lesson.file, message: warning))
    }

    private func runOnce() throws -> [BlockRun] {
        (sampled, over, boundValues) = ([], nil, [])
        lesson.context.beginLesson(seed: lesson.seed)
        cache = nil
        values = MachineCache(machine, contents: results ?? ForgetfulCache(), coder: EngineCoder(lesson.program, lesson.data))
        if let results, let engine {
            cache = LessonCache(
                lesson, values, lines: lines, results: results, engine: engine, distrusted: distrusted, earlier: { [unowned self] in earlier })
        }
        try evaluateBoundNumbers(upTo: lesson.lesson.blocks.first?.place.line)
        return try zip(lesson.lesson.blocks, lesson.programIndices).enumerated().map { place, pair in
            let (block, index) = pair
            var run = try self.run(block, at: index)
            run.display = index.flatMap { BlockDisplay(lesson.program.blocks[$0]) }
            if place >= toldCount || index.map(distrusted.contains) == true { observe(.blockFinished(run)) }
            toldCount = max(toldCount, place + 1)
            if run.status == .failed, options.failFast { over = .failFast }
            if block.id == test ?? options.upTo { over = .behind(block.id) }
            try evaluateBoundNumbers(upTo: lesson.lesson.blocks.indices.contains(place + 1) ? lesson.lesson.blocks[place + 1].place.line : nil)
            return run
        }
    }

    private func unrun(_ block: Block, _ status: BlockRun.Status = .skipped, because reason: Reason) -> BlockRun {
        BlockRun(block: block, status: status, reason: reason)
    }

    private func run(_ block: Block, at index: Int?) throws -> BlockRun {
        guard let index else { return unrun(block, .notEvaluated, because: .notEvaluated) }
        if block.options.isTest, block.id != test { return unrun(block, .notEvaluated, because: .test) }
        if control.isInterrupted { return unrun(block, because: .interruptedBefore) }
        if let over { return unrun(block, because: over) }
        let names = lesson.program.blocks[index]
        lesson.context.begin()
        // What the checker has found wrong is known without running or remembering.
        guard names.isValid else {
            observe(.blockStarted(block))
            return execute(block, at: index)
        }
        let inputs = values.inputs(ofBlock: index)
        if let problem = options.ended[block.id] {
            values.noteSkipping(of: index, inputs)
            return BlockRun(block: block, status: .failed, problem: problem)
        }
        if let reason = spoilt(in: inputs, at: index) {
            values.noteSkipping(of: index, inputs)
            return unrun(block, because: reason)
        }
        var run = try recallOrExecute(block, at: index, inputs)
        for note in run.margin {
            if let variable = names.declares.first(where: { $0.identity == note.variable }) { shown[note.line, default: [:]][variable.name] = note.text }
        }
        // What is kept of a block does not hang on how its lines are written; what is shown of it does.
        run.margin.removeAll { note in
            guard let variable = names.declares.first(where: { $0.identity == note.variable }), lines.indices.contains(note.line - 1) else { return false }
            return !note.isNews(beside: lines[note.line - 1], of: variable.name)
        }
        run.expression = names.resultRange.map { String(decoding: Array(block.code.utf8)[$0], as: UTF8.self) }
        run.usesSample = lesson.context.hasReadSample || !names.reads.isDisjoint(with: sampled)
        if run.usesSample { sampled.formUnion(names.writes) }
        if [.ran, .reused].contains(run.status), run.problem == nil { values.trustRenewed(by: index) }
        return run
    }

    /// Why a block can't run: what it needs was not made, or not changed as it should have been.
    private func spoilt(in inputs: BlockInputs, at index: Int) -> Reason? {
        guard let (variable, spoiler) = values.spoilt(in: inputs, of: index) else { return nil }
        let block = lesson.program.blocks[spoiler]
        return block.declares.contains { $0.identity == variable.identity }
            ? .missing(variable: variable.name, maker: block.id) : .spoilt(variable: variable.name, changer: block.id)
    }

    private func recallOrExecute(_ block: Block, at index: Int, _ inputs: BlockInputs) throws -> BlockRun {
        if let outcome = try cache?.recall(block, at: index, inputs, timeout: options.timeout(of: block)) {
            return outcome.run(of: block, declares: lesson.program.blocks[index].declares, file: lesson.lesson.file, lines: lines)
        }
        observe(.blockStarted(block))
        let reason = cache?.reason(block, at: index)
        try cache?.prepare()
        let counts = values.counts(inputs)
        let random = lesson.context.random
        var run = execute(block, at: index)
        // After an interrupt nothing else runs, so what a stopped block has changed does not matter.
        if run.status == .skipped { return run }
        let changes = run.status == .failed ? nil : values.note(inputs, counts: counts)
        if run.status == .failed { values.noteFailure(of: index, inputs) }
        hasChangedObjects = changes?.contents.isEmpty == false
        // What must have no effect is not remembered with one.
        try cache?.keep(block.isBoundNumber && hasChangedObjects ? nil : changes, of: run, at: index)
        if let cache, let reason {
            run.reason = cache.reason(run, before: reason)
        } else if options.cacheFolder == nil, run.status == .ran {
            run.reason = .noCache
        }
        // How far it has come, when it was stopped, is chance; what later blocks draw must not hang on it.
        if wasStopped { lesson.context.random = random }
        return run
    }

    /// Finds the values of the prose's numbers before a line.
    private func evaluateBoundNumbers(upTo line: Int?) throws {
        if test != nil { return }
        let numbers = lesson.lesson.boundNumbers
        while boundValues.count < numbers.count, line.map({ numbers[boundValues.count].place.line < $0 }) ?? true {
            boundValues.append(try evaluate(numbers[boundValues.count], at: lesson.boundNumberIndices[boundValues.count]))
        }
    }

    private func evaluate(_ number: BoundNumber, at index: Int) throws -> BoundValue {
        let random = lesson.context.random
        hasChangedObjects = false
        let run = try run(Block(of: number, id: lesson.program.blocks[index].id), at: index)
        var outcome = BoundValue.Outcome.missing
        if let problem = run.problem {
            outcome = .failed(problem)
        } else if [.ran, .reused].contains(run.status) {
            if lesson.context.hasUsedRandom || hasChangedObjects || run.outputs.count != 1 {
                let place = number.expressionPlace
                outcome = .failed(
                    Problem(
                        file: lesson.lesson.file, line: place.line, column: place.column, length: number.expression.count,
                        message: ExpectationFault.effect(nil), sourceLine: lines.line(place.line)))
            } else if let value = run.valueText.flatMap({ Double($0) }) {
                outcome = .value(value)
            }
        }
        if lesson.context.hasUsedRandom { lesson.context.random = random }
        return BoundValue(number: number, outcome: outcome, usesSample: run.usesSample)
    }

    /// Leaves a note of the run for the next one.
    func keepRecord(of run: inout LessonRun) {
        guard options.leavesRecord, let results, let cache, let engine else { return }
        let blocks = run.blocks.map { block -> RunRecord.Block in
            var record = cache.records[block.block.id] ?? RunRecord.Block(block.block)
            record.status = block.status
            for index in record.inputs.indices {
                record.inputs[index].value = record.inputs[index].line.flatMap { shown[$0]?[record.inputs[index].name] }
            }
            // What a block printed before the run was stopped in it is not what it gives.
            guard block.status != .skipped, block.status != .notEvaluated else { return record }
            (record.seconds, record.metrics) = (block.seconds, block.metrics)
            record.shown = results.hash(Array((block.outputs.map { $0.plainText() } + [block.problem?.sentence(in: .english) ?? ""]).joined().utf8)).text
            record.outputs = KeptOutputs.keep(block.outputs, in: results)
            return record
        }
        let record = RunRecord(
            file: lesson.lesson.file, date: run.provenance.date, version: run.provenance.version, engine: engine.text, seed: lesson.seed,
            parameters: Dictionary(run.provenance.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            status: run.status, seconds: run.seconds, blocks: blocks, lesson: KeptOutputs.keep(lesson.lesson, in: results))
        run.record = record
        RunRecords(of: lesson.lesson.file, in: results).add(record)
        // Looking through the whole folder takes time: after a few small runs, or one that kept much.
        let hasRun = run.blocks.contains { $0.status == .ran }
        if results.writtenBytes > options.cacheLimit / 2_000 || hasRun && Int.random(in: 0..<20) == 0 {
            ResultFolder(results.folder).trim(to: options.cacheLimit)
        }
    }
}

extension LessonRunner {
    private func execute(_ block: Block, at index: Int) -> BlockRun {
        var run = executed(block, at: index)
        run.doubts = lesson.context.takeDoubts()
        return run
    }

    private func executed(_ block: Block, at index: Int) -> BlockRun {
        let context = lesson.context
        var training: [RunRecord.Metric] = []
        context.observeTraining = { [observe] progress in
            if progress.isEpochEnd { training = progress.metrics.map { RunRecord.Metric(name: $0.name, value: $0.value) } }
            observe(.training(block, progress))
        }
        context.observeDownload = { [observe] progress in observe(.downloading(block, progress)) }
        let timer = startTimer(options.timeout(of: block))
        let watch = options.memoryLimit.map { MemoryWatch(limit: $0, flag: control.flag) }
        let started = ContinuousClock.now
        var (ending, margin): (Output?, [BlockRun.MarginNote]) = (nil, [])
        let limit = options.memoryLimit
        let result = machine.run(blockAt: index) { [control] body in
            StopWish.asking(
                { control.flag.reason != nil },
                granting: { bytes in
                    guard let limit, let used = ProcessMemory.bytes, used + bytes > limit else { return true }
                    control.flag.request(.memory)
                    return false
                }, body)
        } showing: { [self, context] value in
            ending = try value.map { context.bounded(try Output($0.value, text: $0.text(upTo:))) }
            margin = self.margin(of: index, beside: ending ?? context.outputs.last)
        }
        let seconds = started.duration(to: .now).seconds
        timer?.cancel()
        watch?.end()
        let reason = control.flag.reason
        control.readyForNextBlock()

        let outputs = context.outputs + (ending.map { [$0] } ?? [])
        wasStopped = if case .failure(let error) = result { error.kind == .stopped } else { false }
        switch result {
        case .value:
            guard block.options.error else {
                return BlockRun(block: block, status: .ran, seconds: seconds, outputs: outputs, margin: margin, training: training)
            }
            let problem = Problem(
                file: lesson.lesson.file, line: block.place.line,
                message: RunFault.didNotFail(block: block.id))
            return BlockRun(block: block, status: .failed, seconds: seconds, outputs: outputs, problem: problem)
        case .failure(let error) where error.kind == .stopped && control.isInterrupted:
            var run = unrun(block, because: .interruptedWithin)
            (run.seconds, run.outputs) = (seconds, outputs)
            return run
        case .failure(let error):
            let problem = self.problem(error, reason, timeout: options.timeout(of: block))
            let wasExpected = block.options.error && error.kind != .stopped
            return BlockRun(
                block: block, status: wasExpected ? .ran : .failed, seconds: seconds, outputs: outputs, problem: problem, training: training)
        }
    }

    private func problem(_ error: RuntimeError, _ reason: StopFlag.Reason?, timeout: Double?) -> Problem {
        var message: RunFault?
        if error.kind == .stopped, reason == .memory, let limit = options.memoryLimit {
            message = .memory(limit: limit)
        } else if error.kind == .stopped, let timeout {
            message = .timeout(seconds: timeout, stoppedByItself: true)
        }
        return Problem(error, message: message, lesson: lesson.lesson, lines: lines)
    }

    private func startTimer(_ seconds: Double?) -> (any DispatchSourceTimer)? {
        guard let seconds else { return nil }
        let timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
        timer.schedule(deadline: .now() + min(seconds, RunOptions.longestTimeout))
        timer.setEventHandler { [control] in control.flag.request(.timeout) }
        timer.resume()
        return timer
    }

    /// Shapes and short values of what the block's declarations hold, beside their lines.
    private func margin(of index: Int, beside last: Output?) -> [BlockRun.MarginNote] {
        lesson.program.blocks[index].declares.compactMap { variable in
            machine.value(ofVariable: variable.identity).flatMap { BlockRun.MarginNote($0, of: variable, shownBeneath: last) }
        }
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
