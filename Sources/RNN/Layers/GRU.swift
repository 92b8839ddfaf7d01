/// The gated recurrent unit (Cho et al., 2014), with the reset gate after the product, as Keras has it (`reset_after`).
///
///     updateGate = σ(x·W + b₀ + h₋₁·U + b₁), first third of the columns
///     resetGate  = σ(…), second
///     candidate  = tanh(x·W + b₀ + resetGate * (h₋₁·U + b₁)), third
///     h = updateGate * h₋₁ + (1 - updateGate) * candidate
///
/// x (B, D), W `kernel` (D, 3H), h (B, H), U `recurrent_kernel` (H, 3H), b `bias` (2, 3H): one for the input, one for the
/// recurrent product, hence 2H for each of the three. One step is `GRUCell`.
public final class GRU: RecurrentLayer {
    package let units: Int
    package let dropout: Double
    package let returnSequences: Bool
    package let gateCount = 3
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, the length of the hidden state.
    ///   - dropout: the fraction of the inputs that is left out while training.
    ///   - returnSequences: whether the output of every step comes out, or that of the last alone.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    public init(
        _ units: Int, dropout: Double = 0, returnSequences: Bool = false, inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.units = units
        self.dropout = dropout
        self.returnSequences = returnSequences
        core = LayerCore(
            kind: "GRU", snakeName: "gru", givenName: name, inputShape: inputShape,
            problem: firstProblem("GRU", units: ("units", units), dropout: dropout, inputShape: inputShape))
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        kernels(features: input[1]!, bias: [2, 3 * units], .zeros)
    }

    package func derivation(for input: [Int?]) -> String {
        "3 × (\(input[1]!)×\(units) + \(units)×\(units) + 2×\(units))"
    }
}
