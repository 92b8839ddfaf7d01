/// Rows of numbers beside each other, each as a box from the lower to the upper quartile with the median in it, whiskers, and what lies beyond them
/// (Tukey, 1977), as pyplot's `boxplot` draws it.
public struct BoxPlot: Hashable, Sendable, Codable {
    /// One row of numbers.
    public struct Box: Hashable, Sendable, Codable {
        /// What stands beneath it.
        public var name: String
        /// How many numbers there are.
        public var count: Int
        /// The least number that is within one and a half box heights beneath the box.
        public var lowerWhisker: Double
        /// A quarter of the numbers lies beneath it; between two numbers on the straight line from one to the other, as in NumPy.
        public var lowerQuartile: Double
        /// Half of the numbers lies beneath it.
        public var median: Double
        /// Three quarters of the numbers lie beneath it.
        public var upperQuartile: Double
        /// The greatest number that is within one and a half box heights above the box.
        public var upperWhisker: Double
        /// The numbers beyond the whiskers, the least one first.
        public var outliers: [Double]
    }

    /// What stands above; nothing if empty.
    public var title: String
    /// What the numbers are: `loss`.
    public var yLabel: String
    /// The boxes, from left to right.
    public var boxes: [Box]
}

/// A box for each row of numbers.
/// - Parameters:
///   - groups: rows of numbers, each with what stands beneath its box.
///   - yLabel: what the numbers are.
///   - title: what stands above; nothing if empty.
/// - Precondition: each row has at least one number, and all are finite.
public func boxplot(_ groups: [Line], yLabel: String = "", title: String = "") -> BoxPlot {
    orTrap { try tryBoxplot(groups, yLabel: yLabel, title: title) }
}

/// A box for one row of numbers.
/// - Parameter values: the numbers.
/// - Precondition: there is at least one number, and all are finite.
public func boxplot(_ values: [Double], yLabel: String = "", title: String = "") -> BoxPlot {
    orTrap { try tryBoxplot([Line("", values)], yLabel: yLabel, title: title) }
}

/// `boxplot` for callers that handle errors.
/// - Throws: `DataError.empty` for a row without numbers, `DataError.invalidArgument` for one that is infinite or no number, `RNNError.interrupted`.
public func tryBoxplot(_ groups: [Line], yLabel: String = "", title: String = "") throws -> BoxPlot {
    BoxPlot(title: title, yLabel: yLabel, boxes: try groups.map { try BoxPlot.Box($0.name, $0.values) })
}

extension BoxPlot.Box {
    fileprivate init(_ name: String, _ values: [Double]) throws {
        guard !values.isEmpty else { throw DataError.empty(operation: "boxplot") }
        if let value = values.first(where: { !$0.isFinite }) {
            throw DataError.invalidArgument(operation: "boxplot", name: "values", given: "\(value)", requirement: .finiteNumbers)
        }
        let sorted = try values.sortedLooking()
        func quantile(_ share: Double) -> Double {
            let place = share * Double(sorted.count - 1)
            let (below, part) = (Int(place), place - place.rounded(.down))
            return part == 0 ? sorted[below] : sorted[below] * (1 - part) + sorted[below + 1] * part
        }
        let (lower, upper) = (quantile(0.25), quantile(0.75))
        let reach = 1.5 * (upper - lower)
        let within = sorted.drop { $0 < lower - reach }.prefix { $0 <= upper + reach }
        self.init(
            name: name, count: values.count, lowerWhisker: min(within.first ?? lower, lower), lowerQuartile: lower, median: quantile(0.5), upperQuartile: upper,
            upperWhisker: max(within.last ?? upper, upper), outliers: Array(sorted[..<within.startIndex] + sorted[within.endIndex...]))
    }

    /// The five numbers, the least one first.
    package var fiveNumbers: [Double] { [lowerWhisker, lowerQuartile, median, upperQuartile, upperWhisker] }

    /// The numbers beyond the whiskers, of very many the first and the last.
    fileprivate var outlierText: String {
        func text(_ numbers: some Sequence<Double>) -> String { numbers.map { "\(Float($0))" }.joined(separator: " ") }
        guard outliers.count > 12 else { return outliers.isEmpty ? "-" : text(outliers) }
        return "\(grouped(outliers.count)): \(text(outliers.prefix(5))) … \(text(outliers.suffix(5)))"
    }
}

extension BoxPlot: Chart {
    package var partCount: Int { boxes.reduce(0) { $0 + 5 + $1.outliers.count } }
    package var keyNumbers: [(name: String, value: Double)] { boxes.map { ("\($0.name.isEmpty ? "" : "\($0.name) ")median", $0.median) } }

    /// The numbers as a table, a row a box.
    public var table: Table {
        Table(
            columns: [yLabel, "count", "lower whisker", "lower quartile", "median", "upper quartile", "upper whisker", "outliers"],
            rows: boxes.map { box in [box.name, grouped(box.count)] + box.fiveNumbers.map { "\(Float($0))" } + [box.outlierText] })
    }

    /// The table as plain text, and beneath it what the columns are.
    public var description: String {
        let note = "whiskers: the farthest numbers within 1.5 times the distance between the quartiles; outliers: the numbers beyond"
        return ((title.isEmpty ? [] : [title]) + [table.description, "  " + note]).joined(separator: "\n")
    }
}

extension BoxPlot: Consistent {
    package var inconsistency: Inconsistency? {
        boxes.allSatisfy { $0.count >= 0 && $0.fiveNumbers.allSatisfy(\.isFinite) && zip($0.fiveNumbers, $0.fiveNumbers.dropFirst()).allSatisfy(<=) }
            ? nil : .box
    }
}
