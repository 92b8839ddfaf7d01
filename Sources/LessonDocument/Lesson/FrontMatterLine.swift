/// A line `key: value` of a front matter, as its author wrote it, and what YAML would take amiss in the value.
struct FrontMatterLine {
    let key: Substring
    /// The line up to the value.
    private let opening: Substring
    let value: Substring

    /// `nil` where the line is none.
    init?(_ line: Substring) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        key = line[..<colon].drop { $0 == " " }
        let rest = line[line.index(after: colon)...]
        guard let first = key.first, first.isLetter || first == "_", rest.first == " " || rest.first == "\t" else { return nil }
        let start = rest.firstIndex { $0 != " " && $0 != "\t" } ?? rest.endIndex
        let text = line[start...]
        opening = line[..<start]
        value = text[..<(text.lastIndex { $0 != " " && $0 != "\t" }.map { text.index(after: $0) } ?? text.startIndex)]
    }

    var isIndented: Bool { opening.first == " " }

    /// The value's first character by its column in the line.
    var valueColumn: Int { opening.count + 1 }

    /// The line with its value in quotes.
    var quoted: String {
        let text = value.contains("\"") || value.contains("\\") ? "'\(value.replacing("'", with: "''"))'" : "\"\(value)\""
        return opening + text
    }
}

extension FrontMatterLine {
    /// A sign that makes something else of a text without quotes, with its column.
    var strangeSign: (sign: String, column: Int)? {
        guard let first = value.first else { return nil }
        switch first {
        case "\"", "'": return hasTextBehindQuotes(first) ? (String(first), valueColumn) : nil
        case "|", ">": return value.dropFirst().allSatisfy { "+-0123456789 ".contains($0) } ? nil : (String(first), valueColumn)
        case "@", "`", "[", "{", "]", "}", ",", "*", "&", "%", "!": return (String(first), valueColumn)
        case "-", "?": if value.dropFirst().first == " " { return (String(first), valueColumn) }
        default: break
        }
        guard let colon = value.indices.first(where: { value[$0] == ":" && (value[$0...].dropFirst().first ?? " ") == " " }) else { return nil }
        return (":", valueColumn + value.distance(from: value.startIndex, to: colon))
    }

    /// The column of a `#` that begins a comment behind a text without quotes.
    var commentColumn: Int? {
        guard let first = value.first, first != "\"", first != "'" else { return nil }
        var before: Character = " "
        for (offset, character) in value.enumerated() {
            if character == "#", before == " " { return valueColumn + offset }
            before = character
        }
        return nil
    }

    private func hasTextBehindQuotes(_ quote: Character) -> Bool {
        var rest = value.dropFirst()
        while let character = rest.popFirst() {
            if quote == "\"", character == "\\" {
                rest = rest.dropFirst()
            } else if character == quote {
                if quote == "'", rest.first == "'" { rest = rest.dropFirst() } else { return rest.contains { $0 != " " } && rest.first { $0 != " " } != "#" }
            }
        }
        return false
    }
}

extension FrontMatterLine {
    /// `title： RNN`, whose colon is full-width, as it should be, with the colon's column; nil where none stands behind a name.
    static func withPlainColon(_ line: Substring) -> (right: String, column: Int)? {
        let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let rest = line.dropFirst(key.count).drop { $0 == " " }
        guard !key.isEmpty, rest.first == "：" || rest.first == "﹕" else { return nil }
        let value = rest.dropFirst().drop { $0 == " " }
        return (value.isEmpty ? "\(key):" : "\(key): \(value)", line.distance(from: line.startIndex, to: rest.startIndex) + 1)
    }

    /// `title = RNN` and `title:RNN` as they should be; nil where it is neither.
    static func withColon(_ line: Substring) -> String? {
        let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let rest = line.dropFirst(key.count).drop { $0 == " " }
        guard !key.isEmpty, let sign = rest.first, sign == "=" || sign == ":" else { return nil }
        let value = rest.dropFirst().drop { $0 == " " }
        guard !value.isEmpty, value.first != "/", value.first != ":" else { return nil }
        return "\(key): \(value)"
    }
}
