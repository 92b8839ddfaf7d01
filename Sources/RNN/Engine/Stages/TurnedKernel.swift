/// A kernel with rows and columns exchanged, [outputs][inputs]: so a product that goes through one column after the other reads
/// what lies side by side. Of a wide layer the kernel as it is would be fetched anew for every sixteenth of a line.
final class TurnedKernel: BatchTable {
    private let kernel: Parameter
    let values: UnsafeMutablePointer<Float>
    private static let columnsPerTask = 64

    init(_ kernel: Parameter) {
        self.kernel = kernel
        values = allocateFloats(kernel.count)
    }

    deinit { values.deallocate() }

    private var columns: Int { kernel.shape[1] }
    var tasks: Int { (columns + TurnedKernel.columnsPerTask - 1) / TurnedKernel.columnsPerTask }
    var cost: Int { kernel.count }

    /// Turns some columns, a few rows at a time, so that what is read and what is written stays near.
    func make(_ task: Int) {
        let (rows, columns) = (kernel.shape[0], columns)
        let (source, values) = (kernel.values, values)
        let some = task * TurnedKernel.columnsPerTask..<min((task + 1) * TurnedKernel.columnsPerTask, columns)
        for first in stride(from: 0, to: rows, by: 16) {
            for column in some {
                for row in first..<min(first + 16, rows) { values[column * rows + row] = source[row * columns + column] }
            }
        }
    }
}
