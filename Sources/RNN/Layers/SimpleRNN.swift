/// The plain recurrent layer (Elman, 1990): h = tanh(x·W + h₋₁·U + b).
///
/// x (B, D), W `kernel` (D, H), h (B, H), U `recurrent_kernel` (H, H), b `bias` (H). One cell's step is `SimpleRNNCell`.
public final class SimpleRNN: RecurrentLayer {
    package let units: Int
    package let options: RecurrentOptions
    package var cellKind: CellKind { .simpleRNN }
    package var biasShape: Shape { [units] }
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, the length of the hidden state.
    ///   - activation: of the sums.
    ///   - useBias: whether a bias is added.
    ///   - kernelInitializer: how the kernel is first drawn.
    ///   - recurrentInitializer: how the recurrent kernel is first drawn.
    ///   - biasInitializer: how the bias is first drawn.
    ///   - kernelRegularizer: a penalty on the kernel that is added to the loss.
    ///   - recurrentRegularizer: a penalty on the recurrent kernel that is added to the loss.
    ///   - biasRegularizer: a penalty on the bias that is added to the loss.
    ///   - dropout: the fraction of the inputs that is left out while training.
    ///   - recurrentDropout: the fraction of the hidden state that is left out before each step while training.
    ///   - returnSequences: whether the output of every step comes out, or that of the last alone.
    ///   - returnState: whether the states after the last step come out too; such a layer is called by itself, with `outputAndStates`.
    ///   - goBackwards: whether time runs from the last step to the first.
    ///   - stateful: whether the state after a batch is the state before the next, until `resetStates`.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `units` and the lengths in `inputShape`, at least one, are in 1...2²⁴, `dropout` and `recurrentDropout` in 0..<1, `activation` is
    ///   a function of one number (not `.softmax`, `.logSoftmax` or `.sparsemax`), the initializers' numbers are in their ranges, and `name` has no `/`.
    public init(
        _ units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true,
        kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
        biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil,
        recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0,
        recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false,
        goBackwards: Bool = false, stateful: Bool = false,
        inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.units = units
        options = RecurrentOptions(
            activation: activation, useBias: useBias, kernelInitializer: kernelInitializer,
            recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer,
            recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer, dropout: dropout,
            recurrentDropout: recurrentDropout, returnSequences: returnSequences, returnsState: returnState, goesBackwards: goBackwards,
            isStateful: stateful)
        core = SimpleRNN.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func derivation(for input: [Int?]) -> String { stepDerivation(for: input) }
}

extension SimpleRNN {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "simple_rnn", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var countingConvention: CountingConvention? { .simpleRNN }

    package func shownParts(_ parts: [Tensor]) -> [ShownPart] {
        [ShownPart(part: .hiddenState, values: SimpleRNNTrace(parts).hiddenState, isGate: false)]
    }
}
