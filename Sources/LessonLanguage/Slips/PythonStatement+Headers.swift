// Headers.
extension PythonStatement {
    mutating func header(_ syntax: PythonSyntax, _ swift: String, skipping count: Int) throws -> PythonLine {
        reader.place = count
        try reader.expect(":")
        return try block(syntax, swift, from: tokens[0])
    }

    mutating func condition(_ word: String) throws -> PythonLine {
        reader.place = 1
        if endsInColon, reader.standsName("__name__") { return whole(.typing(.mainGuard), "do {", shown: "", body: .indented) }
        let value = try reader.expression()
        let condition = reader.stands("=") ? value.at(.range) : reader.truth(value).text
        var header = "\(word == "elif" ? "else if" : word) \(condition)"
        var syntax: PythonSyntax = word == "elif" ? .elseIf : word == "while" ? .whileLoop : .condition
        if reader.take("=") {
            // One sign where two are meant.
            header += " == " + (try reader.expression().text)
            syntax = .typing(.equality)
        }
        if !reader.bindings.isEmpty {
            guard word == "if" else { throw Unreadable() }
            syntax = .declaration
            header = reader.bindings.map { $0 + "; " }.joined() + header
        }
        if word == "elif", let brace = reader.token, brace.isSign("{") || brace.kind == .closure {
            let body = String(decoding: Array((text ?? "{").utf8)[brace.start...], as: UTF8.self)
            return whole(syntax, "\(header) \(body)", shown: "\(header) { … }")
        }
        if reader.takeName("then") || reader.takeName("do"), reader.stands("{") {
            let body = String(decoding: Array((text ?? "{").utf8)[(reader.token?.start ?? 0)...], as: UTF8.self)
            return whole(syntax, "\(header) \(body)", shown: body.hasSuffix("}") ? "\(header) \(body)" : "\(header) { … }")
        }
        if reader.stands("{") || reader.token?.kind == .closure { throw Unreadable() }
        if !reader.take(":") { return try openBlock(syntax, header) }
        return try block(syntax, header, from: tokens[0])
    }

    /// A header without a colon or a brace.
    func openBlock(_ syntax: PythonSyntax, _ header: String) throws -> PythonLine {
        var line = try block(syntax, header, from: tokens[0])
        if line.body == .indented { line.body = .open }
        return line
    }

    /// `if a and b {`: braces already, and words still.
    mutating func swiftHeader(_ text: String) throws -> PythonLine? {
        guard tokens.count > 2 else { return nil }
        reader.place = 1
        let condition = try reader.expression().text
        if !reader.bindings.isEmpty { throw Unreadable() }
        return try withBody("\(tokens[0].text) \(condition)", text)
    }

    /// A header whose body stands in braces, in the same line or the next.
    mutating func withBody(_ header: String, _ text: String) throws -> PythonLine? {
        guard let brace = reader.token, brace.isSign("{") || brace.kind == .closure else { return nil }
        let body = String(decoding: Array(text.utf8)[brace.start...], as: UTF8.self)
        if let (place, whole, branch) = Self.elseInBraces(body) {
            let swift = "\(header) \(whole)"
            return PythonLine(
                swift: swift, syntax: .otherwise, start: brace.start + place, end: brace.start + place + 4,
                shown: branch)
        }
        reader.place = tokens.count
        return try finished("\(header) \(body)")
    }

    /// `{ a } else b` with braces around `b`, and where the `else` stands; nil where it has some, or there is none.
    private static func elseInBraces(_ body: String) -> (place: Int, whole: String, branch: String)? {
        guard let found = body.range(of: "} else ") else { return nil }
        let rest = body[found.upperBound...].drop { $0 == " " }
        guard let first = rest.first, first != "{", !rest.hasPrefix("if "), !rest.contains("{"), !rest.contains("//") else { return nil }
        let branch = "else { \(rest) }"
        return (body.utf8.distance(from: body.startIndex, to: found.lowerBound) + 2, "\(body[..<found.lowerBound])} \(branch)", branch)
    }

    mutating func except(_ text: String) -> PythonLine? {
        let brace = tokens.first { $0.isSign("{") || $0.kind == .closure }
        guard endsInColon || brace != nil else { return nil }
        let isBracketed = tokens.count > 3 && tokens[1].isSign("(") && tokens[2].kind == .name && tokens[3].isSign(")")
        if tokens[0].isName("catch"), brace != nil, !isBracketed, ReadableCode.isReadable(text) { return nil }
        if tokens[0].isName("finally") { return whole(.finally, "do {", shown: "do { defer { … } … }", body: endsInColon ? .indented : .none) }
        // The error, by the name that it is given.
        let name = tokens.firstIndex { $0.isName("as") }.flatMap { tokens.indices.contains($0 + 1) ? tokens[$0 + 1].text : nil }
        let named = name ?? (tokens[0].isName("catch") ? tokens.dropFirst().first { $0.kind == .name }?.text : nil)
        let header = "catch" + (named.map { " let \($0)" } ?? "")
        let body = brace.map { String(decoding: Array(text.utf8)[$0.start...], as: UTF8.self) }
        return whole(.except, "\(header) \(body ?? "{")", shown: "\(header) { … }", body: body == nil ? .indented : .none)
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
