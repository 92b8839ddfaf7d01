import RNN
import Testing

/// Gradients of a large vocabulary are kept for the words that occur alone. It must be as if all others were looked at too.
@Suite struct UsedLinesTests {
    struct Model: Sendable, CustomTestStringConvertible {
        let name: String
        /// How many words there are at least, and how far apart those that occur.
        let vocabulary: Int
        let apart: Int
        let layers: @Sendable (_ vocabulary: Int) -> [any Layer]
        var isOneHot = false

        var testDescription: String { name }
    }

    private static let words = 9

    static let models: [Model] = [
        Model(name: "a table of products", vocabulary: 4001, apart: 499) { [Embedding($0, 6), LSTM(5), Dense(1)] },
        Model(name: "vectors looked up by the layer above", vocabulary: 14_003, apart: 1749) { [Embedding($0, 5), GRU(7), Dense(1)] },
        Model(name: "vectors for a Bidirectional", vocabulary: 9001, apart: 1123) { [Embedding($0, 4), Bidirectional(SimpleRNN(3)), Dense(1)] },
        // Rows that begin and end within lines of 16 numbers: a word's neighbours come before it.
        Model(name: "a table's rows side by side", vocabulary: 4001, apart: 1) { [Embedding($0, 6), LSTM(9), Dense(1)] },
        Model(name: "vectors side by side", vocabulary: 4001, apart: 1) { [Embedding($0, 50), GlobalAveragePooling1D(), Dense(1)] },
        Model(name: "vectors by themselves", vocabulary: 7001, apart: 875) { [Embedding($0, 5), GlobalAveragePooling1D(), Dense(1)] },
        Model(name: "one-hot vectors", vocabulary: 5003, apart: 625, layers: { _ in [SimpleRNN(7), Dense(1)] }, isOneHot: true),
    ]

    /// Samples for batches of three chunks: each batch, and the second chunk of each, has words of its own.
    private func samples(_ model: Model, vocabulary: Int, apart: Int) -> Tensor {
        let ids = (0..<110).map { sample in
            let (batch, chunk) = (sample / 40, sample % 40 / 16)
            return (0..<6).map { step in apart * ((batch * 3 + chunk % 2 * 3 + [0, 2, 1, 3][(sample * 5 + step) % 4]) % Self.words) }
        }
        if !model.isOneHot { return Tensor(ids: ids) }
        return Tensor(shape: [ids.count, 6, vocabulary], storage: .oneHot(ids: ids.joined().map { Int32($0) }, depth: vocabulary))
    }

    private func make(_ model: Model, vocabulary: Int, _ x: Tensor) throws -> Sequential {
        let made = Sequential(name: nil, seed: 4)
        try made.tryAdd(Input(Array(x.shape.dimensions.dropFirst())))
        for layer in model.layers(vocabulary) { try made.tryAdd(layer) }
        return made
    }

    private func train(_ model: Sequential, _ x: Tensor, from weights: [[Tensor]]) throws -> [[Tensor]] {
        try model.trySetWeights(weights)
        try model.tryCompile(optimizer: SGD(learningRate: 0.3), loss: .meanSquaredError)
        try model.train(x, Examples.targets(x.shape[0]), epochs: 3, batchSize: 40, shuffle: false)
        return model.weights
    }

    /// The rows of the words that occur.
    private func rows(_ table: Tensor, apart: Int) -> [[Float]] {
        let width = table.shape[1]
        return (0..<Self.words).map { Array(table.scalars[$0 * apart * width..<($0 * apart + 1) * width]) }
    }

    @Test(arguments: models) func unusedRowsAreLeftOut(_ model: Model) throws {
        let x = samples(model, vocabulary: model.vocabulary, apart: model.apart)
        let many = try make(model, vocabulary: model.vocabulary, x)
        var start = many.weights
        let untrained = start[0][0]
        let large = try train(many, x, from: start)

        let few = samples(model, vocabulary: Self.words, apart: 1)
        start[0][0] = Tensor(shape: [Self.words, untrained.shape[1]], scalars: rows(untrained, apart: model.apart).flatMap { $0 })
        let small = try train(make(model, vocabulary: Self.words, few), few, from: start)

        let (found, wanted) = (rows(large[0][0], apart: model.apart), rows(small[0][0], apart: 1))
        for (found, wanted) in zip(found.joined(), wanted.joined()) { #expect(abs(found - wanted) < 2e-6) }
        for (found, wanted) in zip(large.joined().dropFirst(), small.joined().dropFirst()) {
            for (found, wanted) in zip(found.scalars, wanted.scalars) { #expect(abs(found - wanted) < 2e-6) }
        }
        #expect(wanted != rows(untrained, apart: model.apart))
        // Words that never occur keep their rows.
        let width = untrained.shape[1]
        let others = (0..<model.vocabulary).filter { $0 % model.apart != 0 || $0 / model.apart >= Self.words }
        #expect(others.allSatisfy { word in (0..<width).allSatisfy { large[0][0].scalars[word * width + $0] == untrained.scalars[word * width + $0] } })
    }
}
