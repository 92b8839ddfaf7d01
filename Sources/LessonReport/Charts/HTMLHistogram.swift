import RNN

extension HTMLPage {
    /// A histogram as a drawing; its ASCII form, which has the same numbers, folded beneath.
    /// - Parameter other: a histogram on whose scale it is drawn too; beside others it has no numbers above its bars.
    func html(of histogram: Histogram, alt: String?, sharing other: Histogram? = nil) -> String {
        let (whole, text) = (histogram, "\(histogram)\n")
        let histogram = whole.bounded()
        guard let drawing = drawing(of: histogram, alt: alt, sharing: other?.bounded()) else {
            return element("p", ["class": "status"], text: words(.noData)) + "\n" + preformatted(text)
        }
        let cut = Cut(.bins, histogram.counts.count, of: whole.counts.count)
        let rows = histogram.counts.indices.map { bin in
            ["\(short(histogram.edges[bin])) – \(short(histogram.edges[bin + 1]))", grouped(histogram.counts[bin])]
        }
        let title = histogram.heading.isEmpty ? "" : element("p", ["class": "title"], text: histogram.heading) + "\n"
        return """
            <div class="chart">
            \(title)<div class="panels">\(drawing)</div>
            \(notes(on: [cut].compactMap(\.self)))\
            <details><summary>\(escape(words(.text)))</summary>
            \(preformatted(text))</details>
            <details><summary>\(escape(words(.numbers)))</summary>
            \(table(columns: [words(.bin), words(.count)], rows: rows, caption: histogram.xLabel.isEmpty ? nil : fitted(histogram.xLabel, columns: ChartBounds.name)))</details>
            </div>

            """
    }

    private func drawing(of histogram: Histogram, alt: String?, sharing other: Histogram?) -> String? {
        let edges = histogram.edges
        guard !histogram.counts.isEmpty, edges.count == histogram.counts.count + 1, edges.allSatisfy(\.isFinite), zip(edges, edges.dropFirst()).allSatisfy(<=),
            let first = edges.first, let last = edges.last, last - first > ChartScale.leastSpan, (last - first).isFinite
        else { return nil }
        var frame = ChartFrame()
        frame.top = 32
        frame.bottom = histogram.xLabel.isEmpty ? 24 : 42
        frame.height = 212 + frame.bottom
        frame.left = 52
        let ends = [first, last] + (other?.edges.filter(\.isFinite) ?? [])
        let highest = Double(max(1, histogram.counts.max() ?? 1, other?.counts.max() ?? 1))
        // There are no halves of a count.
        let counts = PanelView.Span(lower: 0, upper: highest, isFixed: false)
        let y = ChartScale(reachingTicks: counts, wholeNumbers: true, from: frame.plotBottom, to: frame.top)
        let ticks = y.ticks(.linear, wholeNumbers: true)
        frame.makeRoom(for: ticks.map(\.text))
        let xSteps = frame.makeRoom(alongX: (ends.min() ?? first, ends.max() ?? last), wholeNumbers: false)
        guard let x = ChartScale(over: ends, from: frame.left, to: frame.plotRight) else { return nil }
        let xTicks = x.ticks(.linear, count: xSteps) { labelWidth($0) + 6 }
        var parts = axes(frame, x: x, y: y, xTicks: xTicks, yTicks: ticks, xLabel: fitted(histogram.xLabel, columns: ChartBounds.name), yLabel: words(.count))
        let widths = histogram.counts.map { labelWidth(grouped($0), size: LabelSize.count) }
        let centres = zip(edges, edges.dropFirst()).map { x.place($0 / 2 + $1 / 2) }
        let hasCounts =
            other == nil && histogram.counts.count <= 12
            && centres.indices.dropFirst().allSatisfy { centres[$0] - centres[$0 - 1] >= (widths[$0] + widths[$0 - 1]) / 2 + 3 }
        for (bin, count) in histogram.counts.enumerated() {
            let left = x.place(edges[bin])
            let right = x.place(edges[bin + 1])
            let top = y.place(Double(max(0, count)))
            let gap = min(1, (right - left) / 6)
            let range = "\(short(edges[bin])) – \(short(edges[bin + 1])): \(grouped(count))"
            parts.append(
                "<rect class=\"bar\" x=\"\(fineCoordinate(left + gap))\" y=\"\(fineCoordinate(top))\" width=\"\(fineCoordinate(right - left - 2 * gap))\""
                    + " height=\"\(fineCoordinate(frame.plotBottom - top))\">\(element("title", text: range))</rect>")
            if hasCounts { parts.append(label(grouped(count), "count", (left + right) / 2, top - 4, anchor: "middle")) }
        }
        parts.append(probe(frame, slots: histogram.counts.count, y: y))
        let name = [histogram.heading, words(.histogram)].filter { !$0.isEmpty }.joined(separator: "; ")
        let span = "\(short(first)) – \(short(last)), \(grouped(histogram.counts.reduce(0, &+)))"
        let description = histogram.xLabel.isEmpty ? span : "\(fitted(histogram.xLabel, columns: ChartBounds.name)) \(span)"
        return LessonReport.drawing(frame, title: alt ?? name, description: alt == nil ? description : "", parts)
    }
}
