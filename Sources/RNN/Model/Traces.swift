/// What happens in an LSTM at each time step: (B, T, H) each, or of a single step (B, H) or (H).
public struct LSTMTrace: Hashable, Sendable, Codable {
    /// How much of the candidate goes into the cell state: 0…1.
    public let inputGate: Tensor
    /// How much of the cell state before is kept: 0…1.
    public let forgetGate: Tensor
    /// What would be added to the cell state: -1…1 with tanh.
    public let candidate: Tensor
    /// How much of the cell state comes out: 0…1.
    public let outputGate: Tensor
    /// The cell state after the step; it has no bounds.
    public let cellState: Tensor
    /// h after the step, the layer's output: -1…1 with tanh.
    public let hiddenState: Tensor
}

/// What happens in a GRU at each time step: (B, T, H) each, or of a single step (B, H) or (H).
public struct GRUTrace: Hashable, Sendable, Codable {
    /// How much of the state before is kept: 0…1; the rest is the candidate's.
    public let updateGate: Tensor
    /// How much of the state before goes into the candidate: 0…1.
    public let resetGate: Tensor
    /// What the new state is mixed from beside the old one: -1…1 with tanh.
    public let candidate: Tensor
    /// h after the step, the layer's output: -1…1 with tanh.
    public let hiddenState: Tensor
}

/// What happens in a SimpleRNN at each time step: (B, T, H), or of a single step (B, H) or (H).
public struct SimpleRNNTrace: Hashable, Sendable, Codable {
    /// h after the step, the layer's output: -1…1 with tanh.
    public let hiddenState: Tensor
}

extension LSTM {
    /// One time step: gates and states by name.
    ///
    /// - Parameters:
    ///   - input: x (D) or (B, D).
    ///   - hiddenState: h before the step, (H) or (B, H); if it is not given zeros, or of a stateful layer that which the last call has left.
    ///   - cellState: the cell state before the step, (H) or (B, H); the same if it is not given.
    /// - Precondition: `input` has D features as the layer was built for, at least one, and the states have shape (B, H), or (H) with a B of 1. A
    ///   stateful layer that keeps states keeps those of B samples.
    public func step(_ input: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil) -> LSTMTrace {
        orTrap { try tryStep(input, hiddenState: hiddenState, cellState: cellState) }
    }

    /// `step` for callers that handle errors.
    public func tryStep(
        _ input: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil,
        seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> LSTMTrace {
        LSTMTrace(try tryStepParts(input, [hiddenState, cellState], seed: seed()))
    }
}

extension GRU {
    /// One time step: gates and state by name. `input` x (D) or (B, D), `hiddenState` (H) or (B, H); if it is not given zeros, or that which
    /// a stateful layer has kept.
    /// - Parameters:
    ///   - input: the features of one time step, (D) or (B, D).
    ///   - hiddenState: h before the step, (H) or (B, H); zeros where it is not given.
    /// - Precondition: `input` has D features as the layer was built for, at least one, and the state has shape (B, H), or (H) with a B of 1. A
    ///   stateful layer that keeps states keeps those of B samples.
    public func step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> GRUTrace {
        orTrap { try tryStep(input, hiddenState: hiddenState) }
    }

    /// `step` for callers that handle errors.
    public func tryStep(
        _ input: any TensorConvertible, hiddenState: Tensor? = nil, seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> GRUTrace { GRUTrace(try tryStepParts(input, [hiddenState], seed: seed())) }
}

extension SimpleRNN {
    /// One time step. `input` x (D) or (B, D), `hiddenState` (H) or (B, H); if it is not given zeros, or that which
    /// a stateful layer has kept.
    /// - Parameters:
    ///   - input: the features of one time step, (D) or (B, D).
    ///   - hiddenState: h before the step, (H) or (B, H); zeros where it is not given.
    /// - Precondition: `input` has D features as the layer was built for, at least one, and the state has shape (B, H), or (H) with a B of 1. A
    ///   stateful layer that keeps states keeps those of B samples.
    public func step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> SimpleRNNTrace {
        orTrap { try tryStep(input, hiddenState: hiddenState) }
    }

    /// `step` for callers that handle errors.
    public func tryStep(
        _ input: any TensorConvertible, hiddenState: Tensor? = nil, seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> SimpleRNNTrace { SimpleRNNTrace(try tryStepParts(input, [hiddenState], seed: seed())) }
}

// The parts come in the order in which `RecurrentStage.parts` names them.
extension LSTMTrace {
    init(_ parts: [Tensor]) {
        self.init(
            inputGate: parts[0], forgetGate: parts[1], candidate: parts[2], outputGate: parts[3], cellState: parts[4],
            hiddenState: parts[5])
    }
}

extension GRUTrace {
    init(_ parts: [Tensor]) {
        self.init(updateGate: parts[0], resetGate: parts[1], candidate: parts[2], hiddenState: parts[3])
    }
}

extension SimpleRNNTrace {
    init(_ parts: [Tensor]) { self.init(hiddenState: parts[0]) }
}
