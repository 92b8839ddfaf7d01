import Foundation

/// A line that is written in Python, in Swift.
struct PythonLine {
    /// Without its indentation; empty where it is left out.
    let swift: String
    let syntax: PythonSyntax
    /// Where what is Python's stands in the line, in UTF-8 offsets.
    let start: Int
    let end: Int
    /// What a message shows of it.
    var shown: String
    var body = Body.none
    /// What the line gives a name that nothing is known of.
    var declares: [String] = []

    /// What follows a header.
    enum Body {
        case none
        /// Lines that stand further in.
        case indented
        /// The same, if there are any: the header ends in no sign that says so.
        case open
        /// Lines that are not to be checked: what a function takes is not known.
        case unread
    }
}

extension PythonLine {
    /// A header whose brace stands in a line of its own.
    var withoutBrace: PythonLine {
        let header = swift.hasSuffix(" {") ? String(swift.dropLast(2)) : swift
        return PythonLine(swift: header, syntax: syntax, start: start, end: end, shown: shown)
    }

    /// The line in Swift; nil where nothing in it is Python's, or too little can be read.
    /// - Parameter isDeclared: whether a name has a variable already.
    static func reading(_ line: String, names: ForeignNames, isDeclared: @escaping (String) -> Bool) -> PythonLine? {
        guard let first = line.first, line.utf8.count <= 2_000 else { return nil }
        if let shown = prompted(line, names: names, isDeclared: isDeclared) { return shown }
        if line.contains("`"), line.contains("${") {
            let plain = line.replacing(/`([^`"]*)`/) { "\"\($0.1.replacing(/\$\{([^{}]*)\}/) { "\\(\($0.1))" })\"" }
            if plain != line, let found = reading(plain, names: names, isDeclared: isDeclared) { return found }
        }
        if let declaration = typed(line, names: names, isDeclared: isDeclared) { return declaration }
        if let function = assigned(line, names: names, isDeclared: isDeclared) { return function }
        if first == "}", let branch = branch(line, names: names, isDeclared: isDeclared) { return branch }
        guard let tokens = PythonToken.divide(line), let start = tokens.first, start.kind != .text else { return nil }
        var reading = PythonStatement(PythonReader(tokens, names: names), isDeclared)
        reading.text = line
        if let found = try? reading.line(of: line), found.swift.isEmpty || ReadableCode.isReadable(found.swift) { return found }
        return withoutEnd(line, tokens)
    }

    /// A line with a sign at its end that nothing follows: `print(n),`.
    private static func withoutEnd(_ line: String, _ tokens: [PythonToken]) -> PythonLine? {
        if tokens.count == 3, tokens[0].isName("let") || tokens[0].isName("var"), tokens[1].kind == .name, tokens[2].isSign("=") {
            return PythonLine(
                swift: "", syntax: .typing(.missing), start: tokens[2].start, end: tokens[2].end, shown: line + " 0", declares: [tokens[1].text])
        }
        if let number = line.wholeMatch(of: /((?:let|var) \w+ = -?\d+),(\d+)/) {
            return PythonLine(
                swift: "\(number.1).\(number.2)", syntax: .typing(.thousands), start: number.1.utf8.count, end: number.1.utf8.count + 1,
                shown: "\(number.1).\(number.2)")
        }
        // Types in one line whose parts lack their first word.
        if let cases = line.wholeMatch(of: /(enum \w+(?:: \w+)? \{) (\w+(?:, \w+)*) \}/), cases.2 != "case" {
            let swift = "\(cases.1) case \(cases.2) }"
            return PythonLine(swift: swift, syntax: .classDefinition, start: cases.1.utf8.count + 1, end: line.utf8.count - 2, shown: swift)
        }
        if let fields = line.wholeMatch(of: /(struct \w+ \{) ((?:\w+: [\w\[\]]+[;,]? )+)\}/) {
            let parts = fields.2.split(whereSeparator: { ";,".contains($0) }).map { "var " + $0.filter { $0 != " " }.replacing(":", with: ": ") }
            let swift = "\(fields.1) \(parts.joined(separator: "; ")) }"
            return PythonLine(swift: swift, syntax: .classDefinition, start: fields.1.utf8.count + 1, end: line.utf8.count - 2, shown: swift)
        }
        if let choice = line.wholeMatch(of: /[^?:]* \? ("[^"]*"|-?[\d.]+)/) {
            let swift = "\(line) : \(choice.1.hasPrefix("\"") ? "\"\"" : "0")"
            guard ReadableCode.isReadable(swift) else { return nil }
            return PythonLine(swift: swift, syntax: .typing(.missing), start: line.utf8.count - 1, end: line.utf8.count, shown: swift)
        }
        guard let last = tokens.last, tokens.count > 2, last.isSign(",") || last.isSign(":"), !["case", "let", "var"].contains(tokens[0].text) else {
            return nil
        }
        let rest = String(decoding: Array(line.utf8)[..<last.start], as: UTF8.self)
        guard !ReadableCode.isReadable(line), ReadableCode.isReadable(rest) else { return nil }
        return PythonLine(swift: rest, syntax: .typing(.trailing(last.text)), start: last.start, end: last.end, shown: rest)
    }

    /// What notebooks and terminals take besides code, or show before it: `!pip install keras`, `%%time`, `?print`, `>>> x`, `In [1]: x`.
    private static func prompted(_ line: String, names: ForeignNames, isDeclared: @escaping (String) -> Bool) -> PythonLine? {
        if line.prefixMatch(of: /%%?[a-z]|![a-z]|\?\??[a-z]|\$ |Out ?\[\d*\]:/.ignoresCase()) != nil || line.wholeMatch(of: /[\w.]+\?\??/) != nil {
            return PythonLine(swift: "", syntax: .magic, start: 0, end: line.utf8.count, shown: line)
        }
        guard let prompt = line.prefixMatch(of: /(>>>|\.\.\.|In ?\[[\d ]*\]:)( |$)/)?.0 else { return nil }
        let rest = String(line.dropFirst(prompt.count))
        return reading(rest, within: String(prompt), .typing(.prompt), names: names, isDeclared: isDeclared)
    }

    /// `int[] x = y;`, `double y[] = {1, 2};`, `List<Integer> x = y;`: a declaration that begins with the type of a list.
    private static func typed(_ line: String, names: ForeignNames, isDeclared: @escaping (String) -> Bool) -> PythonLine? {
        guard line.contains("[]") || line.contains("> "), let parts = line.wholeMatch(of: /(?:final )?(\w+)(?:\[\]|<[\w, <>]+>)* (\w+)(?:\[\])? = ([^=].*?);?/),
            names.isTypeElsewhere(String(parts.1))
        else { return nil }
        var value = String(parts.3)
        if let list = value.wholeMatch(of: /(?:new \w+\[\] ?)?\{(.*)\}/), !list.1.contains("{"), !list.1.contains("$"), line.contains("[]") {
            value = "[\(list.1)]"
        }
        value = value.replacing(/\s+\]$/, with: "]").replacing(/^\[\s+/, with: "[")
        let type = value.hasPrefix("[") && ["double", "float"].contains(parts.1) ? ": [Double]" : ""
        let swift = "let \(parts.2)\(type) = \(reading(value, names: names, isDeclared: isDeclared)?.swift ?? value)"
        guard ReadableCode.isReadable(swift) else { return nil }
        return PythonLine(
            swift: swift, syntax: .declaration, start: 0, end: max(1, line.utf8.distance(from: line.startIndex, to: parts.2.startIndex) - 1), shown: swift)
    }

    /// `f <- function(x) {`, `const f = function(x) { … }`: a function that is given its name as a value is.
    private static func assigned(_ line: String, names: ForeignNames, isDeclared: @escaping (String) -> Bool) -> PythonLine? {
        guard line.contains("function"), let parts = line.wholeMatch(of: /(?:(?:let|var|const) )?(\w+) *(?:<-|=) *function *\(([^()]*)\) *(.*?);?/) else {
            return nil
        }
        var body = String(parts.3)
        if !body.isEmpty, !body.hasPrefix("{") { body = "{ \(body) }" }
        // What is another language's in the body is told by nobody else.
        if body.hasSuffix("}") {
            let inside = body.dropFirst().dropLast().trimmingCharacters(in: .whitespaces).replacing(/^return\((.*)\)$/) { "return \($0.1)" }
            body = inside.contains("paste") ? "{ … }" : "{ \(inside) }"
        }
        guard var found = reading("function \(parts.1)(\(parts.2)) \(body)", names: names, isDeclared: isDeclared), found.syntax == .function else {
            return nil
        }
        found = PythonLine(
            swift: found.swift, syntax: .function, start: 0, end: max(1, parts.1.utf8.count), shown: found.shown, body: found.body, declares: found.declares)
        return found
    }

    /// A branch behind the brace that ends the one before: `} else:`, `} elif x {`, `} except {`, `} catch (e) {`.
    private static func branch(_ line: String, names: ForeignNames, isDeclared: @escaping (String) -> Bool) -> PythonLine? {
        let rest = line.dropFirst().drop { $0 == " " }
        guard rest.prefixMatch(of: /else\b|elif|except|catch|finally/) != nil,
            var found = reading(String(rest), names: names, isDeclared: isDeclared)
        else { return nil }
        let before = line.utf8.count - rest.utf8.count
        found = PythonLine(
            swift: "} " + found.swift, syntax: found.syntax, start: found.start + before, end: found.end + before, shown: found.shown, body: found.body,
            declares: found.declares)
        return found
    }

    /// What follows something that is no part of the line, as it is or in Swift.
    private static func reading(
        _ rest: String, within before: String, _ syntax: PythonSyntax, names: ForeignNames, isDeclared: @escaping (String) -> Bool
    ) -> PythonLine {
        let found = reading(rest, names: names, isDeclared: isDeclared)
        return PythonLine(
            swift: found?.swift ?? rest, syntax: syntax, start: 0, end: max(1, before.utf8.count), shown: found?.shown ?? rest, body: found?.body ?? .none,
            declares: found?.declares ?? [])
    }
}
