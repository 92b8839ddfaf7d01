/// Reads one statement that may be Python's.
struct PythonStatement {
    typealias Unreadable = PythonReader.Unreadable

    var reader: PythonReader
    let isDeclared: (String) -> Bool

    init(_ reader: PythonReader, _ isDeclared: @escaping (String) -> Bool) {
        (self.reader, self.isDeclared) = (reader, isDeclared)
    }

    var tokens: [PythonToken] { reader.tokens }
    var end: Int { tokens.last!.end }

    mutating func line(of text: String) throws -> PythonLine? {
        let first = tokens[0]
        guard first.kind == .name else { return try plain() }
        switch first.text {
        case "import", "from":
            let module = tokens.count > 1 ? tokens[1].text : ""
            return ["Foundation", "RNN"].contains(module) ? nil : whole(.importing, "", shown: text)
        case "def": return try function()
        case "class": return endsInColon ? try classDefinition() : nil
        case "if", "elif", "while":
            if endsInColon || first.text == "elif" { return try condition(first.text) }
            // With its body in the same line.
            var header = self
            return try (try? header.condition(first.text)) ?? swiftHeader(text)
        case "else": return endsInColon || tokens.count > 1 && tokens[1].isSign(":") ? try header(.otherwise, "else", skipping: 1) : nil
        case "try": return tokens.count == 2 && endsInColon ? try header(.tryStatement, "do", skipping: 1) : try plain()
        case "except", "finally": return endsInColon ? except() : nil
        case "for": return try loop(text)
        case "with":
            let name = tokens.firstIndex { $0.isName("as") }.flatMap { tokens.indices.contains($0 + 1) ? tokens[$0 + 1].text : nil }
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
            let swift = "return " + (try values())
            return try finished(swift)
        case "let", "var": return try declaration()
        case "const", "val", "int", "float", "double", "string", "bool", "auto":
            guard tokens.count > 3, tokens[1].kind == .name, tokens[2].isSign("=") else { return try plain() }
            reader.place = 3
            let swift = "let \(tokens[1].text) = \(try values())"
            return whole(.declaration, swift, shown: swift)
        case "func", "struct", "enum", "switch", "case", "default", "guard", "extension", "init", "protocol", "typealias", "repeat", "defer", "do", "throw",
            "break", "continue", "static", "private", "mutating", "subscript", "operator", "infix", "final", "public", "override", "lazy":
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
    func finished(_ swift: String) throws -> PythonLine? {
        guard reader.isAtEnd else { throw Unreadable() }
        let notes = reader.notes.filter { !$0.syntax.isReadBySwift }.sorted { $0.start < $1.start }
        guard let first = notes.first else { return nil }
        return PythonLine(swift: swift, syntax: first.syntax, start: first.start, end: first.end, shown: swift.count <= 90 ? swift : first.swift)
    }

    func block(_ syntax: PythonSyntax, _ header: String, from start: PythonToken) throws -> PythonLine {
        var reader = reader
        if reader.isAtEnd {
            return PythonLine(swift: header + " {", syntax: syntax, start: start.start, end: start.end, shown: "\(header) { … }", body: .indented)
        }
        // A body behind the colon.
        let inner = try tokens[reader.place...].split(whereSeparator: { $0.isSign(";") }).map { part in
            var rest = PythonStatement(PythonReader(Array(part), names: reader.names), isDeclared)
            let statement = try rest.inner()
            guard rest.reader.isAtEnd || rest.tokens[0].isName("pass") || rest.tokens.count == 1 else { throw Unreadable() }
            return statement
        }.joined(separator: "; ")
        reader.place = tokens.count
        return PythonLine(swift: "\(header) { \(inner) }", syntax: syntax, start: start.start, end: start.end, shown: "\(header) { \(inner) }")
    }

    /// A statement in Swift, whether or not anything in it was Python's.
    mutating func inner() throws -> String {
        if tokens[0].isName("pass") { return "" }
        if tokens[0].isName("print"), tokens.count > 1, !tokens[1].isSign("(") { return try printed()?.swift ?? "" }
        for word in ["break", "continue"] where tokens[0].isName(word) && tokens.count == 1 { return word }
        if reader.takeName("return") { return reader.isAtEnd ? "return" : "return " + (try values()) }
        return try assignmentOrValue()
    }

    /// Values with commas between: a tuple.
    mutating func values() throws -> String {
        var parts = [try reader.expression().text]
        while reader.take(",") { if !reader.isAtEnd { parts.append(try reader.expression().text) } }
        return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: ", ")))"
    }
}
