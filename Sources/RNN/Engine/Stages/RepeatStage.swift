import RNNKernels

/// The same row at every step.
final class RepeatStage: Stage {
    private let input: StageInput

    init(_ input: StageInput, count: Int, room: inout Room, kernels: KernelTable) {
        self.input = input
        super.init(
            steps: count, rows: input.rows, output: room.rows(input.rows, steps: count),
            gradient: room.rows(input.rows, steps: count), kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        for step in steps {
            (work.floats + output + step * rows * lanes).update(from: work.floats + input.place, count: rows * lanes)
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        guard let below = input.gradient else { return }
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        work.inPieces(rows, cost: steps * Stage.rowCost) {
            for row in $0 {
                var sum = Lanes.zero
                for step in 0..<steps { sum += dy[step * rows + row] }
                dx[row] = sum
            }
        }
    }
}
