import RNN
import Testing

/// Numbers that are none, samples that are all padding, and states.
@Suite struct LayerEdgeTests {
    private static let models: [@Sendable () -> [any Layer]] = [
        { [SimpleRNN(3)] }, { [LSTM(3, returnSequences: true)] }, { [GRU(3)] }, { [GRU(3, resetAfter: false)] }, { [LSTM(3, activation: .relu)] },
        { [Bidirectional(LSTM(3, returnSequences: true))] }, { [Masking(), GRU(3, goBackwards: true)] }, { [Conv1D(3, 2, activation: .gelu)] },
        { [MaxPooling1D(), Dense(2)] }, { [AveragePooling1D(), Dense(2)] }, { [GlobalMaxPooling1D(), Dense(2)] },
        { [GlobalAveragePooling1D(), Dense(2)] }, { [LayerNormalization(), Dense(2, activation: .softmax)] },
        { [TimeDistributed(Dense(2, activation: .selu)), Flatten()] }, { [Activation(.softmax), SpatialDropout1D(0.3), Dropout(0.3)] },
        { [LSTM(3, dropout: 0.3, recurrentDropout: 0.3), RepeatVector(2), Dense(1)] },
    ]

    /// A sample that is no number spoils its own output and no other's; training on it ends with an error and leaves the weights.
    @Test(arguments: models.indices, [Float.nan, .infinity, -.infinity]) func numbersThatAreNone(_ index: Int, _ value: Float) throws {
        let x = Examples.features([5, 4, 2])
        var scalars = x.scalars
        for place in 16..<24 { scalars[place] = value }
        let spoilt = Tensor(shape: x.shape, scalars: scalars)
        let model = try Sequential.trying(Self.models[index]())
        try model.tryCompile(loss: .meanSquaredError)
        let (clean, other) = (try model.tryPredict(x), try model.tryPredict(spoilt))
        let width = clean.shape.count / 5
        for sample in [0, 1, 3, 4] {
            let range = sample * width..<(sample + 1) * width
            #expect(clean.scalars[range] == other.scalars[range])
        }
        guard value.isNaN else { return }
        let own = other.scalars[2 * width..<3 * width]
        #expect(own.allSatisfy { $0.isNaN })
        let before = model.weights
        let error = #expect(throws: RNNError.self) { try model.train(spoilt, clean, epochs: 2) }
        guard case .diverged(epoch: 1, batch: 1, _)? = error else {
            Issue.record("\(error.map { "\($0)" } ?? "no error")")
            return
        }
        #expect(model.weights == before)
    }

    /// Where all is padding the states stay zero, nothing counts, and nothing is learnt.
    @Test func nothingButPadding() throws {
        let makes: [() -> any Layer] = [
            { SimpleRNN(2, returnSequences: true) }, { LSTM(2, returnSequences: true) }, { GRU(2, returnSequences: true) },
            { GRU(2, goBackwards: true, resetAfter: false) }, { Bidirectional(LSTM(2, returnSequences: true)) },
            { LSTM(2, dropout: 0.2, recurrentDropout: 0.3, returnSequences: true) },
        ]
        let (zeros, ids) = (Tensor.zeros([3, 4, 2]), Tensor(ids: [[0, 0], [0, 0], [0, 0]]))
        for make in makes {
            let model = try Sequential.trying([Masking(), make()])
            try model.tryCompile(optimizer: SGD(learningRate: 0.5), loss: .meanSquaredError)
            let output = try model.tryPredict(zeros)
            #expect(output.scalars.allSatisfy { $0 == 0 })
            let words = try Sequential.trying([Embedding(5, 2, maskZero: true), make()])
            #expect(try words.tryPredict(ids).scalars.allSatisfy { $0 == 0 })
            let y = Tensor(shape: output.shape, scalars: output.scalars.map { _ in 1 })
            let before = model.weights
            let history = try model.train(zeros, y)
            #expect(model.weights == before)
            // Without a mask on its output a layer's zeros are an answer.
            #expect(history["loss"] == [output.shape.rank == 2 ? 1 : 0])
            #expect(try model.tryEvaluate(zeros, y).loss == (output.shape.rank == 2 ? 1 : 0))
        }
    }

    /// Padding at the end, or before the beginning of time that runs backwards, makes no difference to the last state.
    @Test(arguments: [false, true]) func paddingMakesNoDifference(_ backwards: Bool) throws {
        let makes: [() -> any Layer] = [
            { SimpleRNN(3, goBackwards: backwards) }, { LSTM(3, goBackwards: backwards) }, { GRU(3, goBackwards: backwards) },
            { GRU(3, activation: .relu, goBackwards: backwards, resetAfter: false) }, { Bidirectional(LSTM(3)) },
        ]
        let x = Examples.features([3, 4, 2])
        let rows = (0..<3).map { Array(x[$0].scalars) }
        let longer = Tensor(shape: [3, 7, 2], scalars: rows.flatMap { [0, 0] + $0 + [0, 0, 0, 0] })
        for make in makes {
            let model = try Sequential.trying([Masking(), make()])
            #expect(try model.tryPredict(x) == (try model.tryPredict(longer)))
        }
    }

    @Test func aSequenceOfOne() throws {
        let x = Examples.features([3, 1, 2])
        for layer in [SimpleRNN(4), LSTM(4), GRU(4)] as [any Layer] {
            let (output, states) = try layer.tryOutputAndStates(x)
            #expect(output.shape == [3, 4] && states[0] == output)
            let model = try Sequential.trying([Input([1, 2]), layer, Dense(1)])
            try model.tryCompile(loss: .meanSquaredError)
            #expect(try model.train(x, [1, 2, 3], epochs: 2)["loss"].allSatisfy { $0.isFinite })
        }
    }
}

/// States that go in, come out, and are kept between batches.
@Suite struct LayerStateTests {
    private let x = Examples.features([20, 6, 2])

    private func part(_ tensor: Tensor, steps: Range<Int>) -> Tensor {
        let width = tensor.shape[2]
        let rows = (0..<tensor.count).flatMap { sample in
            Array(tensor[sample].scalars[steps.lowerBound * width..<steps.upperBound * width])
        }
        return Tensor(shape: [tensor.count, steps.count, width], scalars: rows)
    }

    /// The states after the first steps, put before the others, give what all steps give at once.
    @Test func statesCarryOn() throws {
        for layer in [SimpleRNN(3), LSTM(17), GRU(3), GRU(3, resetAfter: false), LSTM(2, activation: .softsign)] as [any Layer] {
            let whole = try layer.tryOutputAndStates(x)
            let first = try layer.tryOutputAndStates(part(x, steps: 0..<2))
            let second = try layer.tryOutputAndStates(part(x, steps: 2..<6), initialState: first.states)
            #expect(isNear(second.output, whole.output))
            #expect(zip(second.states, whole.states).allSatisfy { isNear($0, $1) })
        }
    }

    /// As in Keras, a model takes no layer out of which several tensors come; such a layer is called by itself.
    @Test func severalOutputs() throws {
        let makes: [(make: () -> any Layer, name: String, remedy: String)] = [
            ({ LSTM(3, returnState: true) }, "lstm", "outputAndStates"), ({ GRU(3, returnState: true, name: "g") }, "g", "outputAndStates"),
            ({ SimpleRNN(3, returnSequences: true, returnState: true) }, "simple_rnn", "outputAndStates"),
            ({ Bidirectional(LSTM(3, returnState: true)) }, "bidirectional", "outputAndStates"),
            ({ Bidirectional(LSTM(3), mergeMode: .none) }, "bidirectional", "`outputs`"),
        ]
        for (make, name, remedy) in makes {
            for use in [{ _ = try Sequential.trying([make()]) }, { _ = try make().tryCall(self.x) }] {
                let error = #expect(throws: RNNError.self) { try use() }
                #expect("\(error!)".contains("layer `\(name)`") && "\(error!)".contains(remedy))
            }
            #expect(try make().tryOutputAndStates(x).output.count == 20)
            let wrapped = #expect(throws: RNNError.self) { try tryMade { TimeDistributed(make()) } }
            #expect("\(wrapped!)".contains("TimeDistributed"))
        }
        #expect(throws: RNNError.self) { try Bidirectional(LSTM(3), mergeMode: .none).tryMergedOutputAndStates(x) }
        #expect(throws: RNNError.self) { try Bidirectional(LSTM(3), mergeMode: .sum).tryOutputs(x) }
    }

    /// A state that is missing beside one that is given is zeros.
    @Test func oneStateOfTwo() throws {
        let (lstm, state) = (LSTM(3), Examples.features([20, 3]))
        let found = try lstm.tryNamedStates(x, cellState: state)
        let same = try lstm.tryOutputAndStates(x, initialState: [.zeros([20, 3]), state])
        #expect(found.output == same.output && [found.hiddenState, found.cellState] == same.states)
        #expect(found.output != (try lstm.tryNamedStates(x, hiddenState: state).output))
    }

    @Test func initialStatesThatDoNotFit() throws {
        let (lstm, both) = (LSTM(3), Bidirectional(LSTM(3)))
        let state = Tensor.zeros([20, 3])
        for (layer, count) in [(lstm, 2), (GRU(3), 1), (both, 4), (Bidirectional(SimpleRNN(3)), 2)] as [(any Layer, Int)] {
            #expect(try layer.tryOutputAndStates(x, initialState: [Tensor](repeating: state, count: count)).states.count == count)
            let wrong = [Tensor](repeating: state, count: count + 1)
            let error = #expect(throws: RNNError.self) { try layer.tryOutputAndStates(x, initialState: wrong) }
            let text = "\(error!)"
            #expect(text.contains(layer.name) && text.contains("\(count)") && text.contains("\(count + 1)") && text.contains("state"))
            for shape in [[20, 4], [19, 3], [3], [20, 1, 3]] as [Shape] {
                let states = [Tensor](repeating: .zeros(shape), count: count)
                let error = #expect(throws: RNNError.self) { try layer.tryOutputAndStates(x, initialState: states) }
                #expect("\(error!)".contains("initial state of layer `\(layer.name)`: expected (20, 3), given \(shape)"))
            }
        }
        #expect(throws: RNNError.self) { try Dense(2).tryOutputAndStates(x, initialState: [state]) }
        #expect(throws: RNNError.self) { try lstm.tryStep([1.0, 2.0, 3.0]) }
        #expect(throws: RNNError.self) { try LSTM(2).tryStep(Tensor.zeros([1, 2, 3])) }
        #expect(throws: RNNError.self) { try GRU(2).tryStep([1.0, 2.0], hiddenState: .zeros([3])) }
    }

    /// Batches of a stateful layer go on where the last one ended, until the states are reset.
    @Test func statefulBatches() throws {
        for make in [{ SimpleRNN(3, stateful: true) }, { LSTM(3, stateful: true) }, { Bidirectional(GRU(3, stateful: true)) }] as [() -> any Layer] {
            let model = try Sequential.trying([make()])
            let first = try model.tryPredict(x, batchSize: 20)
            #expect(try model.tryPredict(x, batchSize: 20) != first)
            model.resetStates()
            #expect(try model.tryPredict(x, batchSize: 20) == first)
        }
        let model = try Sequential.trying([GRU(3, stateful: true)])
        let whole = try model.tryPredict(x, batchSize: 20)
        model.resetStates()
        for steps in [0..<1, 1..<4] { _ = try model.tryPredict(part(x, steps: steps), batchSize: 20) }
        #expect(isNear(try model.tryPredict(part(x, steps: 4..<6), batchSize: 20), whole))
    }

    /// As in Keras, batches are as large as those whose states are kept; after a reset they may be of any size.
    @Test func statefulWithOtherBatchSizes() throws {
        let model = try Sequential.trying([LSTM(3, returnSequences: true, stateful: true), Bidirectional(LSTM(2, stateful: true)), Dense(1)])
        try model.tryCompile(loss: .meanSquaredError)
        let y = Examples.targets(20)
        for batchSize in [20, 4, 1, 10, 64, 5] {
            model.resetStates()
            let output = try model.tryPredict(x, batchSize: batchSize)
            #expect(output.shape == [20, 1] && output.scalars.allSatisfy { $0.isFinite })
            #expect(try model.train(x, y, epochs: 2, batchSize: batchSize, validationData: (x, y))["val_loss"].allSatisfy { $0.isFinite })
            #expect(try model.tryEvaluate(x, y, batchSize: batchSize).loss.isFinite)
        }
        let uses: [(String, () throws -> Void)] = [
            ("predict", { _ = try model.tryPredict(self.x, batchSize: 4) }),
            ("evaluate", { _ = try model.tryEvaluate(self.x, y, batchSize: 4) }),
            ("fit", { _ = try model.train(self.x, y, batchSize: 4) }),
            ("gradients", { _ = try model.tryGradients(self.x, y) }),
            ("activations", { _ = try model.tryActivations(self.x) }),
        ]
        for (name, use) in uses {
            let error = #expect(throws: RNNError.self) { try use() }
            let text = "\(error!)"
            #expect(text.hasPrefix("\(name): layer `lstm`") && text.contains("of 5 samples") && text.contains("resetStates()"), "\(text)")
        }
        model.resetStates()
        let uneven = #expect(throws: RNNError.self) { try model.tryPredict(x, batchSize: 7) }
        #expect("\(uneven!)".contains("last one of 6"))
        let first = try model.tryPredict(x, batchSize: 5)
        model.resetStates()
        #expect(try model.tryPredict(x, batchSize: 5) == first)
        // A callback may reset the states before each epoch; those that the last one leaves are kept.
        _ = try model.train(x, y, epochs: 2, batchSize: 5, callbacks: [LambdaCallback(onEpochEnd: { _, _ in model.resetStates() })])
        #expect(throws: RNNError.self) { try model.tryPredict(x, batchSize: 4) }
    }

    private func isNear(_ one: Tensor, _ other: Tensor) -> Bool {
        one.shape == other.shape && zip(one.scalars, other.scalars).allSatisfy { abs($0 - $1) < 1e-6 }
    }
}
