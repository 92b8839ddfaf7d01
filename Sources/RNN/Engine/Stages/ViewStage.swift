import RNNKernels

/// The same numbers in another shape, or as they are: nothing moves.
final class ViewStage: Stage {
    init(_ input: StageInput, steps: Int, rows: Int, mask: Int?, room: inout Room, kernels: KernelTable) {
        super.init(
            steps: steps, rows: rows, output: input.place, gradient: input.gradient ?? room.rows(rows, steps: steps), mask: mask,
            kernels: kernels)
    }
}
