import Foundation
import RNN
import Testing

/// What is shown of the inside of models and data, against numbers worked out by hand or found by another way.
struct InsightTests {
    private static func model(_ layer: any Layer) -> Sequential {
        Sequential([Embedding(500, 16), layer, Dense(1, activation: .sigmoid)])
    }

    // Keras 3's `count_params()` of the same layers over 16 features: 200, 800, 624; reset_after=False 600.
    @Test(
        "parameters are explained array by array, and their sum is the model's",
        arguments: [
            Counted({ SimpleRNN(8) }, 200, "D × H, H × H, H"), Counted({ LSTM(8) }, 800, "D × 4H, H × 4H, 4H"),
            Counted({ GRU(8) }, 624, "D × 3H, H × 3H, 2 × 3H"), Counted({ GRU(8, resetAfter: false) }, 600, "D × 3H, H × 3H, 3H"),
            Counted({ Bidirectional(LSTM(8)) }, 1600, "D × 4H, H × 4H, 4H, D × 4H, H × 4H, 4H"),
        ])
    func explanation(_ counted: Counted) throws {
        let model = Self.model(counted.layer())
        let explanation = try model.tryExplainParameters()
        #expect(explanation.layers[1].count == counted.count)
        #expect(explanation.layers[1].terms.map(\.formula).joined(separator: ", ") == counted.formulas)
        #expect(!explanation.layers[1].note.isEmpty)
        #expect(explanation.layers[0].terms.map(\.numbers) == ["500 × 16"])
        #expect(explanation.count == model.countParams())
        #expect("\(explanation)".contains("8,000"))
    }

    @Test("the gates of a layer within another are counted")
    func innerGates() throws {
        let model = Sequential([TimeDistributed(LSTM(8), inputShape: [3, 4, 16])])
        #expect(try model.tryExplainParameters().layers[0].terms.map(\.formula) == ["D × 4H", "H × 4H", "4H"])
    }

    @Test("padding that is read counts, padding that is masked doesn't")
    func countingPadding() throws {
        for maskZero in [false, true] {
            let model = Sequential([Embedding(9, 3, maskZero: maskZero), LSTM(2), Dense(1)])
            let influence = try model.tryInfluence(on: [0, 0, 1, 2], words: ["", "", "a", "b"])
            #expect(influence.hiddenPadding == 2 && influence.words.count == 2)
            #expect(((influence.hiddenLargest ?? 0) > 0) == !maskZero)
            #expect(influence.description.contains("2 steps of padding are not shown, though padding counts up to") == !maskZero)
        }
    }

    @Test("a model that knows no input has no explanation yet")
    func unbuilt() { #expect(throws: RNNError.self) { try Sequential([LSTM(8)]).tryExplainParameters() } }

    struct Counted: Sendable {
        let layer: @Sendable () -> any Layer
        let count: Int
        let formulas: String
        init(_ layer: @escaping @Sendable () -> any Layer, _ count: Int, _ formulas: String) {
            (self.layer, self.count, self.formulas) = (layer, count, formulas)
        }
    }

    private static let words = ["<pad>", "<pad>", "<pad>", "<pad>", "a", "b", "c"]
    private static let sample = [0, 0, 0, 0, 5, 6, 7]

    @Test("the gates are those of the trace, two steps of padding before the words")
    func gates() throws {
        let lstm = LSTM(3)
        let model = Self.model(lstm)
        let maps = try model.tryGates(on: Self.sample, words: Self.words)
        let trace = try model.tryTrace([Self.sample], of: lstm)
        #expect(maps.maps.map(\.title) == ["forget gate", "input gate", "candidate", "output gate", "cell state", "hidden state"])
        #expect(maps.hiddenPadding == 2)
        #expect(maps.maps[0].columns == ["<pad>", "<pad>", "a", "b", "c"])
        for (map, tensor) in zip(maps.maps, [trace.forgetGate, trace.inputGate, trace.candidate, trace.outputGate, trace.cellState, trace.hiddenState]) {
            let numbers = tensor.scalars
            for unit in 0..<3 {
                let expected = (2..<7).map { Double(numbers[$0 * 3 + unit]) }
                #expect(map.values[unit] == expected)
            }
        }
        #expect(maps.prediction == Double(try model.tryPredict([Self.sample]).scalars[0]))
        #expect(
            try Self.model(GRU(2)).tryGates(on: Self.sample, words: Self.words).maps.map(\.title) == ["update gate", "reset gate", "candidate", "hidden state"])
        #expect(try Self.model(SimpleRNN(2)).tryGates(on: Self.sample, words: Self.words).maps.map(\.title) == ["hidden state"])
    }

    @Test("of a Bidirectional both layers' gates are shown, each in the order of the words", arguments: [false, true])
    func bothDirections(_ hasOwnBackward: Bool) throws {
        let (forward, other) = (LSTM(3), GRU(2, goBackwards: true))
        let model = Self.model(Bidirectional(forward, backwardLayer: hasOwnBackward ? other : nil))
        let maps = try model.tryGates(on: Self.sample, words: Self.words)
        let lstm = ["forget gate", "input gate", "candidate", "output gate", "cell state", "hidden state"]
        let expected =
            lstm.map { "forward " + $0 }
            + (hasOwnBackward ? ["update gate", "reset gate", "candidate", "hidden state"] : lstm).map { "backward " + $0 }
        #expect(maps.layer == "bidirectional" && maps.maps.map(\.title) == expected)
        let back =
            try hasOwnBackward
            ? model.tryTrace([Self.sample], of: other, backward: true).updateGate : model.tryTrace([Self.sample], of: forward, backward: true).forgetGate
        let (map, numbers, units) = (maps.maps[6], back.scalars, back.shape[2])
        for unit in 0..<units { #expect(map.values[unit] == (2..<7).map { Double(numbers[$0 * units + unit]) }) }

        let network = try model.tryUnrolled(on: Self.sample, words: Self.words)
        let backName = hasOwnBackward ? "gru" : "lstm"
        #expect(network.layers.map(\.name) == ["bidirectional/forward_lstm", "bidirectional/backward_\(backName)"])
        #expect(network.layers.map(\.goesBackwards) == [false, true])
        #expect(network.layers.map(\.weights) == ["W 16×12, U 3×12, b 12", hasOwnBackward ? "W 16×6, U 2×6, b 2×6" : "W 16×12, U 3×12, b 12"])
        // What comes out is the forward layer's last state and the backward one's first, which it comes to last.
        let output = try model.tryActivations([Self.sample])[1].scalars.map(Double.init)
        #expect(network.steps.last!.states[0] + network.steps[0].states[1] == output)
    }

    @Test("a layer that goes backwards is shown in the order of the words")
    func backwards() throws {
        let layer = SimpleRNN(2, returnSequences: true, goBackwards: true)
        let upper = GRU(2)
        let model = Sequential([Embedding(9, 3), layer, upper, Dense(1)])
        let network = try model.tryUnrolled(on: [1, 2, 3], words: ["a", "b", "c"])
        let (lower, above) = (try model.tryTrace([[1, 2, 3]], of: layer).hiddenState.scalars, try model.tryTrace([[1, 2, 3]], of: upper).hiddenState.scalars)
        // It begins with c.
        #expect(network.steps.map { $0.states[0] } == [2, 1, 0].map { [Double(lower[2 * $0]), Double(lower[2 * $0 + 1])] })
        #expect(network.steps.map { $0.states[1] } == [2, 1, 0].map { [Double(above[2 * $0]), Double(above[2 * $0 + 1])] })
        #expect(network.layers.map(\.goesBackwards) == [true, true])
        let maps = try model.tryGates(on: [1, 2, 3], words: ["a", "b", "c"]).maps
        #expect(maps[0].values[0] == [2, 1, 0].map { Double(lower[2 * $0]) })
    }

    @Test("a network is unrolled over some steps: the first of the padding, the first words and the last")
    func unrolled() throws {
        let lower = LSTM(4, returnSequences: true)
        let upper = GRU(3)
        let model = Sequential([Embedding(500, 16), lower, upper, Dense(1, activation: .sigmoid)])
        let ids = [Int](repeating: 0, count: 10) + Array(1...20)
        let network = try model.tryUnrolled(on: ids, words: ids.map { "w\($0)" }, steps: 7)
        #expect(network.steps.map(\.number) == [1, 11, 12, 13, 28, 29, 30])
        #expect(network.steps.map(\.isPadding) == [true, false, false, false, false, false, false])
        #expect(network.stepCount == 30)
        #expect(network.layers.map(\.weights) == ["W 16×16, U 4×16, b 16", "W 4×9, U 3×9, b 2×9"])
        let states = try (model.tryTrace([ids], of: lower).hiddenState.scalars, model.tryTrace([ids], of: upper).hiddenState.scalars)
        let expected = [states.0[27 * 4..<28 * 4].map(Double.init), states.1[27 * 3..<28 * 3].map(Double.init)]
        #expect(network.steps[4].states == expected)
        #expect("\(network)".contains("14 more"))
        #expect(try model.tryUnrolled(on: [1, 2], words: ["a", "b"]).steps.map(\.number) == [1, 2])
    }

    @Test(
        "what cannot be shown is refused",
        arguments: [
            { try InsightTests.model(LSTM(2)).tryGates(on: InsightTests.sample, words: ["one"]) },
            { try InsightTests.model(LSTM(2)).tryGates(on: [InsightTests.sample, InsightTests.sample], words: InsightTests.words) },
            { try InsightTests.model(LSTM(2)).tryGates(on: [Int](), words: []) },
            { try InsightTests.model(LSTM(2)).tryGates(on: [501], words: ["a"]) },
            { try InsightTests.model(GlobalAveragePooling1D()).tryGates(on: InsightTests.sample, words: InsightTests.words) },
            { try InsightTests.model(LSTM(2)).tryUnrolled(on: InsightTests.sample, words: InsightTests.words, steps: 2) },
            // Steps that are no words.
            { try Sequential([Embedding(9, 2), Conv1D(3, 3), LSTM(2)]).tryGates(on: InsightTests.sample, words: InsightTests.words) },
            { try Sequential([Embedding(9, 2), MaxPooling1D(), GRU(2)]).tryUnrolled(on: InsightTests.sample, words: InsightTests.words) },
            { try Sequential([Embedding(9, 2), LSTM(2), RepeatVector(3), LSTM(2)]).tryUnrolled(on: InsightTests.sample, words: InsightTests.words) },
            { try Sequential([Embedding(9, 2), LSTM(2), RepeatVector(9), LSTM(2)]).tryUnrolled(on: InsightTests.sample, words: InsightTests.words) },
            { try tryPaddingLens([], maxlen: 3) }, { try tryPaddingLens([[1]], maxlen: 0) }, { try tryPaddingLens([[1]], maxlen: 3, example: 1) },
            { try tryHeatMap([1.0, 2]) }, { try tryHeatMap([[1.0, 2]], rows: ["a", "b"]) },
            { try tryBars(["a"], [Line("", [1, 2])]) }, { try tryScatter([1], []) },
        ] as [@Sendable () throws -> Any])
    func refused(_ body: @Sendable () throws -> Any) { #expect(throws: (any Error).self) { _ = try body() } }

    // Worked out by hand: of 3 + 5 + 1 words two are lost, and two lists are filled up with 0 + 2 zeros.
    @Test("the lens on padding counts what is cut and what is added")
    func padding() throws {
        let lens = try tryPaddingLens([[14, 15, 16], [14, 15, 16, 17, 18], [14]], maxlen: 3)
        let counts: [Int] = [lens.cut, lens.padded, lens.words, lens.lostWords, lens.padding]
        let shares: [Double] = [lens.cutShare, lens.lostShare, lens.paddingShare]
        #expect("\(counts)" == "[1, 1, 9, 2, 2]")
        #expect("\(shares)" == "\([1.0 / 3, 2.0 / 9, 2.0 / 9])")
        // Each share with its whole: of three lists one has just three words, and three lists of three are nine steps.
        #expect(lens.unchanged == 1)
        #expect(
            lens.table.rows.map { $0[2] } == [
                "33.3 % of 3 reviews", "33.3 % of 3 reviews", "33.3 % of 3 reviews", "22.2 % of 9 words", "22.2 % of 9 steps",
            ])
        #expect(lens.example == 1)
        #expect(lens.before.map(\.isLost) == [true, true, false, false, false])
        #expect(lens.after == lens.before.suffix(3).map(\.text))
        let post = try tryPaddingLens([[14, 15, 16], [14, 15, 16, 17, 18]], maxlen: 4, padding: .post, truncating: .post, example: 0)
        #expect(post.after.count == 4)
        #expect(post.after.last == "")
        #expect(post.before.allSatisfy { !$0.isLost })
        #expect(try tryPaddingLens([[14, 15, 16, 17]], maxlen: 3, truncating: .post).before.map(\.isLost) == [false, false, false, true])
    }

    @Test("the lens shows a review of median length of those that lose more than the mark of their start")
    func paddingExample() throws {
        func review(_ count: Int) -> [Int] { [1] + [Int](repeating: 14, count: count - 1) }
        // Of lengths 4 (which loses <start> alone), 5, 9, 6, 9 and 2 with room for three, 6 is the middle one of 5, 6, 9 and 9.
        let reviews = [4, 5, 9, 6, 9, 2].map(review)
        #expect(try tryPaddingLens(reviews, maxlen: 3).example == 3)
        // Behind nothing but the start is kept.
        #expect(try tryPaddingLens([4, 5].map(review), maxlen: 3, truncating: .post).example == 0)
        #expect(try tryPaddingLens([4, 3].map(review), maxlen: 3).example == 0)
        #expect(try tryPaddingLens([2, 5, 3, 9].map(review), maxlen: 10).example == 2)
    }

    static let data = ProcessInfo.processInfo.environment["LESSONS_DATA"]

    // By hand: of <start> and two words, and <start> and six, with room for five <start> and one word are lost of eight.
    @Test("the mark of a review's start is no word", .enabled(if: data != nil, "LESSONS_DATA says where the reviews are"))
    func startIsNoWord() throws {
        let reviews = [[1, 4, 5], [1, 7, 8, 9, 10, 11, 12]]
        let lens = try tryPaddingLens(reviews, maxlen: 5)
        let counts: [Int] = [lens.words, lens.lostWords, lens.wordsBefore]
        #expect("\(counts)" == "[8, 1, 6]")
        #expect(try tryPaddingLens(reviews, maxlen: 5, truncating: .post).lostWords == 2)
    }

    @Test("gates and the unrolled network have a state in the same colours, those of all its numbers")
    func colours() throws {
        for layer in [LSTM(3), Bidirectional(LSTM(2))] as [any Layer] {
            let model = Self.model(layer)
            let maps = try model.tryGates(on: Self.sample, words: Self.words).maps
            for steps in [3, 7] {
                let network = try model.tryUnrolled(on: Self.sample, words: Self.words, steps: steps)
                for map in maps where map.title.hasSuffix("cell state") { #expect(map.highest == network.largestCell) }
                for map in maps where map.title.hasSuffix("hidden state") { #expect(map.highest == network.largestHidden) }
            }
            let all = try model.tryUnrolled(on: Self.sample, words: Self.words).steps.flatMap(\.cellStates).joined()
            #expect(maps.first { $0.title.hasSuffix("cell state") }?.highest == all.map(abs).max())
        }
    }

    @Test("steps without words are time steps")
    func timeSteps() throws {
        let model = Sequential([GRU(2, inputShape: [3, 1]), Dense(1)])
        let maps = try model.tryGates(on: Tensor([[1], [2], [3]])).maps
        #expect(maps.allSatisfy { $0.columnLabel == "time step" && $0.rowLabel == "unit" })
        #expect(try model.tryGates(on: Tensor([[1], [2], [3]]), words: ["a", "b", "c"]).maps[0].columnLabel == "word")
        #expect(maps[0].description.contains("unit: 1 … 2 · time step: 1 … 3"))
    }

    @Test("a word is shaded from a fifth of the largest on, and the text says from which number")
    func shades() {
        let words = [0, 0.19, 0.2, 0.41, 1].map { WordInfluence.Word(text: "w", gradient: $0, gradientTimesInput: 0) }
        var influence = WordInfluence(words: words, measure: .gradient, hiddenPadding: 0, answer: ModelAnswer(prediction: 1))
        #expect(influence.levels == [0, 0, 1, 2, 4])
        #expect(influence.description.contains("‖∂output/∂x‖: ░ from 0.200, ▒ ▓, █ to 1, no sign below") && !influence.description.contains("vocabulary"))
        influence.hasUnknownWords = true
        #expect(influence.description.contains("? = a word outside the vocabulary"))
        #expect(influence.table.columns == ["word", "‖∂output/∂x‖", "∂output/∂x · x"])
    }

    @Test("a scale says its ends with as many digits as tell them apart")
    func ends() {
        #expect(scaleEnds(0.70231, 0.79149) == ("0.702", "0.791"))
        #expect(scaleEnds(-250_000, 12_345.4) == ("-250,000", "12,345") && scaleEnds(2e15, 3e15) == ("2e+15", "3e+15"))
        #expect(scaleEnds(0.731_058, 0.731_162) == ("0.731058", "0.731162"))
        #expect(scaleEnds(-1, 1) == ("-1", "1") && scaleEnds(0, 0) == ("0", "0") && scaleEnds(.nan, .infinity) == ("nan", "inf"))
        #expect(scaleEnds(-.greatestFiniteMagnitude, .greatestFiniteMagnitude).high == "1.8e+308")
        #expect(scaleEnds(0.49, 0.512) == ("0.490", "0.512") && scaleEnds(0, 0.5) == ("0", "0.500"))
        #expect(scaleEnd(1e-300, within: 1e308) == "1.00e-300")
        let map = HeatMap(rows: ["a"], columns: ["b", "c", "d"], values: [[-1, 0, 1]], lowest: -1, highest: 1, isDiverging: true)
        #expect(map.description == "a │━·█│\ncolumns: b … d\n━ -1 ─ · 0 ▒ █ 1")
    }

    @Test("a heat map's shades run from its lowest number to its highest")
    func heatMap() throws {
        let map = try tryHeatMap([[0.0, 5], [10, .nan]], title: "t")
        let shades = [map.shade(row: 0, column: 0), map.shade(row: 0, column: 1), map.shade(row: 1, column: 0)]
        #expect("\(shades.compactMap { $0 })" == "[0.0, 0.5, 1.0]")
        #expect(map.shade(row: 1, column: 1) == nil)
        #expect(map.shade(row: 2, column: 0) == nil)
        #expect(map.rows == ["1", "2"])
        #expect(map.description == "t\n1 │·▒│\n2 │█?│\ncolumns: 1 … 2\n· 0 ░▒▓ █ 10, ? nan")
        let matrix = try tryConfusionMatrix([0, 0, 1], [0, 1, 1])
        #expect(matrix.heatMap(names: ["bad", "good"]).values == [[1, 1], [0, 1]])
        #expect("\(matrix.heatMap())".contains("true ╲ predicted"))
    }

    @Test("small counts are told apart beside large ones, and numbers that aren't finite from each other")
    func shadesOfCounts() throws {
        let map = try tryHeatMap([[1.0, 10, 100], [0, 1000, 10_000]])
        let shades = [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2)].map { map.shade(row: $0, column: $1) ?? .nan }
        // log10 of the counts, divided by that of the greatest.
        for (shade, wanted) in zip(shades, [0, 0.25, 0.5, 0.75, 1]) { #expect(abs(shade - wanted) < 1e-9) }
        #expect(map.shade(row: 1, column: 0) == nil && map.unshaded(row: 1, column: 0) == .notAboveZero)
        #expect(map.description == "1 │·░▒│\n2 │ ▓█│\ncolumns: 1 … 3\n· 1 ░▒▓ █ 10,000 (log scale), blank 0")
        // Few counts that are alike, numbers that are no counts, and what was asked for.
        #expect(
            try tryHeatMap([[1.0, 12], [0, 5]]).scale == .linear && tryHeatMap([[-1.0, 100]]).scale == .linear && tryHeatMap([[0.5, 100]]).scale == .linear)
        #expect(try tryHeatMap([[1.0, 100]], scale: .linear).scale == .linear && tryHeatMap([[0.01, 100]], scale: .log).shade(row: 0, column: 0) == 0)
        #expect(try tryHeatMap([[-1.0, 0]], scale: .log).scale == .linear, "nothing has a place on it")
        let strange = try tryHeatMap([[.nan, .infinity], [-.infinity, -3.0], [1, 2]])
        #expect(strange.unshadedKinds == [.notANumber, .infinite, .negativeInfinite])
        #expect(strange.description == "1 │?▲│\n2 │▼·│\n3 │██│\ncolumns: 1 … 2\n· -3 ░▒▓ █ 2, ? nan, ▲ inf, ▼ −inf")
        let truth = [Int](repeating: 0, count: 40) + [1, 1]
        let confusion = try tryConfusionMatrix(truth, truth.dropLast() + [0]).heatMap()
        #expect(confusion.scale == .log && confusion.lowest == 1 && confusion.highest == 40 && confusion.shade(row: 1, column: 0) == 0)
        #expect(try tryConfusionMatrix([0, 0, 1], [0, 1, 1]).heatMap().scale == .linear)
    }

    @Test("models are compared by the numbers of their best epoch")
    func comparison() throws {
        let history = History(
            metrics: [("loss", [0.7, 0.5]), ("accuracy", [0.5, 0.8]), ("val_loss", [0.6, 0.65]), ("val_accuracy", [0.7, 0.6])], seconds: 2)
        let other = History(metrics: [("loss", [0.4])], seconds: 1)
        let model = Self.model(LSTM(8))
        let comparison = try tryCompare([
            TrainedModel("a", model, history, test: Evaluation(loss: 1, accuracy: 0.75)), TrainedModel("b", model, other),
        ])
        #expect(comparison.metrics == ["accuracy", "val_accuracy", "test accuracy"])
        #expect(comparison.rows[0].values == [0.5, 0.7, 0.75])
        #expect(comparison.rows[1].values == [nil, nil, nil])
        #expect(comparison.rows.map(\.curve) == [[0.6, 0.65], [0.4]])
        #expect(comparison.table.rows[0] == ["a", "8,809", "2", "1", "0.5000", "0.7000", "0.7500", "2.0"])
    }

    @Test("gradients by time step are drawn on powers of ten, what has vanished as a gap")
    func gradients() throws {
        let model = Self.model(SimpleRNN(4))
        model.compile(loss: .binaryCrossentropy)
        let norms = try model.tryGradientNorms([Self.sample], [1])
        let plot = plot(norms)
        #expect(plot.panels[0].yScale == .log)
        #expect(plot.panels[0].series[0].name == "SimpleRNN")
        #expect(plot.panels[0].series[0].y == norms[0].values)
        #expect("\(plot)".contains("(log scale)"))
    }

    @Test("bars have a line each as text")
    func barsAsText() throws {
        let chart = try tryBars(["하나", "b"], [Line("", [1, 2])], yLabel: "accuracy")
        let (short, long) = (String(repeating: "█", count: 20), String(repeating: "█", count: 40))
        #expect(chart.description == "accuracy\n하나  \(short) 1.0\nb     \(long) 2.0")
        #expect(chart.panels[0].xNames == ["하나", "b"])
        #expect(chart.panels[0].series[0].form == .bars)
    }
}
