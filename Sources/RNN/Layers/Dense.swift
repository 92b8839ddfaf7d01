/// The fully connected layer: y = activation(x·W + b), at every time step if there are such.
///
/// x (B, D) or (B, T, D), W `kernel` (D, H), b `bias` (H).
public final class Dense: EngineLayer {
    let units: Int
    let activation: ActivationFunction
    private let parts: KernelAndBias
    var useBias: Bool { parts.useBias }
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, how many numbers come out.
    ///   - activation: what the sums go through.
    ///   - useBias: whether a bias is added.
    ///   - kernelInitializer: how the kernel is first drawn.
    ///   - biasInitializer: how the bias is first drawn.
    ///   - kernelRegularizer: a penalty on the kernel that is added to the loss.
    ///   - biasRegularizer: a penalty on the bias that is added to the loss.
    ///   - inputShape: (D) or (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `units` and the lengths in `inputShape`, at least one, are in 1...2²⁴, the initializers' numbers are in their ranges,
    ///   and `name` has no `/`.
    public init(
        _ units: Int, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform,
        biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil,
        inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.units = units
        self.activation = activation
        parts = KernelAndBias(
            useBias: useBias, kernelInitializer: kernelInitializer, biasInitializer: biasInitializer,
            kernelRegularizer: kernelRegularizer, biasRegularizer: biasRegularizer)
        core = Dense.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard (1...2).contains(input.count), input.last! != nil else {
            throw .layerInput(
                layer: name, expected: .rowsOrSequences, given: describe(input),
                remedy: .reshapeOrDeclare)
        }
        return input.dropLast() + [units]
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        parts.shapes(kernel: [input.last!!, units])
    }

    package func derivation(for input: [Int?]) -> String { "\(input.last!!)×\(units)" + (useBias ? " + \(units)" : "") }
}

extension Dense {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "dense", isBuiltWhenMade: false, distribution: .allSteps)
    }
    package var arguments: LayerArguments {
        LayerArguments(lengths: [("units", units)], initializers: parts.initializers)
    }

    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        DenseStage(self, site, room: &builder.room, kernels: builder.kernels)
    }
}
