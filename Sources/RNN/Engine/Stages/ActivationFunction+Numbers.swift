/// The functions of each number by itself, and their slopes.
extension ActivationFunction {
    func value(_ x: Float) -> Float {
        switch self {
        case .linear: x
        case .tanh: Foundation.tanh(x)
        case .sigmoid: 1 / (1 + exp(-x))
        case .relu: x < 0 ? 0 : x
        case .relu6: x < 0 ? 0 : x > 6 ? 6 : x
        case .leakyRelu: x < 0 ? 0.2 * x : x
        case .elu, .celu: x < 0 ? expm1(x) : x
        case .selu: ActivationFunction.seluScale * (x < 0 ? ActivationFunction.seluAlpha * expm1(x) : x)
        case .softplus: logOnePlusPower(x)
        case .softsign: x / (1 + abs(x))
        case .hardSigmoid: x.isNaN ? x : max(0, min(x / 6 + 0.5, 1))
        case .exponential: exp(x)
        case .silu: x / (1 + exp(-x))
        case .gelu: 0.5 * x * (1 + erf(x * rootOfHalf))
        case .mish: x * Foundation.tanh(logOnePlusPower(x))
        case .hardSilu: x.isNaN ? x : x * max(0, min(x / 6 + 0.5, 1))
        case .hardTanh: x.isNaN ? x : max(-1, min(x, 1))
        case .logSigmoid: -logOnePlusPower(-x)
        case .squareplus: x < 0 ? 2 / ((x * x + 4).squareRoot() - x) : (x + (x * x + 4).squareRoot()) / 2
        case .tanhShrink: x - Foundation.tanh(x)
        case .softShrink: x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : x.isNaN ? x : 0
        case .hardShrink: abs(x) <= 0.5 ? 0 : x
        case .sparsePlus: x <= -1 ? 0 : x < 1 ? (x + 1) * (x + 1) / 4 : x
        case .sparseSigmoid: x.isNaN ? x : max(0, min((x + 1) / 2, 1))
        case .softmax, .logSoftmax, .sparsemax: x
        }
    }

    func slope(_ x: Float, _ y: Float) -> Float {
        switch self {
        case .linear, .softmax, .logSoftmax, .sparsemax: return 1
        case .tanh: return 1 - y * y
        case .sigmoid: return y * (1 - y)
        case .relu: return x > 0 ? 1 : 0
        case .relu6: return x > 0 && x < 6 ? 1 : 0
        case .leakyRelu: return x < 0 ? 0.2 : 1
        case .elu, .celu: return x < 0 ? y + 1 : 1
        case .selu: return x <= 0 ? y + ActivationFunction.seluScale * ActivationFunction.seluAlpha : ActivationFunction.seluScale
        case .softplus: return 1 / (1 + exp(-x))
        case .softsign:
            let part = 1 + abs(x)
            return 1 / (part * part)
        case .hardSigmoid: return x > -3 && x < 3 ? 1 / 6 : 0
        case .hardSilu: return x <= -3 ? 0 : x < 3 ? x / 3 + 0.5 : 1
        case .hardTanh: return abs(x) <= 1 ? 1 : 0
        case .exponential: return y
        case .silu:
            let s = 1 / (1 + exp(-x))
            return s + y * (1 - s)
        case .gelu:
            let normal: Float = 0.5 * (1 + erf(x * rootOfHalf))
            let density: Float = exp(-0.5 * x * x) * 0.398_942_28
            return normal + x * density
        case .mish:
            let t = Foundation.tanh(logOnePlusPower(x))
            let gate: Float = 1 / (1 + exp(-x))
            return t + x * (1 - t * t) * gate
        case .logSigmoid: return 1 / (1 + exp(x))
        case .squareplus: return 0.5 + x / (2 * (x * x + 4).squareRoot())
        case .tanhShrink:
            let t = Foundation.tanh(x)
            return t * t
        case .softShrink, .hardShrink: return abs(x) <= 0.5 ? 0 : 1
        case .sparsePlus: return max(0, min((x + 1) / 2, 1))
        case .sparseSigmoid: return x > -1 && x < 1 ? 0.5 : 0
        }
    }

    private static let seluAlpha: Float = 1.673_263_2
    private static let seluScale: Float = 1.050_701
}

private func logOnePlusPower(_ x: Float) -> Float { max(x, 0) + log1p(exp(-abs(x))) }

private let rootOfHalf: Float = 0.707_106_78
