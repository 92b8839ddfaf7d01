import RNNKernels

/// A kernel that moves over the steps: all windows side by side, and one product.
final class ConvolutionStage: Stage {
    private let input: StageInput
    private let window: Window
    private let kernel: Parameter
    private let bias: Parameter?
    private let places: [Int]
    private let activation: ActivationFunction
    /// Where the windows' numbers are, [steps][taps · features], and then the gradients by them.
    private let columns: Int
    private let columnGradient: Int
    private let width: Int
    private let sums: Int?

    init(_ layer: Conv1D, _ site: LayerSite, room: inout Room, kernels: KernelTable) {
        input = site.input
        window = layer.window
        kernel = site.parameters[0]
        bias = layer.useBias ? site.parameters[1] : nil
        places = site.slab
        activation = layer.activation
        let steps = layer.window.outputSteps(input.steps)
        width = layer.window.taps * input.rows
        columns = room.rows(width, steps: steps)
        columnGradient = room.rows(input.gradient == nil ? 0 : width, steps: steps)
        sums = activation.needsInput ? room.rows(layer.filters, steps: steps) : nil
        super.init(
            steps: steps, rows: layer.filters, output: room.rows(layer.filters, steps: steps),
            gradient: room.rows(layer.filters, steps: steps), kernels: kernels)
    }

    override var stepCost: Int { width * (rows + Stage.rowCost) + rows * activation.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, windows) = (work.rows(input.place), work.rows(columns))
        for step in steps {
            for tap in 0..<window.taps {
                let target = windows + step * width + tap * input.rows
                if let source = source(step, tap) {
                    target.update(from: x + source * input.rows, count: input.rows)
                } else {
                    target.update(repeating: .zero, count: input.rows)
                }
            }
        }
        let first = steps.lowerBound * rows * lanes
        let (column, y) = (work.floats + columns + steps.lowerBound * width * lanes, work.floats + output + first)
        kernels.affine(steps.count, RNNRows(column, width), kernel.values, rows, bias?.values, RNNRows(y, rows))
        if let sums { (work.floats + sums + first).update(from: y, count: steps.count * rows * lanes) }
        activation.apply(y, steps: steps.count, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        let (column, first) = (steps.lowerBound * width * lanes, work.floats + steps.lowerBound * rows * lanes)
        let dy = first + gradient
        activation.applyBack(x: first + (sums ?? output), y: first + output, dy, steps: steps.count, rows: rows, kernels)
        kernels.outer(steps.count, RNNRows(work.floats + columns + column, width), RNNRows(dy, rows), slab + places[0], rows)
        if bias != nil { kernels.sum_lanes(steps.count, dy, rows, rows, slab + places[1]) }
        guard let below = input.gradient else { return }
        kernels.affine_back(
            steps.count, RNNRows(dy, rows), kernel.values, rows, RNNRows(work.floats + columnGradient + column, width))
        if steps.lowerBound == 0 { (work.floats + below).update(repeating: 0, count: input.size) }
        let (dx, windows) = (work.rows(below), work.rows(columnGradient))
        for step in steps {
            for tap in 0..<window.taps {
                guard let target = source(step, tap) else { continue }
                for row in 0..<input.rows { dx[target * input.rows + row] += windows[step * width + tap * input.rows + row] }
            }
        }
    }

    /// The step that tap number `tap` of window number `step` is on, if there is such a step.
    private func source(_ step: Int, _ tap: Int) -> Int? {
        let source = step * window.stride + tap * window.dilation - window.before(input.steps)
        return 0..<input.steps ~= source ? source : nil
    }
}
