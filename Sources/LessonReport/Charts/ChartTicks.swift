import Foundation
import RNN

/// A place on an axis and what stands there; nothing for a small one between others.
package struct ChartTick: Equatable {
    /// On a logarithmic axis the power of ten.
    package let place: Double
    package var text: String
}

extension ChartScale {
    /// The ticks of an axis in their order, so far apart that what stands at one doesn't touch the next; at its ends too, where there is room.
    /// - Parameters:
    ///   - count: how many steps there are at most.
    ///   - wholeNumbers: whether nothing stands between whole numbers.
    ///   - room: how much of the axis a label takes.
    package func ticks(
        _ scale: AxisScale, count: Int = 6, wholeNumbers: Bool = false, room: (String) -> Double = { _ in 17 }
    ) -> [ChartTick] {
        switch scale {
        case .linear:
            let step = bestStep(count: count, wholeNumbers: wholeNumbers)
            let named = multiples(of: step).map { ChartTick(place: $0, text: Self.label($0, step: step)) }
            return withEnds(apart(named, room), room) { endLabel($0, step: wholeNumbers ? max(step, 1) : step) }.sorted { $0.place < $1.place }
        case .log:
            let powers = powerTicks(count: count)
            let named = apart(powers.isEmpty ? linearTicks(count: count) : powers, room)
            let all = withEnds(named, room) { powers.isEmpty ? short(pow(10, $0), digits: 4) : powerLabel($0) }
            let between = upper - lower > 60 ? [] : upper - lower <= 6 ? factorTicks(1...9) : factorTicks([1])
            let small = powers.isEmpty ? [] : between.filter { tick in !all.contains { abs($0.place - tick.place) < 1e-9 } }
            return (all + small.map { ChartTick(place: $0.place, text: "") }).sorted { $0.place < $1.place }
        }
    }

    /// Ticks of a scale of powers of ten: 1, 10, 100, … or every second, third, fifth of them, and where there are fewer than three 1, 2, 5, 10, … or all
    /// factors.
    private func powerTicks(count: Int) -> [ChartTick] {
        for step in [1.0, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300] {
            let powers = multiples(of: step)
            guard powers.count <= max(count, 3) else { continue }
            if step > 1 || powers.count >= 3 { return powers.map { ChartTick(place: $0, text: powerLabel($0)) } }
            break
        }
        let few = factorTicks([1, 2, 5])
        let found = few.count >= 3 ? few : factorTicks(1...9)
        return found.count >= 2 ? found : []
    }

    private func factorTicks(_ factors: some Sequence<Int>) -> [ChartTick] {
        (Int(lower.rounded(.down))...Int(upper.rounded(.up))).flatMap { decade in
            factors.map { log10(Double($0)) + Double(decade) }
        }.filter { $0 >= lower - 1e-9 && $0 <= upper + 1e-9 }.map { ChartTick(place: $0, text: powerLabel($0)) }
    }

    /// Ticks of a part of a logarithmic axis so small that no power of ten, nor its double, lies in it.
    private func linearTicks(count: Int) -> [ChartTick] {
        let (least, greatest) = (pow(10, lower), pow(10, upper))
        guard least < greatest, greatest.isFinite, greatest - least > Self.leastSpan else { return [] }
        let linear = ChartScale(lower: least, upper: greatest, start: start, end: end)
        let step = linear.bestStep(count: count)
        return linear.multiples(of: step).map { ChartTick(place: log10($0), text: Self.label($0, step: step)) }
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
            let own = extent(of: ticks[index], room)
            if taken.contains(where: { Self.touch($0, own) }) { ticks[index].text = "" } else { taken.append(own) }
        }
        return ticks
    }

    /// With both ends of the axis, where no label is near.
    private func withEnds(_ ticks: [ChartTick], _ room: (String) -> Double, label: (Double) -> String) -> [ChartTick] {
        var ticks = ticks
        for end in [lower, upper] where !ticks.contains(where: { abs(place($0.place) - place(end)) < 0.01 && !$0.text.isEmpty }) {
            let tick = ChartTick(place: end, text: label(end))
            let own = extent(of: tick, room)
            guard !tick.text.isEmpty, !ticks.contains(where: { !$0.text.isEmpty && Self.touch(extent(of: $0, room), own) }) else { continue }
            ticks.removeAll { abs(place($0.place) - place(end)) < 0.01 }
            ticks.append(tick)
        }
        return ticks
    }

    private func extent(of tick: ChartTick, _ room: (String) -> Double) -> ClosedRange<Double> {
        let (centre, half) = (place(tick.place), room(tick.text) / 2)
        return (centre - half)...(centre + half)
    }

    private static func touch(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Bool {
        one.overlaps(other) && min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound) > 0.01
    }

    /// An end's label with as many digits as it has, at most two more than its neighbours.
    private func endLabel(_ end: Double, step: Double) -> String {
        let unit = pow(10, floor(log10(step)))
        for part in [1.0, 10, 100] where abs(end / unit * part - (end / unit * part).rounded()) < 1e-6 { return Self.label(end, step: unit / part) }
        return Self.label(end, step: unit == step ? unit / 10 : unit)
    }
}
