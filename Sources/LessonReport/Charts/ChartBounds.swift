import RNN

/// How much of a chart is drawn. More can't be told apart, and a page has to stay small.
enum ChartBounds {
    static let panels = 20
    static let series = 50
    static let bars = 500
    static let points = 3_000
    static let linePoints = 20_000
    /// Of a line that is drawn so finely that its numbers can be read back.
    static let finePoints = 250
    /// Of a series that goes beyond the axes the marks that say so.
    static let exits = 30
    static let bins = 500
    static let rows = 256
    static let columns = 1_000
    /// Of a line's points without neighbours those that are marked.
    static let lone = 500
    /// Of cells whose numbers are written into them.
    static let writtenRows = 40
    static let tableCells = 50_000
    /// Of a shaded text.
    static let words = 2_000
    static let tableColumns = 1_000
    /// The longest title and the longest name, in columns.
    static let title = 300
    static let name = 60
}

/// Something of which the first few are drawn.
package struct Cut: Equatable {
    package enum Thing: String, CaseIterable { case panels, lines, bars, points, rows, columns, bins, words }

    let thing: Thing
    let shown: Int
    let total: Int

    /// `nil` where all are drawn.
    package init?(_ thing: Thing, _ shown: Int, of total: Int) {
        guard shown < total else { return nil }
        (self.thing, self.shown, self.total) = (thing, shown, total)
    }
}

extension Plot.Panel {
    /// As much of it as is drawn.
    func bounded() -> (panel: Plot.Panel, cuts: [Cut]) {
        var panel = self
        panel.xLabel = fitted(xLabel, columns: ChartBounds.name)
        panel.yLabel = fitted(yLabel, columns: ChartBounds.name)
        let shown = series.prefix(ChartBounds.series)
        panel.series = zip(shown, distinct(shown.map(\.name), columns: ChartBounds.name)).map { one, name in
            var one = one
            one.name = name
            if one.form == .bars { (one.x, one.y) = (Array(one.x.prefix(ChartBounds.bars)), Array(one.y.prefix(ChartBounds.bars))) }
            return one
        }
        panel.xNames = distinct(Array(xNames.prefix(ChartBounds.bars)), columns: ChartBounds.name * 3)
        let bars = max(xNames.count, series.lazy.filter { $0.form == .bars }.map(\.y.count).max() ?? 0)
        return (panel, [Cut(.lines, panel.series.count, of: series.count), Cut(.bars, ChartBounds.bars, of: bars)].compactMap(\.self))
    }
}

extension HeatMap {
    /// As much of it as is drawn.
    func bounded() -> (map: HeatMap, cuts: [Cut]) {
        var map = self
        map.title = fitted(title, columns: ChartBounds.title)
        map.rowLabel = fitted(rowLabel, columns: ChartBounds.name)
        map.columnLabel = fitted(columnLabel, columns: ChartBounds.name)
        map.rows = rows.prefix(showsValues ? ChartBounds.writtenRows : ChartBounds.rows).map { fitted($0, columns: ChartBounds.name) }
        let most = showsValues ? ChartBounds.writtenRows : min(ChartBounds.columns, max(1, ChartBounds.tableCells / max(map.rows.count, 1)))
        map.columns = columns.prefix(most).map { fitted($0, columns: ChartBounds.name) }
        map.values = values.prefix(map.rows.count).map { Array($0.prefix(map.columns.count)) }
        return (map, [Cut(.rows, map.rows.count, of: rows.count), Cut(.columns, map.columns.count, of: columns.count)].compactMap(\.self))
    }
}

extension Histogram {
    /// With neighbouring bins made one where there are more than can be told apart.
    func bounded() -> Histogram {
        guard counts.count > ChartBounds.bins, edges.count == counts.count + 1 else { return self }
        let every = (counts.count + ChartBounds.bins - 1) / ChartBounds.bins
        let starts = Array(stride(from: 0, to: counts.count, by: every))
        return Histogram(
            counts: starts.map { counts[$0..<min($0 + every, counts.count)].reduce(0, &+) }, edges: starts.map { edges[$0] } + [edges[counts.count]],
            xLabel: xLabel, title: title)
    }
}

extension HTMLPage {
    /// What is said of a chart that is not drawn whole.
    func notes(on cuts: [Cut]) -> String {
        cuts.isEmpty ? "" : element("p", ["class": "status"], text: cuts.map { words(.cut($0)) }.joined(separator: " ")) + "\n"
    }
}
