import RNN

/// What each series of a drawing is called, in rows above it: a sample and its name, a long one in several lines.
struct LegendRows {
    private struct Place {
        let entry: LegendEntry
        let x: Double
        let row: Int
        let lines: [String]
    }

    private var places: [Place] = []
    private let sample: Double
    private var rows = 0
    private static let rowHeight = 17.0
    /// Between a sample and its name.
    private static let gap = 6.0

    /// - Parameter width: how wide a row may be.
    init(_ entries: [LegendEntry], width: Double) {
        sample = LegendEntry.sampleWidth(entries)
        let indent = sample + Self.gap
        var (x, row) = (0.0, 0)
        for entry in entries {
            let own = indent + LegendEntry.width(entry.text)
            if x > 0, x + own > width { (x, row) = (0, max(row + 1, rows)) }
            let lines = own <= width ? [entry.text] : lines(of: entry.text, width: width - indent, size: LabelSize.legend, isBold: true)
            places.append(Place(entry: entry, x: x, row: row, lines: lines))
            rows = max(rows, row + max(lines.count, 1))
            x += own + 14
        }
    }

    var height: Double { Double(rows) * Self.rowHeight }

    /// - Parameter y: the base line of the first row.
    func drawing(x: Double, y: Double) -> [String] {
        places.flatMap { place in
            let (left, base) = (x + place.x, y + Double(place.row) * Self.rowHeight)
            return [place.entry.sample(left, base - 4, width: sample)]
                + place.lines.enumerated().map { place.entry.name($1, left + sample + Self.gap, base + Double($0) * Self.rowHeight) }
        }
    }
}
