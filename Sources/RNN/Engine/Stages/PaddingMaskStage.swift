import RNNKernels

/// The mask of word ids: id 0 is padding. Has nothing but the mask.
final class PaddingMaskStage: Stage {
    /// Whether the ids are taken from the last to the first.
    private let isTurned: Bool

    init(steps: Int, isTurned: Bool, room: inout Room, kernels: KernelTable) {
        self.isTurned = isTurned
        super.init(steps: steps, rows: 0, output: 0, gradient: 0, mask: room.rows(1, steps: steps), kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let ids = isTurned ? work.turnedIDs : work.ids
        let target = work.floats + mask!
        for index in steps.lowerBound * lanes..<steps.upperBound * lanes { target[index] = ids[index] == 0 ? 0 : 1 }
    }
}
