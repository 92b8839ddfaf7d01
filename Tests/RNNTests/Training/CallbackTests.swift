import RNN
import Testing

/// What watches a training, and what it does to it.
@Suite struct CallbackTests {
    private let x = Examples.features([20, 3])
    private let y = Examples.targets(20)

    private func model(_ optimizer: any Optimizer = SGD(learningRate: 0.1), loss: Loss = .binaryCrossentropy) throws -> Sequential {
        setRandomSeed(1)
        let model = try Sequential.trying([Dense(4, activation: .tanh, inputShape: [3]), Dense(1, activation: .sigmoid)])
        try model.tryCompile(optimizer: optimizer, loss: loss, metrics: [.accuracy])
        return model
    }

    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    @Test func theRateIsPartOfTheHistory() throws {
        let model = try model()
        let history = try model.train(
            x, y, epochs: 4, callbacks: [LearningRateScheduler { epoch, rate in epoch == 0 ? rate : rate / 2 }])
        #expect(history.metricNames == ["loss", "accuracy", "learning_rate"])
        #expect(history["learning_rate"] == [0.1, 0.05, 0.025, 0.0125])
        #expect(model.learningRate == 0.0125)
    }

    @Test func theRateThatIsReduced() throws {
        let history = try model().train(
            x, y, epochs: 4, callbacks: [ReduceLROnPlateau(monitor: "loss", factor: 0.5, patience: 1, minDelta: 10)])
        #expect(history["learning_rate"] == [0.1, 0.1, 0.05, 0.025])
    }

    @Test func aScheduledRateIsNotSetFromOutside() throws {
        let model = try model(SGD(learningRate: ExponentialDecay(initialLearningRate: 0.1, decaySteps: 1, decayRate: 0.5)))
        #expect(message { _ = try model.train(x, y, callbacks: [LearningRateScheduler { $1 }]) }.contains("follows a ExponentialDecay"))
        #expect(message { try model.trySetLearningRate(0.1) }.contains("give the optimizer a number"))
        #expect(model.learningRate == 0.1)
        _ = try model.train(x, y, epochs: 2, batchSize: 10)
        #expect(abs(model.learningRate - 0.1 / 16) < 1e-12)
    }

    @Test func ratesThatAreNone() throws {
        let model = try model()
        for rate in [-1, .nan, .infinity] as [Double] {
            #expect(message { _ = try model.train(x, y, callbacks: [LearningRateScheduler { _, _ in rate }]) }.contains("0 or more"))
        }
        #expect(throws: RNNError.notCompiled(operation: "learningRate")) { try Sequential().tryLearningRate() }
    }

    @Test func theFirstMetricIsDrawnToo() {
        let history = History(metrics: [("loss", [2, 1]), ("mean_absolute_error", [1, 0.5]), ("val_loss", [3, 2]), ("learning_rate", [1, 1])])
        #expect(plot(history).panels.map(\.yLabel) == ["loss", "mean_absolute_error"])
        let other = History(metrics: [("loss", [2, 1]), ("auc", [0.5, 1]), ("binary_accuracy", [0.5, 1])])
        #expect(plot(other).panels.map(\.yLabel) == ["loss", "binary_accuracy"])
        #expect(plot(History(metrics: [("loss", [2, 1]), ("learning_rate", [1, 1])])).panels.count == 1)
    }

    @Test func onesOwnClosure() throws {
        var told: [String] = []
        let history = try model().train(
            x, y, epochs: 3, validationSplit: 0.25,
            callbacks: [LambdaCallback(onEpochEnd: { epoch, metrics in told.append("\(epoch) \(metrics.keys.sorted().joined(separator: " "))") })])
        #expect(told == (0...2).map { "\($0) accuracy loss val_accuracy val_loss" })
        #expect(history.epochs == 3)
    }

    @Test func aClosureThatThrowsEndsTheTraining() throws {
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            _ = try model().train(x, y, epochs: 3, callbacks: [LambdaCallback(onEpochEnd: { _, _ in throw Enough() })])
        }
    }

    @Test func aLossThatGrowsBeyondAllBounds() throws {
        let model = try model(SGD(learningRate: 1e30), loss: .meanSquaredError)
        model.compile(optimizer: SGD(learningRate: 1e30), loss: .meanSquaredError)
        let wide = try Sequential.trying([Dense(1, inputShape: [3])])
        try wide.tryCompile(optimizer: SGD(learningRate: 1e30), loss: .meanSquaredError)
        let text = message { _ = try wide.train(x, y, epochs: 50, batchSize: 10) }
        #expect(text.hasPrefix("fit: the loss is ") && text.contains("use a smaller learning rate, or clip gradients"), "\(text)")
        #expect(wide.weights[0].allSatisfy { $0.scalars.allSatisfy { !$0.isNaN } })
    }

    @Test func dataThatIsNoNumber() throws {
        var values = x.scalars
        values[4] = .nan
        let text = message { _ = try model().train(Tensor(shape: [20, 3], scalars: values), y) }
        #expect(text == "fit: the loss is not a number in epoch 1, batch 1; look for values in the data that are no finite numbers, or are very large")
        #expect(try model().tryEvaluate(Tensor(shape: [20, 3], scalars: values), y).loss.isNaN)
    }

    @Test func terminatingOnNaN() throws {
        let wide = try Sequential.trying([Dense(1, inputShape: [3])])
        try wide.tryCompile(optimizer: SGD(learningRate: 1e30), loss: .meanSquaredError)
        let history = try wide.train(x, y, epochs: 50, batchSize: 10, validationData: (x, y), callbacks: [TerminateOnNaN()])
        #expect(history.stoppedEarly && history.epochs < 50)
        #expect(history["val_loss"].count == history.epochs)
        #expect(!history["loss"].last!.isFinite)
    }

    @Test func whichWayANumberGetsBetter() throws {
        let model = try model()
        model.compile(optimizer: SGD(), loss: .binaryCrossentropy, metrics: [.auc, .auc, .recall, .meanAbsoluteError])
        #expect(message { _ = try model.train(x, y, callbacks: [EarlyStopping(monitor: "auc_1")]) } == "no error")
        #expect(message { _ = try model.train(x, y, callbacks: [EarlyStopping(monitor: "mean_absolute_error")]) } == "no error")
        let stopping: [any Callback] = [EarlyStopping(monitor: "learning_rate"), LearningRateScheduler { $1 }]
        #expect(message { _ = try model.train(x, y, callbacks: stopping) }.contains(".min or .max for `learning_rate`"))
        #expect(message { _ = try model.train(x, y, callbacks: [ReduceLROnPlateau()]) }.contains("validationData"))
        #expect(message { _ = try model.train(x, y, callbacks: [EarlyStopping(monitor: "mae")]) }.hasSuffix("did you mean `mean_absolute_error`?"))
    }
}

/// Weights that are written while a model is trained.
extension CallbackTests {
    private func folder() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("checkpoints-\(UInt64.random(in: 0...UInt64.max))").path
    }

    @Test func everyEpochsWeights() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (model, checkpoint) = (try model(), ModelCheckpoint("\(folder)/a/epoch-{epoch:02d}-{loss:.1f}.safetensors"))
        let history = try model.train(x, y, epochs: 3, callbacks: [checkpoint])
        let names = (1...3).map { String(format: "epoch-%02d-%.1f.safetensors", $0, history["loss"][$0 - 1]) }
        #expect(checkpoint.savedFiles.map(\.lastPathComponent) == names)
        let last = model.weights
        try model.trySetWeights(last.map { $0.map { .zeros($0.shape) } })
        try model.loadWeights(from: checkpoint.savedFiles[2])
        #expect(model.weights == last)
    }

    @Test func onlyTheBest() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let model = try model()
        let checkpoint = ModelCheckpoint("\(folder)/best.npz", monitor: "val_accuracy", saveBestOnly: true)
        try checkpoint.trainingBegins(metricNames: ["val_accuracy"])
        var best: [[Tensor]] = []
        for (index, value) in [0.5, 0.75, 0.625, 0.75].enumerated() {
            try model.trySetWeights(model.weights.map { $0.map { Tensor(shape: $0.shape, scalars: $0.scalars.map { $0 + 1 }) } })
            if index == 1 { best = model.weights }
            #expect(try checkpoint.epochEnds(index, metrics: ["val_accuracy": value], model: model))
        }
        #expect(checkpoint.savedFiles.count == 2)
        try model.loadWeights(from: checkpoint.savedFiles[1])
        #expect(model.weights == best)
    }

    @Test(arguments: TrainingNumbers.cases("checkpoint"))
    func epochsThatAreSaved(_ example: TrainingNumbers.Case) throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (model, call) = (try model(), example.call)
        let checkpoint = ModelCheckpoint(
            "\(folder)/{epoch}.npz", monitor: call.text("monitor")!, saveBestOnly: call.flag("save_best_only"), mode: call.mode,
            initialValueThreshold: call.number("initial_value_threshold"))
        try checkpoint.trainingBegins(metricNames: [checkpoint.monitor])
        for (index, value) in example.values!.enumerated() {
            _ = try checkpoint.epochEnds(index, metrics: [checkpoint.monitor: value.value], model: model)
        }
        #expect(checkpoint.savedFiles.map { $0.deletingPathExtension().lastPathComponent } == example.saved_epochs!.map { "\($0)" })
    }

    @Test func pathsThatAreNone() throws {
        let model = try model()
        func fit(_ path: String) -> String { message { _ = try model.train(x, y, callbacks: [ModelCheckpoint(path)]) } }
        #expect(fit("/tmp/{lost}.npz").contains("there is no `lost`"))
        #expect(fit("/tmp/{loss:d}.npz").contains("`{loss:.3f}`"))
        #expect(fit("/tmp/{loss:%s}.npz").contains("`path`"))
        #expect(fit("/tmp/weights.txt").contains(".safetensors"))
        #expect(fit("/dev/null/a/weights.npz").hasPrefix("ModelCheckpoint: /dev/null/a/weights.npz: "))
    }
}
