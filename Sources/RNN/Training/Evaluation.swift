/// What `evaluate` gives: the mean loss and the metrics over all samples.
public struct Evaluation: Hashable, Sendable, CustomStringConvertible, Codable {
    /// `loss`, then the metrics' names: `accuracy`, `auc`.
    public let metricNames: [String]
    private let values: [Double]

    package init(names: [String], values: [Double]) {
        metricNames = names
        self.values = values
    }

    package init(loss: Double, accuracy: Double) {
        self.init(names: ["loss", "accuracy"], values: [loss, accuracy])
    }

    public var loss: Double { self["loss"] }

    /// The share of right answers; not a number if the model was compiled without `.accuracy` or one of its kinds.
    public var accuracy: Double { self[metricNames.first { $0.hasSuffix("accuracy") } ?? ""] }

    /// The number called `name`; not a number if there is none of that name.
    public subscript(name: String) -> Double {
        metricNames.firstIndex(of: name).map { values[$0] } ?? .nan
    }

    public var description: String {
        zip(metricNames, values).map { "\($0) \(fixed($1, digits: 4))" }.joined(separator: ", ")
    }
}
