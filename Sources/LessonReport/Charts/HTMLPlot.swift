import RNN

extension HTMLPage {
    /// A line chart: a drawing a panel, and all numbers in tables folded beneath.
    /// - Parameter other: a plot on whose scale it is drawn too, panel by panel.
    func html(of plot: Plot, alt: String?, sharing other: Plot? = nil) -> String {
        let bounded = plot.panels.prefix(ChartBounds.panels).map { words.named($0).bounded() }
        let panels = bounded.map(\.panel)
        let name = fitted(plot.title, columns: ChartBounds.title)
        let tables = panels.map { numbers(of: $0) }
        let drawings = panels.enumerated().map { number, panel in
            let table = tables.prefix(number).count { !$0.isEmpty }
            let place = panels.count > 1 ? "\(number + 1)/\(panels.count)" : ""
            let shared = other.flatMap { $0.panels.indices.contains(number) ? $0.panels[number] : nil }
            return drawing(of: panel, place: place, table: table, title: name, alt: alt, sharing: shared)
        }
        let title = name.isEmpty ? "" : element("p", ["class": "title"], text: name) + "\n"
        let cuts = [Cut(.panels, panels.count, of: plot.panels.count)].compactMap(\.self) + zip(bounded, drawings).flatMap { $0.cuts + $1.cuts }
        let details = tables.allSatisfy(\.isEmpty) ? "" : "<details><summary>\(escape(words(.numbers)))</summary>\n\(tables.joined())</details>\n"
        return """
            <div class="chart">
            \(title)<div class=\(quoted(panels.count > 1 ? "panels many" : "panels"))>
            \(drawings.map(\.html).joined(separator: "\n"))
            </div>
            \(notes(on: cuts))\(details)</div>

            """
    }
}

private extension HTMLPage {
    /// - Parameters:
    ///   - place: which of several panels it is: `2/3`.
    ///   - table: which of the tables beneath has its numbers.
    ///   - other: a panel on whose scale it is drawn too.
    func drawing(
        of panel: Plot.Panel, place: String, table: Int, title: String, alt: String?, sharing other: Plot.Panel?
    ) -> (html: String, cuts: [Cut]) {
        let series = panel.series.map { DrawnSeries($0, isLogarithmic: panel.isLogarithmic) }.filter { !$0.points.isEmpty }
        var frame = ChartFrame()
        if !place.isEmpty { frame.height = 200 }
        frame.right = Self.room(for: series)
        // Long names widen the drawing, so that the lines keep their room.
        frame.width += max(0, frame.right - 110)
        if panel.isLogarithmic { frame.left = 58 }
        frame.top = panel.yLabel.isEmpty && panel.marker == nil ? 14 : panel.marker == nil ? 26 : 36
        if panel.xLabel.isEmpty { frame.bottom = 24 }
        let others = other?.series.lazy.flatMap { DrawnSeries($0, isLogarithmic: panel.isLogarithmic).points } ?? []
        let points = series.flatMap(\.points) + others
        // Bars stand on zero, and each has the room of a whole number.
        let hasBars = series.contains { $0.form == .bars }
        let ys = points.map(\.y) + (hasBars ? [0] : [])
        let labels = ChartScale(over: ys, padding: hasBars ? 0 : 0.04, from: 1, to: 0)?.labels(isLogarithmic: panel.isLogarithmic) ?? []
        frame.makeRoom(for: labels.map(\.text))
        let wholeX = points.allSatisfy { $0.x == $0.x.rounded() }
        var xSteps = ChartFrame.steps
        if panel.xNames.isEmpty, let span = ChartScale(over: points.map(\.x), from: 0, to: 1) {
            xSteps = frame.makeRoom(alongX: (span.lower, span.upper), wholeNumbers: wholeX)
        }
        // Each bar's name has the bar's room, and goes on below it.
        let xNames = panel.xNames.map { wrapped($0, columns: frame.nameColumns(for: panel.xNames.count)) }
        let more = Double(max(xNames.map(\.count).max() ?? 1, 1) - 1) * 15
        (frame.bottom, frame.height) = (frame.bottom + more, frame.height + more)
        let room = hasBars ? [0.5, Double(max(panel.xNames.count, 1)) + 0.5] : []
        guard let x = ChartScale(over: points.map(\.x) + room, from: frame.left, to: frame.plotRight),
            let y = ChartScale(over: ys, padding: hasBars ? 0 : 0.04, from: frame.plotBottom, to: frame.top)
        else {
            return (element("p", ["class": "status"], text: words(.noData)), [])
        }
        var parts = axes(
            frame, x: x, y: y, xLabel: panel.xLabel, yLabel: panel.yLabel, wholeX: wholeX, xNames: xNames,
            isLogarithmic: panel.isLogarithmic, xSteps: xSteps)
        if let marker = panel.marker, marker.x.isFinite, marker.x >= x.lower, marker.x <= x.upper {
            let at = x.place(marker.x)
            parts.append(line("best", at, frame.top, at, frame.plotBottom))
            let isRight = at > (frame.left + frame.plotRight) / 2
            let columns = Int((isRight ? at : frame.width - at) / letterWidth)
            parts.append(
                label(fitted(marker.label, columns: min(40, columns)), "best", at + (isRight ? -4 : 4), frame.top - 6, anchor: isRight ? "end" : "start"))
        }
        var cuts: [Cut] = []
        for (index, one) in series.enumerated() {
            switch one.form {
            case .line:
                let (paths, cut) = one.paths(x: x, y: y)
                parts += paths.map { "<path class=\"series s\(index % 6)\" d=\"\($0)\"/>" }
                if let cut { cuts.append(cut) }
            case .points:
                let (points, cut) = one.dots(x: x, y: y)
                if let cut { cuts.append(cut) }
                parts += points.map {
                    "<circle class=\"point s\(index % 6)\" cx=\"\(coordinate(x.place($0.x)))\" cy=\"\(coordinate(y.place($0.y)))\" r=\"3\"/>"
                }
            case .bars: parts += one.bars(number: index, of: series.count, x: x, y: y)
            }
        }
        let ends = series.map { y.place($0.points[$0.points.count - 1].y) }
        for (index, place) in spread(ends, apart: 14, from: frame.top, to: frame.plotBottom).enumerated() where !series[index].name.isEmpty {
            parts.append(label(fitted(series[index].name, columns: Self.nameColumns), "legend s\(index % 6)", frame.plotRight + 6, place + 4))
        }
        parts.append(
            probe(
                frame, from: x.lower, to: x.upper, table: table, hasSlots: !panel.xNames.isEmpty,
                powers: panel.isLogarithmic ? y.lower...y.upper : nil))
        let names = panel.series.compactMap(Self.ends).joined(separator: ", ")
        let span = panel.xNames.isEmpty ? "\(short(x.lower)) … \(short(x.upper))" : panel.xNames.prefix(20).joined(separator: ", ")
        let description = alt == nil ? [panel.yLabel, names, panel.xLabel.isEmpty ? span : "\(panel.xLabel): \(span)"] : [panel.yLabel, names]
        let html = LessonReport.drawing(
            frame, title: alt ?? title, description: (description + [place]).filter { !$0.isEmpty }.joined(separator: "; "), parts)
        return (html, cuts)
    }

    /// The longest name at a line's end, in columns.
    private static let nameColumns = 22

    /// A line's name and where it begins and ends, so that charts that are alike are told apart: `loss 0.69 … 0.41`.
    private static func ends(of series: Plot.Series) -> String? {
        let numbers = series.y.filter(\.isFinite)
        guard let first = numbers.first, let last = numbers.last else { return nil }
        let span = numbers.count == 1 ? short(first, digits: 3) : "\(short(first, digits: 3)) … \(short(last, digits: 3))"
        return series.name.isEmpty ? span : "\(series.name) \(span)"
    }

    /// How much room the names at the lines' ends need.
    static func room(for series: [DrawnSeries]) -> Double {
        let widest = series.map { displayWidth($0.name) }.max() ?? 0
        return widest == 0 ? 14 : 14 + Double(min(widest, nameColumns)) * 7.2
    }

    /// All numbers of a panel; of long series every n-th, so that a table stays one.
    func numbers(of panel: Plot.Panel) -> String {
        let xs = panel.series.map(\.x).max { $0.count < $1.count } ?? []
        guard !xs.isEmpty else { return "" }
        let every = panel.xNames.isEmpty ? max(1, (xs.count + 119) / 120) : 1
        let places = Array(stride(from: 0, to: xs.count, by: every)) + ((xs.count - 1) % every == 0 ? [] : [xs.count - 1])
        let rows = places.map { index in
            [panel.xNames.indices.contains(index) ? panel.xNames[index] : short(xs[index])]
                + panel.series.map { $0.y.indices.contains(index) ? short($0.y[index]) : "" }
        }
        return table(
            columns: [panel.xLabel.isEmpty ? "x" : panel.xLabel] + panel.series.map { $0.name.isEmpty ? "y" : $0.name }, rows: rows,
            caption: panel.yLabel.isEmpty ? nil : panel.yLabel)
    }
}
