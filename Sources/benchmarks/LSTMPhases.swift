import Foundation
import RNN
import RNNKernels

/// The kernels that Embedding, LSTM, as the engine calls them for 16 reviews, each timed by itself.
///
/// What an epoch takes beyond their sum goes to the tables of a batch, sums of gradients, the optimizer, and threads that wait.
struct LSTMPhases {
    struct Phase: Sendable {
        let name: String
        /// Of 16 reviews.
        var seconds: Double
        let operations: Double
    }

    let kernels: RNNKernels
    let units: Int
    private static let width = 16

    /// Each phase on `threads` threads at once: the mean of the threads' best.
    func measure(threads: Int) -> [Phase] {
        let all = onThreads(threads) { _ in PhaseRun(kernels, units: units).best() }
        return all[0].indices.map { index in
            var phase = all[0][index]
            phase.seconds = all.reduce(0) { $0 + $1[index].seconds } / Double(threads)
            return phase
        }
    }
}

/// One thread's arrays, and the kernels' calls on them.
private final class PhaseRun {
    private let kernels: RNNKernels
    private let (units, columns, time, width, words): (Int, Int, Int, Int, Int)
    /// As many steps as the engine takes at a time.
    private let block: Int
    /// Whether the engine looks up products rather than vectors.
    private let isFolded: Bool
    private let gates, cells, tanhs, states, dState, dCell, recurrent, recurrentSum, bias, biasSum: Floats
    private let table, tableSum, kernel, kernelSum, vectors: Floats
    private let ids: [Int32]

    init(_ kernels: RNNKernels, units: Int) {
        self.kernels = kernels
        self.units = units
        columns = 4 * units
        (time, width, words) = (BenchmarkModel.timeSteps, 16, BenchmarkModel.words)
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
        (table, tableSum) = (Floats(words * rowLength), Floats(words * rowLength))
        (kernel, kernelSum) = (Floats(width * columns), Floats(width * columns))
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
        let steps = Double(time * 16)
        let square = 2 * steps * Double(units * columns), input = 2 * steps * Double(width * columns)
        let own = isFolded ? 0 : input
        var phases = [
            LSTMPhases.Phase(name: "input", seconds: .infinity, operations: own),
            .init(name: "forward", seconds: .infinity, operations: square),
            .init(name: "backward", seconds: .infinity, operations: square),
            .init(name: "recurrent_gradient", seconds: .infinity, operations: square),
            .init(name: "bias_gradient", seconds: .infinity, operations: 0),
            .init(name: "input_gradient", seconds: .infinity, operations: 2 * own),
        ]
        let bodies = [takeInput, forward, backward, recurrentGradient, biasGradient, inputGradient]
        for _ in 0..<(units > 100 ? 5 : 50) {
            var times = [Double](repeating: 0, count: phases.count)
            for phase in 0..<2 { times[phase] = 0 }
            dCell.start.update(repeating: 0, count: units * 16)
            for first in stride(from: 0, to: time, by: block) {
                for phase in 0..<2 { times[phase] += measure { bodies[phase](first, min(block, time - first)) } }
            }
            for first in stride(from: (time - 1) / block * block, through: 0, by: -block) {
                for phase in 2..<6 { times[phase] += measure { bodies[phase](first, min(block, time - first)) } }
            }
            for phase in phases.indices { phases[phase].seconds = min(phases[phase].seconds, times[phase]) }
        }
        return phases
    }

    private func takeInput(_ first: Int, _ count: Int) {
        let sums = gates.start + first * columns * 16
        withIDs(first) { ids in
            if isFolded { return kernels.gather(count, ids, table.start, columns, nil, nil, sums, columns) }
            kernels.gather(count, ids, table.start, width, nil, nil, vectors.start, width)
            kernels.affine(count, vectors.start, width, width, kernel.start, columns, bias.start, sums, columns, columns)
        }
    }

    private func forward(_ first: Int, _ count: Int) {
        let offset = first * units * 16
        kernels.lstm_forward(
            count, units, recurrent.start, gates.start + 4 * offset, cells.start + offset, tanhs.start + offset, states.start + offset)
    }

    private func backward(_ first: Int, _ count: Int) {
        let offset = first * units * 16
        kernels.lstm_back(
            count, units, recurrent.start, gates.start + 4 * offset, cells.start + offset, tanhs.start + offset, nil,
            dState.start, dCell.start)
    }

    private func recurrentGradient(_ first: Int, _ count: Int) {
        let offset = first * units * 16
        kernels.outer(
            count, states.start + offset, units, units, gates.start + 4 * offset, columns, columns, recurrentSum.start, columns)
    }

    private func biasGradient(_ first: Int, _ count: Int) {
        kernels.sum_lanes(count, gates.start + first * columns * 16, columns, columns, biasSum.start)
    }

    private func inputGradient(_ first: Int, _ count: Int) {
        let z = gates.start + first * columns * 16
        withIDs(first) { ids in
            if isFolded { return kernels.scatter(count, ids, tableSum.start, columns, nil, z, columns) }
            kernels.gather(count, ids, table.start, width, nil, nil, vectors.start, width)
            kernels.outer(count, vectors.start, width, width, z, columns, columns, kernelSum.start, columns)
            kernels.affine_back(count, z, columns, columns, kernel.start, columns, vectors.start, width, width)
            kernels.scatter(count, ids, tableSum.start, width, nil, vectors.start, width)
        }
    }

    private func withIDs(_ first: Int, _ body: (UnsafePointer<Int32>) -> Void) {
        ids.withUnsafeBufferPointer { body($0.baseAddress! + first * 16) }
    }
}
