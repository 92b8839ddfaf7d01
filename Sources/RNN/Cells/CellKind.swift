/// What a recurrent layer computes at a time step.
public enum CellKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The step of ``SimpleRNN``: its hidden state alone.
    case simpleRNN
    /// The step of ``LSTM``: three gates, a candidate, a cell state and a hidden state.
    case lstm
    /// The step of ``GRU``: two gates, a candidate and a hidden state; the reset gate acts after the product with U.
    case gru
    /// The step of a ``GRU`` made with `resetAfter: false`: the reset gate acts before the product with U.
    case gruResetBefore

    /// How many times H a step computes: 1, or the number of gates and the candidate.
    var gateCount: Int {
        switch self {
        case .simpleRNN: 1
        case .lstm: 4
        case .gru, .gruResetBefore: 3
        }
    }

    /// Rows a step in the array of gates, in units. A GRU has room for the candidate's recurrent part besides.
    var gateRows: Int {
        switch self {
        case .simpleRNN: 1
        case .lstm, .gru, .gruResetBefore: 4
        }
    }

    package var hasCellState: Bool {
        switch self {
        case .lstm: true
        case .simpleRNN, .gru, .gruResetBefore: false
        }
    }

    /// The states that go from step to step.
    var stateCount: Int { hasCellState ? 2 : 1 }

    /// How the rows of gradients belong to the columns of the recurrent kernel.
    enum GradientLayout { case plain, ownCandidate, resetCandidate }

    var gradientLayout: GradientLayout {
        switch self {
        case .simpleRNN, .lstm: .plain
        case .gru: .ownCandidate
        case .gruResetBefore: .resetCandidate
        }
    }
}
