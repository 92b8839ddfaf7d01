/// A line `//| key: value`, taken apart. Columns count characters of the line from 1.
struct DirectiveLine {
    let markColumn: Int
    let key: (text: String, column: Int)?
    let value: (value: ParamValue, column: Int, length: Int)?

    /// `nil` where the line is no directive.
    init?(_ line: Substring) {
        let body = line.drop { $0 == " " || $0 == "\t" }
        guard body.hasPrefix("//|") else { return nil }
        func column(_ index: Substring.Index) -> Int { line.distance(from: line.startIndex, to: index) + 1 }
        markColumn = column(body.startIndex)
        let content = body.dropFirst(3)
        guard let colon = content.firstIndex(of: ":") else {
            key = nil
            value = nil
            return
        }
        let name = content[..<colon].trimmed
        let text = content[content.index(after: colon)...].trimmed
        key = name.isEmpty ? nil : (String(name), column(name.startIndex))
        value = text.isEmpty ? nil : (Self.value(of: text), column(text.startIndex), text.count)
    }

    /// A text in quotes is a text; else what YAML would see.
    private static func value(of text: Substring) -> ParamValue {
        guard let quote = text.first, quote == "\"" || quote == "'", text.count >= 2, text.last == quote else {
            return ParamValue(String(text))
        }
        let inner = text.dropFirst().dropLast()
        guard quote == "\"" else { return .string(String(inner).replacing("''", with: "'")) }
        var unescaped = ""
        var isEscaped = false
        for character in inner {
            if !isEscaped, character == "\\" {
                isEscaped = true
            } else {
                unescaped.append(isEscaped && character == "n" ? "\n" : character)
                isEscaped = false
            }
        }
        return .string(unescaped)
    }
}

// Directives that are written otherwise.
extension DirectiveLine {
    /// `//| echo false` or `//| echo = false` with its colon; nil where no directive begins so.
    static func withColon(_ line: Substring) -> String? {
        let content = line.drop { $0 == " " || $0 == "\t" }.dropFirst(3).trimmed
        let key = content.prefix { $0.isLetter || $0 == "-" || $0 == "." || $0 == "_" }
        let value = content.dropFirst(key.count).drop { $0 == " " || $0 == "=" || $0 == ":" }
        return right(String(key), String(value))?.first
    }

    /// `echo: false, eval: false` as two lines.
    static func apart(_ key: String, _ value: String) -> [String]? {
        let parts = "\(key): \(value)".split(separator: ",").map { $0.trimmed }
        guard parts.count > 1 else { return nil }
        let lines = parts.map { part -> [String]? in
            let key = part.prefix { $0.isLetter || $0 == "-" }
            return right(String(key), String(part.dropFirst(key.count).drop { $0 == " " || $0 == "=" || $0 == ":" }))
        }
        return lines.contains { $0 == nil } ? nil : lines.flatMap { $0 ?? [] }
    }

    /// `{#fit}`, `id=fit`, `echo=FALSE`, `title="a"` behind a fence's word, as the line that a lesson writes; that is nil where lessons do without it, and
    /// all is nil where the word is none of these.
    static func behindFence(_ word: String) -> String?? {
        let inner = word.filter { !"{}, ".contains($0) }
        if inner.hasPrefix("#"), inner.count > 1 { return .some("//| id: \(ForeignKeys.id(inner))") }
        if inner.hasPrefix("."), inner.count > 1 || ["linenums", "numberLines", "showLineNumbers"].contains(inner) { return .some(nil) }
        if word.hasPrefix("{"), !inner.isEmpty, inner.allSatisfy({ $0.isNumber || $0 == "-" }) { return .some(nil) }
        guard let sign = inner.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return inner == "linenums" ? .some(nil) : .none }
        let value = inner[inner.index(after: sign)...].filter { $0 != "\"" && $0 != "'" }
        guard let lines = right(String(inner[..<sign]), value) else { return .none }
        return .some(lines.first)
    }

    /// The words behind a fence's, with the value that follows a colon or an equals sign as a part of its word: `{echo: false}`.
    static func joined(_ words: [Substring], in info: String) -> [Substring] {
        var result: [Substring] = []
        var isOpen = false
        for word in words {
            let isSign = word == "=" || word == ":"
            if let last = result.last, isOpen || isSign {
                result[result.count - 1] = info[last.startIndex..<word.endIndex]
            } else {
                result.append(word)
            }
            isOpen = word.last == ":" || word.last == "="
        }
        return result
    }

    private static func right(_ key: String, _ value: String) -> [String]? {
        guard !value.isEmpty else { return nil }
        if let directive = Directive(rawValue: key.lowercased()) {
            guard directive.expected.isFlag, !["fold", "test"].contains(value) else {
                return ["//| \(directive.rawValue): \(directive == .id ? ForeignKeys.id(value) : value)"]
            }
            return ForeignKeys.flag(value).map { ["//| \(directive.rawValue): \($0)"] }
        }
        return ForeignKeys.lines(for: key, value)
    }
}

private extension Substring {
    var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
        return start[...end]
    }

}
