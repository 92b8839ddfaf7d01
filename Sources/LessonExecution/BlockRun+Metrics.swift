import RNN

extension BlockRun {
    /// The numbers that the block gave: the last epoch of its last training; what it printed, by the words before each number (`test accuracy 0.83`);
    /// tables' cells by row and column; and the value of its last expression, by that expression.
    public var metrics: [RunRecord.Metric] {
        var found: [RunRecord.Metric] = training
        for output in outputs {
            switch output {
            case .text(let text): for line in text.split(whereSeparator: \.isNewline).prefix(200) { found += Self.metrics(in: line) }
            case .value(let text, _): found += shownMetrics(text)
            case .withheld: break
            case .chart(let shown): found += shown.chart.keyNumbers.map { .init(name: $0.name, value: $0.value) }
            }
        }
        return Self.numbered(Array(found.prefix(100)))
    }

    /// A number goes by the expression that gave it, one of several by its label in it: `(loss: 0.43, accuracy: 0.83)`.
    private func shownMetrics(_ text: String) -> [RunRecord.Metric] {
        let bare = text.hasPrefix("Optional(") && text.hasSuffix(")") ? String(text.dropFirst(9).dropLast()) : text
        guard let value = Double(bare) else { return text.split(whereSeparator: \.isNewline).prefix(200).flatMap { Self.metrics(in: $0) } }
        return value.isFinite
            ? [RunRecord.Metric(name: expression.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? "value", value: value)] : []
    }

    /// `epochs 12 best epoch 9` is two.
    private static func metrics(in line: Substring) -> [RunRecord.Metric] {
        var found: [RunRecord.Metric] = []
        var words: [Substring] = []
        for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            let bare = word.trimming("=:,;()[]%")
            if bare.contains(where: \.isNumber), let value = Double(bare), value.isFinite {
                let name = String(words.joined(separator: " ")[...].trimming("=:,;→ ()[]"))
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
