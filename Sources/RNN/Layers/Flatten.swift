/// Puts all of a sample's numbers in one row: (B, T, D) becomes (B, T·D).
public final class Flatten: EngineLayer {
    package let core: LayerCore

    /// - Parameters:
    ///   - inputShape: a sample's shape without the batch, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: the lengths in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(inputShape: [Int]? = nil, name: String? = nil) {
        core = Flatten.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        if input.contains(where: { $0 == nil }) {
            throw .layerInput(
                layer: name, expected: .knownLength, given: describe(input),
                remedy: .declareLength)
        }
        return [input.reduce(1) { $0 * $1! }]
    }
}

extension Flatten {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "flatten", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var arguments: LayerArguments { .none }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        ViewStage(site.input, steps: 1, rows: site.input.steps * site.input.rows, mask: nil, room: &builder.room, kernels: builder.kernels)
    }
}
