/// The largest number of each feature over the time steps: (B, T, D) becomes (B, D).
public final class GlobalMaxPooling1D: EngineLayer {
    package let core: LayerCore

    /// - Parameters:
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: the lengths in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(inputShape: [Int]? = nil, name: String? = nil) {
        core = LayerCore(
            kind: "GlobalMaxPooling1D", snakeName: "global_max_pooling1d", givenName: name, inputShape: inputShape,
            problem: firstProblem("GlobalMaxPooling1D", inputShape: inputShape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        [try features(ofSequence: input)]
    }
}

extension GlobalMaxPooling1D {
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        GlobalMaxStage(site.input, room: &builder.room, kernels: builder.kernels)
    }
}
