import Foundation
import RNN

// How far an axis reaches that nobody has set limits for: up to ticks, so that its ends are told, but not much farther than its numbers.
extension ChartScale {
    /// A scale of a part of an axis: just that where the axis ends there, else from tick to tick. What is not below 0 never gets an axis below 0.
    package init(reachingTicks span: PanelView.Span, _ scale: AxisScale = .linear, wholeNumbers: Bool = false, from start: Double, to end: Double) {
        let own = ChartScale(span, from: start, to: end)
        guard !span.isFixed else {
            self = own
            return
        }
        let (lower, upper) = scale == .linear ? own.wholeSteps(wholeNumbers: wholeNumbers) : own.wholePowers
        self.init(lower: lower, upper: upper, start: start, end: end)
    }

    /// The step of 1, 2 or 5 times a power of ten with which ticks reach the ends best: some four steps, at most so many.
    package func bestStep(count: Int, wholeNumbers: Bool = false) -> Double {
        let span = upper - lower
        let power = pow(10, floor(log10(span)))
        var best: (step: Double, score: Double)?
        for step in [0.1, 0.2, 0.5, 1, 2, 5].map({ $0 * power }) where !wholeNumbers || step >= 0.999 {
            let ends = reach(step)
            let steps = ((ends.upper - ends.lower) / step).rounded()
            guard steps >= (wholeNumbers ? 1 : 2), steps <= Double(max(count, 2)) else { continue }
            let waste = (max(ends.upper, upper) - min(ends.lower, lower)) / span - 1
            let score = waste + 0.04 * abs(steps - 4)
            if score < best?.score ?? .infinity { best = (wholeNumbers ? step.rounded() : step, score) }
        }
        return best?.step ?? (wholeNumbers ? max(1, step(count: count)) : step(count: count))
    }

    /// The first and the last tick; a fifth of a step beyond them needs no further one.
    private func reach(_ step: Double) -> (lower: Double, upper: Double) {
        ((lower / step + 0.2).rounded(.down) * step, (upper / step - 0.2).rounded(.up) * step)
    }

    private func wholeSteps(wholeNumbers: Bool) -> (lower: Double, upper: Double) {
        let ends = reach(bestStep(count: 6, wholeNumbers: wholeNumbers))
        return (min(lower, ends.lower == 0 ? 0 : ends.lower), max(upper, ends.upper == 0 ? 0 : ends.upper))
    }

    /// Whole powers of ten; of less than three of them 1, 2 or 5 times one; of a part of one whole steps between numbers.
    private var wholePowers: (lower: Double, upper: Double) {
        let span = upper - lower
        if span >= 3 { return (min(lower, (lower + 0.1).rounded(.down)), max(upper, (upper - 0.1).rounded(.up))) }
        if span >= 0.7 {
            let factors = (Int(lower.rounded(.down)) - 1...Int(upper.rounded(.up)) + 1).flatMap { decade in [1.0, 2, 5].map { log10($0) + Double(decade) } }
            return (min(lower, factors.last { $0 <= lower + 0.03 } ?? lower), max(upper, factors.first { $0 >= upper - 0.03 } ?? upper))
        }
        let (least, greatest) = (pow(10, lower), pow(10, upper))
        guard least > 0, greatest.isFinite, greatest - least > Self.leastSpan else { return (lower, upper) }
        let numbers = ChartScale(lower: least, upper: greatest, start: start, end: end).wholeSteps(wholeNumbers: false)
        return (numbers.lower > 0 ? log10(numbers.lower) : lower, log10(numbers.upper))
    }
}
