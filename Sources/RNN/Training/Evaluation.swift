/// What `evaluate` gives: the mean loss and the metrics over all samples.
public struct Evaluation: Hashable, Sendable, CustomStringConvertible, Codable {
    /// `loss`, then the metrics' names: `accuracy`, `auc`.
    public let metricNames: [String]
    private let values: [Double]

    package init(names: [String], values: [Double]) {
        metricNames = names
        self.values = values.map(\.withPlainNaN)
    }

    package init(loss: Double, accuracy: Double) {
        self.init(names: ["loss", "accuracy"], values: [loss, accuracy])
    }

    /// The mean loss over all answers, penalties of regularizers included.
    public var loss: Double { self["loss"] }

    /// The share of right answers: 0…1.
    /// - Precondition: the model was compiled with `.accuracy` or one of its kinds.
    public var accuracy: Double { orTrap { try tryAccuracy() } }

    /// The number called `name`.
    /// - Parameter name: the name of a metric, or `loss`.
    /// - Precondition: `name` is one of `metricNames`.
    public subscript(name: String) -> Double { orTrap { try tryValue(name) } }

    /// The numbers in one line: `loss 0.3127, accuracy 0.8701`.
    public var description: String {
        zip(metricNames, values).map { "\($0) \(fixed($1, digits: 4))" }.joined(separator: ", ")
    }
}

extension Evaluation {
    package func tryValue(_ name: String) throws(RNNError) -> Double {
        guard let index = metricNames.firstIndex(of: name) else { throw .unknownMetric(operation: "evaluation", name: name, available: metricNames) }
        return values[index]
    }

    /// `accuracy` for callers that handle errors.
    public func tryAccuracy() throws(RNNError) -> Double { try tryValue(accuracyName ?? "accuracy") }

    /// Which of the metrics is the share of right answers, if one is.
    var accuracyName: String? { metricNames.first { $0.hasSuffix("accuracy") } }
}
