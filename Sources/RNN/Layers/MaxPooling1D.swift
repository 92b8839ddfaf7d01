/// The largest number of each feature within a window that moves over the time steps: (B, T, D) becomes (B, T / strides, D).
public final class MaxPooling1D: PoolingLayer {
    package let window: Window
    package let core: LayerCore

    /// - Parameters:
    ///   - poolSize: the window's length.
    ///   - strides: how many steps it moves on; its length, if left out.
    ///   - padding: whether windows reach over the ends: `.valid` or `.same`.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `poolSize`, `strides` and the lengths in `inputShape`, at least one, are in 1...2²⁴; `padding` is not `.causal`; `name` has no `/`.
    public init(
        poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil
    ) {
        window = Window(pooling: poolSize, strides: strides, padding)
        core = MaxPooling1D.core(named: name, inputShape: inputShape)
        check(problem)
    }
}

extension MaxPooling1D {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "max_pooling1d", isBuiltWhenMade: true, distribution: .eachStep)
    }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        PoolingStage(site.input, window, takesLargest: true, room: &builder.room, kernels: builder.kernels)
    }
}
