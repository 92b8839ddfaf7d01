// Statements of other languages than Python, and words in capitals.
extension PythonStatement {
    private static let words: Set<String> = [
        "let", "var", "if", "for", "while", "func", "return", "else", "import", "def", "class", "struct", "elif", "try", "const", "from",
    ]

    mutating func foreignStatement(_ text: String) throws -> PythonLine? {
        let first = tokens[0]
        guard tokens.count > 1 else { return nil }
        let word = first.text.lowercased()
        if word != first.text, Self.words.contains(word), tokens[1].kind != .sign, !isDeclared(first.text) {
            return rewritten(word + text.dropFirst(first.text.count), .typing(.capital(word)))
        }
        switch first.text {
        case "echo", "puts":
            guard tokens[1].kind == .text || tokens[1].kind == .name || tokens[1].kind == .number else { return nil }
            return try printed()
        case "match", "switch":
            guard endsInColon else { return nil }
            reader.place = 1
            let value = try reader.expression().text
            return whole(.typing(.switching), "", shown: "switch \(value) { case …: … default: … }", body: .unread)
        case "foreach": return rewritten("for" + text.dropFirst(7), .typing(.loop))
        case "do": return repeated(text)
        default: return try renamed()
        }
    }

    /// A line as it is read with another beginning.
    func rewritten(_ text: String, _ syntax: PythonSyntax) -> PythonLine? {
        let found = PythonLine.reading(text, names: reader.names, isDeclared: isDeclared)
        guard found != nil || ReadableCode.isReadable(text) else { return nil }
        let shown = found?.shown ?? (text.hasSuffix("{") ? text + " … }" : text)
        return PythonLine(
            swift: found?.swift ?? text, syntax: syntax, start: tokens[0].start, end: tokens[0].end, shown: shown, body: found?.body ?? .none,
            declares: found?.declares ?? [])
    }

    /// `do { … } while (c)` in a line.
    private func repeated(_ text: String) -> PythonLine? {
        guard let match = text.wholeMatch(of: /do (\{.*\}) while (.*?);?/) else { return nil }
        return rewritten("repeat \(match.1) while \(match.2)", .typing(.loop))
    }

    /// `let 2a = 3`: the digits go to the end.
    private func numbered(_ sign: Int) -> PythonLine? {
        let digits = tokens[1].text.prefix(while: \.isNumber)
        let letters = tokens[1].text.dropFirst(digits.count)
        guard !letters.isEmpty, letters.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
        var reader = reader
        reader.place = sign + 1
        guard let value = try? reader.expression().text, reader.isAtEnd else { return nil }
        let swift = "\(tokens[0].text) \(letters)\(digits) = \(value)"
        return PythonLine(swift: swift, syntax: .typing(.nameForm), start: tokens[1].start, end: tokens[1].end, shown: swift)
    }

    /// `let train data = x`, `let my-name = 3`.
    private func renamed() throws -> PythonLine? {
        guard ["let", "var"].contains(tokens[0].text), let sign = tokens.firstIndex(where: { $0.isSign("=") }), sign > 1 else { return nil }
        let parts = tokens[1..<sign]
        if sign == 2, tokens[1].kind == .number { return numbered(sign) }
        guard parts.allSatisfy({ $0.kind != .closure && $0.kind != .text && ($0.kind != .sign || $0.isSign("-")) }) else { return nil }
        let words = parts.filter { $0.kind != .sign }.map(\.text)
        guard words.count > 1, let first = words.first(where: { $0.first?.isLetter == true }) else { return nil }
        let rest = words.filter { $0 != first }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        var reader = reader
        reader.place = sign + 1
        let value = try reader.expression().text
        guard reader.isAtEnd else { return nil }
        let swift = "\(tokens[0].text) \(([first] + rest).joined()) = \(value)"
        return PythonLine(
            swift: swift, syntax: .typing(.nameForm), start: tokens[1].start, end: tokens[sign - 1].end, shown: swift, declares: [words[words.count - 1]])
    }
}
