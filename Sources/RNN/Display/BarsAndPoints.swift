// Making bar charts and scatter charts.

/// A bar for each name.
/// - Parameters:
///   - names: what stands beneath each bar.
///   - values: how high each bar is.
///   - yLabel: what the vertical axis shows.
///   - title: the heading.
/// - Precondition: there are as many values as names.
public func bars(_ names: [String], _ values: [Double], yLabel: String = "", title: String = "") -> Plot {
    orTrap { try tryBars(names, [Line("", values)], yLabel: yLabel, title: title) }
}

/// Bars of several kinds side by side, a group for each name.
/// - Parameter groups: kinds of bars, each with a number for every name; bars of several runs have a stroke from end to end of what these span.
/// - Precondition: each group has as many values as there are names.
public func bars(_ names: [String], _ groups: [Line], yLabel: String = "", title: String = "") -> Plot {
    orTrap { try tryBars(names, groups, yLabel: yLabel, title: title) }
}

/// A point for each pair of numbers.
/// - Parameters:
///   - x: how far to the right each point lies.
///   - y: how high each point lies.
///   - xLabel: what the horizontal axis shows.
///   - yLabel: what the vertical axis shows.
///   - title: the heading.
/// - Precondition: `x` and `y` have as many numbers.
public func scatter(_ x: [Double], _ y: [Double], xLabel: String = "", yLabel: String = "", title: String = "") -> Plot {
    orTrap { try tryScatter(x, y, xLabel: xLabel, yLabel: yLabel, title: title) }
}

/// `bars` for callers that handle errors.
/// - Throws: `DataError.countMismatch` where there are more or fewer values than names.
public func tryBars(_ names: [String], _ groups: [Line], yLabel: String = "", title: String = "") throws -> Plot {
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
    return Plot(title: title, panels: [Plot.Panel(xLabel: "", yLabel: yLabel, series: series, xNames: names)])
}

/// `scatter` for callers that handle errors.
/// - Throws: `DataError.countMismatch`.
public func tryScatter(
    _ x: [Double], _ y: [Double], xLabel: String = "", yLabel: String = "", title: String = ""
) throws -> Plot {
    guard x.count == y.count else {
        throw DataError.countMismatch(operation: "scatter", first: "x", firstCount: x.count, second: "y", secondCount: y.count)
    }
    let series = Plot.Series(name: "", x: x, y: y, form: .points)
    return Plot(title: title, panels: [Plot.Panel(xLabel: xLabel, yLabel: yLabel, series: [series])])
}
