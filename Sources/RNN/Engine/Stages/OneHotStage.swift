import RNNKernels

/// The vectors that one-hot input stands for, written out: only where each gate leaves out others of their numbers.
final class OneHotStage: Stage {
    /// - Parameter depth: the vectors' length.
    init(depth: Int, steps: Int, room: inout Room, kernels: KernelTable) {
        super.init(steps: steps, rows: depth, output: room.rows(depth, steps: steps), gradient: 0, kernels: kernels)
    }

    /// No gradient is wanted below.
    override var asInput: StageInput { StageInput(place: output, steps: steps, rows: rows, gradient: nil, mask: nil) }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        (work.floats + output + steps.lowerBound * rows * lanes).update(repeating: 0, count: steps.count * rows * lanes)
        for step in steps {
            for lane in 0..<lanes {
                let id = Int(work.ids[step * lanes + lane])
                if id >= 0, id < rows { work.floats[output + (step * rows + id) * lanes + lane] = 1 }
            }
        }
    }
}
