// A table as text: columns lined up, those of numbers to the right.

extension Table: CustomStringConvertible {
    /// The table as plain text: columns in line, those of numbers to the right, and a rule beneath the heads.
    public var description: String {
        let count = max(columns.count, rows.map(\.count).max() ?? 0)
        guard count > 0 else { return "" }
        let lines = [columns] + rows
        var widths = [Int](repeating: 0, count: count)
        for line in lines {
            for (column, cell) in line.enumerated() { widths[column] = max(widths[column], min(displayWidth(cell), Self.widest)) }
        }
        let areNumbers = (0..<count).map { column in isNumeric(column) }
        let text = lines.map { row in
            let cells = row.indices.map { row[$0].padded(to: widths[$0], alignedRight: areNumbers[$0]) }
            return cells.joined(separator: "  ").trimmingTrailingSpaces()
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return ([text[0], rule] + text.dropFirst()).joined(separator: "\n")
    }

    /// Whether a column holds numbers only, so that it is read best with its digits in line.
    /// - Parameter column: which column, counted from 0.
    public func isNumeric(_ column: Int) -> Bool {
        let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }.filter { !$0.isEmpty && $0 != "-" && $0 != "…" }
        return !cells.isEmpty && cells.allSatisfy(Self.isNumber)
    }
}

extension Table {
    /// The most columns that cells are lined up over. A longer one moves what stands behind it, so that one long cell does not make all lines long.
    private static let widest = 100

    /// Whether a cell is a number: sign, digits, points and commas, perhaps with an exponent, a percent sign, or the unit `s`.
    private static func isNumber(_ cell: String) -> Bool {
        var text = Substring(cell)
        for unit in [" s", "s", " %", "%"] where text.hasSuffix(unit) {
            text = text.dropLast(unit.count)
            break
        }
        if text.hasPrefix("−") { text = "-" + text.dropFirst() }
        return text.contains { $0.isNumber } && Double(text.filter { $0 != "," && $0 != "_" }) != nil
    }
}

extension String {
    func trimmingTrailingSpaces() -> String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
