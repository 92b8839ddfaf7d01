/// Ids that pick rows of a table which has products and bias in it: a fused kernel looks them up between its own products.
protocol TableInput: RecurrentInput {
    var kernel: InputKernel { get }
    /// What the steps from number `first` on look up.
    func rows(_ work: Workspace, _ first: Int) -> TableRows
    /// Where the gradients by it go.
    func gradientRows(_ work: Workspace, _ first: Int, _ slab: UnsafeMutablePointer<Float>) -> TableRows
    /// Before the first gradients of 16 samples and after the last: from those by the table to those by what it is made of, if that is to be
    /// done for each 16 samples.
    func beginBack(_ work: Workspace)
    func endBack(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>)
}

/// A table's rows of `columns` numbers, and which of them the 16 samples pick, step after step.
struct TableRows {
    let ids: UnsafePointer<Int32>
    let table: UnsafeMutablePointer<Float>
}

extension TableInput {
    /// Nothing is multiplied, and the table's gradient has all that there is to give.
    var width: Int { 0 }
    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {}

    func take(_ work: Workspace, _ block: StepBlock) {
        let rows = rows(work, block.first)
        kernel.kernels.gather(block.count, rows.ids, rows.table, kernel.columns, nil, nil, block.sums, block.apart)
    }
}
