/// Leaves out a fraction of its input's numbers while training, each by itself, and scales the others by 1 / (1 - rate)
/// (Srivastava et al., 2014). (B, …) stays (B, …).
public final class Dropout: EngineLayer {
    let rate: Double
    package let core: LayerCore

    /// - Parameter rate: the fraction that is left out.
    /// - Precondition: `rate` is in 0..<1, the lengths in `inputShape`, at least one, are in 1...2²⁴, and `name` has no `/`.
    public init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil) {
        self.rate = rate
        core = LayerCore(
            kind: "Dropout", snakeName: "dropout", givenName: name, inputShape: inputShape,
            problem: firstProblem("Dropout", fractions: [("rate", rate)], inputShape: inputShape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        input
    }
}
