import RNNKernels

/// One layer, ready to take 16 samples forward and their gradients back.
package class Stage {
    /// What comes out: rows of 16 lanes at each of `steps` steps, at place `output` of a workspace; the loss's gradient by it is
    /// put at place `gradient` by the stage above.
    let steps: Int
    let rows: Int
    let output: Int
    let gradient: Int
    /// Where each step's mask is, [steps][16], if some steps may not count: 1 for those that do, 0 for the others.
    let mask: Int?
    let kernels: KernelTable

    init(steps: Int, rows: Int, output: Int, gradient: Int, mask: Int? = nil, kernels: KernelTable) {
        self.steps = steps
        self.rows = rows
        self.output = output
        self.gradient = gradient
        self.mask = mask
        self.kernels = kernels
    }

    /// What the stage above is given.
    var asInput: StageInput { StageInput(place: output, steps: steps, rows: rows, gradient: gradient, mask: mask) }

    /// What a step takes, about, in multiplications of rows of 16 lanes.
    var stepCost: Int { rows * Stage.rowCost }

    /// What it takes to read and write a row that is not at hand.
    static let rowCost = 128

    func forward(_ work: Workspace) {
        work.inPieces(steps, cost: stepCost) { forward(work, $0) }
    }

    /// Adds the gradients by the layer's parameters to those in `slab`, and puts that by its input where the stage below looks for it.
    func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        work.inPieces(steps, cost: stepCost) { backward(work, slab, $0) }
    }

    /// The same for some of the steps, after those before them.
    func forward(_ work: Workspace, _ steps: Range<Int>) {}
    func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {}
}
