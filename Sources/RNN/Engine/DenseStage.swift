import RNNKernels

/// y = activation(x·W + b) at every step.
final class DenseStage: Stage {
    private let input: StageInput
    private let kernel: Parameter
    private let bias: Parameter?
    private let places: [Int]
    private let activation: ActivationFunction
    /// Where the sums before the activation are kept, if its derivative asks for them.
    private let sums: Int?

    init(_ layer: Dense, parameters: [Parameter], slabPlaces: [Int], input: StageInput, room: inout Room, kernels: RNNKernels) {
        self.input = input
        kernel = parameters[0]
        bias = layer.useBias ? parameters[1] : nil
        places = slabPlaces
        activation = layer.activation
        sums = activation.needsInput ? room.rows(layer.units, steps: input.steps) : nil
        super.init(
            steps: input.steps, rows: layer.units, output: room.rows(layer.units, steps: input.steps),
            gradient: room.rows(layer.units, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        let y = work.floats + output
        kernels.affine(
            steps, work.floats + input.place, input.rows, input.rows, kernel.values, rows, bias?.values, y, rows, rows)
        if let sums { (work.floats + sums).update(from: y, count: steps * rows * lanes) }
        activation.apply(y, steps: steps, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        let (y, dy) = (work.floats + output, work.floats + gradient)
        activation.applyBack(x: work.floats + (sums ?? output), y: y, dy, steps: steps, rows: rows, kernels)
        kernels.outer(
            steps, work.floats + input.place, input.rows, input.rows, dy, rows, rows, slab + places[0], rows)
        if bias != nil { kernels.sum_lanes(steps, dy, rows, rows, slab + places[1]) }
        if let below = input.gradient {
            kernels.affine_back(steps, dy, rows, rows, kernel.values, rows, work.floats + below, input.rows, input.rows)
        }
    }
}
