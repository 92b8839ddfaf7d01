import LessonLanguage
import Testing

/// Every program of the corpus gives the answer that stands beside it.
@Suite struct ProgramTests {
    @Test func theCorpusIsThere() {
        #expect(ProgramFile.all.count >= 400)
        #expect(ProgramFile.all.filter { $0.refusal != nil }.count >= 120)
        #expect(ProgramFile.all.filter { $0.refusal == nil && $0.expected.isEmpty }.map(\.name) == [], "each says what it prints or why it is refused")
    }

    @Test(arguments: ProgramFile.all.filter { $0.refusal == nil })
    func runs(_ program: ProgramFile) {
        let outcome = Outcome(program.code)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.failure == nil)
        #expect(outcome.lines == program.expected)
    }

    @Test(arguments: ProgramFile.all.filter { $0.refusal != nil })
    func isRefused(_ program: ProgramFile) throws {
        let refusal = try #require(program.refusal)
        let outcome = Outcome(program.code)
        let first = try #require(outcome.errors.first)
        #expect(first.line == refusal.line)
        #expect(first.message.contains(refusal.text) || refusal.text.hasPrefix(first.message))
    }
}
