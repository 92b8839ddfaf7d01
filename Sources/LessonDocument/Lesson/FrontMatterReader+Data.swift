import Wording
import Yams

// The front matter's `data`: a file beside the lesson for each name that blocks read.
//
//     data: {reviews: reviews.tsv, song: song.txt}
//
//     data:
//       reviews: {file: reviews.csv, header: false, encoding: cp949}
extension FrontMatterReader {
    mutating func data(_ node: Node) -> [DataEntry] {
        guard case .mapping(let mapping) = node else {
            if !isNull(node) { reportType("data", .fileLines, node) }
            return []
        }
        return mapping.compactMap { keyNode, value in
            guard let name = text(keyNode, "data", .names) else { return nil }
            guard isSwiftName(name) else {
                report(.data(.invalidName(name)), at: place(of: keyNode), length: name.count)
                return nil
            }
            guard case .mapping(let options) = value else {
                guard let file = text(value, "data.\(name)", .fileName), let kind = kind(of: file, at: value) else {
                    if isNull(value) { report(.data(.noFile(name)), at: place(of: keyNode), length: name.count) }
                    return nil
                }
                return DataEntry(name: name, file: file, kind: kind, place: place(of: keyNode))
            }
            return entry(name, options, at: place(of: keyNode))
        }
    }

    /// A name that is both a parameter's and data's.
    mutating func reportTakenNames() {
        for entry in frontMatter.data where frontMatter.params.contains(where: { $0.name == entry.name }) {
            report(.data(.takenName(entry.name)), at: entry.place, length: entry.name.count)
        }
    }

    private mutating func entry(_ name: String, _ options: Node.Mapping, at place: Place) -> DataEntry? {
        guard let fileNode = options["file"], let file = text(fileNode, "data.\(name).file", .fileName) else {
            report(.data(.noFile(name)), at: place, length: name.count)
            return nil
        }
        guard let kind = kind(of: file, at: fileNode) else { return nil }
        var entry = DataEntry(name: name, file: file, kind: kind, place: place)
        let valid = ["file"] + DataOption.allCases.map(\.rawValue)
        for (keyNode, value) in options {
            guard let key = text(keyNode, "data.\(name)", .names), key != "file" else { continue }
            guard let option = DataOption(rawValue: key) else {
                report(
                    .unknownKey("data.\(name).\(key)", valid: valid), at: self.place(of: keyNode), length: key.count,
                    suggestion: nearestName(to: key, among: valid))
                continue
            }
            guard kind.options.contains(option) else {
                report(.data(.misfitOption(key, kind: kind)), at: self.place(of: keyNode), length: key.count)
                continue
            }
            read(option, value, of: &entry)
        }
        return entry
    }

    private mutating func read(_ option: DataOption, _ value: Node, of entry: inout DataEntry) {
        let key = "data.\(entry.name).\(option.rawValue)"
        switch option {
        case .header, .quotes:
            guard case .bool(let flag)? = scalar(value) else { return reportType(key, .flag, value) }
            if option == .header { entry.header = flag } else { entry.quotes = flag }
        case .encoding:
            guard let name = text(value, key) else { return }
            guard let encoding = DataEncoding(named: name) else {
                let valid = DataEncoding.allCases.map(\.rawValue)
                return report(
                    .data(.unknownEncoding(name, valid: valid)), at: place(of: value), length: name.count, suggestion: nearestName(to: name, among: valid))
            }
            entry.encoding = encoding
        }
    }

    private mutating func kind(of file: String, at node: Node) -> DataKind? {
        if let kind = DataKind(ofFile: file) { return kind }
        report(.data(.unknownKind(file, valid: DataKind.allCases.map(\.rawValue))), at: place(of: node), length: file.count)
        return nil
    }
}
