import RNN
import Testing

/// Training gives the same bits whatever the number of threads and the processor's vectors, for layers of every kind: batches that don't divide the
/// samples, samples that don't fill a vector's lanes.
@Suite(.serialized) struct LayerBitsTests {
    struct Model: Sendable, CustomTestStringConvertible {
        let name: String
        let x: Tensor
        let layers: @Sendable () -> [any Layer]

        var testDescription: String { name }
    }

    private static let features = Examples.features([75, 6, 3])
    private static let ids = Examples.ids(samples: 75, steps: 7, vocabulary: 9)

    static let models: [Model] = [
        Model(name: "LSTM with both dropouts, backwards", x: features) {
            [LSTM(5, dropout: 0.3, recurrentDropout: 0.2, goBackwards: true), Dense(1)]
        },
        Model(name: "GRU with the reset before, other functions", x: features) {
            [GRU(4, activation: .softsign, recurrentActivation: .hardSigmoid, returnSequences: true, resetAfter: false), Dense(2)]
        },
        Model(name: "SimpleRNN with penalties and recurrent dropout", x: features) {
            [SimpleRNN(6, activation: .elu, kernelRegularizer: .l1(0.01), recurrentRegularizer: .l2(0.02), recurrentDropout: 0.3), Dense(1)]
        },
        Model(name: "Embedding with padding, Bidirectional, LayerNormalization", x: ids) {
            [
                Embedding(9, 4, maskZero: true), SpatialDropout1D(0.2), Bidirectional(LSTM(3, returnSequences: true)),
                LayerNormalization(), TimeDistributed(Dense(2, activation: .gelu)),
            ]
        },
        Model(name: "Embedding with padding, GRU above", x: ids) {
            [Embedding(9, 4, embeddingsRegularizer: .l2(0.01), maskZero: true), GRU(5, dropout: 0.2, recurrentDropout: 0.2), Dense(1)]
        },
        Model(name: "Embedding of many words", x: Examples.ids(samples: 75, steps: 7, vocabulary: 4001)) {
            [Embedding(4001, 6), LSTM(5), Dense(1)]
        },
        Model(name: "LSTM with a state from batch to batch", x: features) { [LSTM(4, returnSequences: true, stateful: true), GRU(3, stateful: true)] },
        Model(name: "Masking, LSTM, GlobalAveragePooling1D", x: features) {
            [Masking(), LSTM(4, returnSequences: true), GlobalAveragePooling1D(), Dense(1)]
        },
        Model(name: "Conv1D, poolings, Flatten", x: features) {
            [
                Conv1D(5, 3, padding: .same, activation: .relu), MaxPooling1D(poolSize: 2), Dropout(0.3),
                AveragePooling1D(poolSize: 2, strides: 1), Flatten(), Dense(3, activation: .softmax),
            ]
        },
        Model(name: "encoder and decoder", x: features) {
            [
                Bidirectional(GRU(3), mergeMode: .ave), Activation(.mish), RepeatVector(4), SimpleRNN(3, returnSequences: true),
                GlobalMaxPooling1D(), Dense(1),
            ]
        },
    ]

    private func train(
        _ model: Model, kernels: String, threads: Int, samples: Int = 75, batchSize: Int = 35, mostInOneGo: Int? = nil
    ) throws -> (weights: [[Tensor]], losses: [Double], output: Tensor) {
        let x = try model.x.first(samples)
        // Where states go from batch to batch, all batches are as large.
        let batchSize = model.name.contains("from batch to batch") ? (samples == 75 ? 25 : samples) : batchSize
        let made = Sequential(name: nil, seed: 6)
        try made.tryAdd(Input(Array(x.shape.dimensions.dropFirst())))
        for layer in model.layers() { try made.tryAdd(layer) }
        let engine = mostInOneGo.map { Engine(kernels: kernels, threads: threads, mostInOneGo: $0) }
        made.engine = try #require(engine ?? Engine(kernels: kernels, threads: threads))
        try made.tryCompile(optimizer: Adam(learningRate: 0.02), loss: .meanSquaredError)
        let y = Examples.features(try made.tryPredict(x, batchSize: batchSize).shape)
        let history = try made.train(x, y, epochs: 2, batchSize: batchSize, validationData: (x, y))
        return (made.weights, history["loss"] + history["val_loss"], try made.tryPredict(x, batchSize: batchSize))
    }

    @Test(arguments: models) func threadsAndVectorsMakeNoDifference(_ model: Model) throws {
        let name = Engine.standard.kernelName
        let one = try train(model, kernels: name, threads: 1)
        #expect(one.weights.joined().allSatisfy { $0.scalars.allSatisfy(\.isFinite) })
        var others = [(name, 2), (name, 4)]
        for kernels in ["avx512", "avx2"] where kernels != name && Engine(kernels: kernels, threads: 1) != nil {
            others += [(kernels, 1), (kernels, 2)]
        }
        for (kernels, threads) in others {
            let other = try train(model, kernels: kernels, threads: threads)
            #expect(one.weights == other.weights, "\(kernels), \(threads) threads")
            #expect(one.losses == other.losses && one.output == other.output, "\(kernels), \(threads) threads")
        }
    }

    /// Fewer samples than lanes, one sample, a batch larger than all, a last batch of one sample.
    @Test(arguments: models, [(1, 4), (7, 3), (15, 64), (33, 32)]) func fewSamples(_ model: Model, _ counts: (Int, Int)) throws {
        let name = Engine.standard.kernelName
        let one = try train(model, kernels: name, threads: 1, samples: counts.0, batchSize: counts.1)
        #expect(one.weights.joined().allSatisfy { $0.scalars.allSatisfy(\.isFinite) })
        let other = try train(model, kernels: name, threads: 3, samples: counts.0, batchSize: counts.1)
        #expect(one.weights == other.weights && one.losses == other.losses && one.output == other.output)
    }

    /// Step by step, and number by number where a step is cut too, comes out what comes out in one go but for the order of sums.
    @Test(arguments: models, [1, 2000]) func piecesMakeTheWhole(_ model: Model, _ mostInOneGo: Int) throws {
        let name = Engine.standard.kernelName
        let one = try train(model, kernels: name, threads: 2)
        let other = try train(model, kernels: name, threads: 2, mostInOneGo: mostInOneGo)
        for (one, other) in zip(one.weights.joined(), other.weights.joined()) {
            #expect(zip(one.scalars, other.scalars).allSatisfy { abs($0 - $1) < 1e-4 })
        }
        #expect(zip(one.losses, other.losses).allSatisfy { abs($0 - $1) < 1e-4 * max(1, abs($0)) })
        #expect(zip(one.output.scalars, other.output.scalars).allSatisfy { abs($0 - $1) < 1e-4 })
        #expect(one.output.shape == other.output.shape && one.losses.count == 4)
    }

    /// A sample's output is the same alone and among others.
    @Test(arguments: models.filter { !$0.name.contains("from batch to batch") }) func samplesDoNotMix(_ model: Model) throws {
        let made = Sequential(name: nil, seed: 6)
        for layer in [Input(Array(model.x.shape.dimensions.dropFirst()))] + model.layers() { try made.tryAdd(layer) }
        let all = try made.tryPredict(model.x)
        for count in [1, 15, 16, 33] {
            let some = try made.tryPredict(model.x.first(count), batchSize: 5)
            #expect(some.scalars == Array(all.scalars.prefix(some.scalars.count)))
        }
    }
}

extension Tensor {
    fileprivate func first(_ count: Int) throws -> Tensor {
        let shape = Shape([count] + shape.dimensions.dropFirst())
        return switch storage {
        case .int(let ids): Tensor(shape: shape, storage: .int(Array(ids.prefix(shape.count))))
        default: Tensor(shape: shape, scalars: Array(try tryScalars().prefix(shape.count)))
        }
    }
}
