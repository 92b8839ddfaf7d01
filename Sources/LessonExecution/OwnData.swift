import LessonDocument
import LessonLanguage
import RNN

/// The files of a lesson's `data` as what blocks have of them: tables, texts and tensors, each under its name. What is in the files is looked at here, in the
/// worker behind the wall; the command has only read their bytes.
struct OwnData {
    struct Item {
        let entry: DataEntry
        let value: Content
        /// What the run says of it where it tells what made it.
        let use: Provenance.DataUse
    }

    enum Content {
        case table(DataTable)
        case text(String)
        case tensors(NamedTensors)
    }

    let items: [Item]

    init() { items = [] }

    /// - Throws: what is wrong in the files, each at its line of the front matter.
    init(_ lesson: Lesson) throws(Problems) {
        var (items, problems): ([Item], [Problem]) = ([], [])
        let lines = lesson.data.isEmpty ? [] : sourceLines(lesson.source)
        for file in lesson.data {
            let entry = file.entry
            do throws(DataError) {
                items.append(try Item(file))
            } catch {
                let line = entry.place.line
                problems.append(
                    Problem(
                        file: lesson.file, line: line, column: entry.place.column, length: entry.name.count, message: error,
                        sourceLine: lines.line(line)))
            }
        }
        if !problems.isEmpty { throw Problems(all: problems) }
        self.items = items
    }

    /// The columns and tensors that blocks name and the files don't have, each at its place.
    func problems(in program: Program, of lesson: Lesson, lines: [String]) -> [Problem] {
        let names = Dictionary(uniqueKeysWithValues: items.compactMap { item in item.value.parts.map { (item.entry.name, $0) } })
        let tensors = Dictionary(
            uniqueKeysWithValues: items.compactMap { item in if case .tensors(let own) = item.value { (item.entry.name, own) } else { nil } })
        return program.textSubscripts(of: Set(names.keys), through: Self.keepingColumns, splits: ["trainTestSplit"]).compactMap { use in
            guard let parts = names[use.name], !parts.contains(use.text), !lesson.expectsFailure(inLine: use.line) else { return nil }
            return Problem(
                file: lesson.file, line: use.line, column: lesson.column(use.column, ofCodeInLine: use.line), length: use.length,
                message: DataError.table(tensors[use.name]?.fault(of: use.text) ?? .noColumn(use.text, present: parts)),
                sourceLine: lines.line(use.line))
        }
    }

    /// What gives a table's columns again.
    private static let keepingColumns: Set<String> = ["prefix", "suffix", "filter", "dropMissing", "row"]

    /// The file of a name.
    func file(of name: String) -> String? { items.first { $0.entry.name == name }?.entry.file }
}

extension OwnData.Item {
    init(_ file: DataFile) throws(DataError) {
        entry = file.entry
        let (name, origin) = (file.entry.file, file.origin)
        let encoding = TextEncoding(file.entry.encoding)
        func separated(by separator: DataTable.Separator) throws(DataError) -> DataTable {
            try DataTable(
                separated: file.bytes, by: separator, header: file.entry.header, quotes: file.entry.quotes, encoding: encoding, file: name, origin: origin)
        }
        switch file.entry.kind {
        case .csv: value = .table(try separated(by: .comma))
        case .tsv: value = .table(try separated(by: .tab))
        case .json: value = .table(try DataTable(json: file.bytes, encoding: encoding, file: name, origin: origin))
        case .txt: value = .text(try encoding.text(file.bytes, file: name))
        case .npz: value = .tensors(try NamedTensors(file.bytes, format: .npz, file: name, origin: origin))
        case .safetensors: value = .tensors(try NamedTensors(file.bytes, format: .safetensors, file: name, origin: origin))
        }
        let extent =
            switch value {
            case .table(let table): "\(table.count) × \(table.columnNames.count)"
            case .text: "\(file.bytes.count) B"
            case .tensors(let tensors): "\(tensors.count)"
            }
        use = Provenance.DataUse(name: "\(entry.name) (\(name), \(extent))", fingerprint: "SHA-256 \(file.digest)", isSample: false)
    }
}

extension OwnData.Item {
    /// The constant in a Swift program that says `import RNN`, and is run where the file is.
    var swiftDeclaration: String {
        let file = String(reflecting: entry.file)
        let flags = [("header", entry.header), ("quotes", entry.quotes)].compactMap { name, flag in flag.map { ", \(name): \($0)" } }.joined()
        let encoding = entry.encoding == .utf8 ? "" : ", encoding: .\(entry.encoding)"
        let reader =
            switch value {
            case .table: "DataTable(reading: \(file)\(flags)\(encoding))"
            case .text: "readText(\(file)\(encoding))"
            case .tensors: "NamedTensors(reading: \(file))"
            }
        return "let \(entry.name) = try \(reader)"
    }
}

extension OwnData.Content {
    /// What stands in brackets behind it; nil for a text.
    fileprivate var parts: [String]? {
        switch self {
        case .table(let table): table.columnNames
        case .tensors(let tensors): tensors.names
        case .text: nil
        }
    }
}

extension Lesson {
    /// Whether a line is in a block that is meant to fail.
    fileprivate func expectsFailure(inLine line: Int) -> Bool { blocks.contains { $0.options.error && $0.codeLine <= line && line <= $0.endLine } }
}

extension DataFile {
    /// The SHA-256 of what is in it.
    var digest: String { fingerprint(of: bytes) }

    /// What its value follows from: the bytes, and how they are read.
    var origin: String {
        let flags = [entry.header, entry.quotes].map { $0.map(String.init) ?? "-" }
        return "\(digest) \(entry.kind.rawValue) \(flags.joined(separator: " ")) \(entry.encoding.rawValue)"
    }
}

extension TextEncoding {
    fileprivate init(_ encoding: DataEncoding) {
        switch encoding {
        case .utf8: self = .utf8
        case .cp949: self = .cp949
        case .utf16: self = .utf16
        }
    }
}

extension LessonLanguage.Host {
    /// The constant that blocks read a file by.
    mutating func declare(_ item: OwnData.Item) {
        switch item.value {
        case .table(let table): constant("\(item.entry.name): DataTable", table)
        case .text(let text): constant("\(item.entry.name): String", text)
        case .tensors(let tensors): constant("\(item.entry.name): NamedTensors", tensors)
        }
    }
}
