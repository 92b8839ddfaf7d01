import Foundation
import LessonExecution
import RNN
import Testing

/// The promise of the lesson language on the lessons themselves: joined into one file that says `import RNN`, a lesson goes
/// through the Swift compiler and prints what the lesson run prints, to the last digit of every loss.
@Suite(.serialized) struct LessonsThroughSwiftTests {
    @Test("the lesson run and the compiled lesson print the same", arguments: ["week6.md", "week6.en.md", "week6-memory.md", "own-data.md"])
    func samePrint(_ name: String) throws {
        let checked = try CheckedLesson.reading(lessonsFolder + name, options: RunOptions(parameters: [("epochs", "2")])).get()
        try #require(checked.problems.isEmpty, "\(checked.problems.map { $0.told(in: .english) }.joined(separator: "\n"))")

        let run = checked.run()
        #expect(run.status == .ok, "\(run.blocks.compactMap(\.problem))")
        let interpreted = run.blocks.filter { !$0.block.options.error }.flatMap(\.outputs).map { $0.plainText() }.joined()

        let program: StandaloneProgram
        do {
            // It runs elsewhere than beside the lesson's data.
            program = try StandaloneProgram(checked.swiftProgram.replacing("\"reviews.tsv\"", with: "\"\(lessonsFolder)reviews.tsv\""))
        } catch StandaloneProgram.Failure.noCompiler {
            print("swiftc is not installed: \(name) was not compiled")
            return
        }
        #expect(program.status == 0, "\(program.errors)")
        let (ours, theirs) = (withoutTimes(interpreted), withoutTimes(program.output))
        for (line, (left, right)) in zip(ours, theirs).enumerated() where left != right {
            Issue.record("line \(line + 1) of \(name): the lesson printed\n\(left)\nthe compiled program\n\(right)")
            return
        }
        #expect(ours.count == theirs.count)
        #expect(ours.count > 100)
    }

    /// The lines of an output. The seconds that a training took, which end a row of the last table, are no part of the promise.
    private func withoutTimes(_ output: String) -> [String] {
        output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line).replacing(/\d+\.\d *$/, with: "·").replacing(#/ +/#, with: " ").replacing(/[─-]+/, with: "─")
        }
    }

    private var lessonsFolder: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Lessons").path + "/"
    }
}
