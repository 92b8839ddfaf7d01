/// One row of a table: `reviews.row(3)["label"].integer`.
public struct DataRow: Sendable {
    package let table: DataTable
    package let index: Int

    package init(table: DataTable, index: Int) { (self.table, self.index) = (table, index) }

    /// The value in the column of this name.
    /// - Parameter name: what the column is called.
    /// - Precondition: there is such a column.
    public subscript(name: String) -> DataCell { orTrap { try tryCell(name) } }

    /// The subscript for callers that handle errors.
    package func tryCell(_ name: String) throws(DataError) -> DataCell { DataCell(row: self, place: try table.place(ofColumn: name)) }
}

extension DataRow: CustomStringConvertible {
    /// Each column's name with the value in it.
    public var description: String {
        let row = table.storageRow(index)
        return zip(table.columnNames, table.storage.columns).map { "\($0): \($1.text(row) ?? "nil")" }.joined(separator: ", ")
    }
}

/// One value of a table, as whatever it can be read: nil where it is missing, or of another kind.
public struct DataCell: Sendable {
    package let row: DataRow
    package let place: Int

    package init(row: DataRow, place: Int) { (self.row, self.place) = (row, place) }

    private var column: ColumnValues { row.table.storage.columns[place] }
    private var storageRow: Int { row.table.storageRow(row.index) }

    /// Whether the file has no value here.
    public var isMissing: Bool { column.isMissing(storageRow) }
    /// The value as a whole number.
    public var integer: Int? { column.integer(storageRow) }
    /// The value as a number with a fraction.
    public var double: Double? { column.double(storageRow) }
    /// The value as a truth value; 0 and 1 are such too.
    public var boolean: Bool? { column.boolean(storageRow) }
    /// The value as a text, of whatever kind it is.
    public var text: String? { column.text(storageRow) }
}

extension DataCell: CustomStringConvertible {
    /// The value as a text; `nil` where it is missing.
    public var description: String { text ?? "nil" }
}
