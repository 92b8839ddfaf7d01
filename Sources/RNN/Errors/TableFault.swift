// A fact of data errors: what a table, or tensors by name, can't give.
extension DataError {
    /// What was asked of a table, a column or named tensors, and isn't there.
    public enum TableFault: Hashable, Sendable, Codable {
        case noColumn(String, present: [String])
        case noRow(Int, count: Int)
        case negativeLength(Int)
        /// A column's values are wanted as a list, and some are missing.
        case missingValues(column: String, count: Int, firstRow: Int, ColumnKind)
        /// A column's values are of another kind; the first that doesn't fit, with its row.
        case otherKind(column: String, ColumnKind, wanted: ColumnKind, row: Int, value: String)
        case noTensor(String, present: [String])
        /// An array of the file that holds something else.
        case noNumbers(String, type: String)
    }
}

extension DataError.TableFault {
    static func list(_ names: [String]) -> String {
        names.isEmpty ? "-" : names.prefix(12).map { "`\($0.prefix(80))`" }.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    }

    /// A call that reads values of a kind, with something for missing ones.
    static func call(_ kind: ColumnKind) -> String {
        switch kind {
        case .integers: "integers(missing: 0)"
        case .doubles: "doubles(missing: 0)"
        case .booleans: "booleans(missing: false)"
        case .texts: "texts(missing: \"\")"
        }
    }
}
