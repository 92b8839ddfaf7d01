/// How many values fall into each of a row of equal bins, counted as `numpy.histogram` counts: every bin is half open but
/// the last, which holds its upper edge too.
public struct Histogram: Hashable, Sendable, Codable {
    /// How many values fall into each bin.
    public var counts: [Int]
    /// The borders of the bins: one more than there are counts.
    public var edges: [Double]

    /// A histogram that was counted elsewhere: `edges` is one longer than `counts`, which is not looked at.
    public init(counts: [Int], edges: [Double]) {
        self.counts = counts
        self.edges = edges
    }
}
