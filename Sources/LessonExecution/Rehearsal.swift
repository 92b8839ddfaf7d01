import LessonDocument
import LessonLanguage
import RNN

/// A lesson's models put together before it runs, without weights, and held against the lesson's data as far as it is known: so a layer that does not fit
/// the one below, or data that does not fit the model, is told at once, and not after the models above have been trained.
///
/// In place of the reviews stand a few that are like them (``StandInReviews``): they have the same ids, and become what the reviews become when
/// they are padded, split and made one-hot.
enum Rehearsal {
    /// What was found, each at its place and once.
    struct Findings {
        var errors: [RuntimeError] = []
        var doubts: [Doubt] = []
        /// What was said of each object.
        var said: Set<String> = []
    }

    /// What looks wrong where nothing has to fail.
    struct Doubt {
        let doubt: TrainingDoubt
        let line: Int
        let column: Int
        let length: Int
    }

    /// - Parameter host: what the lesson is checked against, bound to `context`.
    static func findings(in blocks: [SourceBlock], parameters: Parameters, host: LessonLanguage.Host, context: RunContext) -> Findings {
        context.isRehearsal = true
        defer { context.isRehearsal = false }
        let plain = PlainStatements(of: blocks, constants: Set(parameters.all.map(\.name)), vocabulary: vocabulary(of: host))
        guard plain.statements.contains(where: { $0.object != nil }) else { return Findings() }
        context.seesCompiling = plain.holdsAllCalls(of: "compile")

        let program = LessonLanguage.check(plain.statements.map(\.block), host: host)
        let bounds = RehearsalBounds()
        let machine = Machine(program: program, output: { _ in }, budget: Budget(stop: bounds.flag))
        var findings = Findings()
        // A model that lacks a layer, or got other data than it takes, says nothing about those above; what could not be made is not used.
        var spoilt: Set<String> = []
        // What was done wrong with an object ends its block, as it does in the run; the next block goes on with the object as it was.
        var stopped: [String: Int] = [:]
        var missing: Set<String> = []
        for (index, statement) in plain.statements.enumerated() {
            missing.subtract(statement.declares)
            if case .object(let object) = statement.kind { spoilt.remove(object) }
            if let object = statement.object, spoilt.contains(object) || stopped[object] == statement.origin {
                missing.formUnion(statement.declares)
                continue
            }
            guard program.blocks[index].isValid, missing.isDisjoint(with: statement.mentions) else {
                missing.formUnion(statement.declares)
                if let object = statement.object { spoilt.insert(object) }
                continue
            }
            let result = machine.run(blockAt: index, surrounding: bounds.holding)
            if bounds.flag.reason != nil { break }
            for doubt in context.takeDoubts() { findings.add(doubt, at: statement) }
            guard case .failure(let error) = result else { continue }
            findings.add(error, at: statement, behind: plain.statements[..<index])
            missing.formUnion(statement.declares)
            switch statement.kind {
            case .use(let object) where statement.calls.isEmpty: stopped[object] = statement.origin
            case .object(let object), .change(let object), .use(let object): spoilt.insert(object)
            case .constant, .data: break
            }
        }
        return findings
    }

    private static func vocabulary(of host: LessonLanguage.Host) -> PlainVocabulary {
        PlainVocabulary(
            types: Set(["Layer", "Optimizer", "LearningRateSchedule", "Callback"].flatMap(host.conformers) + ["Sequential", "Tokenizer"]),
            changes: ["add": [], "compile": ["loss", "metrics", "weightedMetrics"], "fitOnTexts": []], uses: ["fit", "evaluate", "predict"],
            unknown: unknown,
            functions: ["padSequences": "maxlen", "oneHot": "depth", "trainTestSplit": nil, "Tensor": nil, "Array": nil],
            sources: ["IMDB.load", "Tensor.zeros", "Tensor.ones"], members: ["input", "target", "prefix", "suffix"],
            results: ["textsToSequences", "words", "wordIndex", "count"], completion: "compile",
            outcomes: ["fit": ["validationData", "validationSplit", "callbacks"], "evaluate": []], watching: "callbacks", looks: ["best"],
            readings: ["accuracy"])
    }

    /// What stands for data of which nothing is known.
    static let unknown = "Tensor.zeros([0])"

    /// Of the functions that make data of data those that refuse it for what it is, and not for how much there is of it.
    static let certain: Set<String> = ["oneHot", "padSequences"]
}
