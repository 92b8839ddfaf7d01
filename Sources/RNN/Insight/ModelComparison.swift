/// Trained models side by side.
public struct ModelComparison: Hashable, Sendable, Codable {
    /// One model: what it is, what training gave, and how long that took.
    public struct Row: Hashable, Sendable, Codable {
        /// What the caller called it.
        public var name: String
        /// The number of trainable numbers.
        public var parameters: Int
        /// How many epochs were run.
        public var epochs: Int
        /// Counted from 1; the one whose numbers the row has.
        public var bestEpoch: Int
        package var duration: Duration
        /// By the names of the comparison's `metrics`; `nil` where the model has none of the name.
        public var values: [Double?]
        /// The loss that was watched, an epoch an element: of the validation data where there is some.
        public var curve: [Double]

        /// How long the training took.
        public var seconds: Double { duration / .seconds(1) }
    }

    /// `accuracy`, `val_accuracy`, …, and `test accuracy` where it was given, or `test loss` where the tests have no accuracy.
    public var metrics: [String]
    /// A row a model, in the order in which they were given.
    public var rows: [Row]

    /// The rows as a table, numbers with four decimals, `-` where there is none.
    public var table: Table {
        Table(
            columns: ["model", "parameters", "epochs", "best"] + metrics + ["seconds"],
            rows: rows.map { row in
                [row.name, grouped(row.parameters), "\(row.epochs)", "\(row.bestEpoch)"] + row.values.map { $0.map { fixed($0, digits: 4) } ?? "-" }
                    + [fixed(row.seconds, digits: 1)]
            })
    }
}

extension ModelComparison: CustomStringConvertible {
    /// The table as plain text.
    public var description: String { table.description }
}

/// A model with what training it gave, for `compare`.
public struct TrainedModel: Codable {
    /// What it is called in the comparison.
    public let name: String
    /// The model, for its number of parameters.
    public let model: Sequential
    /// What `fit` gave.
    public let history: History
    /// What `evaluate` gave for data that were not trained on, if that was done.
    public let test: Evaluation?

    /// - Parameters:
    ///   - name: what it is called in the comparison.
    ///   - model: the model, for its number of parameters.
    ///   - history: what `fit` gave.
    ///   - test: what `evaluate` gave for data that were not trained on.
    public init(_ name: String, _ model: Sequential, _ history: History, test: Evaluation? = nil) {
        self.name = name
        self.model = model
        self.history = history
        self.test = test
    }
}

/// A table of trained models: parameters, epochs, and the metrics of the best epoch.
/// - Parameter models: trained models, each with its history.
/// - Precondition: each model knows the shape of its input, or has no layers.
public func compare(_ models: [TrainedModel]) -> ModelComparison { orTrap { try tryCompare(models) } }

/// `compare` for callers that handle errors.
/// - Throws: `RNNError.notBuilt`.
public func tryCompare(_ models: [TrainedModel]) throws -> ModelComparison {
    var metrics: [String] = []
    for name in models.flatMap(\.history.metricNames) where name != "learning_rate" && !name.hasSuffix("loss") && !metrics.contains(name) {
        metrics.append(name)
    }
    let tests = models.compactMap(\.test)
    let testName = tests.isEmpty ? nil : tests.contains { $0.accuracyName != nil } ? "test accuracy" : "test loss"
    return ModelComparison(
        metrics: metrics + (testName.map { [$0] } ?? []),
        rows: try models.map { one in
            let history = one.history
            let test = testName == "test loss" ? one.test?.loss : one.test.flatMap { test in test.accuracyName.map { test[$0] } }
            let values = metrics.map { history.valuesIfAny($0) == nil ? nil : history.best($0) } + (testName == nil ? [] : [test])
            return ModelComparison.Row(
                name: one.name, parameters: try one.model.tryCountParams(), epochs: history.epochs, bestEpoch: history.bestEpoch,
                duration: history.duration, values: values,
                curve: history.valuesIfAny("val_loss") ?? history.valuesIfAny("loss") ?? [])
        })
}
