import LessonLanguage

extension CheckedLesson {
    /// The lesson as one Swift program that says `import RNN`: what a compiler makes of it must print what the lesson prints.
    public var swiftProgram: String {
        let parameters = self.parameters.all.map { "let \($0.name) = \($0.value.swiftLiteral)" }
        let blocks = zip(lesson.blocks, sources).filter(\.0.options.eval).map(\.1)
        return LessonLanguage.swiftProgram(blocks, program: program, prologue: ["setRandomSeed(\(seed))"] + parameters + data.items.map(\.swiftDeclaration))
    }
}
