import Foundation
import RNN

/// One axis of a chart: numbers → places, and the ticks that people like to read: steps of 1, 2 or 5 times a power of ten.
package struct ChartScale: Equatable {
    package let lower: Double
    package let upper: Double
    /// Where `lower` and `upper` are drawn.
    package let start: Double
    package let end: Double

    /// A scale that holds all finite values, or `nil` where there are none. Equal values get room on both sides.
    package init?(over values: some Sequence<Double>, from start: Double, to end: Double) {
        let finite = values.lazy.filter { $0.isFinite && abs($0) <= AxisScale.farthest }
        guard var lower = finite.min(), var upper = finite.max() else { return nil }
        let span = upper - lower
        if span <= max(abs(lower), abs(upper)) * 1e-12 || span < Self.leastSpan {
            let room = abs(lower) * 0.1 < Self.leastSpan ? 1 : abs(lower) * 0.1
            lower -= room
            upper += room
        }
        self.init(lower: lower, upper: upper, start: start, end: end)
    }

    /// Numbers that are closer together can't be told apart on a chart: steps between them would be nothing.
    package static let leastSpan = 1e-100

    /// A scale of a part of an axis; one without width gets some room where the axis may be longer.
    init(_ span: PanelView.Span, from start: Double, to end: Double) {
        if !span.isFixed, let held = ChartScale(over: [span.lower, span.upper], from: start, to: end) {
            self = held
        } else {
            self.init(lower: span.lower, upper: span.upper, start: start, end: end)
        }
    }

    /// - Precondition: `lower` is less than `upper`, both finite.
    package init(lower: Double, upper: Double, start: Double, end: Double) {
        precondition(lower < upper && lower.isFinite && upper.isFinite)
        self.lower = lower
        self.upper = upper
        self.start = start
        self.end = end
    }

    package func place(_ value: Double) -> Double {
        start + (value - lower) / (upper - lower) * (end - start)
    }

    /// The same of a value that may lie beyond: at the end there.
    func edge(_ value: Double) -> Double { place(min(max(value, lower), upper)) }

    /// The step between ticks, so that there are at most `count` steps.
    package func step(count: Int) -> Double {
        let rough = (upper - lower) / Double(max(1, count))
        let power = pow(10, floor(log10(rough)))
        for factor in [1.0, 2, 5] where factor * power >= rough * 0.999_999 { return factor * power }
        return 10 * power
    }

    /// The whole multiples of a step within the scale.
    package func multiples(of step: Double) -> [Double] {
        let first = (lower / step - 1e-9).rounded(.up)
        let last = (upper / step + 1e-9).rounded(.down)
        guard first <= last, last - first <= 1000 else { return [] }
        return stride(from: first, through: last, by: 1).map { $0 * step == 0 ? 0 : $0 * step }
    }

    /// A tick's label: as many digits as the step needs, thousands set apart.
    package static func label(_ tick: Double, step: Double) -> String {
        guard tick.isFinite, step > 0 else { return "" }
        let magnitude = max(abs(tick), step)
        let places = max(0, Int((-log10(step) - 1e-9).rounded(.up)))
        // As many as tell it from its neighbours.
        let digits = max(1, min(17, Int(log10(magnitude).rounded(.down)) + 1 + Int((-log10(step) - 1e-9).rounded(.up))))
        if magnitude >= 1e12 || magnitude < 1e-3 && step < 1e-5 { return withPower(tick, digits: digits) }
        return decimal(tick, places: places)
    }
}
