/// How a part of a cell is computed: `f = σ(x·W_f + h₋₁·U_f + b_f)`.
package struct CellEquation: Hashable, Sendable {
    package let part: CellPart
    /// What its own weights have beneath their letters: `f` of the forget gate; nothing where there is but one of each.
    package let index: String
    package let value: CellExpression
    package let purpose: CellPurpose

    fileprivate init(_ part: CellPart, _ index: String, _ value: CellExpression, _ purpose: CellPurpose) {
        (self.part, self.index, self.value, self.purpose) = (part, index, value, purpose)
    }
}

/// What stands behind an equation's sign.
package indirect enum CellExpression: Hashable, Sendable {
    /// x, the input of the step.
    case input
    /// A part of the step.
    case part(CellPart)
    /// A state as the step before left it.
    case before(CellPart)
    /// A row times the part's own matrix: that of the input or that of the state.
    case weighted(CellExpression, CellWeight)
    /// The part's own bias.
    case bias(CellWeight)
    case sum([CellExpression])
    /// Number by number.
    case times(CellExpression, CellExpression)
    /// 1 less it.
    case complement(CellExpression)
    case sigmoid(CellExpression)
    case tanh(CellExpression)
}

/// The arrays of weights by their letters: kernel, recurrent kernel, bias, and a GRU's second bias, that of the state's side.
package enum CellWeight: String, Hashable, Sendable {
    case kernel = "W"
    case recurrentKernel = "U"
    case bias = "b"
    case recurrentBias = "c"
}

extension CellKind {
    /// The equations of its step in the order in which they can be computed. An LSTM's and a SimpleRNN's are those of `LSTMCell` and `SimpleRNNCell`, a GRU's
    /// those of `GRUCell`.
    package var equations: [CellEquation] {
        let (state, candidate) = (CellExpression.before(.hiddenState), CellExpression.part(.candidate))
        let fromInput = CellExpression.weighted(.input, .kernel), fromState = CellExpression.weighted(state, .recurrentKernel)
        let plain = CellExpression.sum([fromInput, fromState, .bias(.bias)])
        switch self {
        case .simpleRNN: return [CellEquation(.hiddenState, "", .tanh(plain), .recurrence)]
        case .lstm:
            let (kept, added) = (CellExpression.times(.part(.forgetGate), .before(.cellState)), CellExpression.times(.part(.inputGate), candidate))
            return [
                CellEquation(.forgetGate, "f", .sigmoid(plain), .keepingCellState), CellEquation(.inputGate, "i", .sigmoid(plain), .lettingIn),
                CellEquation(.candidate, "c", .tanh(plain), .proposal), CellEquation(.cellState, "", .sum([kept, added]), .memory),
                CellEquation(.outputGate, "o", .sigmoid(plain), .lettingOut),
                CellEquation(.hiddenState, "", .times(.part(.outputGate), .tanh(.part(.cellState))), .output),
            ]
        case .gru, .gruResetBefore:
            let resetAfter = self == .gru
            let gate = resetAfter ? CellExpression.sum([fromInput, .bias(.bias), fromState, .bias(.recurrentBias)]) : plain
            let looked =
                resetAfter
                ? CellExpression.sum([fromInput, .bias(.bias), .times(.part(.resetGate), .sum([fromState, .bias(.recurrentBias)]))])
                : CellExpression.sum([fromInput, .weighted(.times(.part(.resetGate), state), .recurrentKernel), .bias(.bias)])
            let mixed = CellExpression.sum([.times(.part(.updateGate), state), .times(.complement(.part(.updateGate)), candidate)])
            return [
                CellEquation(.resetGate, "r", .sigmoid(gate), .lookingBack), CellEquation(.updateGate, "z", .sigmoid(gate), .keepingHiddenState),
                CellEquation(.candidate, "g", .tanh(looked), .proposalLookingBack(resetAfter: resetAfter)),
                CellEquation(.hiddenState, "", mixed, .mixture),
            ]
        }
    }

    /// The letter of a part, and whether it has a tilde: `c`, and of the candidate `c̃`.
    package func letter(of part: CellPart) -> (letter: String, hasTilde: Bool) {
        switch part {
        case .forgetGate: ("f", false)
        case .inputGate: ("i", false)
        case .candidate: (hasCellState ? "c" : "h", true)
        case .outputGate: ("o", false)
        case .cellState: ("c", false)
        case .updateGate: ("z", false)
        case .resetGate: ("r", false)
        case .hiddenState: ("h", false)
        }
    }
}
