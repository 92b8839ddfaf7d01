import RNN

extension HTMLPage {
    /// A line chart: a drawing a panel, and all numbers in tables folded beneath.
    /// - Parameter other: a plot on whose scale it is drawn too, panel by panel.
    func html(of plot: Plot, alt: String?, sharing other: Plot? = nil) -> String {
        let bounded = plot.panels.prefix(ChartBounds.panels).map { words.named($0).bounded() }
        let panels = bounded.map(\.panel)
        let name = fitted(plot.title, columns: ChartBounds.title)
        let tables = panels.map { numbers(of: $0.withBandsAsSeries(in: words)) }
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
            \(plot.notes(in: words).map { element("p", ["class": "status"], text: $0) + "\n" }.joined())\(notes(on: cuts))\(details)</div>

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
        let view = PanelView(panel, sharing: other)
        guard let across = view.x, let up = view.y else { return (element("p", ["class": "status"], text: words(.noData)), []) }
        let series = panel.series.map { DrawnSeries($0, in: view) }
        let bands = panel.series.map { DrawnBand($0, in: view) }
        let bandNote = Plot(title: "", panels: [panel]).bandNote(in: words)
        let told = UndrawnPoints.told(view.undrawn, in: words.language) { short($0) }
        // Bars stand on zero, and each has the room of a whole number.
        let hasBars = series.contains { $0.form == .bars }
        var frame = ChartFrame()
        if !place.isEmpty { frame.height = 200 }
        let yLabel = axisName(panel.yLabel, view.yScale, width: frame.width - 6)
        if panel.xLabel.isEmpty, view.xScale == .linear { frame.bottom = 24 }
        frame.makeRoom(for: ChartScale(reachingTicks: up, view.yScale, from: frame.height - 60, to: 0).ticks(view.yScale).map(\.text))
        let legend = SeriesLegend(series, in: frame)
        frame.right = legend.room
        let heads = panel.marker != nil ? 36.0 : yLabel.isEmpty ? 14 : 28
        let cutBars = CutBars(series, in: view)
        frame.top = heads + legend.heightAbove + cutBars.heights.above
        frame.bottom += cutBars.heights.beneath
        frame.height = max(
            frame.height + legend.heightAbove + cutBars.heights.above + cutBars.heights.beneath, frame.top + frame.bottom + legend.height)
        let slots = hasBars ? max(panel.xNames.count, 1) : panel.xNames.count
        let sides = slots > 0 ? PanelView.Span(lower: min(across.lower, 0.5), upper: max(across.upper, Double(slots) + 0.5), isFixed: true) : across
        let wholeX = view.xScale == .linear && series.allSatisfy { $0.points.allSatisfy { $0.x == $0.x.rounded() } }
        var xSteps = ChartFrame.steps
        if panel.xNames.isEmpty {
            let scale = ChartScale(sides, from: frame.left, to: frame.plotRight)
            if view.xScale == .linear {
                xSteps = frame.makeRoom(alongX: (scale.lower, scale.upper), wholeNumbers: wholeX)
            } else {
                frame.makeRoom(forEndsAlongX: scale.ticks(.log).map { labelWidth($0.text) }.max() ?? 0)
            }
        }
        frame.makeRoom(forEndsOf: panel.xNames)
        let x = ChartScale(sides, from: frame.left, to: frame.plotRight)
        let names = panel.xNames.isEmpty ? nil : SlotNames(panel.xNames, x: x, width: frame.width)
        if let names { frame.makeRoom(for: names) }
        let y = ChartScale(reachingTicks: up, view.yScale, from: frame.plotBottom, to: frame.top)
        let middle = (frame.left + frame.plotRight) / 2
        let xLabel = axisName(panel.xLabel, view.xScale, width: 2 * min(middle, frame.width - middle) - 4)
        let xTicks = x.ticks(view.xScale, count: xSteps, wholeNumbers: wholeX) { labelWidth($0) + 6 }
        var parts = axes(
            frame, x: x, y: y, xTicks: xTicks, yTicks: y.ticks(view.yScale), xLabel: xLabel, yLabel: yLabel, names: names, xScale: view.xScale,
            yScale: view.yScale, namesTop: frame.plotBottom + 2 + cutBars.heights.beneath)
        if let marker = panel.marker, case let at = x.place(view.xScale.place(of: marker.x)), at >= frame.left, at <= frame.plotRight {
            parts.append(line("best", at, frame.top, at, frame.plotBottom))
            let text = fitted(marker.label, width: frame.width - 8)
            let half = labelWidth(text) / 2 + 2
            parts.append(label(text, "best", min(max(at, half), frame.width - half), frame.top - 6, anchor: "middle"))
        }
        var cuts: [Cut] = []
        for (index, band) in bands.enumerated() where series[index].form != .bars { parts += band?.shapes(number: index, x: x, y: y) ?? [] }
        for (index, one) in series.enumerated() {
            switch one.form {
            case .line:
                let (paths, cut) = one.paths(x: x, y: y)
                parts += paths.map { "<path class=\"series \(SeriesMark.style(index))\" d=\"\($0)\"/>" } + one.marks(number: index, x: x, y: y)
                if let cut { cuts.append(cut) }
            case .points:
                let (points, cut) = one.dots(x: x, y: y)
                if let cut { cuts.append(cut) }
                if let mark = SeriesMark(index) { parts += mark.drawing(index, points.map { (x.place($0.x), y.place($0.y)) }) }
                parts += (index < SeriesMark.colours ? points : []).map {
                    let (across, up) = (x.place($0.x), y.place($0.y))
                    let isFine = points.count <= ChartBounds.finePoints
                    return "<circle class=\"point \(SeriesMark.style(index))\" cx=\"\(isFine ? fineCoordinate(across) : coordinate(across))\""
                        + " cy=\"\(isFine ? fineCoordinate(up) : coordinate(up))\" r=\"3\"/>"
                }
            case .bars:
                parts += one.bars(number: index, of: series.count, x: x, y: y, isLogarithmic: view.yScale == .log)
                parts += bands[index]?.whiskers(number: index, of: series.count, x: x, y: y) ?? []
            }
            parts += one.arrows(number: index, x: x, y: y)
        }
        parts += cutBars.drawing(frame, x: x)
        parts += legend.drawing(frame, y: y, top: yLabel.isEmpty ? 0 : 18, isUnderMarker: panel.marker != nil)
        parts.append(probe(frame, x: x, y: y, table: table, hasSlots: !panel.xNames.isEmpty, xScale: view.xScale))
        let drawn = panel.series.compactMap(Self.ends).joined(separator: ", ")
        let ends = [x.lower, x.upper].map { short(view.xScale.number(at: $0)) }
        let span = panel.xNames.isEmpty ? ends.joined(separator: " … ") : panel.xNames.prefix(20).joined(separator: ", ")
        let description = alt == nil ? [yLabel, drawn, xLabel.isEmpty ? span : "\(xLabel): \(span)"] : [panel.yLabel, drawn]
        let html = LessonReport.drawing(
            frame, title: alt ?? title, description: (description + [bandNote] + told + [place]).filter { !$0.isEmpty }.joined(separator: "; "), parts)
        return (html, cuts)
    }

    /// What an axis is called: on one of powers of ten that too.
    private func axisName(_ name: String, _ scale: AxisScale, width: Double) -> String {
        guard scale == .log else { return name }
        let scale = name.isEmpty ? words(.logScale) : " (\(words(.logScale)))"
        return name.isEmpty ? scale : fitted(name, width: width - labelWidth(scale)) + scale
    }

    /// A line's name and where it begins and ends, so that charts that are alike are told apart: `loss 0.69 … 0.41`.
    private static func ends(of series: Plot.Series) -> String? {
        let numbers = series.y.filter(\.isFinite)
        guard let first = numbers.first, let last = numbers.last else { return nil }
        let span = numbers.count == 1 ? short(first, digits: 3) : "\(short(first, digits: 3)) … \(short(last, digits: 3))"
        return series.name.isEmpty ? span : "\(series.name) \(span)"
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

extension Plot {
    /// What is told beneath: what lines and bands of several runs are, and what isn't drawn.
    func notes(in words: Words) -> [String] {
        let panels = panels.prefix(ChartBounds.panels).map { words.named($0).bounded().panel }
        let undrawn = panels.flatMap { panel in
            UndrawnPoints.told(PanelView(panel).undrawn, in: words.language) { short($0) }.map { panels.count > 1 ? "\(panel.yLabel): \($0)" : $0 }
        }
        return [bandNote(in: words)].filter { !$0.isEmpty } + undrawn
    }
}
