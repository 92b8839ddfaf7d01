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

    /// The sums of a block, or one gate's: x times the kernel, of `width` rows, and the bias.
    func multiply(_ x: UnsafeMutablePointer<Float>, width: Int, _ block: StepBlock, gate: Int? = nil) {
        let some = columns(gate)
        kernels.affine(
            block.count, RNNRows(x, width), kernel.values + some.lowerBound, columns, biasOrZeros + some.lowerBound, block.rows(some))
    }

    /// Adds the kernel's gradient by the gradients of those sums.
    func addGradient(
        _ x: UnsafeMutablePointer<Float>, width: Int, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>, gate: Int? = nil
    ) {
        let some = columns(gate)
        kernels.outer(block.count, RNNRows(x, width), block.rows(some), slab + place + some.lowerBound, columns)
    }

    /// The gradient by x.
    func multiplyBack(_ block: StepBlock, to dx: UnsafeMutablePointer<Float>, width: Int, gate: Int? = nil) {
        let some = columns(gate)
        kernels.affine_back(block.count, block.rows(some), kernel.values + some.lowerBound, columns, RNNRows(dx, width))
    }

    /// A gate's columns, or all.
    private func columns(_ gate: Int?) -> Range<Int> { gate.map { $0 * units..<($0 + 1) * units } ?? 0..<columns }
}
