import RNN

/// A recurrent layer in double precision, one sample and one step at a time, with all its options: what the engine is held against.
///
/// In training the kernels of gate g see x ⊙ inputMask[g] and h₋₁ ⊙ stateMask[g] in the place of x and h₋₁; what a GRU keeps of h₋₁ has no mask.
struct PlainRecurrent {
    enum Kind { case simple, lstm, gru, gruResetBefore }

    var kind: Kind
    var units = 2
    var activation = ActivationFunction.tanh
    var gates = ActivationFunction.sigmoid
    var useBias = true
    var dropout = 0.0
    var recurrentDropout = 0.0
    var sequences = false
    var backwards = false
    /// Of kernel, recurrent kernel and bias.
    var regularizers: [Regularizer?] = [nil, nil, nil]

    /// The masks of one sample: none, one for all gates, or one for each.
    struct Masks {
        var input: [[Double]] = []
        var state: [[Double]] = []
    }

    var gateCount: Int {
        switch kind {
        case .simple: 1
        case .lstm: 4
        case .gru, .gruResetBefore: 3
        }
    }

    var weightCount: Int { useBias ? 3 : 2 }

    /// The engine's layer of the same options.
    var layer: any Layer {
        switch kind {
        case .simple:
            SimpleRNN(
                units, activation: activation, useBias: useBias, kernelRegularizer: regularizers[0],
                recurrentRegularizer: regularizers[1], biasRegularizer: regularizers[2], dropout: dropout,
                recurrentDropout: recurrentDropout, returnSequences: sequences, goBackwards: backwards)
        case .lstm:
            LSTM(
                units, activation: activation, recurrentActivation: gates, useBias: useBias, kernelRegularizer: regularizers[0],
                recurrentRegularizer: regularizers[1], biasRegularizer: regularizers[2], dropout: dropout,
                recurrentDropout: recurrentDropout, returnSequences: sequences, goBackwards: backwards)
        case .gru, .gruResetBefore:
            GRU(
                units, activation: activation, recurrentActivation: gates, useBias: useBias, kernelRegularizer: regularizers[0],
                recurrentRegularizer: regularizers[1], biasRegularizer: regularizers[2], dropout: dropout,
                recurrentDropout: recurrentDropout, returnSequences: sequences, goBackwards: backwards, resetAfter: kind == .gru)
        }
    }

    /// The states h after each step, in the order in which they are made; a step that does not count leaves them as they are.
    func states(_ input: PlainSequence, _ weights: [[Double]], _ masks: Masks = .init()) -> [[Double]] {
        var order = Array(input.rows.indices)
        if backwards { order.reverse() }
        var (h, c) = ([Double](repeating: 0, count: units), [Double](repeating: 0, count: units))
        return order.map { step in
            if input.counts?[step] ?? true { (h, c) = self.step(input.rows[step], h, c, weights, masks) }
            return h
        }
    }

    private func step(
        _ x: [Double], _ h: [Double], _ c: [Double], _ weights: [[Double]], _ masks: Masks
    ) -> (h: [Double], c: [Double]) {
        let columns = gateCount * units
        func fromInput(_ gate: Int) -> [Double] {
            let bias = useBias ? Array(weights[2][gate * units..<(gate + 1) * units]) : nil
            return product(seen(x, masks.input, gate), weights[0], gate, bias)
        }
        func fromState(_ gate: Int, reset: [Double]? = nil) -> [Double] {
            let bias = useBias && kind == .gru ? Array(weights[2][columns + gate * units..<columns + (gate + 1) * units]) : nil
            let state = seen(h, masks.state, gate)
            return product(reset.map { times($0, state) } ?? state, weights[1], gate, bias)
        }
        func gate(_ number: Int) -> [Double] { gates.plain(plus(fromInput(number), fromState(number))) }

        switch kind {
        case .simple:
            return (activation.plain(plus(fromInput(0), fromState(0))), c)
        case .lstm:
            let candidate = activation.plain(plus(fromInput(2), fromState(2)))
            let cell = plus(times(gate(1), c), times(gate(0), candidate))
            return (times(gate(3), activation.plain(cell)), cell)
        case .gru, .gruResetBefore:
            let (update, reset) = (gate(0), gate(1))
            let recurrent = kind == .gru ? times(reset, fromState(2)) : fromState(2, reset: reset)
            let candidate = activation.plain(plus(fromInput(2), recurrent))
            return (plus(times(update, h), times(update.map { 1 - $0 }, candidate)), c)
        }
    }

    private func seen(_ values: [Double], _ masks: [[Double]], _ gate: Int) -> [Double] {
        masks.isEmpty ? values : times(values, masks[masks.count == 1 ? 0 : gate])
    }

    /// x times the columns of one gate.
    private func product(_ x: [Double], _ kernel: [Double], _ gate: Int, _ bias: [Double]?) -> [Double] {
        var sums = bias ?? [Double](repeating: 0, count: units)
        for row in 0..<x.count {
            let first = (row * gateCount + gate) * units
            for unit in 0..<units { sums[unit] += x[row] * kernel[first + unit] }
        }
        return sums
    }
}

private func plus(_ a: [Double], _ b: [Double]) -> [Double] {
    var result = a
    for index in 0..<a.count { result[index] += b[index] }
    return result
}

private func times(_ a: [Double], _ b: [Double]) -> [Double] {
    var result = a
    for index in 0..<a.count { result[index] *= b[index] }
    return result
}
