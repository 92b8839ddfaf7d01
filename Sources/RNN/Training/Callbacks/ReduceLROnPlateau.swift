/// Makes the learning rate smaller when a number no longer gets better, as Keras' callback of the same name does.
///
/// After `patience` epochs in a row without a better number the rate is multiplied with `factor`; then `cooldown` epochs pass before the
/// waiting begins anew.
public final class ReduceLROnPlateau: LearningRateChanging, CachedObject {
    /// The number that is watched.
    public let monitor: String
    /// What the rate is multiplied with.
    public let factor: Double
    /// How many epochs in a row may be no better.
    public let patience: Int
    /// Which way the number gets better.
    public let mode: MonitorMode
    /// What an epoch has to be better by more than.
    public let minDelta: Double
    /// How many epochs pass after a change before the waiting begins anew.
    public let cooldown: Int
    /// The rate that it is not made smaller than.
    public let minLR: Double

    private var wait = 0
    private var coolingEpochs = 0
    private var best: Double?

    /// - Parameters:
    ///   - monitor: the number that is watched.
    ///   - factor: what the rate is multiplied with.
    ///   - patience: how many epochs in a row may be no better.
    ///   - mode: which way it gets better.
    ///   - minDelta: what it has to get better by more than.
    ///   - cooldown: how many epochs pass after a change before the waiting begins anew.
    ///   - minLR: the rate that it is not made smaller than.
    /// - Precondition: `factor` is in 0..<1, `patience` and `cooldown` are at least 0, `minDelta` and `minLR` finite.
    public init(
        monitor: String = "val_loss", factor: Double = 0.1, patience: Int = 10, mode: MonitorMode = .auto,
        minDelta: Double = 1e-4, cooldown: Int = 0, minLR: Double = 0
    ) {
        self.monitor = monitor
        self.factor = factor
        self.patience = patience
        self.mode = mode
        self.minDelta = minDelta
        self.cooldown = cooldown
        self.minLR = minLR
        ArgumentCheck.tell(
            factor >= 0 && factor < 1
                ? callbackProblem(
                    "ReduceLROnPlateau", epochs: [("patience", patience), ("cooldown", cooldown)],
                    numbers: [("minDelta", minDelta), ("minLR", minLR)])
                : .invalidArgument(
                    operation: "ReduceLROnPlateau", name: "factor", given: "\(factor)", requirement: .lessThan(1, from: 0)))
    }

    /// Forgets the training before.
    /// - Throws: `RNNError.unknownMetric` if there is no number called `monitor`, `.invalidArgument` if its name does not say which way it gets better
    ///   and `mode` is `.auto`.
    public func trainingBegins(metricNames: [String]) throws {
        try watched.check("ReduceLROnPlateau", among: metricNames)
        (wait, coolingEpochs, best) = (0, 0, nil)
    }

    /// Holds the epoch's number against the best so far, and makes the rate smaller when patience is at its end.
    /// - Throws: `RNNError.notCompiled`, and `.unsupported` where the optimizer follows a schedule.
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool {
        guard let current = metrics[monitor] else { return true }
        if coolingEpochs > 0 {
            coolingEpochs -= 1
            wait = 0
        }
        if watched.improves(current, on: best) {
            best = current
            wait = 0
        } else if coolingEpochs == 0 {
            wait += 1
            if wait >= patience, try model.tryLearningRate() > minLR {
                try model.trySetLearningRate(max(model.tryLearningRate() * factor, minLR))
                coolingEpochs = cooldown
                wait = 0
            }
        }
        return true
    }

    private var watched: Monitor { Monitor(name: monitor, mode: mode, minDelta: minDelta) }
}
