import LessonDocument
import LessonLanguage
import RNN

/// What a run remembers of earlier ones: it knows for each block whether what was kept still holds, and keeps what blocks that ran have given.
final class LessonMemory {
    let store: ResultStore
    private let lesson: CheckedLesson
    private let machine: MachineMemory
    private let engine: ContentHash
    private var inputs: BlockInputs?
    private var counts: [Int] = []
    private var randomBefore: RandomSource?
    /// Blocks whose kept results have turned out to be damaged.
    private let distrusted: Set<Int>
    /// What keeps the rest of the lesson from being remembered.
    private(set) var obstacle: String?

    init(_ lesson: CheckedLesson, _ machine: Machine, store: ResultStore, engine: ContentHash, distrusted: Set<Int>) {
        self.lesson = lesson
        self.store = store
        self.engine = engine
        self.distrusted = distrusted
        self.machine = MachineMemory(machine, contents: store, keeper: EngineKeeper(lesson.program))
    }
}

// Before a block.
extension LessonMemory {
    /// What was kept of a block, if it holds now; what the block changes is taken for changed.
    func recall(_ block: Block, at index: Int, timeout: Double?) throws -> KeptResult.Outcome? {
        guard obstacle == nil else { return nil }
        let inputs = machine.inputs(ofBlock: index)
        self.inputs = inputs
        guard !distrusted.contains(index) else { return nil }
        for (_, bytes) in store.results(under: key(inputs, block)) {
            guard let result = try? KeptResult(bytes: bytes), holds(result.outcome, for: block, timeout: timeout), result.blobs.allSatisfy(store.has) else { continue }
            do { try machine.apply(result.changes, to: inputs, of: index) } catch is DamagedContent { continue }
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
        counts = machine.counts(inputs)
        randomBefore = lesson.context.random
    }

    private func key(_ inputs: BlockInputs, _ block: Block) -> ContentHash {
        store.hash(inputs.key.bytes + engine.bytes + [block.options.error ? 1 : 0])
    }

    private func holds(_ outcome: KeptResult.Outcome, for block: Block, timeout: Double?) -> Bool {
        if let timeout, outcome.seconds > timeout { return false }
        let kept = outcome.surroundings
        return (kept.random == nil || kept.random == lesson.context.random) && (kept.text == nil || kept.text == text(of: block))
            && kept.data.allSatisfy(isSame) && (kept.words == nil || kept.words == wordsHash(kept.data))
    }

    /// Whether a data set is still what it was.
    private func isSame(_ use: Provenance.DataUse) -> Bool {
        if let path = try? ReviewLibrary.shared.location() {
            return !use.isSample && store.hash(ofFile: path).map { use.fingerprint == "SHA-256 \($0.text)" } ?? false
        }
        guard use.isSample, let source = try? IMDB.resolve(allowDownload: IMDB.downloadProblem == nil) else { return false }
        return source.isSample && source.fingerprint == use.fingerprint
    }

    private func wordsHash(_ data: [Provenance.DataUse]) -> String {
        if data.contains(where: \.isSample) { return "sample" }
        return (try? ReviewLibrary.shared.wordsLocation()).flatMap { store.hash(ofFile: $0)?.text } ?? ""
    }

    /// The block's code without its directives, as it stands.
    private func text(of block: Block) -> String {
        block.code.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(block.directiveCount).joined(separator: "\n")
    }
}

// After a block.
extension LessonMemory {
    /// Notes what a block that ran has changed, and keeps it where it can be kept.
    func note(_ run: BlockRun, at index: Int) throws {
        guard obstacle == nil, let inputs else { return }
        let changes = machine.note(inputs, counts: counts)
        if let found = machine.obstacle(inputs) {
            obstacle = (found.name.isEmpty ? "" : "`\(found.name)` is ") + found.what
            return try machine.fetchAll()
        }
        guard run.status == .ran, let changes, !store.isBroken, let result = result(of: run, at: index, changes), let bytes = result.bytes else { return }
        let name = (try? StoredEncoder.ofPlainValues.encode(result.outcome.surroundings).bytes).map { store.hash($0).text } ?? "result"
        store.keep(bytes, under: key(inputs, run.block), named: name)
    }

    private func result(of run: BlockRun, at index: Int, _ changes: BlockChanges) -> KeptResult? {
        let context = lesson.context
        var problem = run.problem
        if let line = problem?.line {
            let own = line - run.block.codeLine - run.block.directiveCount
            // An error that is shown with other blocks' lines is found anew each time.
            guard own >= 0, line < run.block.endLine, problem?.notes.isEmpty == true else { return nil }
            problem?.line = own
        }
        let declares = lesson.program.blocks[index].declares
        let shapes = run.shapes.compactMap { note in
            declares.firstIndex { $0.line == note.line && $0.identity == note.variable }.map { KeptResult.Outcome.Shape(declaration: $0, text: note.text) }
        }
        let surroundings = KeptResult.Surroundings(
            random: context.hasUsedRandom ? randomBefore : nil, data: context.uses, words: context.hasReadWords ? wordsHash(context.uses) : nil,
            text: problem == nil ? nil : text(of: run.block))
        let outcome = KeptResult.Outcome(
            seconds: run.seconds, outputs: run.outputs, problem: problem, shapes: shapes, surroundings: surroundings,
            randomAfter: context.hasUsedRandom ? context.random : nil)
        return KeptResult(outcome: outcome, changes: changes)
    }
}

extension KeptResult.Outcome {
    /// The block's run as it would be told now.
    func run(of block: Block, declares: [Program.Declaration], file: String) -> BlockRun {
        var problem = problem
        if let own = problem?.line {
            problem?.line = own + block.codeLine + block.directiveCount
            problem?.file = file
        }
        let notes = shapes.compactMap { shape in
            declares.indices.contains(shape.declaration)
                ? BlockRun.ShapeNote(line: declares[shape.declaration].line, text: shape.text, variable: declares[shape.declaration].identity) : nil
        }
        return BlockRun(block: block, status: .reused, why: "reused", seconds: seconds, outputs: outputs, problem: problem, shapes: notes)
    }
}
