import RNNKernels

/// What a training adds up: gradients in slabs, one a run of chunks, and in their total; what the judge counts of each chunk, of the batch, and of the
/// epoch so far.
final class BatchSums {
    /// Slab after slab of gradients, and behind one of their sum the gradients that follow from it.
    private let slabs: UnsafeMutablePointer<Float>
    let total: UnsafeMutablePointer<Float>
    private let chunkCells: UnsafeMutablePointer<Double>
    let batchCells: UnsafeMutablePointer<Double>
    let epochCells: UnsafeMutablePointer<Double>
    private let slabCount: Int
    private let usedLines: UsedLines?
    /// Of each pair, at its first slab's number, how many are done.
    private let finished: UnsafeMutablePointer<Int>
    private let cellCount: Int
    private let kernels: KernelTable
    /// How many samples of the epoch were trained on, and the sum of their losses.
    private var samples = 0
    private var loss = 0.0

    init(_ network: Network, chunks: Int, slabs count: Int, cellCount: Int, interrupter: Interrupter) {
        slabCount = network.slabCount
        self.cellCount = cellCount
        kernels = network.kernels
        usedLines = UsedLines(network, slabs: count)
        slabs = allocateFloats(slabCount * count) { interrupter.poll() }
        total = allocateFloats(network.totalCount) { interrupter.poll() }
        finished = .allocate(capacity: count)
        finished.initialize(repeating: 0, count: count)
        chunkCells = .allocate(capacity: chunks * cellCount)
        batchCells = .allocate(capacity: cellCount)
        epochCells = .allocate(capacity: cellCount)
        chunkCells.initialize(repeating: 0, count: chunks * cellCount)
        batchCells.initialize(repeating: 0, count: cellCount)
        epochCells.initialize(repeating: 0, count: cellCount)
    }

    deinit {
        slabs.deallocate()
        total.deallocate()
        finished.deallocate()
        chunkCells.deallocate()
        batchCells.deallocate()
        epochCells.deallocate()
    }

    func slab(_ number: Int) -> UnsafeMutablePointer<Float> { slabs + number * slabCount }

    func clearSlab(_ number: Int, _ work: Workspace) {
        let slab = slab(number)
        eachPiece(work) { lines in
            guard let usedLines else {
                return slab.advanced(by: lines.lowerBound * lanes).update(repeating: 0, count: lines.count * lanes)
            }
            let (flags, rows) = (usedLines.flags(ofSlab: number), UnsafeMutableRawPointer(slab).assumingMemoryBound(to: Lanes.self))
            for line in lines where flags[line] != 0 { rows[line] = .zero }
            usedLines.forget(number, lines)
        }
    }

    /// Says that the gradients of the samples in `work` go into a slab.
    func use(_ number: Int, _ work: Workspace, steps: Int) {
        usedLines?.use(number, words: UnsafeBufferPointer(start: work.ids, count: steps * lanes))
    }

    /// Goes through a slab's lines of 16 numbers, so far at a time as `Workspace.inPieces` says.
    private func eachPiece(_ work: Workspace, _ body: (Range<Int>) -> Void) {
        // Memory that is written for the first time takes longer.
        work.inPieces(slabCount / lanes, cost: 2 * Stage.rowCost, body)
    }

    func cells(ofChunk chunk: Int) -> UnsafeMutablePointer<Double> { chunkCells + chunk * cellCount }

    func clearedCells(ofChunk chunk: Int) -> UnsafeMutablePointer<Double> {
        cells(ofChunk: chunk).update(repeating: 0, count: cellCount)
        return cells(ofChunk: chunk)
    }

    /// Says that a run's slab is done. Who does the second of a pair adds both up: on the same thread as a rule, so that the next core is
    /// handed half as much.
    func finish(run: Int, of runs: Int, _ work: Workspace) {
        let first = run & ~1
        guard first + 1 < runs, rnn_add(finished + first, 1) == 1 else { return }
        rnn_store(finished + first, 0)
        let slab = slab(first)
        eachPiece(work) { lines in
            sum(2, first, step: 1, lines, to: slab)
            usedLines?.join(first, with: first + 1, lines)
        }
    }

    /// Adds a part of the first `runs` slabs up, pair after pair.
    func sumSlabs(_ part: Range<Int>, of runs: Int) {
        sum((runs + 1) / 2, 0, step: 2, part.lowerBound / lanes..<(part.upperBound + lanes - 1) / lanes, to: total)
    }

    /// Adds some lines of so many slabs up, of which one follows `step` after the other.
    private func sum(_ many: Int, _ first: Int, step: Int, _ lines: Range<Int>, to target: UnsafeMutablePointer<Float>) {
        let (start, count) = (lines.lowerBound * lanes, lines.count * lanes)
        if let usedLines {
            kernels.sum_used_lines(
                many, step * slabCount, slab(first) + start, usedLines.flags(ofSlab: first) + lines.lowerBound, step * usedLines.count,
                target + start, count)
        } else {
            kernels.sum_slabs(many, step * slabCount, slab(first) + start, target + start, count)
        }
    }

    /// The batch's cells from those of its chunks, in their order.
    func sumCells(chunks: Int) {
        for cell in 0..<cellCount {
            batchCells[cell] = 0
            for chunk in 0..<chunks { batchCells[cell] += chunkCells[chunk * cellCount + cell] }
        }
    }

    func beginEpoch() {
        epochCells.update(repeating: 0, count: cellCount)
        (samples, loss) = (0, 0)
    }

    /// Adds the batch to the epoch.
    /// - Parameter mean: the batch's loss, a mean over its samples.
    func addBatch(samples count: Int, loss mean: Double) {
        samples += count
        loss += mean * Double(count)
        for cell in 0..<cellCount { epochCells[cell] += batchCells[cell] }
    }

    /// The mean loss of the epoch's samples so far.
    var epochLoss: Double { loss / Double(max(samples, 1)) }
}
