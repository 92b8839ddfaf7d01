import Foundation
import RNN
import RNNKernels

/// The machine's arithmetic: operations a second of a product that stays in the first cache, the best of some shapes, both ways to go through
/// the weights, and some repetitions.
///
/// It is our own product, so a peer's large one (Tests/Peers/epochs.py --task matmul) is to be held beside it.
struct PeakProduct {
    let kernels: KernelTable

    /// Operations a second of `threads` threads at a time.
    func measure(threads: Int) -> Double {
        [(inputs: 32, outputs: 32), (64, 32), (64, 64), (128, 16)].flatMap { shape in
            [false, true].map { operations(inputs: shape.inputs, outputs: shape.outputs, isBack: $0, threads: threads) }
        }.max() ?? 0
    }

    private func operations(inputs: Int, outputs: Int, isBack: Bool, threads: Int) -> Double {
        let repetitions = 40_000_000 / (inputs * outputs * 16)
        let rates = (0..<5).map { _ in
            let times = onThreads(threads) { _ in
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
            return Double(2 * inputs * outputs * 16 * repetitions * threads) / (times.max() ?? .nan)
        }
        return rates.max() ?? 0
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
