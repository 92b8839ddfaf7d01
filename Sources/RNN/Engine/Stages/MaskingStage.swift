import RNNKernels

/// Finds the steps that are padding, and sets them to 0.
final class MaskingStage: Stage {
    private let input: StageInput
    private let value: Float

    init(_ input: StageInput, value: Double, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.value = Float(value)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: room.rows(1, steps: input.steps), kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, y, mask) = (work.rows(input.place), work.rows(output), work.rows(mask!))
        for step in steps {
            var counts = Lanes.zero
            for row in 0..<rows { counts.replace(with: 1, where: x[step * rows + row] .!= value) }
            mask[step] = counts
            for row in 0..<rows { y[step * rows + row] = x[step * rows + row] * counts }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let (dx, dy, mask) = (work.rows(below), work.rows(gradient), work.rows(mask!))
        for step in steps {
            for row in 0..<rows { dx[step * rows + row] = dy[step * rows + row] * mask[step] }
        }
    }
}
