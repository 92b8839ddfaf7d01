/// What a file of rows and columns holds, read once. Tables, columns and rows look at it, and choose of its rows without copying them.
package final class TableStorage: Sendable {
    /// The most columns: each takes memory of its own, whatever is in it.
    static let mostColumns = 100_000

    package let columnNames: [String]
    let columns: [ColumnValues]
    package let rowCount: Int
    /// What the values follow from: of two tables with one origin both hold the same, so that one can stand for the other.
    package let origin: String

    /// - Parameter columns: one for each name, all with as many rows.
    init(columnNames: [String], columns: [ColumnValues], rowCount: Int, origin: String) {
        (self.columnNames, self.columns, self.rowCount, self.origin) = (columnNames, columns, rowCount, origin)
    }
}

/// A column's values, of the kind that all of them are. Where one is missing stands something of no meaning.
struct ColumnValues: Sendable {
    enum Content: Sendable {
        case integers([Int])
        case doubles([Double])
        case booleans([Bool])
        case texts([String])
    }

    let content: Content
    /// The rows whose value is missing, in order.
    let missing: [Int]

    var kind: ColumnKind {
        switch content {
        case .integers: .integers
        case .doubles: .doubles
        case .booleans: .booleans
        case .texts: .texts
        }
    }

    func isMissing(_ row: Int) -> Bool {
        var (low, high) = (0, missing.count)
        while low < high {
            let middle = (low + high) / 2
            if missing[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low < missing.count && missing[low] == row
    }

    /// A value as it is printed; nil where it is missing.
    func text(_ row: Int) -> String? {
        if isMissing(row) { return nil }
        return switch content {
        case .integers(let values): "\(values[row])"
        case .doubles(let values): "\(values[row])"
        case .booleans(let values): "\(values[row])"
        case .texts(let values): values[row]
        }
    }

    func integer(_ row: Int) -> Int? {
        if isMissing(row) { return nil }
        switch content {
        case .integers(let values): return values[row]
        case .booleans(let values): return values[row] ? 1 : 0
        case .doubles, .texts: return nil
        }
    }

    func double(_ row: Int) -> Double? {
        if isMissing(row) { return nil }
        switch content {
        case .integers(let values): return Double(values[row])
        case .doubles(let values): return values[row]
        case .booleans(let values): return values[row] ? 1 : 0
        case .texts: return nil
        }
    }

    func boolean(_ row: Int) -> Bool? {
        if isMissing(row) { return nil }
        switch content {
        case .booleans(let values): return values[row]
        case .integers(let values): return values[row] == 0 ? false : values[row] == 1 ? true : nil
        case .doubles, .texts: return nil
        }
    }
}

/// What all values of a table's column are.
public enum ColumnKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Whole numbers.
    case integers
    /// Numbers with a fraction.
    case doubles
    /// `true` and `false`.
    case booleans
    /// Texts, and whatever else isn't of one kind.
    case texts
}
