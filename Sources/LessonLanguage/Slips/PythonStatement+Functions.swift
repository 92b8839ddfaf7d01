// Functions and types.
extension PythonStatement {
    mutating func classDefinition() throws -> PythonLine {
        guard tokens.count > 1, tokens[1].kind == .name else { throw Unreadable() }
        return whole(.classDefinition, "", shown: "struct \(tokens[1].text) { … }", body: .unread, declares: [tokens[1].text])
    }

    /// `def f(a, b=2):`, `function f(a) {`, `func f(int a): int {`. What a parameter is, its default or annotation says; else a number.
    mutating func function(_ text: String) throws -> PythonLine? {
        reader.place = tokens[0].isName("async") ? 2 : 1
        guard let name = reader.token, name.kind == .name else { return tokens[0].isName("async") ? nil : try plain() }
        // Words of Swift's, by which only what can't be read is another language's.
        if tokens[0].isName("func"), ReadableCode.isReadable(text) { return nil }
        reader.place += 1
        guard reader.take("(") else { return tokens[0].isName("func") ? nil : try plain() }
        var parameters: [(text: String, isKnown: Bool)] = []
        while !reader.stands(")") {
            // Python's sign that names are to be given from here on.
            if reader.stands("*"), reader.ahead(1)?.isSign(",") == true {
                reader.place += 2
                continue
            }
            let isSelf = reader.standsName("self")
            let parameter = try parameter()
            if !isSelf { parameters.append(parameter) }
            if !reader.take(",") { break }
        }
        try reader.expect(")")
        _ = reader.takeName("throws")
        var result: String?
        if reader.stands(":"), let next = reader.ahead(1), next.isSign("{") || next.kind == .closure {
            reader.place += 1
        } else if reader.stands("="), reader.ahead(1)?.isSign(">") == true {
            reader.place += 2
            result = try type()
        } else if reader.take("->") || reader.stands(":") && reader.ahead(1) != nil && !isBodyNext(1) && reader.take(":") {
            result = try type()
        }
        let isShort = reader.take(":") && !reader.isAtEnd
        let returns = isShort ? reader.standsName("return") : true
        // What nothing is said of is of the kind that is said.
        let known = parameters.compactMap { $0.isKnown ? $0.text.split(separator: " ").last.map(String.init) : nil }
        let numbers = ["Int", "Double"]
        let guessed = result.flatMap { numbers.contains($0) ? $0 : nil } ?? "Double"
        let list = parameters.map { $0.isKnown ? $0.text : $0.text.replacing(": Double", with: ": \(guessed)") }.joined(separator: ", ")
        let given = known.count == 1 && numbers.contains(known[0]) && parameters.count == 1 ? known[0] : "Double"
        let end = result.map { $0 == "Void" ? "" : " -> \($0)" } ?? (returns ? " -> \(given)" : "")
        let rest = reader.stands("{") || reader.token?.kind == .closure ? reader.token : nil
        // The whole line, if its body stands in it.
        var shown = "func \(name.text)(\(list))\(end) { … }"
        if isShort {
            if let body = try? block(.function, "", from: tokens[0]) { shown = String(shown.dropLast(5)) + body.swift.dropFirst() }
        } else if let rest, text.hasSuffix("}") {
            shown = String(shown.dropLast(5)) + String(decoding: Array(text.utf8)[rest.start...], as: UTF8.self)
        }
        return whole(.function, "", shown: shown.count <= 90 ? shown : String(shown.prefix(80)) + "…", body: .unread, declares: [name.text])
    }

    private func isBodyNext(_ ahead: Int) -> Bool { reader.ahead(ahead).map { $0.isName("return") || $0.isName("pass") || $0.isName("print") } ?? false }

    /// `a`, `a=2`, `a: int`, `int a`, `_ a: Int`, `*rest`.
    private mutating func parameter() throws -> (text: String, isKnown: Bool) {
        let isMany = reader.take("*") || reader.take("**")
        guard var name = reader.token, name.kind == .name else { throw Unreadable() }
        reader.place += 1
        var type = "Double"
        var isKnown = reader.stands(":") || reader.token?.kind == .name
        var label = "_ "
        if let second = reader.token, second.kind == .name {
            // A type before the name, as others have it, or a label.
            if let known = ForeignNames.pythonTypes[name.text] ?? (name.text.first?.isUppercase == true ? name.text : nil) {
                type = known
            } else {
                label = name.text + " "
            }
            name = second
            reader.place += 1
        } else if tokens[0].isName("func") {
            label = ""
        }
        var end = ""
        if reader.take(":") { type = try self.type() }
        if isMany { type += "..." }
        if reader.take("=") {
            isKnown = true
            let value = try reader.expression().text
            type = Self.type(ofLiteral: value) ?? (value == "nil" ? type + "?" : type)
            end = " = \(value)"
        }
        return ("\(label)\(name.text): \(type)\(end)", isKnown)
    }

    /// A type in Python's notation or Swift's: `int`, `List[int]`, `dict[str, int]`, `Optional[int]`, `int | None`, `[Int]`.
    mutating func type() throws -> String {
        var swift: String
        if reader.take("[") {
            swift = "[" + (try type())
            if reader.take(":") { swift += ": " + (try type()) }
            try reader.expect("]")
            swift += "]"
        } else if reader.take("(") {
            var parts: [String] = []
            while !reader.stands(")") {
                parts.append(try type())
                if !reader.take(",") { break }
            }
            try reader.expect(")")
            swift = "(\(parts.joined(separator: ", ")))"
        } else {
            guard let name = reader.token, name.kind == .name else { throw Unreadable() }
            reader.place += 1
            var path = name.text
            while reader.take("."), let member = reader.token { (path, reader.place) = (member.text, reader.place + 1) }
            if reader.take("[") {
                var parts: [String] = []
                while !reader.stands("]") {
                    parts.append(try type())
                    if !reader.take(",") { break }
                }
                try reader.expect("]")
                swift = try Self.generic(path, parts)
            } else {
                swift = Self.type(path)
            }
        }
        while reader.take("?") { swift += "?" }
        if reader.stands("|"), reader.ahead(1)?.isName("None") == true {
            reader.place += 2
            swift += "?"
        }
        if reader.take("->") { swift += " -> " + (try type()) }
        return swift
    }

    private static func generic(_ name: String, _ parts: [String]) throws -> String {
        switch (name.lowercased(), parts.count) {
        case ("list", 1), ("sequence", 1), ("array", 1), ("iterable", 1): "[\(parts[0])]"
        case ("dict", 2), ("dictionary", 2), ("map", 2): "[\(parts[0]): \(parts[1])]"
        case ("optional", 1): "\(parts[0])?"
        case ("set", 1): "Set<\(parts[0])>"
        case ("tuple", 2...): "(\(parts.joined(separator: ", ")))"
        default: throw Unreadable()
        }
    }
}
