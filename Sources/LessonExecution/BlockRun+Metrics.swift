extension BlockRun {
    /// The numbers that the block gave, by what stands before them: `test accuracy 0.83`, the value of its last expression, and the last
    /// epoch of its last training.
    public var metrics: [RunRecord.Metric] {
        var found: [RunRecord.Metric] = training
        for output in outputs {
            switch output {
            case .text(let text): for line in text.split(whereSeparator: \.isNewline).prefix(200) { found += Self.metrics(in: line) }
            case .value(let text, _): if let value = Double(text), value.isFinite { found.append(.init(name: "value", value: value)) }
            case .summary(let summary): found.append(.init(name: "parameters", value: Double(summary.parameterCount)))
            case .parameters(let explanation): found.append(.init(name: "parameters", value: Double(explanation.count)))
            case .gates(let gates): found += gates.prediction.map { [.init(name: "prediction", value: $0)] } ?? []
            case .unrolled(let network): found += network.prediction.map { [.init(name: "prediction", value: $0)] } ?? []
            case .paddingLens(let lens): found.append(.init(name: "share of words lost", value: lens.lostShare))
            case .comparison(let comparison):
                for row in comparison.rows {
                    found += zip(comparison.metrics, row.values).compactMap { name, value in value.map { .init(name: "\(row.name) \(name)", value: $0) } }
                }
            case .histogram, .plot, .table, .heatMap: break
            }
        }
        return Self.numbered(Array(found.prefix(100)))
    }

    /// `epochs 12 best epoch 9` is two.
    private static func metrics(in line: Substring) -> [RunRecord.Metric] {
        var found: [RunRecord.Metric] = []
        var words: [Substring] = []
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            let bare = word.trimming("=:,;()[]%")
            if bare.contains(where: \.isNumber), let value = Double(bare), value.isFinite {
                let name = String(words.joined(separator: " ")[...].trimming("=:,;→ "))
                if !name.isEmpty { found.append(.init(name: name, value: value)) }
                words = []
            } else {
                words.append(word)
            }
        }
        return found
    }

    /// Names that come again get a number.
    private static func numbered(_ metrics: [RunRecord.Metric]) -> [RunRecord.Metric] {
        var counts: [String: Int] = [:]
        return metrics.map { metric in
            counts[metric.name, default: 0] += 1
            let count = counts[metric.name]!
            return count == 1 ? metric : .init(name: "\(metric.name) (\(count))", value: metric.value)
        }
    }
}

extension Substring {
    /// Without these characters at its ends.
    fileprivate func trimming(_ characters: String) -> Substring {
        var text = drop { characters.contains($0) }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}
