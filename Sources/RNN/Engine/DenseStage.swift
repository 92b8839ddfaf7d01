import RNNKernels

/// y = activation(x·W + b) at every step.
final class DenseStage: Stage {
    private let input: StageInput
    private let kernel: Parameter
    private let bias: Parameter
    private let places: [Int]
    private let activation: Activation

    init(_ layer: Dense, parameters: [Parameter], slabPlaces: [Int], input: StageInput, room: inout Room, kernels: RNNKernels) {
        self.input = input
        kernel = parameters[0]
        bias = parameters[1]
        places = slabPlaces
        activation = layer.activation
        super.init(
            steps: input.steps, rows: layer.units, output: room.rows(layer.units, steps: input.steps),
            gradient: room.rows(layer.units, steps: input.steps), kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        let y = work.floats + output
        kernels.affine(
            steps, work.floats + input.place, input.rows, input.rows, kernel.values, rows, bias.values, y, rows, rows)
        if activation == .softmax {
            for step in 0..<steps { softmax(y + step * rows * lanes) }
        } else {
            kernels.activate(activation.code, y, steps * rows * lanes)
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        let (y, dy) = (work.floats + output, work.floats + gradient)
        if activation == .softmax {
            for step in 0..<steps { softmaxBack(y + step * rows * lanes, dy + step * rows * lanes) }
        } else {
            kernels.activate_back(activation.code, y, dy, steps * rows * lanes)
        }
        kernels.outer(
            steps, work.floats + input.place, input.rows, input.rows, dy, rows, rows, slab + places[0], rows)
        kernels.sum_lanes(steps, dy, rows, rows, slab + places[1])
        if let below = input.gradient {
            kernels.affine_back(steps, dy, rows, rows, kernel.values, rows, work.floats + below, input.rows, input.rows)
        }
    }
}

extension DenseStage {
    private func softmax(_ y: UnsafeMutablePointer<Float>) {
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

    private func softmaxBack(_ y: UnsafeMutablePointer<Float>, _ dy: UnsafeMutablePointer<Float>) {
        for lane in 0..<lanes {
            var dot: Float = 0
            for row in 0..<rows { dot += y[row * lanes + lane] * dy[row * lanes + lane] }
            for row in 0..<rows { dy[row * lanes + lane] = y[row * lanes + lane] * (dy[row * lanes + lane] - dot) }
        }
    }
}

extension Activation {
    /// The kernels' number for it. Softmax, which is not a function of one number, has none.
    var code: Int32 {
        switch self {
        case .linear, .softmax: Int32(RNN_LINEAR)
        case .tanh: Int32(RNN_TANH)
        case .sigmoid: Int32(RNN_SIGMOID)
        case .relu: Int32(RNN_RELU)
        }
    }
}
