/// How the values of several groups fall into the same equal bins, one group over the other.
public struct Histograms: Hashable, Sendable, Codable {
    /// The values of one group, counted.
    public struct Group: Hashable, Sendable, Codable {
        /// What the legend calls it.
        public var name: String
        /// How many values fall into each bin.
        public var counts: [Int] { didSet { values = nil } }
        /// What was counted, so that it can be counted into other bins; nil where that isn't known.
        package private(set) var values: [Double]?

        init(name: String, counts: [Int], of values: [Double]) { (self.name, self.counts, self.values) = (name, counts, values) }

        /// The part of the group's values that falls into each bin; zeros where it has none.
        public var shares: [Double] {
            let sum = counts.reduce(0.0) { $0 + Double($1) }
            return counts.map { sum > 0 ? Double($0) / sum : 0 }
        }
    }

    /// What stands above; nothing if empty.
    public var title: String
    /// What the values are: `words`.
    public var xLabel: String
    /// The borders of the bins: one more than there are counts. Every bin is half open but the last, which holds its upper edge too.
    public var edges: [Double]
    /// The groups, in the order in which they were given.
    public var groups: [Group]
    /// Whether each group's counts are drawn as parts of the whole group, so that groups of different sizes compare.
    public var isShare: Bool
}

/// Counts several groups of values into the same equal bins, from the least of all values to the greatest, as `plt.hist([a, b])` does.
///
///     histogram([positive, negative], names: ["positive", "negative"], bins: 20, share: true)
///
/// - Parameters:
///   - groups: the values of each group.
///   - names: what each group is called.
///   - bins: how many ranges of the same width there are.
///   - share: whether parts of each group are drawn in the place of counts.
///   - xLabel: what the values are.
///   - title: what stands above; nothing if empty.
/// - Precondition: each group has a name and a value, and `bins` is in 1...1,000,000, so few that each has a width that a `Double` can tell.
public func histogram(
    _ groups: [[Int]], names: [String], bins: Int = 10, share: Bool = false, xLabel: String = "", title: String = ""
) -> Histograms {
    orTrap { try tryHistogram(groups, names: names, bins: bins, share: share, xLabel: xLabel, title: title) }
}

/// The same for values with fractions.
/// - Precondition: as above; each value is finite, and so is the distance from the least to the greatest.
public func histogram(
    _ groups: [[Double]], names: [String], bins: Int = 10, share: Bool = false, xLabel: String = "", title: String = ""
) -> Histograms {
    orTrap { try tryHistogram(groups, names: names, bins: bins, share: share, xLabel: xLabel, title: title) }
}

/// `histogram` for callers that handle errors.
/// - Throws: `DataError.countMismatch` where there are more or fewer names than groups, else what `tryHistogram` of one group throws.
public func tryHistogram(
    _ groups: [[Int]], names: [String], bins: Int = 10, share: Bool = false, xLabel: String = "", title: String = ""
) throws -> Histograms {
    try tryHistogram(
        try groups.map { try $0.mapLooking(Double.init) }, names: names, bins: bins, share: share, xLabel: xLabel, title: title)
}

/// `histogram` for callers that handle errors.
/// - Throws: `DataError.countMismatch` where there are more or fewer names than groups, else what `tryHistogram` of one group throws.
public func tryHistogram(
    _ groups: [[Double]], names: [String], bins: Int = 10, share: Bool = false, xLabel: String = "", title: String = ""
) throws -> Histograms {
    guard groups.count == names.count else {
        throw DataError.countMismatch(operation: "histogram", first: "groups", firstCount: groups.count, second: "names", secondCount: names.count)
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { throw DataError.empty(operation: "histogram") }
    let edges = try binEdges(over: groups, bins: bins)
    let counted = try zip(names, groups).map { Histograms.Group(name: $0, counts: try counts(of: $1, between: edges), of: $1) }
    return Histograms(title: title, xLabel: xLabel, edges: edges, groups: counted, isShare: share)
}

extension Histograms: Chart {
    package var partCount: Int { groups.reduce(0) { $0 + $1.counts.count } }
}

extension Histograms: Consistent {
    package var inconsistency: Inconsistency? {
        groups.allSatisfy { Histogram(counts: $0.counts, edges: edges).inconsistency == nil } ? nil : .histogram
    }
}
