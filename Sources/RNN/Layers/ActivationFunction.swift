/// The function that a layer's output goes through: those of Keras but `glu`, which halves the features, and `threshold`, which asks for numbers.
public enum ActivationFunction: String, Hashable, Sendable, CaseIterable, Codable {
    /// x itself
    case linear
    /// The hyperbolic tangent: -1…1
    case tanh
    /// 1 / (1 + e⁻ˣ): 0…1
    case sigmoid
    /// max(0, x)
    case relu
    /// max(0, min(x, 6))
    case relu6
    /// x, and 0.2 x below 0 (Maas et al., 2013)
    case leakyRelu
    /// x, and eˣ - 1 below 0 (Clevert et al., 2016); `selu` scaled so that means and variances stay (Klambauer et al., 2017)
    case elu, selu
    /// The same as `elu` with Keras' default (Barron, 2017)
    case celu
    /// log(1 + eˣ)
    case softplus
    /// x / (1 + |x|)
    case softsign
    /// max(0, min(x / 6 + 1/2, 1)), and that times x (Howard et al., 2019)
    case hardSigmoid, hardSilu
    /// max(-1, min(x, 1))
    case hardTanh
    /// eˣ
    case exponential
    /// x σ(x), also known as swish (Ramachandran et al., 2017)
    case silu
    /// x Φ(x), with the normal distribution's Φ (Hendrycks and Gimpel, 2016)
    case gelu
    /// x tanh(log(1 + eˣ)) (Misra, 2019)
    case mish
    /// log σ(x)
    case logSigmoid
    /// (x + √(x² + 4)) / 2
    case squareplus
    /// x - tanh(x)
    case tanhShrink
    /// 0 where |x| ≤ 1/2; beyond it x moved by 1/2 towards 0, or x itself
    case softShrink, hardShrink
    /// 0 up to -1, (x + 1)² / 4 up to 1, then x; and its slope, max(0, min((x + 1) / 2, 1))
    case sparsePlus, sparseSigmoid
    /// eˣ over the sum of all units' eˣ, and its logarithm; not inside a recurrent layer.
    case softmax, logSoftmax
    /// The nearest point whose numbers are at least 0 and have the sum 1 (Martins and Astudillo, 2016), which Keras 3.15
    /// misses where several stay above 0; not inside a recurrent layer.
    case sparsemax

    /// Whether it is one of all units together, not of each number by itself.
    package var isOfRows: Bool {
        switch self {
        case .softmax, .logSoftmax, .sparsemax: true
        default: false
        }
    }
}
