// Headers.
extension PythonStatement {
    mutating func header(_ syntax: PythonSyntax, _ swift: String, skipping count: Int) throws -> PythonLine {
        reader.place = count
        try reader.expect(":")
        return try block(syntax, swift, from: tokens[0])
    }

    mutating func condition(_ word: String) throws -> PythonLine {
        reader.place = 1
        let condition = reader.truth(try reader.expression()).text
        if word == "elif", reader.stands("{") { return whole(.elseIf, "else if \(condition) {", shown: "else if \(condition) { … }") }
        try reader.expect(":")
        switch word {
        case "elif": return try block(.elseIf, "else if \(condition)", from: tokens[0])
        case "while": return try block(.whileLoop, "while \(condition)", from: tokens[0])
        default: return try block(.condition, "if \(condition)", from: tokens[0])
        }
    }

    /// `if a and b {`: braces already, and words still.
    mutating func swiftHeader(_ text: String) throws -> PythonLine? {
        guard tokens.count > 2 else { return nil }
        reader.place = 1
        let condition = try reader.expression().text
        return try withBody("\(tokens[0].text) \(condition)", text)
    }

    /// A header whose body stands in braces, in the same line or the next.
    mutating func withBody(_ header: String, _ text: String) throws -> PythonLine? {
        guard let brace = reader.token, brace.isSign("{") || brace.kind == .closure else { return nil }
        let body = String(decoding: Array(text.utf8)[brace.start...], as: UTF8.self)
        reader.place = tokens.count
        return try finished("\(header) \(body)")
    }

    mutating func loop(_ text: String) throws -> PythonLine? {
        reader.place = 1
        var variables: [String] = []
        let isBracketed = reader.take("(")
        repeat {
            guard let name = reader.token, name.kind == .name else { throw Unreadable() }
            variables.append(name.text)
            reader.place += 1
        } while reader.take(",")
        if isBracketed { try reader.expect(")") }
        guard reader.takeName("in") else { throw Unreadable() }
        let list = try reader.expression().text
        let header = "for \(variables.count == 1 ? variables[0] : "(\(variables.joined(separator: ", ")))") in \(list)"
        if reader.stands("{") { return try withBody(header, text) }
        try reader.expect(":")
        return try block(.loop, header, from: tokens[0])
    }

    func except() -> PythonLine {
        tokens[0].text == "finally"
            ? whole(.except, "do {", shown: "defer { … }", body: .indented) : whole(.except, "catch {", shown: "catch { … }", body: .indented)
    }

    mutating func classDefinition() throws -> PythonLine {
        guard tokens.count > 1, tokens[1].kind == .name else { throw Unreadable() }
        return whole(.classDefinition, "", shown: "struct \(tokens[1].text) { … }", body: .unread, declares: [tokens[1].text])
    }

    /// `def f(a, b=2):`. What a parameter is, its default or annotation says; else a number.
    mutating func function() throws -> PythonLine {
        reader.place = 1
        guard let name = reader.token, name.kind == .name else { throw Unreadable() }
        reader.place += 1
        try reader.expect("(")
        var parameters: [String] = []
        while let parameter = reader.token, parameter.kind == .name {
            reader.place += 1
            var type = "Double"
            var end = ""
            if reader.take(":") { type = Self.type(try reader.expression().text) }
            if reader.take("=") {
                let value = try reader.expression().text
                type = Self.type(ofLiteral: value) ?? type
                end = " = \(value)"
            }
            parameters.append("_ \(parameter.text): \(type)\(end)")
            if !reader.take(",") { break }
        }
        try reader.expect(")")
        let result = reader.take("->") ? Self.type(try reader.expression().text) : "Double"
        return whole(
            .function, "", shown: "func \(name.text)(\(parameters.joined(separator: ", "))) -> \(result) { … }", body: .unread, declares: [name.text])
    }

    static func type(_ text: String) -> String { ForeignNames.pythonTypes[text] ?? text }

    static func type(ofLiteral text: String) -> String? {
        if Int(text) != nil { return "Int" }
        if Double(text) != nil { return "Double" }
        if text.hasPrefix("\"") { return "String" }
        return text == "true" || text == "false" ? "Bool" : nil
    }
}

// Types of literals.
extension PythonStatement {
    /// The type of the name that a line declares, as far as its literal tells.
    static func types(declaredIn line: String) -> [String: String] {
        guard let parts = line.wholeMatch(of: /(?:let |var )?(\w+) = (.+)/) else { return [:] }
        let (name, value) = (String(parts.1), String(parts.2))
        if value.hasPrefix("{"), value.contains(":") || value == "{}" { return [name: "[String: Int]"] }
        guard value.hasPrefix("["), value.hasSuffix("]") else { return type(ofLiteral: value.replacing("'", with: "\"")).map { [name: $0] } ?? [:] }
        if value.contains(":") { return [name: "[String: Int]"] }
        let elements = value.dropFirst().dropLast().split(separator: ",").map { String($0.trimmingPrefix(" ")) }
        guard let element = elements.first.flatMap({ type(ofLiteral: $0.replacing("'", with: "\"")) }) else { return [:] }
        return [name: "[\(elements.contains { $0.contains(".") } && element == "Int" ? "Double" : element)]"]
    }
}
