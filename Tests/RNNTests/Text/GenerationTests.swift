// Drawing tokens by temperature, and texts made of them.

import RNN
import Testing

@Suite struct GenerationTests {
    @Test(arguments: DataNumbers.all.temperatures)
    func `temperatures are NumPy's`(_ expected: DataNumbers.Temperature) throws {
        let found = temperedProbabilities(expected.logits, temperature: expected.temperature, fromLogits: true)
        let largest = expected.logits.max() ?? 0
        let untempered = expected.logits.map { exp($0 - largest) }
        let raised = temperedProbabilities(untempered, temperature: expected.temperature)
        for (index, value) in expected.probabilities.enumerated() {
            #expect(abs(found[index] - value) <= 1e-5)
            #expect(abs(raised[index] - value) <= 1e-5)
        }
    }

    @Test func `tokens come as often as they should`() {
        let probabilities: [Double] = [0.1, 0, 0.6, 0.3]
        var random = RandomSource(seed: 3)
        for temperature in [0.5, 1, 3] {
            let expected = temperedProbabilities(probabilities, temperature: temperature)
            var counts = [0, 0, 0, 0]
            for _ in 0..<20_000 { counts[sampleToken(probabilities, temperature: temperature, using: &random)] += 1 }
            // Four standard deviations.
            for (count, p) in zip(counts, expected) {
                #expect(abs(Double(count) / 20_000 - p) <= 4 * (p * (1 - p) / 20_000).squareRoot())
            }
        }
        #expect(sampleToken(probabilities, temperature: 0) == 2)
        #expect(temperedProbabilities([0.4, 0.4, 0.2], temperature: 0) == [1, 0, 0])
    }

    @Test func `the ends of chance`() throws {
        for temperature in [1e-300, 0.01, 1e300] {
            for bits in [0, UInt64.max] {
                let id = try trySampleToken([0, 0.5, 0.5, 0], temperature: temperature, bits: bits)
                #expect(id == 1 || id == 2)
            }
        }
        #expect(try trySampleToken(Tensor([[-1000, 1000]]), fromLogits: true, bits: .max) == 1)
    }

    @Test func `numbers that are no probabilities are refused`() {
        #expect(throws: DataError.self) { try trySampleToken([0.5, -0.1], bits: 0) }
        #expect(throws: DataError.self) { try trySampleToken([0.5, Double.nan], bits: 0) }
        #expect(throws: DataError.self) { try trySampleToken([0.5, Double.infinity], fromLogits: true, bits: 0) }
        #expect(throws: DataError.self) { try trySampleToken([0.0, 0.0], bits: 0) }
        #expect(throws: DataError.empty(operation: "sampleToken")) { try trySampleToken([Double](), bits: 0) }
        #expect(throws: RNNError.self) { try trySampleToken([[0.5, 0.5], [0.5, 0.5]], bits: 0) }
        for temperature in [-1, .nan, .infinity] {
            #expect(throws: DataError.self) { try trySampleToken([0.5, 0.5], temperature: temperature, bits: 0) }
        }
    }

    @Test func `a text goes on from its start`() throws {
        /// Counts up by 1, and begins again after 4.
        let next = { (ids: [Int]) in oneHot([(ids[ids.count - 1] + 1) % 5], depth: 5) }
        #expect(generateTokens(from: [3], count: 6, next: next) == [3, 4, 0, 1, 2, 3, 4])
        #expect(generateTokens(from: [3, 1], count: 0, next: next) == [3, 1])
        #expect(throws: DataError.self) { try tryGenerateTokens(from: [], count: 1, bits: { 0 }, next: next) }
        #expect(throws: DataError.self) { try tryGenerateTokens(from: [1], count: -1, bits: { 0 }, next: next) }
        #expect(throws: RNNError.interrupted) {
            try StopWish.asking({ true }) { try tryGenerateTokens(from: [1], count: 5, bits: { 0 }, next: next) }
        }
    }

    /// With the temperature 0 what is drawn is what the model holds likeliest after the last tokens.
    @Test(arguments: [nil, 3] as [Int?])
    func `models with ids`(_ length: Int?) throws {
        let model = try Sequential.trying([Embedding(6, 4, inputLength: length), LSTM(5), Dense(6)])
        let text = generateTokens(model, from: [1, 2, 3, 4], count: 5, temperature: 0, fromLogits: true)
        #expect(text.count == 9)
        for place in 4..<9 {
            let before = Array(text[..<place].suffix(length ?? place))
            let output = try model.tryPredict([before]).scalars
            #expect(output[text[place]] == output.max())
        }
        let short = generateTokens(model, from: [2], count: 1, temperature: 0, fromLogits: true)
        let output = try model.tryPredict([[2]]).scalars
        #expect(output[short[1]] == output.max())
    }

    @Test func `models with one-hot vectors and outputs at every step`() throws {
        let model = try Sequential.trying([GRU(5, returnSequences: true, inputShape: [4, 6]), Dense(6)])
        let text = generateTokens(model, from: [1, 2, 3, 4], count: 2, temperature: 0, fromLogits: true)
        let output = Array(try model.tryPredict(oneHot([[1, 2, 3, 4]], depth: 6)).scalars.suffix(6))
        #expect(output[text[4]] == output.max())
        #expect(throws: DataError.self) {
            try tryGenerateTokens(model, from: [1, 2, 3, 7], count: 1, fromLogits: true, bits: { 0 })
        }
    }

    /// A model that has learnt which token follows which, in windows of four, at the last step or at all of them.
    private func learnt(_ layers: [any Layer], oneHot isOneHot: Bool = false, first: Int = 0, allSteps: Bool = false) throws -> Sequential {
        let model = try Sequential.trying(layers)
        try model.tryCompile(optimizer: Adam(learningRate: 0.03), loss: .sparseCategoricalCrossentropy, metrics: [.accuracy])
        let windows = (0..<5).map { start in (start..<start + 5).map { $0 % 5 + first } }
        let inputs = windows.map { Array($0.dropLast()) }
        let x = isOneHot ? try tryOneHot(inputs, depth: 5) : Tensor(ids: inputs)
        let y: any TensorConvertible = allSteps ? windows.map { Array($0.dropFirst()) } : windows.map { $0[4] }
        for _ in 0..<40 {
            let history = try model.train(x, y, epochs: 5, batchSize: 5)
            if history["loss"].last! < 0.01 { break }
        }
        #expect(try model.tryEvaluate(x, y).accuracy == 1)
        return model
    }

    /// Each beginning of a cycle is gone on with rightly, however short: id 0 is a token like any other, and is put before none.
    @Test func `a start that is shorter than the window is used as it is`() throws {
        setRandomSeed(1)
        let models = [
            try learnt([Embedding(5, 8), LSTM(12, returnSequences: true), Dense(5, activation: .softmax)], allSteps: true),
            try learnt([Embedding(5, 8, inputLength: 4), GRU(12, returnSequences: true), Dense(5, activation: .softmax)], allSteps: true),
            try learnt([SimpleRNN(12, returnSequences: true), Dense(5, activation: .softmax)], oneHot: true, allSteps: true),
        ]
        for (number, model) in models.enumerated() {
            for length in 1...6 {
                for first in 0..<5 {
                    let text = generateTokens(model, from: (first..<first + length).map { $0 % 5 }, count: 7, temperature: 0)
                    #expect(text == (first..<first + length + 7).map { $0 % 5 }, "model \(number)")
                }
            }
        }
    }

    /// A model of any length is given as many tokens as the samples had that it was trained on, whatever it was given in between.
    @Test func `the window is that of the training`() throws {
        setRandomSeed(1)
        let models = [
            try learnt([Embedding(5, 8), LSTM(12), Dense(5, activation: .softmax)]), try learnt([GRU(12), Dense(5, activation: .softmax)], oneHot: true),
        ]
        for model in models {
            for _ in 0..<2 {
                for length in 4...6 {
                    let text = generateTokens(model, from: (0..<length).map { $0 % 5 }, count: 12, temperature: 0)
                    #expect(text == (0..<length + 12).map { $0 % 5 })
                }
                _ = generateTokens(model, from: [3], count: 1)
            }
        }
    }

    @Test func `a start that is too short for a fixed window is an error`() throws {
        for model in [
            try Sequential.trying([Embedding(5, 2, inputLength: 4), Flatten(), Dense(5, activation: .softmax)]),
            try Sequential.trying([LSTM(3, inputShape: [4, 5]), Dense(5, activation: .softmax)]),
        ] {
            let error = #expect(throws: RNNError.self) { try tryGenerateTokens(model, from: [1, 2], count: 1, bits: { 0 }) }
            #expect("\(error!)".hasPrefix("generateTokens: `from` is 2 tokens, but must be at least 4"))
            #expect(generateTokens(model, from: [1, 2, 3, 4], count: 2).count == 6)
            #expect(generateTokens(model, from: [1, 2], count: 0) == [1, 2])
        }
    }

    /// Where id 0 is masked it stands for nothing, so that it may stand before a start.
    @Test func `masked models are padded at the front`() throws {
        setRandomSeed(1)
        let model = try learnt([Embedding(6, 8, maskZero: true, inputLength: 4), LSTM(12), Dense(6, activation: .softmax)], first: 1)
        #expect(generateTokens(model, from: [2, 3, 4, 5], count: 4, temperature: 0) == [2, 3, 4, 5, 1, 2, 3, 4])
        #expect(
            generateTokens(model, from: [3, 4], count: 1, temperature: 0).last == generateTokens(model, from: [0, 0, 3, 4], count: 1, temperature: 0).last)
        let fixed = try Sequential.trying([
            Embedding(6, 3, maskZero: true, inputLength: 4), LSTM(3, returnSequences: true), Flatten(), Dense(6, activation: .softmax),
        ])
        let output = try fixed.tryPredict([[0, 0, 3, 4]]).scalars
        #expect(output[generateTokens(fixed, from: [3, 4], count: 1, temperature: 0)[2]] == output.max())
    }

    /// A stateful model has read what came before: it is given each token once.
    @Test(arguments: [true, false]) func `a stateful model is given each token once`(_ isFixed: Bool) throws {
        setRandomSeed(2)
        let layer = { (stateful: Bool) in isFixed ? GRU(6, stateful: stateful, inputShape: [1, 5]) : GRU(6, stateful: stateful) }
        let (stateful, plain) = (try Sequential.trying([layer(true), Dense(5)]), try Sequential.trying([GRU(6), Dense(5)]))
        _ = try (stateful.tryPredict(oneHot([[0]], depth: 5).reshaped([1, 1, 5])), plain.tryPredict(oneHot([[0, 1]], depth: 5)))
        try plain.trySetWeights(stateful.weights)
        stateful.resetStates()
        let text = generateTokens(stateful, from: [1, 2, 3], count: 6, temperature: 0, fromLogits: true)
        for place in 3..<9 {
            let before = try tryOneHot(Array(text[..<place]), depth: 5).tryReshaped([1, place, 5])
            let output = try plain.tryPredict(before).scalars
            #expect(output[text[place]] == output.max())
        }
        let wide = try Sequential.trying([GRU(6, stateful: true, inputShape: [2, 5]), Dense(5)])
        let error = #expect(throws: RNNError.self) { try tryGenerateTokens(wide, from: [1, 2, 3], count: 1, fromLogits: true, bits: { 0 }) }
        #expect("\(error!)".contains("2 at a time"))
    }

    @Test func `the same seed gives the same text`() throws {
        let next = { (_: [Int]) in Tensor([0.25, 0.25, 0.5]) }
        setRandomSeed(4)
        let first = generateTokens(from: [0], count: 50, next: next)
        setRandomSeed(4)
        #expect(generateTokens(from: [0], count: 50, next: next) == first)
        #expect(Set(first) == [0, 1, 2])
    }
}
