// Names, numbers, texts, and what stands in brackets.
extension PythonReader {
    mutating func atom() throws -> Part {
        guard let token else { throw Unreadable() }
        switch token.kind {
        case .number:
            place += 1
            let number = plainNumber(token)
            return Part(text: number, rank: number.contains(" ") ? .product : .whole)
        case .text, .closure:
            place += 1
            if token.kind == .text, let whole = quotedWithin(token) { return whole }
            return Part(text: token.text, rank: .whole)
        case .name:
            if Self.reserved.contains(token.text) { throw Unreadable() }
            place += 1
            if let next = self.token, next.kind == .text, next.start == token.end { return try prefixed(token, next) }
            return Part(text: Self.words[token.text] ?? token.text, rank: .whole)
        case .sign:
            switch token.text {
            case "(": return try tuple()
            case "[": return try list()
            case "{": return try braces()
            case ".":
                if let digits = ahead(1), digits.kind == .number, digits.start == token.end {
                    place += 2
                    note(.typing(.numberForm), from: token.start, to: digits.end, "0.\(digits.text)")
                    return Part(text: "0.\(digits.text)", rank: .whole)
                }
                guard let name = ahead(1), name.kind == .name else { throw Unreadable() }
                place += 2
                return Part(text: ".\(name.text)", rank: .whole)
            case "\\":
                guard ahead(1)?.isSign(".") == true, let name = ahead(2) else { throw Unreadable() }
                place += 3
                return Part(text: "\\.\(name.text)", rank: .whole)
            default: throw Unreadable()
            }
        }
    }

    static let words = [
        "True": "true", "False": "false", "None": "nil", "TRUE": "true", "FALSE": "false", "null": "nil", "NULL": "nil",
    ]
    static func isReserved(_ word: String) -> Bool { reserved.contains(word) }

    private static let reserved: Set<String> = [
        "if", "else", "elif", "for", "while", "in", "is", "and", "or", "not", "def", "return", "lambda", "import", "from", "class", "with", "as", "let", "var",
        "func", "struct", "enum", "switch", "case", "guard", "where", "pass", "yield", "del", "global", "assert", "raise",
    ]

    /// A number as Swift has it: `5.`, `.5`, `0.5f` and `10L` are others'.
    private mutating func plainNumber(_ token: PythonToken) -> String {
        guard !token.text.hasPrefix("0x"), !token.text.hasPrefix("0b"), !token.text.hasPrefix("0o") else { return token.text }
        var text = token.text
        if let last = text.last, "fFlLdD".contains(last) { text.removeLast() }
        if text.hasSuffix(".") { text += "0" }
        if text.hasPrefix("0"), text.count > 1, text.allSatisfy(\.isNumber) { return token.text }
        if let product = product(token) { return product }
        guard text != token.text, Double(text.filter { $0 != "_" }) != nil else { return token.text }
        note(.typing(.numberForm), from: token.start, to: token.end, text)
        return text
    }

    /// `2x` as `2 * x`.
    private mutating func product(_ token: PythonToken) -> String? {
        let digits = token.text.prefix { $0.isNumber || $0 == "." }
        let name = token.text.dropFirst(digits.count)
        guard let first = name.first, first.isLetter, name.count > 1 || !"fFlLdDeEjJ".contains(first), !digits.hasSuffix("."), Double(digits) != nil,
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }), !(name.lowercased().hasPrefix("e") && name.dropFirst().allSatisfy(\.isNumber))
        else { return nil }
        let swift = "\(digits) * \(name)"
        note(.typing(.product), from: token.start, to: token.end, swift)
        return swift
    }

    /// `"He said "hi""`: what stands between two texts without a blank is a part of them.
    private mutating func quotedWithin(_ first: PythonToken) -> Part? {
        guard let next = token, next.kind == .name, next.start == first.end,
            let end = tokens[place...].prefix(20).firstIndex(where: { $0.kind == .text }), tokens[end].start == tokens[end - 1].end,
            tokens[place..<end].allSatisfy({ $0.kind == .name || $0.kind == .number })
        else { return nil }
        var inside = ""
        for index in place..<end { inside += String(repeating: " ", count: tokens[index].start - tokens[index - 1].end) + tokens[index].text }
        let swift = "\(first.text.dropLast())\\\"\(inside)\\\"\(tokens[end].text.dropFirst())"
        place = end + 1
        note(.typing(.quoteWithin), from: first.end - 1, to: tokens[end].start + 1, swift)
        return Part(text: swift, rank: .whole)
    }

    /// `f"…{x}…"`, `r"…"`.
    private mutating func prefixed(_ prefix: PythonToken, _ text: PythonToken) throws -> Part {
        place += 1
        switch prefix.text.lowercased() {
        case "f", "fr", "rf":
            let swift = FormattedText.swift(text.text, names: names)
            note(.formattedText, from: prefix.start, to: text.end, swift)
            return Part(text: swift, rank: .whole)
        case "r", "b", "u":
            let swift = prefix.text.lowercased() == "r" ? "#\(text.text)#" : text.text
            note(.textPrefix(prefix.text), from: prefix.start, to: prefix.end, swift)
            return Part(text: swift, rank: .whole)
        default: throw Unreadable()
        }
    }

    private mutating func tuple() throws -> Part {
        try expect("(")
        var parts: [String] = []
        var last = Part(text: "", rank: .whole)
        while !stands(")") {
            if let name = token, name.kind == .name, ahead(1)?.isSign(":") == true {
                place += 2
                parts.append("\(name.text): \(try expression().text)")
            } else if let name = token, name.kind == .name, ahead(1)?.isSign(":=") == true {
                let begin = start
                place += 2
                bindings.append("let \(name.text) = \(try expression().text)")
                note(.declaration, from: begin, name.text)
                if parts.isEmpty, stands(")") {
                    place += 1
                    return Part(text: name.text, rank: .whole)
                }
                parts.append(name.text)
            } else {
                last = try comprehended(expression(), in: "(")
                parts.append(last.text)
            }
            if !take(",") { break }
        }
        try expect(")")
        return Part(text: "(\(parts.joined(separator: ", ")))", rank: .whole)
    }

    private mutating func list() throws -> Part {
        let begin = start
        try expect("[")
        if take(":") {
            try expect("]")
            return Part(text: "[:]", rank: .whole)
        }
        var parts: [String] = []
        while !stands("]") {
            let element = try expression()
            if standsName("for") {
                let whole = try comprehended(element, in: "[", from: begin)
                try expect("]")
                return whole
            }
            if take(":") {
                parts.append("\(element.text): \(try expression().text)")
            } else {
                parts.append(element.text)
            }
            if !take(",") { break }
        }
        try expect("]")
        return Part(text: "[\(parts.joined(separator: ", "))]", rank: .whole)
    }

    /// `{"a": 1}` and `{1, 2}`, which are no closures.
    private mutating func braces() throws -> Part {
        if let closure = try arrowed() { return closure }
        let begin = start
        try expect("{")
        var (parts, isDictionary): ([String], Bool) = ([], true)
        while !stands("}") {
            let key = try expression()
            if standsName("for") {
                let swift = "Set(\(try loops(key)))"
                try expect("}")
                note(.comprehension, from: begin, swift)
                return Part(text: swift, rank: .whole)
            }
            if take(":") {
                let value = try expression()
                if standsName("for") {
                    let swift = "Dictionary(uniqueKeysWithValues: \(try loops(Part(text: "(\(key.text), \(value.text))", rank: .whole))))"
                    try expect("}")
                    note(.comprehension, from: begin, swift)
                    return Part(text: swift, rank: .whole)
                }
                parts.append("\(key.text): \(value.text)")
            } else {
                isDictionary = false
                parts.append(key.text)
            }
            if !take(",") { break }
        }
        try expect("}")
        let swift = parts.isEmpty ? "[:]" : "[\(parts.joined(separator: ", "))]"
        guard isDictionary else {
            note(.set, from: begin, "Set(\(swift))")
            return Part(text: "Set(\(swift))", rank: .whole)
        }
        note(.dictionary, from: begin, swift)
        return Part(text: swift, rank: .whole)
    }

    /// `{ x -> x * 2 }`, as others have it, for `{ x in x * 2 }`; nil where no arrow follows the names.
    mutating func arrowed() throws -> Part? {
        guard stands("{") else { return nil }
        let before = self
        let begin = start
        place += 1
        let isBracketed = take("(")
        var names: [String] = []
        while let name = token, name.kind == .name {
            names.append(name.text)
            place += 1
            if !take(",") { break }
        }
        if isBracketed, !take(")") { names = [] }
        guard !names.isEmpty, take("->") else {
            self = before
            return nil
        }
        let swift = "{ \(names.joined(separator: ", ")) in \(try expression().text) }"
        try expect("}")
        note(.typing(.closureHead), from: begin, swift)
        return Part(text: swift, rank: .whole)
    }

    /// `x for x in list if condition`, behind its first expression; that expression where no `for` follows.
    mutating func comprehended(_ element: Part, in bracket: String, from begin: Int? = nil) throws -> Part {
        guard standsName("for") else { return element }
        let begin = begin ?? start
        let swift = try loops(element)
        note(.comprehension, from: begin, swift)
        return Part(text: swift, rank: .whole)
    }

    private mutating func loops(_ element: Part) throws -> String {
        guard takeName("for") else { throw Unreadable() }
        var variables: [String] = []
        let isBracketed = take("(")
        repeat {
            guard let name = token, name.kind == .name else { throw Unreadable() }
            variables.append(name.text)
            place += 1
        } while take(",")
        if isBracketed { try expect(")") }
        guard takeName("in") else { throw Unreadable() }
        var source = try sumOrRange()
        if names.kind(of: source.text) == .tensor { source.text += ".scalars" }
        var result = source.at(.whole)
        let pattern = variables.count == 1 ? variables[0] : "(\(variables.joined(separator: ", ")))"
        while takeName("if") { result += ".filter { \(pattern) in \(try expression().text) }" }
        if standsName("for") { return "\(result).flatMap { \(pattern) in \(try loops(element)) }" }
        if variables == [element.text] { return result.hasSuffix("}") ? result : "Array(\(source.text))" }
        return "\(result).map { \(pattern) in \(element.text) }"
    }

    private mutating func sumOrRange() throws -> Part {
        let value = try sum()
        guard let token, token.isSign("..<") || token.isSign("...") else { return value }
        place += 1
        return Part(text: value.text + token.text + (try sum().text), rank: .range)
    }
}
