import RNN

/// The bars of a panel that go beyond its limits: at the edge of each an arrow, and its number, which a bar that lies wholly beyond is seen by alone.
struct CutBars {
    private struct Bar {
        let series: Int
        let point: (x: Double, y: Double)
        let isUp: Bool
        let text: String
    }

    private var bars: [Bar] = []
    private let count: Int
    /// How much room they need above the plot, and beneath it.
    let heights: (above: Double, beneath: Double)
    private static let height = 22.0

    init(_ series: [DrawnSeries], in view: PanelView) {
        count = series.count
        if let span = view.y, span.isFixed {
            for (number, one) in series.enumerated() where one.form == .bars {
                bars += one.points.filter { !span.holds($0.y) }.map { point in
                    Bar(series: number, point: point, isUp: point.y > span.upper, text: short(view.yScale.number(at: point.y), digits: 4))
                }
            }
        }
        heights = (bars.contains(where: \.isUp) ? Self.height : 0, bars.contains { !$0.isUp } ? Self.height : 0)
    }

    /// Numbers only where they don't touch each other.
    func drawing(_ frame: ChartFrame, x: ChartScale) -> [String] {
        let slot = DrawnSeries.BarSlot(of: count, x)
        var ends = [true: 0.0, false: 0.0]
        return bars.sorted { ($0.point.x, $0.series) < ($1.point.x, $1.series) }.flatMap { bar -> [String] in
            let middle = slot.middle(bar.point.x, number: bar.series)
            let edge = bar.isUp ? frame.top : frame.plotBottom
            let arrow =
                "<path class=\"beyond \(SeriesMark.style(bar.series))\" d=\"M\(coordinate(middle - 4)) \(coordinate(edge + (bar.isUp ? -1 : 1)))h8l-4 \(bar.isUp ? -6 : 6)z\"/>"
            let half = labelWidth(bar.text, size: LabelSize.count) / 2
            guard middle - half >= ends[bar.isUp, default: 0], middle + half <= frame.width else { return [arrow] }
            ends[bar.isUp] = middle + half + 5
            return [arrow, label(bar.text, "count", middle, bar.isUp ? edge - 9 : edge + 19, anchor: "middle")]
        }
    }
}
