import RNNKernels

/// One step of a recurrent layer, taken number by number: where its numbers are, and the products with its recurrent kernel.
struct GeneralStep {
    private let work: Workspace
    private let stage: RecurrentStage
    private let number: Int
    /// The state before the step; that after it lies behind.
    let h: UnsafeMutablePointer<Float>
    /// The gates' rows, and their sums before the activations.
    let z: UnsafeMutablePointer<Float>
    let sums: UnsafeMutablePointer<Float>
    /// Room for one gate's products.
    let products: UnsafeMutablePointer<Float>
    /// How many numbers a gate has of 16 samples.
    let row: Int

    init(_ work: Workspace, _ stage: RecurrentStage, _ number: Int, h: UnsafeMutablePointer<Float>) {
        self.work = work
        self.stage = stage
        self.number = number
        self.h = h
        z = work.floats + stage.gates + number * stage.gateRows * lanes
        sums = work.floats + stage.steppers!.sums + number * stage.gateRows * lanes
        products = work.floats + stage.steppers!.products
        row = stage.units * lanes
    }

    /// An LSTM's cell state before the step, and behind it that after; and the latter as it comes out.
    var cell: UnsafeMutablePointer<Float> { work.floats + stage.cells + number * row }
    var cellOutput: UnsafeMutablePointer<Float> { work.floats + stage.tanhCells + number * row }
    /// The second of a GRU's two biases.
    var recurrentBias: UnsafePointer<Float> { stage.recurrentBias }

    /// y = f(y) for some gates.
    func activate(_ function: ActivationFunction, _ y: UnsafeMutablePointer<Float>, gates: Int) {
        function.apply(y, steps: 1, rows: gates * stage.units, stage.kernels)
    }

    /// The state before the step as a gate sees it.
    func seen(gate: Int) -> UnsafeMutablePointer<Float> { stage.steppers!.masked(work, h, gate: gate, number, stage) }

    /// Takes a gradient by the state as a gate sees it to that by the state.
    func mask(_ gradient: UnsafeMutablePointer<Float>, gate: Int) { stage.steppers!.mask(work, gradient, gate: gate, stage) }

    /// x times the columns of one gate of the recurrent kernel.
    func multiply(_ x: UnsafeMutablePointer<Float>, gate: Int, to target: UnsafeMutablePointer<Float>, bias: UnsafePointer<Float>? = nil) {
        let (units, kernel) = (stage.units, stage.recurrentKernel)
        stage.kernels.affine(
            1, RNNRows(x, units), kernel.values + gate * units, kernel.shape[1], bias.map { $0 + gate * units }, RNNRows(target, units))
    }

    /// dz times the turned columns of one gate.
    func multiplyBack(_ dz: UnsafeMutablePointer<Float>, gate: Int, to target: UnsafeMutablePointer<Float>) {
        let (units, kernel) = (stage.units, stage.recurrentKernel)
        stage.kernels.affine_back(1, RNNRows(dz, units), kernel.values + gate * units, kernel.shape[1], RNNRows(target, units))
    }

    /// Adds the products of some gates, each of the state that it sees, to rows of their own.
    func addProducts(_ gates: Range<Int>, to target: UnsafeMutablePointer<Float>, bias: UnsafePointer<Float>? = nil) {
        for gate in gates {
            multiply(seen(gate: gate), gate: gate, to: products, bias: bias)
            let sums = target + (gate - gates.lowerBound) * row
            for i in 0..<row { sums[i] += products[i] }
        }
    }

    /// Adds to the gradient by the state what comes of some gates' sums.
    func addProductsBack(_ dz: UnsafeMutablePointer<Float>, _ gates: Range<Int>, to target: UnsafeMutablePointer<Float>) {
        for gate in gates {
            multiplyBack(dz + (gate - gates.lowerBound) * row, gate: gate, to: products)
            mask(products, gate: gate)
            for i in 0..<row { target[i] += products[i] }
        }
    }
}
