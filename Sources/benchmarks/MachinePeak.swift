import Foundation
import RNN
import RNNKernels

/// The machine's arithmetic, in operations a second of `threads` threads at a time, a product and a sum counted each.
struct MachinePeak {
    let kernels: KernelTable

    /// Of multiply-adds that stay in the registers and wait for nothing, which no kernel can pass.
    func chain(threads: Int) -> Double {
        let count = 500_000
        return best(threads: threads, operations: kernels.chain_operations * count) { benchmarks.measure { _ = kernels.chain(count, 0.999, 0.001) } }
    }

    /// Of our own product in the first cache: the best of some shapes, and of both ways to go through the weights.
    func product(threads: Int) -> Double {
        [(inputs: 32, outputs: 32), (64, 32), (64, 64), (128, 16)].flatMap { shape in
            [false, true].map { product(inputs: shape.inputs, outputs: shape.outputs, isBack: $0, threads: threads) }
        }.max() ?? 0
    }

    private func product(inputs: Int, outputs: Int, isBack: Bool, threads: Int) -> Double {
        let repetitions = 40_000_000 / (inputs * outputs * 16)
        return best(threads: threads, operations: 2 * inputs * outputs * 16 * repetitions) {
            let x = Floats(inputs * 16), w = Floats(inputs * outputs), y = Floats(outputs * 16)
            let (xRows, yRows) = (x.rows(inputs), y.rows(outputs))
            return benchmarks.measure {
                for _ in 0..<repetitions {
                    if isBack {
                        kernels.affine_back(1, xRows, w.start, inputs, yRows)
                    } else {
                        kernels.affine(1, xRows, w.start, outputs, nil, yRows)
                    }
                }
            }
        }
    }

    /// The best of some repetitions, each as fast as its slowest thread.
    /// - Parameters:
    ///   - operations: of each thread.
    ///   - seconds: does them, and gives how long it took.
    private func best(threads: Int, operations: Int, _ seconds: () -> Double) -> Double {
        (0..<5).map { _ in Double(operations * threads) / (onThreads(threads) { _ in seconds() }.max() ?? .nan) }.max() ?? 0
    }
}

/// An array for the kernels: on a multiple of 64 bytes.
final class Floats {
    let start: UnsafeMutablePointer<Float>

    init(_ count: Int, value: Float = 0.01) {
        let raw = UnsafeMutableRawPointer.allocate(byteCount: (count + 15) / 16 * 64, alignment: 64)
        start = raw.bindMemory(to: Float.self, capacity: count)
        start.initialize(repeating: value, count: count)
    }

    deinit { start.deallocate() }

    /// So many rows of 16 lanes a step, from row number `first` on.
    func rows(_ count: Int, from first: Int = 0) -> RNNRows { RNNRows(start: start + first * 16, apart: count, count: count) }
}

/// Does something on several threads at once, and gives what each says.
func onThreads<T: Sendable>(_ threads: Int, _ body: (Int) -> T) -> [T] {
    nonisolated(unsafe) let body = body
    let results = Results<T>()
    DispatchQueue.concurrentPerform(iterations: threads) { results.add(body($0)) }
    return results.all
}

private final class Results<T: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var all: [T] = []

    func add(_ result: T) { lock.withLock { all.append(result) } }
}
