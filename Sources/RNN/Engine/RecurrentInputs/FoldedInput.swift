/// Ids that pick rows of a table for the whole vocabulary, which is made once a batch: of an embedding and the kernel, or of one-hot vectors.
final class FoldedInput: TableInput {
    let kernel: InputKernel
    private let fold: Fold
    private let isTurned: Bool

    /// - Parameter isTurned: whether the ids are read from the last step to the first.
    init(_ fold: Fold, _ kernel: InputKernel, isTurned: Bool) {
        self.fold = fold
        self.kernel = kernel
        self.isTurned = isTurned
    }

    func prepare(_ work: Workspace) {}

    func rows(_ work: Workspace, _ first: Int) -> TableRows {
        TableRows(ids: work.ids(turned: isTurned) + first * lanes, table: fold.table)
    }

    func gradientRows(_ work: Workspace, _ first: Int, _ slab: UnsafeMutablePointer<Float>) -> TableRows {
        TableRows(ids: work.ids(turned: isTurned) + first * lanes, table: slab + fold.slabPlace)
    }

    /// The table is all samples': `Fold.back` takes its gradient further, once a batch.
    func beginBack(_ work: Workspace) {}
    func endBack(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {}
}
