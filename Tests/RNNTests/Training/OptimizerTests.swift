import RNN
import Testing

/// A small model's weights after 1 and after 20 steps on one batch, from Keras 3.15 (JAX, double precision).
@Suite struct OptimizerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let optimizer: any Optimizer
        let afterOne: [Double]
        let afterTwenty: [Double]

        init(_ optimizer: any Optimizer, _ afterOne: [Double], _ afterTwenty: [Double]) {
            self.optimizer = optimizer
            self.afterOne = afterOne
            self.afterTwenty = afterTwenty
        }

        var testDescription: String { "\(optimizer)" }
    }

    static let cases = [
        Case(
            SGD(),
            [0.29346254, -0.19927101, 0.10564356, 0.04936449], [0.17678031, -0.18677634, 0.20711722, 0.03810971]),
        Case(
            SGD(learningRate: 0.1, momentum: 0.9),
            [0.23462539, -0.19271008, 0.15643563, 0.04364490], [-2.36469206, -0.10756895, 2.71284775, -0.17350975]),
        Case(
            SGD(learningRate: 0.1, momentum: 0.9, nesterov: true),
            [0.17578824, -0.18614915, 0.20722770, 0.03792531], [-2.16096111, -0.15092867, 2.55903445, -0.15840627]),
        Case(
            SGD(learningRate: 0.1, weightDecay: 0.05),
            [0.23312539, -0.19171008, 0.15593563, 0.04339490], [-0.44961068, -0.13892032, 0.77159627, -0.01497548]),
        Case(
            SGD(learningRate: 0.1, clipNorm: 0.2),
            [0.28491441, -0.19831781, 0.11302287, 0.04364490], [0.00251682, -0.17069267, 0.36573941, -0.03981383]),
        Case(
            SGD(learningRate: 0.1, clipValue: 0.1),
            [0.29000000, -0.19271008, 0.11000000, 0.04364490], [0.10000000, -0.08782938, 0.30000000, -0.04363332]),
        Case(
            SGD(learningRate: 0.1, globalClipNorm: 0.2),
            [0.28495480, -0.19832231, 0.11298800, 0.04853745], [0.00152849, -0.17042399, 0.36311016, 0.02177843]),
        Case(
            RMSprop(learningRate: 0.01),
            [0.26837726, -0.16838020, 0.13162273, 0.01838114], [0.03340133, 0.02660658, 0.37484984, -0.13622076]),
        Case(
            RMSprop(learningRate: 0.01, rho: 0.8, momentum: 0.5, epsilon: 1e-3),
            [0.27776898, -0.18394952, 0.12218720, 0.03505301], [-0.11416040, 0.04729968, 0.52732587, -0.13866029]),
        Case(
            RMSprop(learningRate: 0.01, centered: true),
            [0.26666671, -0.16667015, 0.13333328, 0.01667125], [-0.11150965, 0.05804924, 0.53819612, -0.14092858]),
        Case(
            RMSprop(learningRate: 0.01, momentum: 0.9, centered: true),
            [0.26666671, -0.16667015, 0.13333328, 0.01667125], [-1.22887763, -0.02308612, 1.94294011, -0.12435173]),
        Case(
            Adam(learningRate: 0.01),
            [0.29000005, -0.19000043, 0.10999994, 0.04000050], [0.10383261, -0.01128655, 0.29804394, -0.12928753]),
        Case(
            Adam(learningRate: 0.05, beta1: 0.8, beta2: 0.95, epsilon: 1e-4, amsgrad: true),
            [0.25003418, -0.15030486, 0.14996041, 0.00034940], [-0.52348090, 0.02107266, 0.98883301, -0.09820138]),
        Case(
            AdamW(learningRate: 0.01),
            [0.28998805, -0.18999243, 0.10999594, 0.03999850], [0.10366982, -0.01121668, 0.29788880, -0.12923496]),
        Case(
            Adagrad(learningRate: 0.1),
            [0.20997863, -0.17753642, 0.18723818, 0.03029735], [-0.29504049, -0.06158481, 0.71797794, -0.09867466]),
        Case(
            Adagrad(learningRate: 0.1, initialAccumulatorValue: 0.5, epsilon: 1e-3),
            [0.23215071, -0.18975498, 0.16234181, 0.04105748], [-0.24859626, -0.11216730, 0.64773943, -0.04706540]),
        Case(
            Nadam(learningRate: 0.01),
            [0.28937212, -0.18937214, 0.11062788, 0.03937214], [0.14016629, -0.04877991, 0.26230873, -0.09262898]),
        Case(
            SGD(learningRate: ExponentialDecay(initialLearningRate: 0.2, decaySteps: 4, decayRate: 0.5)),
            [0.16925078, -0.18542016, 0.21287127, 0.03728980], [-0.26567978, -0.15345501, 0.61290967, -0.00108013]),
        Case(
            Adam(learningRate: CosineDecay(initialLearningRate: 0.01, decaySteps: 10, warmupTarget: 0.1, warmupSteps: 5)),
            [0.29000005, -0.19000043, 0.10999994, 0.04000050], [-0.41738615, 0.29459125, 0.85060046, -0.28620626]),
    ]

    @Test(arguments: cases)
    func steps(_ example: Case) throws {
        let x = Tensor([[0.5, -1, 2], [1, 0.25, -0.5], [-1.5, 0.75, 1], [2, -0.5, -1]])
        for (count, expected) in [(1, example.afterOne), (20, example.afterTwenty)] {
            let model = try Sequential.trying([Dense(1, activation: .sigmoid, inputShape: [3])])
            try model.trySetWeights([[Tensor([[0.3], [-0.2], [0.1]]), Tensor([0.05])]])
            try model.tryCompile(optimizer: example.optimizer, loss: .binaryCrossentropy)
            _ = try model.train(x, [1, 0, 1, 0], epochs: count, batchSize: 4, shuffle: false)
            let found = model.weights[0].flatMap(\.scalars)
            for (found, expected) in zip(found, expected) { #expect(abs(Double(found) - expected) < 1e-5) }
        }
    }

    @Test func argumentsOutOfRange() throws {
        func message(_ optimizer: @autoclosure () -> any Optimizer) -> String {
            do {
                _ = try tryMade(optimizer)
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(message(Adam(beta1: 1)).contains("Adam: `beta1` is 1.0"))
        #expect(message(SGD(momentum: 1.5)).contains("`momentum`"))
        #expect(message(Adagrad(initialAccumulatorValue: -1)).contains("`initialAccumulatorValue`"))
        #expect(message(Nadam(epsilon: 0)).contains("`epsilon`"))
        #expect(message(AdamW(weightDecay: -0.1)).contains("`weightDecay`"))
        #expect(message(RMSprop(clipNorm: 0)).contains("`clipNorm`"))
        #expect(message(SGD(clipNorm: 1, clipValue: 1)).contains("`clipValue`"))
        #expect(message(SGD(learningRate: .nan)).contains("`learningRate`"))
        #expect(message(SGD(learningRate: CosineDecay(initialLearningRate: 1, decaySteps: 0))).contains("CosineDecay: `decaySteps`"))
        #expect(
            message(SGD(learningRate: PiecewiseConstantDecay(boundaries: [5], values: [1]))).contains("2 numbers"))
    }

    @Test func compilingForgetsTheSteps() throws {
        let x = Examples.features([20, 3])
        let model = try Sequential.trying([Dense(1, activation: .sigmoid, inputShape: [3])])
        let start = model.weights
        var after: [[[Tensor]]] = []
        for _ in 0..<2 {
            try model.trySetWeights(start)
            try model.tryCompile(optimizer: Adam(learningRate: 0.1), loss: .binaryCrossentropy)
            _ = try model.train(x, Examples.targets(20), epochs: 3, shuffle: false)
            after.append(model.weights)
        }
        #expect(after[0] == after[1])
    }

    /// Clipping needs sums over all parameters: they have one order.
    @Test func clippingDoesNotDependOnThreads() throws {
        func train(_ threads: Int) throws -> [[Tensor]] {
            setRandomSeed(5)
            let model = Sequential([Embedding(900, 16), LSTM(8), Dense(1, activation: .sigmoid)])
            model.engine = try #require(Engine(kernels: Engine.standard.kernelName, threads: threads))
            model.compile(optimizer: Adam(globalClipNorm: 0.01), loss: .binaryCrossentropy)
            _ = try model.train(
                Examples.ids(samples: 70, steps: 9, vocabulary: 900), Examples.targets(70), epochs: 2, batchSize: 33)
            return model.weights
        }
        let one = try train(1)
        for threads in 2...4 { #expect(try train(threads) == one) }
    }
}
