/// Each time step's (or sample's) features with mean 0 and variance 1, then scaled and shifted (Ba et al., 2016):
///
///     y = gamma * (x - mean) / √(variance + epsilon) + beta
///
/// (B, …, D) stays (B, …, D); gamma and beta (D).
public final class LayerNormalization: EngineLayer {
    let epsilon: Double
    let centers: Bool
    let scales: Bool
    package let core: LayerCore

    /// - Parameters:
    ///   - epsilon: what is added to the variance, so that nothing is divided by 0.
    ///   - center: whether there is a beta.
    ///   - scale: whether there is a gamma.
    ///   - inputShape: a sample's shape without the batch, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `epsilon` is finite and more than 0, the lengths in `inputShape`, at least one, are in 1...2²⁴, and `name` has no `/`.
    public init(
        epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.epsilon = epsilon
        centers = center
        scales = scale
        core = LayerNormalization.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard (1...2).contains(input.count), input.last! != nil else {
            throw .layerInput(
                layer: name, expected: .rowsOrSequences, given: describe(input),
                remedy: .reshapeOrDeclare)
        }
        return input
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        let shape = Shape([input.last!!])
        return (scales ? [.init(name: "gamma", shape: shape, initializer: .ones)] : [])
            + (centers ? [.init(name: "beta", shape: shape, initializer: .zeros)] : [])
    }

    package func derivation(for input: [Int?]) -> String {
        [scales, centers].filter { $0 }.map { _ in "\(input.last!!)" }.joined(separator: " + ")
    }
}

extension LayerNormalization {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "layer_normalization", isBuiltWhenMade: false, distribution: .allSteps)
    }
    package var arguments: LayerArguments { .none }
    package var problem: RNNError? {
        guard epsilon > 0, epsilon.isFinite else {
            return .invalidArgument(operation: "LayerNormalization", name: "epsilon", given: "\(epsilon)", requirement: .moreThanZero)
        }
        return argumentProblem
    }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        LayerNormalizationStage(self, site, room: &builder.room, kernels: builder.kernels)
    }
}
