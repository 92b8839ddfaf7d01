import RNN

extension HTMLPage {
    /// A heat map: shades in a drawing, all numbers in a table folded beneath.
    func html(of map: HeatMap, alt: String?) -> String {
        let (map, cuts) = words.named(map).bounded()
        return """
            <div class="chart">
            \(drawing(of: map, number: 0, alt: alt))
            \(notes(on: cuts))\(numbers(of: [map]))</div>

            """
    }

    /// The gates of a layer, one map beneath the other, with one table of all numbers.
    func html(of gates: GateMaps, alt: String?) -> String {
        let bounded = gates.maps.map { words.named($0).bounded() }
        let maps = bounded.map(\.map).enumerated().map { number, map in drawing(of: map, number: number, alt: alt.map { "\($0) \(map.title)" }) }
            .joined(separator: "\n")
        let hidden = gates.hiddenPadding > 0 ? [words(.hiddenPadding(gates.hiddenPadding))] : []
        let unknown = gates.hasUnknownWords ? [words(.unknownWords)] : []
        let note = ((hidden + unknown).map { escape($0) } + (gates.answer.map { [html(of: $0)] } ?? [])).joined(separator: " · ")
        return """
            <div class="chart">
            \(element("p", ["class": "title"], element("code", text: gates.layer)))
            \(maps)
            \(note.isEmpty ? "" : element("p", ["class": "status"], note) + "\n")\(notes(on: bounded.first?.cuts ?? []))\(numbers(of: bounded.map(\.map)))</div>

            """
    }

    /// The maps' numbers: a row a column of the maps, which are many, and a column a row.
    private func numbers(of maps: [HeatMap]) -> String {
        let tables = maps.map { map in
            let rows = map.columns.indices.map { column in
                [map.columns[column]] + map.rows.indices.map { map.text(row: $0, column: column) }
            }
            let corner = [map.columnLabel, map.rowLabel].filter { !$0.isEmpty }.joined(separator: " ╲ ")
            // A head of nothing is told to nobody.
            return table(columns: [corner.isEmpty ? "╲" : corner] + map.rows, rows: rows, caption: map.title.isEmpty ? nil : map.title)
        }
        return "<details><summary>\(escape(words(.numbers)))</summary>\n\(tables.joined())</details>\n"
    }

    /// - Parameter number: which of the tables beneath has its numbers.
    private func drawing(of map: HeatMap, number: Int, alt: String?) -> String {
        guard !map.rows.isEmpty, !map.columns.isEmpty else { return element("p", ["class": "status"], text: words(.noData)) }
        let frame = HeatMapFrame(map, logarithmic: words(.logScale))
        var parts = frame.cells
        for (row, name) in map.rows.enumerated() where map.rows.count <= 16 || row % 4 == 0 {
            parts.append(frame.rowLabel(name, row))
        }
        for (column, name) in map.columns.enumerated() { parts.append(frame.columnLabel(name, column)) }
        if map.showsValues {
            for row in map.rows.indices {
                for column in map.columns.indices {
                    parts.append(
                        label(
                            map.text(row: row, column: column), "cell", frame.x(column) + frame.cellWidth / 2,
                            frame.y(row) + frame.cellHeight / 2 + 4, anchor: "middle"))
                }
            }
        }
        let name = frame.name
        parts.append(label(name, "name", 2, 11))
        if map.showsValues { parts.append(label(map.columnLabel, "name", frame.x(0), frame.height - 4)) } else { parts.append(frame.columnsName) }
        if frame.namesRows { parts.append(frame.rowsName) }
        parts.append(frame.area(number: number))
        parts += frame.legend.drawing(frame.legendStart, 11) + frame.notes.drawing(frame.legendStart, 28)
        let ends = scaleEnds(map.lowest, map.highest)
        let span = "\(set(ends.low)) … \(set(ends.high))"
        let said =
            "\(alt ?? name)\((alt ?? name).isEmpty ? "" : (alt ?? name).hasSuffix(".") ? " " : ": ")\(map.rows.count) × \(map.columns.count), \(span)"
            + (frame.notes.isEmpty ? "" : ", \(frame.notes.said)")
        let drawing = WideDrawing(
            width: frame.width, height: frame.height, content: parts, said: said, columns: (0...map.columns.count).map(frame.x), margin: frame.left,
            head: (frame.headWidth, frame.top - 2))
        return html(of: drawing, number: number)
    }
}

/// Where the cells of a heat map are.
private struct HeatMapFrame {
    /// The width of the page's column, and of that on a phone.
    private static let column = 756.0
    private static let phone = 316.0
    let map: HeatMap
    let cellWidth: Double
    let cellHeight: Double
    let left: Double
    let top: Double
    let width: Double
    let height: Double
    /// What the shades stand for, and the cells without one.
    let legend: HeatLegend
    let notes: HeatNotes
    let legendStart: Double
    /// How wide what stands above is.
    let headWidth: Double
    /// What stands above.
    let name: String
    /// Whether what the rows are stands beside them.
    let namesRows: Bool
    private let isTurned: Bool
    private let levels: Int

    init(_ map: HeatMap, logarithmic: String) {
        self.map = map
        cellHeight = map.showsValues ? 40 : 13
        name = map.title.isEmpty && map.showsValues ? map.rowLabel : map.title
        namesRows = !map.showsValues && !map.rowLabel.isEmpty
        let names = (namesRows ? 26 : 12) + min(map.rows.map(Self.width).max() ?? 0, Self.widestRow)
        left = map.showsValues || map.columnLabel.isEmpty ? names : max(names, min(Self.width(map.columnLabel), Self.widestRow) + 8)
        // Sixty words fit the page's column.
        let share = ((Self.column - left) / Double(max(1, map.columns.count)) * 2).rounded(.down) / 2
        let widestNumber =
            map.showsValues
            ? map.rows.indices.lazy.flatMap { row in map.columns.indices.lazy.map { map.text(row: row, column: $0) } }
                .map { labelWidth($0, size: 13) }.max() ?? 0 : 0
        let widestName = map.showsValues ? map.columns.map(Self.width).max() ?? 0 : 0
        // Where all fit a phone beside each other, they do.
        let written = max(30, 10 + widestNumber, 8 + min(widestName, Self.widestName))
        cellWidth = map.showsValues ? max(written, min(76, (Self.phone - left) / Double(max(1, map.columns.count)))) : min(15, max(11, share))
        // Words stand upright under narrow cells.
        isTurned = !map.showsValues
        let widest = Double(map.columns.map(displayWidth).max() ?? 0)
        levels = map.showsValues ? HeatLegend.writtenLevels : HeatLegend.levels
        legend = HeatLegend(map.lowest, map.highest, isDiverging: map.isDiverging && !map.showsValues, levels: levels)
        notes = HeatNotes(map, logarithmic: logarithmic)
        top = notes.isEmpty ? 22 : 39
        legendStart = max(left, 14 + Self.width(name))
        headWidth = legendStart + max(legend.width, notes.width) + 4
        width = max(left + cellWidth * Double(map.columns.count) + 8, headWidth)
        height = top + cellHeight * Double(map.rows.count) + (isTurned ? max(14 + min(widest, 16) * 6.6, 20) : 38)
    }

    /// What the columns are, before the first one's name.
    var columnsName: String { Self.label(map.columnLabel, width: left - 6, left - 4, y(map.rows.count) + 16, anchor: "end") }

    /// What the rows are, upright beside them.
    var rowsName: String {
        let text = LessonReport.fitted(map.rowLabel, width: max(28, cellHeight * Double(map.rows.count)))
        return "<text class=\"tick\" text-anchor=\"end\" transform=\"translate(10 \(coordinate(top))) rotate(-90)\">\(escape(text))</text>"
    }

    /// The widest name of a row.
    private static let widestRow = 260.0
    /// The widest name beneath a cell that has a number.
    private static let widestName = 150.0

    /// How wide a text is: the letters of maps have one size.
    private static func width(_ text: String) -> Double { labelWidth(text, size: 11.5) }

    func x(_ column: Int) -> Double { left + cellWidth * Double(column) }
    func y(_ row: Int) -> Double { top + cellHeight * Double(row) }

    /// The cells of each level of shade as one path, and a minus in all that are below the middle of a diverging scale.
    var cells: [String] {
        var paths = [String](repeating: "", count: HeatLegend.levels)
        var marks = MinusMarks()
        var unshaded = UnshadedCells()
        let isDiverging = map.isDiverging && !map.showsValues
        let (width, height) = (cellWidth - 1, cellHeight - 1)
        let size = "h\(coordinate(width))v\(coordinate(height))h-\(coordinate(width))z"
        for row in map.rows.indices {
            for column in map.columns.indices {
                if let kind = map.unshaded(row: row, column: column) {
                    unshaded.add(kind, x(column), y(row), width: width, height: height, hasSign: !map.showsValues)
                }
                guard let shade = map.shade(row: row, column: column) else { continue }
                let level = HeatLegend.level(shade, of: levels)
                paths[level] += "M\(coordinate(x(column))) \(coordinate(y(row)))\(size)"
                if isDiverging { marks.add(level, x(column), y(row), width: width, height: height) }
            }
        }
        let shades = paths.enumerated().map { level, path in
            path.isEmpty ? "" : "<path \(HeatLegend.shade(level, isDiverging: isDiverging)) d=\"\(path)\"/>"
        }
        return shades + marks.paths + unshaded.paths
    }

    /// What the pointer is told about: all cells.
    func area(number: Int) -> String {
        let (width, height) = (cellWidth * Double(map.columns.count), cellHeight * Double(map.rows.count))
        return openingTag(
            "rect",
            [
                "class": "cells", "data-grid": "\(map.columns.count) \(map.rows.count) \(number)", "x": coordinate(left), "y": coordinate(top),
                "width": coordinate(width), "height": coordinate(height),
            ]) + "</rect>"
    }

    func rowLabel(_ name: String, _ row: Int) -> String {
        Self.label(name, width: left - 10, left - 6, y(row) + cellHeight / 2 + 4, anchor: "end")
    }

    /// A name as far as it fits, with all of it where the pointer is.
    private static func label(_ name: String, width: Double, _ x: Double, _ y: Double, anchor: String) -> String {
        let text = shortened(name, width: width, size: 11.5)
        return element(
            "text", ["class": "tick", "x": coordinate(x), "y": coordinate(y), "text-anchor": anchor],
            escape(text) + (text == name ? "" : element("title", text: name)))
    }

    func columnLabel(_ name: String, _ column: Int) -> String {
        let (x, y) = (x(column) + cellWidth / 2, top + cellHeight * Double(map.rows.count))
        guard isTurned else { return Self.label(name, width: cellWidth - 4, x, y + 15, anchor: "middle") }
        let text = displayWidth(name) > 16 ? String(name.prefix(14)) + "…" : name
        return "<text class=\"tick\" text-anchor=\"end\" transform=\"translate(\(coordinate(x + 4)) \(coordinate(y + 4))) rotate(-90)\">\(escape(text))</text>"
    }
}

private extension HeatMap {
    func text(row: Int, column: Int) -> String {
        guard values.indices.contains(row), values[row].indices.contains(column) else { return "" }
        let value = values[row][column]
        return showsValues && value == value.rounded() && abs(value) < 1e15 ? grouped(Int(value)) : short(value, digits: 5)
    }
}
