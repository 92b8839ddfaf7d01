import RNN

/// Seconds that judging and predicting the 25,000 test reviews takes.
struct PredictBenchmark {
    private let options: Options

    init(_ options: Options) { self.options = options }

    func run() throws {
        let data = try ReviewData()
        for model in options.models ?? [.lstm] {
            let built = model.make()
            let x = try model.encode(data.test.ids)
            let times = options.epochs ?? 5
            let evaluations = try (0...times).map { _ in
                try measure { _ = try built.tryEvaluate(x, data.test.target, batchSize: options.batch) }
            }
            let predictions = try (0...times).map { _ in
                try measure { _ = try built.tryPredict(x, batchSize: options.batch) }
            }
            for (name, times) in [("evaluate", evaluations), ("predict", predictions)] {
                var line = Line()
                line.add("who", "ours")
                line.add("task", name)
                line.add("model", model.rawValue)
                line.add("first", times[0])
                line.add("seconds", Array(times.dropFirst()))
                line.add("minimum", times.dropFirst().min() ?? .nan)
                line.add("median", median(Array(times.dropFirst())))
                line.add("reviews", data.test.target.count)
                line.addEngine()
                line.add("data", data.name)
                line.print()
            }
        }
    }
}
