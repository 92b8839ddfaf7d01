/// Leaves out a fraction of its input's numbers while training, each by itself, and scales the others by 1 / (1 - rate)
/// (Srivastava et al., 2014). (B, …) stays (B, …).
public final class Dropout: EngineLayer {
    let rate: Double
    package let core: LayerCore

    /// - Parameters:
    ///   - rate: the fraction that is left out.
    ///   - inputShape: a sample's shape without the batch, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `rate` is in 0..<1, the lengths in `inputShape`, at least one, are in 1...2²⁴, and `name` has no `/`.
    public init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil) {
        self.rate = rate
        core = Dropout.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        input
    }
}

extension Dropout {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "dropout", isBuiltWhenMade: true, distribution: .allSteps)
    }
    package var arguments: LayerArguments {
        LayerArguments(fractions: [("rate", rate)])
    }

    /// Numbers are left out while training; else the layer gives on what it is given.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        guard let mask = builder.dropout(rate, site) else { return builder.unchanged(site.input) }
        return DropoutStage(site.input, mask, isSpatial: false, room: &builder.room, kernels: builder.kernels)
    }
}
