/// Long short-term memory (Hochreiter and Schmidhuber, 1997; forget gate by Gers et al., 2000).
///
///     inputGate  = σ(x·W + h₋₁·U + b), first quarter of the columns
///     forgetGate = σ(…), second        candidate = tanh(…), third        outputGate = σ(…), fourth
///     cell = forgetGate * cell₋₁ + inputGate * candidate
///     h    = outputGate * tanh(cell)
///
/// x (B, D), W `kernel` (D, 4H), h and cell (B, H), U `recurrent_kernel` (H, 4H), b `bias` (4H). One step is `LSTMCell`.
public final class LSTM: RecurrentLayer {
    package let units: Int
    package let options: RecurrentOptions
    private let unitForgetBias: Bool
    package var cellKind: CellKind { .lstm }
    package var biasShape: Shape { [4 * units] }
    package var biasOnes: Range<Int> { unitForgetBias ? units..<2 * units : 0..<0 }
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, the length of the hidden state and of the cell state.
    ///   - activation: what the candidate, and the cell state on its way out, go through.
    ///   - recurrentActivation: what the three gates go through.
    ///   - useBias: whether a bias is added.
    ///   - kernelInitializer: how the kernel is first drawn.
    ///   - recurrentInitializer: how the recurrent kernel is first drawn.
    ///   - biasInitializer: how the bias is first drawn.
    ///   - unitForgetBias: whether the forget gate's bias begins with ones (Jozefowicz et al., 2015).
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
    /// - Precondition: `units` and the lengths in `inputShape`, at least one, are in 1...2²⁴, `dropout` and `recurrentDropout` in 0..<1, both activations
    ///   are functions of one number (not `.softmax`, `.logSoftmax` or `.sparsemax`), the initializers' numbers are in their ranges, and `name` has no `/`.
    public init(
        _ units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true,
        kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
        biasInitializer: Initializer = .zeros, unitForgetBias: Bool = true, kernelRegularizer: Regularizer? = nil,
        recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0,
        recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false,
        goBackwards: Bool = false, stateful: Bool = false,
        inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.units = units
        options = RecurrentOptions(
            activation: activation, recurrentActivation: recurrentActivation, useBias: useBias, kernelInitializer: kernelInitializer,
            recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer,
            recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer, dropout: dropout,
            recurrentDropout: recurrentDropout, returnSequences: returnSequences, returnsState: returnState, goesBackwards: goBackwards,
            isStateful: stateful)
        self.unitForgetBias = unitForgetBias
        core = LSTM.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func derivation(for input: [Int?]) -> String { "4 × (\(stepDerivation(for: input)))" }
}

extension LSTM {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "lstm", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var countingConvention: CountingConvention? { .lstm }

    package func shownParts(_ parts: [Tensor]) -> [ShownPart] {
        let trace = LSTMTrace(parts)
        return [
            ShownPart(part: .forgetGate, values: trace.forgetGate, isGate: true),
            ShownPart(part: .inputGate, values: trace.inputGate, isGate: true),
            ShownPart(part: .candidate, values: trace.candidate, isGate: false),
            ShownPart(part: .outputGate, values: trace.outputGate, isGate: true),
            ShownPart(part: .cellState, values: trace.cellState, isGate: false),
            ShownPart(part: .hiddenState, values: trace.hiddenState, isGate: false),
        ]
    }
}
