/// Ends a training that no longer gets better, as Keras' callback of the same name does.
///
/// An epoch is better if its number is lower (for an accuracy: higher) than the best so far by more than `minDelta`. After `patience` epochs in a
/// row that are not, training ends. With `restoreBestWeights` the model then has the weights of its best epoch, also if
/// training came to its last epoch.
public final class EarlyStopping: Callback {
    public let monitor: String
    public let patience: Int
    public let minDelta: Double
    public let restoreBestWeights: Bool

    private var wait = 0
    private var best: Double?
    private var bestWeights: [[Tensor]]?
    /// The epoch (from 1) of the best number in the last training; 0 before the first.
    public private(set) var bestEpoch = 0

    public init(
        monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, restoreBestWeights: Bool = false
    ) {
        self.monitor = monitor
        self.patience = patience
        self.minDelta = minDelta
        self.restoreBestWeights = restoreBestWeights
    }

    public func trainingBegins(metricNames: [String]) throws {
        guard metricNames.contains(monitor) else {
            throw RNNError.unknownMetric(callback: "EarlyStopping", name: monitor, available: metricNames)
        }
        guard patience >= 0 else {
            throw RNNError.invalidArgument(
                operation: "EarlyStopping", name: "patience", given: "\(patience)", requirement: "0 or more epochs")
        }
        (wait, best, bestWeights, bestEpoch) = (0, nil, nil, 0)
    }

    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool {
        guard let current = metrics[monitor] else { return true }
        if restoreBestWeights, bestWeights == nil { remember(epoch, model) }
        wait += 1
        if improves(current) {
            best = current
            remember(epoch, model)
            wait = 0
            return true
        }
        return !(wait >= patience && epoch > 1)
    }

    public func trainingEnds(model: Sequential) throws {
        if let bestWeights { try model.trySetWeights(bestWeights) }
        bestWeights = nil
    }
}

extension EarlyStopping {
    private func improves(_ value: Double) -> Bool {
        guard let best else { return true }
        let margin = abs(minDelta)
        return monitor.hasSuffix("accuracy") ? value - margin > best : value + margin < best
    }

    private func remember(_ epoch: Int, _ model: Sequential) {
        bestEpoch = epoch
        if restoreBestWeights { bestWeights = model.layers.map { $0.weights.map(\.value) } }
    }
}
