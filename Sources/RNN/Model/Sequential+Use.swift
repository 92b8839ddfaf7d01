/// Judging and using a model.
extension Sequential {
    /// The mean loss over samples `x` with right answers `y`, and the metrics that the model was compiled with.
    /// - Parameters:
    ///   - x: (B, T) ids, (B, D) or (B, T, D).
    ///   - y: right answers, one a sample or one for each of its time steps.
    ///   - batchSize: how many samples are taken at a time.
    ///   - sampleWeight: what each sample's loss counts for, of shape (B,), or (B, T) where the model gives T answers a sample.
    /// - Precondition: the model is compiled; x, y and `sampleWeight` suit it, batch by batch (see ``Sequential``); `batchSize` is at least 1.
    public func evaluate(
        _ x: any TensorConvertible, _ y: any TensorConvertible, batchSize: Int = 32,
        sampleWeight: (any TensorConvertible)? = nil
    ) -> Evaluation {
        orTrap { try tryEvaluate(x, y, batchSize: batchSize, sampleWeight: sampleWeight) }
    }

    /// The outputs for samples `x`: a row a sample, or, if the last layer gives all steps, (B, T, units).
    /// - Parameters:
    ///   - x: the samples.
    ///   - batchSize: how many samples are computed at a time.
    /// - Precondition: x suits the model, batch by batch (see ``Sequential``); `batchSize` is at least 1; at most 2³⁰ numbers come out.
    public func predict(_ x: any TensorConvertible, batchSize: Int = 32) -> Tensor {
        orTrap { try tryPredict(x, batchSize: batchSize) }
    }
}

extension Sequential {
    /// `evaluate` for callers that handle errors.
    public func tryEvaluate(
        _ x: any TensorConvertible, _ y: any TensorConvertible, batchSize: Int = 32,
        sampleWeight: (any TensorConvertible)? = nil
    ) throws -> Evaluation {
        if isRehearsed {
            try rehearse(x, y, operation: "evaluate")
            let names = compilation.map { ["loss"] + $0.metricNames } ?? []
            return Evaluation(names: names, values: names.map { _ in .nan })
        }
        guard let compilation else { throw notCompiled("evaluate") }
        try require(batchSize, "batchSize", operation: "evaluate")
        let data = TrainingData(x: try x.asTensor(), y: try y.asTensor(), weight: try sampleWeight?.asTensor())
        let (input, judge) = try prepare(data, operation: "evaluate")
        let results = try use(input, judge, batchSize: batchSize, operation: "evaluate") {
            try $0.evaluate()
        }
        return Evaluation(names: ["loss"] + compilation.metricNames, values: results)
    }

    /// `predict` for callers that handle errors.
    public func tryPredict(
        _ x: any TensorConvertible, batchSize: Int = 32
    ) throws -> Tensor {
        if isRehearsed {
            try rehearse(x, operation: "predict")
            return Tensor(shape: [0], storage: .float([]))
        }
        try require(batchSize, "batchSize", operation: "predict")
        let input = try prepare(x, operation: "predict")
        let shape = Shape([input.count] + input.output.map { $0 ?? 1 })
        _ = try shape.checkedCount(operation: "predict")
        let scalars = try use(input, nil, batchSize: batchSize, operation: "predict") { try $0.predict() }
        return Tensor(computed: scalars, shape)
    }
}

extension Sequential {
    private func use<Result>(
        _ input: PreparedInput, _ judge: Judge?, batchSize: Int = 32, operation: RNNError.Operation,
        _ body: (Evaluator) throws -> Result
    ) throws -> Result {
        try checkStates(samples: input.count, batchSize: batchSize, operation: operation)
        return try read(input, operation: operation) { samples in
            try body(
                Evaluator(
                    layers: engineLayers, samples: samples, judge: judge, batchSize: batchSize, engine: engine,
                    interrupter: Interrupter()))
        }
    }
}
