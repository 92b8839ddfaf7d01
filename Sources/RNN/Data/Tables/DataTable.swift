/// Rows and columns of a file: `.csv`, `.tsv`, or a list of objects in `.json`. A column has a name, and one kind of values, which reading finds out.
///
///     let reviews = try DataTable(reading: "reviews.tsv").dropMissing()
///     let labels = reviews["label"].integers
///
/// Lessons name such files in their front matter, and have the table under that name.
public struct DataTable: Sendable {
    package let storage: TableStorage
    /// Which rows of the storage are this table's, in order; nil for all.
    package let chosen: [Int]?

    package init(_ storage: TableStorage, chosen: [Int]? = nil) { (self.storage, self.chosen) = (storage, chosen) }

    /// How many rows there are.
    public var count: Int { chosen?.count ?? storage.rowCount }

    /// Whether there is no row.
    public var isEmpty: Bool { count == 0 }

    /// What the columns are called, in the file's order.
    public var columnNames: [String] { storage.columnNames }

    /// The column of this name.
    /// - Parameter name: what the column is called, as in ``columnNames``.
    /// - Precondition: there is such a column.
    public subscript(name: String) -> DataColumn { orTrap { try tryColumn(name) } }

    /// The row at a position.
    /// - Parameter index: the position, counted from 0.
    /// - Precondition: `index` is in `0..<count`.
    public func row(_ index: Int) -> DataRow { orTrap { try tryRow(index) } }

    /// All rows, to go through them one by one.
    public var rows: [DataRow] { orTrap { try tryRows() } }
}

extension DataTable {
    /// The subscript for callers that handle errors.
    package func tryColumn(_ name: String) throws(DataError) -> DataColumn { DataColumn(table: self, place: try place(ofColumn: name)) }

    /// `row` for callers that handle errors.
    package func tryRow(_ index: Int) throws(DataError) -> DataRow {
        guard index >= 0, index < count else { throw .table(.noRow(index, count: count)) }
        return DataRow(table: self, index: index)
    }

    /// `rows` for callers that handle errors.
    package func tryRows() throws(RNNError) -> [DataRow] { try Array(0..<count).mapLooking { DataRow(table: self, index: $0) } }

    func place(ofColumn name: String) throws(DataError) -> Int {
        guard let place = columnNames.firstIndex(of: name) else { throw .table(.noColumn(name, present: columnNames)) }
        return place
    }

    /// Which of the storage's rows a row is.
    func storageRow(_ index: Int) -> Int { chosen?[index] ?? index }
}
