/// Sets the learning rate before each epoch.
///
///     LearningRateScheduler { epoch, rate in epoch < 10 ? rate : rate * 0.9 }
public final class LearningRateScheduler: LearningRateChanging, KeepingOrigin {
    package let origin: Any?
    private let schedule: (Int, Double) throws -> Double

    /// - Parameter schedule: what gives the rate of an epoch, by its number, counted from 0 as in Keras, and the rate before.
    public convenience init(_ schedule: @escaping (_ epoch: Int, _ rate: Double) throws -> Double) {
        self.init(origin: nil, schedule)
    }

    package init(origin: Any?, _ schedule: @escaping (_ epoch: Int, _ rate: Double) throws -> Double) {
        self.origin = origin
        self.schedule = schedule
    }

    /// Sets the rate that the function gives.
    /// - Throws: `RNNError.invalidArgument` for a rate that is negative or not finite, `.notCompiled`, `.unsupported` where the optimizer follows a schedule,
    ///   and what the function throws.
    public func epochBegins(_ epoch: Int, model: Sequential) throws {
        try model.trySetLearningRate(try schedule(epoch, model.tryLearningRate()))
    }
}
