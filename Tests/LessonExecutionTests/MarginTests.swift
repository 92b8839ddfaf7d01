import LessonDocument
import LessonExecution
import Testing

/// What stands in the margin: the shape or the short value that a line has made.
@Suite struct MarginTests {
    private func margin(_ code: String) throws -> [String] {
        let lesson = try CheckedLesson(Lesson(parsing: "```swift\n\(code)\n```\n", file: "a.md"), options: RunOptions())
        let run = lesson.run()
        return run.blocks[0].margin.map { "\($0.line - 1) \($0.text)" }
    }

    @Test func shortValuesStandBesideTheLineThatMadeThem() throws {
        #expect(
            try margin(
                """
                let a = 3 * 4
                let share = 2.0 / 3
                let isLarge = a > 10
                let word = "LS" + "TM"
                let pair = (a + 1, word)
                let tiny = 1.0 / 3_000_000
                let none = [1].first { $0 > 1 }
                let (whole, rest) = a.quotientAndRemainder(dividingBy: 5)
                let one = a - 11, two = a - 10
                """)
                == [
                    "1 12", "2 0.66667", "3 true", "4 \"LSTM\"", "5 (13, \"LSTM\")", "6 3.33333e-07", "7 nil", "8 2", "8 2", "9 1", "9 2",
                ])
    }

    @Test(arguments: [
        ("1 - 0.7500000000000001", "0.25"), ("0.1 + 0.2", "0.3"), ("239.0 + 0.00925", "239.009"), ("-2.0 / 3", "-0.66667"), ("1e-7 * 9.9999999", "1e-06"),
        ("Float(2) / 3", "0.66667"), ("1e20 / 3", "3.33333e+19"), ("0.5 + 0.125", "0.625"),
    ])
    func numbersAreRounded(_ code: String, _ shown: String) throws {
        #expect(try margin("let a = \(code)") == ["1 \(shown)"])
    }

    @Test func tensorsAndListsHaveTheirShape() throws {
        #expect(
            try margin(
                """
                let lengths = (1...300).map { $0 % 7 }
                let rows = lengths.map { [$0, 1] }
                let ragged = (1...3).map { Array(repeating: 0, count: $0) }
                var padded = padSequences(ragged, maxlen: 4)
                """) == ["1 (300,)", "2 (300, 2)", "3 (3,)", "4 (3, 4)"])
    }

    @Test func whatTheLineOrTheOutputSaysIsNotRepeated() throws {
        #expect(
            try margin(
                """
                let a = 3, rate = 1e-4   // a constant
                let name = "LSTM"
                let list = [1, 2, 3]
                var total = a + 1
                func twice(_ x: Int) -> Int { 2 * x }
                let f = { (x: Int) in x + 1 }
                let model = Sequential([Dense(1, inputShape: [2])])
                let long = String(repeating: "a", count: 100)
                total += 1
                let sum = a + total
                let shown = sum + 1
                shown
                """) == ["10 8"])
    }

    /// A block that is not run again shows what it showed, also where only its lines are set otherwise.
    @Test func aRememberedBlockShowsTheSame() throws {
        let cache = CachedRuns()
        let first = "```swift\n//| id: a\nlet a = 5\nlet mean = Double(a) / 3\nlet squares = (1...a).map { $0 * $0 }\n```\n"
        try cache.run(first)
        let again = try cache.run(first)
        #expect(again.ran == "")
        try cache.run(first.replacing("let a = 5", with: "\n// five\nlet a =\n    5"))
    }
}
