import Foundation
import RNN

/// Seconds of a training's epochs on 20,000 reviews, without validation. Each model in a process of its own, so that its peak memory is its own.
struct EpochBenchmark {
    private let options: Options

    init(_ options: Options) { self.options = options }

    func run() throws {
        let models = options.models ?? BenchmarkModel.allCases
        if models.count == 1 { return try run(models[0]) }
        for model in models {
            let process = Process()
            process.executableURL = Bundle.main.executableURL
            process.arguments =
                ["epochs", "--models", model.rawValue, "--batch", "\(options.batch)"]
                + (options.epochs.map { ["--epochs", "\($0)"] } ?? [])
            try process.run()
            process.waitUntilExit()
        }
    }

    private func run(_ model: BenchmarkModel) throws {
        let data = try ReviewData()
        let loaded = peakMemory()
        let times = try EpochBenchmark.train(model, data.training, epochs: 1 + epochs(model), batch: options.batch)
        let (first, steady) = (times[0], Array(times.dropFirst()))
        let operations = model.operations(reviews: data.training.target.count, batch: options.batch)
        var line = Line()
        line.add("who", "ours")
        line.add("model", model.rawValue)
        line.add("first", first)
        line.add("seconds", steady)
        line.add("minimum", steady.min() ?? .nan)
        line.add("median", median(steady))
        line.add("peak_rss_mb", peakMemory())
        line.add("peak_rss_mb_before", loaded)
        line.add("gflop", operations / 1e9)
        line.add("gflops", operations / 1e9 / (steady.min() ?? .nan))
        line.addEngine()
        line.add("data", data.name)
        line.print()
    }

    private func epochs(_ model: BenchmarkModel) -> Int { options.epochs ?? (model == .lstm256 ? 2 : 10) }

    /// The seconds of each epoch of a training.
    static func train(
        _ model: BenchmarkModel, time: Int = BenchmarkModel.timeSteps, _ data: ReviewData.Part, epochs: Int, batch: Int
    ) throws -> [Double] {
        let watch = Stopwatch()
        _ = try model.make(time: time).train(
            try model.encode(data.ids), data.target, epochs: epochs, batchSize: batch, callbacks: [watch])
        return watch.times
    }
}

/// Takes the time of each epoch.
private final class Stopwatch: Callback {
    private(set) var times: [Double] = []
    private var start = 0.0

    func epochBegins(_ epoch: Int, model: Sequential) { start = seconds() }

    func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) -> Bool {
        times.append(seconds() - start)
        return true
    }
}
