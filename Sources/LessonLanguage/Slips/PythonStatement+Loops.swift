// Loops, as Python and others write them.
extension PythonStatement {
    mutating func loop(_ text: String) throws -> PythonLine? {
        if tokens.contains(where: { $0.isSign(";") }), let counted = try? counting(text) { return counted }
        if let counted = try? counted(text) { return counted }
        reader.place = 1
        var isForeign = reader.takeName("each")
        let isBracketed = reader.take("(")
        for word in ["let", "var", "const", "auto"] where isBracketed || reader.ahead(2)?.isName("of") == true {
            isForeign = reader.takeName(word) || isForeign
        }
        var variables: [String] = []
        repeat {
            if !variables.isEmpty || !isBracketed, reader.stands("(") {
                // A pair within.
                variables.append(try reader.atom().text)
                continue
            }
            guard let name = reader.token, name.kind == .name else { throw Unreadable() }
            variables.append(name.text)
            reader.place += 1
        } while reader.take(",")
        let isWhole = isBracketed && !reader.take(")")
        if reader.takeName("of") || isWhole && reader.take(":") { isForeign = true } else if !reader.takeName("in") { throw Unreadable() }
        var list = try reader.expression().text
        if let stepped = try stepped(list) { (list, isForeign) = (stepped, true) }
        if isWhole {
            try reader.expect(")")
            isForeign = true
        }
        let header = "for \(variables.count == 1 ? variables[0] : "(\(variables.joined(separator: ", ")))") in \(list)"
        if !isForeign, !isBracketed, variables.count > 1, reader.stands("{") || reader.token?.kind == .closure {
            // A body in braces, and names in none.
            return try loop(header, .typing(.values), text, isSwift: false)
        }
        return try loop(header, isForeign ? .typing(.loop) : .loop, text, isSwift: !isForeign)
    }

    /// `1...10 step 2`, which others have.
    private mutating func stepped(_ range: String) throws -> String? {
        guard ["step", "by"].contains(where: reader.standsName) else { return nil }
        for (sign, end) in [("..<", "to"), ("...", "through")] {
            guard let place = range.range(of: sign) else { continue }
            reader.place += 1
            return "stride(from: \(range[..<place.lowerBound]), \(end): \(range[place.upperBound...]), by: \(try reader.sum().text))"
        }
        return nil
    }

    /// The loop with its body, wherever that stands.
    /// - Parameter isSwift: whether the header may be Swift's already.
    private mutating func loop(_ header: String, _ syntax: PythonSyntax, _ text: String, isSwift: Bool) throws -> PythonLine? {
        if let brace = reader.token, brace.isSign("{") || brace.kind == .closure {
            if isSwift { return try withBody(header, text) }
            let body = String(decoding: Array(text.utf8)[brace.start...], as: UTF8.self)
            return whole(syntax, "\(header) \(body)", shown: body.count <= 40 && body.hasSuffix("}") ? "\(header) \(body)" : "\(header) { … }")
        }
        if !reader.take(":"), !reader.takeName("do") { return try openBlock(syntax, header) }
        return try block(syntax, header, from: tokens[0])
    }

    /// `for (int i = 0; i < n; i++) {`
    private mutating func counting(_ text: String) throws -> PythonLine? {
        reader.place = 1
        let isBracketed = reader.take("(")
        for word in ["int", "let", "var", "auto", "size_t"] where reader.takeName(word) { break }
        guard let name = reader.token?.text else { throw Unreadable() }
        reader.place += 1
        try reader.expect("=")
        let low = try reader.sum().at(.sum)
        try reader.expect(";")
        guard reader.takeName(name), let sign = reader.token else { throw Unreadable() }
        reader.place += 1
        let high = try reader.sum().at(.sum)
        try reader.expect(";")
        var step = "1"
        let isBefore = reader.take("++")
        guard isBefore || reader.standsName(name) else { throw Unreadable() }
        reader.place += 1
        if !isBefore {
            guard let change = reader.token else { throw Unreadable() }
            reader.place += 1
            switch change.text {
            case "++": break
            case "--": step = "-1"
            case "+=": step = try reader.sum().text
            case "-=": step = "-" + (try reader.sum().at(.whole))
            case "=":
                guard reader.takeName(name), reader.take("+") else { throw Unreadable() }
                step = try reader.sum().text
            default: throw Unreadable()
            }
        }
        if isBracketed { try reader.expect(")") }
        let range: String
        switch (step, sign.text) {
        case ("1", "<"), ("1", "!="): range = "\(low)..<\(high)"
        case ("1", "<="): range = "\(low)...\(high)"
        case (_, "<="), (_, ">="): range = "stride(from: \(low), through: \(high), by: \(step))"
        case (_, "<"), (_, ">"): range = "stride(from: \(low), to: \(high), by: \(step))"
        default: throw Unreadable()
        }
        return try loop("for \(name) in \(range)", .typing(.loop), text, isSwift: false)
    }

    /// `for i = 0 to 10 {`, `for i from 0 to 10 {`, `for i in 1:10 {`.
    private mutating func counted(_ text: String) throws -> PythonLine? {
        var reader = reader
        reader.place = 1
        let isBracketed = reader.take("(")
        guard let name = reader.token, name.kind == .name, let word = reader.ahead(1), word.isSign("=") || word.isName("in") || word.isName("from") else {
            throw Unreadable()
        }
        reader.place += 2
        let low = try reader.sum().at(.sum)
        guard reader.takeName("to") || reader.ahead(1)?.kind == .number && reader.take(":") else { throw Unreadable() }
        let high = try reader.sum().at(.sum)
        if isBracketed { try reader.expect(")") }
        self.reader = reader
        return try loop("for \(name.text) in \(low)...\(high)", .typing(.loop), text, isSwift: false)
    }
}
