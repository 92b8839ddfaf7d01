import Foundation
import LessonLanguage
import Testing

/// Programs written by chance print the same from both. `LESSON_PROGRAMS=2000` holds so many against the compiler, in batches.
@Suite(.serialized, .enabled(if: Compiler() != nil, "no swiftc is installed, so the language is not held against it"))
struct GeneratedTests {
    private static let count = Int(ProcessInfo.processInfo.environment["LESSON_PROGRAMS"] ?? "") ?? 30
    private static let batch = 100

    @Test func bothPrintTheSame() throws {
        let compiler = try #require(Compiler())
        for first in stride(from: 0, to: Self.count, by: Self.batch) {
            let programs = (first..<min(first + Self.batch, Self.count)).map { seed in
                var generator = ProgramGenerator(seed: seed)
                return ProgramFile(name: "generated/\(seed)", code: generator.program())
            }
            let outputs = try compiler.outputs(of: programs)
            for program in programs {
                let outcome = Outcome(program.code)
                #expect(outcome.errors.isEmpty, "\(program.name): \(outcome.errors.first?.message ?? "")\n\(program.code)")
                #expect(outcome.printed == outputs[program.name], "\(program.name)\n\(program.code)")
            }
        }
    }

    @Test func theSameSeedGivesTheSameProgram() {
        var (a, b, c) = (ProgramGenerator(seed: 5), ProgramGenerator(seed: 5), ProgramGenerator(seed: 6))
        let program = a.program()
        #expect(program == b.program())
        #expect(program != c.program())
    }
}
