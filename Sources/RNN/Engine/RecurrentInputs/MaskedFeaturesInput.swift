/// Features of which a sample leaves some out, the same at all steps.
final class MaskedFeaturesInput: RecurrentInput {
    private let kernel: InputKernel
    private let input: StageInput
    private let dropout: DropoutMask
    /// Where the features' mask is, and the masked features of all steps.
    private let mask: Int
    private let masked: Int
    var width: Int { input.rows }

    init(_ input: StageInput, _ dropout: DropoutMask, _ kernel: InputKernel, room: inout Room) {
        self.input = input
        self.dropout = dropout
        self.kernel = kernel
        mask = room.rows(input.rows)
        masked = room.rows(input.rows, steps: input.steps)
    }

    func prepare(_ work: Workspace) { dropout.fill(work.floats + mask, rows: width, work) }

    func take(_ work: Workspace, _ block: StepBlock) {
        let offset = block.first * width * lanes
        let x = work.floats + masked + offset
        kernel.kernels.mask(block.count, work.floats + input.place + offset, work.floats + mask, x, width)
        kernel.multiply(x, width: width, block)
    }

    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        let offset = block.first * width * lanes
        kernel.addGradient(work.floats + masked + offset, width: width, block, slab)
        guard let below = input.gradient else { return }
        let dx = work.floats + below + offset
        kernel.multiplyBack(block, to: dx, width: width)
        kernel.kernels.mask(block.count, dx, work.floats + mask, dx, width)
    }
}
