/// Looking inside a model.
extension Sequential {
    /// What comes out of each layer for samples `x`, the model as it is when it does not train.
    public func activations(_ x: any TensorConvertible) -> [Tensor] { orExit { try tryActivations(x) } }

    /// Gates and states of one of the model's layers at every time step.
    public func trace(_ x: any TensorConvertible, of layer: LSTM) -> LSTMTrace { orExit { try tryTrace(x, of: layer) } }
    public func trace(_ x: any TensorConvertible, of layer: GRU) -> GRUTrace { orExit { try tryTrace(x, of: layer) } }
    public func trace(_ x: any TensorConvertible, of layer: SimpleRNN) -> SimpleRNNTrace { orExit { try tryTrace(x, of: layer) } }

    /// How far the gradient reaches back: of each recurrent layer its size at every time step, the mean over samples `x` with right answers `y`.
    /// Of a `Bidirectional` those of both directions, as `bidirectional/forward_lstm` and `bidirectional/backward_lstm`.
    public func gradientNorms(_ x: any TensorConvertible, _ y: any TensorConvertible) -> [GradientNorms] {
        orExit { try tryGradientNorms(x, y) }
    }
}

extension Sequential {
    package func tryTrace(_ x: any TensorConvertible, of layer: LSTM, shouldStop: () -> Bool = { false }) throws -> LSTMTrace {
        LSTMTrace(try parts(x, of: layer, shouldStop))
    }

    package func tryTrace(_ x: any TensorConvertible, of layer: GRU, shouldStop: () -> Bool = { false }) throws -> GRUTrace {
        GRUTrace(try parts(x, of: layer, shouldStop))
    }

    package func tryTrace(
        _ x: any TensorConvertible, of layer: SimpleRNN, shouldStop: () -> Bool = { false }
    ) throws -> SimpleRNNTrace { SimpleRNNTrace(try parts(x, of: layer, shouldStop)) }

    package func tryActivations(_ x: any TensorConvertible, shouldStop: () -> Bool = { false }) throws -> [Tensor] {
        let input = try prepare(x, operation: "activations")
        let shapes = try outputShapes(for: input.tensor.shape.dimensions.dropFirst().map { Optional($0) })
        return try inspect(input, options: .init(keepsEmbeddings: true), operation: "activations", shouldStop) { inspector in
            try shapes.enumerated().map { index, shape in
                try inspector.output(ofLayer: index, shape: Shape([input.count] + shape.map { $0 ?? 1 }))
            }
        }
    }

    package func tryGradientNorms(
        _ x: any TensorConvertible, _ y: any TensorConvertible, shouldStop: () -> Bool = { false }
    ) throws -> [GradientNorms] {
        try tryDifferentiate(x, y, options: .init(tracesGradients: true), shouldStop: shouldStop) { trainer in
            engineLayers.enumerated().flatMap { index, layer in
                zip(layer.directionNames, trainer.gradientNorms(ofLayer: index)).map { GradientNorms(layer: $0, values: $1) }
            }
        }.seen
    }

    private func parts(_ x: any TensorConvertible, of layer: any EngineLayer, _ shouldStop: () -> Bool) throws -> [Tensor] {
        guard let index = engineLayers.firstIndex(where: { $0 === layer }) else {
            throw RNNError.unsupported(operation: "trace", reason: "layer `\(layer.name)` is not one of the model's")
        }
        let input = try prepare(x, operation: "trace")
        let parts = try inspect(input, options: .init(), operation: "trace", shouldStop) { try $0.parts(ofLayer: index) }
        return parts ?? []
    }

    private func inspect<Result>(
        _ input: PreparedInput, options: Network.Options, operation: String, _ shouldStop: () -> Bool,
        _ body: (Inspector) throws -> Result
    ) throws -> Result {
        try checkStates(samples: input.count, batchSize: input.count, operation: operation)
        return try withoutActuallyEscaping(shouldStop) { shouldStop in
            try read(input, operation: operation) { samples in
                var options = options
                options.batchSize = samples.count
                return try body(
                    Inspector(layers: engineLayers, samples: samples, options: options, engine: engine, shouldStop: shouldStop))
            }
        }
    }
}

extension EngineLayer {
    /// The names of what goes through the time steps in the layer.
    fileprivate var directionNames: [String] {
        guard let both = self as? Bidirectional else { return [name] }
        return ["\(name)/forward_\(both.forward.name)", "\(name)/backward_\(both.backward.name)"]
    }
}
