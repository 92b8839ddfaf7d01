/// The features that the stage below gives, as they are.
final class FeaturesInput: RecurrentInput {
    private let kernel: InputKernel
    private let input: StageInput
    var width: Int { input.rows }

    init(_ input: StageInput, _ kernel: InputKernel) {
        self.input = input
        self.kernel = kernel
    }

    func prepare(_ work: Workspace) {}

    func take(_ work: Workspace, _ block: StepBlock) {
        kernel.multiply(work.floats + input.place + block.first * width * lanes, width: width, block)
    }

    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        let offset = block.first * width * lanes
        kernel.addGradient(work.floats + input.place + offset, width: width, block, slab)
        if let below = input.gradient { kernel.multiplyBack(block, to: work.floats + below + offset, width: width) }
    }
}
