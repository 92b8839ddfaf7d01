/// One-hot vectors of which a sample leaves some out: ids that pick rows of the kernel, and what each of these counts.
final class MaskedOneHotInput: RecurrentInput {
    private let kernel: InputKernel
    private let dropout: DropoutMask
    private let time: Int
    private let isTurned: Bool
    /// What each step's row is multiplied with, [time][16].
    private let scales: Int
    /// A row is picked, not multiplied for.
    var width: Int { 0 }

    /// - Parameter isTurned: whether the ids are read from the last step to the first.
    init(_ dropout: DropoutMask, _ spec: RecurrentSpec, isTurned: Bool, room: inout Room) {
        self.dropout = dropout
        kernel = spec.kernel
        time = spec.time
        self.isTurned = isTurned
        scales = room.rows(1, steps: time)
    }

    func prepare(_ work: Workspace) {
        dropout.fill(work.floats + scales, steps: time, ids: work.ids(turned: isTurned), work)
    }

    func take(_ work: Workspace, _ block: StepBlock) {
        let first = block.first * lanes
        kernel.kernels.gather(
            block.count, work.ids(turned: isTurned) + first, kernel.kernel.values, kernel.columns, work.floats + scales + first,
            kernel.biasOrZeros, block.sums, block.apart)
    }

    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        let first = block.first * lanes
        kernel.kernels.scatter(
            block.count, work.ids(turned: isTurned) + first, slab + kernel.place, kernel.columns, work.floats + scales + first, block.sums,
            block.apart)
    }
}
