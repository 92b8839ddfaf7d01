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

private extension Substring {
    var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
        return start[...end]
    }

}
