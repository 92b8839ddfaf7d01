/// The numbers of a training that is under way, and whom to tell.
final class TrainingSession {
    let epochs: Int
    let names: [String]
    private(set) var interrupter: Interrupter!
    private let progress: (TrainingProgress) -> Bool
    private let start = now()
    private let hasAccuracy: Bool
    private var values: [String: [Double]] = [:]

    private var epoch = 0
    private var batch = 0
    private var batches = 0
    private var sums = Trainer.Sums()

    init(epochs: Int, metrics: [Metric], hasValidation: Bool, progress: @escaping (TrainingProgress) -> Bool) {
        self.epochs = epochs
        self.progress = progress
        hasAccuracy = metrics.contains(.accuracy)
        let own = ["loss"] + (hasAccuracy ? ["accuracy"] : [])
        names = own + (hasValidation ? own.map { "val_\($0)" } : [])
        interrupter = Interrupter { [unowned self] in !tell(current, isEpochEnd: false) }
    }

    func begin(_ epoch: Int, batches: Int) {
        self.epoch = epoch
        self.batches = batches
        (batch, sums) = (0, Trainer.Sums())
    }

    func add(_ batchSums: Trainer.Sums) {
        batch += 1
        sums.samples += batchSums.samples
        sums.loss += batchSums.loss
        sums.accuracy += batchSums.accuracy
    }

    /// Notes the epoch's numbers, tells them and gives them. Throws if the one who is told wants to stop.
    func end(validation: Evaluation?) throws(RNNError) -> [String: Double] {
        var metrics = current
        if let validation {
            metrics.append(("val_loss", validation.loss))
            if hasAccuracy { metrics.append(("val_accuracy", validation.accuracy)) }
        }
        for (name, value) in metrics { values[name, default: []].append(value) }
        if !tell(metrics, isEpochEnd: true) { throw .interrupted }
        return Dictionary(uniqueKeysWithValues: metrics.map { ($0.name, $0.value) })
    }

    func history(stoppedEarly: Bool) -> History {
        History(metrics: names.map { ($0, values[$0] ?? []) }, stoppedEarly: stoppedEarly, seconds: now() - start)
    }
}

extension TrainingSession {
    private var current: [(name: String, value: Double)] {
        let count = Double(max(sums.samples, 1))
        return [("loss", sums.loss / count)] + (hasAccuracy ? [("accuracy", sums.accuracy / count)] : [])
    }

    private func tell(_ metrics: [(name: String, value: Double)], isEpochEnd: Bool) -> Bool {
        progress(
            TrainingProgress(
                epoch: epoch, epochs: epochs, batch: batch, batches: batches, metrics: metrics, isEpochEnd: isEpochEnd,
                seconds: now() - start))
    }
}
