/// Looking inside a model.
extension Sequential {
    /// What comes out of each layer for samples `x`, the model as it is when it does not train.
    /// - Parameter x: the samples.
    /// - Returns: a tensor a layer: (B, T, H), (B, H) or what else it gives.
    /// - Precondition: x suits the model (see ``Sequential``), all samples as one batch.
    public func activations(_ x: any TensorConvertible) -> [Tensor] { orTrap { try tryActivations(x) } }

    /// Gates and states of one of the model's layers at every time step, in the order in which the layer takes them.
    /// - Parameters:
    ///   - x: (B, T) ids, or (B, T, D).
    ///   - layer: one of the model's, or one that a `Bidirectional` of the model was made with.
    ///   - backward: whether those of the copy that goes backwards are meant, of a layer in a `Bidirectional`. These, and those of a `backwardLayer`, are in
    ///     the order of the sample.
    /// - Precondition: x suits the model (see ``Sequential``), all samples as one batch; `layer` is one of the model's, in a `Bidirectional` if `backward`.
    public func trace(_ x: any TensorConvertible, of layer: LSTM, backward: Bool = false) -> LSTMTrace {
        orTrap { try tryTrace(x, of: layer, backward: backward) }
    }

    /// The same of a GRU.
    /// - Precondition: x suits the model (see ``Sequential``), all samples as one batch; `layer` is one of the model's, in a `Bidirectional` if `backward`.
    public func trace(_ x: any TensorConvertible, of layer: GRU, backward: Bool = false) -> GRUTrace {
        orTrap { try tryTrace(x, of: layer, backward: backward) }
    }

    /// The same of a SimpleRNN, which has a hidden state alone.
    /// - Precondition: x suits the model (see ``Sequential``), all samples as one batch; `layer` is one of the model's, in a `Bidirectional` if `backward`.
    public func trace(_ x: any TensorConvertible, of layer: SimpleRNN, backward: Bool = false) -> SimpleRNNTrace {
        orTrap { try tryTrace(x, of: layer, backward: backward) }
    }
}

extension Sequential {
    /// `trace` for callers that handle errors.
    public func tryTrace(_ x: any TensorConvertible, of layer: LSTM, backward: Bool = false) throws -> LSTMTrace {
        LSTMTrace(try parts(x, of: layer, backward))
    }

    /// `trace` for callers that handle errors.
    public func tryTrace(_ x: any TensorConvertible, of layer: GRU, backward: Bool = false) throws -> GRUTrace {
        GRUTrace(try parts(x, of: layer, backward))
    }

    /// `trace` for callers that handle errors.
    public func tryTrace(_ x: any TensorConvertible, of layer: SimpleRNN, backward: Bool = false) throws -> SimpleRNNTrace {
        SimpleRNNTrace(try parts(x, of: layer, backward))
    }

    /// `activations` for callers that handle errors.
    public func tryActivations(_ x: any TensorConvertible) throws -> [Tensor] {
        let input = try prepare(x, operation: "activations")
        let shapes = try outputShapes(for: input.tensor.shape.dimensions.dropFirst().map { Optional($0) })
        return try inspect(input, options: .init(keepsEmbeddings: true), operation: "activations") { inspector in
            try shapes.enumerated().map { index, shape in
                try inspector.output(ofLayer: index, shape: Shape([input.count] + shape.map { $0 ?? 1 }))
            }
        }
    }

    private func parts(_ x: any TensorConvertible, of layer: any RecurrentLayer, _ backward: Bool) throws -> [Tensor] {
        try parts(x, of: direction(of: layer, backward), operation: "trace")
    }

    /// The parts of a layer at every time step (`RecurrentStage.parts`), in the order in which it takes them.
    func parts(_ x: any TensorConvertible, of direction: Direction, operation: RNNError.Operation) throws -> [Tensor] {
        let input = try prepare(x, operation: operation)
        return try inspect(input, options: .init(), operation: operation) { try $0.parts(ofLayer: direction.index, side: direction.side) }
    }

    /// Where `layer` is in the model, and whether its copy that goes backwards is meant.
    private func direction(of layer: any RecurrentLayer, _ backward: Bool) throws(RNNError) -> Direction {
        for index in engineLayers.indices {
            let own = engineLayers[index].directions(at: index).filter { $0.layer === layer }
            if let found = backward ? own.first(where: { $0.side == 1 }) : own.first { return found }
        }
        throw .unsupported(
            operation: "trace",
            reason: backward ? .noBackwardLayer(layer.name) : .noLayerOfModel(layer.name))
    }

    func inspect<Result>(
        _ input: PreparedInput, options: Network.Options, operation: RNNError.Operation, _ body: (Inspector) throws -> Result
    ) throws -> Result {
        try checkStates(samples: input.count, batchSize: input.count, operation: operation)
        return try read(input, operation: operation) { samples in
            var options = options
            options.batchSize = samples.count
            return try body(Inspector(layers: engineLayers, samples: samples, options: options, engine: engine))
        }
    }
}
