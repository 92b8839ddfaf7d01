/// Something that watches a training and may end it.
public protocol Callback: AnyObject {
    /// Before the first epoch. `metricNames` are those that each epoch will give.
    func trainingBegins(metricNames: [String]) throws
    /// After each epoch, with its numbers. `false` ends the training.
    func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool
    /// After the last epoch.
    func trainingEnds(model: Sequential) throws
}

extension Callback {
    public func trainingBegins(metricNames: [String]) throws {}
    public func trainingEnds(model: Sequential) throws {}
}
