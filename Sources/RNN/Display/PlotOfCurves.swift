import Foundation

// Making line charts of functions and of rows of values.

/// The points at which a function is looked at.
private let pointCount = 201

/// A chart of one function.
/// - Parameters:
///   - f: the function. Where it gives no number, its line has a gap.
///   - over: the part of the x axis.
///   - title: what stands above.
///   - yLimits: where the vertical axis begins and ends: `0...1`. What lies beyond is told.
///   - xScale: how numbers lie along the horizontal axis.
///   - yScale: how numbers lie along the vertical axis.
/// - Precondition: the bounds are finite, and so is their difference; on a logarithmic axis they are above 0.
public func plot(
    _ f: (Double) -> Double, over: ClosedRange<Double>, title: String = "", yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear,
    yScale: AxisScale = .linear
) -> Plot {
    orTrap { try tryPlot(f, over: over, title: title, yLimits: yLimits, xScale: xScale, yScale: yScale) }
}

/// A chart of several functions, each with a name. Of three or more, one that reaches so far that the others would be flat leaves the picture, and that is told;
/// with `yLimits` all are drawn as far as these go.
/// - Parameter curves: the functions, each with a name.
/// - Precondition: the bounds are finite, and so is their difference; on a logarithmic axis they are above 0.
public func plot(
    _ curves: [Curve], over: ClosedRange<Double>, title: String = "", yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear,
    yScale: AxisScale = .linear
) -> Plot {
    orTrap { try tryPlot(curves, over: over, title: title, yLimits: yLimits, xScale: xScale, yScale: yScale) }
}

/// A chart of rows of values, each over 1, 2, 3, … Of three or more, one that reaches so far that the others would be flat leaves the picture, and that is
/// told; with `yLimits` all are drawn as far as these go.
/// - Parameters:
///   - lines: rows of numbers, each with a name.
///   - xLabel: what the horizontal axis shows.
///   - yLabel: what the vertical axis shows.
///   - title: what stands above.
///   - xLimits: where the horizontal axis begins and ends. What lies beyond is told.
///   - yLimits: where the vertical axis begins and ends: `0...1`.
///   - xScale: how numbers lie along the horizontal axis.
///   - yScale: how numbers lie along the vertical axis.
/// - Precondition: limits are finite and differ, and are above 0 on a logarithmic axis.
public func plot(
    _ lines: [Line], xLabel: String = "", yLabel: String = "", title: String = "", xLimits: ClosedRange<Double>? = nil, yLimits: ClosedRange<Double>? = nil,
    xScale: AxisScale = .linear, yScale: AxisScale = .linear
) -> Plot {
    orTrap { try tryPlot(lines, xLabel: xLabel, yLabel: yLabel, title: title, xLimits: xLimits, yLimits: yLimits, xScale: xScale, yScale: yScale) }
}

/// `plot` for callers that handle errors.
/// - Throws: `DataError.invalidArgument` for limits at which an axis can't end.
public func tryPlot(
    _ lines: [Line], xLabel: String = "", yLabel: String = "", title: String = "", xLimits: ClosedRange<Double>? = nil, yLimits: ClosedRange<Double>? = nil,
    xScale: AxisScale = .linear, yScale: AxisScale = .linear
) throws -> Plot {
    try xScale.check(xLimits, "xLimits", of: "plot")
    try yScale.check(yLimits, "yLimits", of: "plot")
    let series = lines.map { line -> Plot.Series in
        var series = Plot.Series(name: line.name, x: line.values.indices.map { Double($0 + 1) }, y: line.values)
        series.band = line.band
        return series
    }
    let panel = Plot.Panel(xLabel: xLabel, yLabel: yLabel, series: series, xScale: xScale, yScale: yScale, xLimits: xLimits, yLimits: yLimits)
    return Plot(title: title, panels: [panel])
}

/// `plot` for callers that handle errors: `f` may throw, and its error comes out.
/// - Throws: `DataError.invalidArgument` where a bound is infinite or no number, or has no place on its axis.
public func tryPlot(
    _ f: (Double) throws -> Double, over: ClosedRange<Double>, title: String = "", yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear,
    yScale: AxisScale = .linear
) throws -> Plot {
    let series = try sample(name: "", over: over, xScale, f)
    return try chart(of: [series], title: title, yLimits: yLimits, xScale: xScale, yScale: yScale)
}

/// `plot` for callers that handle errors.
/// - Throws: `DataError.invalidArgument` where a bound is infinite or no number, or has no place on its axis.
public func tryPlot(
    _ curves: [Curve], over: ClosedRange<Double>, title: String = "", yLimits: ClosedRange<Double>? = nil, xScale: AxisScale = .linear,
    yScale: AxisScale = .linear
) throws -> Plot {
    let series = try curves.map { try sample(name: $0.name, over: over, xScale, $0.function) }
    return try chart(of: series, title: title, yLimits: yLimits, xScale: xScale, yScale: yScale)
}

private func chart(
    of series: [Plot.Series], title: String, yLimits: ClosedRange<Double>?, xScale: AxisScale, yScale: AxisScale
) throws -> Plot {
    try yScale.check(yLimits, "yLimits", of: "plot")
    return Plot(title: title, panels: [Plot.Panel(xLabel: "x", yLabel: "", series: series, xScale: xScale, yScale: yScale, yLimits: yLimits)])
}

/// The function at places that are evenly apart on its axis.
private func sample(
    name: String, over range: ClosedRange<Double>, _ scale: AxisScale, _ f: (Double) throws -> Double
) throws -> Plot.Series {
    guard (range.upperBound - range.lowerBound).isFinite else {
        throw DataError.invalidArgument(
            operation: "plot", name: "over", given: "\(range)", requirement: .finiteRange)
    }
    if scale == .log, range.lowerBound <= 0 {
        throw DataError.invalidArgument(operation: "plot", name: "over", given: "\(range)", requirement: .limitsAboveZero)
    }
    let start = scale.place(of: range.lowerBound)
    let width = scale.place(of: range.upperBound) - start
    let x = (0..<pointCount).map { index in
        index == 0
            ? range.lowerBound
            : index == pointCount - 1 ? range.upperBound : scale.number(at: start + width * Double(index) / Double(pointCount - 1))
    }
    return Plot.Series(name: name, x: x, y: try x.map(f))
}
