import RNN

/// Reviews that stand for the real ones while a lesson is rehearsed: few and short, but with the least and the greatest of the ids that those have.
enum StandInReviews {
    private static let count = 10
    /// Words that are rarer than this need not be in the data.
    private static let mostWords = 10_000

    /// What `IMDB.load` gives in their place.
    static func load(numWords: Int?, skipTop: Int, maxlen: Int?, startChar: Int?) throws -> (train: Reviews, test: Reviews) {
        var selection = ReviewSelection()
        (selection.numWords, selection.skipTop, selection.maxlen) = (numWords, skipTop, maxlen)
        try selection.checkBounds()
        let greatest = min(max(numWords ?? mostWords, 1), mostWords) - 1
        let review = [startChar ?? greatest, 0, greatest].map { min($0, greatest) }
        let reviews = Reviews(
            input: (0..<count).map { number in review.dropLast(number % 2).reversed() }, target: (0..<count).map { $0 % 2 })
        return (reviews, reviews)
    }
}
