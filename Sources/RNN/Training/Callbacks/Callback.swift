/// Something that watches a training and may end it. Epochs count from 0, as in Keras. What one throws ends the training at once, and `fit`, which
/// does not throw, traps with it.
public protocol Callback: AnyObject {
    /// Before the first epoch. `metricNames` are those that each epoch will give.
    /// - Throws: what the callback can't begin with: `RNNError.unknownMetric` where one of this module's watches a number that is not among them.
    func trainingBegins(metricNames: [String]) throws
    /// Before each epoch.
    /// - Throws: what the callback can't go on from.
    func epochBegins(_ epoch: Int, model: Sequential) throws
    /// After each epoch, with its numbers. `false` ends the training.
    /// - Throws: what the callback can't go on from.
    func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool
    /// After the last epoch.
    /// - Throws: what the callback can't go on from.
    func trainingEnds(model: Sequential) throws
}

extension Callback {
    /// Does nothing.
    /// - Throws: nothing.
    public func trainingBegins(metricNames: [String]) throws {}
    /// Does nothing.
    /// - Throws: nothing.
    public func epochBegins(_ epoch: Int, model: Sequential) throws {}
    /// Lets the training go on.
    /// - Throws: nothing.
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool { true }
    /// Does nothing.
    /// - Throws: nothing.
    public func trainingEnds(model: Sequential) throws {}
}

/// A callback that calls functions.
package protocol KeepingOrigin: Callback {
    /// What the functions were made from, for those who want to see it again.
    var origin: Any? { get }
}

/// A callback that changes the learning rate, which is then told as `learning_rate`: the rate at an epoch's end.
protocol LearningRateChanging: Callback {}

/// The first of a callback's arguments that is out of its range.
func callbackProblem(_ callback: String, epochs: [(name: String, value: Int)], numbers: [(name: String, value: Double)]) -> RNNError? {
    for (name, value) in epochs where value < 0 {
        return .invalidArgument(operation: .named(callback), name: name, given: "\(value)", requirement: .zeroOrMoreEpochs)
    }
    for (name, value) in numbers where !value.isFinite {
        return .invalidArgument(operation: .named(callback), name: name, given: "\(value)", requirement: .finiteNumber)
    }
    return nil
}
