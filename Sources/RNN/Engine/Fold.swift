import RNNKernels

/// Word ids that go through an embedding (or one-hot vectors) straight into a recurrent layer: the products of all vectors of the vocabulary with the
/// layer's kernel, one table of vocabulary × gates, made once a batch. A step then looks its row up.
final class Fold: BatchTable {
    /// `nil` for one-hot input, whose table is the kernel itself.
    private let embedding: Parameter?
    private let kernel: Parameter
    private let bias: Parameter?
    private let kernels: RNNKernels
    let vocabulary: Int
    let columns: Int
    /// [vocabulary][columns]: with the input's bias.
    let table: UnsafeMutablePointer<Float>
    /// The kernel as it was when the table was made, rows and columns exchanged.
    private let turned: UnsafeMutablePointer<Float>
    /// Where in a slab the gradient by the table is.
    let slabPlace: Int
    /// Where in the sums the gradients by embedding and kernel are.
    private var embeddingPlace: Int
    private var kernelPlace: Int

    init(
        embedding: Parameter?, kernel: Parameter, bias: Parameter?, slabPlace: Int, embeddingPlace: Int, kernelPlace: Int,
        kernels: RNNKernels
    ) {
        self.embedding = embedding
        self.kernel = kernel
        self.bias = bias
        self.kernels = kernels
        self.slabPlace = slabPlace
        self.embeddingPlace = embeddingPlace
        self.kernelPlace = kernelPlace
        vocabulary = (embedding ?? kernel).shape[0]
        columns = kernel.shape[1]
        table = allocateFloats(vocabulary * columns)
        turned = allocateFloats(kernel.count)
    }

    deinit {
        table.deallocate()
        turned.deallocate()
    }

    /// Says how long a slab is: places behind it were counted from -1 down.
    func settle(_ slabCount: Int) {
        if embeddingPlace < 0 { embeddingPlace = slabCount - 1 - embeddingPlace }
        if kernelPlace < 0 { kernelPlace = slabCount - 1 - kernelPlace }
    }

    /// The number of tasks that the making is cut into, and `back` as well.
    var tasks: Int { (vocabulary + Fold.rowsPerTask - 1) / Fold.rowsPerTask }
    var cost: Int { vocabulary * columns * (embedding?.shape[1] ?? 1) }
    var hasEmbedding: Bool { embedding != nil }
    private static let rowsPerTask = 128

    /// Makes a part of the table.
    func make(_ task: Int) {
        let rows = range(task)
        let target = table + rows.lowerBound * columns
        if let embedding {
            let width = embedding.shape[1]
            if task == 0 { turn() }
            kernels.rows_product(
                rows.count, width, columns, embedding.values + rows.lowerBound * width, kernel.values, bias?.values, target)
        } else {
            let source = kernel.values + rows.lowerBound * columns
            for row in 0..<rows.count {
                for column in 0..<columns { target[row * columns + column] = source[row * columns + column] + (bias?.values[column] ?? 0) }
            }
        }
    }

    /// From the gradient by the table to those by the embedding (rows of the task) and the kernel (a share of its rows).
    func back(_ task: Int, total: UnsafeMutablePointer<Float>) {
        guard let embedding else { return }
        let (rows, width) = (range(task), embedding.shape[1])
        kernels.rows_product(
            rows.count, columns, width, total + slabPlace + rows.lowerBound * columns, turned, nil,
            total + embeddingPlace + rows.lowerBound * width)
        kernels.columns_product(
            vocabulary, width, columns, width * task / tasks, width * (task + 1) / tasks, embedding.values,
            total + slabPlace, total + kernelPlace)
    }

    private func range(_ task: Int) -> Range<Int> {
        task * Fold.rowsPerTask..<min((task + 1) * Fold.rowsPerTask, vocabulary)
    }

    private func turn() {
        let rows = kernel.shape[0]
        for row in 0..<rows {
            for column in 0..<columns { turned[column * rows + row] = kernel.values[row * columns + column] }
        }
    }
}
