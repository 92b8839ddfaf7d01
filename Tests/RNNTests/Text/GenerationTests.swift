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
        let output = try model.tryPredict([length == nil ? [2] : [0, 0, 2]]).scalars
        #expect(output[short[1]] == output.max())
    }

    @Test func `models with one-hot vectors and outputs at every step`() throws {
        let model = try Sequential.trying([GRU(5, returnSequences: true, inputShape: [4, 6]), Dense(6)])
        let text = generateTokens(model, from: [1, 2, 3, 4], count: 2, temperature: 0, fromLogits: true)
        let output = Array(try model.tryPredict(oneHot([[1, 2, 3, 4]], depth: 6)).scalars.suffix(6))
        #expect(output[text[4]] == output.max())
        #expect(throws: DataError.self) {
            try tryGenerateTokens(model, from: [7], count: 1, fromLogits: true, bits: { 0 })
        }
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
