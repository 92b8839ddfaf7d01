/// Reads one statement that may be Python's.
struct PythonStatement {
    typealias Unreadable = PythonReader.Unreadable

    var reader: PythonReader
    let isDeclared: (String) -> Bool
    /// The line, where it is a whole one.
    var text: String?

    init(_ reader: PythonReader, _ isDeclared: @escaping (String) -> Bool) {
        (self.reader, self.isDeclared) = (reader, isDeclared)
    }

    var tokens: [PythonToken] { reader.tokens }
    var end: Int { tokens.last!.end }

    mutating func line(of text: String) throws -> PythonLine? {
        let first = tokens[0]
        guard first.kind == .name else { return try plain() }
        if let found = try foreignStatement(text) { return found }
        switch first.text {
        case "import", "from":
            let module = tokens.count > 1 ? tokens[1].text : ""
            return ["Foundation", "RNN"].contains(module) && tokens.count == 2 ? nil : whole(.importing, "", shown: text)
        case "def", "func", "function", "fun", "fn", "async": return try function(text)
        case "class": return tokens.contains { $0.isSign(":") } && !tokens.contains { $0.isSign("{") } ? try classDefinition() : nil
        case "if", "elif", "while":
            if text.contains("} elif ") { return rewritten(text.replacing("} elif ", with: "} else if "), .elseIf) }
            if endsInColon || first.text == "elif" { return try condition(first.text) }
            // With its body in the same line.
            var header = self
            return try (try? header.condition(first.text)) ?? swiftHeader(text)
        case "else":
            if tokens.count > 1, tokens[1].isSign(":") { return try header(.otherwise, "else", skipping: 1) }
            reader.place = 1
            guard let next = reader.token, !next.isSign("{"), next.kind != .closure else { return nil }
            if next.isName("if") {
                return !tokens.contains { $0.isSign("{") || $0.kind == .closure }
                    ? rewritten("elif" + String(decoding: Array(text.utf8)[next.end...], as: UTF8.self), .elseIf) : nil
            }
            return try block(.otherwise, "else", from: first)
        case "try":
            if tokens.count > 1, tokens[1].isSign(":") { return try header(.tryStatement, "do", skipping: 1) }
            return tokens.count > 1 && tokens[1].isSign("{") ? whole(.tryStatement, "do" + text.dropFirst(3), shown: "") : try plain()
        case "except", "finally", "catch": return except(text)
        case "for": return try loop(text)
        case "with":
            let name = tokens.firstIndex { $0.isName("as") }.flatMap { tokens.indices.contains($0 + 1) ? tokens[$0 + 1].text : nil }
            if !endsInColon, tokens.contains(where: { $0.isSign(":") }) { return whole(.with, "", shown: "", declares: name.map { [$0] } ?? []) }
            return endsInColon ? whole(.with, "do {", shown: "", body: .indented, declares: name.map { [$0] } ?? []) : nil
        case "print" where tokens.count > 1 && !tokens[1].isSign("(") && (tokens[1].kind != .sign || tokens[1].isSign("-")): return try printed()
        case "pass": return tokens.count == 1 ? whole(.pass, "", shown: "{ }") : try plain()
        case "global", "nonlocal": return whole(.global, "", shown: text)
        case "del": return try deletion()
        case "raise": return whole(.raise, "fatalError()", shown: "throw " + text.dropFirst(6))
        case "assert": return tokens.count > 1 && !tokens[1].isSign("(") ? try assertion() : try plain()
        case "return":
            reader.place = 1
            if reader.isAtEnd { return nil }
            let value = try values()
            if isSeveral(from: 1) { reader.note(.typing(.values), from: tokens[1].start, "return " + value) }
            return try finished("return " + value)
        case "let", "var": return try declaration()
        case "const", "val", "int", "float", "double", "string", "bool", "auto", "boolean", "final", "Int", "Double", "Float", "String", "Bool":
            guard tokens.count > 3, tokens[1].kind == .name, tokens[2].isSign("=") else { return try plain() }
            reader.place = 3
            let swift = "let \(tokens[1].text) = \(try values())"
            guard reader.isAtEnd || reader.stands(";") else { throw Unreadable() }
            return whole(.declaration, swift, shown: swift)
        case "struct", "enum", "switch", "case", "default", "guard", "extension", "init", "protocol", "typealias", "repeat", "defer", "do", "throw",
            "break", "continue", "static", "private", "mutating", "subscript", "operator", "infix", "public", "override", "lazy":
            return nil
        default: return try plain()
        }
    }

    var endsInColon: Bool { tokens.last!.isSign(":") }
}

// What a line becomes.
extension PythonStatement {
    /// A statement that is Python's as a whole.
    func whole(_ syntax: PythonSyntax, _ swift: String, shown: String, body: PythonLine.Body = .none, declares: [String] = []) -> PythonLine {
        PythonLine(swift: swift, syntax: syntax, start: tokens[0].start, end: tokens[0].end, shown: shown, body: body, declares: declares)
    }

    /// A statement in which something is Python's.
    mutating func finished(_ swift: String) throws -> PythonLine? {
        if reader.take(";"), !reader.isAtEnd { throw Unreadable() }
        guard reader.isAtEnd else { throw Unreadable() }
        let notes = reader.notes.filter { !$0.syntax.isReadBySwift }.sorted { $0.start < $1.start }
        guard let first = notes.first else { return spaced(swift) }
        return PythonLine(swift: swift, syntax: first.syntax, start: first.start, end: first.end, shown: swift.count <= 90 ? swift : first.swift)
    }

    /// A line of which Swift asks for nothing but other spaces.
    private func spaced(_ swift: String) -> PythonLine? {
        guard let text, text != swift, text.utf8.count <= 300, text.filter({ $0 != " " }) == swift.filter({ $0 != " " }), !ReadableCode.isReadable(text) else {
            return nil
        }
        let place = zip(text.utf8, swift.utf8).prefix { $0 == $1 }.count
        return PythonLine(
            swift: swift, syntax: .typing(.spacing), start: place, end: place + 1, shown: swift.count <= 90 ? swift : swift.prefix(80) + "…")
    }

    func block(_ syntax: PythonSyntax, _ header: String, from start: PythonToken) throws -> PythonLine {
        var reader = reader
        if reader.isAtEnd {
            return PythonLine(swift: header + " {", syntax: syntax, start: start.start, end: start.end, shown: "\(header) { … }", body: .indented)
        }
        // A body behind the colon, perhaps in braces already.
        if let brace = reader.token, brace.isSign("{") || brace.kind == .closure, let text, text.hasSuffix("}") {
            let whole = "\(header) " + String(decoding: Array(text.utf8)[brace.start...], as: UTF8.self)
            return PythonLine(swift: whole, syntax: syntax, start: start.start, end: start.end, shown: whole)
        }
        let inner = try tokens[reader.place...].split(whereSeparator: { $0.isSign(";") }).map { part in
            var rest = PythonStatement(PythonReader(Array(part), names: reader.names), isDeclared)
            let statement = try rest.inner()
            guard rest.reader.isAtEnd || rest.tokens[0].isName("pass") || rest.tokens.count == 1 else { throw Unreadable() }
            return statement
        }.joined(separator: "; ")
        reader.place = tokens.count
        let whole = inner.isEmpty ? "\(header) { }" : "\(header) { \(inner) }"
        return PythonLine(swift: whole, syntax: syntax, start: start.start, end: start.end, shown: whole)
    }

    /// A statement in Swift, whether or not anything in it was Python's.
    mutating func inner() throws -> String {
        if tokens[0].isName("pass") { return "" }
        if tokens[0].isName("print"), tokens.count > 1, !tokens[1].isSign("(") { return try printed()?.swift ?? "" }
        for word in ["break", "continue"] where tokens[0].isName(word) && tokens.count == 1 { return word }
        if reader.takeName("return") { return reader.isAtEnd ? "return" : "return " + (try values()) }
        return try assignmentOrValue()
    }

    /// Whether values with commas between stand from a place on, in no brackets.
    func isSeveral(from place: Int) -> Bool {
        var depth = 0
        for token in tokens[place...] {
            if token.isSign("(") || token.isSign("[") || token.isSign("{") { depth += 1 }
            if token.isSign(")") || token.isSign("]") || token.isSign("}") { depth -= 1 }
            if depth == 0, token.isSign(",") { return true }
        }
        return false
    }

    /// Values with commas between: a tuple.
    mutating func values() throws -> String {
        var parts = [try reader.expression().text]
        while reader.take(",") { if !reader.isAtEnd { parts.append(try reader.expression().text) } }
        return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: ", ")))"
    }
}
