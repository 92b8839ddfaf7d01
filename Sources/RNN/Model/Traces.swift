/// What happens in an LSTM at each time step: (B, T, H) each, or of a single step (B, H) or (H).
public struct LSTMTrace: Hashable, Sendable, Codable {
    public let inputGate: Tensor
    public let forgetGate: Tensor
    public let candidate: Tensor
    public let outputGate: Tensor
    public let cellState: Tensor
    public let hiddenState: Tensor
}

/// What happens in a GRU at each time step: (B, T, H) each, or of a single step (B, H) or (H).
public struct GRUTrace: Hashable, Sendable, Codable {
    public let updateGate: Tensor
    public let resetGate: Tensor
    public let candidate: Tensor
    public let hiddenState: Tensor
}

/// What happens in a SimpleRNN at each time step: (B, T, H), or of a single step (B, H) or (H).
public struct SimpleRNNTrace: Hashable, Sendable, Codable {
    public let hiddenState: Tensor
}

/// How large the loss's gradient by a recurrent layer's hidden state is at each time step, the mean over some samples.
public struct GradientNorms: Hashable, Sendable, Codable {
    /// The layer's name; in a `Bidirectional` behind its: `bidirectional/backward_lstm`.
    public let layer: String
    /// ‖∂loss/∂h‖ of steps 1, 2, …, T in the order in which the layer takes them, in a `Bidirectional` in that of the sample; the loss is that of
    /// one sample.
    public let values: [Double]
}

extension LSTM {
    /// One time step: gates and states by name.
    ///
    /// - Parameters:
    ///   - input: x (D) or (B, D).
    ///   - hiddenState, cellState: the states before, (H) or (B, H); if they are not given zeros, or of a stateful layer those that the last call has left.
    public func step(_ input: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil) -> LSTMTrace {
        orTrap { try tryStep(input, hiddenState: hiddenState, cellState: cellState) }
    }

    package func tryStep(
        _ input: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil,
        seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> LSTMTrace {
        LSTMTrace(try tryStepParts(input, [hiddenState, cellState], seed: seed()))
    }
}

extension GRU {
    /// One time step: gates and state by name. `input` x (D) or (B, D), `hiddenState` (H) or (B, H); if it is not given zeros, or that which
    /// a stateful layer has kept.
    public func step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> GRUTrace {
        orTrap { try tryStep(input, hiddenState: hiddenState) }
    }

    package func tryStep(
        _ input: any TensorConvertible, hiddenState: Tensor? = nil, seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> GRUTrace { GRUTrace(try tryStepParts(input, [hiddenState], seed: seed())) }
}

extension SimpleRNN {
    /// One time step. `input` x (D) or (B, D), `hiddenState` (H) or (B, H); if it is not given zeros, or that which
    /// a stateful layer has kept.
    public func step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> SimpleRNNTrace {
        orTrap { try tryStep(input, hiddenState: hiddenState) }
    }

    package func tryStep(
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
