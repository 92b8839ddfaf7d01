import LessonExecution
import Testing

/// A value whose parts share what they hold is small in memory and without bounds when it is written down.
@Suite struct SharedPartsTests {
    @Test(arguments: [
        "struct N { var a: [N] = [] }\nvar x = N()\nfor _ in 0..<60 { x = N(a: [x, x]) }",
        "var x: () -> Int = { 1 }\nfor _ in 0..<60 { let g = x, h = x; x = { g() &+ h() } }",
    ])
    func whatCannotBeWrittenDownIsNotKeptAndDoesNoHarm(_ value: String) throws {
        let cache = CachedRuns()
        let text = lesson(["before": "let before = 5", "made": value, "after": "print(before)"])
        #expect(try cache.run(text).ran == "before made after")
        // It is made anew, with all that comes after it.
        #expect(try cache.run(text).ran == "made after")
    }

    @Test func chartsThatNoPageHoldsAreNamed() throws {
        let run = try CachedRuns().run(
            lesson(["chart": "plot([Line(\"a\", Array(repeating: 1.5, count: 2_000_000))])", "bars": "show(histogram([1.0, 2], bins: 1_000_000))"]))
        #expect(run.ran == "chart bars")
    }
}
