import Foundation
import RNN

/// A place on an axis and what stands there; nothing for a small one between others.
package struct ChartTick: Equatable {
    /// On a logarithmic axis the power of ten.
    package let place: Double
    package var text: String
}

extension ChartScale {
    /// The ticks of an axis, so far apart that what stands at one doesn't touch the next.
    /// - Parameters:
    ///   - count: how many steps there are at most.
    ///   - wholeNumbers: whether nothing stands between whole numbers.
    ///   - room: how much of the axis a label takes.
    package func ticks(
        _ scale: AxisScale, count: Int = 5, wholeNumbers: Bool = false, room: (String) -> Double = { _ in 17 }
    ) -> [ChartTick] {
        switch scale {
        case .linear:
            let step = wholeNumbers ? max(1, step(count: count)) : step(count: count)
            return apart(ticks(count: count, wholeNumbers: wholeNumbers).map { ChartTick(place: $0, text: Self.label($0, step: step)) }, room)
        case .log:
            let powers = powerTicks(count: count)
            let named = apart(powers.isEmpty ? linearTicks(count: count) : powers, room)
            guard upper - lower <= 6, !powers.isEmpty else { return named }
            let small = factorTicks(1...9).filter { tick in !named.contains { abs($0.place - tick.place) < 1e-9 } }
            return named + small.map { ChartTick(place: $0.place, text: "") }
        }
    }

    /// Ticks of a scale of powers of ten: 1, 10, 100, …, or where these are few 1, 2, 5, 10, … or all factors.
    private func powerTicks(count: Int) -> [ChartTick] {
        guard upper - lower < 650 else { return [] }
        let whole = ticks(count: count, wholeNumbers: true).map { ChartTick(place: $0, text: powerLabel($0)) }
        if whole.count >= 3 { return whole }
        let few = factorTicks([1, 2, 5])
        let found = few.count >= 3 ? few : factorTicks(1...9)
        return found.count >= 2 ? found : []
    }

    private func factorTicks(_ factors: some Sequence<Int>) -> [ChartTick] {
        guard upper - lower < 10 else { return [] }
        return (Int(lower.rounded(.down))...Int(upper.rounded(.up))).flatMap { decade in
            factors.map { log10(Double($0)) + Double(decade) }
        }.filter { $0 >= lower - 1e-9 && $0 <= upper + 1e-9 }.map { ChartTick(place: $0, text: powerLabel($0)) }
    }

    /// Ticks of a part of a logarithmic axis so small that no power of ten, nor its double, lies in it.
    private func linearTicks(count: Int) -> [ChartTick] {
        let (least, greatest) = (pow(10, lower), pow(10, upper))
        guard least < greatest, greatest.isFinite, greatest - least > Self.leastSpan else { return [] }
        return ChartScale(lower: least, upper: greatest, start: start, end: end).ticks(.linear, count: count).map {
            ChartTick(place: log10($0.place), text: $0.text)
        }
    }

    /// The ticks without the labels that would touch others: powers of ten come first, then from the lowest on.
    private func apart(_ ticks: [ChartTick], _ room: (String) -> Double) -> [ChartTick] {
        var taken: [ClosedRange<Double>] = []
        var ticks = ticks
        let order = ticks.indices.sorted { one, other in
            let isPower = [one, other].map { abs(ticks[$0].place - ticks[$0].place.rounded()) < 1e-9 }
            return isPower[0] != isPower[1] ? isPower[0] : one < other
        }
        for index in order {
            let (centre, half) = (place(ticks[index].place), room(ticks[index].text) / 2)
            let own = (centre - half)...(centre + half)
            if taken.contains(where: { $0.overlaps(own) && min($0.upperBound, own.upperBound) - max($0.lowerBound, own.lowerBound) > 0.01 }) {
                ticks[index].text = ""
            } else {
                taken.append(own)
            }
        }
        return ticks
    }
}
