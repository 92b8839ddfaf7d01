// Making bar charts and scatter charts.

/// A bar for each name.
/// - Parameters:
///   - names: what stands beneath each bar.
///   - values: how high each bar is.
///   - yLabel: what the vertical axis shows.
///   - title: the heading.
///   - yLimits: where the vertical axis begins and ends: `0...1`. A bar that goes beyond is cut off, and that is told.
/// - Precondition: there are as many values as names, and the limits are finite and differ.
public func bars(
    _ names: [String], _ values: [Double], yLabel: String = "", title: String = "", yLimits: ClosedRange<Double>? = nil
) -> Plot {
    orTrap { try tryBars(names, [Line("", values)], yLabel: yLabel, title: title, yLimits: yLimits) }
}

/// Bars of several kinds side by side, a group for each name.
/// - Parameter groups: kinds of bars, each with a number for every name; bars of several runs have a stroke from end to end of what these span.
/// - Precondition: each group has as many values as there are names, and the limits are finite and differ.
public func bars(
    _ names: [String], _ groups: [Line], yLabel: String = "", title: String = "", yLimits: ClosedRange<Double>? = nil
) -> Plot {
    orTrap { try tryBars(names, groups, yLabel: yLabel, title: title, yLimits: yLimits) }
}

/// A point for each pair of numbers.
/// - Parameters:
///   - x: how far to the right each point lies.
///   - y: how high each point lies.
///   - xLabel: what the horizontal axis shows.
///   - yLabel: what the vertical axis shows.
///   - title: the heading.
///   - xLimits: where the horizontal axis begins and ends. Points beyond are not drawn, and that is told.
///   - yLimits: where the vertical axis begins and ends.
///   - xScale: how numbers lie along the horizontal axis.
///   - yScale: how numbers lie along the vertical axis.
/// - Precondition: `x` and `y` have as many numbers; limits are finite and differ, and are above 0 on a logarithmic axis.
public func scatter(
    _ x: [Double], _ y: [Double], xLabel: String = "", yLabel: String = "", title: String = "", xLimits: ClosedRange<Double>? = nil,
    yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear, yScale: AxisScale = .linear
) -> Plot {
    orTrap { try tryScatter(x, y, xLabel: xLabel, yLabel: yLabel, title: title, xLimits: xLimits, yLimits: yLimits, xScale: xScale, yScale: yScale) }
}

/// `bars` for callers that handle errors.
/// - Throws: `DataError.countMismatch` where there are more or fewer values than names, `DataError.invalidArgument` for limits at which an axis can't end.
public func tryBars(
    _ names: [String], _ groups: [Line], yLabel: String = "", title: String = "", yLimits: ClosedRange<Double>? = nil
) throws -> Plot {
    try AxisScale.linear.check(yLimits, "yLimits", of: "bars")
    for group in groups where group.values.count != names.count {
        throw DataError.countMismatch(
            operation: "bars", first: "names", firstCount: names.count, second: group.name.isEmpty ? "values" : .parameter(group.name),
            secondCount: group.values.count)
    }
    let series = groups.map { group -> Plot.Series in
        var series = Plot.Series(name: group.name, x: group.values.indices.map { Double($0 + 1) }, y: group.values, form: .bars)
        series.band = group.band
        return series
    }
    return Plot(title: title, panels: [Plot.Panel(xLabel: "", yLabel: yLabel, series: series, xNames: names, yLimits: yLimits)])
}

/// `scatter` for callers that handle errors.
/// - Throws: `DataError.countMismatch`, `DataError.invalidArgument` for limits at which an axis can't end.
public func tryScatter(
    _ x: [Double], _ y: [Double], xLabel: String = "", yLabel: String = "", title: String = "", xLimits: ClosedRange<Double>? = nil,
    yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear, yScale: AxisScale = .linear
) throws -> Plot {
    try xScale.check(xLimits, "xLimits", of: "scatter")
    try yScale.check(yLimits, "yLimits", of: "scatter")
    guard x.count == y.count else {
        throw DataError.countMismatch(operation: "scatter", first: "x", firstCount: x.count, second: "y", secondCount: y.count)
    }
    let series = Plot.Series(name: "", x: x, y: y, form: .points)
    let panel = Plot.Panel(
        xLabel: xLabel, yLabel: yLabel, series: [series], xScale: xScale, yScale: yScale, xLimits: xLimits, yLimits: yLimits)
    return Plot(title: title, panels: [panel])
}
