/// The same small kernel at every place in time: y at step t is activation(Σ x[t·stride + i·dilation]·W[i] + b) over the kernel's taps i.
///
/// x (B, T, D), W `kernel` (taps, D, H), b `bias` (H).
public final class Conv1D: EngineLayer {
    let filters: Int
    let window: Window
    let activation: ActivationFunction
    private let parts: KernelAndBias
    var useBias: Bool { parts.useBias }
    package let core: LayerCore

    /// - Parameters:
    ///   - filters: H, how many numbers come out a step.
    ///   - kernelSize: the number of taps.
    ///   - strides: how many steps the kernel moves on.
    ///   - padding: whether the kernel reaches over the ends.
    ///   - dilationRate: how many steps its taps are apart. Only one of the two may be more than 1, as in Keras.
    ///   - activation: what the sums go through.
    ///   - useBias: whether a bias is added.
    ///   - kernelInitializer: how the kernel is first drawn.
    ///   - biasInitializer: how the bias is first drawn.
    ///   - kernelRegularizer: a penalty on the kernel that is added to the loss.
    ///   - biasRegularizer: a penalty on the bias that is added to the loss.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `filters`, `kernelSize`, `strides`, `dilationRate` and the lengths in `inputShape`, at least one, are in 1...2²⁴, `strides` or
    ///   `dilationRate` is 1, the initializers' numbers are in their ranges, and `name` has no `/`.
    public init(
        _ filters: Int, _ kernelSize: Int, strides: Int = 1, padding: Padding = .valid, dilationRate: Int = 1,
        activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform,
        biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil,
        inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.filters = filters
        window = Window(taps: kernelSize, stride: strides, dilation: dilationRate, padding: padding)
        self.activation = activation
        parts = KernelAndBias(
            useBias: useBias, kernelInitializer: kernelInitializer, biasInitializer: biasInitializer,
            kernelRegularizer: kernelRegularizer, biasRegularizer: biasRegularizer)
        core = Conv1D.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count == 2, input[1] != nil else {
            throw .layerInput(
                layer: name, expected: .sequences, given: describe(input),
                remedy: .embedOrReturnSequences)
        }
        return try window.outputShape(of: input, features: filters, layer: name)
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        parts.shapes(kernel: [window.taps, input[1]!, filters])
    }

    package func derivation(for input: [Int?]) -> String {
        "\(window.taps)×\(input[1]!)×\(filters)" + (useBias ? " + \(filters)" : "")
    }
}

extension Conv1D {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "conv1d", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var arguments: LayerArguments {
        LayerArguments(
            lengths: [("filters", filters), ("kernelSize", window.taps), ("strides", window.stride), ("dilationRate", window.dilation)],
            initializers: parts.initializers)
    }
    package var problem: RNNError? {
        if let problem = argumentProblem { return problem }
        if window.stride == 1 || window.dilation == 1 { return nil }
        return .unsupported(
            operation: core.givenName.map { .layerOfKind("Conv1D", name: $0) } ?? "Conv1D",
            reason: .stridesAndDilation(strides: window.stride, dilation: window.dilation))
    }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        ConvolutionStage(self, site, room: &builder.room, kernels: builder.kernels)
    }
}
