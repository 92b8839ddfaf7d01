/// Ids that pick rows of an embedding, some features of which a sample may leave out: looked up a block at a time, so that the vectors stay near.
final class EmbeddingInput: RecurrentInput {
    private let kernel: InputKernel
    private let embedding: EmbeddingSource
    private let dropout: DropoutMask?
    private let isTurned: Bool
    /// Where the features' mask is.
    private let mask: Int
    /// Room for a block's vectors, and for the gradients by them.
    private let vectors: Int
    var width: Int { embedding.width }

    /// - Parameter isTurned: whether the ids are read from the last step to the first.
    init(_ embedding: EmbeddingSource, _ dropout: DropoutMask?, _ spec: RecurrentSpec, isTurned: Bool, room: inout Room) {
        self.embedding = embedding
        self.dropout = dropout
        kernel = spec.kernel
        self.isTurned = isTurned
        mask = room.rows(dropout == nil ? 0 : embedding.width)
        vectors = room.rows(embedding.width, steps: min(spec.blockLength, spec.time))
    }

    func prepare(_ work: Workspace) { dropout?.fill(work.floats + mask, rows: width, work) }

    func take(_ work: Workspace, _ block: StepBlock) { kernel.multiply(lookUp(work, block), width: width, block) }

    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        // Looked up again: that takes less than to fetch it from where the forward pass might have kept it.
        let x = lookUp(work, block)
        kernel.addGradient(x, width: width, block, slab)
        kernel.multiplyBack(block, to: x, width: width)
        leaveOut(x, work, block)
        kernel.kernels.scatter(
            block.count, work.ids(turned: isTurned) + block.first * lanes, slab + embedding.slabPlace, width, nil, x, width)
    }

    /// The vectors of a block's ids, as far as the samples see them.
    private func lookUp(_ work: Workspace, _ block: StepBlock) -> UnsafeMutablePointer<Float> {
        let x = work.floats + vectors
        kernel.kernels.gather(
            block.count, work.ids(turned: isTurned) + block.first * lanes, embedding.table.values, width, nil, nil, x, width)
        leaveOut(x, work, block)
        return x
    }

    private func leaveOut(_ x: UnsafeMutablePointer<Float>, _ work: Workspace, _ block: StepBlock) {
        if dropout != nil { kernel.kernels.mask(block.count, x, work.floats + mask, x, width) }
    }
}
