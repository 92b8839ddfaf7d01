import RNNKernels

/// Word ids that go through an embedding, some features of which each sample leaves out, into a recurrent layer: each sample's distinct words,
/// their vectors as it sees them, and one table of these vectors' products with the layer's kernel.
///
/// About half of a review's words have been said before in it, and a word that is said again has the same product and the same place in the sums.
/// So this takes half of the arithmetic of a product a step.
struct SampleTables {
    private let embedding: EmbeddingSource
    private let dropout: DropoutMask
    private let kernel: Parameter
    private let bias: Parameter?
    private let time: Int
    /// The kernel for the way back.
    let turnedKernel: TurnedKernel

    // Places in a workspace. A row is a distinct word of a sample; the rows of 16 samples follow each other.
    /// What each sample leaves out, [16][width].
    private let masks: Int
    /// [rows][width], and the gradients by them.
    private let vectors: Int
    private let vectorGradients: Int
    /// [rows][columns], and the gradient by it.
    private let table: Int
    let tableGradient: Int
    /// Room for the gradient by the kernel or the bias.
    private let ownSums: Int
    // Places of whole numbers.
    /// The row of each word of the vocabulary, counted from 1, in the sample in work.
    private let rowOfWord: Int
    /// Each row's word, and where each sample's rows begin, [17].
    private let words: Int
    private let starts: Int
    /// The row of each step's word, [time][16].
    let rows: Int

    private var width: Int { embedding.width }
    private var columns: Int { kernel.shape[1] }

    init(_ embedding: EmbeddingSource, _ dropout: DropoutMask, kernel: Parameter, bias: Parameter?, time: Int, room: inout Room) {
        self.embedding = embedding
        self.dropout = dropout
        self.kernel = kernel
        self.bias = bias
        self.time = time
        turnedKernel = TurnedKernel(kernel)
        let most = min(time, embedding.rows)
        let (width, columns) = (kernel.shape[0], kernel.shape[1])
        masks = room.rows(width)
        vectors = room.rows(width, steps: most)
        vectorGradients = room.rows(width, steps: most)
        table = room.rows(columns, steps: most)
        tableGradient = room.rows(columns, steps: most)
        ownSums = room.rows((kernel.count + lanes - 1) / lanes)
        rowOfWord = room.integers(embedding.rows)
        words = room.integers(most * lanes + 1)
        starts = room.integers(lanes + 1)
        rows = room.integers(time * lanes)
    }

    /// Finds the distinct words of 16 samples, and makes their table.
    func make(_ work: Workspace, ids: UnsafePointer<Int32>, _ kernels: RNNKernels) {
        findWords(work, ids)
        let (starts, words) = (work.integers + starts, work.integers + words)
        for lane in 0..<lanes {
            let mask = work.floats + masks + lane * width
            dropout.fill(mask, lane: lane, features: width, work)
            let first = Int(starts[lane])
            kernels.gather_rows(
                Int(starts[lane + 1]) - first, words + first, embedding.table.values, width, mask, work.floats + vectors + first * width)
        }
        kernels.rows_product(
            Int(starts[lanes]), width, columns, work.floats + vectors, kernel.values, bias?.values, work.floats + table)
    }

    /// The rows of the table for the words of some steps, as sums of a layer's gates.
    func look(
        up work: Workspace, _ first: Int, _ count: Int, _ sums: UnsafeMutablePointer<Float>, sumRows: Int, _ kernels: RNNKernels
    ) {
        kernels.gather(count, work.integers + rows + first * lanes, work.floats + table, columns, nil, nil, sums, sumRows)
    }

    func beginBack(_ work: Workspace) {
        (work.floats + tableGradient).update(repeating: 0, count: Int(work.integers[starts + lanes]) * columns)
    }

    /// From the gradient by the table to those by kernel, bias and embedding.
    func endBack(
        _ work: Workspace, kernelSum: UnsafeMutablePointer<Float>, biasSum: UnsafeMutablePointer<Float>?,
        _ slab: UnsafeMutablePointer<Float>, _ kernels: RNNKernels
    ) {
        let (starts, words) = (work.integers + starts, work.integers + words)
        let (count, gradient) = (Int(starts[lanes]), work.floats + tableGradient)
        let own = work.floats + ownSums
        kernels.columns_product(count, width, columns, work.floats + vectors, gradient, own)
        for index in 0..<kernel.count { kernelSum[index] += own[index] }
        if let biasSum {
            kernels.sum_rows(count, columns, gradient, own)
            for index in 0..<columns { biasSum[index] += own[index] }
        }
        kernels.rows_product(count, columns, width, gradient, turnedKernel.values, nil, work.floats + vectorGradients)
        for lane in 0..<lanes {
            let mask = work.floats + masks + lane * width
            let first = Int(starts[lane])
            kernels.scatter_rows(
                Int(starts[lane + 1]) - first, words + first, slab + embedding.slabPlace, width, mask,
                work.floats + vectorGradients + first * width)
        }
    }
}

extension SampleTables {
    private func findWords(_ work: Workspace, _ ids: UnsafePointer<Int32>) {
        let (rowOfWord, words) = (work.integers + rowOfWord, work.integers + words)
        let (starts, rows) = (work.integers + starts, work.integers + rows)
        var count: Int32 = 0
        for lane in 0..<lanes {
            let start = count
            starts[lane] = start
            for place in stride(from: lane, to: time * lanes, by: lanes) {
                // Without branches, which nobody could foretell: what is written for a word seen before is overwritten or the same.
                let word = ids[place]
                let seen = rowOfWord[Int(word)]
                words[Int(count)] = word
                // Up to `start` it is the row of another sample.
                let isNew: Int32 = seen <= start ? 1 : 0
                count += isNew
                let row = isNew == 1 ? count : seen
                rowOfWord[Int(word)] = row
                rows[place] = row - 1
            }
        }
        starts[lanes] = count
        for row in 0..<Int(count) { rowOfWord[Int(words[row])] = 0 }
    }
}
