/// Layers by themselves, without a model.
extension Layer {
    /// What comes out for `x`, the layer as it is when it does not train. A layer that has no weights yet makes them for this input.
    /// A stateful one goes on from the states that the last call has left.
    /// - Parameter x: (B, T, D) or (B, D), as a model of this layer alone would take it; of an `Embedding` ids of any shape.
    /// - Precondition: the layer is one of this module's, not an `Input`, and gives one tensor (neither `returnState` nor `mergeMode: .none`); x suits a
    ///   model of this layer alone (see ``Sequential``), all samples as one batch.
    public func callAsFunction(_ x: any TensorConvertible) -> Tensor { orTrap { try tryCall(x) } }

    /// `callAsFunction` for callers that handle errors.
    /// - Parameters:
    ///   - x: (B, T, D) or (B, D), as a model of this layer alone would take it; of an `Embedding` ids of any shape.
    ///   - seed: what the weights are drawn from, if there are none yet.
    /// - Throws: `RNNError`.
    public func tryCall(_ x: any TensorConvertible, seed: @autoclosure () -> UInt64 = drawSeed()) throws -> Tensor {
        if let outputs = (self as? any EngineLayer)?.otherOutputs {
            throw RNNError.severalOutputs(layer: name, outputs: outputs, user: .named("`\(name)(x)`"))
        }
        if let embedding = self as? Embedding { return try embedding.tryLookUp(x, seed: seed()) }
        return try tryOutputAndStates(x, seed: seed()).output
    }

    /// The same and, of a recurrent layer, its states after the last step: h (B, H), and an LSTM's cell state. Of `Bidirectional` those of
    /// the forward layer, then those of the backward one.
    /// - Parameters:
    ///   - initialState: the states before the first step, in the same order; if there are none zeros, or of a stateful layer those that the
    ///     last call has left.
    ///   - seed: what the weights are drawn from, if there are none yet.
    ///
    /// Dynamic, so that the compiler doesn't make it anew for each seed.
    package dynamic func tryOutputAndStates(
        _ x: any TensorConvertible, initialState: [Tensor] = [], seed: @autoclosure () -> UInt64 = drawSeed()
    ) throws -> (output: Tensor, states: [Tensor]) {
        let isNew = (self as? any EngineLayer)?.core.parameters == nil
        let model = Sequential(name: nil, seed: isNew ? seed() : 0)
        try model.add(single: self)
        guard let layer = model.engineLayers.first else { throw RNNError.noLayers(operation: .named(name)) }
        let input = try model.prepare(x, operation: .named(name))
        let halves = layer.recurrentLayers
        let stores = try layer.statesBefore(halves, samples: input.count, operation: .named(name))
        let counts = halves.map(\.cellKind.stateCount)
        let stateCount = counts.reduce(0, +)
        guard initialState.isEmpty || initialState.count == stateCount else {
            throw RNNError.unsupported(
                operation: .initialState(layer: name),
                reason: .stateCount(stateCount, given: initialState.count))
        }
        var given = initialState[...]
        for (store, count) in zip(stores, counts) where !initialState.isEmpty {
            for state in 0..<count { try store.set(state, given.removeFirst(), samples: input.count, layer: name) }
        }
        let scalars = try model.read(input, operation: .named(name)) { samples in
            try Evaluator(
                layers: [layer], samples: samples, judge: nil, batchSize: input.count, options: .init(states: stores),
                engine: model.engine, interrupter: Interrupter()
            ).predict()
        }
        layer.keepStates(stores, samples: input.count)
        let output = Tensor(computed: scalars, Shape([input.count] + input.output.map { $0 ?? 1 }))
        let states = zip(stores, counts).flatMap { store, count in (0..<count).map { store.state($0, samples: input.count) } }
        return (output, states)
    }
}

extension EngineLayer {
    /// The states before a call, of the layer or of both of a `Bidirectional`: of a stateful layer those that it has kept, else zeros.
    fileprivate func statesBefore(_ halves: [any RecurrentLayer], samples: Int, operation: RNNError.Operation) throws(RNNError) -> [StateStore] {
        let kept = isStateful ? core.keptSamples : nil
        if let kept, kept != samples { throw .statefulBatch(operation: operation, layer: name, kept: kept, given: samples) }
        return halves.enumerated().map { side, half in
            let store = StateStore(samples: samples, units: half.units)
            if kept != nil { store.copy(core.stateStore(side, samples: samples, units: half.units)) }
            return store
        }
    }

    /// Keeps the states after a call, if the layer is stateful.
    fileprivate func keepStates(_ stores: [StateStore], samples: Int) {
        guard isStateful else { return }
        for (side, store) in stores.enumerated() { core.stateStore(side, samples: samples, units: store.units).copy(store) }
        core.keptSamples = samples
    }
}

extension Embedding {
    /// The vectors of ids of any shape, as in Keras: (…) becomes (…, D).
    fileprivate func tryLookUp(_ x: any TensorConvertible, seed: @autoclosure () -> UInt64) throws -> Tensor {
        let ids = try x.asTensor()
        guard ids.shape.rank != 2 else { return try tryOutputAndStates(ids, seed: seed()).output }
        let vectors = try tryOutputAndStates(ids.tryReshaped([1, ids.shape.count]), seed: seed()).output
        return try vectors.tryReshaped(Shape(ids.shape.dimensions + [outputDimension]))
    }
}

extension RecurrentLayer {
    /// The parts of one time step (`RecurrentStage.parts`), of input (D) or (B, D) and states (H) or (B, H). Where there are none they are zeros, or of
    /// a stateful layer those that the last call has left.
    func tryStepParts(
        _ input: any TensorConvertible, _ states: [Tensor?], seed: @autoclosure () -> UInt64
    ) throws -> [Tensor] {
        let input = try input.asTensor()
        let isSingle = input.shape.rank == 1
        guard isSingle || input.shape.rank == 2, input.shape.count > 0 else {
            throw RNNError.shapeMismatch(
                operation: .step(layer: name), expected: .oneStep,
                given: input.shape)
        }
        let batch = isSingle ? 1 : input.shape[0]
        let x = Tensor(shape: [batch, 1, input.shape.dimensions.last ?? 0], storage: .float(try input.tryScalars()))
        if core.parameters == nil {
            try build(for: [nil, x.shape[2]], seed: seed(), position: 0)
        }
        if let features = core.parameters?.first?.shape[0], features != x.shape[2] {
            throw RNNError.shapeMismatch(
                operation: .step(layer: name), expected: .features(features), given: input.shape)
        }
        let store = try statesBefore([self], samples: batch, operation: .step(layer: name))[0]
        for (number, state) in states.enumerated() {
            guard let state else { continue }
            let rows = state.shape.rank == 1 ? Tensor(shape: [1, state.count], storage: .float(try state.tryScalars())) : state
            try store.set(number, rows, samples: batch, layer: name)
        }
        let parts = try Samples.reading(x, wantsIDs: false) { samples in
            try Inspector(
                layers: [self], samples: samples, options: .init(batchSize: batch, states: [store]), engine: .standard
            ).parts(ofLayer: 0)
        }
        keepStates([store], samples: batch)
        let shape = isSingle ? Shape([units]) : Shape([batch, units])
        return parts.map { Tensor(shape: shape, storage: $0.storage) }
    }
}
