// How a table is shown: its first rows and its last, since nobody reads 200,000.
extension DataTable: CustomStringConvertible, Charted {
    /// The most rows that are shown whole, and how many of a longer table at its beginning and at its end.
    private static let mostShown = 10
    private static let shownAtEnds = 5
    /// The most that is shown of a text, in columns of fixed-width text, and the most columns of the table.
    private static let longestText = 60
    private static let mostColumns = 20

    package var chart: any Chart { shown }

    /// The first and the last rows with their positions; above these stands how many rows and columns there are.
    public var description: String { shown.description }

    private var shown: Table {
        let columns = storage.columns.prefix(Self.mostColumns)
        let rest = storage.columns.count > columns.count ? ["…"] : []
        func cells(_ row: Int) -> [String] {
            [grouped(row)] + columns.map { column in column.text(storageRow(row)).map(Self.short) ?? "-" } + rest
        }
        let ends = count > Self.mostShown ? Self.shownAtEnds : count
        var rows = (0..<ends).map(cells)
        if ends < count { rows += [["…"] + Array(repeating: "…", count: columns.count) + rest] + (count - ends..<count).map(cells) }
        return Table(columns: ["\(grouped(count)) × \(storage.columns.count)"] + columnNames.prefix(Self.mostColumns) + rest, rows: rows)
    }

    /// A text in one line, as much of it as fits.
    private static func short(_ text: String) -> String {
        String(text.prefix(longestText + 2).map { $0.isNewline || $0 == "\t" ? " " : $0 }).shortened(to: longestText + 1)
    }
}
