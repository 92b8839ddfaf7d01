import RNN

extension Table {
    /// Comma-separated values after RFC 4180: a line a row, each ending in CR and LF, cells in quotation marks where they need them. All lines have as many
    /// cells.
    var csv: String {
        let width = rows.lazy.map(\.count).reduce(columns.count, max)
        return ([columns] + rows).map { row in
            (0..<width).map { $0 < row.count ? Self.quoted(row[$0]) : "" }.joined(separator: ",") + "\r\n"
        }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        let needsMarks = cell.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" } || cell.first == " " || cell.last == " "
        return needsMarks ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }
}
