import RNN
import Testing

/// Noise is added while training alone, and is the same whatever thread adds it.
@Suite struct GaussianNoiseTests {
    @Test func isNoneWhereNothingIsTrained() throws {
        let x = Tensor([[1, -2, 3], [0, 0.5, 7]])
        #expect(GaussianNoise(0.9)(x).scalars == x.scalars)
        let model = try Sequential.trying([GaussianNoise(1, inputShape: [3])])
        #expect(try model.tryPredict(x).scalars == x.scalars)
        #expect(model.summaryTable.rows[0].outputShape == [nil, 3])
        #expect(model.summaryTable.rows[0].parameterCount == 0)
    }

    /// A Dense layer of weight 1 without bias gives on what it is given: of 0 with a target of 0, the mean square is the noise's variance.
    @Test(arguments: [0.05, 0.3, 1]) func hasItsDeviation(_ deviation: Double) throws {
        let model = Sequential(name: nil, seed: 3)
        let dense = Dense(1, useBias: false)
        try model.tryAdd(GaussianNoise(deviation, inputShape: [1]))
        try model.tryAdd(dense)
        dense.setWeights([Tensor([[1]])])
        try model.tryCompile(optimizer: SGD(learningRate: 1e-30), loss: .meanSquaredError)
        let history = try model.train(Tensor.zeros([20_000, 1]), Tensor.zeros([20_000, 1]), epochs: 2, batchSize: 256)
        for loss in history["loss"] { #expect(abs(loss / (deviation * deviation) - 1) < 0.04, "\(loss)") }
        #expect(history["loss"][0] != history["loss"][1])
    }

    @Test func isTheSameOnAnyNumberOfThreads() throws {
        func weights(_ threads: Int) throws -> [[Float]] {
            let model = Sequential(name: nil, seed: 5)
            model.engine = try #require(Engine(kernels: Engine.standard.kernelName, threads: threads))
            for layer in [GaussianNoise(0.2, inputShape: [6, 3]), LSTM(4, returnSequences: true), GaussianNoise(0.1), Dense(1)] as [any Layer] {
                try model.tryAdd(layer)
            }
            try model.tryCompile(optimizer: Adam(), loss: .meanSquaredError)
            var random = RandomSource(seed: 9)
            let x = Tensor(shape: [70, 6, 3], scalars: (0..<70 * 18).map { _ in Float(random.nextNormal()) })
            _ = try model.train(x, Tensor.zeros([70, 6, 1]), epochs: 2, batchSize: 16)
            return model.weights.flatMap { $0.map(\.scalars) }
        }
        #expect(try weights(1) == weights(3))
    }

    /// Where noise is added, gradients go on as they are: SGD by hand, the noise taken from what the layer above was given.
    @Test func gradientsGoOnAsTheyAre() throws {
        let model = Sequential(name: nil, seed: 8)
        let below = Dense(1, useBias: false, inputShape: [1])
        try model.tryAdd(below)
        try model.tryAdd(GaussianNoise(0.5))
        below.setWeights([Tensor([[2]])])
        try model.tryCompile(optimizer: SGD(learningRate: 1), loss: .meanAbsoluteError)
        // The answer is above its target by far more than the noise: the gradient by the weight is the input, 3.
        _ = try model.train([[3.0]], [[-100.0]], epochs: 1, batchSize: 1)
        #expect(below.weights[0].value.scalars == [2 - 3])
    }

    @Test(arguments: [-0.1, 1.5, .nan, .infinity]) func refusesOtherDeviations(_ deviation: Double) {
        #expect(throws: RNNError.self) { try tryMade { GaussianNoise(deviation) } }
    }
}
