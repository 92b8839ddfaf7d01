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

    /// The axes are those that the lesson gives, and are kept from run to run; limits that are none are told.
    @Test func axesAreTheLessons() throws {
        let cache = CachedRuns()
        let text = """
            ```swift
            plot([Line("a", [1, 10])], xLimits: 1...2, yLimits: 0.1...20, yScale: .log)
            plot([Curve("b", { x in x })], over: 1...100, yLimits: 0...5, xScale: .log)
            plot({ x in x * x }, over: 0...2, yLimits: 0...1)
            scatter([1, 2], [3, 4], xLimits: 0...9, xScale: .linear)
            bars(["a"], [2.0], yLimits: 0...1)
            var own = plot([Line("a", [1])])
            own.panels[0].yLimits = 2...2
            own
            ```

            """
        try cache.run(text)
        let outputs = try cache.run(text).run.blocks[0].outputs
        let panels = outputs.compactMap { output -> Plot.Panel? in
            guard case .chart(let shown) = output else { return nil }
            return (shown.chart as? Plot)?.panels[0]
        }
        #expect(panels.map(\.xLimits) == [1...2, nil, nil, 0...9, nil])
        #expect(panels.map(\.yLimits) == [0.1...20, 0...5, 0...1, nil, 0...1])
        #expect(
            panels.map(\.xScale) == [.linear, .log, .linear, .linear, .linear] && panels.map(\.yScale) == [.log] + [AxisScale](repeating: .linear, count: 4))
        #expect(panels[1].series[0].name == "b" && abs(panels[1].series[0].y[100] - 10) < 1e-9)
        guard case .withheld(let what)? = outputs.last else { return #expect(Bool(false), "\(outputs)") }
        #expect(what.english.contains("an axis and its limits don't fit"))
    }

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
