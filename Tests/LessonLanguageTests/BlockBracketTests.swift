import LessonLanguage
import Testing

@Suite struct BlockBracketTests {
    /// Each value ends with a bracket, and the line is too long to be shown whole.
    @Test func commasAreMissingBehindBracketsOfALongLine() {
        let code = "let list = [" + (1...30).map { "max(\($0), 2)" }.joined(separator: " ") + "]"
        let program = check([SourceBlock(id: "a", code: code, line: 1)], host: corpusHost())
        #expect(program.diagnostics.first?.line == 1)
    }

    /// A line is read once, however many brackets of it are left over.
    @Test(.timeLimit(.minutes(1))) func manyBracketsInOneLine() {
        let code = "let xs = [1, 2]\nprint(xs.prefix { $0 < 5 }, xs.prefix(while: { $0 < 3 })" + String(repeating: ".coun)", count: 300) + ")"
        let program = check([SourceBlock(id: "a", code: code, line: 1)], host: corpusHost())
        #expect(program.diagnostics.first?.line == 2)
    }
}
