/// The gated recurrent unit (Cho et al., 2014), with the reset gate after the product as Keras has it, or before it as in the paper.
///
///     updateGate = σ(x·W + b₀ + h₋₁·U + b₁), first third of the columns
///     resetGate  = σ(…), second
///     candidate  = tanh(x·W + b₀ + resetGate * (h₋₁·U + b₁)), third
///     h = updateGate * h₋₁ + (1 - updateGate) * candidate
///
/// x (B, D), W `kernel` (D, 3H), h (B, H), U `recurrent_kernel` (H, 3H), b `bias` (2, 3H): one for the input, one for the
/// recurrent product, hence 2H for each of the three. With `resetAfter: false` there is one bias (3H), and
///
///     candidate  = tanh(x·W + (resetGate * h₋₁)·U + b)
///
/// One step is `GRUCell`.
public final class GRU: RecurrentLayer {
    package let units: Int
    package let options: RecurrentOptions
    package let resetAfter: Bool
    package var cellKind: CellKind { resetAfter ? .gru : .gruResetBefore }
    package var biasShape: Shape { resetAfter ? [2, 3 * units] : [3 * units] }
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, the length of the hidden state.
    ///   - activation: what the candidate goes through.
    ///   - recurrentActivation: what the two gates go through.
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
    ///   - resetAfter: whether the reset gate acts after the product with U or before it.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `units` and the lengths in `inputShape`, at least one, are in 1...2²⁴, `dropout` and `recurrentDropout` in 0..<1, both activations
    ///   are functions of one number (not `.softmax`, `.logSoftmax` or `.sparsemax`), the initializers' numbers are in their ranges, and `name` has no `/`.
    public init(
        _ units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true,
        kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
        biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil,
        recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0,
        recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false,
        goBackwards: Bool = false, stateful: Bool = false,
        resetAfter: Bool = true, inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.units = units
        options = RecurrentOptions(
            activation: activation, recurrentActivation: recurrentActivation, useBias: useBias, kernelInitializer: kernelInitializer,
            recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer,
            recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer, dropout: dropout,
            recurrentDropout: recurrentDropout, returnSequences: returnSequences, returnsState: returnState, goesBackwards: goBackwards,
            isStateful: stateful)
        self.resetAfter = resetAfter
        core = GRU.core(named: name, inputShape: inputShape)
        check(problem)
    }

    package func derivation(for input: [Int?]) -> String { "3 × (\(stepDerivation(for: input, biases: resetAfter ? 2 : 1)))" }
}

extension GRU {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "gru", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var countingConvention: CountingConvention? { .gru(resetAfter: resetAfter) }

    package func shownParts(_ parts: [Tensor]) -> [ShownPart] {
        let trace = GRUTrace(parts)
        return [
            ShownPart(part: .updateGate, values: trace.updateGate, isGate: true),
            ShownPart(part: .resetGate, values: trace.resetGate, isGate: true),
            ShownPart(part: .candidate, values: trace.candidate, isGate: false),
            ShownPart(part: .hiddenState, values: trace.hiddenState, isGate: false),
        ]
    }
}
