/// Does what it is told at some points of a training, as Keras' callback of that name.
///
///     LambdaCallback(onEpochEnd: { epoch, logs in print(epoch, logs["loss"]!) }, onTrainEnd: { print("done") })
public final class LambdaCallback: KeepingOrigin {
    package let origin: Any?
    private let onEpochBegin: ((Int) throws -> Void)?
    private let onEpochEnd: ((Int, [String: Double]) throws -> Void)?
    private let onTrainBegin: (() throws -> Void)?
    private let onTrainEnd: (() throws -> Void)?

    /// - Parameters:
    ///   - onEpochBegin: what is done before each epoch, given its number, counted from 0 as in Keras.
    ///   - onEpochEnd: what is done after each epoch, given its number and its numbers by name.
    ///   - onTrainBegin: what is done before the first epoch.
    ///   - onTrainEnd: what is done after the last epoch.
    public convenience init(
        onEpochBegin: ((_ epoch: Int) throws -> Void)? = nil, onEpochEnd: ((_ epoch: Int, _ logs: [String: Double]) throws -> Void)? = nil,
        onTrainBegin: (() throws -> Void)? = nil, onTrainEnd: (() throws -> Void)? = nil
    ) {
        self.init(origin: nil, onEpochBegin: onEpochBegin, onEpochEnd: onEpochEnd, onTrainBegin: onTrainBegin, onTrainEnd: onTrainEnd)
    }

    package init(
        origin: Any?, onEpochBegin: ((Int) throws -> Void)?, onEpochEnd: ((Int, [String: Double]) throws -> Void)?, onTrainBegin: (() throws -> Void)?,
        onTrainEnd: (() throws -> Void)?
    ) {
        self.origin = origin
        (self.onEpochBegin, self.onEpochEnd, self.onTrainBegin, self.onTrainEnd) = (onEpochBegin, onEpochEnd, onTrainBegin, onTrainEnd)
    }

    /// Calls `onTrainBegin`.
    /// - Throws: what the function throws.
    public func trainingBegins(metricNames: [String]) throws { try onTrainBegin?() }

    /// Calls `onEpochBegin`.
    /// - Throws: what the function throws.
    public func epochBegins(_ epoch: Int, model: Sequential) throws { try onEpochBegin?(epoch) }

    /// Calls `onEpochEnd`.
    /// - Throws: what the function throws.
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool {
        try onEpochEnd?(epoch, metrics)
        return true
    }

    /// Calls `onTrainEnd`.
    /// - Throws: what the function throws.
    public func trainingEnds(model: Sequential) throws { try onTrainEnd?() }
}
