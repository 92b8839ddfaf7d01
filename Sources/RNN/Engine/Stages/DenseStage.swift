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

    init(_ layer: Dense, _ site: LayerSite, room: inout Room, kernels: KernelTable) {
        input = site.input
        kernel = site.parameters[0]
        bias = layer.useBias ? site.parameters[1] : nil
        places = site.slab
        activation = layer.activation
        sums = activation.needsInput ? room.rows(layer.units, steps: input.steps) : nil
        super.init(
            steps: input.steps, rows: layer.units, output: room.rows(layer.units, steps: input.steps),
            gradient: room.rows(layer.units, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override var stepCost: Int { 2 * input.rows * rows + rows * activation.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let x = work.floats + input.place + steps.lowerBound * input.rows * lanes
        let first = steps.lowerBound * rows * lanes
        let y = work.floats + output + first
        work.inPieces(rows, cost: steps.count * input.rows) { units in
            let start = units.lowerBound
            kernels.affine(
                steps.count, RNNRows(x, input.rows), kernel.values + start, rows, bias.map { UnsafePointer($0.values + start) },
                RNNRows(y + start * lanes, units.count, apart: rows))
        }
        if let sums { (work.floats + sums + first).update(from: y, count: steps.count * rows * lanes) }
        activation.apply(y, steps: steps.count, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        let (below, first) = (steps.lowerBound * input.rows * lanes, work.floats + steps.lowerBound * rows * lanes)
        let dy = first + gradient
        activation.applyBack(x: first + (sums ?? output), y: first + output, dy, steps: steps.count, rows: rows, kernels)
        if bias != nil { kernels.sum_lanes(steps.count, dy, rows, rows, slab + places[1]) }
        work.inPieces(input.rows, cost: 2 * steps.count * rows) { inputs in
            let (row, column) = (below + inputs.lowerBound * lanes, inputs.lowerBound * rows)
            kernels.outer(
                steps.count, RNNRows(work.floats + input.place + row, inputs.count, apart: input.rows), RNNRows(dy, rows),
                slab + places[0] + column, rows)
            guard let gradient = input.gradient else { return }
            kernels.affine_back(
                steps.count, RNNRows(dy, rows), kernel.values + column, rows,
                RNNRows(work.floats + gradient + row, inputs.count, apart: input.rows))
        }
    }
}
