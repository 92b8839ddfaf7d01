import Foundation
import RNN

/// The band around a line of several runs as far as it can be drawn.
struct DrawnBand {
    private struct Step {
        let x: Double
        let lower: Double
        let upper: Double
    }

    /// The steps in stretches without gaps.
    private let stretches: [[Step]]

    /// What is no number, or lies beyond the axes, is a gap; what leaves the y axis ends at its edge, as what is not above 0 does on a logarithmic one.
    init?(_ series: Plot.Series, in view: PanelView) {
        guard let band = series.band, let across = view.x, let up = view.y else { return nil }
        var stretches: [[Step]] = [[]]
        for (x, ends) in zip(series.x, zip(band.lower, band.upper)) {
            let place = view.xScale.place(of: x)
            if let lower = view.end(ends.0), let upper = view.end(ends.1), lower < .infinity, upper > -.infinity, up.touches(lower, upper),
                abs(place) <= AxisScale.farthest, across.holds(place)
            {
                stretches[stretches.count - 1].append(Step(x: place, lower: lower, upper: upper))
            } else {
                stretches.append([])
            }
        }
        self.stretches = stretches.filter { !$0.isEmpty }
    }

    /// A shape a stretch; a step alone is a stroke. More steps than can be told apart are thinned.
    func shapes(number: Int, x: ChartScale, y: ChartScale) -> [String] {
        stretches.map { steps in
            let every = (steps.count + 1_999) / 2_000
            let shown = every == 1 ? steps : steps.indices.filter { $0 % every == 0 || $0 == steps.count - 1 }.map { steps[$0] }
            func corner(_ step: Step, _ value: Double) -> String { "\(coordinate(x.place(step.x))) \(fineCoordinate(y.edge(value)))" }
            if shown.count == 1 {
                return "<path class=\"series \(SeriesMark.style(number))\" d=\"M\(corner(shown[0], shown[0].upper))L\(corner(shown[0], shown[0].lower))\"/>"
            }
            let corners = shown.map { corner($0, $0.upper) } + shown.reversed().map { corner($0, $0.lower) }
            return "<path class=\"band \(SeriesMark.style(number))\" d=\"M\(corners.joined(separator: "L"))z\"/>"
        }
    }
}

extension DrawnBand {
    /// A stroke in the middle of each bar, from end to end of what the runs span.
    func whiskers(number: Int, of count: Int, x: ChartScale, y: ChartScale) -> [String] {
        let slot = DrawnSeries.BarSlot(of: count, x)
        return stretches.joined().map { step in
            let place = slot.left(step.x, number: number) + slot.width / 2
            return line("median", place, y.edge(step.lower), place, y.edge(step.upper))
        }
    }
}

extension Plot.Panel {
    /// With the ends of each band as series of their own, for tables of numbers.
    func withBandsAsSeries(in words: Words) -> Plot.Panel {
        var panel = self
        panel.series = series.flatMap { one -> [Plot.Series] in
            guard let band = one.band else { return [one] }
            let ends = [(Phrase.bandStart(band.spread), band.lower), (.bandEnd(band.spread), band.upper)]
            return [one] + ends.map { Plot.Series(name: "\(one.name) \(words($0))".trimmingPrefix(" ").description, x: one.x, y: $1, form: one.form) }
        }
        return panel
    }
}

extension Plot {
    /// What the lines and bands of several runs are, and of how many samples gradients are the mean; nothing if there are neither. Lines of which the same
    /// is so are told together.
    func bandNote(in words: Words) -> String {
        for panel in panels { if case .gradientNorms(_, let samples?) = panel.subject { return words(.meanOfSamples(samples)) } }
        var told: [(text: String, names: [String])] = []
        let all = panels.prefix(ChartBounds.panels).flatMap { $0.bounded().panel.series }
        for series in all {
            guard let text = series.band.map({ words(.band($0, isBars: series.form == .bars)) }) else { continue }
            if let index = told.firstIndex(where: { $0.text == text }) { told[index].names.append(series.name) } else { told.append((text, [series.name])) }
        }
        if told.count == 1, all.allSatisfy({ $0.band != nil }) { return told[0].text }
        return told.map { "\($0.names.joined(separator: ", ")): \($0.text)" }.joined(separator: " · ")
    }
}
