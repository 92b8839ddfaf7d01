import Foundation
import LessonExecution
import RNN
import Wording

/// The numbers of a lesson under several seeds: the mean of each and how far it spreads.
struct SeedSummary {
    private var order: [Key] = []
    private var values: [Key: [Double]] = [:]
    private var runs = 0

    private struct Key: Hashable {
        let block, metric: String
    }

    mutating func add(_ run: LessonRun) {
        runs += 1
        for block in run.blocks {
            for metric in block.metrics {
                let key = Key(block: block.block.id, metric: metric.name)
                if values[key] == nil { order.append(key) }
                values[key, default: []].append(metric.value)
            }
        }
    }

    /// Numbers that are the same under all seeds are left out: they have nothing to do with chance.
    func text(in language: ReaderLanguage) -> String {
        let rows = order.compactMap { key -> [String]? in
            guard let all = values[key], Set(all).count > 1 else { return nil }
            let mean = all.reduce(0, +) / Double(all.count)
            let spread = (all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count - 1)).squareRoot()
            return [key.block, key.metric, "\(Self.digits(mean)) ± \(Self.digits(spread))", Self.digits(all.min()!), Self.digits(all.max()!)]
        }
        let columns: [TableWord] = [.block, .number, .spread(seeds: runs), .least, .greatest]
        if rows.isEmpty { return "\(RunPhrase.noSeedMatters.told(in: language))\n" }
        return "\(Table(columns: columns.map { $0.told(in: language) }, rows: rows).visible)\n"
    }

    private static func digits(_ value: Double) -> String { String(format: "%.4g", value) }
}
