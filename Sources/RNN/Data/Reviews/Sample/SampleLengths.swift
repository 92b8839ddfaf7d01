/// How long the reviews of the built-in sample are, in words.
enum SampleLengths {
    /// Shares of reviews, in thousandths, and the length that so many stay below. Real film reviews have about these: most
    /// between 120 and 300 words, few of more than a thousand. The start mark that comes on top makes the median 178.
    private static let quantiles: [(share: Int, length: Int)] = [
        (0, 10), (5, 42), (20, 56), (50, 78), (100, 98), (250, 128), (400, 150), (499, 177), (501, 178), (600, 212), (700, 258),
        (750, 288), (800, 328), (850, 382), (900, 458), (950, 598), (980, 790), (990, 920), (997, 1_040), (1_000, 1_900),
    ]

    /// The length of review `index` of `count`, where they stand in order of length.
    static func length(at index: Int, of count: Int) -> Int {
        let share = (2 * index + 1) * 500
        guard let above = quantiles.firstIndex(where: { $0.share * count >= share }), above > 0 else { return 10 }
        let (lowerShare, lower) = quantiles[above - 1]
        let (upperShare, upper) = quantiles[above]
        return lower + (upper - lower) * (share - lowerShare * count) / ((upperShare - lowerShare) * count)
    }
}
