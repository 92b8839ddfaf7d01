/// Leaves out whole features while training: a mask a sample, the same at all time steps (Tompson et al., 2015). (B, T, D) stays (B, T, D).
public final class SpatialDropout1D: EngineLayer {
    let rate: Double
    package let core: LayerCore

    /// - Parameters:
    ///   - rate: the fraction that is left out.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `rate` is in 0..<1, the lengths in `inputShape`, at least one, are in 1...2²⁴, and `name` has no `/`.
    public init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil) {
        self.rate = rate
        core = SpatialDropout1D.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        _ = try features(ofSequence: input)
        return input
    }
}

extension SpatialDropout1D {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "spatial_dropout1d", isBuiltWhenMade: true, distribution: .eachStep)
    }
    package var arguments: LayerArguments {
        LayerArguments(fractions: [("rate", rate)])
    }

    /// Features are left out while training; else the layer gives on what it is given.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        guard let mask = builder.dropout(rate, site) else { return builder.unchanged(site.input) }
        return DropoutStage(site.input, mask, isSpatial: true, room: &builder.room, kernels: builder.kernels)
    }
}
