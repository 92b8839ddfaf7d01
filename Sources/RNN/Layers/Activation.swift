/// A function of each number, as a layer of its own: (B, …) stays (B, …).
public final class Activation: EngineLayer {
    let function: ActivationFunction
    package let core: LayerCore

    /// - Parameters:
    ///   - function: what each number goes through; `.softmax` and its like all numbers of a step together.
    ///   - inputShape: a sample's shape without the batch, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: the lengths in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(_ function: ActivationFunction, inputShape: [Int]? = nil, name: String? = nil) {
        self.function = function
        core = Activation.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count < 3 || !function.isOfRows else {
            throw .layerInput(
                layer: name, expected: .rowsOrSequences, given: describe(input),
                remedy: .timeDistribute)
        }
        return input
    }
}

extension Activation {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "activation", isBuiltWhenMade: true, distribution: .allSteps)
    }
    package var arguments: LayerArguments { .none }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        ActivationStage(site.input, function, room: &builder.room, kernels: builder.kernels)
    }
}
