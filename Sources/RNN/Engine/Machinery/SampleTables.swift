import RNNKernels

/// Word ids that go through an embedding, some features of which each sample leaves out, into a recurrent layer: each sample's distinct words
/// and a table of their vectors' products with the kernel of the layer, as far as the sample sees them.
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
    /// What each feature is multiplied with in each sample, [16][width]: 0 where it is left out.
    private let masks: Int
    /// Room for the gradient by the bias.
    private let biasGradient: Int
    /// [rows][columns], and the gradient by it.
    let table: Int
    let tableGradient: Int
    // Places of whole numbers.
    /// The row of each word of the vocabulary, counted from 1, in the sample in work.
    private let rowOfWord: Int
    /// Each row's word, and where each sample's rows begin, [17].
    private let words: Int
    private let starts: Int
    /// The features that each sample has, [16][width], and how many.
    private let features: Int
    private let featureCounts: Int
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
        biasGradient = room.rows((columns + lanes - 1) / lanes)
        table = room.rows(columns, steps: most)
        tableGradient = room.rows(columns, steps: most)
        rowOfWord = room.integers(embedding.rows)
        words = room.integers(most * lanes + 1)
        starts = room.integers(lanes + 1)
        features = room.integers(width * lanes)
        featureCounts = room.integers(lanes)
        rows = room.integers(time * lanes)
    }

    /// Finds the distinct words of 16 samples, and makes their table. A feature that is left out costs nothing.
    func make(_ work: Workspace, ids: UnsafePointer<Int32>, _ kernels: KernelTable) {
        findWords(work, ids)
        for lane in 0..<lanes {
            let mask = work.floats + masks + lane * width
            dropout.fill(mask, lane: lane, features: width, work)
            let features = work.integers + features + lane * width
            var count = 0
            for feature in 0..<width {
                features[count] = Int32(feature)
                count += mask[feature] == 0 ? 0 : 1
            }
            work.integers[featureCounts + lane] = Int32(count)
            let words = words(work, lane)
            kernels.picked_rows_product(
                words.count, words.ids, count, features, embedding.table.values, width, kernel.values, dropout.scale,
                columns, bias?.values, work.floats + table + words.first * columns)
        }
    }

    func beginBack(_ work: Workspace) {
        (work.floats + tableGradient).update(repeating: 0, count: Int(work.integers[starts + lanes]) * columns)
    }

    /// From the gradient by the table to those by kernel, bias and embedding.
    func endBack(
        _ work: Workspace, kernelSum: UnsafeMutablePointer<Float>, biasSum: UnsafeMutablePointer<Float>?,
        _ slab: UnsafeMutablePointer<Float>, _ kernels: KernelTable
    ) {
        if let biasSum {
            let own = work.floats + biasGradient
            kernels.sum_rows(Int(work.integers[starts + lanes]), columns, work.floats + tableGradient, own)
            for column in 0..<columns { biasSum[column] += own[column] }
        }
        for lane in 0..<lanes {
            let words = words(work, lane)
            let (features, count) = (work.integers + features + lane * width, Int(work.integers[featureCounts + lane]))
            let gradient = work.floats + tableGradient + words.first * columns
            kernels.picked_columns_product(
                words.count, words.ids, count, features, embedding.table.values, width, gradient, dropout.scale, columns,
                kernelSum)
            kernels.scatter_product(
                words.count, words.ids, columns, gradient, turnedKernel.values, work.floats + masks + lane * width, width,
                slab + embedding.slabPlace)
        }
    }
}

extension SampleTables {
    /// A sample's distinct words, and the first one's row.
    private func words(_ work: Workspace, _ lane: Int) -> (ids: UnsafePointer<Int32>, first: Int, count: Int) {
        let first = Int(work.integers[starts + lane])
        return (UnsafePointer(work.integers + words + first), first, Int(work.integers[starts + lane + 1]) - first)
    }

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
