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

    override var stepCost: Int { input.rows * rows + rows * activation.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, first) = (work.floats + input.place + steps.lowerBound * input.rows * lanes, steps.lowerBound * rows * lanes)
        let y = work.floats + output + first
        kernels.affine(steps.count, x, input.rows, input.rows, kernel.values, rows, bias?.values, y, rows, rows)
        if let sums { (work.floats + sums + first).update(from: y, count: steps.count * rows * lanes) }
        activation.apply(y, steps: steps.count, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        let (below, first) = (steps.lowerBound * input.rows * lanes, work.floats + steps.lowerBound * rows * lanes)
        let dy = first + gradient
        activation.applyBack(x: first + (sums ?? output), y: first + output, dy, steps: steps.count, rows: rows, kernels)
        kernels.outer(
            steps.count, work.floats + input.place + below, input.rows, input.rows, dy, rows, rows, slab + places[0], rows)
        if bias != nil { kernels.sum_lanes(steps.count, dy, rows, rows, slab + places[1]) }
        if let gradient = input.gradient {
            kernels.affine_back(
                steps.count, dy, rows, rows, kernel.values, rows, work.floats + gradient + below, input.rows, input.rows)
        }
    }
}
