/// What `evaluate` gives: means over all samples.
public struct Evaluation: Hashable, Sendable, CustomStringConvertible {
    public let loss: Double
    /// The share of right answers; not a number if the model was compiled without `.accuracy`.
    public let accuracy: Double

    package init(loss: Double, accuracy: Double) {
        self.loss = loss
        self.accuracy = accuracy
    }

    public var description: String {
        "loss \(String(format: "%.4f", loss))" + (accuracy.isNaN ? "" : ", accuracy \(String(format: "%.4f", accuracy))")
    }
}
