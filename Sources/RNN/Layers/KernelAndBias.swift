/// A kernel and, if it is wanted, a bias: how they are first drawn, and the penalties on them.
struct KernelAndBias: Codable {
    let useBias: Bool
    let kernelInitializer: Initializer
    let biasInitializer: Initializer
    let kernelRegularizer: Regularizer?
    let biasRegularizer: Regularizer?

    var initializers: [(name: String, value: Initializer)] {
        [("kernelInitializer", kernelInitializer), ("biasInitializer", biasInitializer)]
    }

    /// The parameters of a kernel of `shape`; the bias is as long as its last axis.
    func shapes(kernel shape: Shape) -> [LayerCore.ParameterShape] {
        let kernel = LayerCore.ParameterShape(
            name: "kernel", shape: shape, initializer: kernelInitializer, regularizer: kernelRegularizer)
        let bias = LayerCore.ParameterShape(
            name: "bias", shape: Shape(shape.dimensions.suffix(1)), initializer: biasInitializer, regularizer: biasRegularizer)
        return useBias ? [kernel, bias] : [kernel]
    }
}
