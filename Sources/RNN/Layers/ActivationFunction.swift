/// The function that a layer's output goes through.
public enum ActivationFunction: String, Hashable, Sendable, CaseIterable {
    case linear, tanh, sigmoid, relu
    /// max(0, min(x, 6))
    case relu6
    /// x, and 0.2 x below 0 (Maas et al., 2013)
    case leakyRelu
    /// x, and eˣ - 1 below 0 (Clevert et al., 2016); `selu` scaled so that means and variances stay (Klambauer et al., 2017)
    case elu, selu
    /// log(1 + eˣ)
    case softplus
    /// x / (1 + |x|)
    case softsign
    /// max(0, min(x / 6 + 1/2, 1))
    case hardSigmoid
    case exponential
    /// x σ(x), also known as swish (Ramachandran et al., 2017)
    case silu
    /// x Φ(x), with the normal distribution's Φ (Hendrycks and Gimpel, 2016)
    case gelu
    /// x tanh(log(1 + eˣ)) (Misra, 2019)
    case mish
    /// eˣ over the sum of all units' eˣ; not inside a recurrent layer.
    case softmax

    /// Whether it is one of all units together, not of each number by itself.
    var isOfRows: Bool { self == .softmax }
}
