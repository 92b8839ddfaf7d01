import LessonDocument
import LessonLanguage

extension CheckedLesson {
    /// No block is called so: an id has no blanks.
    static func id(ofBoundNumber index: Int) -> String { "bound number \(index + 1)" }

    /// The blocks that run, and the expressions of the prose's numbers, in the lesson's order.
    static func withBoundNumbers(_ lesson: Lesson, _ sources: [SourceBlock]) -> [SourceBlock] {
        var numbers = lesson.boundNumbers.enumerated().map { index, number in
            var source = SourceBlock(Block(of: number, id: id(ofBoundNumber: index)))
            source.column = number.expressionPlace.column
            return (line: number.place.line, source: source)
        }[...]
        var parts: [SourceBlock] = []
        for (block, source) in zip(lesson.blocks, sources) {
            while let number = numbers.first, number.line < block.place.line {
                parts.append(number.source)
                numbers.removeFirst()
            }
            if block.options.isChecked { parts.append(source) }
        }
        return parts + numbers.map(\.source)
    }

    /// What a number of the prose must not be: more than an expression, something else than a number, what changes anything.
    static func problems(ofBoundNumbers indices: [Int], in program: Program, of lesson: Lesson, lines: [String]) -> [Problem] {
        zip(lesson.boundNumbers, indices).compactMap { number, index in
            let block = program.blocks[index]
            guard block.isValid, let fault = fault(of: block, number.expression) else { return nil }
            let place = number.expressionPlace
            return Problem(
                file: lesson.file, line: place.line, column: place.column, length: number.expression.count, message: fault,
                sourceLine: lines.line(place.line))
        }
    }

    private static func fault(of block: Program.Block, _ expression: String) -> ExpectationFault? {
        guard let range = block.resultRange, range.count == expression.utf8.count, block.declares.isEmpty else { return .noExpression }
        if let call = block.hostCalls.sorted().first(where: effects.contains) { return .effect(call) }
        guard block.writes.isEmpty else { return .effect(nil) }
        return Program.hasNumber(block) ? nil : .noNumber(type: Program.typeName(ofResultOf: block))
    }

    /// The engine's functions that change what they are called on, or something else. What changes all the same is found when it runs.
    private static let effects: Set<String> = [
        "add", "addColumn", "compile", "fit", "fitOnTexts", "load", "loadWeights", "resetStates", "setRandomSeed", "setWeights", "show",
    ]
}
