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
        if let line = try givenByColon() { return line }
        guard let sign = tokens.firstIndex(where: { ["=", "==", ":=", "<-"].contains($0.text) && $0.kind == .sign }) else { return nil }
        let head = tokens[..<sign]
        reader.place = sign + 1
        let isNumber = thousands()
        let value = try isNumber ?? values()
        if isNumber != nil { reader.note(.typing(.thousands), from: tokens[sign + 1].start, value) }
        if !tokens[sign].isSign("=") { reader.note(.typing(.assignment), from: tokens[sign].start, to: tokens[sign].end, value) }
        if let listed = listed(head, value) { return listed }
        let typed = value.hasPrefix("{ ") ? Self.typed(value) : value
        return try finished("\(try declared(head)) = \(typed)")
    }

    /// `let epochs: 5`.
    private mutating func givenByColon() throws -> PythonLine? {
        guard tokens.count > 3, tokens[1].kind == .name, tokens[2].isSign(":"), tokens[3].kind == .number || tokens[3].kind == .text || tokens[3].isSign("-"),
            !tokens.contains(where: { $0.isSign("=") })
        else { return nil }
        reader.place = 3
        let swift = "\(tokens[0].text) \(tokens[1].text) = \(try values())"
        guard reader.isAtEnd else { return nil }
        return PythonLine(swift: swift, syntax: .typing(.assignment), start: tokens[2].start, end: tokens[2].end, shown: swift)
    }

    /// `let a, b = 1, 2`, `let [a, b] = x`.
    private func listed(_ head: ArraySlice<PythonToken>, _ value: String) -> PythonLine? {
        let last = tokens[head.endIndex - 1]
        let isSquare = head.count > 3 && head[1].isSign("[") && last.isSign("]")
        let isRound = head.count > 3 && head[1].isSign("(") && last.isSign(")")
        let isBracketed = isSquare || isRound
        let parts = isBracketed ? head[2..<(head.endIndex - 1)] : head.dropFirst()
        let names: [String] = parts.split { $0.isSign(",") }.compactMap { part in
            guard part.count == 1, let name = part.first, name.kind == .name else { return nil }
            return name.text
        }
        guard names.count > 1, parts.count == 2 * names.count - 1, reader.isAtEnd else { return nil }
        let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        let isOfList = reader.names.kind(of: value) == .list && isPlain
        // Swift's own.
        if isRound, !isSeveral(from: head.endIndex + 1) { return nil }
        let right = isOfList || isBracketed && isPlain ? "(\(names.indices.map { "\(value)[\($0)]" }.joined(separator: ", ")))" : value
        let swift = "\(head[0].text) (\(names.joined(separator: ", "))) = \(right)"
        return PythonLine(swift: swift, syntax: .tupleAssignment, start: head[1].start, end: head[head.endIndex - 1].end, shown: swift)
    }

    /// What stands before the value: a name, perhaps with its type.
    private mutating func declared(_ head: ArraySlice<PythonToken>) throws -> String {
        if let colon = head.firstIndex(where: { $0.isSign(":") }), colon == 2 {
            let place = reader.place
            reader.place = colon + 1
            let type = try? self.type()
            let isWhole = reader.place == head.endIndex
            reader.place = place
            if let type, isWhole {
                if head.contains(where: { $0.isSign("[") }), head[colon + 1].kind == .name {
                    reader.note(.typedDeclaration, from: head[colon + 1].start, to: head[head.endIndex - 1].end, type)
                }
                return "\(head[0].text) \(head[1].text): \(type)"
            }
        }
        var names = ""
        for (index, token) in head.enumerated() {
            let isTight = index == 0 || [",", ":", ")", "]", "?"].contains(token.text) || ["(", "["].contains(head[index - 1].text)
            names += (isTight ? "" : " ") + token.text
        }
        return names
    }

    /// A function without a name says what it takes where nothing else does.
    private static func typed(_ closure: String) -> String {
        guard let match = closure.wholeMatch(of: /\{ (\w+(?:, \w+)*) in (.*) \}/) else { return closure }
        return "{ (\(match.1.split(separator: ", ").map { "\($0): Double" }.joined(separator: ", "))) in \(match.2) }"
    }

    /// `1,000` as one number.
    private mutating func thousands() -> String? {
        let rest = tokens[reader.place...].prefix { !$0.isSign(";") }
        guard rest.count > 2, rest.count % 2 == 1, let first = rest.first, first.text.count <= 3 else { return nil }
        for (index, token) in rest.enumerated() {
            let isTight = index == 0 || token.start == tokens[reader.place + index - 1].end
            guard isTight, index % 2 == 1 ? token.isSign(",") : token.kind == .number && token.text.allSatisfy({ $0.isNumber || $0 == "." }),
                index == 0 || index % 2 == 1 || token.text.prefix { $0 != "." }.count == 3
            else { return nil }
        }
        reader.place += rest.count
        return rest.filter { $0.kind == .number }.map(\.text).joined()
    }

    mutating func plain() throws -> PythonLine? {
        if let line = try unpacking() ?? tupleAssignment() { return line }
        if tokens.count > 3, tokens[0].kind == .name, tokens[1].isSign(":"), let sign = tokens.firstIndex(where: { $0.isSign("=") }) {
            reader.place = 2
            let type = try self.type()
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
        guard let sign = reader.token, sign.kind == .sign, ["=", "+=", "-=", "*=", "/=", "%=", "//=", "**=", ":=", "<-"].contains(sign.text) else {
            return target
        }
        reader.place += 1
        let first = reader.place
        let number = thousands()
        let value = try number ?? values()
        if number == nil, isSeveral(from: first) { reader.note(.typing(.values), from: tokens[first].start, value) }
        switch sign.text {
        case "=", ":=", "<-":
            if sign.text != "=" { reader.note(.typing(.assignment), from: sign.start, to: sign.end, value) }
            let isNew = target.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !isDeclared(target)
            return "\(isNew ? "let " : "")\(target) = \(isNew && value.hasPrefix("{ ") ? Self.typed(value) : value)"
        case "//=":
            reader.note(.wholeDivision, from: sign.start, to: sign.end, "\(target) /= \(value)")
            return "\(target) /= \(value)"
        case "**=":
            reader.note(.power, from: sign.start, to: sign.end, "\(target) = pow(\(target), \(value))")
            return "\(target) = pow(\(target), \(value))"
        default: return "\(target) \(sign.text) \(value)"
        }
    }

    /// `a, *rest = x`.
    private mutating func unpacking() throws -> PythonLine? {
        guard let star = tokens.firstIndex(where: { $0.isSign("*") }), let sign = tokens.firstIndex(where: { $0.isSign("=") }), star < sign, star > 0,
            tokens[star - 1].isSign(",")
        else { return nil }
        let names = tokens[..<sign].filter { $0.kind == .name }.map(\.text)
        guard star == sign - 2, tokens[..<sign].count == 2 * names.count else { return nil }
        reader.place = sign + 1
        let list = try reader.expression().at(.whole)
        guard reader.isAtEnd else { return nil }
        let first = names.dropLast().enumerated().map { "let \($1) = \(list)[\($0)]" }
        let swift = (first + ["let \(names[names.count - 1]) = Array(\(list).dropFirst(\(names.count - 1)))"]).joined(separator: "; ")
        return whole(.typing(.unpacking), swift, shown: swift)
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
    static func shared(_ names: [String]) -> String {
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
