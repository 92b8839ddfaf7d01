import Foundation
import RNN

/// What it costs to tell how a training goes: epochs of which nobody is told beside epochs each report of which is made into a line of text.
struct ProgressBenchmark {
    private let options: Options

    init(_ options: Options) { self.options = options }

    func run() throws {
        let data = try ReviewData().training
        for model in options.models ?? [.lstm] {
            let x = try model.encode(data.ids)
            let (silent, telling) = (model.make(), model.make())
            var (without, with): ([Double], [Double]) = ([], [])
            var (reports, characters, inside) = (0, 0, 0.0)
            for _ in 0...(options.epochs ?? 10) {
                without.append(
                    try measure { _ = try silent.train(x, data.target, epochs: 1, batchSize: options.batch) })
                with.append(
                    try measure {
                        _ = try telling.train(x, data.target, epochs: 1, batchSize: options.batch) { progress in
                            let start = seconds()
                            characters += progress.description.count
                            reports += 1
                            inside += seconds() - start
                            return true
                        }
                    })
            }
            let all = with.reduce(0, +)
            var line = Line()
            line.add("progress", model.rawValue)
            line.add("seconds_without", Array(without.dropFirst()).min() ?? .nan)
            line.add("seconds_with", Array(with.dropFirst()).min() ?? .nan)
            line.add("reports_a_second", Double(reports) / all)
            line.add("characters", Double(characters) / Double(reports))
            line.add("share_of_reports", inside / all)
            line.add("seconds_to_stop", try secondsToStop(telling, x, data.target))
            line.addEngine()
            line.print()
        }
    }

    /// From a wish to stop, at different moments of an epoch, to the end of the training: the longest.
    private func secondsToStop(_ model: Sequential, _ x: Tensor, _ target: [Int]) throws -> Double {
        var longest = 0.0
        for turn in 1...8 {
            let wish = seconds() + 0.037 * Double(turn)
            do {
                _ = try model.train(x, target, epochs: 1000, batchSize: options.batch) { _ in seconds() < wish }
            } catch RNNError.interrupted {
                longest = max(longest, seconds() - wish)
            }
        }
        return longest
    }
}
