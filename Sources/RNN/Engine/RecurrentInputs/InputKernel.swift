import RNNKernels

/// The kernel that a recurrent layer multiplies its input with, and the bias.
final class InputKernel {
    let kernel: Parameter
    let bias: Parameter?
    /// The bias, or zeros.
    let biasOrZeros: UnsafeMutablePointer<Float>
    private let ownZeros: UnsafeMutablePointer<Float>?
    /// Where in a slab the gradients by the kernel and the bias are.
    let place: Int
    let biasPlace: Int?
    let units: Int
    /// How many sums a step has: the gates' side by side.
    let columns: Int
    let kernels: KernelTable

    /// - Parameters:
    ///   - parameters: the layer's: kernel, recurrent kernel and perhaps bias.
    ///   - slabPlaces: where in a slab the gradients by them are.
    init(_ layer: any RecurrentLayer, parameters: [Parameter], slabPlaces: [Int], kernels: KernelTable) {
        kernel = parameters[0]
        bias = layer.options.useBias ? parameters[2] : nil
        ownZeros = bias == nil ? allocateFloats(2 * layer.gateCount * layer.units) : nil
        biasOrZeros = ownZeros ?? parameters[2].values
        place = slabPlaces[0]
        biasPlace = bias == nil ? nil : slabPlaces[2]
        units = layer.units
        columns = layer.gateCount * layer.units
        self.kernels = kernels
    }

    deinit { ownZeros?.deallocate() }

    /// The sums of a block: x times the kernel, of `width` rows, and the bias.
    func multiply(_ x: UnsafePointer<Float>, width: Int, _ block: StepBlock) {
        kernels.affine(block.count, x, width, width, kernel.values, columns, biasOrZeros, block.sums, block.rows, columns)
    }

    /// The same for the columns of one gate.
    func multiply(_ x: UnsafePointer<Float>, width: Int, _ block: StepBlock, gate: Int) {
        let first = gate * units
        kernels.affine(
            block.count, x, width, width, kernel.values + first, columns, biasOrZeros + first, block.sums + first * lanes, block.rows, units)
    }

    /// Adds the kernel's gradient by the gradients of a block's sums.
    func addGradient(_ x: UnsafePointer<Float>, width: Int, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        kernels.outer(block.count, x, width, width, block.sums, block.rows, columns, slab + place, columns)
    }

    func addGradient(_ x: UnsafePointer<Float>, width: Int, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>, gate: Int) {
        let first = gate * units
        kernels.outer(block.count, x, width, width, block.sums + first * lanes, block.rows, units, slab + place + first, columns)
    }

    /// The gradient by x.
    func multiplyBack(_ block: StepBlock, to dx: UnsafeMutablePointer<Float>, width: Int) {
        kernels.affine_back(block.count, block.sums, block.rows, columns, kernel.values, columns, dx, width, width)
    }

    func multiplyBack(_ block: StepBlock, to dx: UnsafeMutablePointer<Float>, width: Int, gate: Int) {
        let first = gate * units
        kernels.affine_back(block.count, block.sums + first * lanes, block.rows, units, kernel.values + first, columns, dx, width, width)
    }
}
