import RNN
import Testing

/// `fit` and what comes of it.
@Suite struct TrainingTests {
    /// Reviews of which those that have word 1 among their last words are the good ones.
    private func task(_ samples: Int = 400) -> (x: Tensor, y: [Int]) {
        let x = Examples.ids(samples: samples, steps: 12, vocabulary: 10)
        return (x, (0..<samples).map { x[$0].ints.suffix(6).contains(1) ? 1 : 0 })
    }

    private func model(_ layers: [any Layer], rate: Double = 0.01, seed: Int = 1) throws -> Sequential {
        setRandomSeed(seed)
        let model = try Sequential.trying(layers)
        try model.tryCompile(optimizer: RMSprop(learningRate: rate), loss: .binaryCrossentropy, metrics: [.accuracy])
        return model
    }

    @Test func everyKindOfModelLearns() throws {
        let (x, y) = task()
        let models: [[any Layer]] = [
            [Embedding(10, 8), LSTM(8), Dense(1, activation: .sigmoid)],
            [Embedding(10, 8), GRU(8), Dense(1, activation: .sigmoid)],
            [Embedding(10, 8), SimpleRNN(8), Dense(1, activation: .sigmoid)],
            [Embedding(10, 8), LSTM(8, dropout: 0.1, returnSequences: true), LSTM(8), Dense(1, activation: .sigmoid)],
        ]
        for layers in models {
            let model = try model(layers)
            let history = try model.train(x, y, epochs: 40)
            #expect(history["loss"].last! < 0.75 * history["loss"][0], "\(layers.map(\.name)): \(history)")
        }
    }

    @Test func historyHasANumberAnEpoch() throws {
        let (x, y) = task(50)
        let model = try model([Embedding(10, 4), GRU(3), Dense(1, activation: .sigmoid)])
        let history = try model.train(x, y, epochs: 3, validationData: (x, y))
        #expect(history.metricNames == ["loss", "accuracy", "val_loss", "val_accuracy"])
        #expect(history.epochs == 3)
        for name in history.metricNames { #expect(history[name].count == 3) }
        #expect(!history.stoppedEarly)
        #expect(throws: RNNError.unknownMetric(operation: "history", name: "nothing", available: history.metricNames)) { try history.tryValues("nothing") }
        #expect(history.best("val_loss") == history["val_loss"].min())
        let evaluation = try model.tryEvaluate(x, y)
        #expect(evaluation.loss == history["val_loss"].last)
        #expect(evaluation.accuracy == history["val_accuracy"].last)
    }

    @Test func earlyStoppingRestoresTheBestWeights() throws {
        let (x, y) = task(64)
        let other = Examples.ids(samples: 64, steps: 12, vocabulary: 10, seed: 30)
        let noise = Examples.targets(64, seed: 31)
        let model = try model([Embedding(10, 8), LSTM(8), Dense(1, activation: .sigmoid)], rate: 0.05)
        let history = try model.train(
            x, y, epochs: 200, batchSize: 16, validationData: (other, noise),
            callbacks: [EarlyStopping(patience: 2, restoreBestWeights: true)])
        #expect(history.stoppedEarly)
        #expect(history.epochs == history.bestEpoch + 2)
        #expect(try model.tryEvaluate(other, noise).loss == history.best("val_loss"))
    }

    @Test func earlyStoppingWatchesAccuracyForItsRise() throws {
        let callback = EarlyStopping(monitor: "val_accuracy", patience: 1)
        try callback.trainingBegins(metricNames: ["val_accuracy"])
        let model = Sequential([Dense(1, inputShape: [1])])
        #expect(try callback.epochEnds(0, metrics: ["val_accuracy": 0.5], model: model))
        #expect(try callback.epochEnds(1, metrics: ["val_accuracy": 0.6], model: model))
        #expect(try !callback.epochEnds(2, metrics: ["val_accuracy": 0.4], model: model))
        #expect(callback.bestEpoch == 1 && callback.stoppedEpoch == 2)
    }

    @Test func fittingInPartsIsFittingAtOnce() throws {
        let (x, y) = task(40)
        let layers = { [Embedding(10, 4), LSTM(3, dropout: 0.2), Dense(1, activation: .sigmoid)] as [any Layer] }
        let whole = try model(layers())
        _ = try whole.train(x, y, epochs: 4)
        let parts = try model(layers())
        _ = try parts.train(x, y, epochs: 1)
        _ = try parts.train(x, y, epochs: 3)
        #expect(whole.weights == parts.weights)
    }

    @Test func progressIsTold() throws {
        let (x, y) = task(100)
        let model = try model([Embedding(10, 4), GRU(3), Dense(1, activation: .sigmoid)])
        var ends: [TrainingProgress] = []
        _ = try model.train(x, y, epochs: 3, batchSize: 20, validationData: (x, y)) { progress in
            if progress.isEpochEnd { ends.append(progress) }
            return true
        }
        #expect(ends.map(\.epoch) == [1, 2, 3])
        #expect(ends.allSatisfy { $0.batch == 5 && $0.batches == 5 && $0.epochs == 3 })
        #expect(ends[0].metrics.map(\.name) == ["loss", "accuracy", "val_loss", "val_accuracy"])
    }

    @Test func trainingCanBeStoppedInTheMiddleOfAnEpoch() throws {
        let (x, y) = (Examples.ids(samples: 4000, steps: 100, vocabulary: 10), Examples.targets(4000))
        let model = try model([Embedding(10, 16), LSTM(96), Dense(1, activation: .sigmoid)])
        var asked: Date?
        #expect(throws: RNNError.interrupted) {
            _ = try model.train(x, y, epochs: 100, batchSize: 4000) { progress in
                asked = asked ?? Date()
                return false
            }
        }
        let wait = Date().timeIntervalSince(try #require(asked))
        #expect(wait < 2, "stopped after \(wait) s")
        #expect(throws: RNNError.interrupted) { _ = try StopWish.asking({ true }) { try model.tryEvaluate(x, y) } }
        #expect(throws: RNNError.interrupted) { _ = try StopWish.asking({ true }) { try model.tryPredict(x) } }
    }

    @Test func modelsDrawTheirSeedsFromTheGlobalSource() throws {
        setRandomSeed(3)
        let first = (Sequential().seed, Sequential().seed)
        setRandomSeed(3)
        #expect((Sequential().seed, Sequential().seed) == first)
        #expect(first.0 != first.1)
    }

    @Test func initialWeightsAreKerass() throws {
        setRandomSeed(11)
        let model = try Sequential.trying([Embedding(500, 16, inputLength: 9), LSTM(8), Dense(1)])
        let embeddings = model.layers[0].weights[0].value.scalars
        #expect(embeddings.allSatisfy { abs($0) <= 0.05 } && embeddings.contains { abs($0) > 0.049 })
        let kernel = model.layers[1].weights[0].value.scalars
        let limit = Float((6.0 / (16 + 32)).squareRoot())
        #expect(kernel.allSatisfy { abs($0) <= limit } && kernel.contains { abs($0) > 0.95 * limit })
        let recurrent = model.layers[1].weights[1].value
        for i in 0..<8 {
            for j in 0..<8 {
                let dot = zip(recurrent[i].scalars, recurrent[j].scalars).reduce(Float(0)) { $0 + $1.0 * $1.1 }
                #expect(abs(dot - (i == j ? 1 : 0)) < 1e-5)
            }
        }
    }

    @Test func plotHasTwoPanelsAndTheBestEpoch() {
        let history = History(metrics: [
            ("loss", [3, 2, 1]), ("accuracy", [0.1, 0.2, 0.3]), ("val_loss", [3, 1, 2]), ("val_accuracy", [0.1, 0.3, 0.2]),
        ])
        let plot = plot(history, title: "LSTM")
        #expect(plot.panels.map(\.yLabel) == ["loss", "accuracy"])
        #expect(plot.panels[0].series.map(\.name) == ["training", "validation"])
        #expect(plot.panels[0].series[1].y == [3, 1, 2])
        #expect(plot.panels[1].marker?.x == 2)
        #expect(history.description == "History: 3 epochs, best 2: loss 2.0000, accuracy 0.2000, val_loss 1.0000, val_accuracy 0.3000")
    }
}
