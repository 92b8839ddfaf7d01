// Tables of some of a table's rows.
extension DataTable {
    /// The first rows.
    /// - Parameter maxLength: how many, at most.
    /// - Precondition: `maxLength` isn't negative.
    public func prefix(_ maxLength: Int) -> DataTable { orTrap { try tryPrefix(maxLength) } }

    /// The last rows.
    /// - Parameter maxLength: how many, at most.
    /// - Precondition: `maxLength` isn't negative.
    public func suffix(_ maxLength: Int) -> DataTable { orTrap { try trySuffix(maxLength) } }

    /// The rows that have this value in a column.
    /// - Parameters:
    ///   - column: what the column is called.
    ///   - value: what a row has there.
    /// - Precondition: there is such a column.
    public func filter(_ column: String, is value: Int) -> DataTable { orTrap { try tryFilter(column, is: value) } }

    /// The rows that have this value in a column.
    /// - Parameters:
    ///   - column: what the column is called.
    ///   - value: what a row has there.
    /// - Precondition: there is such a column.
    public func filter(_ column: String, is value: Bool) -> DataTable { orTrap { try tryFilter(column, is: value) } }

    /// The rows that have this value in a column.
    /// - Parameters:
    ///   - column: what the column is called.
    ///   - value: what a row has there.
    /// - Precondition: there is such a column.
    public func filter(_ column: String, is value: String) -> DataTable { orTrap { try tryFilter(column, is: value) } }

    /// The rows for which a function gives true: `reviews.filter { row in row["label"].integer == 1 }`.
    /// - Parameter isIncluded: whether a row belongs to the new table.
    public func filter(_ isIncluded: (DataRow) throws -> Bool) rethrows -> DataTable {
        try choosing { try isIncluded(DataRow(table: self, index: $0)) }
    }

    /// The rows in which nothing is missing.
    public func dropMissing() -> DataTable { orTrap { try tryDropMissing() } }

    /// The rows in which a column's value isn't missing.
    /// - Parameter column: what the column is called.
    /// - Precondition: there is such a column.
    public func dropMissing(in column: String) -> DataTable { orTrap { try tryDropMissing(in: column) } }
}

extension DataTable {
    /// `prefix` for callers that handle errors.
    package func tryPrefix(_ maxLength: Int) throws(DataError) -> DataTable {
        guard maxLength >= 0 else { throw .table(.negativeLength(maxLength)) }
        let length = min(maxLength, count)
        return DataTable(storage, chosen: chosen.map { Array($0.prefix(length)) } ?? Array(0..<length))
    }

    /// `suffix` for callers that handle errors.
    package func trySuffix(_ maxLength: Int) throws(DataError) -> DataTable {
        guard maxLength >= 0 else { throw .table(.negativeLength(maxLength)) }
        let length = min(maxLength, count)
        return DataTable(storage, chosen: chosen.map { Array($0.suffix(length)) } ?? Array(count - length..<count))
    }

    /// `filter` for callers that handle errors.
    package func tryFilter(_ column: String, is value: Int) throws -> DataTable {
        let values = try tryColumn(column).values
        return try lookingAtRows { values.integer($0) == value || values.double($0) == Double(value) }
    }

    /// `filter` for callers that handle errors.
    package func tryFilter(_ column: String, is value: Bool) throws -> DataTable {
        let values = try tryColumn(column).values
        return try lookingAtRows { values.boolean($0) == value }
    }

    /// `filter` for callers that handle errors.
    package func tryFilter(_ column: String, is value: String) throws -> DataTable {
        let values = try tryColumn(column).values
        return try lookingAtRows { values.text($0) == value }
    }

    /// `dropMissing` for callers that handle errors.
    package func tryDropMissing() throws -> DataTable {
        let columns = storage.columns.filter { !$0.missing.isEmpty }
        return columns.isEmpty ? self : try lookingAtRows { row in !columns.contains { $0.isMissing(row) } }
    }

    /// `dropMissing` for callers that handle errors.
    package func tryDropMissing(in column: String) throws -> DataTable {
        let values = try tryColumn(column).values
        return values.missing.isEmpty ? self : try lookingAtRows { !values.isMissing($0) }
    }

    /// The rows at these positions of the table's.
    func rows(at positions: [Int]) -> DataTable { DataTable(storage, chosen: chosen.map { own in positions.map { own[$0] } } ?? positions) }

    private func choosing(_ isIncluded: (Int) throws -> Bool) rethrows -> DataTable { rows(at: try (0..<count).filter(isIncluded)) }

    private func lookingAtRows(_ isIncluded: (_ storageRow: Int) -> Bool) throws -> DataTable {
        var check = StopCheck()
        return try choosing { row in
            try check.count()
            return isIncluded(storageRow(row))
        }
    }
}

/// Splits a table into rows to train on and rows held out, as ``trainTestSplit(_:_:testSize:randomState:shuffle:stratify:)`` does with lists.
///
/// - Parameters:
///   - table: the rows to be split.
///   - testSize: the share held out, between 0 and 1. The number of rows is rounded up.
///   - randomState: the seed, within 0 … 2³² − 1; one that the program's random source gives if it is left out.
///   - shuffle: whether rows are drawn at random; else the last ones are held out.
///   - stratify: the column whose values are to have the same share of both parts.
/// - Precondition: as for lists; and `stratify` is a column, of which nothing is missing.
public func trainTestSplit(
    _ table: DataTable, testSize: Double = 0.25, randomState: Int? = nil, shuffle: Bool = true, stratify: String? = nil
) -> (train: DataTable, test: DataTable) {
    orTrap { try tryTrainTestSplit(table, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify) }
}

/// The same with the number of rows held out, at least 1 and fewer than there are.
/// - Precondition: as above; `testSize` is at least 1 and less than the number of rows.
public func trainTestSplit(
    _ table: DataTable, testSize: Int, randomState: Int? = nil, shuffle: Bool = true, stratify: String? = nil
) -> (train: DataTable, test: DataTable) {
    orTrap { try tryTrainTestSplit(table, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify) }
}

/// `trainTestSplit` for callers that handle errors.
/// - Parameter seed: asked where a seed is needed and none is given.
/// - Throws: `DataError`, as for lists; `.table` where `stratify` is no column or has missing values.
package func tryTrainTestSplit(
    _ table: DataTable, testSize: Double = 0.25, randomState: Int? = nil, shuffle: Bool = true, stratify: String? = nil,
    seed: () -> UInt64 = drawSeed
) throws -> (train: DataTable, test: DataTable) {
    let (places, classes) = (Array(0..<table.count), try table.classes(of: stratify))
    let parts = try tryTrainTestSplit(places, places, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: classes, seed: seed)
    return (table.rows(at: parts.trainInput), table.rows(at: parts.testInput))
}

/// `trainTestSplit` for callers that handle errors.
/// - Throws: as above.
package func tryTrainTestSplit(
    _ table: DataTable, testSize: Int, randomState: Int? = nil, shuffle: Bool = true, stratify: String? = nil,
    seed: () -> UInt64 = drawSeed
) throws -> (train: DataTable, test: DataTable) {
    let (places, classes) = (Array(0..<table.count), try table.classes(of: stratify))
    let parts = try tryTrainTestSplit(places, places, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: classes, seed: seed)
    return (table.rows(at: parts.trainInput), table.rows(at: parts.testInput))
}

extension DataTable {
    /// A column's values as numbers of classes, in the order of the values, as scikit-learn numbers them.
    fileprivate func classes(of column: String?) throws -> [Int]? {
        guard let column else { return nil }
        let texts = try tryColumn(column).tryTexts()
        let sorted = Set(texts).sorted { (Double($0) ?? 0, $0) < (Double($1) ?? 0, $1) }
        let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        return texts.compactMap { numbers[$0] }
    }
}
