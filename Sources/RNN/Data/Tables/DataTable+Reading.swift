// From a file's bytes to a table.
extension DataTable {
    /// The most bytes that a file of one's own may have.
    package static let sizeLimit = 200_000_000

    /// Reads a table from a `.csv`, `.tsv` or `.json` file.
    ///
    /// In `.csv` fields stand between commas and may be in quotes; in `.tsv` they stand between tabs, and quotes are letters like any others unless `quotes`
    /// says otherwise. The first row names the columns, unless it holds a number: then they are `column1`, `column2`, … A `.json` file is a list of objects.
    /// - Parameters:
    ///   - path: the file, whose ending says what it is.
    ///   - header: whether the first row names the columns, where that is to be said.
    ///   - quotes: whether quotes count, where that is to be said.
    ///   - encoding: how its bytes stand for letters.
    /// - Throws: `DataError`: `.unreadable`, `.tooLarge` above 200 MB, `.ownFile` with what is wrong in the file.
    public init(reading path: String, header: Bool? = nil, quotes: Bool? = nil, encoding: TextEncoding = .utf8) throws {
        let bytes = try readBytes(ofFile: path, limit: Self.sizeLimit)
        let origin = "\(fingerprint(of: bytes)) \(header.map(String.init) ?? "") \(quotes.map(String.init) ?? "") \(encoding.rawValue)"
        switch path.split(separator: ".").last?.lowercased() {
        case "csv": try self.init(separated: bytes, by: .comma, header: header, quotes: quotes, encoding: encoding, file: path, origin: origin)
        case "tsv": try self.init(separated: bytes, by: .tab, header: header, quotes: quotes, encoding: encoding, file: path, origin: origin)
        case "json": try self.init(json: bytes, encoding: encoding, file: path, origin: origin)
        default: throw DataError.ownFile(file: path, .ending)
        }
    }

    /// What stands between two fields.
    package enum Separator {
        case comma, tab

        fileprivate var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: "\t") }
        /// Whether quotes count where nobody says so: the registered format of tabs knows none, and Naver's film reviews are full of single ones.
        fileprivate var hasQuotes: Bool { self == .comma }
    }

    /// - Parameters:
    ///   - file: what errors call the file.
    ///   - origin: what the table follows from: the same for the same bytes and options, and for no others.
    package init(
        separated bytes: [UInt8], by separator: Separator, header: Bool?, quotes: Bool?, encoding: TextEncoding, file: String, origin: String
    ) throws(DataError) {
        let own = try encoding.utf8(bytes, file: file)
        let storage = try own.withUnsafeBufferPointer { bytes throws(DataError) in
            let text = try SeparatedText(bytes, separator: separator.byte, quotes: quotes ?? separator.hasQuotes, file: file)
            return try TableStorage(text, bytes, header: header, file: file, origin: origin)
        }
        self.init(storage)
    }
}

extension TableStorage {
    fileprivate convenience init(_ text: SeparatedText, _ bytes: UnsafeBufferPointer<UInt8>, header: Bool?, file: String, origin: String) throws(DataError) {
        guard text.columnCount > 0 else { throw .ownFile(file: file, .empty) }
        guard text.columnCount <= Self.mostColumns else { throw .ownFile(file: file, .tooManyColumns(limit: Self.mostColumns)) }
        let head = text.fields.prefix(text.columnCount)
        let whole = ColumnReader(text: text, bytes: bytes, firstRow: 0)
        let hasHeader = header ?? !head.contains(where: whole.isNumber)
        let names = head.enumerated().map { place, field in
            let name = hasHeader ? text.text(field, in: bytes) : ""
            return name.isEmpty ? "column\(place + 1)" : name
        }
        var known: Set<String> = []
        if let twice = names.first(where: { !known.insert($0).inserted }) { throw .ownFile(file: file, .duplicateColumn(String(twice.prefix(80)))) }
        let reader = ColumnReader(text: text, bytes: bytes, firstRow: hasHeader ? 1 : 0)
        self.init(
            columnNames: names, columns: names.indices.map(reader.column), rowCount: text.rowCount - reader.firstRow, origin: origin)
    }
}
