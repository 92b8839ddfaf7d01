import RNNKernels

/// A function of each number.
final class ActivationStage: Stage {
    private let input: StageInput
    private let function: ActivationFunction

    init(_ input: StageInput, _ function: ActivationFunction, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.function = function
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override var stepCost: Int { rows * (Stage.rowCost + function.rowCost) }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let first = work.floats + steps.lowerBound * rows * lanes
        (first + output).update(from: first + input.place, count: steps.count * rows * lanes)
        function.apply(first + output, steps: steps.count, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let first = work.floats + steps.lowerBound * rows * lanes
        (first + below).update(from: first + gradient, count: steps.count * rows * lanes)
        function.applyBack(x: first + input.place, y: first + output, first + below, steps: steps.count, rows: rows, kernels)
    }
}
