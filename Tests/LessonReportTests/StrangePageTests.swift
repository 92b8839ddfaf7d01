import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// What no lesson should hold, and some will: words and tables wider than any screen, other directions of writing, numbers that are none.
@Suite struct StrangePageTests {
    static let word = String(repeating: "Averyveryverylongword_", count: 12)

    static func run() throws -> LessonRun {
        let text = """
            ---
            title: \(word)
            lang: en
            ---
            \(word) and `\(word)` and https://example.org/\(word)

            שלום עולם with English 👨‍👩‍👧‍👦[^1]

            |\(String(repeating: " \(word.prefix(40)) |", count: 12))
            |\(String(repeating: "---|", count: 12))
            |\(String(repeating: " 2 |", count: 12))

            > [!WARNING]
            > \(word)

            [^1]: A note with \(word)

                ```text
                \(word)
                ```

            ```swift
            //| id: strange
            //| caption: \(word)
            let \(word)a = 1 + 2 // = 3
            ```

            \((1...200).map { "\(String(repeating: "#", count: 3 - $0 % 2)) Heading \($0)" }.joined(separator: "\n\n"))
            """
        let lesson = try Lesson(parsing: text, file: "strange.md")
        let many = (1...5_000).map { "line \($0)" }.joined(separator: "\n")
        let charts = [[Double.nan, .nan], [1], [1, .infinity, 3]].enumerated().map { index, y in
            Plot.Series(name: index == 1 ? word : "s\(index)", x: y.indices.map(Double.init), y: y)
        }
        // All its states are 0.
        let still = Sequential([Embedding(3, 2, embeddingsInitializer: .zeros), Bidirectional(LSTM(2))])
        let outputs: [Output] = [
            // The largest labels and the longest names, and grounds under all colours.
            .chart(.init(bars(["a", "b"], [-250_000, 12_345], yLabel: String(repeating: "W", count: 60)))),
            .chart(.init(plot([Line(String(repeating: "W", count: 60), [1e9, 2e9, -3e9])], xLabel: String(repeating: "한", count: 60)))),
            .chart(.init(scatter([1e9, 2e9], [0.99991, 0.99993]))), .chart(.init(histogram((0..<3_000).map { Double($0 % 2) * 1e8 }, bins: 2))),
            .text((1...8).map { "\u{1B}[7;3\($0 % 8)m\($0)\u{1B}[0m" }.joined(separator: " ") + " \u{1B}[7;90m9\n"),
            .chart(.init(still.unrolled(on: [1, 2], words: [word, ""]))), .chart(.init(still.gates(on: [1, 2], words: [word, ""]))),
            .text(many), .text(String(repeating: "abcdefghij", count: 20_000)), .value(text: word, shape: "(\(word))"),
            .chart(.init(Plot(title: word, panels: [.init(xLabel: word, yLabel: word, series: charts)]))), .chart(.init(Histogram(counts: [], edges: []))),
            .chart(.init(Histogram(counts: [3], edges: [2, 2.5]))),
            .chart(.init(Table(columns: (1...12).map { "column \($0)" }, rows: [(1...12).map { "\($0 * 123_456_789_012)" }]))),
        ]
        return LessonRun(
            lesson: lesson,
            blocks: lesson.blocks.map {
                BlockRun(block: $0, status: .ran, seconds: 1e9, outputs: outputs, margin: [.init(line: $0.codeLine + 2, text: "1", isShape: false)])
            },
            status: .ok, seconds: .infinity,
            provenance: Provenance(version: "0", seed: 1, parameters: [.init(name: word, value: word)], data: [], machine: word, date: "2024-05-01"))
    }

    /// The browser tests open it at every width.
    @Test func allOfItIsThere() throws {
        let page = try htmlPage(Self.run())
        #expect(page.contains("<pre class=long tabindex=0>line 1\n") && page.contains("line 5000</pre>"))
        #expect(page.contains("<small>1</small></a>") && page.contains(">Heading 200<") && page.contains("שלום"))
    }
}
