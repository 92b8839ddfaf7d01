/// The largest number of each feature over the time steps: (B, T, D) becomes (B, D).
public final class GlobalMaxPooling1D: EngineLayer {
    package let core: LayerCore

    public init(inputShape: [Int]? = nil, name: String? = nil) {
        core = LayerCore(
            kind: "GlobalMaxPooling1D", snakeName: "global_max_pooling1d", givenName: name, inputShape: inputShape,
            problem: firstProblem("GlobalMaxPooling1D", inputShape: inputShape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        [try features(ofSequence: input)]
    }
}
