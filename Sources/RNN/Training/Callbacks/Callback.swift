/// Something that watches a training and may end it. Epochs count from 0, as in Keras.
public protocol Callback: AnyObject {
    /// Before the first epoch. `metricNames` are those that each epoch will give.
    func trainingBegins(metricNames: [String]) throws
    /// Before each epoch.
    func epochBegins(_ epoch: Int, model: Sequential) throws
    /// After each epoch, with its numbers. `false` ends the training.
    func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool
    /// After the last epoch.
    func trainingEnds(model: Sequential) throws
}

extension Callback {
    public func trainingBegins(metricNames: [String]) throws {}
    public func epochBegins(_ epoch: Int, model: Sequential) throws {}
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool { true }
    public func trainingEnds(model: Sequential) throws {}
}

/// A callback that changes the learning rate, which is then told as `learning_rate`: the rate at an epoch's end.
protocol LearningRateChanging: Callback {}

/// The first of a callback's arguments that is out of its range.
func callbackProblem(_ callback: String, epochs: [(name: String, value: Int)], numbers: [(name: String, value: Double)]) -> RNNError? {
    for (name, value) in epochs where value < 0 {
        return .invalidArgument(operation: callback, name: name, given: "\(value)", requirement: "0 or more epochs")
    }
    for (name, value) in numbers where !value.isFinite {
        return .invalidArgument(operation: callback, name: name, given: "\(value)", requirement: "a finite number")
    }
    return nil
}
