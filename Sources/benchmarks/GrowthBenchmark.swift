import Foundation
import RNN

/// How an epoch's cost grows over a decade each of reviews, time steps, and batches that the same reviews are cut into.
///
/// Every size has its turn in each of several rounds, and the shortest epoch of all counts: other work on the machine only ever adds.
struct GrowthBenchmark {
    private let options: Options

    init(_ options: Options) { self.options = options }

    func run() throws {
        for model in options.models ?? [.lstm] {
            let data = try ReviewData()
            let all = data.training.target.count
            try show("reviews", model, [all / 10, all / 5, all / 2, all]) { reviews in
                let part = (ids: try data.training.ids.rows(reviews), target: Array(data.training.target.prefix(reviews)))
                return try best(model, part)
            }
            try show("time_steps", model, [20, 40, 100, 200]) { time in
                let part = try ReviewData(time: time).training
                return try best(model, time: time, (try part.ids.rows(all / 2), Array(part.target.prefix(all / 2))))
            }
            // Batches of 320 down to 32 samples. None has a last one that is smaller, nor fewer chunks of 16 than two threads can share: with
            // either it would be the threads' idle time that is seen, not what a batch costs.
            let smallest = max(all / 600 / 32, 1) * 32
            let even = (ids: try data.training.ids.rows(600 * smallest), target: Array(data.training.target.prefix(600 * smallest)))
            try show("batches", model, [60, 120, 300, 600]) { batches in
                try best(model, even, batch: 600 * smallest / batches)
            }
        }
    }
}

extension GrowthBenchmark {
    private func best(
        _ model: BenchmarkModel, time: Int = BenchmarkModel.timeSteps, _ part: ReviewData.Part, batch: Int? = nil
    ) throws -> Double {
        let epochs = 1 + (options.epochs ?? 4)
        let times = try EpochBenchmark.train(model, time: time, part, epochs: epochs, batch: batch ?? options.batch)
        return times.dropFirst().min() ?? .nan
    }

    private static let rounds = 3

    /// `fixed` and `each`: the straight line through smallest and largest size; `off_the_line`: how far the others are from it at most, as a share.
    /// `exponent`: e where the cost grows as the size to the power of e, from the smallest to the largest.
    private func show(_ name: String, _ model: BenchmarkModel, _ sizes: [Int], _ cost: (Int) throws -> Double) throws {
        var times = sizes.map { _ in Double.infinity }
        for _ in 0..<Self.rounds {
            for (index, size) in sizes.enumerated() { times[index] = min(times[index], try cost(size)) }
        }
        let (first, last) = (Double(sizes[0]), Double(sizes[sizes.count - 1]))
        let each = (times[times.count - 1] - times[0]) / (last - first)
        let fixed = times[0] - each * first
        let off = zip(sizes, times).map { abs($1 / (fixed + each * Double($0)) - 1) }.max() ?? .nan
        var line = Line()
        line.add("growth", name)
        line.add("model", model.rawValue)
        line.add("sizes", sizes.map(Double.init))
        line.add("seconds", times)
        line.add("microseconds_each", zip(times, sizes).map { $0 / Double($1) * 1e6 })
        line.add("fixed", fixed)
        line.add("each", each)
        line.add("off_the_line", off)
        line.add("exponent", log(times[times.count - 1] / times[0]) / log(last / first))
        line.addEngine()
        line.print()
    }
}

extension Tensor {
    /// The first `count` rows of a tensor of ids (B, T).
    fileprivate func rows(_ count: Int) throws -> Tensor {
        let (ids, time) = (ints, shape[1])
        return try (0..<count).map { row in Array(ids[row * time..<(row + 1) * time]) }.asTensor()
    }
}
