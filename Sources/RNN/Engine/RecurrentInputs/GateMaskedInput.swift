/// Features of which each gate leaves out others: as in Keras, with masks on the state each gate has a mask of its own on the inputs too.
final class GateMaskedInput: RecurrentInput {
    private let kernel: InputKernel
    private let input: StageInput
    private let dropouts: [DropoutMask]
    /// Where the masks are, gate after gate, and room for a block's features as one gate sees them.
    private let masks: Int
    private let masked: Int
    var width: Int { input.rows }
    private var row: Int { input.rows * lanes }

    /// - Parameter dropouts: one for each gate.
    init(_ input: StageInput, _ dropouts: [DropoutMask], _ spec: RecurrentSpec, room: inout Room) {
        self.input = input
        self.dropouts = dropouts
        kernel = spec.kernel
        masks = room.rows(input.rows, steps: dropouts.count)
        masked = room.rows(input.rows, steps: spec.blockLength)
    }

    func prepare(_ work: Workspace) {
        for (gate, dropout) in dropouts.enumerated() { dropout.fill(work.floats + masks + gate * row, rows: width, work) }
    }

    func take(_ work: Workspace, _ block: StepBlock) {
        for gate in dropouts.indices { kernel.multiply(seen(work, block, gate), width: width, block, gate: gate) }
    }

    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        if let below = input.gradient { (work.floats + below + block.first * row).update(repeating: 0, count: block.count * row) }
        for gate in dropouts.indices {
            kernel.addGradient(seen(work, block, gate), width: width, block, slab, gate: gate)
            guard let below = input.gradient else { continue }
            let (dx, part) = (work.floats + below + block.first * row, work.floats + masked)
            kernel.multiplyBack(block, to: part, width: width, gate: gate)
            kernel.kernels.mask(block.count, part, work.floats + masks + gate * row, part, width)
            for index in 0..<block.count * row { dx[index] += part[index] }
        }
    }

    /// A block's features as a gate sees them.
    private func seen(_ work: Workspace, _ block: StepBlock, _ gate: Int) -> UnsafeMutablePointer<Float> {
        let x = work.floats + masked
        kernel.kernels.mask(block.count, work.floats + input.place + block.first * row, work.floats + masks + gate * row, x, width)
        return x
    }
}
