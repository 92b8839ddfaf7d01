/// The mean of each feature within a window that moves over the time steps: (B, T, D) becomes (B, T / strides, D).
public final class AveragePooling1D: EngineLayer {
    let window: Window
    package let core: LayerCore

    /// - Parameters:
    ///   - poolSize: the window's length.
    ///   - strides: how many steps it moves on; its length, if not given.
    public init(
        poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil
    ) {
        window = Window(taps: poolSize, stride: strides ?? poolSize, dilation: 1, padding: padding)
        let problem: RNNError? =
            padding == .causal
            ? .invalidArgument(operation: "AveragePooling1D", name: "padding", given: ".causal", requirement: ".valid or .same") : nil
        core = LayerCore(
            kind: "AveragePooling1D", snakeName: "average_pooling1d", givenName: name, inputShape: inputShape,
            problem: problem
                ?? firstProblem(
                    "AveragePooling1D", units: ("poolSize", poolSize), inputShape: inputShape, others: [("strides", strides)]))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count == 2, let features = input[1] else {
            throw .layerInput(
                layer: name, expected: "(samples, time steps, features)", given: describe(input),
                remedy: "did the layer below need `returnSequences: true`?")
        }
        return try window.outputShape(of: input, features: features, layer: name)
    }
}
