/// What a part of a cell is for, and what flows into it.
package enum CellPurpose: Hashable, Sendable {
    /// What the hidden state of a SimpleRNN is.
    case recurrence
    /// What gates decide.
    case keepingCellState, lettingIn, lettingOut, keepingHiddenState, lookingBack
    /// What a candidate is made of; that of a GRU by whether the reset gate acts after the product or before it.
    case proposal, proposalLookingBack(resetAfter: Bool)
    /// What states are made of.
    case memory, output, mixture

    package var english: String {
        switch self {
        case .recurrence: "the input times W, the hidden state before times U and the bias b: added, then tanh"
        case .keepingCellState: "how much of the cell state before is kept"
        case .lettingIn: "how much of the candidate is added"
        case .lettingOut: "how much of the cell state comes out"
        case .keepingHiddenState: "how much of the hidden state before is kept"
        case .lookingBack: "how much of the hidden state before goes into the candidate"
        case .proposal: "made from the input and the hidden state before"
        case .proposalLookingBack(resetAfter: true): "from the input, and from the hidden state before times U and then times the reset gate"
        case .proposalLookingBack(resetAfter: false): "from the input, and from the hidden state before times the reset gate and then times U"
        case .memory: "the cell state before times the forget gate, plus the candidate times the input gate"
        case .output: "the cell state through tanh, times the output gate"
        case .mixture: "the hidden state before times the update gate, plus the candidate times the rest of 1"
        }
    }
}
