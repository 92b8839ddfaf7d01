/// One column of a table: its values in the rows' order, as lists of the kind that they are.
public struct DataColumn: Sendable {
    package let table: DataTable
    package let place: Int

    package init(table: DataTable, place: Int) { (self.table, self.place) = (table, place) }

    /// What the column is called.
    public var name: String { table.columnNames[place] }
    /// How many values there are, missing ones with them.
    public var count: Int { table.count }
    /// What all values are, as reading has found out.
    public var kind: ColumnKind { values.kind }

    /// How many values are missing.
    public var missingCount: Int { missingRows.count }

    /// The values as whole numbers; true is 1 and false 0.
    /// - Precondition: they are whole numbers or truth values, and none is missing.
    public var integers: [Int] { orTrap { try tryIntegers() } }
    /// The values as numbers with a fraction.
    /// - Precondition: they are numbers or truth values, and none is missing.
    public var doubles: [Double] { orTrap { try tryDoubles() } }
    /// The values as truth values; 1 is true and 0 false.
    /// - Precondition: they are truth values, or 0 and 1, and none is missing.
    public var booleans: [Bool] { orTrap { try tryBooleans() } }
    /// The values as texts, of whatever kind they are.
    /// - Precondition: none is missing.
    public var texts: [String] { orTrap { try tryTexts() } }

    /// The values as whole numbers.
    /// - Parameter missing: what stands in for a missing value.
    /// - Precondition: they are whole numbers or truth values.
    public func integers(missing: Int) -> [Int] { orTrap { try tryIntegers(missing: missing) } }
    /// The values as numbers with a fraction.
    /// - Parameter missing: what stands in for a missing value.
    /// - Precondition: they are numbers or truth values.
    public func doubles(missing: Double) -> [Double] { orTrap { try tryDoubles(missing: missing) } }
    /// The values as truth values.
    /// - Parameter missing: what stands in for a missing value.
    /// - Precondition: they are truth values, or 0 and 1.
    public func booleans(missing: Bool) -> [Bool] { orTrap { try tryBooleans(missing: missing) } }
    /// The values as texts.
    /// - Parameter missing: what stands in for a missing value.
    public func texts(missing: String) -> [String] { orTrap { try tryTexts(missing: missing) } }

    /// How often each value comes, the most frequent first; of equally frequent ones the one that comes first.
    public func valueCounts() -> Table { orTrap { try tryValueCounts() } }
}

extension DataColumn {
    /// `integers` for callers that handle errors.
    package func tryIntegers() throws -> [Int] { try list(.integers, missing: nil) { $0.integer($1) } }
    /// `doubles` for callers that handle errors.
    package func tryDoubles() throws -> [Double] { try list(.doubles, missing: nil) { $0.double($1) } }
    /// `booleans` for callers that handle errors.
    package func tryBooleans() throws -> [Bool] { try list(.booleans, missing: nil) { $0.boolean($1) } }
    /// `texts` for callers that handle errors.
    package func tryTexts() throws -> [String] { try list(.texts, missing: nil) { $0.text($1) } }
    /// `integers` for callers that handle errors.
    package func tryIntegers(missing: Int) throws -> [Int] { try list(.integers, missing: missing) { $0.integer($1) } }
    /// `doubles` for callers that handle errors.
    package func tryDoubles(missing: Double) throws -> [Double] { try list(.doubles, missing: missing) { $0.double($1) } }
    /// `booleans` for callers that handle errors.
    package func tryBooleans(missing: Bool) throws -> [Bool] { try list(.booleans, missing: missing) { $0.boolean($1) } }
    /// `texts` for callers that handle errors.
    package func tryTexts(missing: String) throws -> [String] { try list(.texts, missing: missing) { $0.text($1) } }

    /// `valueCounts` for callers that handle errors.
    package func tryValueCounts() throws -> Table {
        var (counts, order): ([String: Int], [String]) = ([:], [])
        var check = StopCheck()
        for row in 0..<count {
            try check.count()
            guard let text = values.text(table.storageRow(row)) else { continue }
            if counts.updateValue(counts[text, default: 0] + 1, forKey: text) == nil { order.append(text) }
        }
        let sorted = order.enumerated().sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
        return Table(columns: [name, "count"], rows: sorted.map { [$0.element, "\(counts[$0.element] ?? 0)"] })
    }
}

extension DataColumn {
    var values: ColumnValues { table.storage.columns[place] }

    /// The table's rows where a value is missing.
    var missingRows: [Int] {
        guard let chosen = table.chosen else { return values.missing }
        return values.missing.isEmpty ? [] : chosen.indices.filter { values.isMissing(chosen[$0]) }
    }

    private func list<Element>(
        _ wanted: ColumnKind, missing: Element?, _ value: (ColumnValues, _ storageRow: Int) -> Element?
    ) throws -> [Element] {
        if missing == nil, let first = missingRows.first { throw DataError.table(.missingValues(column: name, count: missingCount, firstRow: first, wanted)) }
        var list: [Element] = []
        list.reserveCapacity(count)
        var check = StopCheck()
        let values = values
        for row in 0..<count {
            try check.count()
            let own = table.storageRow(row)
            if let element = value(values, own) {
                list.append(element)
            } else if let missing, values.isMissing(own) {
                list.append(missing)
            } else {
                throw misfit(wanted)
            }
        }
        return list
    }

    /// Why the values can't be had as something else: the first of them that isn't that.
    private func misfit(_ wanted: ColumnKind) -> DataError {
        let first = (0..<count).first { row in
            let own = table.storageRow(row)
            guard let text = values.text(own) else { return false }
            return switch wanted {
            case .integers: Int(text) == nil && values.integer(own) == nil
            case .doubles: Double(text) == nil && values.double(own) == nil
            case .booleans: values.boolean(own) == nil
            case .texts: false
            }
        }
        let text = first.flatMap { values.text(table.storageRow($0)) } ?? ""
        return .table(.otherKind(column: name, kind, wanted: wanted, row: first ?? 0, value: String(text.prefix(40))))
    }
}

extension DataColumn: CustomStringConvertible {
    /// Its name, its kind and the first values.
    public var description: String {
        let shown = (0..<min(count, 5)).map { row in
            let text = values.text(table.storageRow(row))
            return kind == .texts ? text.map { String($0.prefix(40)).debugDescription } ?? "nil" : text ?? "nil"
        }
        return "\(name): [\(shown.joined(separator: ", "))\(count > 5 ? ", …" : "")] (\(grouped(count)))"
    }
}
