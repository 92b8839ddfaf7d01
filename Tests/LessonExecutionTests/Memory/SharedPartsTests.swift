import LessonExecution
import Testing

/// A value whose parts share what they hold is small in memory and without bounds when it is written down.
@Suite struct SharedPartsTests {
    @Test func whatCannotBeWrittenDownIsNotKeptAndDoesNoHarm() throws {
        let values = [
            "struct N { var a: [N] = [] }\nvar x = N()\nfor _ in 0..<60 { x = N(a: [x, x]) }", "var x: Any = 1\nfor _ in 0..<60 { x = [x, x] as [Any] }",
            "var x: () -> Int = { 1 }\nfor _ in 0..<60 { let g = x, h = x; x = { g() &+ h() } }", "let x = Array(repeating: Array(0..<10_000), count: 1_000_000)",
        ]
        for value in values {
            let memory = Remembering()
            let text = lesson(["made": value, "other": "let other = 5\nother", "used": "let y = x\nprint(\"used\")"])
            #expect(try memory.run(text).ran == "made other used", "\(value)")
            // What rests on nothing of it is reused.
            #expect(try !memory.run(text).ran.contains("other"), "\(value)")
        }
    }

    @Test func chartsThatNoPageHoldsAreNamed() throws {
        let run = try Remembering().run(lesson(["chart": "plot([Line(\"a\", Array(repeating: 1.5, count: 2_000_000))])", "bars": "show(histogram([1.0, 2], bins: 1_000_000))"]))
        #expect(run.ran == "chart bars")
    }
}
