import Foundation

// Simple statements.
extension PythonStatement {
    /// Python 2's `print x, y`.
    mutating func printed() throws -> PythonLine? {
        reader.place = 1
        var parts = [try reader.expression().text]
        while reader.take(",") { if !reader.isAtEnd { parts.append(try reader.expression().text) } }
        guard reader.isAtEnd else { throw Unreadable() }
        let swift = "print(\(parts.joined(separator: ", ")))"
        return whole(.printStatement, swift, shown: swift)
    }

    mutating func deletion() throws -> PythonLine {
        reader.place = 1
        let target = try reader.expression().text
        guard target.hasSuffix("]"), let open = target.lastIndex(of: "[") else { return whole(.deletion, "", shown: "") }
        let (list, index) = (String(target[..<open]), target[target.index(after: open)...].dropLast())
        let isDictionary = reader.names.kind(of: list) == .dictionary || index.hasPrefix("\"")
        let swift = isDictionary ? "\(target) = nil" : "\(list).remove(at: \(index))"
        return whole(.deletion, swift, shown: swift)
    }

    mutating func assertion() throws -> PythonLine {
        reader.place = 1
        var swift = "precondition(\(try reader.expression().text)"
        if reader.take(",") { swift += ", \(try reader.expression().text)" }
        return whole(.assertion, swift + ")", shown: swift + ")")
    }

    mutating func declaration() throws -> PythonLine? {
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

    mutating func plain() throws -> PythonLine? {
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

    mutating func assignmentOrValue() throws -> String {
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
    mutating func tupleAssignment() throws -> PythonLine? {
        let before = reader
        var targets = [try reader.expression().text]
        while reader.take(",") { if !reader.stands("=") { targets.append(try reader.expression().text) } }
        guard targets.count > 1, reader.take("=") else {
            reader = before
            return nil
        }
        // Pairs of which each is one value here: `(train_input, train_target), (test_input, test_target)`.
        let names = targets.map(Self.names(of:))
        if names.allSatisfy({ $0.count > 1 }) {
            let swift = "let (\(names.map(Self.shared).joined(separator: ", "))) = \(try values())"
            guard reader.isAtEnd else { throw Unreadable() }
            return PythonLine(
                swift: "", syntax: swift.contains("IMDB.load") ? .reviews(Self.shared(names[0])) : .tupleAssignment, start: tokens[0].start, end: tokens[0].end,
                shown: swift,
                declares: names.flatMap { $0 } + names.map(Self.shared))
        }
        let isPlain = targets.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
        let place = reader.place
        if isPlain, case let value = try values(), value.contains(".evaluate("), reader.isAtEnd {
            return PythonLine(
                swift: "", syntax: .scores, start: tokens[0].start, end: tokens[0].end,
                shown: "let score = " + value.replacing(/, (verbose|batchSize): \w+/, with: ""), declares: targets)
        }
        reader.place = place
        let isNew = targets.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !isDeclared($0) }
        let swift = "\(isNew ? "let " : "")(\(targets.joined(separator: ", "))) = \(try values())"
        guard reader.isAtEnd else { throw Unreadable() }
        return PythonLine(swift: swift, syntax: .tupleAssignment, start: tokens[0].start, end: tokens[0].end, shown: swift)
    }

    /// The names of a tuple in brackets.
    private static func names(of target: String) -> [String] {
        guard target.hasPrefix("("), target.hasSuffix(")") else { return [] }
        return target.dropFirst().dropLast().split(separator: ",").map { String($0.trimmingPrefix(" ")) }
    }

    /// What the names of one pair begin with: `train` of `train_input` and `train_target`.
    private static func shared(_ names: [String]) -> String {
        let common = names.dropFirst().reduce(names[0]) { $0.commonPrefix(with: $1) }
        let word = common.last.map { $0.isUppercase } == true ? String(common.dropLast()) : common
        if let name = Optional(word.filter { $0 != "_" }), !name.isEmpty { return name }
        // `train` of `x_train` and `y_train`.
        let ends = names.map { String($0.reversed()) }
        let end = ends.dropFirst().reduce(ends[0]) { $0.commonPrefix(with: $1) }
        let last = String(end.reversed()).filter { $0 != "_" }
        return last.first?.isLetter == true ? last.prefix(1).lowercased() + last.dropFirst() : names[0]
    }
}
