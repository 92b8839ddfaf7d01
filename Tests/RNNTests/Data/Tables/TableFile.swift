import Foundation
import RNN

/// A table of a small text.
func table(
    _ text: String, _ separator: DataTable.Separator = .comma, header: Bool? = nil, quotes: Bool? = nil
) throws(DataError) -> DataTable {
    try DataTable(separated: Array(text.utf8), by: separator, header: header, quotes: quotes, encoding: .utf8, file: "t.csv", origin: "t")
}

func jsonTable(_ text: String) throws(DataError) -> DataTable { try DataTable(json: Array(text.utf8), encoding: .utf8, file: "t.json", origin: "t") }

extension DataTable {
    /// All values as texts; `nil` stands for one that is missing.
    var cells: [[String]] { rows.map { row in columnNames.map { row[$0].text ?? "nil" } } }
}

/// What is wrong in a file; nil where it is read.
func fault(_ body: () throws -> Void) -> DataError.OwnFileFault? {
    do { try body() } catch DataError.ownFile(_, let fault) { return fault } catch { return nil }
    return nil
}

/// What can't be had of a table; nil where it can.
func tableFault(_ body: () throws -> Void) -> DataError.TableFault? {
    do { try body() } catch DataError.table(let fault) { return fault } catch { return nil }
    return nil
}
