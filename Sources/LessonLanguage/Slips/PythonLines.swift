/// The lines of a block that are Python's, and the block with them in Swift.
struct PythonLines {
    struct Found {
        /// What is Python's of the line.
        let range: Range<Int>
        /// The line.
        let covers: Range<Int>
        let slip: Slip
    }

    private(set) var edits: [MendedCode.Edit] = []
    private(set) var found: [Found] = []
    /// Names of which no more is known than that they are declared.
    private(set) var declared: [String] = []

    /// How many are read: to say what is wrong with them, many are enough.
    private static let mostLines = 5_000
    /// How many that are wrong are told of at most.
    private static let mostFound = 200

    private struct Line {
        let range: Range<Int>
        let indent: Int
        let text: String
    }

    /// - Parameter lesson: the code from this block on, whose calls show how functions are meant to be called.
    init(_ code: String, names: ForeignNames, lesson: String, isDeclared: @escaping (String) -> Bool) {
        let lines = Self.lines(of: code)
        var names = names
        var known: Set<String> = []
        /// Where the bodies of headers end: a brace after the line of this number.
        var braces: [Int: Int] = [:]
        var unread = 0..<0
        var isInType = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            defer { index += 1 }
            names.types.merge(PythonStatement.types(declaredIn: line.text)) { $1 }
            for word in ["let ", "var "] where line.text.hasPrefix(word) {
                known.insert(String(line.text.dropFirst(4).prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
            }
            var python =
                index < Self.mostLines && found.count < Self.mostFound
                ? PythonLine.reading(line.text, names: names, isDeclared: { known.contains($0) || isDeclared($0) }) : nil
            if let head = python, head.body == .open, !Self.isHead(index, lines) {
                // Its brace stands in the next line.
                let isBraced = head.syntax == .elseIf && lines.indices.contains(index + 1) && lines[index + 1].text == "{"
                python = isBraced ? head.withoutBrace : nil
            }
            // A line that is right as it stands.
            if let same = python, same.swift == line.text { python = nil }
            if let head = python, head.syntax == .function, !Self.returns(Self.body(of: index, lines), lines) {
                python?.shown = head.shown.replacing(" -> Double { … }", with: " { … }")
            }
            if python?.syntax == .typing(.missing), Self.goesOn(index, lines) { python = nil }
            if let head = python, head.syntax == .function { python?.shown = Self.withLabels(head.shown, lesson) }
            if let head = python, head.syntax == .classDefinition { python?.shown = Self.withParts(head.shown, Self.body(of: index, lines), lines) }
            if let head = python, head.syntax == .function { python?.shown = Self.withLists(head.shown, Self.body(of: index, lines), lines) }
            // A line that is told with the one before it: `try:` and `except:` are one statement.
            let isTold = python?.syntax == .except && found.last.map { if case .syntax(.tryStatement, _) = $0.slip { true } else { false } } == true
            if let python, !isTold, !(isInType && unread.contains(index)) {
                let start = line.range.lowerBound
                found.append(
                    Found(
                        range: start + python.start..<start + max(python.end, python.start + 1), covers: line.range,
                        slip: .syntax(python.syntax, write: python.shown)))
                declared += python.declares
                for name in python.declares { names.forget(name) }
            }
            if unread.contains(index) {
                edits.append(MendedCode.Edit(range: line.range, text: "", isTold: true))
                continue
            }
            if let python {
                edits.append(MendedCode.Edit(range: line.range, text: python.swift, isTold: true))
                let body = Self.body(of: index, lines)
                switch python.body {
                case .none: break
                case .indented, .open: braces[body.upperBound - 1, default: 0] += 1
                case .unread: (unread, isInType) = (body, python.syntax == .classDefinition)
                }
                for word in ["let ", "var "] where python.swift.hasPrefix(word) {
                    known.insert(String(python.swift.dropFirst(4).prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
                }
            }
            if let count = braces[index] {
                edits.append(
                    MendedCode.Edit(range: line.range.upperBound..<line.range.upperBound, text: String(repeating: "\n}", count: count), isTold: true))
            }
        }
    }

    /// Whether a line begins with a command of notebooks, `%%time`, or gives a value as R does, `n <- 3`: Swift reads operators in both.
    static func mayBeReadOtherwise(_ code: String) -> Bool {
        var (before, last): (UInt8, UInt8) = (0, UInt8(ascii: "\n"))
        for byte in code.utf8 {
            if last == UInt8(ascii: "\n"), byte == UInt8(ascii: "%") { return true }
            if before == UInt8(ascii: "<"), last == UInt8(ascii: "-"), byte == UInt8(ascii: " ") { return true }
            (before, last) = (last, byte)
        }
        return false
    }

    /// A function's head with lists for the parameters that its body uses as such.
    private static func withLists(_ head: String, _ body: Range<Int>, _ lines: [Line]) -> String {
        head.replacing(/_ (\w+): Double(,|\))/) { match in
            let name = match.1
            let isList = lines[body].dropFirst().prefix(200).contains { line in
                ["in \(name):", "in \(name) ", "len(\(name))", "sum(\(name))", "\(name)["].contains { line.text.contains($0) }
            }
            return "_ \(name): \(isList ? "[Double]" : "Double")\(match.2)"
        }
    }

    /// `func f(n: Double)` as `func f(_ n: Double)`, unless a call gives the name.
    private static func withLabels(_ head: String, _ lesson: String) -> String {
        guard let parts = head.firstMatch(of: /^func (\w+)\(([^()]*)\)/), !parts.2.isEmpty else { return head }
        let parameters = parts.2.split(separator: ", ").map { parameter -> String in
            let name = parameter.prefix { $0 != ":" }
            guard !name.contains(" "), parameter.contains(":"), !name.contains("[") else { return String(parameter) }
            return lesson.contains("\(parts.1)(\(name):") || lesson.contains(", \(name): ") ? String(parameter) : "_ \(parameter)"
        }
        return "func \(parts.1)(\(parameters.joined(separator: ", ")))" + head[parts.range.upperBound...]
    }

    /// Whether the line below, further in, goes on with a statement.
    private static func goesOn(_ index: Int, _ lines: [Line]) -> Bool {
        lines.indices.contains(index + 1) && lines[index + 1].indent > lines[index].indent
    }

    /// A type's head with what `__init__` gives it: `struct Counter { var n = 0 … }`.
    private static func withParts(_ head: String, _ body: Range<Int>, _ lines: [Line]) -> String {
        var parts: [String] = []
        for line in lines[body].dropFirst().prefix(40) {
            guard let match = line.text.wholeMatch(of: /self\.(\w+) = (-?[\d.]+|"[^"]*"|True|False|\w+)/) else { continue }
            let (name, value) = (String(match.1), PythonReader.words[String(match.2)] ?? String(match.2))
            let isLiteral = PythonStatement.type(ofLiteral: value) != nil || value.hasPrefix("\"")
            let part = "var \(name)\(isLiteral ? " = \(value)" : ": Double")"
            if !parts.contains(where: { $0.hasPrefix("var \(name) ") || $0.hasPrefix("var \(name):") }) { parts.append(part) }
        }
        guard !parts.isEmpty, parts.count <= 3, head.hasSuffix("{ … }") else { return head }
        return String(head.dropLast(3)) + parts.joined(separator: "; ") + "; … }"
    }

    /// Whether a function gives a value.
    private static func returns(_ body: Range<Int>, _ lines: [Line]) -> Bool {
        body.count < 2 || lines[body].contains { $0.text.hasPrefix("return") || $0.text.contains(" return ") || $0.text.hasPrefix("yield") }
    }

    /// The lines that stand further in than a header, and with it.
    private static func body(of header: Int, _ lines: [Line]) -> Range<Int> {
        let inside = lines[(header + 1)...].prefix { $0.indent > lines[header].indent }
        let end = header + 1 + inside.count
        // The brace that ends a body goes with it.
        let isBraced = lines[header].text.hasSuffix("{") && end < lines.count && lines[end].text == "}"
        return header..<end + (isBraced ? 1 : 0)
    }

    /// Whether a line that ends in neither a colon nor a brace has a body: lines that stand further in.
    private static func isHead(_ index: Int, _ lines: [Line]) -> Bool {
        lines.indices.contains(index + 1) && lines[index + 1].indent > lines[index].indent && !lines[index + 1].text.hasPrefix("{")
    }

    /// Lines with what goes on in brackets on the next; blank ones are left out.
    private static func lines(of code: String) -> [Line] {
        let bytes = Array(code.utf8)
        var lines: [Line] = []
        var start = 0
        var depth = 0
        var (isText, isComment) = (false, false)
        /// Braces that hold a dictionary, and no statements.
        var braces = 0
        for place in 0...bytes.count {
            let byte = place < bytes.count ? bytes[place] : UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n") {
                (isText, isComment) = (false, false)
                guard depth <= 0 || place == bytes.count else { continue }
                if let line = line(bytes, start, place) { lines.append(line) }
                (start, depth, braces) = (place + 1, 0, 0)
            } else if isComment {
                continue
            } else if byte == UInt8(ascii: "\""), place == 0 || bytes[place - 1] != UInt8(ascii: "\\") {
                isText.toggle()
            } else if !isText {
                if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
                if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
                if byte == UInt8(ascii: "{"), braces > 0 || CodePieces.isDictionary(bytes, at: place) { (depth, braces) = (depth + 1, braces + 1) }
                if byte == UInt8(ascii: "}"), braces > 0 { (depth, braces) = (depth - 1, braces - 1) }
                isComment = byte == UInt8(ascii: "/") && place + 1 < bytes.count && bytes[place + 1] == byte && depth <= 0
            }
        }
        return lines
    }

    private static func line(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Line? {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") }
        guard let first = bytes[start..<end].firstIndex(where: { !isBlank($0) }), let last = bytes[start..<end].lastIndex(where: { !isBlank($0) }) else {
            return nil
        }
        return Line(range: first..<last + 1, indent: first - start, text: String(decoding: bytes[first...last], as: UTF8.self))
    }
}
