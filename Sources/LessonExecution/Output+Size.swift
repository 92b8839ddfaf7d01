import RNN

extension Output {
    /// The most points, bars and cells of one chart or table that are shown, and of all of a lesson: a page of more is slow to make, and nobody reads it.
    static let mostParts = 500_000
    static let mostPartsOfLesson = 2_000_000

    /// How many points, bars or cells it has.
    var partCount: Int {
        switch self {
        case .histogram(let histogram): histogram.counts.count
        case .plot(let plot): plot.panels.reduce(0) { sum, panel in panel.series.reduce(sum + panel.xNames.count) { $0 + max($1.x.count, $1.y.count) + 1 } }
        case .table(let table): table.rows.reduce(table.columns.count) { $0 + $1.count }
        case .heatMap(let map): map.values.reduce(map.rows.count + map.columns.count) { $0 + $1.count }
        case .text, .summary, .gates, .unrolled, .parameters, .paddingLens, .comparison, .value: 0
        }
    }

    /// What stands in the place of one that is too large.
    static func tooLarge(_ count: Int) -> Output {
        .text(
            "… (a chart or table of \(count) points, bars or cells is not shown: \(mostParts) are the most, and \(mostPartsOfLesson) in a lesson; show a part of it)\n"
        )
    }
}
