/// A rectangle of numbers to be seen as shades: plain data, nothing about how it is drawn.
public struct HeatMap: Hashable, Sendable, Codable {
    /// What stands above; nothing if empty.
    public var title: String
    /// What the rows are, and what each is called: `unit`, 1, 2, 3, …
    public var rowLabel: String
    /// The name of each row.
    public var rows: [String]
    /// What the columns are: `word`.
    public var columnLabel: String
    /// The name of each column.
    public var columns: [String]
    /// The numbers, row by row: `values[row][column]`.
    public var values: [[Double]]
    /// What the first shade of the legend stands for.
    public var lowest: Double
    /// What the last shade of the legend stands for.
    public var highest: Double
    /// Whether the middle between `lowest` and `highest`, as a rule 0, is neutral and both ends have colours of their own.
    public var isDiverging: Bool
    /// Whether each number is written into its cell, as counts are.
    public var showsValues: Bool
    /// How shades follow the numbers: on a logarithmic scale equal steps are equal factors, and what is not above 0 has no shade.
    public var scale: AxisScale
    /// What the engine drew of its own accord; `nil` where the names are the caller's.
    package var subject: Subject?

    package enum Subject: Hashable, Sendable, Codable {
        /// Units against words; a direction where there are two.
        case cell(CellPart, goesBackwards: Bool?)
        /// True classes against those that were predicted.
        case confusion
    }

    /// A heat map of these numbers. Whether there are as many names as rows and columns is not looked at.
    public init(
        title: String = "", rowLabel: String = "", rows: [String], columnLabel: String = "", columns: [String], values: [[Double]],
        lowest: Double, highest: Double, isDiverging: Bool = false, showsValues: Bool = false, scale: AxisScale = .linear
    ) {
        self.title = title
        self.rowLabel = rowLabel
        self.rows = rows
        self.columnLabel = columnLabel
        self.columns = columns
        self.values = values
        self.lowest = lowest
        self.highest = highest
        self.isDiverging = isDiverging
        self.showsValues = showsValues
        self.scale = scale
    }

    /// Where a cell's number is between the lowest, 0, and the highest, 1; `nil` for what is no finite number, and on a logarithmic scale for what is not
    /// above 0.
    /// - Parameters:
    ///   - row: which row, counted from 0.
    ///   - column: which column, counted from 0.
    public func shade(row: Int, column: Int) -> Double? {
        guard values.indices.contains(row), values[row].indices.contains(column), values[row][column].isFinite else { return nil }
        let place = scale.place(of: values[row][column])
        guard !place.isNaN else { return nil }
        guard highest > lowest else { return 0.5 }
        let (least, greatest) = (scale.place(of: lowest), scale.place(of: highest))
        // Halves, since the largest numbers have no difference.
        let share = (place / 2 - least / 2) / (greatest / 2 - least / 2)
        return share.isNaN ? 0.5 : min(max(share, 0), 1)
    }
}

/// A heat map of a matrix.
/// - Parameters:
///   - x: shape (rows, columns).
///   - rows: what the rows are called; by their numbers from 1 if that is not said.
///   - columns: what the columns are called; by their numbers from 1 if that is not said.
///   - rowLabel: what the rows are: `unit`.
///   - columnLabel: what the columns are: `word`.
///   - title: what stands above.
///   - scale: how shades follow the numbers. If that is not said, equal steps are equal differences; but of counts, which are whole and none below 0, equal
///     factors, where the greatest is 20 times the least above 0 or more: small ones are told apart so.
/// - Precondition: `x` has two axes and at most 2²⁰ numbers, and there are as many names as rows and columns, or none.
public func heatMap(
    _ x: any TensorConvertible, rows: [String] = [], columns: [String] = [], rowLabel: String = "", columnLabel: String = "",
    title: String = "", scale: AxisScale? = nil
) -> HeatMap {
    orTrap { try tryHeatMap(x, rows: rows, columns: columns, rowLabel: rowLabel, columnLabel: columnLabel, title: title, scale: scale) }
}

/// `heatMap` for callers that handle errors.
/// - Throws: `RNNError.shapeMismatch` for another shape, `DataError.invalidArgument` where there are too few or too many names.
public func tryHeatMap(
    _ x: any TensorConvertible, rows: [String] = [], columns: [String] = [], rowLabel: String = "", columnLabel: String = "",
    title: String = "", scale: AxisScale? = nil
) throws -> HeatMap {
    let tensor = try x.asTensor()
    guard tensor.shape.rank == 2, tensor.shape.count <= 1 << 20 else {
        throw RNNError.shapeMismatch(operation: "heatMap", expected: .matrix, given: tensor.shape)
    }
    let (height, width) = (tensor.shape[0], tensor.shape[1])
    func names(_ names: [String], _ count: Int, _ parameter: String) throws -> [String] {
        if names.isEmpty { return (0..<count).map { "\($0 + 1)" } }
        guard names.count == count else {
            throw DataError.invalidArgument(
                operation: "heatMap", name: .parameter(parameter), given: .names(names.count), requirement: .names(count))
        }
        return names
    }
    let numbers = try tensor.tryScalars().map(Double.init)
    let finite = numbers.filter(\.isFinite)
    let scale = scale ?? .ofCounts(finite)
    let shaded = scale == .log ? finite.filter { $0 > 0 } : finite
    return HeatMap(
        title: title, rowLabel: rowLabel, rows: try names(rows, height, "rows"), columnLabel: columnLabel,
        columns: try names(columns, width, "columns"),
        values: (0..<height).map { Array(numbers[$0 * width..<($0 + 1) * width]) }, lowest: shaded.min() ?? 0, highest: shaded.max() ?? 1,
        scale: shaded.isEmpty ? .linear : scale)
}

private extension AxisScale {
    /// The scale on which small ones of such numbers are told apart, where they are counts; else the linear one.
    static func ofCounts(_ numbers: [Double]) -> AxisScale {
        guard numbers.allSatisfy({ $0 >= 0 && $0 == $0.rounded() }), let greatest = numbers.max(), let least = numbers.lazy.filter({ $0 > 0 }).min()
        else { return .linear }
        return greatest >= 20 * least ? .log : .linear
    }
}

extension ConfusionMatrix {
    /// The counts as shades, the numbers in them. Where the greatest is 20 times the least above 0 or more, equal steps of shade are equal factors, so that
    /// few mistakes are seen beside many right answers. A class is called by its number where there is no name for it.
    /// - Parameter names: what the classes are called, in their order; their numbers where there are none.
    public func heatMap(names: [String] = []) -> HeatMap {
        let names = classes.enumerated().map { place, label in names.indices.contains(place) ? names[place] : String(label) }
        let numbers = counts.map { $0.map(Double.init) }
        let scale = AxisScale.ofCounts(Array(numbers.joined()))
        let least = scale == .log ? numbers.joined().filter { $0 > 0 }.min() ?? 0 : 0
        var map = HeatMap(
            rowLabel: "true", rows: names, columnLabel: "predicted", columns: names, values: numbers, lowest: least,
            highest: numbers.joined().max() ?? 1, showsValues: true, scale: scale)
        map.subject = .confusion
        return map
    }
}
