/// The plain recurrent layer (Elman, 1990): h = tanh(x·W + h₋₁·U + b).
///
/// x (B, D), W `kernel` (D, H), h (B, H), U `recurrent_kernel` (H, H), b `bias` (H). One cell's step is `SimpleRNNCell`.
public final class SimpleRNN: RecurrentLayer {
    package let units: Int
    package let activation: Activation
    package let dropout: Double
    package let returnSequences: Bool
    package let gateCount = 1
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, the length of the hidden state.
    ///   - dropout: the fraction of the inputs that is left out while training.
    ///   - returnSequences: whether the output of every step comes out, or that of the last alone.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    public init(
        _ units: Int, activation: Activation = .tanh, dropout: Double = 0, returnSequences: Bool = false,
        inputShape: [Int]? = nil, name: String? = nil
    ) {
        self.units = units
        self.activation = activation
        self.dropout = dropout
        self.returnSequences = returnSequences
        core = LayerCore(
            kind: "SimpleRNN", snakeName: "simple_rnn", givenName: name, inputShape: inputShape,
            problem: firstProblem(
                "SimpleRNN", units: ("units", units), dropout: dropout, activation: activation, inputShape: inputShape))
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        kernels(features: input[1]!, bias: [units], .zeros)
    }

    package func derivation(for input: [Int?]) -> String { "\(input[1]!)×\(units) + \(units)×\(units) + \(units)" }
}
