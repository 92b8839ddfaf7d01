/// A line of a front matter's `data`: a name that blocks read, and the file beside the lesson that holds what they read.
public struct DataEntry: Codable, Equatable, Sendable {
    public let name: String
    /// As the lesson names it; as the reader does, where `--data` names another.
    public var file: String
    public var kind: DataKind
    /// Whether the first row names the columns, where the lesson says so.
    public var header: Bool?
    /// Whether quotes hold fields together, where the lesson says so.
    public var quotes: Bool?
    public var encoding = DataEncoding.utf8
    /// Where the name stands.
    public let place: Place
}

/// What a file holds, by what its name ends in.
public enum DataKind: String, CaseIterable, Codable, Sendable {
    case csv, tsv, json, txt, npz, safetensors

    /// The options that a file of the kind can have.
    var options: [DataOption] {
        switch self {
        case .csv, .tsv: [.header, .quotes, .encoding]
        case .json, .txt: [.encoding]
        case .npz, .safetensors: []
        }
    }
}

extension DataKind {
    init?(ofFile name: String) {
        guard let point = name.lastIndex(of: "."), let kind = DataKind(rawValue: name[name.index(after: point)...].lowercased()) else { return nil }
        self = kind
    }
}

/// How a file's bytes stand for letters.
public enum DataEncoding: String, CaseIterable, Codable, Sendable {
    case utf8 = "utf-8"
    case cp949
    case utf16 = "utf-16"

    /// - Parameter name: as people write it: `UTF-8`, `utf8`, `EUC-KR`.
    init?(named name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "utf8", "utf8sig": self = .utf8
        case "cp949", "ms949", "uhc", "euckr", "ksc5601": self = .cp949
        case "utf16", "utf16le", "unicode": self = .utf16
        default: return nil
        }
    }
}

/// What a line of `data` may say beside the file.
public enum DataOption: String, CaseIterable, Sendable {
    case header, quotes, encoding
}

/// A file of a lesson's `data`, read.
public struct DataFile: Sendable {
    public let entry: DataEntry
    /// Where the file lies.
    public let path: String
    public let bytes: [UInt8]

    package init(entry: DataEntry, path: String, bytes: [UInt8]) { (self.entry, self.path, self.bytes) = (entry, path, bytes) }
}
