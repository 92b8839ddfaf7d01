// A line chart as text: readable in any terminal.

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
        let greatest = series.lazy.flatMap(\.y).filter(\.isFinite).map { abs($0) }.max() ?? 0
        // Each name stands in many lines.
        let kinds = series.map { $0.name.shortened(to: Self.widestName) }
        let names = xNames.flatMap { name in
            let name = name.shortened(to: Self.widestName)
            return kinds.map { $0.isEmpty ? name : "\(name), \($0)" }
        }
        let margin = names.map(displayWidth).max() ?? 0
        let numbers = xNames.indices.flatMap { index in series.map { $0.y.indices.contains(index) ? $0.y[index] : .nan } }
        let lines = zip(names, numbers).prefix(Self.mostLines).map { name, number -> String in
            let length = number.isFinite && greatest > 0 ? Int((abs(number) / greatest * 40).rounded()) : 0
            return "\(name.padded(to: margin))  \(String(repeating: number < 0 ? "▒" : "█", count: length))\(length > 0 ? " " : "")\(briefly(number))"
        }
        let rest = names.count > Self.mostLines ? ["… (\(names.count - Self.mostLines) more bars)"] : []
        return ((yLabel.isEmpty ? [] : [yLabel]) + lines + rest).joined(separator: "\n")
    }
}

/// One panel, drawn with characters.
private struct TextChart {
    static let width = 60
    static let height = 13
    /// More names than anybody tells apart.
    static let mostNames = 50
    static let signs: [Character] = ["●", "○", "▲", "△", "■", "□", "◆", "◇"]

    let panel: Plot.Panel

    var text: String {
        let points = panel.series.map { series in
            zip(series.x, series.y).map { ($0, panel.isLogarithmic ? log10($1) : $1) }.filter { $0.isFinite && $1.isFinite }
        }
        let all = points.joined()
        guard let x = Axis(all.map(\.0), cells: Self.width), let y = Axis(all.map(\.1), cells: Self.height) else {
            return "(nothing to draw)"
        }
        var grid = [[Character]](repeating: [Character](repeating: " ", count: Self.width), count: Self.height)
        if let marker = panel.marker, let column = x.cell(marker.x) {
            for row in grid.indices { grid[row][column] = "┊" }
        }
        if y.least < 0, y.greatest > 0, let zero = y.cell(0) {
            for column in grid[0].indices where grid[row(zero)][column] == " " { grid[row(zero)][column] = "·" }
        }
        for (index, line) in points.enumerated() {
            let sign = Self.signs[index % Self.signs.count]
            for (column, level) in cells(of: line, isLine: panel.series[index].form == .line, x, y) { grid[row(level)][column] = sign }
        }
        let frame = lines(grid, y)
        let margin = frame.last?.prefix { $0 == " " }.count ?? 0
        return (yLabel + frame + xLabels(x, indent: margin + 1) + legend).joined(separator: "\n")
    }
}

extension TextChart {
    private func row(_ level: Int) -> Int { Self.height - 1 - level }

    /// The cells a line passes, one in each column it spans, straight between its points.
    private func cells(of line: [(Double, Double)], isLine: Bool, _ x: Axis, _ y: Axis) -> [(Int, Int)] {
        var cells = line.compactMap { point -> (Int, Int)? in
            guard let column = x.cell(point.0), let level = y.cell(point.1) else { return nil }
            return (column, level)
        }
        guard isLine else { return cells }
        for (from, to) in zip(line, line.dropFirst()) {
            guard let first = x.cell(from.0), let last = x.cell(to.0), last - first > 1 else { continue }
            for column in first + 1..<last {
                let share = Double(column - first) / Double(last - first)
                if let level = y.cell(from.1 + (to.1 - from.1) * share) { cells.append((column, level)) }
            }
        }
        return cells
    }

    private var yLabel: [String] { panel.yLabel.isEmpty ? [] : [panel.isLogarithmic ? "log10 \(panel.yLabel)" : panel.yLabel] }

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
        let label = panel.xLabel.clipped(to: max(0, room - 2))
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

/// One axis: the numbers it spans, and how many characters it has.
private struct Axis {
    let least: Double
    let greatest: Double
    let cells: Int

    init?(_ values: [Double], cells: Int) {
        guard let least = values.min(), let greatest = values.max() else { return nil }
        // A line that stays at one value runs through the middle.
        let room = least == greatest ? max(abs(least) / 2, 0.5) : 0
        self.least = max(least - room, -.greatestFiniteMagnitude)
        self.greatest = min(greatest + room, .greatestFiniteMagnitude)
        self.cells = cells
    }

    func cell(_ value: Double) -> Int? {
        guard value >= least, value <= greatest else { return nil }
        // Halves of the largest numbers have a difference; those of the smallest are zero.
        let span = greatest - least
        let share = span.isFinite ? (value - least) / span : (value / 2 - least / 2) / (greatest / 2 - least / 2)
        return share.isFinite ? Int((min(max(share, 0), 1) * Double(cells - 1)).rounded()) : nil
    }

    func value(_ cell: Int) -> Double {
        let share = Double(cell) / Double(cells - 1)
        return least * (1 - share) + greatest * share
    }

    /// `value` with as many decimals as tell the axis' ends apart; whole where both are.
    func text(_ value: Double) -> String {
        let span = greatest - least
        if least == least.rounded(), greatest == greatest.rounded(), value == value.rounded(), span < 1e15 {
            return fixed(value, digits: 0)
        }
        guard span.isFinite, span < 1e6, span > 1e-6 else { return briefly(value) }
        return fixed(value, digits: span >= 100 ? 0 : span >= 10 ? 1 : span >= 1 ? 2 : span >= 0.1 ? 3 : 6)
    }
}
