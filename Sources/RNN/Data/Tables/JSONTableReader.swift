/// Reads a table from JSON: a list of objects, each a row. A column is whatever any of them has; where one lacks it, or has `null`, the value is missing.
struct JSONTableReader {
    /// The most values of a table, missing ones with them: a few objects of other keys each would else make a table of all of them.
    static let mostCells = 20_000_000

    fileprivate enum Cell {
        case integer(Int), double(Double), boolean(Bool), text(String)
    }

    fileprivate struct Column {
        var rows: [Int] = []
        var cells: [Cell] = []
    }

    private var scanner: JSONScanner
    private let file: String
    private var names: [String] = []
    private var places: [String: Int] = [:]
    private var columns: [Column] = []
    private var rowCount = 0

    /// - Throws: `DataError.ownFile`.
    static func storage(_ bytes: [UInt8], file: String, origin: String) throws(DataError) -> TableStorage {
        var reader = JSONTableReader(scanner: JSONScanner(bytes, file: file), file: file)
        do { try reader.read() } catch {
            guard case DataError.damaged(_, _, let offset, let fault)? = error as? DataError else { throw error as? DataError ?? .ownFile(file: file, .empty) }
            let line = 1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
            throw .ownFile(file: file, .json(line: line, fault))
        }
        guard reader.rowCount > 0, !reader.names.isEmpty else { throw .ownFile(file: file, .empty) }
        guard reader.rowCount * reader.names.count <= mostCells else { throw .ownFile(file: file, .tooManyFields(limit: mostCells)) }
        let columns = reader.columns.map { reader.values($0) }
        return TableStorage(columnNames: reader.names, columns: columns, rowCount: reader.rowCount, origin: origin)
    }

    private init(scanner: JSONScanner, file: String) { (self.scanner, self.file) = (scanner, file) }
}

extension JSONTableReader {
    private mutating func read() throws {
        guard scanner.skip("[") else { throw DataError.ownFile(file: file, .notAListOfObjects) }
        if !scanner.skip("]") {
            repeat {
                guard scanner.skip("{") else { throw DataError.ownFile(file: file, .notAListOfObjects) }
                try readRow()
                rowCount += 1
            } while scanner.skip(",")
            try scanner.expect("]")
        }
        scanner.skipSpace()
        guard scanner.isAtEnd else { throw scanner.malformed(.endOfFile) }
    }

    private mutating func readRow() throws {
        if scanner.skip("}") { return }
        repeat {
            let name = try scanner.string()
            try scanner.expect(":")
            let cell = try readCell(of: name)
            let place = places[name] ?? names.count
            if place == names.count {
                guard place < TableStorage.mostColumns else { throw DataError.ownFile(file: file, .tooManyColumns(limit: TableStorage.mostColumns)) }
                places[name] = place
                names.append(name)
                columns.append(Column())
            }
            // Of one key twice the last one counts, as everywhere in JSON.
            if columns[place].rows.last == rowCount {
                columns[place].rows.removeLast()
                columns[place].cells.removeLast()
            }
            if let cell {
                columns[place].rows.append(rowCount)
                columns[place].cells.append(cell)
            }
        } while scanner.skip(",")
        try scanner.expect("}")
    }

    fileprivate mutating func readCell(of name: String) throws -> Cell? {
        switch scanner.next {
        case UInt8(ascii: "\""): return .text(try scanner.string())
        case UInt8(ascii: "{"), UInt8(ascii: "["): throw DataError.ownFile(file: file, .nestedValue(key: String(name.prefix(80)), row: rowCount))
        default:
            let word = scanner.word()
            switch word {
            case "null": return nil
            case "true": return .boolean(true)
            case "false": return .boolean(false)
            default:
                if let number = Int(word) { return .integer(number) }
                guard let number = Double(word), number.isFinite, word.first?.isNumber == true || word.first == "-" else { throw scanner.malformed(.value) }
                return .double(number)
            }
        }
    }

    /// A column's values as what all of them are: whole numbers, numbers, truth values; else texts.
    private func values(_ column: Column) -> ColumnValues {
        func filled<Element>(_ nothing: Element, _ value: (Cell) -> Element?) -> [Element]? {
            var values = [Element](repeating: nothing, count: rowCount)
            for (row, cell) in zip(column.rows, column.cells) {
                guard let value = value(cell) else { return nil }
                values[row] = value
            }
            return values
        }
        var missing: [Int] = []
        if column.rows.count < rowCount {
            var next = 0
            for row in 0..<rowCount {
                if next < column.rows.count, column.rows[next] == row { next += 1 } else { missing.append(row) }
            }
        }
        if column.rows.isEmpty { return ColumnValues(content: .texts(Array(repeating: "", count: rowCount)), missing: missing) }
        if let own = filled(0, { if case .integer(let value) = $0 { value } else { nil } }) { return ColumnValues(content: .integers(own), missing: missing) }
        if let own = filled(Double.nan, \.number) { return ColumnValues(content: .doubles(own), missing: missing) }
        if let own = filled(false, { if case .boolean(let value) = $0 { value } else { nil } }) {
            return ColumnValues(content: .booleans(own), missing: missing)
        }
        return ColumnValues(content: .texts(filled("") { $0.written } ?? []), missing: missing)
    }
}

extension JSONTableReader.Cell {
    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        case .boolean, .text: nil
        }
    }

    fileprivate var written: String {
        switch self {
        case .integer(let value): "\(value)"
        case .double(let value): "\(value)"
        case .boolean(let value): "\(value)"
        case .text(let value): value
        }
    }
}

extension DataTable {
    /// - Parameters:
    ///   - file: what errors call the file.
    ///   - origin: what the table follows from.
    package init(json bytes: [UInt8], encoding: TextEncoding, file: String, origin: String) throws(DataError) {
        self.init(try JSONTableReader.storage(Array(try encoding.utf8(bytes, file: file)), file: file, origin: origin))
    }
}
