/// Charts beside each other, each under its title: small multiples. On a narrow screen, and in a terminal, they stand one beneath the other.
public struct Panels: Hashable, Sendable, Codable {
    /// What stands above all of them; nothing if empty.
    public var title: String
    /// How many stand beside each other where there is room.
    public var columns: Int
    /// Whether the x axes of charts of one kind are the same, so that they compare.
    public var sharedX: Bool
    /// Whether their y axes are.
    public var sharedY: Bool
    package var cells: [Cell]

    /// One of the charts, without its title, and that.
    package struct Cell: Hashable, Sendable, Codable {
        package var title: String
        package var content: Content
    }

    /// A chart of one of the kinds that panels have.
    package enum Content: Hashable, Sendable, Codable {
        case plot(Plot), histogram(Histogram), histograms(Histograms), boxPlot(BoxPlot), heatMap(HeatMap)
    }
}

/// A chart that can stand in panels: a plot, a histogram, a box plot, a heat map.
public protocol PanelChart: Sendable {}

extension Plot: PanelChart {}
extension Histogram: PanelChart {}
extension Histograms: PanelChart {}
extension BoxPlot: PanelChart {}
extension HeatMap: PanelChart {}

/// Charts beside each other, each under its title.
///
///     panels([plot(lstm), plot(gru)], titles: ["LSTM", "GRU"], sharedY: true)
///
/// - Parameters:
///   - charts: plots, histograms, box plots and heat maps.
///   - columns: how many stand beside each other where there is room.
///   - titles: what stands above each; their own titles if that is not said.
///   - sharedX: whether the x axes of charts of one kind are the same; histograms then have the same bins.
///   - sharedY: whether the y axes of charts of one kind are the same, so that heights compare.
///   - title: what stands above all of them; nothing if empty.
/// - Precondition: there is a chart, `columns` is in 1...6, and there are as many titles as charts, or none.
public func panels(
    _ charts: [any PanelChart], columns: Int = 2, titles: [String] = [], sharedX: Bool = false, sharedY: Bool = false, title: String = ""
) -> Panels {
    orTrap { try tryPanels(charts, columns: columns, titles: titles, sharedX: sharedX, sharedY: sharedY, title: title) }
}

/// `panels` for callers that handle errors.
/// - Throws: `DataError.empty` without a chart, `.invalidArgument` for too many columns, `.countMismatch` where there are more or fewer titles than charts.
public func tryPanels(
    _ charts: [any PanelChart], columns: Int = 2, titles: [String] = [], sharedX: Bool = false, sharedY: Bool = false, title: String = ""
) throws -> Panels {
    guard !charts.isEmpty else { throw DataError.empty(operation: "panels") }
    guard (1...6).contains(columns) else {
        throw DataError.invalidArgument(operation: "panels", name: "columns", given: "\(columns)", requirement: .within(1, 6))
    }
    guard titles.isEmpty || titles.count == charts.count else {
        throw DataError.countMismatch(operation: "panels", first: "charts", firstCount: charts.count, second: "titles", secondCount: titles.count)
    }
    let cells = charts.enumerated().compactMap { index, chart in
        Panels.Cell(chart).map { cell in
            var cell = cell
            if !titles.isEmpty { cell.title = titles[index] }
            return cell
        }
    }
    return Panels(title: title, columns: columns, sharedX: sharedX, sharedY: sharedY, cells: cells)
}

extension Panels.Cell {
    /// `nil` for a chart of another program's.
    fileprivate init?(_ chart: any PanelChart) {
        switch chart {
        case var plot as Plot: (title, plot.title) = (plot.title, ""); content = .plot(plot)
        case var histogram as Histogram: (title, histogram.title) = (histogram.title, ""); content = .histogram(histogram)
        case var histograms as Histograms: (title, histograms.title) = (histograms.title, ""); content = .histograms(histograms)
        case var boxes as BoxPlot: (title, boxes.title) = (boxes.title, ""); content = .boxPlot(boxes)
        case var map as HeatMap: (title, map.title) = (map.title, ""); content = .heatMap(map)
        default: return nil
        }
    }

    package var chart: any Chart {
        switch content {
        case .plot(let plot): plot
        case .histogram(let histogram): histogram
        case .histograms(let histograms): histograms
        case .boxPlot(let boxes): boxes
        case .heatMap(let map): map
        }
    }
}

extension Panels {
    /// The charts as they are shown: with shared x axes histograms of one kind have the same bins, from the least of all values to the greatest, as many as
    /// the one with the most has. One whose values aren't known keeps its own.
    package var shownCells: [Cell] {
        guard sharedX else { return cells }
        var shown = cells
        let single = cells.compactMap { if case .histogram(let one) = $0.content { one } else { nil } }
        let several = cells.compactMap { if case .histograms(let some) = $0.content { some } else { nil } }
        let edges = Self.edges(single.map { ($0.counts.count, [$0.values]) })
        let groupEdges = Self.edges(several.map { ($0.edges.count - 1, $0.groups.map(\.values)) })
        for index in shown.indices {
            switch shown[index].content {
            case .histogram(let one): shown[index].content = .histogram(edges.flatMap(one.counted) ?? one)
            case .histograms(let some): shown[index].content = .histograms(groupEdges.flatMap(some.counted) ?? some)
            case .plot, .boxPlot, .heatMap: break
            }
        }
        return shown
    }

    /// The borders of bins for all; nil where one histogram has them, or none can.
    private static func edges(_ histograms: [(bins: Int, values: [[Double]?])]) -> [Double]? {
        guard histograms.count > 1, let most = histograms.map(\.bins).max() else { return nil }
        return try? binEdges(over: histograms.flatMap { $0.values.compactMap(\.self) }, bins: most)
    }
}

private extension Histogram {
    func counted(between edges: [Double]) -> Histogram? {
        guard let values, let counts = try? RNN.counts(of: values, between: edges) else { return nil }
        return Histogram(counts: counts, edges: edges, of: values, xLabel: xLabel, title: title)
    }
}

private extension Histograms {
    func counted(between edges: [Double]) -> Histograms? {
        var own = self
        own.edges = edges
        for (index, group) in groups.enumerated() {
            guard let values = group.values, let counts = try? RNN.counts(of: values, between: edges) else { return nil }
            own.groups[index] = Group(name: group.name, counts: counts, of: values)
        }
        return own
    }
}

extension Panels: CustomStringConvertible {
    /// The charts as text, one beneath the other, each under its title.
    public var description: String {
        let texts = shownCells.map { $0.title.isEmpty ? $0.chart.description : "\($0.title)\n\($0.chart.description)" }
        return ((title.isEmpty ? [] : [title]) + texts).joined(separator: "\n\n")
    }
}

extension Panels: Chart {
    package var partCount: Int { cells.reduce(0) { $0 + $1.chart.partCount } }
    package var keyNumbers: [(name: String, value: Double)] {
        cells.flatMap { cell in cell.chart.keyNumbers.map { (cell.title.isEmpty ? $0.name : "\(cell.title) \($0.name)", $0.value) } }
    }
}

extension Panels: Consistent {
    package var inconsistency: Inconsistency? { cells.lazy.compactMap { ($0.chart as? any Consistent)?.inconsistency }.first }
}
