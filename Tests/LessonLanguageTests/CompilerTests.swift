import LessonLanguage
import Testing

/// Swift's own compiler says the same of every program: the same output, or both refuse it on the same line.
@Suite(.serialized, .enabled(if: Compiler() != nil, "no swiftc is installed, so the language is not held against it"))
struct CompilerTests {
    @Test func bothPrintTheSame() throws {
        let programs = ProgramFile.all.filter { $0.refusal == nil }
        let outputs = try #require(Compiler()).outputs(of: programs)
        for program in programs {
            #expect(Outcome(program.code).printed == outputs[program.name], "\(program.name)")
        }
    }

    @Test func bothRefuseOnTheSameLine() throws {
        let programs = ProgramFile.all.filter { $0.refusal != nil && !$0.name.contains("/unsupported/") }
        let lines = try #require(Compiler()).errorLines(of: programs)
        for program in programs {
            let own = Outcome(program.code).errors.first?.line ?? 0
            // What is missing at a file's end stands where the text ends for us and where the file ends for the compiler.
            if program.name.contains("/parsing/") {
                #expect(own > 0 && lines[program.name]?.isEmpty == false, "\(program.name)")
                continue
            }
            #expect(lines[program.name]?.contains(own) == true, "\(program.name): \(own), not \(lines[program.name] ?? [])")
        }
    }
}
