import LessonLanguage
import Testing

@Suite struct BlockBracketTests {
    /// Each value ends with a bracket, and the line is too long to be shown whole.
    @Test func commasAreMissingBehindBracketsOfALongLine() {
        let code = "let list = [" + (1...30).map { "max(\($0), 2)" }.joined(separator: " ") + "]"
        let program = check([SourceBlock(id: "a", code: code, line: 1)], host: corpusHost())
        #expect(program.diagnostics.first?.line == 1)
    }
}
