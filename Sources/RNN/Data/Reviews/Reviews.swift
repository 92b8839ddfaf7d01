/// Reviews as lists of word ids, and whether each is favourable.
public struct Reviews: Hashable, Sendable {
    /// A list of ids a review, each of its own length.
    public var input: [[Int]]
    /// 1 for a favourable review, 0 for an unfavourable one, as many as there are reviews.
    public var target: [Int]

    /// Reviews and their targets, which should be as many.
    public init(input: [[Int]], target: [Int]) {
        self.input = input
        self.target = target
    }

    /// The number of reviews.
    public var count: Int { input.count }
}
