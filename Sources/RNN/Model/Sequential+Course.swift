/// What a training goes through: its epochs, and who watches them.
struct Course {
    let session: TrainingSession
    /// How many epochs came before.
    let initialEpoch: Int
    let callbacks: [any Callback]
    let shuffle: Bool
}

extension Sequential {
    func run(_ course: Course, _ trainer: Trainer, _ evaluator: Evaluator?) throws -> History {
        let (session, callbacks) = (course.session, course.callbacks)
        for callback in callbacks { try callback.trainingBegins(metricNames: session.names) }
        var goesOn = true
        var epoch = course.initialEpoch
        while epoch < session.epochs, goesOn {
            for callback in callbacks { try callback.epochBegins(epoch, model: self) }
            goesOn = try train(epoch, course, trainer)
            let metrics = try session.end(validation: try evaluator?.evaluate(), rate: tryLearningRate())
            for callback in callbacks where try !callback.epochEnds(epoch, metrics: metrics, model: self) { goesOn = false }
            epoch += 1
        }
        for callback in callbacks { try callback.trainingEnds(model: self) }
        return session.history(stoppedEarly: !goesOn)
    }

    /// The batches of an epoch, whose number counts from 0. `false` if the loss is no number any more and a callback wants the training to end then.
    private func train(_ epoch: Int, _ course: Course, _ trainer: Trainer) throws -> Bool {
        var order = RandomSource.stream(trainedEpochs, of: mix(seed ^ Stream.orders.rawValue))
        let broken = trainedEpochs > 0 && epoch == course.initialEpoch ? brokenLayer : nil
        let masks = mix(mix(seed ^ Stream.masks.rawValue) &+ trainedEpochs)
        trainedEpochs += 1
        if course.shuffle { trainer.shuffle(&order) }
        trainer.beginEpoch()
        course.session.begin(epoch + 1, batches: trainer.batches) { trainer.results }
        for batch in 0..<trainer.batches {
            let loss = trainer.train(batch: batch, dropoutSeed: mix(masks &+ UInt64(batch)))
            course.session.batchEnds()
            if course.session.interrupter.poll() { throw RNNError.interrupted }
            if !loss.isFinite {
                if course.callbacks.contains(where: { $0 is TerminateOnNaN }) { return false }
                if let broken { throw RNNError.training(.brokenWeights(layer: broken)) }
                throw RNNError.diverged(epoch: epoch + 1, batch: batch + 1, loss: loss)
            }
        }
        return true
    }

    /// The first layer with weights that are no numbers, or beyond all measure.
    private var brokenLayer: String? {
        engineLayers.first { layer in (layer.core.parameters ?? []).contains { !$0.isUsable } }?.name
    }

    /// The parts of a model's randomness beside its weights.
    private enum Stream: UInt64 {
        case orders = 0x6F72_6465_7273
        case masks = 0x6D61_736B_73
    }
}

extension Sequential {
    /// What the gradients of the next training step are multiplied with: the optimizer's rate, until a callback or a program sets another.
    /// - Precondition: the model is compiled. To set it, the optimizer has no schedule, and the rate is finite and at least 0.
    public var learningRate: Double {
        get { orTrap { try tryLearningRate() } }
        set { orTrap { try trySetLearningRate(newValue) } }
    }

    package func tryLearningRate() throws(RNNError) -> Double {
        guard let compilation else { throw .notCompiled(operation: "learningRate") }
        return compilation.optimizer.schedule?.rate(atStep: compilation.state.iteration) ?? compilation.state.learningRate
    }

    package func trySetLearningRate(_ rate: Double) throws(RNNError) {
        guard let compilation else { throw .notCompiled(operation: "learningRate") }
        if let schedule = compilation.optimizer.schedule { throw scheduled(schedule, "learningRate") }
        guard rate >= 0, rate.isFinite else {
            throw .invalidArgument(operation: "learningRate", name: "rate", given: "\(rate)", requirement: .zeroOrMore)
        }
        compilation.state.learningRate = rate
    }

    /// Whether some callback changes the learning rate: it is then a number of the history.
    func tellsLearningRate(_ callbacks: [any Callback]) throws(RNNError) -> Bool {
        guard let callback = callbacks.first(where: { $0 is any LearningRateChanging }) else { return false }
        if let schedule = compilation?.optimizer.schedule { throw scheduled(schedule, "\(type(of: callback))") }
        return true
    }

    private func scheduled(_ schedule: any LearningRateSchedule, _ operation: RNNError.Operation) -> RNNError {
        .unsupported(
            operation: operation,
            reason: .followsSchedule(kind: "\(type(of: schedule))"))
    }
}

extension TrainingProgress: CustomStringConvertible {
    /// A line as `fit` prints it: `epoch 3/10  loss 0.4012  accuracy 0.8210  1.9 s`.
    public var description: String {
        let numbers = metrics.map { "\($0.name) \(fixed($0.value, digits: 4))" }.joined(separator: "  ")
        return "epoch \(epoch)/\(epochs)  \(numbers)  \(String(format: "%.1f", seconds)) s"
    }
}
