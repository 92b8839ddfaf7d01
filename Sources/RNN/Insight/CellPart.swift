/// A part of a recurrent cell: what it computes at a time step.
public enum CellPart: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of an LSTM: how much of the cell state before is kept, 0 to 1.
    case forgetGate
    /// Of an LSTM: how much of the candidate is added to the cell state, 0 to 1.
    case inputGate
    /// Of an LSTM and a GRU: what there is to be added, -1 to 1.
    case candidate
    /// Of an LSTM: how much of the cell state comes out as hidden state, 0 to 1.
    case outputGate
    /// Of an LSTM: its long memory.
    case cellState
    /// Of a GRU: how much of the hidden state before is kept, 0 to 1.
    case updateGate
    /// Of a GRU: how much of the hidden state before goes into the candidate, 0 to 1.
    case resetGate
    /// Of every cell: what it gives, and hands on to the next time step.
    case hiddenState

    package var name: String {
        switch self {
        case .forgetGate: "forget gate"
        case .inputGate: "input gate"
        case .candidate: "candidate"
        case .outputGate: "output gate"
        case .cellState: "cell state"
        case .updateGate: "update gate"
        case .resetGate: "reset gate"
        case .hiddenState: "hidden state"
        }
    }
}
