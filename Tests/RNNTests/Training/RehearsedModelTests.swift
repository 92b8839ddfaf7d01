import RNN
import Testing
import Wording

/// Models without weights, which hold data against themselves and train nothing.
@Suite struct RehearsedModelTests {
    private final class Doubts { var all: [TrainingDoubt] = [] }

    private func rehearsed(_ layers: [any Layer], _ loss: Loss, _ doubts: Doubts = Doubts()) throws -> Sequential {
        let model = Sequential(name: nil, seed: 1)
        model.makesWeights = false
        model.doubt = { doubts.all.append($0) }
        for layer in layers { try model.tryAdd(layer) }
        try model.tryCompile(optimizer: SGD(), loss: loss)
        return model
    }

    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch { return "\(error)" }
    }

    @Test func whatFitsGivesNothing() throws {
        let model = try rehearsed([Dense(1, activation: .sigmoid, inputShape: [2])], .binaryCrossentropy)
        #expect(try model.tryFit([[1.0, 2.0], [3, 4]], [0, 1], epochs: 1_000_000, verbose: 0).epochs == 0)
        #expect(try model.tryEvaluate([[1.0, 2.0]], [0]).metricNames == ["loss"])
        #expect(try model.tryPredict([[1.0, 2.0]]).count == 0)
        #expect(model.weights.flatMap { $0 }.isEmpty)
    }

    /// How many samples there are is not looked at: others stand for them.
    @Test func numbersOfSamplesAreLeftToTheRun() throws {
        let model = try rehearsed([Dense(1, activation: .sigmoid, inputShape: [2])], .binaryCrossentropy)
        #expect(message { try model.tryFit([[1.0, 2.0]], [0, 1, 1], validationSplit: 0.5, verbose: 0) } == "no error")
        #expect(message { try model.tryFit(Tensor.zeros([0, 7]), [0], verbose: 0) } == "no error")
    }

    @Test func whatDoesNotFitIsToldWithoutTheNumberOfSamples() throws {
        let model = try rehearsed([SimpleRNN(2, inputShape: [5, 3]), Dense(2, activation: .softmax)], .categoricalCrossentropy)
        #expect(
            message { try model.tryFit(Tensor.zeros([4, 6, 3]), Tensor.zeros([4, 2]), verbose: 0) }
                == "layer `simple_rnn` expects input of shape (None, 5, 3), but is given (None, 6, 3); reshape the data, or make the model for samples of this shape"
        )
        #expect(message { try model.tryFit(Tensor.zeros([4, 5, 3]), Tensor.zeros([4, 3]), verbose: 0) }.hasPrefix("fit: the targets: expected"))
        let words = try rehearsed([Embedding(3, 2), LSTM(1)], .meanSquaredError)
        #expect(message { _ = try words.tryPredict([[0, 3]]) }.hasPrefix("predict: layer `embedding`: id 3 is outside 0..<3"))
        #expect(message { _ = try words.tryPredict([[0, -1]]) }.contains("no id is negative"))
    }

    @Test func doubts() throws {
        let doubts = Doubts()
        _ = try rehearsed([Dense(1, activation: .softmax, inputShape: [2])], .categoricalCrossentropy, doubts)
        #expect(doubts.all == [.softmaxOfOne(layer: "dense"), .classesOfOne(loss: ".categoricalCrossentropy")])
        doubts.all = []
        let model = try rehearsed([Dense(1, activation: .sigmoid, inputShape: [1])], .binaryCrossentropy, doubts)
        try model.tryFit([[1.0], [2]], [0, 1], verbose: 0)
        try model.tryFit([[1.0], [2]], [0.1, 0.9], verbose: 0)
        #expect(doubts.all == [])
        try model.tryFit([[1.0], [2]], [1, 2], verbose: 0)
        try model.tryFit([[1.0], [2]], [-0.5, 1], verbose: 0)
        #expect(doubts.all == [.noProbability("2"), .noProbability("-0.5")])
        doubts.all = []
        _ = try rehearsed([Dense(1, activation: .sigmoid, inputShape: [1])], .sparseCategoricalCrossentropy, doubts)
        _ = try rehearsed([Dense(2, activation: .softmax, inputShape: [1])], .sparseCategoricalCrossentropy, doubts)
        #expect(doubts.all == [.classesOfOne(loss: ".sparseCategoricalCrossentropy")])
    }

    @Test func lossesAndMetricsAreHeldAgainstTheLastLayer() throws {
        func found(_ units: Int, _ activation: ActivationFunction, _ loss: Loss, _ metrics: [Metric] = []) throws -> [TrainingDoubt] {
            let doubts = Doubts()
            let model = try rehearsed([Dense(units, activation: activation, inputShape: [2])], .meanSquaredError, doubts)
            try model.tryCompile(optimizer: SGD(), loss: loss, metrics: metrics)
            return doubts.all
        }
        func wanted(_ activation: String, _ loss: String, _ wanted: String) -> [TrainingDoubt] {
            [.noProbabilities(layer: "dense", activation: activation, loss: loss, wanted: wanted)]
        }
        #expect(try found(1, .linear, .binaryCrossentropy) == wanted(".linear", ".binaryCrossentropy", ".sigmoid"))
        #expect(try found(3, .relu, .binaryCrossentropy) == wanted(".relu", ".binaryCrossentropy", ".sigmoid"))
        #expect(try found(2, .sigmoid, .sparseCategoricalCrossentropy) == wanted(".sigmoid", ".sparseCategoricalCrossentropy", ".softmax"))
        #expect(try found(2, .linear, .categoricalCrossentropy) == wanted(".linear", ".categoricalCrossentropy", ".softmax"))
        #expect(try found(1, .sigmoid, .binaryCrossentropy, [.accuracy, .categoricalAccuracy]) == [.metricOfOne(metric: ".categoricalAccuracy")])
        #expect(try found(1, .linear, .meanSquaredError, [.sparseCategoricalAccuracy]) == [.metricOfOne(metric: ".sparseCategoricalAccuracy")])
        #expect(try found(1, .linear, .sparseCategoricalCrossentropy) == [.classesOfOne(loss: ".sparseCategoricalCrossentropy")])
        #expect(try found(1, .linear, .binaryCrossentropy(fromLogits: true)) == [])
        #expect(try found(2, .linear, .sparseCategoricalCrossentropy(fromLogits: true)) == [])
        #expect(try found(2, .softmax, .sparseCategoricalCrossentropy, [.accuracy, .sparseCategoricalAccuracy]) == [])
        #expect(try found(2, .softmax, .binaryCrossentropy) == [] && found(3, .hardSigmoid, .binaryCrossentropy) == [])
        #expect(try found(1, .relu, .meanSquaredError) == [])
    }

    @Test func lengthsAreHeldAgainstTheEmbedding() throws {
        let doubts = Doubts()
        let model = try rehearsed([Embedding(5, 2, inputLength: 4), LSTM(1)], .meanSquaredError, doubts)
        try model.tryFit([[0, 1, 2, 3]], [1], verbose: 0)
        _ = try model.tryPredict([[0, 1, 2]])
        #expect(doubts.all == [.otherPadding(at: "predict", trained: 4, given: 3)])
        try model.tryFit([[0, 1, 2]], [1], verbose: 0)
        #expect(doubts.all == [.otherPadding(at: "predict", trained: 4, given: 3), .otherLength(layer: "embedding", declared: 4, given: 3)])
    }

    @Test func sentences() {
        let more: [TrainingDoubt] = [
            .noProbabilities(layer: "dense", activation: ".relu", loss: ".binaryCrossentropy", wanted: ".sigmoid"),
            .metricOfOne(metric: ".categoricalAccuracy"), .otherLength(layer: "embedding", declared: 100, given: 80),
        ]
        for doubt in more { #expect(doubt.told(in: .english).contains("write") && doubt.told(in: .korean).hasSuffix("쓰세요")) }
        #expect(more[2].told(in: .korean).hasPrefix("fit: 층 `embedding`에는 `inputLength: 100`이라고 적혀 있지만"))
        let all: [TrainingDoubt] = [
            .softmaxOfOne(layer: "dense"), .classesOfOne(loss: ".categoricalCrossentropy"), .noProbability("2"), .sameValidation,
            .otherPadding(at: "evaluate", trained: 20, given: 50),
        ]
        for doubt in all {
            #expect(doubt.told(in: .english).contains("`") && doubt.told(in: .korean).contains { ("가"..."힣").contains($0) })
        }
        #expect(all[1].told(in: .korean).hasPrefix("compile: `.categoricalCrossentropy`는 클래스끼리"))
        #expect(all[2].told(in: .korean).hasPrefix("fit: 타깃에 2가 있습니다"))
    }
}

/// A training that can't begin, since an earlier one broke the model.
@Suite struct BrokenWeightsTests {
    @Test func theLayerIsNamedAndTheDataAreNotBlamed() throws {
        let model = try Sequential.trying([Dense(1, inputShape: [1], name: "only")])
        try model.tryCompile(optimizer: SGD(learningRate: 1e20), loss: .meanSquaredError)
        let (x, y): ([[Float]], [Float]) = ([[1], [2]], [1, 2])
        #expect(throws: RNNError.self) { try model.tryFit(x, y, epochs: 50, verbose: 0) }
        let error = #expect(throws: RNNError.self) { try model.tryFit(x, y, verbose: 0) }
        #expect(error == .training(.brokenWeights(layer: "only")))
        #expect(error?.told(in: .english).contains("an earlier training broke them; make the model anew") == true)
        #expect(error?.told(in: .korean).hasPrefix("fit: 층 `only`의 가중치가 더는 쓸 만한 숫자가 아닙니다") == true)
    }
}
