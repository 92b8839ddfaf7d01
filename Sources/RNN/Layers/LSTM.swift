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
    package let dropout: Double
    package let returnSequences: Bool
    package let gateCount = 4
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, the length of the hidden state and of the cell state.
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
            kind: "LSTM", snakeName: "lstm", givenName: name, inputShape: inputShape,
            problem: firstProblem("LSTM", units: ("units", units), dropout: dropout, inputShape: inputShape))
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        kernels(features: input[1]!, bias: [4 * units], .forgetGateOnes)
    }

    package func derivation(for input: [Int?]) -> String {
        "4 × (\(input[1]!)×\(units) + \(units)×\(units) + \(units))"
    }
}
