import LessonDocument
import LessonLanguage

/// A lesson's models put together before it runs, without weights: so a layer that does not fit the one below is told at once, and not after
/// the models above it have been trained.
enum Rehearsal {
    private static let methods: Set<String> = ["add", "compile"]

    /// What is wrong with the models of these blocks, by their places.
    /// - Parameter host: what the lesson is checked against, bound to `context`.
    static func errors(in blocks: [SourceBlock], parameters: Parameters, host: LessonLanguage.Host, context: RunContext) -> [RuntimeError] {
        context.isRehearsal = true
        defer { context.isRehearsal = false }
        let types = Set(["Layer", "Optimizer", "LearningRateSchedule", "Callback"].flatMap(host.conformers) + ["Sequential"])
        let plain = PlainStatements(of: blocks, constants: Set(parameters.all.map(\.name)), types: types, methods: methods)
        guard plain.statements.contains(where: { $0.object != nil }) else { return [] }

        let program = LessonLanguage.check(plain.statements.map(\.block), host: host)
        let machine = Machine(program: program, output: { _ in })
        var errors: [RuntimeError] = []
        // A model that lacks a layer says nothing about those above.
        var spoilt: Set<String> = []
        for (index, statement) in plain.statements.enumerated() {
            if let object = statement.object, spoilt.contains(object) { continue }
            guard program.blocks[index].isValid else {
                if let object = statement.object { spoilt.insert(object) }
                continue
            }
            if case .failure(let error) = machine.run(blockAt: index) {
                errors.append(error)
                if let object = statement.object { spoilt.insert(object) }
            }
        }
        return errors
    }
}
