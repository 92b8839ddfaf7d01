import RNN
import Testing

/// Gradients by time step and by word, held against Keras' and JAX' numbers in float64, and against finite differences.
struct GradientNormsTests {
    @Test(arguments: InsightNumbers.all) func agreeWithKeras(_ one: InsightNumbers) throws {
        let model = try one.model()
        for part in GradientPart.allCases {
            guard let wanted = one.gradients[part.rawValue] else {
                #expect(throws: RNNError.unsupported(operation: "gradientNorms", reason: .noCellState)) {
                    try model.tryGradientNorms(one.ids, one.targets, by: part)
                }
                continue
            }
            let found = try model.tryGradientNorms(one.ids, one.targets, by: part)
            #expect(found.count == wanted.count)
            for (found, wanted) in zip(found, wanted) {
                #expect(found.part == part && found.values.count == wanted.count)
                for (one, other) in zip(found.values, wanted) { #expect(abs(one - other) <= 1e-5 * abs(other), "\(part): \(one) is not \(other)") }
            }
        }
    }

    @Test(arguments: InsightNumbers.all) func influenceAgreesWithKeras(_ one: InsightNumbers) throws {
        let model = try one.model()
        for (number, ids) in one.ids.enumerated() {
            let words = ids.map { "w\($0)" }
            let influence = try model.tryInfluence(on: ids, words: words, target: Int(one.targets[number]))
            let padding = ids.prefix { $0 == 0 }.count
            #expect(influence.hiddenPadding == padding && influence.words.map(\.text) == Array(words.dropFirst(padding)))
            #expect(abs(influence.answer.prediction - one.predictions[number]) < 1e-6)
            #expect(influence.answer.isRight == ((one.predictions[number] > 0.5) == (one.targets[number] == 1)))
            let scale = one.influence[number].map(\.gradient).max() ?? 0
            for (found, wanted) in zip(influence.words, one.influence[number].dropFirst(padding)) {
                #expect(abs(found.gradient - wanted.gradient) <= 1e-5 * scale)
                #expect(abs(found.gradientTimesInput - wanted.product) <= 1e-5 * scale)
            }
        }
    }

    @Test(arguments: InsightNumbers.all) func gatesAgreeWithKeras(_ one: InsightNumbers) throws {
        let ids = one.ids[2]
        let maps = try one.model().tryGates(on: ids, words: ids.map(String.init)).maps
        for (number, parts) in one.gates.enumerated() {
            for map in maps where one.gates.count == 1 || map.title.hasPrefix(number == 0 ? "forward" : "backward") {
                guard let wanted = parts.first(where: { map.title.hasSuffix($0.key) })?.value else { continue }
                for (unit, row) in map.values.enumerated() {
                    for (step, value) in row.enumerated() { #expect(abs(value - wanted[step][unit]) < 1e-5, "\(map.title)") }
                }
            }
        }
    }

    @Test func sayWhatTheyAre() throws {
        let one = try #require(InsightNumbers.all.first { $0.name == "LSTM" })
        let norms = try one.model().tryGradientNorms(one.ids, one.targets, name: "mine")
        let wanted = try #require(one.gradients["input"]?.first).map { scaleEnd($0, within: $0) }
        #expect(norms[0].samples == one.ids.count && wanted.count == 6)
        #expect(
            norms[0].description
                == "mine lstm (LSTM): ‖∂loss/∂x‖ by the input at steps 1 to 6, mean of \(one.ids.count) samples: \(wanted.joined(separator: " "))")
        let long = try one.model().tryGradientNorms([one.ids[0] + one.ids[0]], [one.targets[0]])[0]
        #expect(long.description.contains("lstm (LSTM): ") && long.description.contains("steps 1 to 12, of 1 sample: ") && long.description.contains(" … "))
    }

    /// A little more and a little less of each feature, and what becomes of the loss.
    @Test func byTheInputIsWhatALittleMoreMakesOfTheLoss() throws {
        for layer in [LSTM(3), GRU(3), Bidirectional(SimpleRNN(3)), GRU(3, goBackwards: true)] as [any Layer] {
            let x = Examples.features([1, 4, 2])
            let model = try Examples.model([layer, Dense(1, activation: .sigmoid)], for: x)
            let norms = try model.tryGradientNorms(x, [1] as [Float])[0].values
            let differences = try (0..<4).map { step in
                try (0..<2).map { feature in
                    try difference { change in
                        var numbers = x.scalars
                        numbers[2 * step + feature] += change
                        return try -log(Double(model.tryPredict(Tensor(shape: [1, 4, 2], scalars: numbers)).scalars[0]))
                    }
                }.reduce(0) { $0 + $1 * $1 }.squareRoot()
            }
            let wanted = (layer as? GRU)?.options.goesBackwards == true ? differences.reversed() : differences
            for (one, other) in zip(norms, wanted) { #expect(abs(one - other) < 2e-3 * max(other, 0.01), "\(norms) \(wanted)") }
        }
    }

    /// The states after a step, a little more of them, and the other steps from there.
    @Test func byAStateIsWhatALittleMoreMakesOfTheLoss() throws {
        let layer = LSTM(3)
        let x = Examples.features([1, 4, 2])
        let model = try Examples.model([layer, Dense(1, activation: .sigmoid)], for: x)
        let trace = try model.tryTrace(x, of: layer)
        let (h, c, o) = (trace.hiddenState.scalars, trace.cellState.scalars, trace.outputGate.scalars)
        let dense = model.layers[1].weights.map(\.value.scalars)
        func loss(from step: Int, _ hidden: [Float], _ cell: [Float]) throws -> Double {
            var (hidden, cell) = (hidden, cell)
            for next in (step + 1)..<4 {
                let done = try layer.tryStep(
                    Tensor(Array(x.scalars[2 * next..<2 * next + 2])), hiddenState: Tensor(hidden), cellState: Tensor(cell))
                (hidden, cell) = (done.hiddenState.scalars, done.cellState.scalars)
            }
            let sum = zip(hidden, dense[0]).reduce(Double(dense[1][0])) { $0 + Double($1.0) * Double($1.1) }
            return log(1 + exp(-sum))
        }
        for (part, isCell) in [(GradientPart.hiddenState, false), (.cellState, true)] {
            let norms = try model.tryGradientNorms(x, [1] as [Float], by: part)[0].values
            for step in 0..<4 {
                let own = 3 * step..<3 * step + 3
                let wanted = try (0..<3).map { unit in
                    try difference { change in
                        var (hidden, cell) = (Array(h[own]), Array(c[own]))
                        if isCell {
                            cell[unit] += change
                            hidden[unit] = Array(o[own])[unit] * tanh(cell[unit])
                        } else {
                            hidden[unit] += change
                        }
                        return try loss(from: step, hidden, cell)
                    }
                }.reduce(0) { $0 + $1 * $1 }.squareRoot()
                #expect(abs(norms[step] - wanted) < 2e-3 * max(wanted, 0.01), "\(part) \(step)")
            }
        }
    }

    /// Of every kind of layer: a little more of each feature, and what becomes of the answer.
    @Test func influenceIsWhatALittleMoreMakesOfTheAnswer() throws {
        let stacks: [[any Layer]] = [
            [Conv1D(3, 2, activation: .tanh), GlobalMaxPooling1D()], [TimeDistributed(Dense(4)), LayerNormalization(), Flatten()],
            [TimeDistributed(Dense(3)), GRU(3)],
            [Bidirectional(LSTM(2, returnSequences: true)), GlobalAveragePooling1D()], [GaussianNoise(0.5), MaxPooling1D(), SimpleRNN(3), Dropout(0.5)],
            [SpatialDropout1D(0.5), Masking(), LSTM(3, dropout: 0.5, goBackwards: true)],
        ]
        let x = Examples.features([6, 2])
        let words = (1...6).map(String.init)
        for layers in stacks {
            for output in [Dense(1, activation: .sigmoid), Dense(3, activation: .softmax)] {
                let model = try Examples.model(layers + [output], for: Tensor(shape: [1, 6, 2], scalars: x.scalars))
                let influence = try model.tryInfluence(on: x, words: words)
                let number = influence.answer.predictedClass ?? 0
                for (step, word) in influence.words.enumerated() {
                    let slopes = try (0..<2).map { feature in
                        try difference { change in
                            var numbers = x.scalars
                            numbers[2 * step + feature] += change
                            return try Double(model.tryPredict(Tensor(shape: [1, 6, 2], scalars: numbers)).scalars[number])
                        }
                    }
                    let size = slopes.reduce(0) { $0 + $1 * $1 }.squareRoot()
                    let product = zip(slopes, x.scalars[2 * step..<2 * step + 2]).reduce(0) { $0 + $1.0 * Double($1.1) }
                    #expect(abs(word.gradient - size) < 2e-3 * max(size, 0.05), "\(layers) \(step): \(word.gradient) \(size)")
                    #expect(abs(word.gradientTimesInput - product) < 2e-3 * max(size, 0.05))
                }
            }
        }
        let sequences = try Examples.model([LSTM(3, returnSequences: true)], for: Examples.features([1, 6, 2]))
        #expect(throws: RNNError.unsupported(operation: "influence", reason: .noSingleAnswer)) { try sequences.tryInfluence(on: x, words: words) }
        #expect(throws: RNNError.unsupported(operation: "gates", reason: .noSingleAnswer)) { try sequences.tryGates(on: x, words: words, target: 1) }
    }

    private func difference(_ loss: (Float) throws -> Double) throws -> Double { try (loss(0.01) - loss(-0.01)) / 0.02 }

    @Test func dropoutIsLeftOut() throws {
        let x = Examples.ids(samples: 3, steps: 5, vocabulary: 9)
        let plain = try Examples.model([Embedding(9, 3), LSTM(4), Dense(1, activation: .sigmoid)], for: x)
        let layers: [any Layer] = [Embedding(9, 3), LSTM(4, dropout: 0.5, recurrentDropout: 0.5), Dropout(0.5), Dense(1, activation: .sigmoid)]
        let dropping = try Examples.model(layers, for: x)
        let y = Examples.targets(3)
        let (one, other) = try (plain.tryGradientNorms(x, y)[0].values, dropping.tryGradientNorms(x, y)[0].values)
        for (one, other) in zip(one, other) { #expect(abs(one - other) < 1e-5 * one) }
    }

    /// One-hot vectors are ids too, and their gradient is that by the whole vector.
    @Test func oneHotVectorsAndFeaturesAgree() throws {
        let x = Examples.oneHot(samples: 1, steps: 5, depth: 7)
        let dense = Tensor(shape: x.shape, scalars: x.scalars)
        for layer in [LSTM(3), SimpleRNN(3, goBackwards: true)] as [any Layer] {
            let model = try Examples.model([layer, Dense(2, activation: .softmax)], for: dense)
            let words = ["a", "b", "c", "d", "e"]
            let (one, other) = try (model.tryInfluence(on: x[0], words: words), model.tryInfluence(on: dense[0], words: words))
            for (one, other) in zip(one.words, other.words) {
                #expect(abs(one.gradient - other.gradient) < 1e-6 && abs(one.gradientTimesInput - other.gradientTimesInput) < 1e-6)
            }
            #expect(one.answer.predictedClass != nil)
        }
    }

    @Test func linesAreNamedAfterModels() throws {
        let x = Examples.ids(samples: 2, steps: 4, vocabulary: 9)
        let y = Examples.targets(2)
        let simple = try Examples.model([Embedding(9, 3), SimpleRNN(2), Dense(1, activation: .sigmoid)], for: x)
        let two = try Examples.model([Embedding(9, 3), LSTM(2, returnSequences: true), LSTM(2), Dense(1, activation: .sigmoid)], for: x)
        let drawn = plot(try simple.tryGradientNorms(x, y) + two.tryGradientNorms(x, y, name: "deep"))
        let layers = two.layers.map(\.name)
        #expect(drawn.panels[0].series.map(\.name) == ["SimpleRNN", "deep \(layers[1])", "deep \(layers[2])"])
        #expect(drawn.panels[0].yLabel == "gradient ‖∂loss/∂x‖, input")
        let both = plot(try simple.tryGradientNorms(x, y) + simple.tryGradientNorms(x, y, by: .hiddenState))
        #expect(both.panels[0].series.map(\.name) == ["SimpleRNN ∂loss/∂x", "SimpleRNN ∂loss/∂h"])
        #expect(both.panels[0].yLabel == "size of the gradient")
    }
}
