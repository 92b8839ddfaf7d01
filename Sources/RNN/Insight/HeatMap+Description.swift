// A heat map as text: a sign a cell, or its number where it shows numbers.

extension HeatMap: CustomStringConvertible {
    /// As text: a sign a cell, of which the last line says what they mean, or the table of numbers where the map shows them.
    public var description: String {
        let body = showsValues ? table.description : shades.joined(separator: "\n")
        return title.isEmpty ? body : title + "\n" + body
    }

    /// All numbers, a row a line.
    public var table: Table {
        let corner = [rowLabel, columnLabel].filter { !$0.isEmpty }.joined(separator: " ╲ ")
        return Table(
            columns: [corner] + columns,
            rows: zip(rows, values).map { name, values in [name] + values.map { showsValues ? grouped(Int(clamping: $0)) : fixed($0, digits: 3) } })
    }

    /// The rows one beneath the other, folded where they are wider than a terminal.
    private var shades: [String] {
        let names = rows.map { $0.shortened(to: Self.widest) }
        let margin = names.map(displayWidth).max() ?? 0
        let parts = stride(from: 0, to: columns.count, by: Self.widest).map { $0..<min($0 + Self.widest, columns.count) }
        let lines = parts.map { part in
            rows.indices.map { row in
                let cells = part.map { column in shade(row: row, column: column).map(sign) ?? unshaded(row: row, column: column)?.sign ?? "?" }
                return (names[row].padded(to: margin, alignedRight: true) + " │" + String(cells) + "│")
            }
        }
        let rowText = rowLabel.isEmpty || rows.isEmpty ? "" : "\(rowLabel): \(rows[0]) … \(rows[rows.count - 1]) · "
        let columnText = columns.isEmpty ? [] : ["\(rowText)\(columnLabel.isEmpty ? "columns" : columnLabel): \(columns[0]) … \(columns[columns.count - 1])"]
        return Array(lines.joined(separator: [""])) + columnText + [legend]
    }

    /// What the signs stand for, from the lowest to the highest: `░ 0.702 ▒▓█ 0.791`, `━ -0.83 ─ · 0 ▒ █ 0.83`.
    private var legend: String {
        let signs = isDiverging ? Self.signsAroundZero : Self.signs
        let (low, high) = scaleEnds(lowest, highest)
        let inner =
            isDiverging ? "\(signs[1]) \(signs[2]) \(scaleEnd(lowest / 2 + highest / 2, within: highest / 2 - lowest / 2)) \(signs[3])" : String(signs[1...3])
        let others = unshadedKinds.map { $0 == .notAboveZero ? "blank \(name(of: $0))" : "\($0.sign) \(name(of: $0))" }
        return (["\(signs[0]) \(low) \(inner) \(signs[4]) \(high)\(scale == .log ? " (log scale)" : "")"] + others).joined(separator: ", ")
    }

    /// The sign of one fifth of the scale.
    private func sign(_ shade: Double) -> Character {
        (isDiverging ? Self.signsAroundZero : Self.signs)[min(Int(shade * 5), 4)]
    }

    private static let signs: [Character] = ["·", "░", "▒", "▓", "█"]
    private static let signsAroundZero: [Character] = ["━", "─", "·", "▒", "█"]
    private static let widest = 64
}

private extension Int {
    /// A count, which is a whole number; anything else to the nearest.
    init(clamping value: Double) { self = value.isFinite ? Int(Swift.min(Swift.max(value.rounded(), -9e18), 9e18)) : 0 }
}
