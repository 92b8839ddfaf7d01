import LessonLanguage
import RNN

/// Keeps tables, their columns, rows and cells, and named tensors, by where they come from: the files are read at each run anyway, so that what is kept is
/// which rows of which file. A file that has changed is another origin.
struct OwnDataCoder {
    private let tables: [String: TableStorage]
    private let tensors: [String: NamedTensors.Storage]
    static let names: Set<String> = ["DataTable", "DataColumn", "DataRow", "DataCell", "NamedTensors"]

    init(_ data: OwnData) {
        var (tables, tensors): ([String: TableStorage], [String: NamedTensors.Storage]) = ([:], [:])
        for item in data.items {
            switch item.value {
            case .table(let table): tables[table.storage.origin] = table.storage
            case .tensors(let own): tensors[own.storage.origin] = own.storage
            case .text: break
            }
        }
        (self.tables, self.tensors) = (tables, tensors)
    }

    /// The parts of a value that comes from a file; nil for all others.
    func parts(of value: Any, _ writer: ValueWriter) -> (name: String, parts: [Stored])? {
        func parts(_ table: DataTable) -> [Stored] {
            let chosen = table.chosen.map { writer.store($0.lessonValue) }
            return [.node(.text, Array(table.storage.origin.utf8), [])] + (chosen.map { [$0] } ?? [])
        }
        func number(_ value: Int) -> Stored { writer.store(value.lessonValue) }
        switch value {
        case let table as DataTable: return ("DataTable", parts(table))
        case let column as DataColumn: return ("DataColumn", [number(column.place)] + parts(column.table))
        case let row as DataRow: return ("DataRow", [number(row.index)] + parts(row.table))
        case let cell as DataCell: return ("DataCell", [number(cell.place), number(cell.row.index)] + parts(cell.row.table))
        case let own as NamedTensors: return ("NamedTensors", [.node(.text, Array(own.storage.origin.utf8), [])])
        default: return nil
        }
    }

    /// - Throws: `DamagedContent` where the parts are of no value, or of a file that isn't there.
    func value(_ name: String, _ parts: [Stored], _ reader: ValueReader) throws -> Any {
        func number(_ place: Int, below limit: Int) throws -> Int {
            let number = try Int.from(reader.value(reader.part(parts, place)))
            guard (0..<limit).contains(number) else { throw DamagedContent("\(number) is beyond a table's end") }
            return number
        }
        switch name {
        case "NamedTensors":
            guard let storage = tensors[try origin(parts, 0, reader)] else { throw DamagedContent("there is no such file of tensors") }
            return NamedTensors(storage)
        case "DataColumn":
            let table = try table(parts, from: 1, reader)
            return DataColumn(table: table, place: try number(0, below: table.columnNames.count))
        case "DataRow":
            let table = try table(parts, from: 1, reader)
            return DataRow(table: table, index: try number(0, below: table.count))
        case "DataCell":
            let table = try table(parts, from: 2, reader)
            return DataCell(row: DataRow(table: table, index: try number(1, below: table.count)), place: try number(0, below: table.columnNames.count))
        default: return try table(parts, from: 0, reader)
        }
    }

    private func origin(_ parts: [Stored], _ place: Int, _ reader: ValueReader) throws -> String {
        guard case .node(.text, let text, _) = try reader.part(parts, place) else { throw DamagedContent("a table has no origin") }
        return String(decoding: text, as: UTF8.self)
    }

    private func table(_ parts: [Stored], from place: Int, _ reader: ValueReader) throws -> DataTable {
        guard let storage = tables[try origin(parts, place, reader)] else { throw DamagedContent("there is no such table") }
        guard parts.count > place + 1 else { return DataTable(storage) }
        let chosen = try [Int].from(reader.value(reader.part(parts, place + 1)))
        guard chosen.allSatisfy({ (0..<storage.rowCount).contains($0) }) else { throw DamagedContent("a row is beyond its table's end") }
        return DataTable(storage, chosen: chosen)
    }
}
