import RNNKernels

/// Leaves numbers out: each by itself, or whole features.
final class DropoutStage: Stage {
    private let input: StageInput
    private let dropout: DropoutMask
    private let factors: Int
    private let isSpatial: Bool

    /// - Parameter isSpatial: whether a feature is left out at all steps or at none.
    init(_ input: StageInput, _ dropout: DropoutMask, isSpatial: Bool, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.dropout = dropout
        self.isSpatial = isSpatial
        factors = room.rows(input.rows, steps: isSpatial ? 1 : input.steps)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    /// Each number is drawn by itself.
    override var stepCost: Int { rows * (isSpatial ? 1 : 2) * Stage.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        if isSpatial {
            if steps.lowerBound == 0 { dropout.fill(work.floats + factors, rows: rows, work) }
        } else {
            let numbers = steps.lowerBound * rows..<steps.upperBound * rows
            dropout.fill(work.floats + factors + numbers.lowerBound * lanes, numbers, work)
        }
        scale(work, steps, from: input.place, to: output)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        if let below = input.gradient { scale(work, steps, from: gradient, to: below) }
    }

    private func scale(_ work: Workspace, _ steps: Range<Int>, from source: Int, to target: Int) {
        let first = steps.lowerBound * rows * lanes
        kernels.mask(
            isSpatial ? steps.count : 1, work.floats + source + first, work.floats + factors + (isSpatial ? 0 : first),
            work.floats + target + first, isSpatial ? rows : steps.count * rows)
    }
}
