import RNNKernels

/// The rows of the table that the ids pick.
final class EmbeddingStage: Stage {
    private let table: Parameter
    private let place: Int

    /// - Parameters:
    ///   - slabPlace: where in a slab the table's gradient is.
    ///   - mask: where the mask of the ids is, if they have one.
    init(table: Parameter, slabPlace: Int, steps: Int, mask: Int?, room: inout Room, kernels: KernelTable) {
        self.table = table
        place = slabPlace
        let rows = table.shape[1]
        super.init(
            steps: steps, rows: rows, output: room.rows(rows, steps: steps), gradient: room.rows(rows, steps: steps), mask: mask,
            kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let first = steps.lowerBound * lanes
        kernels.gather(steps.count, work.ids + first, table.values, rows, nil, nil, work.floats + output + first * rows, rows)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        let first = steps.lowerBound * lanes
        kernels.scatter(steps.count, work.ids + first, slab + place, rows, nil, work.floats + gradient + first * rows, rows)
    }
}
