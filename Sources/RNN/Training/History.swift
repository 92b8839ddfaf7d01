/// What `fit` gives back: the numbers of each epoch.
public final class History: Sendable, Codable {
    /// `loss`, `accuracy`, `val_loss`, `val_accuracy`: those that there are.
    public let metricNames: [String]
    private let values: [String: [Double]]
    /// How many epochs were run.
    public let epochs: Int
    /// Whether a callback ended the training before its last epoch.
    public let stoppedEarly: Bool
    /// How long the training took. No two trainings take equally long, so who keeps results must not take it for one of them: it has a type of its own.
    package let duration: Duration

    package init(metrics: [(name: String, values: [Double])], stoppedEarly: Bool = false, seconds: Double = 0) {
        metricNames = metrics.map(\.name)
        values = Dictionary(metrics.map { ($0.name, $0.values.map(\.withPlainNaN)) }, uniquingKeysWith: { first, _ in first })
        epochs = metrics.map(\.values.count).max() ?? 0
        self.stoppedEarly = stoppedEarly
        duration = .seconds(seconds)
    }

    /// How long the training took.
    public var seconds: Double { duration / .seconds(1) }

    /// The number called `name`, an element an epoch.
    /// - Parameter name: the name of a metric, or `loss`; of validation data with `val_` in front.
    /// - Precondition: `name` is one of `metricNames`.
    public subscript(name: String) -> [Double] { orTrap { try tryValues(name) } }

    /// The epoch, counted from 1, with the lowest validation loss, or training loss if there was no validation. 0 if no epoch was run.
    public var bestEpoch: Int {
        let watched = values["val_loss"] ?? values["loss"] ?? []
        guard let lowest = watched.filter({ !$0.isNaN }).min() else { return watched.isEmpty ? 0 : 1 }
        return watched.firstIndex(of: lowest)! + 1
    }

    /// The number called `name` at the best epoch; not a number if no epoch was run.
    /// - Parameter name: the name of a metric, or `loss`; of validation data with `val_` in front.
    /// - Precondition: `name` is one of `metricNames`.
    public func best(_ name: String) -> Double { orTrap { try tryBest(name) } }
}

extension History {
    /// The number called `name`, if there is one.
    func valuesIfAny(_ name: String) -> [Double]? { values[name] }

    package func tryValues(_ name: String) throws(RNNError) -> [Double] {
        guard let values = values[name] else { throw .unknownMetric(operation: "history", name: name, available: metricNames) }
        return values
    }

    /// `best` for callers that handle errors.
    public func tryBest(_ name: String) throws(RNNError) -> Double {
        let all = try tryValues(name)
        return all.indices.contains(bestEpoch - 1) ? all[bestEpoch - 1] : .nan
    }
}

extension History: CustomStringConvertible {
    /// The best epoch's numbers in one line: `History: 10 epochs, best 7: loss 0.2011, val_loss 0.3127`.
    public var description: String {
        let numbers = metricNames.map { "\($0) \(fixed(best($0), digits: 4))" }.joined(separator: ", ")
        let count = "\(epochs) epoch\(epochs == 1 ? "" : "s")"
        return epochs == 0 ? "History: no epochs" : "History: \(count), best \(bestEpoch): \(numbers)"
    }
}
