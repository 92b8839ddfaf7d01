import RNN

extension Output {
    /// The most points, bars and cells of one chart or table that are shown, and of all of a lesson: a page of more is slow to make, and nobody reads it.
    static let mostParts = 500_000
    static let mostPartsOfLesson = 2_000_000

    /// How many points, bars or cells it has.
    var partCount: Int {
        switch self {
        case .chart(let shown): shown.chart.partCount
        case .text, .value, .withheld: 0
        }
    }
}
