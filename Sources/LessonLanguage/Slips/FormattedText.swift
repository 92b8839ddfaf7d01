/// Python's `f"…{value:.2f}…"` in Swift.
enum FormattedText {
    /// - Parameter text: with its quotes, without the `f`.
    static func swift(_ text: String, names: ForeignNames) -> String {
        let text = text.hasPrefix("\"\"\"") && text.count > 5 ? "\"\(text.dropFirst(3).dropLast(3).replacing("\"", with: "\\\""))\"" : text
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
                result.append(first)
                rest = rest.dropFirst(2)
            } else if first == "{", let close = end(of: rest) {
                result += value(rest[rest.index(after: rest.startIndex)..<close], names)
                rest = rest[rest.index(after: close)...]
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// `"{} is {:.2f}"` with values in its places, in their order or by number or name; nil where a place has none.
    static func filled(_ text: String, _ values: [(name: String?, text: String)], names: ForeignNames) -> String? {
        var (next, result, rest) = (0, "", text[...])
        while let first = rest.first {
            if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
                result.append(first)
                rest = rest.dropFirst(2)
            } else if first == "{" {
                guard let close = rest.firstIndex(of: "}") else { return nil }
                let inside = rest[rest.index(after: rest.startIndex)..<close]
                let key = String(inside.prefix { $0 != ":" })
                let format = String(inside.dropFirst(key.count + 1))
                let index = key.isEmpty ? next : Int(key) ?? values.firstIndex { $0.name == key } ?? -1
                guard values.indices.contains(index) else { return nil }
                next += 1
                let value = values[index].text
                guard let shown = format.isEmpty ? value : formatted(value, format, names) else { return nil }
                result += "\\(\(shown))"
                rest = rest[rest.index(after: close)...]
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        // A number alone is a text by itself.
        if let whole = result.wholeMatch(of: /"\\\((String\(format: "[^"]*", [^"]*\))\)"/) { return String(whole.1) }
        return result
    }

    /// Where the brace that a text begins with is closed.
    private static func end(of text: Substring) -> String.Index? {
        var depth = 0
        for index in text.indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// The value with its format behind a colon, apart from the colons within brackets and texts.
    private static func value(_ inside: Substring, _ names: ForeignNames) -> String {
        var (depth, colon): (Int, String.Index?) = (0, nil)
        var quote: Character?
        for index in inside.indices where colon == nil {
            let character = inside[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if "([{".contains(character) {
                depth += 1
            } else if ")]}".contains(character) {
                depth -= 1
            } else if character == ":", depth == 0 {
                colon = index
            }
        }
        var code = String(inside[..<(colon ?? inside.endIndex)]).replacing("'", with: "\"")
        let format = colon.map { String(inside[inside.index(after: $0)...]) } ?? ""
        for suffix in ["!r", "!s", "!a"] where code.hasSuffix(suffix) { code.removeLast(2) }
        var shown = ""
        if let last = code.last, last == "=", !["==", "!=", "<=", ">="].contains(where: code.hasSuffix) {
            shown = code
            code.removeLast()
        }
        code = code.trimmingPrefix(" ").description
        while code.hasSuffix(" ") { code.removeLast() }
        let expression = PythonReader.swift(code, names: names) ?? code
        return shown + "\\(\(formatted(expression, format, names) ?? expression))"
    }

    /// A number in a format of Python's; nil where there is none of the kind, and the value stands as it is.
    static func formatted(_ value: String, _ format: String, _ names: ForeignNames) -> String? {
        guard let parts = format.wholeMatch(of: /([<>^=]?)([+]?)(0?)(\d*)[,_]?(\.\d+)?([bcdeEfgGnosxX%]?)/) else { return nil }
        let (sign, zero, width) = (String(parts.2), String(parts.3), String(parts.4))
        let digits = parts.5.map(String.init) ?? ""
        let start = "%" + (parts.1 == "<" ? "-" : "") + sign + zero + width
        switch parts.6 {
        case "f", "e", "E", "g", "G": return "String(format: \"\(start)\(digits)\(parts.6)\", \(names.fraction(value)))"
        case "%":
            let whole = names.fraction(value)
            let isPlain = !whole.contains { "+-?<>=&|".contains($0) }
            return "String(format: \"\(start)\(digits.isEmpty ? ".6" : digits)f%%\", 100 * \(isPlain ? whole : "(\(whole))"))"
        case "x", "X": return names.type(of: value) == "Int" ? "String(format: \"\(start)\(parts.6)\", \(value))" : nil
        case "d", "": return names.type(of: value) == "Int" && !(width + sign).isEmpty ? "String(format: \"\(start)d\", \(value))" : nil
        default: return nil
        }
    }
}
