/// Training.
extension Sequential {
    /// Trains on samples `x` and right answers `y`, for a number of epochs in each of which every sample is seen once.
    ///
    /// - Parameters:
    ///   - validationData: samples and answers that are not trained on, judged after each epoch.
    ///   - shuffle: whether each epoch has the samples in an order of its own.
    ///   - verbose: 1 prints a line an epoch to standard error, 0 nothing.
    /// - Returns: the numbers of each epoch.
    @discardableResult
    public func fit(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationData: (any TensorConvertible, any TensorConvertible)? = nil, callbacks: [any Callback] = [],
        shuffle: Bool = true, verbose: Int = 1
    ) -> History {
        orExit {
            try tryFit(
                x, y, epochs: epochs, batchSize: batchSize, validationData: validationData, callbacks: callbacks,
                shuffle: shuffle
            ) { progress in
                if verbose > 0, progress.isEpochEnd { FileHandle.standardError.write(Data("\(progress)\n".utf8)) }
                return true
            }
        }
    }

    /// - Parameter progress: told at most 20 times a second where the training is, and at each epoch's end. `false` stops it.
    package func tryFit(
        _ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32,
        validationData: (any TensorConvertible, any TensorConvertible)? = nil, callbacks: [any Callback] = [],
        shuffle: Bool = true, progress: (TrainingProgress) -> Bool = { _ in true }
    ) throws -> History {
        guard let compilation else { throw RNNError.notCompiled(operation: "fit") }
        try require(epochs, "epochs", operation: "fit")
        try require(batchSize, "batchSize", operation: "fit")
        let input = try prepare(x, operation: "fit")
        let targets = try Targets(try y.asTensor(), output: input.output, samples: input.count, operation: "fit")
        let validation = try validationData.map { data in
            let input = try prepare(data.0, operation: "validationData")
            let targets = try Targets(
                try data.1.asTensor(), output: input.output, samples: input.count, operation: "validationData")
            return (input, targets)
        }
        prepareOptimizer()

        return try withoutActuallyEscaping(progress) { progress in
            let session = TrainingSession(
                epochs: epochs, metrics: compilation.metrics, hasValidation: validation != nil, progress: progress)
            return try read(input, operation: "fit") { samples in
                let trainer = Trainer(
                    layers: engineLayers, samples: samples, targets: targets, loss: compilation.loss,
                    optimizer: compilation.optimizer, state: compilation.state, batchSize: batchSize,
                    engine: engine, interrupter: session.interrupter)
                guard let (validationInput, validationTargets) = validation else {
                    return try run(session, trainer, nil, callbacks, shuffle)
                }
                return try read(validationInput, operation: "validationData") { samples in
                    let evaluator = Evaluator(
                        layers: engineLayers, samples: samples, targets: validationTargets, loss: compilation.loss,
                        engine: engine, interrupter: session.interrupter)
                    return try run(session, trainer, evaluator, callbacks, shuffle)
                }
            }
        }
    }
}

extension Sequential {
    private func run(
        _ session: TrainingSession, _ trainer: Trainer, _ evaluator: Evaluator?, _ callbacks: [any Callback], _ shuffle: Bool
    ) throws -> History {
        for callback in callbacks { try callback.trainingBegins(metricNames: session.names) }
        var goesOn = true
        for epoch in 1...session.epochs where goesOn {
            var order = RandomSource.stream(trainedEpochs, of: mix(seed ^ Stream.orders.rawValue))
            let masks = mix(mix(seed ^ Stream.masks.rawValue) &+ trainedEpochs)
            trainedEpochs += 1
            if shuffle { trainer.shuffle(&order) }
            session.begin(epoch, batches: trainer.batches)
            for batch in 0..<trainer.batches {
                session.add(trainer.train(batch: batch, dropoutSeed: mix(masks &+ UInt64(batch))))
                if session.interrupter.poll() { throw RNNError.interrupted }
            }
            let metrics = try session.end(validation: try evaluator?.evaluate())
            for callback in callbacks where try !callback.epochEnds(epoch, metrics: metrics, model: self) { goesOn = false }
        }
        for callback in callbacks { try callback.trainingEnds(model: self) }
        return session.history(stoppedEarly: !goesOn)
    }

    /// The parts of a model's randomness beside its weights.
    enum Stream: UInt64 {
        case orders = 0x6F72_6465_7273
        case masks = 0x6D61_736B_73
    }

    func prepareOptimizer() {
        guard let compilation else { return }
        compilation.state.prepare(compilation.optimizer, for: engineLayers.flatMap { $0.core.parameters! })
    }

    func require(_ value: Int, _ name: String, operation: String) throws(RNNError) {
        guard value >= 1 else {
            throw .invalidArgument(operation: operation, name: name, given: "\(value)", requirement: "at least 1")
        }
    }
}

extension TrainingProgress: CustomStringConvertible {
    public var description: String {
        let numbers = metrics.map { "\($0.name) \(String(format: "%.4f", $0.value))" }.joined(separator: "  ")
        return "epoch \(epoch)/\(epochs)  \(numbers)  \(String(format: "%.1f", seconds)) s"
    }
}
