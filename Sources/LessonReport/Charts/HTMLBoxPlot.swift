import RNN

// A box plot as a picture: a box for each group, in one frame.
extension BoxPlot: DrawnChart {
    var heading: String { fitted(title, columns: ChartBounds.title) }
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }

    /// What box, line, whiskers and dots are, and how many values each box has.
    func note(in words: Words) -> String {
        let shown = boxes.prefix(20)
        guard let count = shown.first?.count else { return "" }
        let names = distinct(shown.map(\.name), columns: ChartBounds.name)
        let counts =
            shown.allSatisfy { $0.count == count }
            ? words(.valuesOfBoxes(grouped(count), boxes: shown.count))
            : zip(names, shown).map { "\($0.isEmpty ? "" : $0 + ": ")\(words(.valuesOfBoxes(grouped($1.count), boxes: 1)))" }.joined(separator: ", ")
        return "\(words(.boxParts)) · \(counts)\(shown.count < boxes.count ? " …" : "")"
    }
}

extension HTMLPage {
    /// A drawing of all boxes side by side, and their numbers folded beneath.
    /// - Parameter others: numbers that the axis has to hold beside theirs.
    func html(of plot: BoxPlot, alt: String?, sharing others: [Double] = []) -> String {
        let boxes = Array(plot.boxes.prefix(ChartBounds.bars))
        let most = ChartBounds.points / max(boxes.count, 1)
        let cuts = [
            Cut(.bars, boxes.count, of: plot.boxes.count),
            Cut(.points, boxes.map { min($0.outliers.count, most) }.reduce(0, +), of: boxes.map(\.outliers.count).reduce(0, +)),
        ]
        let name = fitted(plot.title, columns: ChartBounds.title)
        guard let drawing = drawing(of: boxes, outliers: most, yLabel: fitted(plot.yLabel, columns: ChartBounds.name), title: alt ?? name, sharing: others)
        else {
            return element("p", ["class": "status"], text: words(.noData)) + "\n"
        }
        let title = name.isEmpty ? "" : element("p", ["class": "title"], text: name) + "\n"
        var shown = plot
        shown.boxes = boxes
        let numbers = shown.table
        return """
            <div class="chart">
            \(title)<div class="panels">\(drawing)</div>
            \(element("p", ["class": "status"], text: plot.note(in: words)))
            \(notes(on: cuts.compactMap(\.self)))\
            <details><summary>\(escape(words(.numbers)))</summary>
            \(table(columns: numbers.columns, rows: numbers.rows))</details>
            </div>

            """
    }

    private func drawing(of boxes: [BoxPlot.Box], outliers: Int, yLabel: String, title: String, sharing others: [Double]) -> String? {
        var frame = ChartFrame()
        frame.top = yLabel.isEmpty ? 14 : 26
        frame.bottom = 24
        let numbers = boxes.flatMap { $0.fiveNumbers + $0.outliers } + others
        guard let held = ChartScale(over: numbers, from: 1, to: 0) else { return nil }
        let span = PanelView.Span(lower: held.lower, upper: held.upper, isFixed: false)
        frame.makeRoom(for: ChartScale(reachingTicks: span, from: 220, to: 0).ticks(.linear).map(\.text))
        guard !boxes.isEmpty else { return nil }
        frame.makeRoom(forEndsOf: boxes.map(\.name))
        let x = ChartScale(lower: 0.5, upper: Double(boxes.count) + 0.5, start: frame.left, end: frame.plotRight)
        let names = SlotNames(boxes.map(\.name), x: x, width: frame.width)
        frame.makeRoom(for: names)
        let y = ChartScale(reachingTicks: span, from: frame.plotBottom, to: frame.top)
        var parts = axes(frame, x: x, y: y, xTicks: [], yTicks: y.ticks(.linear), xLabel: "", yLabel: yLabel, names: names)
        for (number, box) in boxes.enumerated() { parts += drawn(box, at: x.place(Double(number + 1)), width: x.place(2) - x.place(1), outliers: outliers, y) }
        parts.append(probe(frame, slots: boxes.count, y: y))
        return LessonReport.drawing(
            frame, title: title,
            description: boxes.prefix(20).map { "\(fitted($0.name, columns: ChartBounds.name)) \(short($0.median))" }.joined(separator: "; "), parts)
    }

    /// Whiskers, the box with its median, and what lies beyond.
    private func drawn(_ box: BoxPlot.Box, at center: Double, width: Double, outliers: Int, _ y: ChartScale) -> [String] {
        let half = min(width * 0.3, 40)
        let places = box.fiveNumbers.map(y.place)
        let text = "\(fitted(box.name, columns: ChartBounds.name)) \(box.fiveNumbers.map { short($0) }.joined(separator: " · "))"
        var parts = [
            line("axis", center, places[0], center, places[1]), line("axis", center, places[3], center, places[4]),
            line("axis", center - half / 2, places[0], center + half / 2, places[0]), line("axis", center - half / 2, places[4], center + half / 2, places[4]),
            "<rect class=\"bar\" x=\"\(coordinate(center - half))\" y=\"\(fineCoordinate(places[3]))\" width=\"\(coordinate(2 * half))\""
                + " height=\"\(fineCoordinate(places[1] - places[3]))\">\(element("title", text: text))</rect>",
            line("median", center - half, places[2], center + half, places[2]),
        ]
        for outlier in box.outliers.prefix(outliers) {
            parts.append("<circle class=\"point s0\" cx=\"\(coordinate(center))\" cy=\"\(fineCoordinate(y.place(outlier)))\" r=\"3\"/>")
        }
        return parts
    }
}
