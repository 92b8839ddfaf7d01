import Foundation
import LessonDocument
import LessonExecution
import LessonLanguage
import LessonReport
import RNN
import Wording

/// Finished runs made by hand: every kind of output, an error, a block that was skipped, in Korean and in English.
enum Fixture {
    static func korean() throws -> LessonRun {
        try run(
            koreanText, file: "Lessons/week6.md",
            data: [.init(name: "IMDB", fingerprint: "SHA-256 69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f", isSample: false)])
    }

    static func english() throws -> LessonRun {
        try run(englishText, file: "week6.en.md", data: [.init(name: "IMDB", fingerprint: "sample, seed 6", isSample: true)])
    }

    static func run(_ text: String, file: String, data: [Provenance.DataUse] = []) throws -> LessonRun {
        let lesson = try Lesson(parsing: text, file: file)
        let blocks = lesson.blocks.map { block in
            switch block.id {
            case "oops": failed(block, in: lesson)
            case "later": BlockRun(block: block, status: .skipped, reason: .missing(variable: "wrong", maker: "oops"))
            default:
                block.options.eval
                    ? BlockRun(
                        block: block, status: .ran, seconds: seconds[block.id] ?? 0.0042,
                        outputs: outputs[block.id] ?? outputs(likelyFrom: block.code),
                        margin: shapes(of: block))
                    : BlockRun(block: block, status: .notEvaluated)
            }
        }
        let hasFailed = blocks.contains { $0.status == .failed }
        var run = LessonRun(
            lesson: lesson, blocks: blocks, status: hasFailed ? .failed : .ok, seconds: 24.63,
            provenance: Provenance(
                version: "0.1.0", seed: lesson.frontMatter.seed,
                parameters: lesson.frontMatter.params.map { .init(name: $0.name, value: $0.value.text) }, data: data,
                machine: "Linux x86-64, AVX-512, 2 threads", date: "2024-05-01"))
        for block in lesson.blocks { run.colours[block.number] = SourceBlock(id: block.id, code: block.code, line: block.codeLine).colours }
        return run
    }

    private static let seconds = ["load": 0.81, "train": 18.3, "functions": 0.0002, "compare": 125.4]

    static let outputs: [String: [Output]] = [
        "load": [.text("25,000개의 리뷰\n첫 리뷰: 1 14 22 16 43 2\n"), .value(text: "(25000,)", shape: nil)],
        "padded": [
            .value(text: "[10  4 20  9  2  2  2 ...   2 19 14  5  2  6  2 46 158]", shape: "(20000, 100)")
        ],
        "lengths": [
            .text("평균 239.00925, 중앙값 178.0\n"),
            .chart(
                .init(
                    Histogram(
                        counts: [11149, 5749, 1859, 732, 306, 188, 6, 4, 4, 3], edges: (0...10).map { 11 + Double($0) * 184.3 }))),
        ],
        "model": [
            .chart(
                .init(
                    ModelSummary(
                        modelName: "sequential",
                        rows: [
                            .init(name: "embedding", kind: "Embedding", outputShape: [nil, 100, 16], parameterCount: 8000, derivation: "500×16 = 8000"),
                            .init(name: "lstm", kind: "LSTM", outputShape: [nil, 8], parameterCount: 800, derivation: "4×(16×8 + 8×8 + 8) = 800"),
                            .init(name: "dropout", kind: "Dropout", outputShape: [nil, 8], parameterCount: 0, derivation: ""),
                            .init(name: "dense", kind: "Dense", outputShape: [nil, 1], parameterCount: 9, derivation: "8×1 + 1 = 9"),
                        ])))
        ],
        "train": [.chart(.init(history)), .value(text: "History(epochs: 37, best: 34, val_loss: 0.4289)", shape: nil)],
        "functions": [
            .chart(
                .init(
                    Plot(
                        title: "",
                        panels: [
                            .init(
                                xLabel: "x", yLabel: "",
                                series: [curve("tanh", tanh), curve("sigmoid") { 1 / (1 + exp(-$0)) }])
                        ])))
        ],
        "compare": [
            .chart(
                .init(
                    Table(
                        columns: ["모델", "파라미터", "에포크", "훈련 정확도", "검증 정확도", "테스트 정확도", "초"],
                        rows: [
                            ["원-핫, SimpleRNN 8", "4,081", "42", "0.655", "0.576", "0.561", "2.4"],
                            ["임베딩, SimpleRNN 8", "8,209", "36", "0.741", "0.623", "0.620", "1.9"],
                            ["LSTM 8", "8,809", "37", "0.816", "0.803", "0.804", "3.1"],
                            ["LSTM 8, 드롭아웃 0.3", "8,809", "59", "0.815", "0.806", "0.807", "4.8"],
                            ["두 층 LSTM 8", "9,353", "48", "0.812", "0.801", "0.800", "6.3"],
                            ["GRU 8", "8,633", "31", "0.813", "0.797", "0.798", "2.7"],
                        ])))
        ],
        "words": [
            .text("낱말        수  막대\nhe           2  ########\n따라간다     1  ####\nthe          2  ########\n고양이       1  ####\n")
        ] + pictures,
        "cell": [.chart(.init(cellDiagram(.lstm)))],
        "long": [.text((1...60).map { "\($0)\n" }.joined())],
    ]

    /// One of each picture of what is inside models and data.
    static let pictures: [Output] = {
        let ids = [Int](repeating: 0, count: 9) + Array(1...12)
        let words = ids.map { $0 == 0 ? "<pad>" : $0 == 5 ? "고양이는" : $0 == 6 ? "<script>" : "word\($0)" }
        let lstm = Sequential([Embedding(500, 16), LSTM(8), Dense(1, activation: .sigmoid)])
        let gru = Sequential([Embedding(500, 16), GRU(8), Dense(1, activation: .sigmoid)])
        let history = History(metrics: [("accuracy", [0.5, 0.6, 0.8, 0.7]), ("val_loss", [0.7, 0.5, 0.44, 0.45])], seconds: 3.1)
        return [
            .chart(.init(confusion)), .chart(.init(cellDiagram(.lstm))),
            .chart(.init(lstm.gates(on: ids, words: words))), .chart(.init(lstm.unrolled(on: ids, words: words))), .chart(.init(gru.explainParameters())),
            .chart(.init(paddingLens([[1, 14, 22], [1, 14, 22, 16, 43], [1]], maxlen: 3))),
            .chart(.init(paddingLens([[1, 14]], maxlen: 3))),
            .chart(
                .init(
                    compare([
                        TrainedModel("LSTM", lstm, history),
                        TrainedModel("GRU <b>", gru, History(metrics: [("accuracy", [.nan]), ("val_loss", [0.6])], seconds: 2.7)),
                    ]))),
            .chart(
                .init(
                    Plot(
                        title: "",
                        panels: [
                            .init(
                                xLabel: "", yLabel: "정확도", series: [.init(name: "", x: [1, 2], y: [0.56, 0.8], form: .bars)], xNames: ["SimpleRNN", "LSTM"]),
                            .init(
                                xLabel: "time step", yLabel: "norm", series: [.init(name: "lstm", x: [1, 2, 3], y: [1e-6, 1e-3, 1])], yScale: .log),
                            .init(xLabel: "x", yLabel: "y", series: [.init(name: "", x: [1, 2], y: [3, 4], form: .points)]),
                        ]))),
        ]
    }()

    private static let confusion: HeatMap = {
        var map = HeatMap(
            rowLabel: "true", rows: ["부정", "긍정"], columnLabel: "predicted", columns: ["부정", "긍정"], values: [[11077, 1423], [4029, 8471]],
            lowest: 0, highest: 11077, showsValues: true)
        map.subject = .confusion
        return map
    }()

    static let history: Plot = {
        let epochs = (1...37).map(Double.init)
        func decay(_ from: Double, _ to: Double, _ rate: Double, rise: Double = 0) -> [Double] {
            epochs.map { to + (from - to) * exp(-rate * $0) + rise * max(0, $0 - 34) * 0.004 + 0.004 * sin($0 * 2.3) }
        }
        func panel(_ metric: String, _ training: [Double], _ validation: [Double]) -> Plot.Panel {
            var panel = Plot.Panel(
                xLabel: "epoch", yLabel: metric,
                series: [.init(name: "training", x: epochs, y: training), .init(name: "validation", x: epochs, y: validation)],
                marker: .init(x: 34, label: "best epoch 34"))
            panel.subject = .training(metric: metric, of: [.training, .validation], bestEpoch: 34)
            return panel
        }
        return Plot(
            title: "LSTM",
            panels: [
                panel("loss", decay(0.7, 0.40, 0.13), decay(0.7, 0.43, 0.15, rise: 1)), panel("accuracy", decay(0.52, 0.82, 0.16), decay(0.52, 0.804, 0.18)),
            ])
    }()

    private static func curve(_ name: String, _ f: (Double) -> Double) -> Plot.Series {
        let xs = (0...200).map { -5 + Double($0) * 0.05 }
        return Plot.Series(name: name, x: xs, y: xs.map(f))
    }

    /// What a block of a real lesson gives in kind, so that its page can be looked at without a run.
    private static func outputs(likelyFrom code: String) -> [Output] {
        let kinds = [
            ("summary()", "model"), ("plot(", code.contains("istory") ? "train" : "functions"), ("histogram(", "lengths"), ("Table(", "compare"),
            ("gates(", "words"), ("cellDiagram(", "cell"),
        ]
        return kinds.first { code.contains($0.0) }.flatMap { outputs[$0.1] } ?? (code.contains("print(") ? [.text("O_a = 0.6640\nO_b = 0.6243\n")] : [])
    }

    private static func shapes(of block: Block) -> [BlockRun.MarginNote] {
        switch block.id {
        case "load": [.init(line: block.codeLine + 1, text: "(25000,)")]
        case "padded": [.init(line: block.codeLine + 1, text: "(20000, 100)"), .init(line: block.codeLine + 2, text: "(5000, 100)")]
        default: []
        }
    }

    private static func failed(_ block: Block, in lesson: Lesson) -> BlockRun {
        let line = block.codeLine + block.directiveCount + 1
        let source = lesson.source.split(separator: "\n", omittingEmptySubsequences: false)[line - 1]
        let column = source.range(of: "padded[").map { source.distance(from: source.startIndex, to: $0.upperBound) + 1 } ?? 1
        return BlockRun(
            block: block, status: .failed, seconds: 0.012, outputs: [.text("여기까지는 됩니다\n")],
            problem: Problem(
                file: lesson.file, line: line, column: column, length: 5,
                message: Sentence(same: "index 20000 is out of range: `padded` has 20000 rows, 0 to 19999"), suggestion: nil,
                sourceLine: String(source), notes: [Sentence(same: "in `row(_:)`, called at line \(line + 2)")]))
    }
}

extension Fixture {
    /// The page of a lesson whose one block gave these.
    static func page(of outputs: [Output], frontMatter: String = "") throws -> String {
        let lesson = try Lesson(parsing: frontMatter + "```swift\nlet a = 1\n```\n", file: "a.md")
        return htmlPage(
            LessonRun(
                lesson: lesson, blocks: [BlockRun(block: lesson.blocks[0], status: .ran, outputs: outputs)], status: .ok, seconds: 1,
                provenance: Provenance(version: "0", seed: 1, parameters: [], data: [], machine: "m", date: "d")))
    }
}
