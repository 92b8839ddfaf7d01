import RNN

// Charts beside each other, each under its title.
extension Panels: DrawnChart {
    var heading: String { fitted(title, columns: ChartBounds.title) }
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
    func numbers(in words: Words) -> [Table] { shownCells.flatMap { ($0.chart as? any DrawnChart)?.numbers(in: words) ?? [] } }
    func note(in words: Words) -> String {
        var notes: [String] = []
        for cell in cells {
            if let note = (cell.chart as? any DrawnChart)?.note(in: words), !note.isEmpty, !notes.contains(note) { notes.append(note) }
        }
        return notes.joined(separator: " · ")
    }
}

extension HTMLPage {
    func html(of panels: Panels, alt: String?) -> String {
        var panels = panels
        panels.cells = panels.shownCells
        let shown = panels.cells.prefix(ChartBounds.panels)
        let scales = SharedScales(panels)
        let cells = shown.enumerated().map { number, cell in
            let said = alt.map { "\($0): \(cell.title.isEmpty ? "\(number + 1)/\(panels.cells.count)" : fitted(cell.title, columns: ChartBounds.title))" }
            var page = self
            page.place = place.map { "\($0).\(number)" }
            return element("div", [:], "\n" + page.html(of: cell, alt: said, scales))
        }
        let title = panels.heading.isEmpty ? "" : element("p", ["class": "title"], text: panels.heading) + "\n"
        let cut = Cut(.panels, shown.count, of: panels.cells.count)
        return """
            <div class="chart">
            \(title)<div class="multiples by\(min(panels.columns, 3))">
            \(cells.joined(separator: "\n"))
            </div>
            \(notes(on: [cut].compactMap(\.self)))</div>

            """
    }

    private func html(of cell: Panels.Cell, alt: String?, _ scales: SharedScales) -> String {
        let title = fitted(cell.title, columns: ChartBounds.title)
        let heading = title.isEmpty ? "" : "<div class=chart>\(element("p", ["class": "title"], text: title))</div>\n"
        switch cell.content {
        case .plot(var plot):
            plot.title = cell.title
            return html(of: plot, alt: alt, sharing: scales.plot(for: plot))
        case .histogram(var histogram):
            histogram.title = cell.title
            let span = [histogram.edges.first, histogram.edges.last].compactMap { $0.map { short($0) } }.joined(separator: " – ")
            let said = alt ?? (title.isEmpty ? nil : "\(title); \(words(.histogram)); \(span), \(grouped(histogram.counts.reduce(0, &+)))")
            return html(of: histogram, alt: said, sharing: scales.histogram(for: histogram.bounded()))
        case .histograms(var histograms):
            histograms.title = cell.title
            return html(of: histograms, alt: alt, sharing: scales.scale(for: histograms.bounded()))
        case .boxPlot(var boxes):
            boxes.title = cell.title
            return html(of: boxes, alt: alt, sharing: scales.boxes)
        case .heatMap(let map): return heading + html(of: map, alt: alt ?? (title.isEmpty ? nil : title))
        }
    }
}

/// What stands for all charts of one kind where their axes are shared: a chart of the kind, drawn on whose scale each has the same axis.
private struct SharedScales {
    private let panels: Panels

    init(_ panels: Panels) { self.panels = panels }

    private var sharesNone: Bool { !panels.sharedX && !panels.sharedY }

    /// The lines of the other plots of the same form, panel by panel, as far as their axes are shared.
    func plot(for own: Plot) -> Plot? {
        guard !sharesNone else { return nil }
        let plots = panels.cells.compactMap { if case .plot(let plot) = $0.content { plot } else { nil } }
        var shared = own
        for index in own.panels.indices {
            let panel = own.panels[index]
            var others = plots.compactMap { $0.panels.indices.contains(index) ? $0.panels[index] : nil }.filter { $0.isLike(panel) }
            if let place = others.firstIndex(of: panel) { others.remove(at: place) }
            let first = panel.series.first { !$0.x.isEmpty && !$0.y.isEmpty }
            shared.panels[index].series = others.flatMap(\.series).map { series in
                var series = series
                if !panels.sharedX { series.x = series.x.map { _ in first?.x[0] ?? .nan } }
                if !panels.sharedY { (series.y, series.band) = (series.y.map { _ in first?.y[0] ?? .nan }, nil) }
                return series
            }
        }
        return shared
    }

    /// The widest axes of all histograms.
    func histogram(for own: Histogram) -> Histogram? {
        guard !sharesNone, let ends = ends(of: own.edges) else { return nil }
        let all = panels.cells.compactMap { if case .histogram(let one) = $0.content { one.bounded() } else { nil } }
        let highest = panels.sharedY ? all.flatMap(\.counts).max() ?? 0 : 0
        return Histogram(counts: [highest], edges: panels.sharedX ? self.ends(of: all.flatMap(\.edges)) ?? ends : ends)
    }

    /// The same of several in one, with those that show the same: counts, or shares.
    func scale(for own: Histograms) -> (edges: [Double], highest: Double)? {
        guard !sharesNone else { return nil }
        let all = panels.cells.compactMap { if case .histograms(let one) = $0.content { one.bounded() } else { nil } }
        let alike = all.filter { $0.isShare == own.isShare }
        return (
            panels.sharedX ? all.flatMap(\.edges).filter(\.isFinite) : [], panels.sharedY ? alike.flatMap(\.heights).joined().max() ?? 0 : 0
        )
    }

    /// The numbers of all box plots.
    var boxes: [Double] {
        guard panels.sharedY else { return [] }
        return panels.cells.flatMap { cell -> [Double] in
            guard case .boxPlot(let plot) = cell.content else { return [] }
            return plot.boxes.flatMap { $0.fiveNumbers + $0.outliers }
        }
    }

    private func ends(of edges: [Double]) -> [Double]? {
        let finite = edges.filter(\.isFinite)
        guard let least = finite.min(), let greatest = finite.max() else { return nil }
        return [least, greatest]
    }
}

private extension Plot.Panel {
    /// Whether one scale can serve both.
    func isLike(_ other: Plot.Panel) -> Bool {
        func hasBars(_ panel: Plot.Panel) -> Bool { panel.series.contains { $0.form == .bars } }
        return xScale == other.xScale && yScale == other.yScale && hasBars(self) == hasBars(other)
    }
}
