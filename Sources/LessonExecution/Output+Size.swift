import RNN

extension Output {
    /// The most points, bars and cells of one chart or table that are shown, and of all of a lesson: a page of more is slow to make, and nobody reads it.
    static let mostParts = 500_000
    static let mostPartsOfLesson = 2_000_000

    /// How many points, bars or cells it has.
    var partCount: Int {
        switch self {
        case .chart(let shown): shown.chart.partCount
        case .text, .value: 0
        }
    }

    /// What stands in the place of one that is too large.
    static func tooLarge(_ count: Int) -> Output {
        .text(
            "… (a chart or table of \(count) points, bars or cells is not shown: \(mostParts) are the most, and \(mostPartsOfLesson) in a lesson; show a part of it)\n"
        )
    }
}
