import Foundation
import RNN
import RNNKernels

/// The kernels that Embedding, LSTM, as the engine calls them for 16 reviews, each timed by itself.
///
/// What an epoch takes beyond their sum goes to the samples' loading and judging, to the tasks' drawing, to threads that wait for each other, and to
/// what one core has to fetch from the other.
struct LSTMPhases {
    struct Phase: Sendable {
        let name: String
        /// Of 16 reviews.
        var seconds: Double
        let operations: Double
    }

    let kernels: KernelTable
    let units: Int
    /// Samples a batch: what is done once a batch is shared out among its chunks.
    let batch: Int

    /// Each phase on `threads` threads at once: the mean of the threads' best.
    func measure(threads: Int) -> [Phase] {
        let all = onThreads(threads) { _ in PhaseRun(kernels, units: units, batch: batch).best() }
        return all[0].indices.map { index in
            var phase = all[0][index]
            phase.seconds = all.reduce(0) { $0 + $1[index].seconds } / Double(threads)
            return phase
        }
    }
}

/// One thread's arrays, and the kernels' calls on them.
private final class PhaseRun {
    private let kernels: KernelTable
    private let (units, columns, time, width, words, chunks): (Int, Int, Int, Int, Int, Int)
    /// As many steps as the engine takes at a time.
    private let block: Int
    /// Whether the engine looks up products rather than vectors.
    private let isFolded: Bool
    private let gates, cells, tanhs, states, dState, dCell, recurrent, recurrentSum, bias, biasSum: Floats
    private let table, tableSum, slab, embedding, embeddingSum, squares, kernel, turnedKernel, kernelSum, vectors: Floats
    private let ids: [Int32]

    init(_ kernels: KernelTable, units: Int, batch: Int) {
        self.kernels = kernels
        self.units = units
        columns = 4 * units
        (time, width, words, chunks) = (BenchmarkModel.timeSteps, 16, BenchmarkModel.words, (batch + 15) / 16)
        block = min(max(384 / columns, 8), 64)
        isFolded = words * columns <= 1 << 18
        gates = Floats(time * columns * 16)
        cells = Floats((time + 1) * units * 16)
        tanhs = Floats(time * units * 16)
        states = Floats((time + 1) * units * 16)
        (dState, dCell) = (Floats(units * 16), Floats(units * 16))
        (recurrent, recurrentSum) = (Floats(units * columns), Floats(units * columns))
        (bias, biasSum) = (Floats(columns), Floats(columns))
        let rowLength = isFolded ? columns : width
        (table, tableSum, slab) = (Floats(words * rowLength), Floats(words * rowLength), Floats(words * rowLength))
        (embedding, embeddingSum, squares) = (Floats(words * width), Floats(words * width), Floats(words * width))
        (kernel, turnedKernel, kernelSum) = (Floats(width * columns), Floats(width * columns), Floats(width * columns))
        vectors = Floats(block * width * 16)
        ids = PhaseRun.someIDs(time * 16)
    }

    /// Words as frequent as in texts: the logarithms of their ranks are about evenly distributed.
    private static func someIDs(_ count: Int) -> [Int32] {
        let words = Double(BenchmarkModel.words)
        return (0..<count).map { Int32(min(words - 1, pow(words, Double($0 * 7919 % count) / Double(count)))) }
    }

    /// Each phase's shortest time of some.
    func best() -> [LSTMPhases.Phase] {
        let forwards = isFolded ? [("forward", forward)] : [("input", takeInput), ("forward", forward)]
        let backwards =
            isFolded
            ? [("backward", backward), ("recurrent_and_table_gradients", recurrentAndTableGradients)]
            : [
                ("backward", backward), ("recurrent_gradient", recurrentGradient), ("bias_gradient", biasGradient),
                ("input_gradient", inputGradient),
            ]
        let oncePerBatch = isFolded ? [("tables", makeTable), ("sums_and_step", sumAndStep)] : []
        var best = [Double](repeating: .infinity, count: forwards.count + backwards.count + oncePerBatch.count)
        for _ in 0..<(units > 100 ? 5 : 50) {
            var times = [Double](repeating: 0, count: best.count)
            dCell.start.update(repeating: 0, count: units * 16)
            for first in stride(from: 0, to: time, by: block) {
                for (index, phase) in forwards.enumerated() { times[index] += measure { phase.1(first, min(block, time - first)) } }
            }
            for first in stride(from: (time - 1) / block * block, through: 0, by: -block) {
                for (index, phase) in backwards.enumerated() {
                    times[forwards.count + index] += measure { phase.1(first, min(block, time - first)) }
                }
            }
            for (index, phase) in oncePerBatch.enumerated() {
                times[forwards.count + backwards.count + index] += measure(phase.1) / Double(chunks)
            }
            for index in best.indices { best[index] = min(best[index], times[index]) }
        }
        let names = forwards.map(\.0) + backwards.map(\.0) + oncePerBatch.map(\.0)
        return zip(names, best).map { LSTMPhases.Phase(name: $0, seconds: $1, operations: operations($0)) }
    }

    /// A phase's multiplications and additions, of 16 reviews.
    private func operations(_ name: String) -> Double {
        let steps = Double(time * 16)
        let (square, input) = (2 * steps * Double(units * columns), 2 * steps * Double(width * columns))
        let table = 2 * Double(words * width * columns) / Double(chunks)
        switch name {
        case "forward", "backward", "recurrent_gradient", "recurrent_and_table_gradients": return square
        case "input": return input
        case "input_gradient": return 2 * input
        case "tables": return table
        case "sums_and_step": return 2 * table
        default: return 0
        }
    }

    private func takeInput(_ first: Int, _ count: Int) {
        withIDs(first) { ids in
            kernels.gather(count, ids, table.start, width, nil, nil, vectors.start, width)
            kernels.affine(count, vectors.rows(width), kernel.start, columns, bias.start, gates.rows(columns, from: first * columns))
        }
    }

    private func steps(_ first: Int, _ count: Int) -> RNNSteps {
        let offset = first * units * 16
        var steps = RNNSteps()
        (steps.steps, steps.units, steps.starts) = (count, units, first == 0)
        steps.u = UnsafePointer(recurrent.start)
        steps.gates = gates.start + 4 * offset
        (steps.c, steps.tc, steps.h) = (cells.start + offset, tanhs.start + offset, states.start + offset)
        return steps
    }

    private func forward(_ first: Int, _ count: Int) {
        var steps = steps(first, count)
        steps.table = UnsafePointer(table.start)
        withIDs(first) { ids in
            steps.ids = isFolded ? ids : nil
            kernels.lstm_forward(steps)
        }
    }

    private func backward(_ first: Int, _ count: Int) {
        var steps = steps(first, count)
        (steps.dh, steps.dc) = (dState.start, dCell.start)
        kernels.lstm_back(steps)
    }

    private func recurrentGradient(_ first: Int, _ count: Int) {
        kernels.outer(
            count, states.rows(units, from: first * units), gates.rows(columns, from: first * columns), recurrentSum.start, columns)
    }

    private func recurrentAndTableGradients(_ first: Int, _ count: Int) {
        withIDs(first) { ids in
            kernels.outer_scatter(
                count, states.rows(units, from: first * units), gates.rows(columns, from: first * columns), recurrentSum.start, columns, ids,
                tableSum.start, columns)
        }
    }

    private func biasGradient(_ first: Int, _ count: Int) {
        kernels.sum_lanes(count, gates.start + first * columns * 16, columns, columns, biasSum.start)
    }

    private func inputGradient(_ first: Int, _ count: Int) {
        let z = gates.rows(columns, from: first * columns)
        withIDs(first) { ids in
            kernels.gather(count, ids, table.start, width, nil, nil, vectors.start, width)
            kernels.outer(count, vectors.rows(width), z, kernelSum.start, columns)
            kernels.affine_back(count, z, kernel.start, columns, vectors.rows(width))
            kernels.scatter(count, ids, tableSum.start, width, nil, vectors.start, width)
        }
    }

    private func makeTable() {
        kernels.rows_product(words, width, columns, embedding.start, kernel.start, bias.start, table.start)
    }

    /// Each chunk's slab is cleared, and those of each two added up; then come the sum of all, the gradients that follow, and the step.
    private func sumAndStep() {
        let count = words * columns
        for _ in 0..<chunks { slab.start.update(repeating: 0, count: count) }
        for _ in 0..<chunks / 2 { kernels.sum_slabs(2, slab.start - tableSum.start, tableSum.start, tableSum.start, count) }
        kernels.sum_slabs((chunks + 1) / 2, 0, tableSum.start, slab.start, count)
        kernels.sum_rows(words, columns, slab.start, biasSum.start)
        kernels.rows_product(words, columns, width, slab.start, turnedKernel.start, nil, embeddingSum.start)
        kernels.columns_product(words, width, columns, embedding.start, slab.start, kernelSum.start)
        var update = RNNUpdate()
        (update.count, update.w, update.g, update.v) = (words * width, embedding.start, UnsafePointer(embeddingSum.start), squares.start)
        kernels.rmsprop(update, 1e-9, 0.9, 0.1, 1e-7, 0)
    }

    private func withIDs(_ first: Int, _ body: (UnsafePointer<Int32>) -> Void) {
        ids.withUnsafeBufferPointer { body($0.baseAddress! + first * 16) }
    }
}
