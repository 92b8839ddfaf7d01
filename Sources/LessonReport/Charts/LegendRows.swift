import RNN

/// What each line of a drawing is called, in rows above it: a stroke as the line has, and its name.
struct LegendRows {
    private struct Entry {
        let name: String
        let x: Double
        let row: Int
    }

    private var entries: [Entry] = []
    private static let rowHeight = 17.0
    /// Of a stroke, with the gap behind it.
    private static let stroke = 34.0

    /// - Parameter width: how wide a row may be.
    init(_ names: [String], width: Double) {
        var (x, row) = (0.0, 0)
        for name in names.map({ fitted($0, columns: 38) }) {
            let own = Self.stroke + labelWidth(name, size: LabelSize.legend, isBold: true)
            if x > 0, x + own > width { (x, row) = (0, row + 1) }
            entries.append(Entry(name: name, x: x, row: row))
            x += own + 12
        }
    }

    var height: Double { entries.last.map { Double($0.row + 1) * Self.rowHeight } ?? 0 }

    /// - Parameter y: the base line of the first row.
    func drawing(x: Double, y: Double) -> [String] {
        entries.enumerated().flatMap { index, entry in
            let (left, base) = (x + entry.x, y + Double(entry.row) * Self.rowHeight)
            return [
                line("series s\(index % 6)", left + 2, base - 4, left + Self.stroke - 10, base - 4),
                label(entry.name, "legend s\(index % 6)", left + Self.stroke - 4, base),
            ]
        }
    }
}
