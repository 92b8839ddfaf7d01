/// Says the shape of a sample; adds nothing to the model.
public final class Input: EngineLayer {
    package let core: LayerCore

    /// - Parameter shape: (T), (D) or (T, D), without the batch.
    public init(_ shape: [Int], name: String? = nil) {
        core = LayerCore(
            kind: "Input", snakeName: "input_layer", givenName: name, inputShape: shape,
            problem: firstProblem("Input", inputShape: shape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] { input }
}
