import RNN
import Testing

/// What is inside a model, held against the plain cells and finite differences.
@Suite struct InspectionTests {
    @Test func lstmStepsAreThePlainCells() throws {
        let layer = LSTM(3, inputShape: [5, 2])
        _ = try Examples.model([layer], for: Examples.features([4, 5, 2]))
        let own = layer.weights.map { $0.value.scalars.map { Double($0) } }
        let cell = LSTMCell(kernel: own[0], recurrentKernel: own[1], bias: own[2])
        var (hidden, state) = (Units.zeros(3), Units.zeros(3))
        var (h, c): (Tensor?, Tensor?) = (nil, nil)
        for x in [[0.5, -1.0], [2.0, 0.25], [-0.75, 1.5]] {
            (hidden, state) = cell.step(Units(x), hidden: hidden, cell: state)
            let step = try layer.tryStep(Tensor(x.map { Float($0) }), hiddenState: h, cellState: c)
            #expect(step.hiddenState.shape == [3])
            #expect(isClose(step.hiddenState, hidden.values) && isClose(step.cellState, state.values))
            // cell = forgetGate * cell₋₁ + inputGate * candidate
            let before = c ?? Tensor.zeros([3])
            #expect(isClose(step.forgetGate * before + step.inputGate * step.candidate, state.values))
            (h, c) = (step.hiddenState, step.cellState)
        }
    }

    @Test func gruStepMixesOldStateAndCandidate() throws {
        for resetAfter in [true, false] {
            let layer = GRU(3, resetAfter: resetAfter, inputShape: [5, 2])
            _ = try Examples.model([layer], for: Examples.features([4, 5, 2]))
            let h = Tensor([0.3, -0.2, 0.8] as [Float])
            let step = try layer.tryStep(Tensor([0.5, -1.0] as [Float]), hiddenState: h)
            let mixed = (step.updateGate * h).scalars.enumerated().map { index, part in
                Double(part + (1 - step.updateGate.scalars[index]) * step.candidate.scalars[index])
            }
            #expect(isClose(step.hiddenState, mixed))
        }
    }

    @Test func tracesEndInTheOutput() throws {
        let (x, layer) = (Examples.ids(samples: 20, steps: 6, vocabulary: 9), LSTM(4))
        let model = try Examples.model([Embedding(9, 3), layer, Dense(1, activation: .sigmoid)], for: x)
        let trace = try model.tryTrace(x, of: layer)
        let outputs = try model.tryActivations(x)
        #expect(outputs.map(\.shape) == [[20, 6, 3], [20, 4], [20, 1]])
        #expect(outputs[2] == (try model.tryPredict(x)))
        for sample in 0..<20 {
            #expect(isClose(outputs[1][sample], trace.hiddenState[sample][5].scalars.map { Double($0) }))
            #expect(trace.forgetGate[sample].scalars.allSatisfy { $0 > 0 && $0 < 1 })
        }
    }

    @Test func gradientNormsAreThoseOfTheInitialState() throws {
        let (x, y) = (Examples.features([3, 4, 2]), Examples.targets(3))
        let layer = SimpleRNN(2, inputShape: [4, 2])
        let model = try Examples.model([layer, Dense(1, activation: .sigmoid)], for: x)
        let norms = try model.tryGradientNorms(x, y, by: .hiddenState)
        #expect(norms.map(\.layer) == ["simple_rnn"] && norms[0].values.count == 4)
        // At the last step it is the output layer's: |p - y| times the size of its kernel.
        let (p, kernel) = (try model.tryPredict(x).scalars, model.layers[1].weights[0].value.scalars)
        let size = kernel.reduce(0.0) { $0 + Double($1 * $1) }.squareRoot()
        let last = zip(p, y).map { Double(abs($0 - $1)) * size }.reduce(0, +) / 3
        #expect(abs(norms[0].values[3] - last) < 1e-5 * last)
        #expect(throws: RNNError.self) { try model.tryTrace(x, of: SimpleRNN(2)) }
    }

    /// Of the forward layer the last step is next to the output, of the backward one the first.
    @Test func gradientNormsOfBothDirections() throws {
        let (x, y) = (Examples.features([3, 4, 2]), Examples.targets(3))
        let model = try Examples.model([Bidirectional(LSTM(2), inputShape: [4, 2]), Dense(1)], for: x)
        try model.tryCompile(loss: .meanSquaredError)
        let norms = try model.tryGradientNorms(x, y, by: .hiddenState)
        #expect(norms.map(\.layer) == ["bidirectional/forward_lstm", "bidirectional/backward_lstm"])
        let (p, kernel) = (try model.tryPredict(x).scalars, model.layers[1].weights[0].value.scalars)
        for (direction, step, rows) in [(0, 3, 0..<2), (1, 0, 2..<4)] {
            let size = kernel[rows].reduce(0.0) { $0 + Double($1 * $1) }.squareRoot()
            let wanted = zip(p, y).map { 2 * Double(abs($0 - $1)) * size }.reduce(0, +) / 3
            #expect(abs(norms[direction].values[step] - wanted) < 1e-5 * wanted)
            #expect(norms[direction].values.count == 4 && norms[direction].values.allSatisfy { $0 > 0 })
        }
        let stacked = try Examples.model(
            [Bidirectional(GRU(2, returnSequences: true), inputShape: [4, 2]), SimpleRNN(3), Dense(1, activation: .sigmoid)], for: x)
        #expect(
            try stacked.tryGradientNorms(x, y, by: .hiddenState).map(\.layer) == ["bidirectional/forward_gru", "bidirectional/backward_gru", "simple_rnn"])
        let distributed = try Examples.model([TimeDistributed(LSTM(2)), Flatten(), Dense(1)], for: Examples.features([3, 2, 4, 2]))
        #expect(try distributed.tryGradientNorms(Examples.features([3, 2, 4, 2]), y).isEmpty)
    }

    private func isClose(_ found: Tensor, _ wanted: [Double]) -> Bool {
        zip(found.scalars, wanted).allSatisfy { abs(Double($0) - $1) < 2e-6 } && found.scalars.count == wanted.count
    }
}
