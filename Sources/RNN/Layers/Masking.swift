/// Marks time steps whose features all have one value as padding, which the layers above pass over. (B, T, D) stays (B, T, D).
public final class Masking: EngineLayer {
    let maskValue: Double
    package let core: LayerCore

    /// - Parameters:
    ///   - maskValue: what padding consists of.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: the lengths in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(maskValue: Double = 0, inputShape: [Int]? = nil, name: String? = nil) {
        self.maskValue = maskValue
        core = Masking.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        _ = try features(ofSequence: input)
        return input
    }
}

extension Masking {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "masking", isBuiltWhenMade: true, distribution: .refused)
    }
    package var arguments: LayerArguments { .none }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        MaskingStage(site.input, value: maskValue, room: &builder.room, kernels: builder.kernels)
    }
}
