/// Judging and using a model.
extension Sequential {
    /// The mean loss over samples `x` with right answers `y`, and the metrics that the model was compiled with.
    /// - Parameter sampleWeight: what each sample's loss counts for, of shape (B,), or (B, T) where the model gives T answers a sample.
    public func evaluate(
        _ x: any TensorConvertible, _ y: any TensorConvertible, batchSize: Int = 32,
        sampleWeight: (any TensorConvertible)? = nil
    ) -> Evaluation {
        orExit { try tryEvaluate(x, y, batchSize: batchSize, sampleWeight: sampleWeight) }
    }

    /// The outputs for samples `x`: a row a sample, or, if the last layer gives all steps, (B, T, units).
    public func predict(_ x: any TensorConvertible, batchSize: Int = 32) -> Tensor {
        orExit { try tryPredict(x, batchSize: batchSize) }
    }
}

extension Sequential {
    package func tryEvaluate(
        _ x: any TensorConvertible, _ y: any TensorConvertible, batchSize: Int = 32,
        sampleWeight: (any TensorConvertible)? = nil, shouldStop: () -> Bool = { false }
    ) throws -> Evaluation {
        guard let compilation else { throw RNNError.notCompiled(operation: "evaluate") }
        try require(batchSize, "batchSize", operation: "evaluate")
        let data = TrainingData(x: try x.asTensor(), y: try y.asTensor(), weight: try sampleWeight?.asTensor())
        let (input, judge) = try prepare(data, operation: "evaluate")
        let results = try use(input, judge, batchSize: batchSize, operation: "evaluate", shouldStop) {
            try $0.evaluate()
        }
        return Evaluation(names: ["loss"] + compilation.metricNames, values: results)
    }

    package func tryPredict(
        _ x: any TensorConvertible, batchSize: Int = 32, shouldStop: () -> Bool = { false }
    ) throws -> Tensor {
        try require(batchSize, "batchSize", operation: "predict")
        let input = try prepare(x, operation: "predict")
        let shape = Shape([input.count] + input.output.map { $0 ?? 1 })
        _ = try shape.checkedCount(operation: "predict")
        let scalars = try use(input, nil, batchSize: batchSize, operation: "predict", shouldStop) { try $0.predict() }
        return Tensor(shape: shape, storage: .float(scalars))
    }

    /// The gradients of the loss of one batch, layer by layer, and the loss.
    package func tryGradients(
        _ x: any TensorConvertible, _ y: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil,
        dropoutSeed: UInt64 = 0
    ) throws -> (loss: Double, gradients: [Tensor]) {
        let found = try tryDifferentiate(x, y, sampleWeight: sampleWeight, dropoutSeed: dropoutSeed) { _ in }
        return (found.loss, found.gradients)
    }

    /// The gradient of the loss of one batch by its features.
    package func tryInputGradient(_ x: any TensorConvertible, _ y: any TensorConvertible) throws -> Tensor {
        try tryDifferentiate(x, y, options: .init(wantsInputGradient: true)) { try $0.inputGradient() }.seen
    }

    /// - Parameter look: is shown the trainer with all it has found.
    func tryDifferentiate<Seen>(
        _ x: any TensorConvertible, _ y: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil,
        dropoutSeed: UInt64 = 0, options: Network.Options = .init(), _ look: (Trainer) throws -> Seen
    ) throws -> (loss: Double, gradients: [Tensor], seen: Seen) {
        guard let compilation else { throw RNNError.notCompiled(operation: "gradients") }
        let (input, judge) = try prepare(
            TrainingData(x: try x.asTensor(), y: try y.asTensor(), weight: try sampleWeight?.asTensor()), operation: "gradients")
        prepareOptimizer()
        try checkStates(samples: input.count, batchSize: input.count, operation: "gradients")
        return try read(input, operation: "gradients") { samples in
            let trainer = Trainer(
                layers: engineLayers, samples: samples, judge: judge, optimizer: compilation.optimizer,
                state: compilation.state, batchSize: samples.count, options: options, engine: engine,
                interrupter: Interrupter { false })
            let loss = trainer.differentiate(batch: 0, dropoutSeed: dropoutSeed)
            return (loss, trainer.gradients, try look(trainer))
        }
    }
}

extension Sequential {
    /// The optimizer's step for gradients of one's own, those of `tryGradients` or made of them: an array for each parameter.
    package func tryApply(gradients: [Tensor]) throws(RNNError) {
        guard let compilation else { throw .notCompiled(operation: "apply") }
        let parameters = engineLayers.flatMap { $0.core.parameters ?? [] }
        guard gradients.count == parameters.count else {
            throw .weightCount(layer: name, expected: parameters.count, given: gradients.count)
        }
        prepareOptimizer()
        var copies: [Parameter] = []
        for (parameter, gradient) in zip(parameters, gradients) {
            guard parameter.shape == gradient.shape else {
                throw .shapeMismatch(
                    operation: "apply: the gradient by `\(parameter.name)`", expected: "\(parameter.shape)", given: gradient.shape)
            }
            copies.append(Parameter(name: parameter.name, shape: parameter.shape, initial: try gradient.tryScalars()))
        }
        let stepper = Stepper(
            compilation.optimizer, state: compilation.state, parameters: parameters, gradients: copies.map(\.values),
            kernels: engine.kernels)
        withExtendedLifetime(copies) {
            stepper.begin { for part in stepper.parts.indices { stepper.findNorm(part) } }
            for part in stepper.parts.indices { stepper.update(part) }
            stepper.end()
        }
    }
}

extension Sequential {
    /// Samples whose shape the model agrees to.
    struct PreparedInput {
        let tensor: Tensor
        /// The shape that comes out for a sample.
        let output: [Int?]
        var count: Int { tensor.count }
    }

    func prepare(_ x: any TensorConvertible, operation: String) throws -> PreparedInput {
        guard let first = engineLayers.first else { throw RNNError.noLayers(operation: operation) }
        let tensor = try x.asTensor()
        guard tensor.shape.rank >= 1, tensor.count >= 1, tensor.shape.count > 0 else {
            throw RNNError.shapeMismatch(operation: operation, expected: "at least one sample", given: tensor.shape)
        }
        let sample = tensor.shape.dimensions.dropFirst().map { Optional($0) }
        guard (1...3).contains(sample.count) || sample.isEmpty && first is Embedding else {
            throw RNNError.layerInput(
                layer: first.name, expected: "(samples, features) or (samples, time steps, features)",
                given: tensor.shape.description, remedy: "reshape the data")
        }
        if let expected = declaredInput ?? builtInput, !agrees(sample, expected) {
            throw RNNError.layerInput(
                layer: first.name, expected: describe(expected), given: tensor.shape.description,
                remedy: remedy(first, sample.count))
        }
        let output = try build(for: sample)
        return PreparedInput(tensor: tensor, output: output)
    }

    /// Gives `body` the samples, their ids checked.
    func read<Result>(_ input: PreparedInput, operation: String, _ body: (Samples) throws -> Result) throws -> Result {
        let embedding = layers.first as? Embedding
        let takesOneHot = layers.first is any RecurrentLayer || layers.first is Bidirectional
        return try Samples.reading(input.tensor, wantsIDs: embedding != nil, takesOneHot: takesOneHot) { samples in
            if let embedding { try samples.check(ids: embedding.inputDimension, operation: "\(operation): layer `\(embedding.name)`") }
            return try body(samples)
        }
    }

    private func use<Result>(
        _ input: PreparedInput, _ judge: Judge?, batchSize: Int = 32, operation: String, _ shouldStop: () -> Bool,
        _ body: (Evaluator) throws -> Result
    ) throws -> Result {
        try checkStates(samples: input.count, batchSize: batchSize, operation: operation)
        return try withoutActuallyEscaping(shouldStop) { shouldStop in
            let interrupter = Interrupter(shouldStop: shouldStop)
            return try read(input, operation: operation) { samples in
                try body(
                    Evaluator(
                        layers: engineLayers, samples: samples, judge: judge, batchSize: batchSize, engine: engine,
                        interrupter: interrupter))
            }
        }
    }

    /// Whether a sample's lengths are those expected. The number of time steps may be another than that of the data which the model was
    /// built for, unless it was declared.
    private func agrees(_ sample: [Int?], _ expected: [Int?]) -> Bool {
        let timeIsFree = layers.first is Embedding || declaredInput == nil && expected.count >= 2
        return sample.count == expected.count
            && zip(sample, expected).enumerated().allSatisfy { axis, lengths in
                lengths.0 == lengths.1 || lengths.1 == nil || axis == 0 && timeIsFree
            }
    }

    private func remedy(_ layer: any EngineLayer, _ rank: Int) -> String {
        switch (layer, rank) {
        case (is any RecurrentLayer, 1):
            "turn word ids into vectors: `oneHot(x, depth: …)`, or an `Embedding` as the first layer"
        case (is Embedding, 2): "an embedding takes word ids themselves, without `oneHot`"
        default: "reshape the data, or make the model for samples of this shape"
        }
    }
}
