import RNNKernels

/// One row for all steps: their mean, of those that the mask counts.
final class GlobalAverageStage: Stage {
    private let input: StageInput
    /// Where each lane's 1 / number of steps is.
    private let shares: Int

    init(_ input: StageInput, room: inout Room, kernels: KernelTable) {
        self.input = input
        shares = room.rows(1)
        super.init(
            steps: 1, rows: input.rows, output: room.rows(input.rows), gradient: room.rows(input.rows), kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        let (x, y) = (work.rows(input.place), work.rows(output))
        let counts = input.mask.map(work.rows)
        var count = Lanes(repeating: Float(input.steps))
        if let counts {
            count = .zero
            for step in 0..<input.steps { count += counts[step] }
        }
        let share = 1 / count
        work.rows(shares)[0] = share
        work.inPieces(rows, cost: input.steps * Stage.rowCost) {
            for row in $0 {
                var sum = Lanes.zero
                for step in 0..<input.steps {
                    let value = x[step * rows + row]
                    sum += counts.map { value * $0[step] } ?? value
                }
                y[row] = sum * share
            }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        guard let below = input.gradient else { return }
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        let (share, counts) = (work.rows(shares)[0], input.mask.map(work.rows))
        work.inPieces(input.steps, cost: rows * Stage.rowCost) {
            for step in $0 {
                let weight = counts.map { share * $0[step] } ?? share
                for row in 0..<rows { dx[step * rows + row] = dy[row] * weight }
            }
        }
    }
}
