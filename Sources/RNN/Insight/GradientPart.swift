/// What of a recurrent layer at a time step t a gradient is by. Each is a total derivative: all paths from there to the loss are in it.
public enum GradientPart: String, Hashable, Sendable, Codable, CaseIterable {
    /// ∂loss/∂x, by what the layer is given: behind an `Embedding` the word's vector. It says how much a word counts.
    case input
    /// ∂loss/∂h, by the hidden state. Of an LSTM it leaves out what the cell state hands on by itself, since h does not go into c.
    case hiddenState
    /// ∂loss/∂c, by an LSTM's cell state: what goes on from cell state to cell state, and what comes out as hidden state.
    case cellState

    /// How it is written: `∂loss/∂x`.
    public var symbol: String {
        switch self {
        case .input: "∂loss/∂x"
        case .hiddenState: "∂loss/∂h"
        case .cellState: "∂loss/∂c"
        }
    }

    /// What it is by, in words.
    package var name: String {
        switch self {
        case .input: "input"
        case .hiddenState: "hidden state"
        case .cellState: "cell state"
        }
    }
}
