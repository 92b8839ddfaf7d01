import Foundation
import Testing

/// What the terminal says at which moment.
struct TerminalWordsTests {
    private static let chain = (0..<6).map { "```swift\n//| id: b\($0)\nlet x\($0) = \($0 == 0 ? "[1][3]" : "x\($0 - 1) + 1")\nprint(x\($0))\n```\n" }.joined(
        separator: "\n")

    @Test("many blocks that are skipped are one line, a failure is told once and at its own line")
    func skipped() throws {
        let command = try Command()
        try command.write(Self.chain, to: "a.md")
        let result = try command.run("run", "a.md")
        #expect(result.status == 1)
        #expect(result.output.contains("  – 5 blocks skipped\n") && !result.output.contains("it needs"), "\(result.output)")
        #expect(result.output.contains(/✗ b0 .*a\.md:3\n/) && !result.output.contains("out of range"), "\(result.output)")
        #expect(result.errors.components(separatedBy: "out of range").count == 2, "\(result.errors)")
    }

    @Test("errors that keep everything from running are counted, and the page that stays is named")
    func nothingRan() throws {
        let command = try Command()
        try command.write("```swift\n1 + 1\n```\n", to: "a.md")
        _ = try command.run("run", "a.md")
        try command.write("```swift\nnone1 + none2\nnone3\n```\n", to: "a.md")
        #expect(try command.run("run", "a.md").output.hasSuffix("3 errors; nothing ran, Output/a.html is as it was\n"))
        try command.write("```swift\n\((0..<32).map { "none\($0)" }.joined(separator: "\n"))\n```\n", to: "b.md")
        let many = try command.run("run", "b.md")
        #expect(many.output == "32 errors; nothing ran\n" && many.errors.hasSuffix("… and 12 more errors\n"), "\(many.output)\(many.errors)")
    }

    @Test("--show shows what blocks print, --to stops after a block, -e gives a value and writes nothing")
    func parts() throws {
        let command = try Command()
        try command.write(
            "```swift\n//| id: one\nlet list = [1, 2, 3]\nprint(\"first\")\n```\n\n```swift\n//| id: two\nprint(\"second\", list.count)\n```\n", to: "a.md")
        #expect(try command.run("run", "a.md", "-e", "list.map { $0 * 2 }").output == "[2, 4, 6]\n")
        #expect(!command.exists("Output/a.html"))
        let wrong = try command.run("run", "a.md", "-e", "lst.count")
        #expect(wrong.status == 1 && wrong.errors.hasPrefix("-e:1:1: error: "), "\(wrong.errors)")

        let shown = try command.run("run", "a.md", "--show", "--to", "one")
        #expect(shown.output.contains("      first\n") && !shown.output.contains("second"), "\(shown.output)")
        #expect(shown.output.contains("– two  skipped: the run was to end with block `one`"), "\(shown.output)")
        #expect(try command.run("run", "a.md", "-e", "list.count").output == "3\n")
        // The expression is no part of what is remembered of the lesson.
        #expect(try command.run("diff", "a.md").status == 2)
    }

    @Test("a lesson by itself is run; a word that is neither lesson nor command is told")
    func words() throws {
        let command = try Command()
        try command.write("```swift\nprint(1)\n```\n", to: "forgetting.md")
        #expect(try command.run("forgetting.md").output.contains("Output/forgetting.html"))
        #expect(try command.run("forgetting", "-q").status == 0)
        #expect(try command.run("--lang", "ko", "forgetting.md").output.contains("이전 결과"))
        let near = try command.run("rum", "forgetting.md")
        #expect(near.status == 2 && near.errors.contains("there is no command and no lesson 'rum'; did you mean 'run'?"), "\(near.errors)")
        #expect(try command.run("forgeting.md").errors.contains("did you mean 'forgetting.md'?"))
    }

    @Test("list says when each lesson last ran and how that ended; new is in the language of its folder")
    func listAndNew() throws {
        let command = try Command()
        try command.write("---\nlang: ko\n---\n\n```swift\n[1][2]\n```\n", to: "Lessons/week1.md")
        #expect(try command.run("list").output.contains("–"))
        _ = try command.run("run", "week1.md")
        #expect(try command.run("list").output.contains(", with errors"))
        #expect(try command.run("list", "--lang", "ko").output.contains(", 오류 있음"))
        _ = try command.run("new", "week2")
        let text = try #require(command.read("Lessons/week2.md"))
        #expect(text.contains("lang: ko") && text.contains("물결"))
        let result = try command.run("run", "week2.md")
        #expect(result.status == 0 && result.output.contains("에포크 20번"), "\(result.output)\(result.errors)")
        _ = try command.run("new", "week3", "--lang", "en")
        #expect(command.read("Lessons/week3.md")?.contains("lang: en") == true)
        #expect(try command.run("check", "week3.md").output.contains("no problems in 3 blocks"))
    }

    @Test("what changed is told by its name, line and value")
    func explanation() throws {
        let command = try Command()
        func lesson(_ step: Int, _ maxlen: Int) -> String {
            """
            ---
            params:
              maxlen: 7
            ---

            ```swift
            //| id: setting
            func fixed(_ x: Int) -> Int { x + \(step) }
            let start = \(maxlen)
            let wide = start * 3
            ```

            ```swift
            //| id: use
            print(fixed(wide) + maxlen)
            ```

            """
        }
        try command.write(lesson(1, 100), to: "a.md")
        _ = try command.run("run", "a.md")
        try command.write(lesson(2, 100), to: "a.md")
        let function = try command.run("run", "a.md", "--explain", "use").output
        #expect(function.contains("use (a.md:13): ran, `fixed` (a.md:8) changed\n"), "\(function)")
        #expect(function.contains("    - func fixed(_ x: Int) -> Int { x + 1 }\n    + func fixed(_ x: Int) -> Int { x + 2 }\n"), "\(function)")
        try command.write(lesson(2, 200), to: "a.md")
        let value = try command.run("run", "a.md", "--explain", "use").output
        #expect(value.contains("  `wide` (line 10): changed\n    300 → 600\n") && value.contains("  code: the same\n"), "\(value)")
        let parameter = try command.run("run", "a.md", "-P", "maxlen:8", "--explain", "use").output
        #expect(parameter.contains("  `maxlen` (parameter): changed\n    - 7\n    + 8\n"), "\(parameter)")
    }
}
