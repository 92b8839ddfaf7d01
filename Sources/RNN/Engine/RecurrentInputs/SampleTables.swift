import RNNKernels

/// Word ids that go through an embedding, some features of which each sample leaves out, into a recurrent layer: each sample's distinct words
/// and a table of their vectors' products with the kernel of the layer, as far as the sample sees them.
///
/// About half of a review's words have been said before in it, and a word that is said again has the same product and the same place in the sums.
/// So this takes half of the arithmetic of a product a step.
final class SampleTables: TableInput {
    let kernel: InputKernel
    private let embedding: EmbeddingSource
    private let dropout: DropoutMask
    private let time: Int
    private let isTurned: Bool
    /// The kernel for the way back.
    let turnedKernel: TurnedKernel

    // Places in a workspace. A row is a distinct word of a sample; the rows of 16 samples follow each other.
    /// What each feature is multiplied with in each sample, [16][D]: 0 where it is left out.
    private let masks: Int
    /// Room for the gradient by the bias.
    private let biasGradient: Int
    /// [rows][columns], and the gradient by it.
    private let table: Int
    private let tableGradient: Int
    // Places of whole numbers.
    /// The row of each word of the vocabulary, counted from 1, in the sample in work.
    private let rowOfWord: Int
    /// Each row's word, and where each sample's rows begin, [17].
    private let words: Int
    private let starts: Int
    /// The features that each sample has, [16][D], and how many.
    private let features: Int
    private let featureCounts: Int
    /// The row of each step's word, [time][16].
    private let rowOfStep: Int

    /// D, the length of an embedding's vector.
    private var dimension: Int { embedding.width }
    private var columns: Int { kernel.columns }
    private var kernels: KernelTable { kernel.kernels }

    /// - Parameter isTurned: whether the ids are read from the last step to the first.
    init(_ embedding: EmbeddingSource, _ dropout: DropoutMask, _ spec: RecurrentSpec, isTurned: Bool, room: inout Room) {
        self.embedding = embedding
        self.dropout = dropout
        self.isTurned = isTurned
        kernel = spec.kernel
        time = spec.time
        turnedKernel = TurnedKernel(kernel.kernel)
        let most = min(time, embedding.rows)
        masks = room.rows(embedding.width)
        biasGradient = room.rows((kernel.columns + lanes - 1) / lanes)
        table = room.rows(kernel.columns, steps: most)
        tableGradient = room.rows(kernel.columns, steps: most)
        rowOfWord = room.integers(embedding.rows)
        words = room.integers(most * lanes + 1)
        starts = room.integers(lanes + 1)
        features = room.integers(embedding.width * lanes)
        featureCounts = room.integers(lanes)
        rowOfStep = room.integers(time * lanes)
    }

    /// Finds the distinct words of 16 samples, and makes their table. A feature that is left out costs nothing.
    func prepare(_ work: Workspace) {
        findWords(work, work.ids(turned: isTurned))
        for lane in 0..<lanes {
            let mask = work.floats + masks + lane * dimension
            dropout.fill(mask, lane: lane, features: dimension, work)
            let features = work.integers + features + lane * dimension
            var count = 0
            for feature in 0..<dimension {
                features[count] = Int32(feature)
                count += mask[feature] == 0 ? 0 : 1
            }
            work.integers[featureCounts + lane] = Int32(count)
            var product = product(work, lane)
            product.b = UnsafePointer(kernel.kernel.values)
            product.bias = kernel.bias.map { UnsafePointer($0.values) }
            product.out = work.floats + table + words(work, lane).first * columns
            kernels.picked_rows_product(product)
        }
    }

    func rows(_ work: Workspace, _ first: Int) -> TableRows {
        TableRows(ids: work.integers + rowOfStep + first * lanes, table: work.floats + table)
    }

    func gradientRows(_ work: Workspace, _ first: Int, _ slab: UnsafeMutablePointer<Float>) -> TableRows {
        TableRows(ids: work.integers + rowOfStep + first * lanes, table: work.floats + tableGradient)
    }

    func beginBack(_ work: Workspace) {
        (work.floats + tableGradient).update(repeating: 0, count: Int(work.integers[starts + lanes]) * columns)
    }

    /// From the gradient by the table to those by kernel, bias and embedding.
    func endBack(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        if let biasPlace = kernel.biasPlace {
            let own = work.floats + biasGradient
            kernels.sum_rows(Int(work.integers[starts + lanes]), columns, work.floats + tableGradient, own)
            for column in 0..<columns { slab[biasPlace + column] += own[column] }
        }
        for lane in 0..<lanes {
            let words = words(work, lane)
            let gradient = work.floats + tableGradient + words.first * columns
            var product = product(work, lane)
            product.b = UnsafePointer(gradient)
            product.out = slab + kernel.place
            kernels.picked_columns_product(product)
            kernels.scatter_product(
                words.count, words.ids, columns, gradient, turnedKernel.values, work.floats + masks + lane * dimension, dimension,
                slab + embedding.slabPlace)
        }
    }
}

extension SampleTables {
    /// A product of the vectors of a sample's words, as far as it sees them.
    private func product(_ work: Workspace, _ lane: Int) -> RNNPickedProduct {
        let words = words(work, lane)
        var product = RNNPickedProduct()
        (product.a, product.inner) = (UnsafePointer(embedding.table.values), dimension)
        (product.ids, product.rows) = (words.ids, words.count)
        product.features = UnsafePointer(work.integers + features + lane * dimension)
        product.count = Int(work.integers[featureCounts + lane])
        (product.columns, product.factor) = (columns, dropout.scale)
        return product
    }

    /// A sample's distinct words, and the first one's row.
    private func words(_ work: Workspace, _ lane: Int) -> (ids: UnsafePointer<Int32>, first: Int, count: Int) {
        let first = Int(work.integers[starts + lane])
        return (UnsafePointer(work.integers + words + first), first, Int(work.integers[starts + lane + 1]) - first)
    }

    private func findWords(_ work: Workspace, _ ids: UnsafePointer<Int32>) {
        let (rowOfWord, words) = (work.integers + rowOfWord, work.integers + words)
        let (starts, rows) = (work.integers + starts, work.integers + rowOfStep)
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
