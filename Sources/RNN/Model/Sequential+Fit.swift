/// Training.
extension Sequential {
    /// Trains on samples `x` and right answers `y`, for a number of epochs in each of which every sample is seen once.
    ///
    /// - Parameters:
    ///   - x: (B, T) ids, (B, D) or (B, T, D).
    ///   - y: right answers, one a sample or one for each of its time steps.
    ///   - epochs: how many epochs there are in all, those before `initialEpoch` among them.
    ///   - batchSize: how many samples there are between two steps of the optimizer; the last batch may be smaller.
    ///   - validationSplit: the fraction of the samples, the last ones, that is kept back and judged after each epoch.
    ///   - validationData: samples and answers that are not trained on, judged after each epoch, in the place of such a fraction.
    ///   - callbacks: who watches the training, and may end it.
    ///   - shuffle: whether each epoch has the samples in an order of its own.
    ///   - classWeight: what the loss of a class's samples counts for; 1 for classes that are not named.
    ///   - sampleWeight: what each sample's loss counts for, of shape (B,), or (B, T) where the model gives T answers a sample.
    ///   - initialEpoch: the number of the first epoch, counted from 0: how many were trained before.
    ///   - verbose: 1 to print a line an epoch to standard error, 0 for nothing.
    /// - Returns: the numbers of each epoch.
    /// - Precondition: the model is compiled; x and y suit it, batch by batch (see ``Sequential``), and so do the validation data and `sampleWeight`;
    ///   `epochs` and `batchSize` are at least 1, `initialEpoch` at least 0; `validationSplit` is 0 or leaves at least one sample on either side;
    ///   `classWeight` is given only without `sampleWeight` and where the model gives one answer a sample; the number that a callback watches is one
    ///   of the history's, and says which way it gets better; a callback that changes the learning rate is given only where the optimizer has no
    ///   schedule; no callback throws; and the loss of each batch is finite, or a `TerminateOnNaN` is given.
    @discardableResult
    public func fit(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationSplit: Double = 0, validationData: (any TensorConvertible, any TensorConvertible)? = nil,
        callbacks: [any Callback] = [], shuffle: Bool = true, classWeight: [Int: Double]? = nil,
        sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0, verbose: Int = 1
    ) -> History {
        orTrap {
            try tryFit(
                x, y, epochs: epochs, batchSize: batchSize, validationSplit: validationSplit, validationData: validationData,
                callbacks: callbacks, shuffle: shuffle, classWeight: classWeight, sampleWeight: sampleWeight,
                initialEpoch: initialEpoch, verbose: verbose)
        }
    }

    /// With validation samples that have weights: samples, answers, and what each counts for.
    /// - Precondition: as above; the validation samples' weights have shape (B,), or (B, T) where the model gives T answers a sample.
    @discardableResult
    public func fit(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationData: (any TensorConvertible, any TensorConvertible, any TensorConvertible),
        callbacks: [any Callback] = [], shuffle: Bool = true, classWeight: [Int: Double]? = nil,
        sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0, verbose: Int = 1
    ) -> History {
        orTrap {
            try tryFit(
                x, y, epochs: epochs, batchSize: batchSize, validationData: validationData, callbacks: callbacks, shuffle: shuffle,
                classWeight: classWeight, sampleWeight: sampleWeight, initialEpoch: initialEpoch, verbose: verbose)
        }
    }
}

extension Sequential {
    /// `fit` for callers that handle errors.
    /// - Throws: `RNNError`; what a callback throws.
    @discardableResult
    public func tryFit(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationSplit: Double = 0, validationData: (any TensorConvertible, any TensorConvertible)? = nil,
        callbacks: [any Callback] = [], shuffle: Bool = true, classWeight: [Int: Double]? = nil,
        sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0, verbose: Int = 1
    ) throws -> History {
        try train(
            x, y, epochs: epochs, batchSize: batchSize, validationSplit: validationSplit, validationData: validationData,
            callbacks: callbacks, shuffle: shuffle, classWeight: classWeight, sampleWeight: sampleWeight,
            initialEpoch: initialEpoch, progress: printing(verbose))
    }

    /// The same with validation samples that have weights.
    /// - Throws: `RNNError`; what a callback throws.
    @discardableResult
    public func tryFit(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationData: (any TensorConvertible, any TensorConvertible, any TensorConvertible),
        callbacks: [any Callback] = [], shuffle: Bool = true, classWeight: [Int: Double]? = nil,
        sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0, verbose: Int = 1
    ) throws -> History {
        try train(
            x, y, epochs: epochs, batchSize: batchSize, validationData: (validationData.0, validationData.1),
            validationWeight: validationData.2, callbacks: callbacks, shuffle: shuffle, classWeight: classWeight,
            sampleWeight: sampleWeight, initialEpoch: initialEpoch, progress: printing(verbose))
    }

    private func printing(_ verbose: Int) -> (TrainingProgress) -> Bool {
        { progress in
            if verbose > 0, progress.isEpochEnd { FileHandle.standardError.write(Data("\(progress)\n".utf8)) }
            return true
        }
    }
}

extension Sequential {
    /// What `fit` and `tryFit` do.
    /// - Parameter progress: told at most 20 times a second where the training is, and at each epoch's end. `false` stops it.
    @discardableResult
    package func train(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationSplit: Double = 0, validationData: (any TensorConvertible, any TensorConvertible)? = nil,
        validationWeight: (any TensorConvertible)? = nil, callbacks: [any Callback] = [], shuffle: Bool = true,
        classWeight: [Int: Double]? = nil, sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0,
        progress: (TrainingProgress) -> Bool = { _ in true }
    ) throws -> History {
        if isRehearsed {
            let split = validationData == nil ? validationSplit : 0
            try rehearseCourse(epochs: epochs, batchSize: batchSize, validationSplit: split, initialEpoch: initialEpoch)
            try rehearse(x, y, learns: true, operation: "fit")
            if let validationData { try rehearse(validationData.0, validationData.1, operation: "validationData") }
            return try rehearseHistory(hasValidation: validationData != nil || split > 0, callbacks: callbacks)
        }
        guard let compilation else { throw notCompiled("fit") }
        try require(epochs, "epochs", operation: "fit")
        try require(batchSize, "batchSize", operation: "fit")
        if initialEpoch < 0 {
            throw RNNError.invalidArgument(
                operation: "fit", name: "initialEpoch", given: "\(initialEpoch)", requirement: .zeroOrMoreEpochs)
        }
        let all = TrainingData(
            x: try tensor(of: x, "fit"), y: try y.asTensor(), weight: try sampleWeight?.asTensor(), classWeight: classWeight)
        let given = try validationData.map {
            TrainingData(x: try tensor(of: $0.0, "validationData"), y: try $0.1.asTensor(), weight: try validationWeight?.asTensor())
        }
        let (training, validation) = try given.map { (all, $0) } ?? all.split(validationSplit)
        let examples = try prepare(training, operation: "fit")
        let heldOut = try validation.map { try prepare($0, operation: "validationData") }
        try checkStates(samples: examples.input.count, batchSize: batchSize, operation: "fit")
        if let heldOut { try checkStates(samples: heldOut.input.count, batchSize: batchSize, operation: "validationData") }
        doubtLength(of: training.x)
        try doubtTargets(training.y)
        if let validationData { try doubtValidation(validationData.0, of: x) }
        try prepareOptimizer()
        let tellsRate = try tellsLearningRate(callbacks)
        trainedInput = examples.input.sample
        trainings += 1
        defer { trainings -= 1 }

        return try withoutActuallyEscaping(progress) { progress in
            let session = TrainingSession(
                epochs: epochs, metrics: compilation.metricNames, hasValidation: heldOut != nil,
                tellsRate: tellsRate, progress: progress)
            defer { keepStates(of: min(batchSize, examples.input.count)) }
            let course = Course(session: session, initialEpoch: initialEpoch, callbacks: callbacks, shuffle: shuffle)
            return try read(examples.input, operation: "fit") { samples in
                let trainer = Trainer(
                    layers: engineLayers, samples: samples, judge: examples.judge, optimizer: compilation.optimizer,
                    state: compilation.state, batchSize: batchSize, engine: engine, interrupter: session.interrupter)
                guard let heldOut else { return try run(course, trainer, nil) }
                return try read(heldOut.input, operation: "validationData") { samples in
                    let evaluator = Evaluator(
                        layers: engineLayers, samples: samples, judge: heldOut.judge, batchSize: batchSize, engine: engine,
                        interrupter: session.interrupter)
                    return try run(course, trainer, evaluator)
                }
            }
        }
    }

    /// Samples with their answers, that the model agrees to.
    func prepare(_ data: TrainingData, operation: RNNError.Operation) throws -> (input: PreparedInput, judge: Judge) {
        guard let compilation else { throw notCompiled(operation) }
        let input = try prepare(data.x, operation: operation)
        let targets = try makeTargets(data.y, input, samples: input.count, compilation.loss, operation)
        let judge = try Judge(
            targets, weights: try data.weights(for: targets, samples: input.count, operation: operation),
            loss: compilation.loss, metrics: compilation.metrics, weightedMetrics: compilation.weightedMetrics, operation: operation)
        return (input, judge)
    }

    /// The right answers of samples.
    func makeTargets(_ y: Tensor, _ input: PreparedInput, samples: Int, _ loss: Loss, _ operation: RNNError.Operation) throws(RNNError) -> Targets {
        do throws(RNNError) {
            return try Targets(y, output: input.output, samples: samples, input: input.tensor.shape, loss: loss, operation: operation)
        } catch {
            guard case .shapeMismatch(let operation, .answerForEachStep(let shape, _), let given) = error,
                !engineLayers.contains(where: { !$0.recurrentLayers.isEmpty })
            else { throw error }
            throw .shapeMismatch(operation: operation, expected: .answerForEachStep(shape: shape, isRecurrent: false), given: given)
        }
    }

    /// That there was no `compile`, with the loss that suits the last layer.
    func notCompiled(_ operation: RNNError.Operation) -> RNNError {
        let loss: Loss =
            switch (engineLayers.last as? Dense)?.activation {
            case .softmax: .sparseCategoricalCrossentropy
            case .linear: .meanSquaredError
            default: .binaryCrossentropy
            }
        return .notCompiled(operation: operation, loss: loss.lessonName)
    }

    func prepareOptimizer() throws(RNNError) {
        guard let compilation else { return }
        try compilation.state.prepare(compilation.optimizer, for: parameters)
    }

    func require(_ value: Int, _ name: String, operation: RNNError.Operation) throws(RNNError) {
        guard value >= 1 else {
            throw .invalidArgument(operation: operation, name: name, given: "\(value)", requirement: .atLeast(1))
        }
    }
}
