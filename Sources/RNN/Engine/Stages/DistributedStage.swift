import RNNKernels

/// A layer at each time step by itself, which may have steps of its own within it: the inner stages go through one outer step after the other.
///
/// They have room for one; on the way back what they knew of a step is found once more.
final class DistributedStage: Stage {
    private let input: StageInput
    private let stages: [Stage]
    /// Where the inner stages look for a step's numbers.
    private let inner: StageInput

    init(_ input: StageInput, inner: StageInput, stages: [Stage], mask: Int?, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.inner = inner
        self.stages = stages
        let rows = stages[stages.count - 1].steps * stages[stages.count - 1].rows
        super.init(
            steps: input.steps, rows: rows, output: room.rows(rows, steps: input.steps),
            gradient: room.rows(rows, steps: input.steps), mask: mask, kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        for step in 0..<steps where !work.isStopped {
            run(work, step)
            (work.floats + output + step * rows * lanes).update(from: work.floats + stages[stages.count - 1].output, count: rows * lanes)
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        for step in (0..<steps).reversed() where !work.isStopped {
            // The last step's numbers are still there.
            if step < steps - 1 { run(work, step) }
            (work.floats + stages[stages.count - 1].gradient)
                .update(from: work.floats + gradient + step * rows * lanes, count: rows * lanes)
            for stage in stages.reversed() { stage.backward(work, slab) }
            guard let below = input.gradient, let found = inner.gradient else { continue }
            (work.floats + below + step * input.rows * lanes).update(from: work.floats + found, count: inner.size)
        }
    }

    private func run(_ work: Workspace, _ step: Int) {
        (work.floats + inner.place).update(from: work.floats + input.place + step * input.rows * lanes, count: inner.size)
        for stage in stages { stage.forward(work) }
    }
}
