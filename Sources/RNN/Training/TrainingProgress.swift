/// Where a training is, told while it runs.
public struct TrainingProgress: Sendable {
    /// The epoch, counted from 1, and how many there will be at most.
    public let epoch: Int
    /// How many epochs there will be at most.
    public let epochs: Int
    /// How many batches of the epoch are done, and how many it has.
    public let batch: Int
    /// How many batches an epoch has.
    public let batches: Int
    /// The numbers so far, those of validation at the epoch's end.
    public let metrics: [(name: String, value: Double)]
    /// Whether the epoch, its validation included, is done.
    public let isEpochEnd: Bool
    /// Since the training began, in seconds.
    public let seconds: Double

    package init(
        epoch: Int, epochs: Int, batch: Int, batches: Int, metrics: [(name: String, value: Double)], isEpochEnd: Bool,
        seconds: Double
    ) {
        self.epoch = epoch
        self.epochs = epochs
        self.batch = batch
        self.batches = batches
        self.metrics = metrics
        self.isEpochEnd = isEpochEnd
        self.seconds = seconds
    }
}
