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
    func apply(_ y: UnsafeMutablePointer<Float>, steps: Int, rows: Int, _ kernels: KernelTable) {
        if let code { return kernels.activate(code, y, steps * rows * lanes) }
        if isOfRows {
            for step in 0..<steps { applyToRow(y + step * rows * lanes, rows) }
            return
        }
        for index in 0..<steps * rows * lanes { y[index] = value(y[index]) }
    }

    /// dy *= f'(x), for y = f(x).
    func applyBack(
        x: UnsafePointer<Float>, y: UnsafePointer<Float>, _ dy: UnsafeMutablePointer<Float>, steps: Int, rows: Int,
        _ kernels: KernelTable
    ) {
        if let code { return kernels.activate_back(code, y, dy, steps * rows * lanes) }
        if isOfRows {
            for step in 0..<steps { applyToRowBack(y + step * rows * lanes, dy + step * rows * lanes, rows) }
            return
        }
        for index in 0..<steps * rows * lanes { dy[index] *= slope(x[index], y[index]) }
    }

    /// What it takes for a row of 16 lanes, in multiplications of such.
    var rowCost: Int { code == nil ? 512 : Stage.rowCost }

    /// Whether the derivative can't be had from the function's value alone, so that x must be kept.
    var needsInput: Bool { code == nil && !isOfRows }
}
