import RNNKernels

/// One row for all steps: their largest numbers. Where several are the largest, the gradient is shared among them.
final class GlobalMaxStage: Stage {
    private let input: StageInput

    init(_ input: StageInput, room: inout Room, kernels: KernelTable) {
        self.input = input
        super.init(
            steps: 1, rows: input.rows, output: room.rows(input.rows), gradient: room.rows(input.rows), kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        let (x, y) = (work.rows(input.place), work.rows(output))
        work.inPieces(rows, cost: input.steps * Stage.rowCost) {
            for row in $0 {
                var largest = x[row]
                for step in 1..<max(input.steps, 1) {
                    let value = x[step * rows + row]
                    largest.replace(with: value, where: value .> largest .| value .!= value)
                }
                y[row] = largest
            }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        guard let below = input.gradient else { return }
        let (x, y) = (work.rows(input.place), work.rows(output))
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        work.inPieces(rows, cost: 2 * input.steps * Stage.rowCost) {
            for row in $0 {
                var count = Lanes.zero
                for step in 0..<input.steps { count.replace(with: count + 1, where: x[step * rows + row] .== y[row]) }
                let share = dy[row] / count
                for step in 0..<input.steps {
                    dx[step * rows + row] = Lanes.zero.replacing(with: share, where: x[step * rows + row] .== y[row])
                }
            }
        }
    }
}
