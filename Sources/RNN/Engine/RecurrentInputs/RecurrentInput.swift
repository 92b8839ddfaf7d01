import RNNKernels

/// Where the numbers come from that a recurrent layer's kernel multiplies. `RecurrentStage` asks for them some time steps at a time, and knows no
/// kind of them.
protocol RecurrentInput: AnyObject {
    /// How many numbers a step's are that are multiplied with the kernel; 0 where rows are looked up instead.
    var width: Int { get }
    /// Gets ready for 16 samples before their first step: draws masks, makes tables.
    func prepare(_ work: Workspace)
    /// Puts the input's part of the sums of some steps, the bias in it, where the block says.
    func take(_ work: Workspace, _ block: StepBlock)
    /// Takes the gradients by those sums to the kernel's, but for what a table has taken, and to where the stage below looks for its own.
    func give(_ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>)
}

/// Some time steps of 16 samples that are worked on together.
struct StepBlock {
    /// The first step's number, and how many there are.
    let first: Int
    let count: Int
    /// The sums of the first step, or on the way back the gradients by them, and how many rows of lanes are from one step's to the next's.
    let sums: UnsafeMutablePointer<Float>
    let apart: Int

    /// Some of a step's sums.
    func rows(_ range: Range<Int>) -> RNNRows { RNNRows(sums + range.lowerBound * lanes, range.count, apart: apart) }
}
