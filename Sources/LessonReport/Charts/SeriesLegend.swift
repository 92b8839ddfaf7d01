import RNN

/// The names of a drawing's series: each beside its end where there is room, else in rows above.
struct SeriesLegend {
    private let entries: [LegendEntry]
    private let series: [DrawnSeries]
    /// How wide the samples beside the drawing are.
    private let sample: Double
    /// Above the drawing; nil where the names stand beside it.
    private let rows: LegendRows?
    /// How much room it needs beside the drawing.
    let room: Double
    /// How high the drawing has to be for it.
    var height: Double { rows == nil ? Double(entries.count) * Self.apart : 0 }
    /// How much room it needs above the drawing.
    var heightAbove: Double { rows?.height ?? 0 }

    private static let apart = 17.0
    /// So wide a plot is left beside the names.
    private static let leastPlot = 200.0

    /// - Parameter frame: the drawing with room for the labels of the y axis.
    init(_ series: [DrawnSeries], in frame: ChartFrame) {
        let shown = series.enumerated().filter { !$0.element.name.isEmpty }
        self.series = shown.map(\.element)
        entries = shown.map { number, one in
            let way = one.isDrawn ? one.end?.isUp.map { $0 ? " ↑" : " ↓" } ?? "" : " —"
            return LegendEntry(number: number, form: one.form, text: one.name + way)
        }
        sample = LegendEntry.sampleWidth(entries)
        let beside = 6 + sample + 5 + (entries.map { LegendEntry.width($0.text) }.max() ?? 0) + 4
        let isBeside = frame.width - frame.left - beside >= Self.leastPlot
        rows = entries.isEmpty || isBeside ? nil : LegendRows(entries, width: frame.width - 4)
        room = entries.isEmpty || !isBeside ? 14 : beside.rounded(.up)
    }

    /// The samples and names, moved apart where ends are close.
    /// - Parameters:
    ///   - top: where the first row above the drawing begins.
    ///   - isUnderMarker: a marker's label stands right above the plot.
    func drawing(_ frame: ChartFrame, y: ChartScale, top: Double, isUnderMarker: Bool = false) -> [String] {
        if let rows { return rows.drawing(x: 2, y: top + 12) }
        let ends = series.map { one in one.end.map { y.place(min(max($0.y, y.lower), y.upper)) } ?? frame.plotBottom }
        let places = spread(ends, apart: Self.apart, from: frame.top + (isUnderMarker ? 13 : 8), to: frame.plotBottom)
        let left = frame.plotRight + 6
        return zip(entries, places).flatMap { entry, place in
            [entry.sample(left, place, width: sample), entry.name(entry.text, left + sample + 5, place + 4)]
        }
    }
}
