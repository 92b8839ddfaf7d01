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

    public var loss: Double { self["loss"] }

    /// The share of right answers: of a model that was compiled with `.accuracy` or one of its kinds. Of another it is an error.
    public var accuracy: Double { orTrap { try tryAccuracy() } }

    /// The number called `name`. `metricNames` has the names that there are; another is an error.
    public subscript(name: String) -> Double { orTrap { try tryValue(name) } }

    public var description: String {
        zip(metricNames, values).map { "\($0) \(fixed($1, digits: 4))" }.joined(separator: ", ")
    }
}

extension Evaluation {
    package func tryValue(_ name: String) throws(RNNError) -> Double {
        guard let index = metricNames.firstIndex(of: name) else { throw .unknownMetric(operation: "evaluation", name: name, available: metricNames) }
        return values[index]
    }

    package func tryAccuracy() throws(RNNError) -> Double { try tryValue(accuracyName ?? "accuracy") }

    /// Which of the metrics is the share of right answers, if one is.
    var accuracyName: String? { metricNames.first { $0.hasSuffix("accuracy") } }
}
