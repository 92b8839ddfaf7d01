import RNN
import Testing

/// Values that nobody should give: negative, zero, not a number, the largest, empty, ragged. Each ends in an error with a sentence, none in a trap.
@Suite struct HostileValueTests {
    struct Attempt: Sendable, CustomTestStringConvertible {
        let name: String
        let body: @Sendable () throws -> Void
        var testDescription: String { name }
    }

    @Test(arguments: layers + shapes + models + data + numbers) func endsInAnError(_ attempt: Attempt) {
        do {
            try attempt.body()
            Issue.record("no error")
        } catch {
            let text = "\(error)"
            #expect(text.contains(" ") && !text.contains("Optional("), "\(text)")
        }
    }

    /// A callback may do with the model what anybody may, but give it other layers.
    @Test func callbacksUseTheModel() throws {
        let (x, y) = (Tensor.zeros([6, 4, 2]), Tensor.zeros([6]))
        let model = try Sequential.trying([LSTM(3, inputShape: [4, 2]), Dense(1, activation: .sigmoid)])
        try model.tryCompile(loss: .binaryCrossentropy, metrics: [.accuracy])
        var epochs = 0
        let history = try model.train(
            x, y, epochs: 4, validationData: (x, y),
            callbacks: [
                LambdaCallback(onEpochEnd: { epoch, _ in
                    epochs += 1
                    _ = (try model.tryPredict(x), try model.tryEvaluate(x, y), try model.tryGradientNorms(x, y))
                    try model.trySetWeights(model.weights)
                    if epoch == 0 { _ = try model.train(Tensor.zeros([100, 4, 2]), Tensor.zeros([100]), epochs: 2, batchSize: 64) }
                    if epoch == 1 { try model.tryCompile(optimizer: Adam(), loss: .meanSquaredError, metrics: [.auc, .precision]) }
                }), EarlyStopping(patience: .max, restoreBestWeights: true), ReduceLROnPlateau(monitor: "loss", patience: 0),
            ])
        #expect(epochs == 4 && history.epochs == 4 && history.metricNames.contains("val_accuracy"))
        try model.tryAdd(Dense(1))
        try model.tryCompile(loss: .meanSquaredError)
        #expect(try model.train(x, y).epochs == 1)
    }

    /// What such values make of things that can't fail.
    @Test func whatCannotFail() {
        #expect(Shape([.max, 2]).count == .max && Shape([-1, .max, 3]).count == .min && Shape([.max, .max, 0]).count == 0)
        #expect(Shape([]).count == 1)
        #expect(History(metrics: []).bestEpoch == 0 && History(metrics: [("loss", [])]).best("loss").isNaN)
        #expect(!"\(Histogram(counts: [.max, 1, -1], edges: [0, 1]))".isEmpty)
        #expect("\(Histogram(counts: [], edges: []))".isEmpty && "\(Histogram(counts: [1], edges: [.nan, .infinity]))".contains("1"))
        #expect("\(Table(columns: [], rows: [["a"], []]))".contains("a") && "\(Table(columns: ["x"], rows: []))".contains("x"))
        #expect(!Table(columns: [], rows: []).isNumeric(-1) && !Table(columns: ["a"], rows: [["1"]]).isNumeric(.max))
        for value in [Double.nan, .infinity, 1.7e308, -1.7e308, 0, 1e-300] {
            #expect(!"\(plot([Line("a", [value, value]), Line("b", [-value, 1])]))".isEmpty)
        }
        let series = Plot.Series(name: "", x: [1], y: [1, 2, 3])
        #expect(!"\(Plot(title: "", panels: [.init(xLabel: "", yLabel: "", series: [series], marker: .init(x: .nan, label: ""))]))".isEmpty)
        var random = MersenneTwister(seed: 1)
        #expect(random.permutation(-1).isEmpty && random.permutation(.min).isEmpty)
        #expect(random.randomInterval(0) == 0 && random.randomInterval(.max) <= .max)
        _ = random.randomInteger(in: .min ..< .max)
        _ = [RandomSource(seed: Int.min), RandomSource(seed: Int.max)]
        #expect(Vocabulary([]).count == 0 && Vocabulary([]).id(of: "") == nil)
        #expect(ConfusionMatrixText.empty.contains("true"))
        #expect("\(Evaluation(loss: -Double.nan, accuracy: 1))" == "loss nan, accuracy 1.0000")
        #expect(displayWidth("") == 0)
    }
}

private enum ConfusionMatrixText {
    static var empty: String { (try? "\(tryConfusionMatrix([0], [0], classes: 1).table(names: ["", "", ""]))") ?? "" }
}
