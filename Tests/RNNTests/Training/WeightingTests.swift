import RNN
import Testing

/// What samples and classes count for, and which samples are trained on.
@Suite struct WeightingTests {
    private let x = Examples.features([21, 3])
    private let y = Examples.targets(21)

    private func model(_ layers: [any Layer]? = nil, engine: Engine = .standard) throws -> Sequential {
        setRandomSeed(2)
        let model = try Sequential.trying(layers ?? [Dense(1, activation: .sigmoid, inputShape: [3])])
        model.engine = engine
        try model.tryCompile(optimizer: SGD(learningRate: 0.1), loss: .binaryCrossentropy, metrics: [.accuracy])
        return model
    }

    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func weightsOfOneChangeNothing() throws {
        let (plain, weighted, classed) = (try model(), try model(), try model())
        let a = try plain.train(x, y, epochs: 2, batchSize: 5)
        let b = try weighted.train(x, y, epochs: 2, batchSize: 5, sampleWeight: [Float](repeating: 1, count: 21))
        let c = try classed.train(x, y, epochs: 2, batchSize: 5, classWeight: [0: 1, 1: 1])
        #expect(plain.weights == weighted.weights && plain.weights == classed.weights)
        #expect(a["loss"] == b["loss"] && a["loss"] == c["loss"])
    }

    @Test func weightsThatSumToZero() throws {
        let model = try model()
        let before = model.weights
        let history = try model.train(x, y, epochs: 2, batchSize: 5, sampleWeight: [Float](repeating: 0, count: 21))
        #expect(history["loss"] == [0, 0])
        #expect(history["accuracy"][0] > 0)
        #expect(model.weights == before)
        #expect(try model.tryEvaluate(x, y, sampleWeight: [Float](repeating: 0, count: 21)).loss == 0)
    }

    /// A whole number as a weight is as good as that many copies, but for the number of samples that the loss is a mean of.
    @Test func aWeightIsSoManySamples() throws {
        let weights = (0..<21).map { $0 % 3 }
        let copies = (0..<21).flatMap { [Int](repeating: $0, count: $0 % 3) }
        let many = Tensor(shape: [copies.count, 3], scalars: copies.flatMap { x[$0].scalars })
        let model = try model()
        let weighted = try model.tryEvaluate(x, y, sampleWeight: weights).loss
        let copied = try model.tryEvaluate(many, copies.map { y[$0] }).loss
        #expect(abs(weighted * 21 - copied * Double(copies.count)) < 1e-5)
    }

    @Test func weightedMetrics() throws {
        let model = try model()
        try model.tryCompile(loss: .binaryCrossentropy, metrics: [.accuracy], weightedMetrics: [.accuracy, .precision])
        let weights = (0..<21).map { Float($0 % 4) }
        let found = try model.tryEvaluate(x, y, sampleWeight: weights)
        #expect(found.metricNames == ["loss", "accuracy", "accuracy_1", "precision"])
        let predictions = try model.tryPredict(x)
        #expect(found["accuracy_1"] == (try Metric.accuracy.tryMeasure(y, predictions, sampleWeight: weights)))
        #expect(found["accuracy"] == (try Metric.accuracy.tryMeasure(y, predictions)))
        let history = try model.train(x, y, validationData: (x, y), classWeight: [0: 0.25])
        #expect(history.metricNames.suffix(2) == ["val_accuracy_1", "val_precision"])
    }

    @Test func aWeightForEachStep() throws {
        let sequences = Examples.features([6, 4, 2])
        let targets = Tensor(shape: [6, 4], scalars: Examples.targets(24))
        let layers = { [LSTM(2, returnSequences: true, inputShape: [4, 2]), Dense(1, activation: .sigmoid)] as [any Layer] }
        let model = try model(layers())
        let perSample = try model.tryEvaluate(sequences, targets, sampleWeight: [1, 2, 3, 4, 5, 6]).loss
        let perStep = Tensor(shape: [6, 4], scalars: (0..<24).map { Float($0 / 4 + 1) })
        #expect(abs(try model.tryEvaluate(sequences, targets, sampleWeight: perStep).loss - perSample) < 1e-12)
        #expect(message { _ = try model.train(sequences, targets, classWeight: [0: 2]) }.contains("(6, 4)"))
        #expect(
            message { _ = try model.train(sequences, targets, sampleWeight: Tensor.zeros([6, 3])) }
                == "fit: sampleWeight: expected (6,) or (6, 4), given (6, 3)")
    }

    @Test func weightsThatDoNotFit() throws {
        let model = try model()
        #expect(message { _ = try model.train(x, y, sampleWeight: [1, 2, 3]) } == "fit: sampleWeight: expected (21,), given (3,)")
        #expect(message { _ = try model.train(x, y, classWeight: [0: 1], sampleWeight: y) }.contains("not both"))
        #expect(message { _ = try model.train(x, y, validationSplit: 0.5, sampleWeight: [1]) }.contains("21 samples"))
    }

    @Test(arguments: [0.01, 1, -0.1, 1.5, .nan])
    func splitsThatLeaveNothing(_ fraction: Double) throws {
        let few = Tensor(shape: [1, 3], scalars: [1, 2, 3])
        let text = message { _ = try model().train(few, [1], validationSplit: fraction) }
        #expect(text.contains("`validationSplit`") && text.contains("at least one of the 1 samples"))
    }

    @Test func theSplitIsTheLastPart() throws {
        let (split, parted) = (try model(), try model())
        let a = try split.train(x, y, epochs: 2, batchSize: 5, validationSplit: 0.25)
        let first = Tensor(shape: [15, 3], scalars: Array(x.scalars[..<45]))
        let last = Tensor(shape: [6, 3], scalars: Array(x.scalars[45...]))
        let b = try parted.train(first, Array(y[..<15]), epochs: 2, batchSize: 5, validationData: (last, Array(y[15...])))
        #expect(split.weights == parted.weights)
        #expect(a["val_loss"] == b["val_loss"])
    }

    @Test func idsAndOneHotVectorsAreSplitAsTheyAre() throws {
        let ids = Examples.ids(samples: 10, steps: 4, vocabulary: 6)
        let model = try model([Embedding(6, 2), GRU(2), Dense(1, activation: .sigmoid)])
        #expect(try model.train(ids, Examples.targets(10), validationSplit: 0.3).metricNames.contains("val_loss"))
        let hot = try self.model([GRU(2), Dense(1, activation: .sigmoid)])
        let history = try hot.train(Examples.oneHot(samples: 10, steps: 4, depth: 6), Examples.targets(10), validationSplit: 0.3)
        #expect(history.metricNames.contains("val_loss"))
    }

    @Test func weightedValidation() throws {
        let model = try model()
        let weights = (0..<21).map { Float($0) }
        let history = try model.train(x, y, validationData: (x, y), validationWeight: weights)
        #expect(history["val_loss"][0] == (try model.tryEvaluate(x, y, sampleWeight: weights).loss))
    }

    @Test func initialEpochs() throws {
        let model = try model()
        var told: [Int] = []
        let history = try model.train(x, y, epochs: 5, callbacks: [LambdaCallback(onEpochEnd: { epoch, _ in told.append(epoch) })], initialEpoch: 3)
        #expect(told == [3, 4] && history.epochs == 2)
        let none = try model.train(x, y, epochs: 3, initialEpoch: 3)
        #expect(none.epochs == 0 && none.metricNames == ["loss", "accuracy"] && !none.stoppedEarly)
        #expect(try model.train(x, y, initialEpoch: Int.max).epochs == 0)
        #expect(message { _ = try model.train(x, y, initialEpoch: -1) }.contains("`initialEpoch`"))
    }

    /// Penalties, masks, weights, clipping: all sums have one order.
    @Test func threadsMakeNoDifference() throws {
        func train(_ threads: Int) throws -> ([[Tensor]], [Double]) {
            let layers: [any Layer] = [
                Embedding(300, 16, embeddingsRegularizer: .l2(0.01), maskZero: true),
                LSTM(8, kernelRegularizer: .l1(0.01), returnSequences: true), Dense(3, activation: .softmax),
            ]
            let model = try model(layers, engine: try #require(Engine(kernels: Engine.standard.kernelName, threads: threads)))
            try model.tryCompile(
                optimizer: Adam(globalClipNorm: 0.5), loss: .sparseCategoricalCrossentropy, metrics: [.accuracy])
            let ids = Examples.ids(samples: 70, steps: 9, vocabulary: 300)
            let classes = Tensor(shape: [70, 9], scalars: (0..<630).map { Float($0 % 3) })
            let history = try model.train(
                ids, classes, epochs: 2, batchSize: 33, validationSplit: 0.2, sampleWeight: (0..<70).map { Float($0 % 4) })
            return (model.weights, history["loss"] + history["val_loss"])
        }
        let one = try train(1)
        for threads in 2...4 {
            let many = try train(threads)
            #expect(one.0 == many.0 && one.1 == many.1)
        }
    }

    /// A batch in which no step counts changes nothing.
    @Test func masksThatLeaveNothing() throws {
        let model = try model([Embedding(5, 2, maskZero: true), GRU(2, returnSequences: true), Dense(1, activation: .sigmoid)])
        let nothing = Tensor(ids: [[0, 0, 0], [0, 0, 0]])
        let before = (try model.tryPredict(nothing), model.weights)
        let history = try model.train(nothing, Tensor(shape: [2, 3], scalars: [0, 1, 0, 1, 0, 1]))
        #expect(history["loss"] == [0] && history["accuracy"] == [0])
        #expect(model.weights == before.1)
        #expect(try model.tryEvaluate(nothing, Tensor.zeros([2, 3]), batchSize: Int.max).loss == 0)
    }
}
