import RNN

// The numbers of each kind of chart as a program reads them: whole, plain, without thousands set apart.

extension BoxPlot {
    func numbers(in words: Words) -> [Table] {
        let plain = boxes.map { [$0.name, "\($0.count)"] + $0.fiveNumbers.map(plainNumber) + [$0.outliers.map(plainNumber).joined(separator: " ")] }
        return [Table(columns: table.columns, rows: plain)]
    }
}

extension CellDiagram {
    /// It has none: what a cell computes is the same whatever the numbers.
    func numbers(in words: Words) -> [Table] { [] }
}

extension GateMaps {
    func numbers(in words: Words) -> [Table] { maps.flatMap { $0.numbers(in: words) } }
}

extension HeatMap {
    func numbers(in words: Words) -> [Table] {
        let map = words.named(self)
        let corner = [map.title, map.rowLabel, map.columnLabel].filter { !$0.isEmpty }.joined(separator: " / ")
        return [Table(columns: [corner] + columns, rows: zip(rows, values).map { [$0] + $1.map(plainNumber) })]
    }
}

extension Histogram {
    func numbers(in words: Words) -> [Table] {
        let bins = zip(zip(edges, edges.dropFirst()), counts)
        return [
            Table(columns: [words(.binStart), words(.binEnd), words(.count)], rows: bins.map { [plainNumber($0.0), plainNumber($0.1), "\($1)"] })
        ]
    }
}

extension ModelComparison {
    func numbers(in words: Words) -> [Table] {
        let names = [words(.model), words(.parametersColumn), words(.epoch), words(.bestEpochColumn)] + metrics.map(words.metric) + [words(.secondsColumn)]
        let rows = rows.map { row in
            [row.name, "\(row.parameters)", "\(row.epochs)", "\(row.bestEpoch)"] + row.values.map { $0.map(plainNumber) ?? "" } + [plainNumber(row.seconds)]
        }
        return [Table(columns: names, rows: rows)]
    }
}

extension ModelSummary {
    func numbers(in words: Words) -> [Table] {
        let names = [words(.layer), words(.kind), words(.outputShape), words(.parameterCount), words(.derivation)]
        return [Table(columns: names, rows: rows.map { [$0.name, $0.kind, $0.shapeText, $0.isBuilt ? "\($0.parameterCount)" : "", $0.derivation] })]
    }
}

extension PaddingLens {
    func numbers(in words: Words) -> [Table] {
        let all: [(Phrase, Int, Double)] = [
            (.reviewsCut, cut, cutShare), (.reviewsPadded, padded, paddedShare), (.reviewsUnchanged, unchanged, unchangedShare),
            (.wordsLost, lostWords, lostShare), (.paddingSteps, padding, paddingShare),
        ]
        return [
            Table(columns: ["maxlen \(maxlen)", words(.amount), words(.share)], rows: all.map { [words($0.0), "\($0.1)", plainNumber($0.2)] })
        ]
    }
}

extension ParameterExplanation {
    func numbers(in words: Words) -> [Table] {
        let names = [words(.layerColumn), words(.kind), words(.weights), words(.shape), words(.numbersColumn), words(.countColumn)]
        let rows = layers.flatMap { layer in
            layer.terms.map { [layer.name, layer.kind, $0.name, $0.formula, $0.numbers, "\($0.count)"] }
        }
        return [Table(columns: names, rows: rows)]
    }
}

extension Plot {
    func numbers(in words: Words) -> [Table] { panels.map { words.named($0).withBandsAsSeries(in: words).numbers(isOneOfSeveral: panels.count > 1) } }
}

private extension Plot.Panel {
    /// A column for x where all lines share it, else one a line.
    /// - Parameter isOneOfSeveral: then each column says what its numbers are: `loss training`.
    func numbers(isOneOfSeveral: Bool) -> Table {
        let count = series.lazy.map { max($0.x.count, $0.y.count) }.max() ?? 0
        let isShared = series.dropFirst().allSatisfy { $0.x == series.first?.x }
        let x = xLabel.isEmpty ? "x" : xLabel
        var columns: [(name: String, values: [String])] = xNames.isEmpty ? [] : [("", xNames)]
        for (index, one) in series.enumerated() {
            let parts = [isOneOfSeveral || one.name.isEmpty ? yLabel : "", one.name].filter { !$0.isEmpty }
            let name = parts.isEmpty ? "y" : parts.joined(separator: " ")
            if xNames.isEmpty, !isShared || index == 0 { columns.append((isShared ? x : "\(name) \(x)", one.x.map(plainNumber))) }
            columns.append((name, one.y.map(plainNumber)))
        }
        let rows = (0..<max(count, xNames.count)).map { row in columns.map { $0.values.indices.contains(row) ? $0.values[row] : "" } }
        return Table(columns: columns.map(\.name), rows: rows)
    }
}

extension Table {
    func numbers(in words: Words) -> [Table] { [Table(columns: words.named(self).columns, rows: rows.map { $0.map(plainCell) })] }
}

extension UnrolledNetwork {
    func numbers(in words: Words) -> [Table] {
        let kinds = layers.indices.flatMap { layer in (hasCellState(layer) ? [true, false] : [false]).map { (layer, isCell: $0) } }
        let columns = kinds.flatMap { layer, isCell in
            let count = steps.lazy.map { (isCell ? $0.cellStates : $0.states).element(layer).count }.max() ?? 0
            return (0..<count).map { (layer, isCell, unit: $0, name: "\(isCell ? "c" : "h") (\(layers[layer].name)) \($0 + 1)") }
        }
        let rows = steps.map { step in
            ["\(step.number)", step.word]
                + columns.map { layer, isCell, unit, _ in
                    let values = (isCell ? step.cellStates : step.states).element(layer)
                    return values.indices.contains(unit) ? plainNumber(values[unit]) : ""
                }
        }
        return [Table(columns: [words(.step), words(.word)] + columns.map(\.name), rows: rows)]
    }
}

extension WordInfluence {
    func numbers(in words: Words) -> [Table] {
        let rows = self.words.map { [$0.text, plainNumber($0.gradient), plainNumber($0.gradientTimesInput)] }
        return [Table(columns: [words(.word), "‖∂output/∂x‖", "∂output/∂x · x"], rows: rows)]
    }
}

/// A number with all that it has, a whole one without a point; one that was a Float with a Float's digits: `0.3`, not `0.30000001192092896`.
func plainNumber(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int(number))" }
    return Double(Float(number)) == number ? "\(Float(number))" : "\(number)"
}

/// A cell's number without what is only for the eye; other cells as they are.
private func plainCell(_ cell: String) -> String {
    guard let number = cell.wholeMatch(of: /([+−-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?/) else { return cell }
    return (number.1 == "−" ? "-" : number.1) + number.2.filter { $0 != "," } + (number.3 ?? "")
}
