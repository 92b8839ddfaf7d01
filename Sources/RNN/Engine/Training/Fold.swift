import RNNKernels

/// Word ids that go through an embedding (or one-hot vectors) straight into a recurrent layer: the products of all vectors of the vocabulary with the
/// layer's kernel, one table of vocabulary × gates, made once a batch. A step then looks its row up.
final class Fold: BatchTable {
    /// `nil` for one-hot input, whose table is the kernel itself.
    private let embedding: Parameter?
    private let kernel: Parameter
    private let bias: Parameter?
    private let kernels: KernelTable
    /// Of each task, what it adds to the gradients by the kernel and the bias.
    private let shares: UnsafeMutablePointer<Float>
    private let shareCount: Int
    private let biasShare: Int
    let vocabulary: Int
    let columns: Int
    /// [vocabulary][columns]: with the input's bias.
    let table: UnsafeMutablePointer<Float>
    /// The kernel for the way back, as it was when the table was made.
    let turnedKernel: TurnedKernel
    /// Where in a slab the gradient by the table is.
    let slabPlace: Int
    /// Where in the sums the gradients by embedding, kernel and bias are.
    private var embeddingPlace: Int
    private var kernelPlace: Int
    private let biasPlace: Int?

    /// - Parameter slabPlace: where in a slab the gradient by the table is.
    init(_ source: EmbeddingSource?, _ input: InputKernel, slabPlace: Int) {
        embedding = source?.table
        kernel = input.kernel
        bias = input.bias
        kernels = input.kernels
        self.slabPlace = slabPlace
        embeddingPlace = source?.slabPlace ?? 0
        kernelPlace = input.place
        biasPlace = input.biasPlace
        vocabulary = (embedding ?? kernel).shape[0]
        columns = kernel.shape[1]
        table = allocateFloats(vocabulary * columns)
        turnedKernel = TurnedKernel(kernel)
        biasShare = (kernel.count + lanes - 1) / lanes * lanes
        shareCount = biasShare + (columns + lanes - 1) / lanes * lanes
        shares = allocateFloats(shareCount * ((vocabulary + Fold.rowsPerTask - 1) / Fold.rowsPerTask))
    }

    deinit {
        table.deallocate()
        shares.deallocate()
    }

    /// Says how long a slab is: places behind it were counted from -1 down.
    func settle(_ slabCount: Int) {
        if embeddingPlace < 0 { embeddingPlace = slabCount - 1 - embeddingPlace }
        if kernelPlace < 0 { kernelPlace = slabCount - 1 - kernelPlace }
    }

    /// The number of tasks that the making is cut into, and `back` as well: each has some rows of the table.
    var tasks: Int { (vocabulary + Fold.rowsPerTask - 1) / Fold.rowsPerTask }
    var cost: Int { vocabulary * columns * (embedding?.shape[1] ?? 1) }
    private static let rowsPerTask = 128

    /// Makes a part of the table.
    func make(_ task: Int) {
        let rows = range(task)
        let target = table + rows.lowerBound * columns
        if let embedding {
            let width = embedding.shape[1]
            kernels.rows_product(
                rows.count, width, columns, embedding.values + rows.lowerBound * width, kernel.values, bias?.values, target)
        } else {
            let source = kernel.values + rows.lowerBound * columns
            for row in 0..<rows.count {
                for column in 0..<columns { target[row * columns + column] = source[row * columns + column] + (bias?.values[column] ?? 0) }
            }
        }
    }

    /// Where in a slab the gradient by a task's rows of the table is.
    func place(_ task: Int) -> Range<Int> {
        let rows = range(task)
        return slabPlace + rows.lowerBound * columns..<slabPlace + rows.upperBound * columns
    }

    /// Whether the gradient at `place` is that by the array whose rows the table's are made of, a task's by a task's.
    func hasRows(_ place: Int) -> Bool { place == (embedding == nil ? kernelPlace : embeddingPlace) }

    /// A task's rows of that array, which has `count` numbers.
    func rows(_ task: Int, of count: Int) -> Range<Int> {
        let (rows, width) = (range(task), count / vocabulary)
        return rows.lowerBound * width..<rows.upperBound * width
    }

    /// Whether each task has a share of the gradient at `place`.
    func sharesOut(_ place: Int) -> Bool { place == biasPlace || embedding != nil && place == kernelPlace }

    /// From the gradient by some rows of the table to that by the same rows of the embedding, and their shares of those by kernel and bias.
    func back(_ task: Int, total: UnsafeMutablePointer<Float>) {
        let (rows, gradient, share) = (range(task), total + place(task).lowerBound, shares + task * shareCount)
        if biasPlace != nil { kernels.sum_rows(rows.count, columns, gradient, share + biasShare) }
        guard let embedding else { return }
        let width = embedding.shape[1]
        let offset = rows.lowerBound * width
        kernels.rows_product(rows.count, columns, width, gradient, turnedKernel.values, nil, total + embeddingPlace + offset)
        kernels.columns_product(rows.count, width, columns, embedding.values + offset, gradient, share)
    }

    /// Adds the shares up, in their order.
    func addShares(total: UnsafeMutablePointer<Float>) {
        if embedding != nil { kernels.sum_slabs(tasks, shareCount, shares, total + kernelPlace, kernel.count) }
        guard let biasPlace else { return }
        for column in 0..<columns {
            var sum: Float = 0
            for task in 0..<tasks { sum += shares[task * shareCount + biasShare + column] }
            total[biasPlace + column] = sum
        }
    }

    private func range(_ task: Int) -> Range<Int> {
        task * Fold.rowsPerTask..<min((task + 1) * Fold.rowsPerTask, vocabulary)
    }
}
