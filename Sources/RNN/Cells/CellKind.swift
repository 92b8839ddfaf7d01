/// The equations of a recurrent layer's step: those of `SimpleRNNCell`, `LSTMCell` and `GRUCell`, and of a GRU whose reset gate acts before the product.
package enum CellKind {
    case simple, lstm, gruResetAfter, gruResetBefore

    /// How many times H a step computes: 1, or the number of gates and the candidate.
    var gateCount: Int {
        switch self {
        case .simple: 1
        case .lstm: 4
        case .gruResetAfter, .gruResetBefore: 3
        }
    }

    /// Rows a step in the array of gates, in units. A GRU has room for the candidate's recurrent part besides.
    var gateRows: Int {
        switch self {
        case .simple: 1
        case .lstm, .gruResetAfter, .gruResetBefore: 4
        }
    }

    var hasCellState: Bool {
        switch self {
        case .lstm: true
        case .simple, .gruResetAfter, .gruResetBefore: false
        }
    }

    /// The states that go from step to step.
    var stateCount: Int { hasCellState ? 2 : 1 }

    /// How the rows of gradients belong to the columns of the recurrent kernel.
    enum GradientLayout { case plain, ownCandidate, resetCandidate }

    var gradientLayout: GradientLayout {
        switch self {
        case .simple, .lstm: .plain
        case .gruResetAfter: .ownCandidate
        case .gruResetBefore: .resetCandidate
        }
    }
}
