import RNNKernels

/// What activations do to rows of lanes. Those that the kernels know are done by them; the others here, number by number.
extension ActivationFunction {
    /// The kernels' number for it, if they know it.
    var code: Int32? {
        switch self {
        case .linear: Int32(RNN_LINEAR)
        case .tanh: Int32(RNN_TANH)
        case .sigmoid: Int32(RNN_SIGMOID)
        case .relu: Int32(RNN_RELU)
        default: nil
        }
    }

    /// y = f(y) for `steps` steps of `rows` rows.
    func apply(_ y: UnsafeMutablePointer<Float>, steps: Int, rows: Int, _ kernels: RNNKernels) {
        if let code { return kernels.activate(code, y, steps * rows * lanes) }
        if self == .softmax {
            for step in 0..<steps { softmaxRow(y + step * rows * lanes, rows) }
            return
        }
        for index in 0..<steps * rows * lanes { y[index] = value(y[index]) }
    }

    /// dy *= f'(x), for y = f(x).
    func applyBack(
        x: UnsafePointer<Float>, y: UnsafePointer<Float>, _ dy: UnsafeMutablePointer<Float>, steps: Int, rows: Int,
        _ kernels: RNNKernels
    ) {
        if let code { return kernels.activate_back(code, y, dy, steps * rows * lanes) }
        if self == .softmax {
            for step in 0..<steps { softmaxRowBack(y + step * rows * lanes, dy + step * rows * lanes, rows) }
            return
        }
        for index in 0..<steps * rows * lanes { dy[index] *= slope(x[index], y[index]) }
    }

    /// Whether the derivative can't be had from the function's value alone, so that x must be kept.
    var needsInput: Bool { code == nil && self != .softmax }

    func value(_ x: Float) -> Float {
        switch self {
        case .linear: x
        case .tanh: Foundation.tanh(x)
        case .sigmoid: 1 / (1 + exp(-x))
        case .relu: x < 0 ? 0 : x
        case .relu6: x < 0 ? 0 : x > 6 ? 6 : x
        case .leakyRelu: x < 0 ? 0.2 * x : x
        case .elu: x < 0 ? expm1(x) : x
        case .selu: ActivationFunction.seluScale * (x < 0 ? ActivationFunction.seluAlpha * expm1(x) : x)
        case .softplus: logOnePlusPower(x)
        case .softsign: x / (1 + abs(x))
        case .hardSigmoid: x.isNaN ? x : max(0, min(x / 6 + 0.5, 1))
        case .exponential: exp(x)
        case .silu: x / (1 + exp(-x))
        case .gelu: 0.5 * x * (1 + erf(x * rootOfHalf))
        case .mish: x * Foundation.tanh(logOnePlusPower(x))
        case .softmax: x
        }
    }

    func slope(_ x: Float, _ y: Float) -> Float {
        switch self {
        case .linear, .softmax: return 1
        case .tanh: return 1 - y * y
        case .sigmoid: return y * (1 - y)
        case .relu: return x > 0 ? 1 : 0
        case .relu6: return x > 0 && x < 6 ? 1 : 0
        case .leakyRelu: return x < 0 ? 0.2 : 1
        case .elu: return x < 0 ? y + 1 : 1
        case .selu: return x <= 0 ? y + ActivationFunction.seluScale * ActivationFunction.seluAlpha : ActivationFunction.seluScale
        case .softplus: return 1 / (1 + exp(-x))
        case .softsign:
            let part = 1 + abs(x)
            return 1 / (part * part)
        case .hardSigmoid: return x > -3 && x < 3 ? 1 / 6 : 0
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
        }
    }

    private static let seluAlpha: Float = 1.673_263_2
    private static let seluScale: Float = 1.050_701
}

private func logOnePlusPower(_ x: Float) -> Float { max(x, 0) + log1p(exp(-abs(x))) }

private let rootOfHalf: Float = 0.707_106_78

private func softmaxRow(_ y: UnsafeMutablePointer<Float>, _ rows: Int) {
    for lane in 0..<lanes {
        var largest = -Float.infinity
        for row in 0..<rows { largest = max(largest, y[row * lanes + lane]) }
        var sum: Float = 0
        for row in 0..<rows {
            let power = exp(y[row * lanes + lane] - largest)
            y[row * lanes + lane] = power
            sum += power
        }
        for row in 0..<rows { y[row * lanes + lane] /= sum }
    }
}

private func softmaxRowBack(_ y: UnsafePointer<Float>, _ dy: UnsafeMutablePointer<Float>, _ rows: Int) {
    for lane in 0..<lanes {
        var dot: Float = 0
        for row in 0..<rows { dot += y[row * lanes + lane] * dy[row * lanes + lane] }
        for row in 0..<rows { dy[row * lanes + lane] = y[row * lanes + lane] * (dy[row * lanes + lane] - dot) }
    }
}
