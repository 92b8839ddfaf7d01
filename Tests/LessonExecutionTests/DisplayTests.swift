import LessonDocument
import LessonExecution
import RNN
import Testing

/// Charts, tables and summaries are shown wherever a block's statements give them, in order with what it prints.
@Suite struct DisplayTests {
    private func outputs(_ code: String) throws -> [String] {
        let cache = CachedRuns()
        let text = "```swift\n\(code)\n```\n"
        try cache.run(text)
        let kept = try cache.run(text)
        #expect(kept.ran == "")
        return kept.run.blocks[0].outputs.map { output in
            switch output {
            case .text(let text): text
            case .chart(let shown):
                switch shown.chart {
                case let plot as Plot: "<plot \(plot.title)>"
                case is HeatMap: "<heat map>"
                case is Histogram: "<histogram>"
                case let table as Table: "<table \(table.columns[0])>"
                case is ModelSummary: "<summary>"
                case is ParameterExplanation: "<parameters>"
                default: "<\(type(of: shown.chart))>"
                }
            case .value(let text, _): "= \(text)"
            case .withheld(let what): what.english
            }
        }
    }

    private static let cases: [(String, [String])] = [
        (
            "plot([Line(\"a\", [1, 2])], title: \"A\")\nprint(\"b\")\nheatMap([[1.0, 2]])\nhistogram([1, 2, 3])\nprint(\"c\")",
            ["<plot A>", "b\n", "<heat map>", "<histogram>", "c\n"]
        ),
        ("print(1)\nTable(columns: [\"x\"], rows: [[\"1\"]])\nplot([Line(\"a\", [1, 2])], title: \"A\")", ["1\n", "<table x>", "<plot A>"]),
        ("let m = Sequential([Dense(1, inputShape: [2])])\nm.summaryTable\nm.explainParameters()\n3", ["<summary>", "<parameters>", "= 3"]),
        // What has no description is shown by the name that lessons have for it.
        ("print(Reviews(input: [[1], [2]], target: [0, 1]), Dense(2), RandomSource(seed: 1))", ["2 reviews Dense(name: \"dense\") RandomSource\n"]),
        ("for k in 1...3 { plot([Line(\"a\", [1, 2])], title: \"\\(k)\") }", ["<plot 1>", "<plot 2>", "<plot 3>"]),
        ("if true { plot([Line(\"a\", [1, 2])], title: \"A\") } else { heatMap([[1.0]]) }\nprint(2)", ["<plot A>", "2\n"]),
        (
            "func draw(_ t: String) {\n  plot([Line(\"a\", [1, 2])], title: t)\n  print(t)\n}\ndraw(\"A\")\n[\"B\", \"C\"].forEach { plot([Line(\"a\", [1, 2])], title: $0) }",
            ["<plot A>", "A\n", "<plot B>", "<plot C>"]
        ),
        (
            "func made() -> Plot { plot([Line(\"a\", [1, 2])], title: \"A\") }\nlet p = made()\n_ = made()\nprint(p.description.isEmpty)\nmade()\nprint(3)",
            ["false\n", "<plot A>", "3\n"]
        ),
        ("let x = Tensor([1, 2])\nx\n[1, 2]\n\"text\"\nprint(4)", ["4\n"]),
        ("let x = [1.0, 2]\nconfusionMatrix([0, 1], [0, 1])\nprint(x)", ["<heat map>", "[1.0, 2.0]\n"]),
    ]

    @Test func everyOneIsShownInItsPlace() throws {
        for (code, expected) in Self.cases { #expect(try outputs(code) == expected, "\(code)") }
    }

    @Test func aLoopOfThousandsShowsTheFirstFifty() throws {
        let found = try outputs("for k in 1...2_000 { plot([Line(\"a\", [1, 2])], title: \"\\(k)\") }\nprint(\"end\")")
        #expect(found.count == 52 && found[49] == "<plot 50>")
        #expect(found[50] == "end\n" && found[51] == "… (1950 more charts and tables are not shown)")
    }

    /// The compiled lesson prints them where the lesson shows them.
    @Test func theSwiftProgramShowsTheSame() throws {
        let code = "let lines = [Line(\"a\", [1, 2])]\nplot(lines)\nfor _ in 0..<2 { plot(lines) }\nlines.forEach { plot([$0]) }\nplot(lines)"
        let program = try CheckedLesson(Lesson(parsing: "```swift\n\(code)\n```\n", file: "lesson.md")).swiftProgram
        #expect(
            program.contains("\nshow(plot(lines))\nfor _ in 0..<2 { show(plot(lines)) }\nlines.forEach { show(plot([$0])) }\nshow(plot(lines))"), "\(program)")
    }
}
