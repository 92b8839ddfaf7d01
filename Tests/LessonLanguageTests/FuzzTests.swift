import Foundation
import LessonLanguage
import Testing

/// Broken programs, and programs beyond all measure, end in errors or results, never in a crash.
@Suite struct FuzzTests {
    /// A short run in CI; `LESSON_MUTATIONS=50000` for a long one.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LESSON_MUTATIONS"] ?? "") ?? 1_400

    @Test func mutatedProgramsNeverCrash() async {
        let pieces = [
            "{", "}", "(", ")", "[", "]", "let ", "var ", "in ", "0", "1.5", "\"a\"", "nil", ".", "?", "!", "&", "=", "==", "+", "*", "...", "..<", "$0",
            "self", "try ", "if ", "return ", "switch x {", "case ", "Int", "String", "print(", "-1", "func f() {", "\\(", "\"\"\"", ":", ",", "->", "#", "@",
            "9223372036854775807",
        ]
        // Literals that nothing holds, nests that nothing should follow to their end, sizes that no memory has.
        let monsters = [
            String(repeating: "9", count: 400), "1e999999", "0x" + String(repeating: "F", count: 60), "0b" + String(repeating: "1", count: 300),
            "1_000_000_000_000",
            String(repeating: "(", count: 3_000), String(repeating: "[", count: 3_000), String(repeating: "{", count: 1_000),
            String(repeating: "if true {", count: 400),
            String(repeating: "(1 + ", count: 500) + "1" + String(repeating: ")", count: 500),
            String(repeating: "[", count: 300) + String(repeating: "]", count: 300),
            String(repeating: "1 + ", count: 3_000) + "1", String(repeating: "-", count: 2_000) + "1", String(repeating: "!", count: 1_000),
            String(repeating: "a.", count: 2_000),
            String(repeating: "{ $0 }(", count: 60), String(repeating: "?", count: 500), "\n" + String(repeating: "func f() {\n", count: 200),
            "Array(repeating: 0, count: 1_000_000_000_000)", "String(repeating: \"ab\", count: 9_000_000_000)", "[Int](0..<100_000_000_000)",
            "stride(from: 0, to: 1e300, by: 1e-300)",
            "(0...Int.max).count", "Int.max + 1", "1 << 99", "-Int.min", "\"" + String(repeating: "\\(", count: 400), String(repeating: "\"\"\"\n", count: 300),
        ]
        var source = RandomSource(seed: 42)
        let programs = ProgramFile.all.map { $0.code.split(separator: "\n").filter { !$0.hasPrefix("//") }.joined(separator: "\n") }.filter { $0.count > 4 }
        let bounds = Bounds(seconds: 0.5, megabytes: 400)
        var worst = (seconds: 0.0, megabytes: 0)
        for round in 0..<Self.rounds {
            var text = Array(programs.randomElement(using: &source) ?? "")
            for _ in 0..<Int.random(in: 1...3, using: &source) {
                let at = Int.random(in: 0..<text.count, using: &source)
                switch Int.random(in: 0..<6, using: &source) {
                case 0: text.remove(at: at)
                case 1: text.insert(contentsOf: Array(pieces.randomElement(using: &source) ?? ""), at: at)
                case 2: text.swapAt(at, Int.random(in: 0..<text.count, using: &source))
                case 3: text.insert(contentsOf: Array(monsters.randomElement(using: &source) ?? ""), at: at)
                case 4:
                    let part = Array(text[at..<min(text.count, at + Int.random(in: 1...12, using: &source))])
                    for _ in 0..<Int.random(in: 20...200, using: &source) { text.insert(contentsOf: part, at: at) }
                default:
                    let end = min(text.count, at + Int.random(in: 1...12, using: &source))
                    text.removeSubrange(at..<end)
                }
                if text.isEmpty { text = ["1"] }
            }
            let result = await bounds.run(String(text))
            worst = (max(worst.seconds, result.seconds), max(worst.megabytes, result.megabytes))
            #expect(result.seconds < 1 + 2 * Bounds.slowness, "round \(round): \(result.seconds) s")
            #expect(result.megabytes < 1_100, "round \(round): \(result.megabytes) MB")
        }
        print("\(Self.rounds) mutated programs, \(worst.seconds) s and \(worst.megabytes) MB at most")
    }
}
