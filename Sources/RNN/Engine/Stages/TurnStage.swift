import RNNKernels

/// The steps from the last to the first, and their mask.
final class TurnStage: Stage {
    private let input: StageInput
    /// Whether somebody else has already put a gradient below, to which this one's is added.
    private let adds: Bool
    private var last: Int { steps - 1 }

    init(_ input: StageInput, adds: Bool, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.adds = adds
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask.map { _ in room.rows(1, steps: input.steps) },
            kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, y) = (work.rows(input.place), work.rows(output))
        for step in steps {
            (y + step * rows).update(from: x + (last - step) * rows, count: rows)
        }
        guard let mask, let below = input.mask else { return }
        for step in steps { work.rows(mask)[step] = work.rows(below)[last - step] }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        for step in steps {
            for row in 0..<rows {
                let value = dy[(last - step) * rows + row]
                dx[step * rows + row] = adds ? dx[step * rows + row] + value : value
            }
        }
    }
}
