// Counting values into bins, as `numpy.histogram` does it.

/// Counts values into `bins` equal bins from the least value to the greatest. Every bin is half open but the last, which
/// holds its upper edge too. Where all values are equal, the bins cover half a unit to each side.
/// - Parameters:
///   - x: the values that are counted.
///   - bins: how many ranges of the same width there are.
///   - xLabel: what the values are.
///   - title: what stands above; nothing if empty.
/// - Precondition: `x` is not empty, and `bins` is in 1...1,000,000, so few that each has a width that a `Double` can tell.
public func histogram(_ x: [Int], bins: Int = 10, xLabel: String = "", title: String = "") -> Histogram {
    orTrap { try tryHistogram(x, bins: bins, xLabel: xLabel, title: title) }
}

/// The same for values with fractions.
/// - Precondition: as above; each value is finite, and so is the distance from the least to the greatest.
public func histogram(_ x: [Double], bins: Int = 10, xLabel: String = "", title: String = "") -> Histogram {
    orTrap { try tryHistogram(x, bins: bins, xLabel: xLabel, title: title) }
}

/// The same for values with fractions.
/// - Precondition: as above.
public func histogram(_ x: [Float], bins: Int = 10, xLabel: String = "", title: String = "") -> Histogram {
    orTrap { try tryHistogram(x.map(Double.init), bins: bins, xLabel: xLabel, title: title) }
}

/// `histogram` for callers that handle errors.
/// - Throws: `DataError.empty`, or `.invalidArgument` where there is no bin.
public func tryHistogram(_ x: [Int], bins: Int = 10, xLabel: String = "", title: String = "") throws -> Histogram {
    try tryHistogram(try x.mapLooking(Double.init), bins: bins, xLabel: xLabel, title: title)
}

/// `histogram` for callers that handle errors. Also throws `.invalidArgument` where a value is infinite or no number.
public func tryHistogram(_ x: [Double], bins: Int = 10, xLabel: String = "", title: String = "") throws -> Histogram {
    let edges = try binEdges(over: [x], bins: bins)
    return Histogram(counts: try counts(of: x, between: edges), edges: edges, of: x, xLabel: xLabel, title: title)
}

/// The borders of equal bins from the least of all values to the greatest.
func binEdges(over groups: [[Double]], bins: Int) throws -> [Double] {
    guard bins >= 1, bins <= 1_000_000 else {
        throw DataError.invalidArgument(
            operation: "histogram", name: "bins", given: "\(bins)", requirement: .within(1, 1_000_000))
    }
    guard var least = groups.lazy.joined().first else { throw DataError.empty(operation: "histogram") }
    var greatest = least
    var check = StopCheck()
    for group in groups {
        for (index, value) in group.enumerated() {
            try check.count()
            guard value.isFinite else {
                throw DataError.invalidArgument(
                    operation: "histogram", name: .value(at: index), given: "\(value)", requirement: .finite)
            }
            least = min(least, value)
            greatest = max(greatest, value)
        }
    }
    if least == greatest {
        least -= 0.5
        greatest += 0.5
    }

    let width = greatest - least
    let step = width / Double(bins)
    var edges = (0..<bins).map { Double($0) * step + least }
    edges.append(greatest)
    guard width.isFinite, zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
        throw DataError.invalidArgument(
            operation: "histogram", name: "bins", given: "\(bins)",
            requirement: .binsWithWidth(least: least, greatest: greatest))
    }
    return edges
}

/// How many values fall into each of equal bins that hold them all.
func counts(of x: [Double], between edges: [Double]) throws -> [Int] {
    let (bins, least, width) = (edges.count - 1, edges[0], edges[edges.count - 1] - edges[0])
    var counts = [Int](repeating: 0, count: bins)
    var check = StopCheck()
    for value in x {
        try check.count(4)
        var bin = min(Int((value - least) / width * Double(bins)), bins - 1)
        // Rounding may put a value that lies close to an edge on the wrong side of it.
        if value < edges[bin] { bin -= 1 }
        if bin < bins - 1, value >= edges[bin + 1] { bin += 1 }
        counts[bin] += 1
    }
    return counts
}
