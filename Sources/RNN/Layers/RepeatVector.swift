/// Gives the same vector at each of `count` time steps: (B, D) becomes (B, count, D).
public final class RepeatVector: EngineLayer {
    let count: Int
    package let core: LayerCore

    /// - Parameters:
    ///   - count: how many time steps there will be.
    ///   - inputShape: (D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `count` and the lengths in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(_ count: Int, inputShape: [Int]? = nil, name: String? = nil) {
        self.count = count
        core = RepeatVector.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count == 1, let features = input[0] else {
            throw .layerInput(
                layer: name, expected: .rows, given: describe(input),
                remedy: .oneVector)
        }
        return [count, features]
    }
}

extension RepeatVector {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "repeat_vector", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var arguments: LayerArguments {
        LayerArguments(lengths: [("count", count)])
    }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        RepeatStage(site.input, count: count, room: &builder.room, kernels: builder.kernels)
    }
}
