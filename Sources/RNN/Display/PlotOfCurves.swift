// Making line charts of functions and of rows of values.

/// The points at which a function is looked at.
private let pointCount = 201

/// A chart of one function.
/// - Parameters:
///   - f: the function. Where it gives no number, its line has a gap.
///   - over: the part of the x axis.
///   - title: what stands above.
/// - Precondition: the bounds are finite, and so is their difference.
public func plot(_ f: (Double) -> Double, over: ClosedRange<Double>, title: String = "") -> Plot {
    orTrap { try tryPlot(f, over: over, title: title) }
}

/// A chart of several functions, each with a name.
/// - Parameter curves: the functions, each with a name.
/// - Precondition: the bounds are finite, and so is their difference.
public func plot(_ curves: [Curve], over: ClosedRange<Double>, title: String = "") -> Plot {
    orTrap { try tryPlot(curves, over: over, title: title) }
}

/// A chart of rows of values, each over 1, 2, 3, …
/// - Parameters:
///   - lines: rows of numbers, each with a name.
///   - xLabel: what the horizontal axis shows.
///   - yLabel: what the vertical axis shows.
public func plot(_ lines: [Line], xLabel: String = "", yLabel: String = "", title: String = "") -> Plot {
    let series = lines.map { line -> Plot.Series in
        var series = Plot.Series(name: line.name, x: line.values.indices.map { Double($0 + 1) }, y: line.values)
        series.band = line.band
        return series
    }
    return Plot(title: title, panels: [Plot.Panel(xLabel: xLabel, yLabel: yLabel, series: series)])
}

/// `plot` for callers that handle errors: `f` may throw, and its error comes out.
/// - Throws: `DataError.invalidArgument` where a bound is infinite or no number.
public func tryPlot(_ f: (Double) throws -> Double, over: ClosedRange<Double>, title: String = "") throws -> Plot {
    let series = try sample(name: "", over: over, f)
    return Plot(title: title, panels: [Plot.Panel(xLabel: "x", yLabel: "", series: [series])])
}

/// `plot` for callers that handle errors.
/// - Throws: `DataError.invalidArgument` where a bound is infinite or no number.
public func tryPlot(_ curves: [Curve], over: ClosedRange<Double>, title: String = "") throws -> Plot {
    let series = try curves.map { try sample(name: $0.name, over: over, $0.function) }
    return Plot(title: title, panels: [Plot.Panel(xLabel: "x", yLabel: "", series: series)])
}

private func sample(
    name: String, over range: ClosedRange<Double>, _ f: (Double) throws -> Double
) throws -> Plot.Series {
    let width = range.upperBound - range.lowerBound
    guard width.isFinite else {
        throw DataError.invalidArgument(
            operation: "plot", name: "over", given: "\(range)", requirement: .finiteRange)
    }
    let x = (0..<pointCount).map { index in
        index == pointCount - 1 ? range.upperBound : range.lowerBound + width * Double(index) / Double(pointCount - 1)
    }
    return Plot.Series(name: name, x: x, y: try x.map(f))
}
