/// What of a panel is seen: which part of the plane, and what has no place in it. A page and a terminal draw the same.
package struct PanelView: Sendable {
    /// A part of an axis, in places: on a logarithmic axis in powers of ten.
    package struct Span: Equatable, Sendable {
        package var lower: Double
        package var upper: Double
        /// Whether the axis ends there and nowhere else: at its author's limits, or short of lines that reach too far.
        package var isFixed: Bool

        package init(lower: Double, upper: Double, isFixed: Bool) { (self.lower, self.upper, self.isFixed) = (lower, upper, isFixed) }

        package func holds(_ place: Double) -> Bool { !isFixed || place >= lower && place <= upper }

        /// Whether it holds a part of what lies between two places.
        package func touches(_ low: Double, _ high: Double) -> Bool { !isFixed || high >= lower && low <= upper }
    }

    package typealias Point = (x: Double, y: Double)

    package let xScale: AxisScale
    package let yScale: AxisScale
    /// nil where nothing has a place.
    package private(set) var x: Span?
    package private(set) var y: Span?
    /// What is not drawn, series by series.
    package private(set) var undrawn: [UndrawnPoints] = []

    /// - Parameter other: a panel that is drawn on the same scale.
    package init(_ panel: Plot.Panel, sharing other: Plot.Panel? = nil) {
        // Bars stand side by side, each in the room of a whole number.
        let hasBars = panel.series.contains { $0.form == .bars }
        let hasSlots = hasBars || !panel.xNames.isEmpty
        (xScale, yScale) = (hasSlots ? .linear : panel.xScale, panel.yScale)
        let all = panel.series.map(places)
        let others = other?.series.map(places) ?? []
        var far: Set<Int> = []
        if !hasSlots, let limits = panel.xLimits { x = Self.fixed(limits, xScale) }
        let xs = (all + others).joined().lazy.map(\.x)
        if x == nil { x = Self.span(xs) }
        if let limits = panel.yLimits { y = Self.fixed(limits, yScale) }
        if y == nil {
            let seen = (all + others).map { line in line.filter { x?.holds($0.x) == true }.map(\.y) }
            far = hasBars || yScale == .log ? [] : farLines(among: seen)
            let near = seen.indices.filter { !far.contains($0) }.flatMap { seen[$0] }
            y = far.isEmpty ? Self.span(near + (hasBars && yScale == .linear ? [0] : [])) : Self.padded(near)
            if hasBars, yScale == .log { y?.lower.round(.down) }
            // Limits between which nothing lies have axes too, and what is told beneath.
            if y == nil { y = Self.span((all + others).joined().lazy.map(\.y)) }
        }
        guard x != nil, y != nil else { return }
        undrawn = panel.series.indices.flatMap { self.undrawn(of: panel.series[$0], isFar: far.contains($0)) }
    }

    /// Where each pair of numbers lies; nil for those that have no place.
    package func place(_ x: Double, _ y: Double) -> Point? {
        let (x, y) = (xScale.place(of: x), yScale.place(of: y))
        return abs(x) <= AxisScale.farthest && abs(y) <= AxisScale.farthest ? (x, y) : nil
    }

    /// Where an end of a band lies: what has no place on the y axis is beyond its foot, or beyond its head; nil for what is no number.
    package func end(_ number: Double) -> Double? {
        guard !number.isNaN else { return nil }
        let place = yScale.place(of: number)
        return place.isNaN || place < -AxisScale.farthest ? -.infinity : place > AxisScale.farthest ? .infinity : place
    }

    /// Whether a place is within both axes.
    package func holds(_ point: Point) -> Bool { x?.holds(point.x) == true && y?.holds(point.y) == true }
}

private extension PanelView {
    /// The places of the numbers, and of the ends of the band around them.
    func places(_ series: Plot.Series) -> [Point] {
        [series.y, series.band?.lower ?? [], series.band?.upper ?? []].flatMap { zip(series.x, $0).compactMap { place($0, $1) } }
    }

    static func fixed(_ limits: ClosedRange<Double>, _ scale: AxisScale) -> Span? {
        guard scale.fault(of: limits) == nil else { return nil }
        return Span(lower: scale.place(of: limits.lowerBound), upper: scale.place(of: limits.upperBound), isFixed: true)
    }

    static func span(_ places: some Sequence<Double>) -> Span? {
        guard let lower = places.min(), let upper = places.max() else { return nil }
        return Span(lower: lower, upper: upper, isFixed: false)
    }

    /// With some room at both ends, so that lines that leave it are seen to.
    static func padded(_ places: [Double]) -> Span? {
        guard let span = span(places) else { return nil }
        let width = span.upper - span.lower
        let room = width > max(1e-90, abs(span.upper) * 1e-9) ? width * 0.048 : max(abs(span.upper) * 0.1, 1e-3)
        return Span(lower: span.lower - room, upper: span.upper + room, isFixed: true)
    }

    func undrawn(of series: Plot.Series, isFar: Bool) -> [UndrawnPoints] {
        var (strange, low, outside, farthest) = (0, 0, 0, nil as (distance: Double, number: Double)?)
        let middle = y.map { $0.lower / 2 + $0.upper / 2 } ?? 0
        for (x, y) in zip(series.x, series.y) {
            guard let point = place(x, y) else {
                if xScale == .log && x <= 0 || yScale == .log && y <= 0 { low += 1 } else { strange += 1 }
                continue
            }
            guard !holds(point) else { continue }
            outside += 1
            if self.x?.holds(point.x) == true, self.y?.holds(point.y) == false, abs(point.y - middle) > farthest?.distance ?? -1 {
                farthest = (abs(point.y - middle), y)
            }
        }
        let total = min(series.x.count, series.y.count)
        func undrawn(_ reason: UndrawnPoints.Reason, _ count: Int) -> UndrawnPoints? {
            count == 0 ? nil : UndrawnPoints(series: series.name, form: series.form, reason: reason, count: count, total: total)
        }
        // Of lines that are left out the bands are as well.
        let bands = isFar ? (outside: 0, low: 0) : cutBands(of: series)
        let beyond = undrawn(isFar ? .far(farthest: farthest?.number) : .outside(farthest: farthest?.number), outside)
        return [
            beyond, undrawn(.notAboveZero, low), undrawn(.notFinite, strange), undrawn(.bandOutside, bands.outside), undrawn(.bandNotAboveZero, bands.low),
        ].compactMap(\.self)
    }

    /// At how many steps a part of the band is seen and another isn't.
    func cutBands(of series: Plot.Series) -> (outside: Int, low: Int) {
        guard let band = series.band, let y else { return (0, 0) }
        var (outside, low) = (0, 0)
        for (x, ends) in zip(series.x, zip(band.lower, band.upper)) where self.x?.holds(xScale.place(of: x)) == true {
            guard let lower = end(ends.0), let upper = end(ends.1), lower < .infinity, upper > -.infinity, y.touches(lower, upper) else { continue }
            if lower == -.infinity && ends.0.isFinite && yScale == .log {
                low += 1
            } else if lower == -.infinity || upper == .infinity || y.isFixed && (lower < y.lower || upper > y.upper) {
                outside += 1
            }
        }
        return (outside, low)
    }
}
