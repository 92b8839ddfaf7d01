/// What is told beside the loss: over all samples of an epoch or an evaluation, whatever their weights.
public struct Metric: Hashable, Sendable, Codable {
    enum Kind: Hashable, Codable {
        case accuracy, categoricalAccuracy, sparseCategoricalAccuracy
        case binaryAccuracy(threshold: Double)
        case auc(thresholds: Int)
        case precision(threshold: Double)
        case recall(threshold: Double)
        case meanAbsoluteError, meanSquaredError
    }

    let kind: Kind
    /// As Keras names it, and a `History`: `accuracy`, `mean_absolute_error`.
    public let name: String

    private init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
        ArgumentCheck.tell(problem)
    }
}

extension Metric {
    /// The share of right answers: of outputs on the right side of 0.5 where an answer is one number; of answers whose largest output
    /// is that of the right class where it is several.
    public static let accuracy = Metric(.accuracy, "accuracy")

    /// The share of outputs on the right side of 0.5.
    public static let binaryAccuracy = binaryAccuracy()

    /// The share of outputs on the right side of `threshold`.
    /// - Parameter threshold: the probability above which an answer is yes.
    /// - Precondition: `threshold` is in 0...1.
    public static func binaryAccuracy(threshold: Double = 0.5) -> Metric {
        Metric(.binaryAccuracy(threshold: threshold), "binary_accuracy")
    }

    /// The share of answers whose largest output is at the place of the target's largest number.
    public static let categoricalAccuracy = Metric(.categoricalAccuracy, "categorical_accuracy")

    /// The share of answers whose largest output is that of the target, the number of a class.
    public static let sparseCategoricalAccuracy = Metric(.sparseCategoricalAccuracy, "sparse_categorical_accuracy")

    /// The area under the receiver operating characteristic, at 200 thresholds: how likely an output whose target is yes is above one
    /// whose target is no.
    public static let auc = auc()

    /// - Parameter numThresholds: how many thresholds between 0 and 1 the curve is known at; a straight line lies between.
    /// - Precondition: `numThresholds` is in 2...10,000.
    public static func auc(numThresholds: Int = 200) -> Metric { Metric(.auc(thresholds: numThresholds), "auc") }

    /// The share of the outputs above 0.5 whose target is yes; 0 if there are none.
    public static let precision = precision()

    /// The share of the outputs above `threshold` whose target is yes; 0 if there are none.
    /// - Parameter threshold: the probability above which an answer is yes.
    /// - Precondition: `threshold` is in 0...1.
    public static func precision(threshold: Double = 0.5) -> Metric { Metric(.precision(threshold: threshold), "precision") }

    /// The share of the outputs whose target is yes that are above 0.5; 0 if there are none.
    public static let recall = recall()

    /// The share of the outputs whose target is yes that are above `threshold`; 0 if there are none.
    /// - Parameter threshold: the probability above which an answer is yes.
    /// - Precondition: `threshold` is in 0...1.
    public static func recall(threshold: Double = 0.5) -> Metric { Metric(.recall(threshold: threshold), "recall") }

    /// The mean of |p − y| over all outputs.
    public static let meanAbsoluteError = Metric(.meanAbsoluteError, "mean_absolute_error")

    /// The mean of (p − y)² over all outputs.
    public static let meanSquaredError = Metric(.meanSquaredError, "mean_squared_error")
}

extension Metric: CustomStringConvertible {
    /// Its name: `accuracy`.
    public var description: String { name }

    /// What is wrong with the arguments, if something is.
    var problem: RNNError? {
        switch kind {
        case .binaryAccuracy(let threshold), .precision(let threshold), .recall(let threshold):
            (0...1).contains(threshold)
                ? nil
                : .invalidArgument(operation: .named(name), name: "threshold", given: "\(threshold)", requirement: .between(0, 1))
        case .auc(let thresholds):
            (2...10_000).contains(thresholds)
                ? nil : .invalidArgument(operation: .named(name), name: "numThresholds", given: "\(thresholds)", requirement: .between(2, 10_000))
        case .accuracy, .categoricalAccuracy, .sparseCategoricalAccuracy, .meanAbsoluteError, .meanSquaredError: nil
        }
    }

    /// The names of several metrics, those that occur again with a number, as in Keras.
    static func names(_ metrics: [Metric]) -> [String] {
        var counts: [String: Int] = [:]
        return metrics.map { metric in
            defer { counts[metric.name, default: 0] += 1 }
            return counts[metric.name].map { "\(metric.name)_\($0)" } ?? metric.name
        }
    }
}

extension Metric {
    /// How a lesson writes the metric that a `History` names so, with `val_` before it or without: `.accuracy`. `nil` where none is called so.
    static func lessonName(of name: String) -> String? {
        let name = name.hasPrefix("val_") ? String(name.dropFirst(4)) : name
        let known: [(Metric, String)] = [
            (.accuracy, ".accuracy"), (.binaryAccuracy, ".binaryAccuracy"), (.categoricalAccuracy, ".categoricalAccuracy"),
            (.sparseCategoricalAccuracy, ".sparseCategoricalAccuracy"), (.auc, ".auc"), (.precision, ".precision"), (.recall, ".recall"),
            (.meanAbsoluteError, ".meanAbsoluteError"), (.meanSquaredError, ".meanSquaredError"),
        ]
        return known.first { nearestMetric(to: name, among: [$0.0.name]) != nil && name.first == $0.0.name.first }?.1
    }
}
