/// The numbers of a training that is under way, and whom to tell.
final class TrainingSession {
    let epochs: Int
    /// Of all numbers that each epoch gives.
    let names: [String]
    private(set) var interrupter: Interrupter!
    private let progress: (TrainingProgress) -> Bool
    private let start = now()
    /// How many of the names are those of the training samples; their numbers come from `results`.
    private let ownCount: Int
    private var results: () -> [Double] = { [] }
    private var values: [[Double]]

    private var epoch = 0
    private var batch = 0
    private var batches = 0

    /// - Parameters:
    ///   - metrics: the metrics' names.
    ///   - tellsRate: whether the learning rate is one of each epoch's numbers.
    init(
        epochs: Int, metrics: [String], hasValidation: Bool, tellsRate: Bool, progress: @escaping (TrainingProgress) -> Bool
    ) {
        self.epochs = epochs
        self.progress = progress
        names = Self.names(metrics: metrics, hasValidation: hasValidation, tellsRate: tellsRate)
        ownCount = metrics.count + 1
        values = names.map { _ in [] }
        interrupter = Interrupter { [unowned self] in !tell(results(), isEpochEnd: false) }
    }

    /// What each epoch's numbers are called.
    static func names(metrics: [String], hasValidation: Bool, tellsRate: Bool) -> [String] {
        let own = ["loss"] + metrics
        return own + (hasValidation ? own.map { "val_\($0)" } : []) + (tellsRate ? ["learning_rate"] : [])
    }

    /// - Parameter results: gives the loss and the metrics of the epoch so far.
    func begin(_ epoch: Int, batches: Int, results: @escaping () -> [Double]) {
        self.epoch = epoch
        self.batches = batches
        self.results = results
        batch = 0
    }

    func batchEnds() { batch += 1 }

    /// Notes the epoch's numbers, tells them and gives them. Throws if the one who is told wants to stop.
    func end(validation: [Double]?, rate: Double) throws(RNNError) -> [String: Double] {
        let all = Array((results() + (validation ?? []) + [rate]).prefix(names.count)).map(\.withPlainNaN)
        for (index, value) in all.enumerated() { values[index].append(value) }
        if !tell(all, isEpochEnd: true) { throw .interrupted }
        interrupter.rest()
        return Dictionary(uniqueKeysWithValues: zip(names, all))
    }

    func history(stoppedEarly: Bool) -> History {
        History(metrics: zip(names, values).map { (name: $0, values: $1) }, stoppedEarly: stoppedEarly, seconds: now() - start)
    }
}

extension TrainingSession {
    private func tell(_ numbers: [Double], isEpochEnd: Bool) -> Bool {
        progress(
            TrainingProgress(
                epoch: epoch, epochs: epochs, batch: batch, batches: batches,
                metrics: zip(names, numbers).map { (name: $0, value: $1.withPlainNaN) }, isEpochEnd: isEpochEnd, seconds: now() - start))
    }
}
