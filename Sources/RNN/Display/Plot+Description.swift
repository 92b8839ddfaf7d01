// A line chart as text: readable in any terminal.

import Foundation

extension Plot: CustomStringConvertible {
    /// Each panel as a chart of 60 by 13 characters, with the ends of its axes, and beneath it what each sign stands for.
    public var description: String {
        let charts =
            panels.prefix(Self.mostPanels).map { $0.xNames.isEmpty ? TextChart(panel: $0).text : $0.bars }
            + (panels.count > Self.mostPanels ? ["… (\(panels.count - Self.mostPanels) more panels)"] : [])
        return ((title.isEmpty ? [] : [title]) + charts).joined(separator: "\n\n")
    }
}

private extension Plot {
    static let mostPanels = 50
}

private extension Plot.Panel {
    /// More lines and names than anybody reads, and the most columns that a name gets.
    static let mostLines = 1_000
    static let widestName = 60

    /// A line a bar, its name before it and its number behind.
    var bars: String {
        let view = PanelView(self)
        let span = view.y ?? PanelView.Span(lower: 0, upper: 0, isFixed: false)
        let base = yScale == .log ? span.lower : min(max(0, span.lower), span.upper)
        let reach = max(span.upper - base, base - span.lower)
        // Each name stands in many lines.
        let kinds = distinct(series.map(\.name), columns: Self.widestName)
        let names = distinct(xNames, columns: Self.widestName).flatMap { name in kinds.map { $0.isEmpty ? name : "\(name), \($0)" } }
        let margin = names.map(displayWidth).max() ?? 0
        let bars = xNames.indices.flatMap { index in series.map { ($0.y.indices.contains(index) ? $0.y[index] : .nan, $0.band?.text(at: index) ?? "") } }
        let lines = zip(names, bars).prefix(Self.mostLines).map { name, bar -> String in
            let (number, spread) = bar
            let end = view.place(0, number).map { min(max($0.y, span.lower), span.upper) - base } ?? 0
            let length = reach > 0 ? Int((abs(end) / reach * 40).rounded()) : 0
            return "\(name.padded(to: margin))  \(String(repeating: end < 0 ? "▒" : "█", count: length))\(length > 0 ? " " : "")\(briefly(number))\(spread)"
        }
        let rest = names.count > Self.mostLines ? ["… (\(names.count - Self.mostLines) more bars)"] : []
        let runs = zip(kinds, series).compactMap { kind, one in one.band.map { "  \(kind.isEmpty ? "" : kind + ": ")\($0.toldOfBars)" } }
        let start = base == 0 ? [] : ["  the bars begin at \(plainly(yScale.number(at: base)))"]
        return ((yLabel.isEmpty ? [] : [yLabel]) + lines + rest + told(view.undrawn) + start + runs).joined(separator: "\n")
    }

    /// What is not drawn, a line a series. Bands never are.
    func told(_ all: [UndrawnPoints]) -> [String] {
        let undrawn = all.filter { !$0.isOfBand }
        let named = zip(undrawn, distinct(undrawn.map(\.series), columns: Self.widestName)).map { points, name in
            var named = points
            named.series = name
            return named
        }
        return UndrawnPoints.told(named, in: .english, number: plainly).map { "  " + $0 }
    }
}

/// One panel, drawn with characters.
private struct TextChart {
    static let width = 60
    static let height = 13
    /// More names than anybody tells apart.
    static let mostNames = 50
    /// Shapes, then letters: as many as there are names.
    static let signs: [Character] = Array("●○▲△■□◆◇▼▽★☆abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL")

    let panel: Plot.Panel
    let view: PanelView

    init(panel: Plot.Panel) {
        self.panel = panel
        view = PanelView(panel)
    }

    var text: String {
        guard let x = view.x.map({ Axis($0, view.xScale, cells: Self.width) }), let y = view.y.map({ Axis($0, view.yScale, cells: Self.height) }) else {
            return "(nothing to draw)"
        }
        var grid = [[Character]](repeating: [Character](repeating: " ", count: Self.width), count: Self.height)
        if let marker = panel.marker, let column = x.cell(view.xScale.place(of: marker.x)) {
            for row in grid.indices { grid[row][column] = "┊" }
        }
        if view.yScale == .linear, y.least < 0, y.greatest > 0, let zero = y.cell(0) {
            for column in grid[0].indices where grid[row(zero)][column] == " " { grid[row(zero)][column] = "·" }
        }
        for (index, series) in panel.series.enumerated() {
            let sign = Self.signs[index % Self.signs.count]
            for run in runs(of: series) {
                for (column, level) in cells(of: run, isLine: series.form == .line, x, y) { grid[row(level)][column] = sign }
                // Where it goes on above or below.
                for point in run where !view.holds(point) {
                    if let column = x.cell(point.x) { grid[point.y > y.greatest ? 0 : Self.height - 1][column] = point.y > y.greatest ? "↑" : "↓" }
                }
            }
        }
        let frame = lines(grid, y)
        let margin = frame.last?.prefix { $0 == " " }.count ?? 0
        return (yLabel + frame + xLabels(x, indent: margin + 1) + legend + panel.told(view.undrawn)).joined(separator: "\n")
    }
}

extension TextChart {
    private func row(_ level: Int) -> Int { Self.height - 1 - level }

    /// The places of a series in runs without gaps.
    private func runs(of series: Plot.Series) -> [[PanelView.Point]] {
        var runs: [[PanelView.Point]] = [[]]
        for (x, y) in zip(series.x, series.y) {
            if let point = view.place(x, y) {
                runs[runs.count - 1].append(point)
            } else if runs.last?.isEmpty == false {
                runs.append([])
            }
        }
        return runs
    }

    /// The cells a line passes, one in each column it spans, straight between its points.
    private func cells(of line: [PanelView.Point], isLine: Bool, _ x: Axis, _ y: Axis) -> [(Int, Int)] {
        var cells = line.compactMap { point -> (Int, Int)? in
            guard let column = x.cell(point.x), let level = y.cell(point.y) else { return nil }
            return (column, level)
        }
        guard isLine else { return cells }
        for (from, to) in zip(line, line.dropFirst()) where from.x < to.x {
            guard from.x <= x.greatest, to.x >= x.least else { continue }
            // What begins or ends beyond the chart passes its first or last column.
            let first = x.cell(from.x).map { $0 + 1 } ?? 0
            let last = x.cell(to.x) ?? Self.width
            for column in first..<max(first, last) {
                let share = min(max((x.value(column) - from.x) / (to.x - from.x), 0), 1)
                if let level = y.cell(from.y + (to.y - from.y) * share) { cells.append((column, level)) }
            }
        }
        return cells
    }

    private var yLabel: [String] {
        let parts = [panel.yLabel, view.yScale == .log ? "(log scale)" : ""].filter { !$0.isEmpty }
        return parts.isEmpty ? [] : [parts.joined(separator: " ")]
    }

    /// The rows of the chart, with numbers at the top, in the middle and at the bottom.
    private func lines(_ grid: [[Character]], _ y: Axis) -> [String] {
        let labels = grid.indices.map { index -> String in
            switch index {
            case 0: y.text(y.greatest)
            case Self.height - 1: y.text(y.least)
            case Self.height / 2: y.text(y.value(row(index)))
            default: ""
            }
        }
        let margin = labels.map(\.count).max() ?? 0
        return zip(labels, grid).map { label, cells in
            let tick = label.isEmpty ? "│" : "┤"
            return (label.padded(to: margin, alignedRight: true) + " " + tick + String(cells)).trimmingTrailingSpaces()
        } + [String(repeating: " ", count: margin) + " └" + String(repeating: "─", count: Self.width)]
    }

    /// The ends of the x axis, and between them what it is.
    private func xLabels(_ x: Axis, indent: Int) -> [String] {
        let least = x.text(x.least)
        let greatest = x.text(x.greatest)
        let room = max(0, Self.width - displayWidth(least) - displayWidth(greatest))
        let label = (panel.xLabel + (view.xScale == .log ? " (log scale)" : "")).clipped(to: max(0, room - 2))
        let before = (room - displayWidth(label)) / 2
        let line = least + String(repeating: " ", count: before) + label.padded(to: room - before) + greatest
        return [String(repeating: " ", count: indent) + line]
    }

    /// What each sign stands for; nothing where there is one line without a name.
    private var legend: [String] {
        var entries = panel.series.enumerated().filter { !$0.element.name.isEmpty || $0.element.band != nil }.map { index, series in
            "\(Self.signs[index % Self.signs.count]) \(series.name)\(series.band.map { " (\($0.told))" } ?? "")"
        }
        if entries.count > Self.mostNames { entries = entries.prefix(Self.mostNames) + ["… (\(entries.count - Self.mostNames) more)"] }
        if let marker = panel.marker { entries.append("┊ \(marker.label)") }
        return entries.isEmpty ? [] : ["  " + entries.joined(separator: "   ")]
    }
}

/// One axis: the places it spans, and how many characters it has.
private struct Axis {
    let least: Double
    let greatest: Double
    let scale: AxisScale
    let cells: Int

    init(_ span: PanelView.Span, _ scale: AxisScale, cells: Int) {
        // A line that stays at one value runs through the middle.
        let room = span.lower == span.upper ? max(abs(span.lower) / 2, 0.5) : 0
        (least, greatest) = (span.lower - room, span.upper + room)
        self.scale = scale
        self.cells = cells
    }

    func cell(_ value: Double) -> Int? {
        guard value >= least, value <= greatest else { return nil }
        let share = (value - least) / (greatest - least)
        return share.isFinite ? Int((min(max(share, 0), 1) * Double(cells - 1)).rounded()) : nil
    }

    func value(_ cell: Int) -> Double {
        let share = Double(cell) / Double(cells - 1)
        return least * (1 - share) + greatest * share
    }

    /// The number at a place with as many decimals as tell the axis' ends apart; whole where both are.
    func text(_ value: Double) -> String {
        if scale == .log { return plainly(Double(String(format: "%.3g", scale.number(at: value))) ?? .nan) }
        let span = greatest - least
        if least == least.rounded(), greatest == greatest.rounded(), value == value.rounded(), span < 1e15 {
            return fixed(value, digits: 0)
        }
        guard span.isFinite, span < 1e6, span > 1e-6 else { return briefly(value) }
        return fixed(value, digits: span >= 100 ? 0 : span >= 10 ? 1 : span >= 1 ? 2 : span >= 0.1 ? 3 : 6)
    }
}
