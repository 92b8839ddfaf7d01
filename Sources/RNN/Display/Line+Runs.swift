// Several runs of one model as one line and a band.

extension Line {
    /// What stands for several runs at each step.
    public enum Middle: String, Hashable, Sendable, Codable, CaseIterable {
        /// Their arithmetic mean, as `np.mean` has it.
        case mean
        /// The value in the middle, as `np.median` has it.
        case median
    }

    /// What the band around it spans.
    public enum Spread: String, Hashable, Sendable, Codable, CaseIterable {
        /// From the least run to the greatest.
        case range
        /// One standard deviation to each side, divided by the number of runs, as `np.std` has it.
        case standardDeviation
    }

    /// How far several runs lie apart at each step.
    package struct Band: Hashable, Sendable, Codable {
        package var middle: Middle
        package var spread: Spread
        package var lower: [Double]
        package var upper: [Double]
        /// How many runs came to each step.
        package var counts: [Int]
    }

    /// Several runs as one line with a band: those of one model from several seeds. Where some end earlier than others, each step has those that came to it.
    /// A step at which a run is no finite number is a gap.
    ///
    ///     plot([Line("LSTM", runs: [first["val_loss"], second["val_loss"]])], xLabel: "epoch")
    ///
    /// - Parameters:
    ///   - name: what the legend calls it.
    ///   - runs: for each run its values over 1, 2, 3, …
    ///   - middle: what the line is.
    ///   - spread: what the band is.
    /// - Precondition: there is a run, and one has a value.
    public init(_ name: String, runs: [[Double]], middle: Middle = .mean, spread: Spread = .range) {
        self = orTrap { try Line.trying(name, runs: runs, middle: middle, spread: spread) }
    }

    /// The same of what `fit` gave.
    /// - Parameters:
    ///   - runs: what `fit` gave, one for each run.
    ///   - metric: `loss`, `val_loss`, `accuracy`, …
    /// - Precondition: there is a run with an epoch, and each has the metric.
    public init(_ name: String, runs: [History], metric: String, middle: Middle = .mean, spread: Spread = .range) {
        self = orTrap { try Line.trying(name, runs: runs, metric: metric, middle: middle, spread: spread) }
    }

    /// `init(_:runs:)` for callers that handle errors.
    /// - Throws: `DataError.empty` where there are no runs, or none has a value.
    public static func trying(_ name: String, runs: [[Double]], middle: Middle = .mean, spread: Spread = .range) throws -> Line {
        let steps = runs.map(\.count).max() ?? 0
        guard steps > 0 else { throw DataError.empty(operation: "Line") }
        var line = Line(name, [])
        var band = Band(middle: middle, spread: spread, lower: [], upper: [], counts: [])
        var check = StopCheck()
        for step in 0..<steps {
            let values = runs.filter { step < $0.count }.map { $0[step] }
            try check.count(values.count)
            let isWhole = values.allSatisfy(\.isFinite)
            let centre = !isWhole ? .nan : middle == .mean ? try tryMean(values) : try tryMedian(values)
            let (lower, upper) = try spread.ends(of: values, around: centre)
            line.values.append(centre)
            band.lower.append(centre.isFinite ? lower : .nan)
            band.upper.append(centre.isFinite ? upper : .nan)
            band.counts.append(values.count)
        }
        line.band = band
        return line
    }

    /// The same of what `fit` gave.
    /// - Throws: `DataError.empty` where there are no runs or no epochs, `RNNError.unknownMetric`.
    public static func trying(
        _ name: String, runs: [History], metric: String, middle: Middle = .mean, spread: Spread = .range
    ) throws -> Line {
        try trying(name, runs: try runs.map { try $0.tryValues(metric) }, middle: middle, spread: spread)
    }
}

extension Line.Spread {
    fileprivate func ends(of values: [Double], around centre: Double) throws -> (lower: Double, upper: Double) {
        guard centre.isFinite, let least = values.min(), let greatest = values.max() else { return (.nan, .nan) }
        switch self {
        case .range: return (least, greatest)
        case .standardDeviation:
            let mean = try tryMean(values)
            let deviation = try tryMean(values.map { ($0 - mean) * ($0 - mean) }).squareRoot()
            return (centre - deviation, centre + deviation)
        }
    }
}

extension Line.Band {
    /// How many runs came to a step at most, and to the last one.
    package var most: Int { counts.max() ?? 0 }
    package var last: Int { counts.last ?? 0 }

    /// `mean of 5 runs, 2 at the end; band: least to greatest`.
    var told: String { "\(toldMiddle); band: \(toldSpread)" }

    /// The same of bars, with the ends of each behind its number.
    var toldOfBars: String { "\(toldMiddle); in brackets: \(toldSpread)" }

    /// The ends at one step: ` (0.61 … 0.68)`.
    func text(at step: Int) -> String {
        guard lower.indices.contains(step), upper.indices.contains(step) else { return "" }
        return " (\(briefly(lower[step])) … \(briefly(upper[step])))"
    }

    private var toldMiddle: String { "\(middle.rawValue) of \(most) run\(most == 1 ? "" : "s")" + (last < most ? ", \(last) at the end" : "") }

    private var toldSpread: String {
        switch spread {
        case .range: "least to greatest"
        case .standardDeviation: "one standard deviation to each side"
        }
    }
}
