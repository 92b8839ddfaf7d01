/// Which way a number that a callback watches gets better.
public enum MonitorMode: String, Hashable, Sendable, CaseIterable, Codable {
    /// As the number's name says: losses and errors fall, accuracies, areas, precision and recall rise.
    case auto
    /// A lower number is better.
    case min
    /// A higher number is better.
    case max
}

/// The number that a callback watches, and when it is better than another.
struct Monitor {
    let name: String
    let mode: MonitorMode
    let minDelta: Double

    /// `nil` if nothing says which way it gets better.
    private var rises: Bool? {
        switch mode {
        case .min: return false
        case .max: return true
        case .auto: break
        }
        let metric = name.hasPrefix("val_") ? String(name.dropFirst(4)) : name
        if metric == "loss" || metric.contains("_error") { return false }
        let rising = ["accuracy", "auc", "precision", "recall"]
        return rising.contains { metric.hasSuffix($0) || metric.contains("\($0)_") } ? true : nil
    }

    /// Whether `value` is better than `other` by more than `minDelta`.
    func improves(_ value: Double, on other: Double?) -> Bool {
        guard let other else { return true }
        return rises == true ? value - abs(minDelta) > other : value + abs(minDelta) < other
    }

    func check(_ callback: String, among names: [String]) throws(RNNError) {
        guard names.contains(name) else { throw .unknownMetric(operation: .named(callback), name: name, available: names) }
        guard rises != nil else {
            throw .invalidArgument(
                operation: .named(callback), name: "mode", given: ".auto",
                requirement: .directionOf(metric: name))
        }
    }
}
