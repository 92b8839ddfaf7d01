import Foundation
import RNN

/// How often an epoch takes memory from the heap, and how often one of four times as many samples does: no oftener, if no batch and no sample takes any.
///
/// The heap is counted by a library put before the C library's (`Tests/Peers/allocations.py` makes and loads it).
struct AllocationBenchmark {
    private typealias Count = @convention(c) () -> Int
    private let count: Count

    init() throws {
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "allocation_count") else { throw OptionError.noCounter }
        count = unsafeBitCast(symbol, to: Count.self)
    }

    func run() throws {
        for model in CountedModel.all {
            // Both sizes with the same last batch.
            let (few, many) = (try counts(model, samples: 5 * 64 + 7), try counts(model, samples: 20 * 64 + 7))
            var line = Line()
            line.add("allocations", model.name)
            for (index, use) in ["epoch", "evaluate", "predict"].enumerated() {
                line.add(use, [Double(few[index]), Double(many[index])])
            }
            line.add("samples", [327, 1287])
            line.print()
        }
    }

    /// Of an epoch, an evaluation, a prediction: the fewest of several, since a report of progress, every 20th of a second, takes memory too.
    private func counts(_ counted: CountedModel, samples: Int) throws -> [Int] {
        let (x, y) = counted.data(samples)
        let model = Sequential(counted.layers())
        model.compile(optimizer: counted.optimizer, loss: .meanSquaredError, metrics: [.meanAbsoluteError])
        let meter = Meter(count)
        let batch = counted.isStateful ? samples : 64
        _ = try model.train(x, y, epochs: 8, batchSize: batch, callbacks: [meter])
        func fewest(_ body: () throws -> Void) rethrows -> Int {
            try (0..<5).map { _ in
                let before = count()
                try body()
                return count() - before
            }.min() ?? 0
        }
        return [
            meter.fewest, try fewest { _ = try model.tryEvaluate(x, y, batchSize: batch) },
            try fewest { _ = try model.tryPredict(x, batchSize: batch) },
        ]
    }

    /// Reads the counter before and after each epoch.
    private final class Meter: Callback {
        private let count: Count
        private var before = 0
        private(set) var fewest = Int.max

        init(_ count: @escaping Count) { self.count = count }

        func epochBegins(_ epoch: Int, model: Sequential) { before = count() }

        func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) -> Bool {
            fewest = min(fewest, count() - before)
            return true
        }
    }
}
