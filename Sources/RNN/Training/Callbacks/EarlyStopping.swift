/// Ends a training that no longer gets better, as Keras' callback of the same name does.
///
/// An epoch is better if its number is lower (for an accuracy: higher) than the best so far by more than `minDelta`. After `patience` epochs in a
/// row that are not, training ends. With `restoreBestWeights` the model then has the weights of its best epoch, also if
/// training came to its last epoch.
public final class EarlyStopping: Callback, CachedObject {
    /// The number that is watched.
    public let monitor: String
    /// How many epochs in a row may be no better.
    public let patience: Int
    /// What an epoch has to be better by more than.
    public let minDelta: Double
    /// Which way the number gets better.
    public let mode: MonitorMode
    /// A number that has to be beaten too, if any.
    public let baseline: Double?
    /// Whether the model has the weights of its best epoch in the end.
    public let restoreBestWeights: Bool
    /// The first epoch that is watched, counted from 0.
    public let startFromEpoch: Int

    private var wait = 0
    private var best: Double?
    private var bestWeights: [Parameter]?
    /// The epoch, counted from 0 as in Keras, of the best number in the last training.
    public private(set) var bestEpoch = 0
    /// The epoch, counted from 0 as in Keras, after which the last training was ended; 0 if it was not.
    public private(set) var stoppedEpoch = 0

    /// - Parameters:
    ///   - monitor: the number that is watched.
    ///   - patience: how many epochs in a row may be no better.
    ///   - minDelta: what an epoch has to be better by more than.
    ///   - mode: which way it gets better.
    ///   - baseline: a number that has to be beaten too, for the waiting to begin anew.
    ///   - restoreBestWeights: whether the model has the weights of its best epoch in the end.
    ///   - startFromEpoch: the first epoch that is watched, counted from 0.
    /// - Precondition: `patience` and `startFromEpoch` are at least 0, `minDelta` and `baseline` finite.
    public init(
        monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, mode: MonitorMode = .auto,
        baseline: Double? = nil, restoreBestWeights: Bool = false, startFromEpoch: Int = 0
    ) {
        self.monitor = monitor
        self.patience = patience
        self.minDelta = minDelta
        self.mode = mode
        self.baseline = baseline
        self.restoreBestWeights = restoreBestWeights
        self.startFromEpoch = startFromEpoch
        ArgumentCheck.tell(
            callbackProblem(
                "EarlyStopping", epochs: [("patience", patience), ("startFromEpoch", startFromEpoch)],
                numbers: [("minDelta", minDelta), ("baseline", baseline ?? 0)]))
    }

    /// Forgets the training before.
    /// - Throws: `RNNError.unknownMetric` if there is no number called `monitor`, `.invalidArgument` if its name does not say which way it gets better
    ///   and `mode` is `.auto`.
    public func trainingBegins(metricNames: [String]) throws {
        try watched.check("EarlyStopping", among: metricNames)
        (wait, best, bestWeights, bestEpoch, stoppedEpoch) = (0, nil, nil, 0, 0)
    }

    /// Holds the epoch's number against the best so far, and keeps its weights if they are wanted. `false` when patience is at its end.
    /// - Throws: `RNNError.interrupted` where a lesson is stopped.
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool {
        guard let current = metrics[monitor], epoch >= startFromEpoch else { return true }
        if restoreBestWeights, bestWeights == nil { try remember(epoch, model) }
        wait += 1
        if watched.improves(current, on: best) {
            best = current
            try remember(epoch, model)
            if watched.improves(current, on: baseline) { wait = 0 }
            return true
        }
        guard wait >= patience, epoch > 0 else { return true }
        stoppedEpoch = epoch
        return false
    }

    /// Gives the model its best weights back, if they were kept.
    /// - Throws: nothing.
    public func trainingEnds(model: Sequential) throws {
        for (parameter, best) in zip(model.parameters, bestWeights ?? []) where parameter.shape == best.shape {
            parameter.values.update(from: best.values, count: best.count)
        }
        bestWeights = nil
    }
}

extension EarlyStopping {
    private var watched: Monitor { Monitor(name: monitor, mode: mode, minDelta: minDelta) }

    private func remember(_ epoch: Int, _ model: Sequential) throws(RNNError) {
        bestEpoch = epoch
        // Given back first: there need not be two copies.
        bestWeights = nil
        if restoreBestWeights {
            bestWeights = try model.parameters.map { parameter throws(RNNError) in try Parameter(copying: parameter) }
        }
    }
}
