/// Adds noise of the normal distribution to its input's numbers while training, each by itself: a regularizer for real numbers, where dropout is one for
/// what is there or not (Bishop, 1995). (B, …) stays (B, …).
public final class GaussianNoise: EngineLayer {
    let standardDeviation: Double
    package let core: LayerCore

    /// - Parameters:
    ///   - standardDeviation: the standard deviation of the noise, whose mean is 0.
    ///   - inputShape: a sample's shape without the batch, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `standardDeviation` is in 0...1, as in Keras, the lengths in `inputShape`, at least one, are in 1...2²⁴, and `name` has no `/`.
    public init(_ standardDeviation: Double, inputShape: [Int]? = nil, name: String? = nil) {
        self.standardDeviation = standardDeviation
        core = GaussianNoise.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] { input }
}

extension GaussianNoise {
    package static var traits: LayerTraits { LayerTraits(snakeName: "gaussian_noise", isBuiltWhenMade: true, distribution: .allSteps) }
    package var arguments: LayerArguments { .none }
    package var problem: RNNError? {
        (0...1).contains(standardDeviation)
            ? argumentProblem
            : .invalidArgument(operation: "GaussianNoise", name: "standardDeviation", given: "\(standardDeviation)", requirement: .between(0, 1))
    }

    /// Noise is added while training; else the layer gives on what it is given.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        guard builder.options.isTraining, standardDeviation > 0 else { return builder.unchanged(site.input) }
        return NoiseStage(site.input, standardDeviation, layer: site.index, room: &builder.room, kernels: builder.kernels)
    }
}
