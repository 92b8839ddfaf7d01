import RNNKernels

/// One layer, ready to take 16 samples forward and their gradients back.
class Stage {
    /// What comes out: rows of 16 lanes at each of `steps` steps, at place `output` of a workspace; the loss's gradient by it is
    /// put at place `gradient` by the stage above.
    let steps: Int
    let rows: Int
    let output: Int
    let gradient: Int
    let kernels: RNNKernels

    init(steps: Int, rows: Int, output: Int, gradient: Int, kernels: RNNKernels) {
        self.steps = steps
        self.rows = rows
        self.output = output
        self.gradient = gradient
        self.kernels = kernels
    }

    func forward(_ work: Workspace) {}

    /// Adds the gradients by the layer's parameters to those in `slab`, and puts that by its input where the stage below looks for it.
    func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {}
}

/// Where a stage's input is.
struct StageInput {
    let place: Int
    let steps: Int
    let rows: Int
    /// Where the gradient by the input goes, if somebody below wants it.
    let gradient: Int?
}

/// An embedding right before a recurrent layer, which looks its rows up itself, some time steps at a time.
struct EmbeddingSource {
    let table: Parameter
    /// Where in a slab the table's gradient is.
    let slabPlace: Int
    var rows: Int { table.shape[0] }
    var width: Int { table.shape[1] }
}

/// The rows of the table that the ids pick.
final class EmbeddingStage: Stage {
    private let table: Parameter
    private let place: Int

    /// - Parameter slabPlace: where in a slab the table's gradient is.
    init(table: Parameter, slabPlace: Int, steps: Int, room: inout Room, kernels: RNNKernels) {
        self.table = table
        place = slabPlace
        let rows = table.shape[1]
        super.init(
            steps: steps, rows: rows, output: room.rows(rows, steps: steps), gradient: room.rows(rows, steps: steps),
            kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        kernels.gather(steps, work.ids, table.values, rows, nil, nil, work.floats + output, rows)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        kernels.scatter(steps, work.ids, slab + place, rows, nil, work.floats + gradient, rows)
    }
}
