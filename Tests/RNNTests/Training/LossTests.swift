import RNN
import Testing

/// Losses and metrics where numbers are at their ends, and what is refused.
@Suite struct LossTests {
    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    /// From Keras 3.15 (JAX) in single precision, where 1 - (1 - 1e-7) is 1.19e-7.
    @Test func certainProbabilities() throws {
        let (targets, predictions): ([[Float]], [[Float]]) = ([[0], [1], [1], [0], [1], [1]], [[0], [1], [0], [1], [0.5], [1e-7]])
        let (value, gradient) = try Loss.binaryCrossentropy.tryMeasure(targets, predictions)
        #expect(abs(value - 8.145287) < 1e-5)
        #expect(gradient.scalars.prefix(4) == [0, 0, 0, 0])
        #expect(abs(gradient.scalars[4] + 1 / 3) < 1e-6)
    }

    @Test func lossesWithoutArgumentsAreThoseWithDefaults() {
        #expect(Loss.binaryCrossentropy == .binaryCrossentropy(fromLogits: false, labelSmoothing: 0))
        #expect(Loss.huber == .huber(delta: 1))
        #expect(Loss.binaryCrossentropy != .binaryCrossentropy(fromLogits: true))
        #expect(Metric.auc == .auc(numThresholds: 200))
        #expect("\(Loss.sparseCategoricalCrossentropy)" == "sparse_categorical_crossentropy")
    }

    @Test(arguments: [
        Loss.binaryCrossentropy, .binaryCrossentropy(fromLogits: true), .categoricalCrossentropy,
        .categoricalCrossentropy(fromLogits: true), .meanSquaredError, .meanAbsoluteError, .huber,
    ])
    func whatIsNoNumberGivesNone(_ loss: Loss) throws {
        for (targets, predictions) in [([[Float.nan, 1]], [[Float(0.5), 0.5]]), ([[0, 1]], [[.nan, 0.5]])] {
            let (value, gradient) = try loss.tryMeasure(targets, predictions)
            #expect(value.isNaN)
            #expect(gradient.scalars.contains { $0.isNaN })
        }
    }

    @Test func infiniteLogits() throws {
        let loss = Loss.binaryCrossentropy(fromLogits: true)
        #expect(try loss.tryMeasure([[1], [0]], [[Float.infinity], [-.infinity]]).value == 0)
        #expect(try loss.tryMeasure([[0]], [[Float.infinity]]).value == .infinity)
    }

    @Test func metricsOfNothing() throws {
        #expect(try Metric.precision.tryMeasure([1, 0], [0.2, 0.3]) == 0)
        #expect(try Metric.recall.tryMeasure([0, 0], [0.7, 0.3]) == 0)
        #expect(try Metric.auc.tryMeasure([1, 1], [0.7, 0.3]) == 0)
        #expect(try Metric.auc.tryMeasure([1, 0], [Float.nan, 7]) == 0)
    }

    @Test func classesThatDoNotExist() {
        let loss = Loss.sparseCategoricalCrossentropy
        let predictions: [[Float]] = [[0.5, 0.5], [0.5, 0.5]]
        for targets: [Float] in [[0, 2], [0, -1], [0, 0.5], [0, .nan], [0, .infinity], [0, 1e30]] {
            #expect(message { _ = try loss.tryMeasure(targets, predictions) }.contains("a whole number in 0...1"))
        }
        #expect(message { _ = try loss.tryMeasure([[1, 0], [0, 1]], predictions) }.contains("categoricalCrossentropy"))
        #expect(message { _ = try Loss.categoricalCrossentropy.tryMeasure([1, 0], predictions) }.contains("sparseCategoricalCrossentropy"))
    }

    @Test func metricsThatDoNotFitTheTargets() throws {
        let model = try Sequential.trying([Dense(2, activation: .softmax, inputShape: [3])])
        let x = Examples.features([4, 3])
        try model.tryCompile(loss: .sparseCategoricalCrossentropy, metrics: [.auc])
        #expect(message { _ = try model.tryEvaluate(x, [0, 1, 0, 1]) }.contains("class numbers"))
        try model.tryCompile(loss: .categoricalCrossentropy, metrics: [.sparseCategoricalAccuracy])
        #expect(message { _ = try model.tryEvaluate(x, [[0, 1], [1, 0], [0, 1], [1, 0]]) }.contains("no class numbers"))
    }

    @Test func argumentsOutOfRange() throws {
        #expect(message { _ = try tryMade { Loss.huber(delta: 0) } }.contains("`delta`"))
        #expect(message { _ = try tryMade { Loss.binaryCrossentropy(labelSmoothing: 1.5) } }.contains("`labelSmoothing`"))
        #expect(message { _ = try tryMade { Metric.auc(numThresholds: 1) } }.contains("`numThresholds`"))
        #expect(message { _ = try tryMade { Metric.precision(threshold: 2) } }.contains("`threshold`"))
    }

    /// One-hot targets stay the ids that they are.
    @Test func oneHotTargets() throws {
        let ids: [Int32] = [0, 2, 1, 2]
        let predictions = Examples.features([4, 3])
        let kept = Tensor(shape: [4, 3], storage: .oneHot(ids: ids, depth: 3))
        let dense = Tensor(shape: [4, 3], scalars: kept.scalars)
        for loss in [Loss.categoricalCrossentropy(fromLogits: true, labelSmoothing: 0.1), .meanSquaredError] {
            let (a, b) = (try loss.tryMeasure(kept, predictions), try loss.tryMeasure(dense, predictions))
            #expect(a.value == b.value && a.gradient == b.gradient)
        }
    }
}
