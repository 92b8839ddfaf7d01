/// Keras' `return_state`: what comes out of a recurrent layer called by itself, and its states after the last step by name.
extension LSTM {
    /// - Parameters:
    ///   - x: (B, T, D).
    ///   - hiddenState: h before the first step, (B, H); if it is not given zeros, or of a stateful layer that which the last call has left.
    ///   - cellState: the cell state before the first step, (B, H); the same if it is not given.
    /// - Returns: the output, (B, H) or with `returnSequences` (B, T, H), and the states, (B, H) each.
    /// - Precondition: x suits a model of this layer alone (see ``Sequential``), all samples as one batch, and the states have shape (B, H).
    public func outputAndStates(
        _ x: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil
    ) -> (output: Tensor, hiddenState: Tensor, cellState: Tensor) {
        orTrap { try tryNamedStates(x, hiddenState: hiddenState, cellState: cellState) }
    }

    package func tryNamedStates(
        _ x: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil,
        seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> (output: Tensor, hiddenState: Tensor, cellState: Tensor) {
        let found = try tryOutputAndStates(x, initialState: initial([hiddenState, cellState]), seed: seed())
        return (found.output, found.states[0], found.states[1])
    }
}

extension GRU {
    /// The output, (B, H) or with `returnSequences` (B, T, H), and the state after the last step, (B, H).
    /// - Parameters:
    ///   - x: (B, T, D).
    ///   - hiddenState: the state before the first step; if it is not given zeros, or of a stateful layer that which the last call has left.
    /// - Precondition: x suits a model of this layer alone (see ``Sequential``), all samples as one batch, and the state has shape (B, H).
    public func outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil) -> (output: Tensor, hiddenState: Tensor) {
        orTrap { try tryNamedStates(x, hiddenState: hiddenState) }
    }
}

extension SimpleRNN {
    /// The output, (B, H) or with `returnSequences` (B, T, H), and the state after the last step, (B, H).
    /// - Parameters:
    ///   - x: (B, T, D).
    ///   - hiddenState: the state before the first step; if it is not given zeros, or of a stateful layer that which the last call has left.
    /// - Precondition: x suits a model of this layer alone (see ``Sequential``), all samples as one batch, and the state has shape (B, H).
    public func outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil) -> (output: Tensor, hiddenState: Tensor) {
        orTrap { try tryNamedStates(x, hiddenState: hiddenState) }
    }
}

extension Bidirectional {
    /// The output, and the states after the last step of the forward layer, then those of the backward one: h (B, H) each, an LSTM's cell
    /// state behind it.
    /// - Parameters:
    ///   - x: (B, T, D).
    ///   - initialState: the states before the first step in the same order; if there are none zeros, or of a stateful layer those that the last call has left.
    /// - Precondition: `mergeMode` is not `.none`; x suits a model of this layer alone (see ``Sequential``), all samples as one batch; there are no
    ///   initial states or all of them, (B, H) each.
    public func outputAndStates(
        _ x: any TensorConvertible, initialState: [Tensor] = []
    ) -> (output: Tensor, states: [Tensor]) { orTrap { try tryMergedOutputAndStates(x, initialState: initialState) } }

    package func tryMergedOutputAndStates(
        _ x: any TensorConvertible, initialState: [Tensor] = [], seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> (output: Tensor, states: [Tensor]) {
        if mergeMode == .none {
            throw RNNError.severalOutputs(layer: name, outputs: .bothDirections, user: .named("`outputAndStates`"))
        }
        return try tryOutputAndStates(x, initialState: initialState, seed: seed())
    }

    /// The outputs of both directions by themselves: (B, H) each, or with `returnSequences` (B, T, H), the backward one's in the order of
    /// the time steps too. For `mergeMode: .none`, and for `.concat`.
    /// - Parameters:
    ///   - x: the input, (B, T, D).
    ///   - initialState: the states before the first step: the forward layer's, then those of the backward one; zeros where there are none.
    /// - Precondition: `mergeMode` is `.none` or `.concat`; x suits a model of this layer alone (see ``Sequential``), all samples as one batch; there are
    ///   no initial states or all of them, (B, H) each.
    public func outputs(_ x: any TensorConvertible, initialState: [Tensor] = []) -> (forward: Tensor, backward: Tensor) {
        orTrap { try tryOutputs(x, initialState: initialState) }
    }

    /// `outputs` for callers that handle errors.
    public func tryOutputs(
        _ x: any TensorConvertible, initialState: [Tensor] = [], seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> (forward: Tensor, backward: Tensor) {
        guard mergeMode.isSideBySide else {
            throw RNNError.unsupported(
                operation: .outputs(layer: name),
                reason: .mergedDirections(mode: "\(mergeMode)"))
        }
        let both = try tryOutputAndStates(x, initialState: initialState, seed: seed()).output
        return (try both.features(0..<forward.units), try both.features(forward.units..<forward.units + backward.units))
    }
}

extension SimpleRNN {
    /// Sets the state of a stateful layer to zero. What it is given next may have any number of samples.
    public func resetStates() { core.resetStates() }
}

extension LSTM {
    /// Sets the states of a stateful layer to zero. What it is given next may have any number of samples.
    public func resetStates() { core.resetStates() }
}

extension GRU {
    /// Sets the state of a stateful layer to zero. What it is given next may have any number of samples.
    public func resetStates() { core.resetStates() }
}

extension Bidirectional {
    /// Sets the states of both directions of a stateful layer to zero. What it is given next may have any number of samples.
    public func resetStates() { core.resetStates() }
}

extension Tensor {
    /// Some of the numbers of the last axis.
    fileprivate func features(_ range: Range<Int>) throws(RNNError) -> Tensor {
        let (numbers, width) = (try tryScalars(), shape.dimensions.last ?? 1)
        let part = stride(from: 0, to: numbers.count, by: width).flatMap { numbers[$0 + range.lowerBound..<$0 + range.upperBound] }
        return Tensor(shape: Shape(shape.dimensions.dropLast() + [range.count]), storage: .float(part))
    }
}

extension RecurrentLayer {
    /// The output and the hidden state of a layer that has one state.
    package func tryNamedStates(
        _ x: any TensorConvertible, hiddenState: Tensor? = nil, seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> (output: Tensor, hiddenState: Tensor) {
        let found = try tryOutputAndStates(x, initialState: hiddenState.map { [$0] } ?? [], seed: seed())
        return (found.output, found.states[0])
    }

    /// The states before the first step: zeros in the place of those that are missing, none if all are.
    fileprivate func initial(_ states: [Tensor?]) throws(RNNError) -> [Tensor] {
        guard let shape = states.lazy.compactMap({ $0?.shape }).first else { return [] }
        return try states.map { state throws(RNNError) in if let state { state } else { try .tryZeros(shape) } }
    }
}
