/// Says the shape of a sample; adds nothing to the model.
public final class Input: EngineLayer {
    package let core: LayerCore

    /// - Parameters:
    ///   - shape: (T), (D) or (T, D), without the batch.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: the lengths are in 1...2²⁴, at least one; `name` has no `/`.
    public init(_ shape: [Int], name: String? = nil) {
        core = Input.core(named: name, inputShape: shape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] { input }
}

extension Input {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "input_layer", isBuiltWhenMade: false, distribution: .refused)
    }
    package var arguments: LayerArguments { .none }

    /// It only says a shape: what it is given it gives on.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        builder.unchanged(site.input)
    }
}
