/// How many values fall into each of a row of equal bins, counted as `numpy.histogram` counts: every bin is half open but
/// the last, which holds its upper edge too.
public struct Histogram: Hashable, Sendable, Codable {
    /// How many values fall into each bin.
    public var counts: [Int] { didSet { values = nil } }
    /// The borders of the bins: one more than there are counts.
    public var edges: [Double] { didSet { values = nil } }
    /// What the values are: `words`.
    public var xLabel: String
    /// What stands above; nothing if empty.
    public var title: String
    /// What was counted, so that it can be counted into other bins; nil where that isn't known.
    package private(set) var values: [Double]?

    /// A histogram that was counted elsewhere: `edges` is one longer than `counts`, which is not looked at.
    public init(counts: [Int], edges: [Double], xLabel: String = "", title: String = "") {
        self.counts = counts
        self.edges = edges
        self.xLabel = xLabel
        self.title = title
    }

    /// One that can be counted into other bins.
    init(counts: [Int], edges: [Double], of values: [Double], xLabel: String, title: String) {
        self.init(counts: counts, edges: edges, xLabel: xLabel, title: title)
        self.values = values
    }
}
