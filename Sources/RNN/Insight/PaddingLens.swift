/// What bringing all reviews to one length does to them.
public struct PaddingLens: Hashable, Sendable, Codable {
    /// A word of the example, and what becomes of it.
    public struct Word: Hashable, Sendable, Codable {
        /// The word, `?` for one that was left out when the reviews were loaded.
        public var text: String
        /// Whether it is cut away.
        public var isLost: Bool
    }

    /// T, the length of all reviews afterwards.
    public var maxlen: Int
    /// How many reviews there are.
    public var reviews: Int
    /// How many reviews are longer and lose words, and how many are shorter and get padding.
    public var cut: Int
    /// How many reviews are shorter than `maxlen` and get padding.
    public var padded: Int
    /// How many words there are in all; the mark `<start>` before a review is none.
    public var words: Int
    /// How many words are cut away, the mark `<start>` not counted.
    public var lostWords: Int
    /// How many of the numbers that come out are padding.
    public var padding: Int
    /// The number of the review that serves as an example, its words before, and what comes out, padding as the empty word.
    public var example: Int
    /// The example's words before.
    public var before: [Word]
    /// The example's T steps afterwards, the empty word for padding.
    public var after: [String]
    /// Whether a word of the example is `?`, one that has no word in the vocabulary.
    package var hasUnknownWords = false

    /// How many reviews have exactly `maxlen` steps and stay as they are.
    public var unchanged: Int { reviews &- cut &- padded }
    /// The share of the reviews that stay as they are: 0…1.
    public var unchangedShare: Double { share(unchanged, of: reviews) }
    /// How many of the example's words were written: the mark `<start>` is none.
    package var wordsBefore: Int { before.count - (before.first?.text == "<start>" ? 1 : 0) }

    /// The share of the reviews that lose words: 0…1.
    public var cutShare: Double { share(cut, of: reviews) }
    /// The share of the reviews that get padding: 0…1.
    public var paddedShare: Double { share(padded, of: reviews) }
    /// The share of the words that are lost: 0…1.
    public var lostShare: Double { share(lostWords, of: words) }
    /// The share of the steps afterwards that are padding: 0…1.
    public var paddingShare: Double { reviews == 0 || maxlen == 0 ? 0 : Double(padding) / (Double(reviews) * Double(maxlen)) }

    private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

    /// The numbers as a table.
    public var table: Table {
        func row(_ name: String, _ count: Int, _ share: Double, _ whole: String) -> [String] {
            [name, grouped(count), "\(fixed(share * 100, digits: 1)) % of \(whole)"]
        }
        let (reviews, steps) = ("\(grouped(self.reviews)) reviews", "\(grouped(steps)) steps")
        return Table(
            columns: ["maxlen \(maxlen)", "count", "share"],
            rows: [
                row("reviews cut", cut, cutShare, reviews), row("reviews padded", padded, paddedShare, reviews),
                row("reviews of just this length", unchanged, unchangedShare, reviews), row("words lost", lostWords, lostShare, "\(grouped(words)) words"),
                row("steps of padding", padding, paddingShare, steps),
            ])
    }

    /// How many steps come out in all.
    package var steps: Int { reviews &* maxlen }
}

extension PaddingLens: CustomStringConvertible {
    /// The table of numbers as plain text, and the example before and after.
    public var description: String {
        let was = before.map { $0.isLost ? "[\($0.text)]" : $0.text }.joined(separator: " ")
        let is_ = after.map { $0.isEmpty ? "·" : $0 }.joined(separator: " ")
        return "\(table)\n\(hasUnknownWords ? "\(unknownWordNote)\n" : "")review \(example) before, what is lost in brackets: \(was)\nafter: \(is_)"
    }
}

/// What `padSequences` with the same arguments cuts away and adds.
/// - Parameters:
///   - x: lists of word ids.
///   - maxlen: T, the length of all reviews afterwards.
///   - padding: where short reviews are filled up.
///   - truncating: where long reviews are cut.
///   - example: the number of the review that is shown, counted from 0. If it is not said, of those that lose a word that was written, not `<start>` alone,
///     the one of median length; of those that are cut, or of all, where there are none.
/// - Precondition: `x` is not empty, `maxlen` is in 1...2²⁴, and `example` is the number of a review.
public func paddingLens(
    _ x: [[Int]], maxlen: Int, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, example: Int? = nil
) -> PaddingLens {
    orTrap { try tryPaddingLens(x, maxlen: maxlen, padding: padding, truncating: truncating, example: example) }
}

/// `paddingLens` for callers that handle errors.
/// - Throws: `DataError.empty`, `.invalidArgument`, `.outOfRange`, and what looking words up throws.
public func tryPaddingLens(
    _ x: [[Int]], maxlen: Int, padding: SequenceEnd = .pre, truncating: SequenceEnd = .pre, example: Int? = nil
) throws -> PaddingLens {
    guard !x.isEmpty else { throw DataError.empty(operation: "paddingLens") }
    guard (1...1 << 24).contains(maxlen) else {
        throw DataError.invalidArgument(
            operation: "paddingLens", name: "maxlen", given: "\(maxlen)", requirement: .notAbove(1 << 24, from: 1))
    }
    if let example, !x.indices.contains(example) {
        throw DataError.outOfRange(
            operation: "paddingLens", index: 0, value: example, requirement: .index(below: x.count, of: .reviews))
    }
    let lengths = x.map(\.count)
    let longer = lengths.indices.filter { lengths[$0] > maxlen }
    // Cut at the front, a review that is one too long loses its mark of the start alone.
    let cutInEarnest = longer.filter { truncating == .post || lengths[$0] - maxlen > 1 || x[$0].first != startID }
    let candidates = !cutInEarnest.isEmpty ? cutInEarnest : !longer.isEmpty ? longer : Array(lengths.indices)
    let example = example ?? ofMedianLength(candidates, lengths)
    let review = x[example]
    let kept = truncating == .pre ? review.suffix(maxlen) : review.prefix(maxlen)
    let known = try ReviewLibrary.shared.wordsAtHand(of: review)
    let words = known ?? review.map { "\($0)" }
    // Of numbers without words the first may be any word.
    func marks(_ lists: some Sequence<Int>) -> Int { known == nil ? 0 : lists.count { x[$0].first == startID } }
    let lost = longer.reduce(0) { $0 + lengths[$1] - maxlen } - (truncating == .pre ? marks(longer) : 0)
    let fill = [String](repeating: "", count: max(0, maxlen - review.count))
    let keptWords = Array(words[kept.startIndex..<kept.endIndex])
    var lens = PaddingLens(
        maxlen: maxlen, reviews: x.count, cut: longer.count, padded: lengths.count { $0 < maxlen }, words: lengths.reduce(0, +) - marks(x.indices),
        lostWords: lost, padding: lengths.reduce(0) { $0 + max(0, maxlen - $1) }, example: example,
        before: words.enumerated().map { PaddingLens.Word(text: $1, isLost: !kept.indices.contains($0)) },
        after: padding == .pre ? fill + keptWords : keptWords + fill)
    lens.hasUnknownWords = known?.contains("?") ?? false
    return lens
}

/// The id that begins a review, as `IMDB.load` gives it and `IMDB.decode` reads it.
private let startID = 1

/// Of some reviews the one of median length, of two the shorter; of those of equal length the one that comes first is before the others.
private func ofMedianLength(_ reviews: [Int], _ lengths: [Int]) -> Int {
    let order = reviews.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    return order[(order.count - 1) / 2]
}
