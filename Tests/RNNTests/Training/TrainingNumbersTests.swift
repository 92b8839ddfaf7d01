import RNN
import Testing

/// Keras' losses, metrics, optimizers, schedules, callbacks and trainings, number by number.
@Suite struct TrainingNumbersTests {
    typealias Case = TrainingNumbers.Case

    @Test(arguments: [
        ("loss", 60), ("metric", 20), ("optimizer", 98), ("clipping", 5), ("schedule", 8), ("early_stopping", 15),
        ("reduce_on_plateau", 8), ("rate_scheduler", 2), ("fit", 20),
    ])
    func numbersAreThere(_ kind: String, least: Int) {
        #expect(TrainingNumbers.cases(kind).count >= least, "\(kind)")
    }

    /// Keras' own numbers in single precision are another where 1 - 1e-7 is subtracted from 1: they stand in `LossTests`.
    @Test(arguments: TrainingNumbers.cases("loss").filter { $0.name != "BinaryCrossentropy, probabilities 0 and 1" })
    func losses(_ example: Case) throws {
        let loss = try #require(example.loss?.loss)
        let found = try loss.tryMeasure(
            example.targets!.tensor, example.predictions!.tensor, sampleWeight: example.sample_weight?.tensor)
        expectClose(found.value, example.value!.value)
        expectClose(found.gradient, example.gradient!)
    }

    @Test(arguments: TrainingNumbers.cases("metric").filter { $0.metric?.metric != nil })
    func metrics(_ example: Case) throws {
        let metric = try #require(example.metric?.metric)
        for count in 1...example.batches!.count {
            let batches = example.batches!.prefix(count)
            func joined(_ arrays: [TrainingNumbers.Array]) -> Tensor {
                let shape = Shape([arrays.reduce(0) { $0 + $1.shape[0] }] + arrays[0].shape.dropFirst())
                return Tensor(shape: shape, scalars: arrays.flatMap(\.numbers).map { Float($0) })
            }
            let weights = batches.compactMap(\.sample_weight)
            let found = try metric.tryMeasure(
                joined(batches.map(\.targets)), joined(batches.map(\.predictions)),
                sampleWeight: weights.isEmpty ? nil : joined(weights))
            expectClose(found, batches.last!.result.value)
        }
    }

    /// The arrays are the biases of layers: what kernels there are have no gradients.
    @Test(arguments: TrainingNumbers.cases("optimizer"))
    func optimizers(_ example: Case) throws {
        let arrays = example.weights!.all.map(\.numbers)
        let model = try biases(arrays, try #require(example.optimizer?.optimizer))
        guard case .optimizer(let steps) = example.steps else { return }
        for count in 1...steps.last!.count {
            let gradients = values(model).enumerated().map { index, weights in
                weights.indices.map {
                    example.curvature!.all[index].numbers[$0] * (weights[$0] - example.centre!.all[index].numbers[$0])
                }
            }
            try apply(gradients, to: model)
            guard let step = steps.first(where: { $0.count == count }) else { continue }
            for (found, expected) in zip(values(model), step.weights) {
                for (a, b) in zip(found, expected.numbers) { #expect(abs(a - b) <= 1e-5 * max(abs(b), 1), "step \(count)") }
            }
        }
    }

    @Test(arguments: TrainingNumbers.cases("clipping"))
    func clipping(_ example: Case) throws {
        let gradients = example.gradients!.all.map(\.numbers)
        let call = example.call
        let model = try biases(
            gradients.map { $0.map { _ in 0 } },
            SGD(
                learningRate: 1, clipNorm: call.number("clipnorm"), clipValue: call.number("clipvalue"),
                globalClipNorm: call.number("global_clipnorm")))
        try apply(gradients, to: model)
        for (found, expected) in zip(values(model), example.clipped!.all) {
            for (a, b) in zip(found, expected.numbers) {
                #expect(a.isNaN && b.isNaN || abs(-a - b) <= 1e-6 * max(abs(b), 1e-3), "\(-a), expected \(b)")
            }
        }
    }

    @Test(arguments: TrainingNumbers.cases("schedule").filter { $0.schedule?.schedule != nil })
    func schedules(_ example: Case) throws {
        let schedule = try #require(example.schedule?.schedule)
        guard case .numbers(let steps) = example.steps else { return }
        for (step, rate) in zip(steps, example.rates!) { expectClose(schedule.rate(atStep: step), rate.value, 1e-7) }
    }

    @Test(arguments: TrainingNumbers.cases("fit"))
    func trainings(_ example: Case) throws {
        let call = example.call
        let model = Sequential()
        for layer in example.layers! { try model.tryAdd(try #require(layer.ours)) }
        let x = example.input!.tensor
        _ = try model.tryPredict(x)
        var arrays = example.weights!.all.map(\.tensor)[...]
        try model.trySetWeights(model.weights.map { own in own.map { _ in arrays.removeFirst() } })
        let metrics = example.metrics!.map { TrainingNumbers.Call(kind: $0, args: [:]).metric! }
        let rate = example.optimizer!.number("learning_rate")
        let optimizer: any Optimizer = rate != nil && example.callbacks != nil ? SGD(learningRate: rate!) : example.optimizer!.optimizer!
        try model.tryCompile(optimizer: optimizer, loss: try #require(example.loss?.loss), metrics: metrics)
        let history = try model.train(
            x, example.targets!.tensor, epochs: call.count("epochs") ?? 1, batchSize: call.count("batch_size") ?? 32,
            validationSplit: call.number("validation_split") ?? 0,
            validationData: example.validation_input.map { ($0.tensor, example.validation_targets!.tensor) },
            callbacks: (example.callbacks ?? []).map { $0.callback! }, shuffle: false,
            classWeight: example.class_weight.map { Dictionary(uniqueKeysWithValues: $0.map { (Int($0)!, $1) }) },
            sampleWeight: example.sample_weight?.tensor, initialEpoch: call.count("initial_epoch") ?? 0)
        if case .list(let epochs) = example.epochs { #expect(history.epochs == epochs.count) }
        #expect(history.metricNames.count == example.history!.count)
        // On JAX, `fit` has lost the mask when it comes to metrics; on TensorFlow they are as here, and as in `evaluate`: 0.3125.
        let isMasked = example.name == "fit, masked steps"
        if isMasked { #expect(history["accuracy"] == [0.3125, 0.3125]) }
        for (name, expected) in example.history! where !(isMasked && name == "accuracy") {
            let found = history[ourName(name, example.metrics!, metrics)]
            #expect(found.count == expected.count, "\(name)")
            for (a, b) in zip(found, expected) { expectClose(a, b.value) }
        }
        for (found, expected) in zip(model.weights.flatMap { $0 }, example.weights_after!.all) { expectClose(found, expected) }
        let evaluation = try model.tryEvaluate(x, example.targets!.tensor, batchSize: call.count("batch_size") ?? 32)
        for (name, expected) in example.evaluation! {
            expectClose(evaluation[ourName(name, example.metrics!, metrics)], expected.value)
        }
    }
}

/// The callbacks, called by hand.
extension TrainingNumbersTests {
    @Test(arguments: TrainingNumbers.cases("early_stopping"))
    func earlyStopping(_ example: Case) throws {
        // A model whose one weight is the number of the epoch that it has done.
        let model = Sequential([Dense(1, inputShape: [1])])
        let callback = try #require(example.call.callback as? EarlyStopping)
        let values = example.values!.map(\.value)
        try callback.trainingBegins(metricNames: [callback.monitor])
        var (epochs, stopped) = (0, false)
        while epochs < values.count, !stopped {
            epochs += 1
            try model.trySetWeights([[Tensor([[Float(epochs)]]), Tensor([0])]])
            stopped = try !callback.epochEnds(epochs - 1, metrics: [callback.monitor: values[epochs - 1]], model: model)
        }
        try callback.trainingEnds(model: model)
        if case .count(let expected) = example.epochs { #expect(epochs == expected) }
        #expect(stopped == example.stopped_early!)
        #expect(Int(model.weights[0][0].scalar) == example.weights_of_epoch!)
        #expect(callback.bestEpoch + 1 == example.best_epoch!)
    }

    @Test(arguments: TrainingNumbers.cases("reduce_on_plateau"))
    func reducingTheRate(_ example: Case) throws {
        let model = Sequential([Dense(1, inputShape: [1])])
        try model.tryCompile(optimizer: SGD(learningRate: example.learning_rate!), loss: .meanSquaredError)
        let callback = try #require(example.call.callback as? ReduceLROnPlateau)
        try callback.trainingBegins(metricNames: [callback.monitor])
        for (index, value) in example.values!.enumerated() {
            #expect(try callback.epochEnds(index, metrics: [callback.monitor: value.value], model: model))
            expectClose(model.learningRate, example.rates![index].value, 1e-6)
        }
    }

    @Test(arguments: TrainingNumbers.cases("rate_scheduler"))
    func settingTheRate(_ example: Case) throws {
        let model = Sequential([Dense(1, inputShape: [1])])
        try model.tryCompile(optimizer: SGD(learningRate: example.learning_rate!), loss: .meanSquaredError)
        let factors = example.factors!
        let scheduler = LearningRateScheduler { epoch, rate in rate * factors[epoch] }
        for (index, rate) in example.rates!.enumerated() {
            try scheduler.epochBegins(example.initial_epoch! + index, model: model)
            expectClose(model.learningRate, rate.value, 1e-6)
        }
    }
}

extension TrainingNumbersTests {
    /// The metrics that `compile` was told by a string have that string for a name in Keras.
    private func ourName(_ name: String, _ told: [String], _ metrics: [Metric]) -> String {
        let isValidation = name.hasPrefix("val_")
        let own = isValidation ? String(name.dropFirst(4)) : name
        let ours = zip(told, metrics).first { $0.0 == own }?.1.name ?? own
        return isValidation ? "val_\(ours)" : ours
    }

    /// A model whose biases are these arrays.
    private func biases(_ arrays: [[Double]], _ optimizer: any Optimizer) throws -> Sequential {
        let model = Sequential([Dense(arrays[0].count, inputShape: [1])])
        for array in arrays.dropFirst() { try model.tryAdd(Dense(array.count)) }
        try model.trySetWeights(
            zip(model.weights, arrays).map { own, bias in [.zeros(own[0].shape), Tensor(bias.map { Float($0) })] })
        try model.tryCompile(optimizer: optimizer, loss: .meanSquaredError)
        return model
    }

    private func values(_ model: Sequential) -> [[Double]] { model.weights.map { $0[1].scalars.map { Double($0) } } }

    private func apply(_ gradients: [[Double]], to model: Sequential) throws {
        try model.tryApply(
            gradients: zip(model.weights, gradients).flatMap { own, bias in [.zeros(own[0].shape), Tensor(bias.map { Float($0) })] })
    }

    private func expectClose(_ found: Double, _ expected: Double, _ tolerance: Double = 1e-5, sourceLocation: SourceLocation = #_sourceLocation) {
        let isClose = abs(found - expected) <= tolerance * max(abs(expected), 1e-3)
        #expect(found.isNaN && expected.isNaN || found == expected || isClose, "\(found), expected \(expected)", sourceLocation: sourceLocation)
    }

    private func expectClose(
        _ found: Tensor, _ expected: TrainingNumbers.Array, _ tolerance: Double = 1e-5, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(found.shape.dimensions == expected.shape, sourceLocation: sourceLocation)
        let largest = expected.numbers.filter(\.isFinite).map(\.magnitude).max() ?? 0
        for (a, b) in zip(found.scalars, expected.numbers) {
            let isClose = abs(Double(a) - b) <= tolerance * max(largest, 1e-3)
            #expect(a.isNaN && b.isNaN || Double(a) == b || isClose, "\(a), expected \(b)", sourceLocation: sourceLocation)
        }
    }
}
