/// The largest number of each feature within a window that moves over the time steps: (B, T, D) becomes (B, T / strides, D).
public final class MaxPooling1D: EngineLayer {
    let window: Window
    package let core: LayerCore

    /// - Parameters:
    ///   - poolSize: the window's length.
    ///   - strides: how many steps it moves on; its length, if not given.
    public init(
        poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil
    ) {
        window = Window(taps: poolSize, stride: strides ?? poolSize, dilation: 1, padding: padding)
        core = LayerCore(
            kind: "MaxPooling1D", snakeName: "max_pooling1d", givenName: name, inputShape: inputShape,
            problem: window.poolingProblem("MaxPooling1D", inputShape: inputShape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        try window.outputShape(of: input, features: try features(ofSequence: input), layer: name)
    }
}
