import LessonDocument
import LessonLanguage
import RNN

/// What a run remembers of earlier ones: it knows for each block whether what was kept still holds, and keeps what blocks that ran have given.
final class LessonCache {
    let results: ResultCache
    private let lesson: CheckedLesson
    private let machine: MachineCache
    private let engine: ContentHash
    private var inputs: BlockInputs?
    private var randomBefore: RandomSource?
    /// Blocks whose kept results have turned out to be damaged.
    private let distrusted: Set<Int>
    /// What keeps the rest of the lesson from being remembered.
    private(set) var obstacle: (name: String, what: Unkeepable)?
    /// A result holds but for the time that it took.
    private var tooSlow = false
    /// What earlier runs of the lesson have left.
    private let earlier: () -> [RunRecord]
    /// The lesson's.
    private let lines: [String]
    /// What this run's blocks rest on.
    private(set) var records: [String: RunRecord.Block] = [:]

    init(
        _ lesson: CheckedLesson, _ machine: MachineCache, lines: [String], results: ResultCache, engine: ContentHash, distrusted: Set<Int>,
        earlier: @escaping () -> [RunRecord]
    ) {
        self.lines = lines
        self.earlier = earlier
        self.lesson = lesson
        self.results = results
        self.engine = engine
        self.distrusted = distrusted
        self.machine = machine
    }
}

// Before a block.
extension LessonCache {
    /// What was kept of a block, if it holds now; what the block changes is then taken for changed.
    /// - Parameter inputs: what it finds.
    func recall(_ block: Block, at index: Int, _ inputs: BlockInputs, timeout: Double?) throws -> CachedResult.Outcome? {
        (self.inputs, tooSlow) = (nil, false)
        guard obstacle == nil else { return nil }
        self.inputs = inputs
        guard block.options.cache, !distrusted.contains(index) else { return nil }
        for bytes in results.results(under: key(inputs, block)) {
            guard let result = try? CachedResult(bytes: bytes), holds(result.outcome, for: block) else { continue }
            if let timeout, result.outcome.seconds > timeout {
                tooSlow = true
                continue
            }
            guard result.blobs.allSatisfy(results.has) else { continue }
            do { try machine.apply(result.changes, to: inputs, of: index) } catch is DamagedContent { continue }
            note(block, inputs, result.outcome.surroundings)
            if let random = result.outcome.randomAfter { lesson.context.random = random }
            for use in result.outcome.surroundings.data { lesson.context.use(use) }
            return result.outcome
        }
        return nil
    }

    /// Makes ready what a block needs to run.
    func prepare() throws {
        guard obstacle == nil, let inputs else { return }
        try machine.fetch(inputs)
        randomBefore = lesson.context.random
    }

    private func key(_ inputs: BlockInputs, _ block: Block) -> ContentHash {
        results.hash(inputs.key.bytes + engine.bytes + [block.options.error ? 1 : 0])
    }

    private func holds(_ outcome: CachedResult.Outcome, for block: Block) -> Bool {
        let kept = outcome.surroundings
        return (kept.random == nil || kept.random == lesson.context.random) && (kept.text == nil || kept.text == text(of: block))
            && kept.data.allSatisfy(isSame) && (kept.words == nil || kept.words == wordsHash(kept.data))
    }

    /// Whether a data set is still what it was.
    private func isSame(_ use: Provenance.DataUse) -> Bool {
        if let path = try? ReviewLibrary.shared.location() {
            return !use.isSample && results.hash(ofFile: path).map { use.fingerprint == "SHA-256 \($0.text)" } ?? false
        }
        guard use.isSample, let source = try? IMDB.resolve(allowDownload: IMDB.downloadProblem == nil) else { return false }
        return source.isSample && source.fingerprint == use.fingerprint
    }

    private func wordsHash(_ data: [Provenance.DataUse]) -> String {
        if data.contains(where: \.isSample) { return "sample" }
        return (try? ReviewLibrary.shared.wordsLocation()).flatMap { results.hash(ofFile: $0)?.text } ?? ""
    }

    /// The block's code without its directives, as it stands.
    private func text(of block: Block) -> String {
        block.code.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(block.directiveCount).joined(separator: "\n")
    }
}

// After a block.
extension LessonCache {
    /// Keeps what a block that ran has changed, where it can be kept.
    func keep(_ changes: BlockChanges?, of run: BlockRun, at index: Int) throws {
        guard obstacle == nil, let inputs else { return }
        let surroundings = surroundings(of: run)
        note(run.block, inputs, surroundings)
        if let found = machine.obstacle(inputs) {
            obstacle = found
            return try machine.fetchAll()
        }
        guard run.status == .ran, run.block.options.cache, let changes, !results.isBroken, let result = result(of: run, at: index, changes, surroundings),
            let bytes = result.bytes
        else { return }
        let name = (try? StoredEncoder.ofPlainValues.encode(result.outcome.surroundings).bytes).map(results.hash) ?? results.hash([])
        results.keep(bytes, under: key(inputs, run.block), named: name)
    }

    private func result(of run: BlockRun, at index: Int, _ changes: BlockChanges, _ surroundings: CachedResult.Surroundings) -> CachedResult? {
        var problem = run.problem
        if let line = problem?.line {
            let own = line - run.block.codeLine - run.block.directiveCount
            // An error that is shown with other blocks' lines is found anew each time.
            guard own >= 0, line < run.block.endLine, problem?.notes.isEmpty == true else { return nil }
            problem?.line = own
            problem?.sourceLine = nil
            problem?.column? -= run.block.indent(ofLine: line)
        }
        let declares = lesson.program.blocks[index].declares
        let margin = run.margin.compactMap { note in
            declares.firstIndex { $0.line == note.line && $0.identity == note.variable }
                .map { CachedResult.Outcome.Note(declaration: $0, text: note.text, isShape: note.isShape) }
        }
        let outcome = CachedResult.Outcome(
            seconds: run.seconds, outputs: run.outputs, problem: problem, margin: margin, training: run.training, doubts: run.doubts,
            surroundings: surroundings,
            randomAfter: lesson.context.hasUsedRandom ? lesson.context.random : nil)
        return CachedResult(outcome: outcome, changes: changes)
    }

    private func surroundings(of run: BlockRun) -> CachedResult.Surroundings {
        let context = lesson.context
        return CachedResult.Surroundings(
            random: context.hasUsedRandom ? randomBefore : nil, data: context.uses, words: context.hasReadWords ? wordsHash(context.uses) : nil,
            text: run.problem == nil ? nil : text(of: run.block))
    }
}

// Why.
extension LessonCache {
    /// Why a block has to run, found out before it does.
    func reason(_ block: Block, at index: Int) -> Reason {
        if let obstacle { return .unkeepable(obstacle.what, variable: obstacle.name.isEmpty ? nil : obstacle.name) }
        if !block.options.cache { return .cacheIsOff }
        if distrusted.contains(index) { return .damaged }
        if tooSlow { return .timeout }
        guard let inputs, let (previous, old) = earlier().last(of: block.id, meaning: inputs.meaning.text) else { return .firstTime }
        let (code, meaning) = (inputs.code.text, inputs.meaning.text)
        if previous.engine != engine.text { return .engineChanged }
        if old.code != code { return .codeChanged }
        if old.meaning != meaning {
            let known = Dictionary(old.definitions.map { ($0.name, $0.hash) }, uniquingKeysWith: { first, _ in first })
            let changed = inputs.definitions.filter { known[$0.name] != $0.hash.text }
            return .definitionsChanged(changed.map { Reason.Input(name: $0.name, line: $0.line) })
        }
        let values = Dictionary(old.inputs.map { ($0.name, $0.hash) }, uniquingKeysWith: { first, _ in first })
        let changed = inputs.values.filter { values[$0.name] != $0.hash.text }
        if !changed.isEmpty {
            return .inputsChanged(changed.map { Reason.Input(name: $0.name, line: $0.line, file: $0.line == nil ? lesson.data.file(of: $0.name) : nil) })
        }
        if old.status == .failed { return .unfinished }
        return .gone
    }

    /// The same where it shows only after the block has run: the data was other, the random source was.
    func reason(_ run: BlockRun, before: Reason) -> Reason {
        guard before == .gone, let new = records[run.block.id], let (previous, old) = earlier().last(of: run.block.id, meaning: new.meaning) else {
            return before
        }
        if old.data != new.data { return .dataChanged }
        if old.random != new.random { return previous.seed == lesson.seed ? .randomnessChanged : .seedChanged }
        return before
    }

    /// The line that declares a name, or a parameter's value.
    private func declaration(of name: String, in line: Int?) -> String? {
        guard let line else {
            let item = lesson.data.items.first { $0.entry.name == name }
            return item.map { "\($0.entry.file) \($0.use.fingerprint)" } ?? lesson.parameters.provenance.first { $0.name == name }?.value
        }
        guard lines.indices.contains(line - 1) else { return nil }
        return String(lines[line - 1].drop(while: \.isWhitespace).prefix(RunRecord.longestLine))
    }

    private func note(_ block: Block, _ inputs: BlockInputs, _ surroundings: CachedResult.Surroundings) {
        let random = surroundings.random.flatMap { try? StoredEncoder.ofPlainValues.encode($0).bytes }.map { results.hash($0).text }
        records[block.id] = RunRecord.Block(
            id: block.id, line: block.place.line, status: .skipped, seconds: 0, code: inputs.code.text, meaning: inputs.meaning.text,
            source: String(text(of: block).prefix(RunRecord.longestSource)),
            inputs: inputs.values.map { input in
                RunRecord.Input(
                    name: input.name, line: input.line, hash: input.hash.text, text: declaration(of: input.name, in: input.line),
                    file: input.line == nil ? lesson.data.file(of: input.name) : nil)
            },
            definitions: inputs.definitions.map {
                RunRecord.Input(
                    name: $0.name, line: $0.line, hash: $0.hash.text, text: $0.text.map { String($0.prefix(RunRecord.longestSource)) })
            },
            data: surroundings.data.map(\.fingerprint) + (surroundings.words.map { [$0] } ?? []), random: random, shown: "", metrics: [])
    }
}

extension CachedResult.Outcome {
    /// The block's run as it would be told now.
    /// - Parameter lines: the lesson's.
    func run(of block: Block, declares: [Program.Declaration], file: String, lines: [String]) -> BlockRun {
        var problem = problem
        if let own = problem?.line {
            let line = own + block.codeLine + block.directiveCount
            problem?.file = file
            problem?.line = line
            problem?.column? += block.indent(ofLine: line)
            problem?.sourceLine = lines.line(line)
        }
        let margin = margin.compactMap { note -> BlockRun.MarginNote? in
            guard declares.indices.contains(note.declaration) else { return nil }
            let variable = declares[note.declaration]
            return BlockRun.MarginNote(line: variable.line, text: note.text, isShape: note.isShape, variable: variable.identity)
        }
        var run = BlockRun(
            block: block, status: .reused, seconds: seconds, outputs: outputs, problem: problem, margin: margin, reason: .reused,
            training: training)
        run.doubts = doubts
        return run
    }
}
