import RNN

// Several histograms in one drawing: a stepped outline each, faintly filled.
extension Histograms: DrawnChart {
    var heading: String { fitted(title, columns: ChartBounds.title) }
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }

    func numbers(in words: Words) -> [Table] {
        let names = groups.map(\.name)
        let shares = isShare ? names.map { "\($0) (\(words(.share)))" } : []
        let rows = zip(edges, edges.dropFirst()).enumerated().map { bin, ends in
            [ends.0, ends.1].map(plainNumber) + groups.map { "\($0.counts.indices.contains(bin) ? $0.counts[bin] : 0)" }
                + (isShare ? groups.map { plainNumber($0.counts.indices.contains(bin) ? $0.shares[bin] : 0) } : [])
        }
        return [Table(columns: [words(.binStart), words(.binEnd)] + names + shares, rows: rows)]
    }

    /// With neighbouring bins made one where there are more than can be told apart, and as many groups as are drawn.
    func bounded() -> Histograms {
        var some = self
        some.groups = Array(groups.prefix(ChartBounds.series))
        let names = distinct(some.groups.map(\.name), columns: ChartBounds.name)
        let wholes = some.groups.map { Histogram(counts: $0.counts, edges: edges).bounded() }
        for (index, whole) in wholes.enumerated() {
            some.groups[index].name = names[index]
            some.groups[index].counts = whole.counts
        }
        some.edges = wholes.first?.edges ?? []
        return some
    }

    /// What is drawn of each group.
    var heights: [[Double]] { groups.map { isShare ? $0.shares : $0.counts.map(Double.init) } }
}

extension HTMLPage {
    /// - Parameter other: what the axes have to hold beside them.
    func html(of histograms: Histograms, alt: String?, sharing other: (edges: [Double], highest: Double)? = nil) -> String {
        let drawn = histograms.bounded()
        let title = drawn.heading.isEmpty ? "" : element("p", ["class": "title"], text: drawn.heading) + "\n"
        guard let drawing = drawing(of: drawn, alt: alt, sharing: other) else {
            return element("p", ["class": "status"], text: words(.noData)) + "\n" + preformatted("\(histograms)\n")
        }
        let cuts = [
            Cut(.bins, drawn.edges.count - 1, of: histograms.edges.count - 1), Cut(.lines, drawn.groups.count, of: histograms.groups.count),
        ]
        let rows = drawn.groups[0].counts.indices.map { bin in
            ["\(short(drawn.edges[bin])) – \(short(drawn.edges[bin + 1]))"]
                + zip(drawn.groups, drawn.heights).map { drawn.isShare ? short($1[bin]) : grouped($0.counts[bin]) }
        }
        return """
            <div class="chart">
            \(title)<div class="panels">\(drawing)</div>
            \(notes(on: cuts.compactMap(\.self)))\
            <details><summary>\(escape(words(.text)))</summary>
            \(preformatted("\(histograms)\n"))</details>
            <details><summary>\(escape(words(.numbers)))</summary>
            \(table(columns: [words(.bin)] + drawn.groups.map(\.name), rows: rows, caption: words(drawn.isShare ? .share : .count)))</details>
            </div>

            """
    }

    private func drawing(of histograms: Histograms, alt: String?, sharing other: (edges: [Double], highest: Double)?) -> String? {
        let (edges, heights) = (histograms.edges, histograms.heights)
        guard let first = edges.first, let last = edges.last, edges.allSatisfy(\.isFinite), zip(edges, edges.dropFirst()).allSatisfy(<=),
            last - first > ChartScale.leastSpan, (last - first).isFinite, heights.allSatisfy({ $0.count == edges.count - 1 }), !heights.isEmpty
        else { return nil }
        var frame = ChartFrame()
        frame.bottom = histograms.xLabel.isEmpty ? 24 : 42
        let entries = histograms.groups.enumerated().map { LegendEntry(number: $0, form: .line, text: $1.name) }
        let legend = LegendRows(entries, width: frame.width - 4)
        frame.top = 32 + legend.height
        frame.height += legend.height
        let isCount = !histograms.isShare
        let greatest = max(heights.joined().max() ?? 0, other?.highest ?? 0)
        let highest = greatest > 0 ? greatest : 1
        // There are no halves of a count.
        let heightSpan = PanelView.Span(lower: 0, upper: highest, isFixed: false)
        let y = ChartScale(reachingTicks: heightSpan, wholeNumbers: isCount, from: frame.plotBottom, to: frame.top)
        let yTicks = y.ticks(.linear, wholeNumbers: isCount)
        frame.makeRoom(for: yTicks.map(\.text))
        let ends = [first, last] + (other?.edges ?? [])
        let xSteps = frame.makeRoom(alongX: (ends.min() ?? first, ends.max() ?? last), wholeNumbers: false)
        guard let x = ChartScale(over: ends, from: frame.left, to: frame.plotRight) else { return nil }
        let xLabel = fitted(histograms.xLabel, columns: ChartBounds.name)
        let xTicks = x.ticks(.linear, count: xSteps) { labelWidth($0) + 6 }
        var parts = axes(frame, x: x, y: y, xTicks: xTicks, yTicks: yTicks, xLabel: xLabel, yLabel: words(isCount ? .count : .share))
        let outlines = heights.map { outline($0, edges, x, y) }
        for (index, outline) in outlines.enumerated() { parts.append("<path class=\"band \(SeriesMark.style(index))\" d=\"\(outline)z\"/>") }
        for (index, outline) in outlines.enumerated() { parts.append("<path class=\"series \(SeriesMark.style(index))\" d=\"\(outline)\"/>") }
        for (index, group) in heights.enumerated() {
            let tops = zip(zip(edges, edges.dropFirst()), group).map { (x: x.place($0.0 / 2 + $0.1 / 2), y: y.place($1)) }
            parts += SeriesMark(index)?.drawing(index, SeriesMark.places(along: [tops])) ?? []
        }
        parts += legend.drawing(x: 2, y: 28)
        parts.append(probe(frame, slots: edges.count - 1, y: y))
        let sums = histograms.groups.map { "\($0.name) \(grouped($0.counts.reduce(0, &+)))" }
        let description = [words(isCount ? .count : .share), "\(short(first)) – \(short(last))", sums.joined(separator: ", ")].joined(separator: "; ")
        return LessonReport.drawing(frame, title: alt ?? (histograms.heading.isEmpty ? words(.histogram) : histograms.heading), description: description, parts)
    }

    /// From the axis up, along the tops of the bins, and down again.
    private func outline(_ heights: [Double], _ edges: [Double], _ x: ChartScale, _ y: ChartScale) -> String {
        var path = "M\(coordinate(x.place(edges[0]))) \(coordinate(y.place(0)))"
        for (bin, height) in heights.enumerated() { path += "V\(fineCoordinate(y.place(height)))H\(fineCoordinate(x.place(edges[bin + 1])))" }
        return path + "V\(coordinate(y.place(0)))"
    }
}
