import Foundation
import LessonLanguage
import Testing

/// Broken programs end in errors or results, never in a crash.
@Suite struct FuzzTests {
    /// A short run in CI; `LESSON_MUTATIONS=50000` for a long one.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LESSON_MUTATIONS"] ?? "") ?? 1_000

    @Test func mutatedProgramsNeverCrash() async {
        let pieces = ["{", "}", "(", ")", "[", "]", "let ", "var ", "in ", "0", "1.5", "\"a\"", "nil", ".", "?", "!", "&", "=", "==", "+", "*", "...", "..<", "$0", "self", "try ", "if ", "return ", "switch x {", "case ", "Int", "String", "print(", "-1", "func f() {", "\\(", "\"\"\"", ":", ",", "->", "#", "@", "9223372036854775807"]
        var source = RandomSource(seed: 42)
        let programs = ProgramFile.all.map { $0.code.split(separator: "\n").filter { !$0.hasPrefix("//") }.joined(separator: "\n") }.filter { $0.count > 4 }
        for round in 0..<Self.rounds {
            var text = Array(programs.randomElement(using: &source) ?? "")
            for _ in 0..<Int.random(in: 1...3, using: &source) {
                let at = Int.random(in: 0..<text.count, using: &source)
                switch Int.random(in: 0..<4, using: &source) {
                case 0: text.remove(at: at)
                case 1: text.insert(contentsOf: Array(pieces.randomElement(using: &source) ?? ""), at: at)
                case 2: text.swapAt(at, Int.random(in: 0..<text.count, using: &source))
                default:
                    let end = min(text.count, at + Int.random(in: 1...12, using: &source))
                    text.removeSubrange(at..<end)
                }
                if text.isEmpty { text = ["1"] }
            }
            let stop = StopFlag()
            let clock = Task.detached {
                try? await Task.sleep(nanoseconds: 500_000_000)
                if !Task.isCancelled { stop.request(.timeout) }
            }
            let code = String(text)
            let outcome = await Task.detached { Outcome(code, stop: stop) }.value
            clock.cancel()
            #expect(outcome.errors.count >= 0, "round \(round)")
        }
    }
}
