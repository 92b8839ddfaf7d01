/// The largest number of each feature over the time steps: (B, T, D) becomes (B, D).
public final class GlobalMaxPooling1D: EngineLayer {
    package let core: LayerCore

    /// - Parameters:
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: the lengths in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(inputShape: [Int]? = nil, name: String? = nil) {
        core = GlobalMaxPooling1D.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        [try features(ofSequence: input)]
    }
}

extension GlobalMaxPooling1D {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "global_max_pooling1d", isBuiltWhenMade: true, distribution: .eachStep)
    }
    package var arguments: LayerArguments { .none }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        GlobalMaxStage(site.input, room: &builder.room, kernels: builder.kernels)
    }
}
