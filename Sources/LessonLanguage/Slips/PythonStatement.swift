/// Reads one statement that may be Python's.
struct PythonStatement {
    typealias Unreadable = PythonReader.Unreadable

    var reader: PythonReader
    let isDeclared: (String) -> Bool

    init(_ reader: PythonReader, _ isDeclared: @escaping (String) -> Bool) {
        (self.reader, self.isDeclared) = (reader, isDeclared)
    }

    private var tokens: [PythonToken] { reader.tokens }
    private var end: Int { tokens.last!.end }

    mutating func line(of text: String) throws -> PythonLine? {
        let first = tokens[0]
        guard first.kind == .name else { return try plain() }
        switch first.text {
        case "import", "from":
            let module = tokens.count > 1 ? tokens[1].text : ""
            return ["Foundation", "RNN"].contains(module) ? nil : whole(.importing, "", shown: text)
        case "def": return try function()
        case "class": return endsInColon ? try classDefinition() : nil
        case "if", "elif", "while": return endsInColon || first.text == "elif" ? try condition(first.text) : try swiftHeader(text)
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
        case "func", "struct", "enum", "switch", "case", "default", "guard", "extension", "init", "protocol", "typealias", "repeat", "defer", "do", "throw",
            "break", "continue", "static", "private", "mutating", "subscript", "operator", "infix", "final", "public", "override", "lazy":
            return nil
        default: return try plain()
        }
    }

    private var endsInColon: Bool { tokens.last!.isSign(":") }
}

// What a line becomes.
extension PythonStatement {
    /// A statement that is Python's as a whole.
    private func whole(_ syntax: PythonSyntax, _ swift: String, shown: String, body: PythonLine.Body = .none, declares: [String] = []) -> PythonLine {
        PythonLine(swift: swift, syntax: syntax, start: tokens[0].start, end: tokens[0].end, shown: shown, body: body, declares: declares)
    }

    /// A statement in which something is Python's.
    private func finished(_ swift: String) throws -> PythonLine? {
        guard reader.isAtEnd else { throw Unreadable() }
        let notes = reader.notes.filter { !$0.syntax.isReadBySwift }.sorted { $0.start < $1.start }
        guard let first = notes.first else { return nil }
        return PythonLine(swift: swift, syntax: first.syntax, start: first.start, end: first.end, shown: swift.count <= 90 ? swift : first.swift)
    }

    private func block(_ syntax: PythonSyntax, _ header: String, from start: PythonToken) throws -> PythonLine {
        var reader = reader
        if reader.isAtEnd {
            return PythonLine(swift: header + " {", syntax: syntax, start: start.start, end: start.end, shown: "\(header) { … }", body: .indented)
        }
        // A body behind the colon.
        var rest = PythonStatement(PythonReader(Array(tokens[reader.place...]), names: reader.names), isDeclared)
        let inner = try rest.inner()
        reader.place = tokens.count
        return PythonLine(swift: "\(header) { \(inner) }", syntax: syntax, start: start.start, end: start.end, shown: "\(header) { \(inner) }")
    }

    /// A statement in Swift, whether or not anything in it was Python's.
    private mutating func inner() throws -> String {
        if tokens[0].isName("pass") { return "" }
        if tokens[0].isName("print"), tokens.count > 1, !tokens[1].isSign("(") { return try printed()?.swift ?? "" }
        for word in ["break", "continue"] where tokens[0].isName(word) && tokens.count == 1 { return word }
        if reader.takeName("return") { return reader.isAtEnd ? "return" : "return " + (try values()) }
        return try assignmentOrValue()
    }

    /// Values with commas between: a tuple.
    private mutating func values() throws -> String {
        var parts = [try reader.expression().text]
        while reader.take(",") { if !reader.isAtEnd { parts.append(try reader.expression().text) } }
        return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: ", ")))"
    }
}

// Headers.
extension PythonStatement {
    private mutating func header(_ syntax: PythonSyntax, _ swift: String, skipping count: Int) throws -> PythonLine {
        reader.place = count
        try reader.expect(":")
        return try block(syntax, swift, from: tokens[0])
    }

    private mutating func condition(_ word: String) throws -> PythonLine {
        reader.place = 1
        let condition = try reader.expression().text
        if word == "elif", reader.stands("{") { return whole(.elseIf, "else if \(condition) {", shown: "else if \(condition) { … }") }
        try reader.expect(":")
        switch word {
        case "elif": return try block(.elseIf, "else if \(condition)", from: tokens[0])
        case "while": return try block(.whileLoop, "while \(condition)", from: tokens[0])
        default: return try block(.condition, "if \(condition)", from: tokens[0])
        }
    }

    /// `if a and b {`: braces already, and words still.
    private mutating func swiftHeader(_ text: String) throws -> PythonLine? {
        guard tokens.count > 2 else { return nil }
        reader.place = 1
        let condition = try reader.expression().text
        return try withBody("\(tokens[0].text) \(condition)", text)
    }

    /// A header whose body stands in braces, in the same line or the next.
    private mutating func withBody(_ header: String, _ text: String) throws -> PythonLine? {
        guard let brace = reader.token, brace.isSign("{") || brace.kind == .closure else { return nil }
        let body = String(decoding: Array(text.utf8)[brace.start...], as: UTF8.self)
        reader.place = tokens.count
        return try finished("\(header) \(body)")
    }

    private mutating func loop(_ text: String) throws -> PythonLine? {
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

    private func except() -> PythonLine {
        tokens[0].text == "finally"
            ? whole(.except, "do {", shown: "defer { … }", body: .indented) : whole(.except, "catch {", shown: "catch { … }", body: .indented)
    }

    private mutating func classDefinition() throws -> PythonLine {
        guard tokens.count > 1, tokens[1].kind == .name else { throw Unreadable() }
        return whole(.classDefinition, "", shown: "struct \(tokens[1].text) { … }", body: .unread, declares: [tokens[1].text])
    }

    /// `def f(a, b=2):`. What a parameter is, its default or annotation says; else a number.
    private mutating func function() throws -> PythonLine {
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

    private static func type(_ text: String) -> String { ForeignNames.pythonTypes[text] ?? text }

    private static func type(ofLiteral text: String) -> String? {
        if Int(text) != nil { return "Int" }
        if Double(text) != nil { return "Double" }
        if text.hasPrefix("\"") { return "String" }
        return text == "true" || text == "false" ? "Bool" : nil
    }
}

// Simple statements.
extension PythonStatement {
    /// Python 2's `print x, y`.
    private mutating func printed() throws -> PythonLine? {
        reader.place = 1
        var parts = [try reader.expression().text]
        while reader.take(",") { if !reader.isAtEnd { parts.append(try reader.expression().text) } }
        guard reader.isAtEnd else { throw Unreadable() }
        let swift = "print(\(parts.joined(separator: ", ")))"
        return whole(.printStatement, swift, shown: swift)
    }

    private mutating func deletion() throws -> PythonLine {
        reader.place = 1
        let target = try reader.expression().text
        guard target.hasSuffix("]"), let open = target.lastIndex(of: "[") else { return whole(.deletion, "", shown: "") }
        let swift = "\(target[..<open]).remove(at: \(target[target.index(after: open)...].dropLast()))"
        return whole(.deletion, swift, shown: swift)
    }

    private mutating func assertion() throws -> PythonLine {
        reader.place = 1
        var swift = "precondition(\(try reader.expression().text)"
        if reader.take(",") { swift += ", \(try reader.expression().text)" }
        return whole(.assertion, swift + ")", shown: swift + ")")
    }

    private mutating func declaration() throws -> PythonLine? {
        guard let sign = tokens.firstIndex(where: { $0.isSign("=") }) else { return nil }
        let head = tokens[..<sign]
        reader.place = sign + 1
        let value = try values()
        var names = ""
        for (index, token) in head.enumerated() {
            let isTight = index == 0 || [",", ":", ")", "]", "?"].contains(token.text) || ["(", "["].contains(head[index - 1].text)
            names += (isTight ? "" : " ") + token.text
        }
        return try finished("\(names) = \(value)")
    }

    private mutating func plain() throws -> PythonLine? {
        if let line = try tupleAssignment() { return line }
        if tokens.count > 3, tokens[0].kind == .name, tokens[1].isSign(":"), let sign = tokens.firstIndex(where: { $0.isSign("=") }) {
            reader.place = 2
            let type = Self.type(try reader.expression().text)
            guard reader.place == sign else { throw Unreadable() }
            reader.place += 1
            let swift = "let \(tokens[0].text): \(type) = \(try values())"
            return reader.isAtEnd ? whole(.typedDeclaration, swift, shown: swift) : nil
        }
        let swift = try assignmentOrValue()
        return try finished(swift)
    }

    private mutating func assignmentOrValue() throws -> String {
        let target = try reader.expression().text
        guard let sign = reader.token, sign.kind == .sign, ["=", "+=", "-=", "*=", "/=", "%=", "//=", "**="].contains(sign.text) else { return target }
        reader.place += 1
        let value = try values()
        switch sign.text {
        case "=":
            let isNew = target.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !isDeclared(target)
            return "\(isNew ? "let " : "")\(target) = \(value)"
        case "//=":
            reader.note(.wholeDivision, from: sign.start, to: sign.end, "\(target) /= \(value)")
            return "\(target) /= \(value)"
        case "**=":
            reader.note(.power, from: sign.start, to: sign.end, "\(target) = pow(\(target), \(value))")
            return "\(target) = pow(\(target), \(value))"
        default: return "\(target) \(sign.text) \(value)"
        }
    }

    /// `a, b = b, a`.
    private mutating func tupleAssignment() throws -> PythonLine? {
        let before = reader
        var targets = [try reader.expression().text]
        while reader.take(",") { if !reader.stands("=") { targets.append(try reader.expression().text) } }
        guard targets.count > 1, reader.take("=") else {
            reader = before
            return nil
        }
        let isNew = targets.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !isDeclared($0) }
        let swift = "\(isNew ? "let " : "")(\(targets.joined(separator: ", "))) = \(try values())"
        guard reader.isAtEnd else { throw Unreadable() }
        return PythonLine(swift: swift, syntax: .tupleAssignment, start: tokens[0].start, end: tokens[0].end, shown: swift)
    }
}
