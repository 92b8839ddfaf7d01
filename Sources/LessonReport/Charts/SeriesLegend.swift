import RNN

/// The names of a drawing's series, each beside its end with a sample of its line, so that dashes are told apart where colours aren't.
struct SeriesLegend {
    private struct Entry {
        let number: Int
        let form: Plot.Form
        let text: String
        /// The name, where the text is not all of it.
        let whole: String?
        let last: (x: Double, y: Double)
    }

    private let entries: [Entry]
    /// How wide the samples are: dashes need room.
    private let sample: Double
    /// How much room it needs beside the drawing.
    let room: Double
    /// How high the drawing has to be for it.
    var height: Double { Double(entries.count) * Self.apart }

    private static let apart = 15.0
    private static let widest = 180.0

    init(_ series: [DrawnSeries], in view: PanelView) {
        entries = series.enumerated().compactMap { number, one in
            guard !one.name.isEmpty, let last = one.last else { return nil }
            let text = fitted(one.name, width: Self.widest, size: LabelSize.legend, isBold: true)
            // Where its end lies beyond the axis.
            let way = one.form == .bars || view.y?.holds(last.y) != false ? "" : last.y > (view.y?.upper ?? 0) ? " ↑" : " ↓"
            return Entry(number: number % 6, form: one.form, text: text + way, whole: text == one.name ? nil : one.name, last: last)
        }
        let widest = entries.map { labelWidth($0.text, size: LabelSize.legend, isBold: true) }.max()
        sample = entries.contains { $0.form == .line } ? 24 : 12
        room = widest.map { [sample] in 6 + sample + 5 + $0 + 4 } ?? 14
    }

    /// The samples and names, moved apart where ends are close.
    func drawing(_ frame: ChartFrame, y: ChartScale) -> [String] {
        let ends = entries.map { y.place(min(max($0.last.y, y.lower), y.upper)) }
        let places = spread(ends, apart: Self.apart, from: frame.top + 2, to: frame.plotBottom)
        let left = frame.plotRight + 6
        return zip(entries, places).flatMap { entry, place in
            let kind = "s\(entry.number)"
            let mark =
                switch entry.form {
                case .line: "<path class=\"series sample \(kind)\" d=\"M\(coordinate(left)) \(coordinate(place))h\(coordinate(sample))\"/>"
                case .points: "<circle class=\"point sample \(kind)\" cx=\"\(coordinate(left + sample / 2))\" cy=\"\(coordinate(place))\" r=\"3\"/>"
                case .bars:
                    "<rect class=\"column sample \(kind)\" x=\"\(coordinate(left + sample - 12))\" y=\"\(coordinate(place - 5))\" width=\"10\" height=\"10\"/>"
                }
            let name = element(
                "text", ["class": "legend \(kind)", "x": coordinate(left + sample + 5), "y": coordinate(place + 4)],
                escape(entry.text) + (entry.whole.map { element("title", text: $0) } ?? ""))
            return [mark, name]
        }
    }
}
