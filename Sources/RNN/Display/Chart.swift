/// What is shown as a picture or a table: in a page as such, in a terminal as its description says.
package protocol Chart: Charted, Codable, Hashable, Sendable, CustomStringConvertible {
    /// Whether people call it a table and not a figure.
    static var isTable: Bool { get }
    /// How many points, bars and cells are drawn: those make a page slow.
    var partCount: Int { get }
    /// Numbers in it that are compared from run to run, by what they are called.
    var keyNumbers: [(name: String, value: Double)] { get }
}

/// What is shown as a chart: one itself, or what has one.
package protocol Charted {
    var chart: any Chart { get }
}

extension Chart {
    package var chart: any Chart { self }
    package static var isTable: Bool { false }
    package var keyNumbers: [(name: String, value: Double)] { [] }
}

/// All kinds of charts: a kept one is read back as one of them.
package let chartTypes: [any Chart.Type] = [
    BoxPlot.self, CellDiagram.self, GateMaps.self, HeatMap.self, Histogram.self, Histograms.self, ModelComparison.self, ModelSummary.self, PaddingLens.self,
    Panels.self, ParameterExplanation.self, Plot.self,
    Table.self, UnrolledNetwork.self, WordInfluence.self,
]

extension ConfusionMatrix: Charted {
    package var chart: any Chart { heatMap() }
}

extension CellDiagram: Chart {
    /// Wires, boxes and names.
    package var partCount: Int { drawings.count * 60 }
}

extension GateMaps: Chart {
    package var partCount: Int { 0 }
    package var keyNumbers: [(name: String, value: Double)] { answer.map { [("prediction", $0.prediction)] } ?? [] }
}

extension HeatMap: Chart {
    package var partCount: Int { values.reduce(rows.count + columns.count) { $0 + $1.count } }
}

extension Histogram: Chart {
    package var partCount: Int { counts.count }
}

extension ModelComparison: Chart {
    package static var isTable: Bool { true }
    package var partCount: Int { 0 }
    package var keyNumbers: [(name: String, value: Double)] {
        rows.flatMap { row in zip(metrics, row.values).compactMap { name, value in value.map { ("\(row.name) \(name)", $0) } } }
    }
}

extension ModelSummary: Chart {
    package static var isTable: Bool { true }
    package var partCount: Int { 0 }
    package var keyNumbers: [(name: String, value: Double)] { [("parameters", Double(parameterCount))] }
}

extension PaddingLens: Chart {
    package static var isTable: Bool { true }
    package var partCount: Int { 0 }
    package var keyNumbers: [(name: String, value: Double)] { [("share of words lost", lostShare)] }
}

extension ParameterExplanation: Chart {
    package static var isTable: Bool { true }
    package var partCount: Int { 0 }
    package var keyNumbers: [(name: String, value: Double)] { [("parameters", Double(count))] }
}

extension Plot: Chart {
    package var partCount: Int {
        panels.reduce(0) { sum, panel in panel.series.reduce(sum + panel.xNames.count) { $0 + max($1.x.count, $1.y.count) + 1 } }
    }
}

extension Table: Chart {
    package static var isTable: Bool { true }
    package var partCount: Int { rows.reduce(columns.count) { $0 + $1.count } }

    /// The cells by row and column. A row is called by its cells that are no numbers, or by its place.
    package var keyNumbers: [(name: String, value: Double)] {
        rows.prefix(100).enumerated().flatMap { place, row in
            let numbers: [Double?] = row.map { Double($0.filter { $0 != "," }) }
            let names = zip(row, numbers).filter { $0.1 == nil && !$0.0.isEmpty }.map(\.0)
            let name = names.isEmpty ? "row \(place + 1)" : names.joined(separator: " ")
            return zip(columns, numbers).compactMap { column, number in
                number.flatMap { $0.isFinite ? ("\(name) \(column)", $0) : nil }
            }
        }
    }
}

extension WordInfluence: Chart {
    package var partCount: Int { words.count }
    package var keyNumbers: [(name: String, value: Double)] { [("prediction", answer.prediction)] }
}

extension UnrolledNetwork: Chart {
    package var partCount: Int { 0 }
    package var keyNumbers: [(name: String, value: Double)] { answer.map { [("prediction", $0.prediction)] } ?? [] }
}
