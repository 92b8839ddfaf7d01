/// A part of a recurrent cell that can be looked at.
package enum CellPart: String, Hashable, Sendable, Codable {
    case forgetGate, inputGate, candidate, outputGate, cellState, updateGate, resetGate, hiddenState

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
