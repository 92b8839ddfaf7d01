import SwiftSyntax

/// How a value of one type becomes one of another: `Double(n)`, `x.map { Double($0) }`, `counts["a", default: 0]`.
extension StaticType {
    var isTuple: Bool { if case .tuple = head { true } else { false } }
}

extension Checker {
    /// The code of a value with what makes it one of a type; nil where nothing does.
    func bridged(_ value: TypedExpression, to wanted: StaticType) -> String? {
        guard isCorrecting, !value.type.isError, !wanted.hasOpenVariable else { return nil }
        let code = code(of: value)
        if value.type.isVoid { return corrected(valueless: code, to: wanted) }
        let same = code == sources[value.span.block].text(value.span) ? [] : [code]
        return firstWorking(same + bridges(code, settled(value.type), wanted), as: wanted)
    }

    /// What gives a changed list and leaves the list as it is, by what changes the list itself.
    static func changed(_ name: String) -> String? { ["sort": "sorted", "reverse": "reversed", "shuffle": "shuffled"][name] }

    /// `x.sort()` as `x.sorted()`.
    private func corrected(valueless code: String, to wanted: StaticType) -> String? {
        let names = ["sort", "reverse", "shuffle"].filter { code.contains(".\($0)(") || code.contains(".\($0) {") }
        return firstWorking(names.compactMap { name in Self.changed(name).map { code.replacing(".\(name)", with: ".\($0)") } }, as: wanted)
    }

    /// `counts.contains("a")` of a dictionary, which holds pairs.
    func isAskedForKey(_ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax) -> Bool {
        guard isCorrecting, arguments.count == 1, arguments[0].label == nil, !arguments[0].isClosure, !arguments[0].expression.is(TupleExprSyntax.self),
            let member = node.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base
        else { return false }
        let code = "\(swift(base))[\(swift(arguments[0].expression))] != nil"
        guard works(code, besides: node.trimmedDescription) else { return false }
        report(span(member.declName), covering: span(node), .named(node.trimmedDescription, write: code))
        return true
    }

    /// Whether a result is asked of what changes its list itself and can't, and what gives one is told: `let z = x.sort()`.
    func isChangeAsValue(_ name: String, of base: TypedExpression, _ node: FunctionCallExprSyntax) -> Bool {
        guard let changed = Self.changed(name), let parent = node.parent, !parent.is(CodeBlockItemSyntax.self), isCorrecting,
            case .variable(let variable) = base.kind, variable.isLet, let member = node.calledExpression.as(MemberAccessExprSyntax.self)
        else { return false }
        let code = swift(node).replacing(".\(name)", with: ".\(changed)")
        guard works(code, besides: node.trimmedDescription) else { return false }
        report(span(member.declName), covering: span(node), .named(name, write: code))
        return true
    }

    /// The code of an expression in Swift, as it stands in the lesson.
    func code(of value: TypedExpression) -> String {
        let text = sources[value.span.block].text(value.span)
        return PythonReader.swift(text, names: knowing(text)) ?? text
    }

    /// The type that a literal gets by itself, where nothing else decides it.
    func settled(_ type: StaticType) -> StaticType {
        switch type.openVariable?.literal {
        case .integer?: .int
        case .float?: .double
        case .string?: .string
        case .boolean?: .bool
        case .some(.none), nil: type.resolved
        }
    }

    /// Code in brackets, unless it is one piece that a point may follow.
    func piece(_ code: String) -> String {
        let isInBrackets = code.hasPrefix("[") && code.hasSuffix("]") || code.hasPrefix("\"") && code.hasSuffix("\"")
        let isCall = code.hasSuffix(")") && code.prefix { $0 != "(" && $0 != "[" }.allSatisfy { !$0.isWhitespace } && !code.contains(") ")
        return !code.contains(" ") && !code.hasPrefix("-") || isInBrackets || isCall || code.hasSuffix("}") || code.hasSuffix("]") && !code.contains("] ")
            ? code : "(\(code))"
    }

    /// What may make a value of one type one of another, the likeliest first. Each is tried before it is said.
    func bridges(_ code: String, _ from: StaticType, _ to: StaticType, depth: Int = 0) -> [String] {
        guard depth < 3 else { return [] }
        let to = to.wrapped?.resolved ?? to.resolved
        if to == .bool { return truths(code, from) }
        if to.nominal?.kind == .hostProtocol { return from.nominal === Nominal.arraySlice ? ["Array(\(code))"] : [] }
        if let inner = from.wrapped?.resolved {
            let open = unwrapped(code, inner)
            return inner == to ? open : open.flatMap { bridges($0, inner, to, depth: depth + 1) }
        }
        if case .tuple(let fields) = from {
            let names = fields.enumerated().filter { $0.element.type.resolved == to }.map { $0.element.label ?? String($0.offset) }
            return names.map { "\(piece(code)).\($0)" }
        }
        if from.description == "History", to.description == "[Double]" { return ["\(piece(code))[\"loss\"]"] }
        if let nominal = from.nominal, nominal.kind == .host, case let names = nominal.members.names.sorted().filter({ isPart($0, of: from, to) }),
            !names.isEmpty
        {
            return names.map { "\(piece(code)).\($0)" }
        }
        if isNumber(to) { return numbers(code, from, to) }
        if to == .string { return texts(code, from) }
        if to == .character { return ["Character(\(code))"] }
        let own = piece(code)
        switch to.nominal {
        case Nominal.array?: return lists(code, from, to.arguments[0], depth: depth)
        case Nominal.set?: return ["Set(\(code))"]
        case Nominal.range?: return from == .int ? ["0..<\(own)"] : []
        default: break
        }
        guard to.description == "Tensor" else { return [] }
        return ["Tensor(\(code))", "Tensor(ids: \(code))", "Tensor(\(own).map { Float($0) })", "Tensor(\(own).map { $0.map { Float($0) } })", "Float(\(code))"]
    }

    /// Whether a host's value has a part of the type that is wanted: the `input` of reviews.
    private func isPart(_ name: String, of type: StaticType, _ wanted: StaticType) -> Bool {
        wanted.nominal === Nominal.array && members(name, of: type).contains { $0.isProperty && !$0.isStatic && $0.type.resolved == wanted }
    }

    private func truths(_ code: String, _ from: StaticType) -> [String] {
        let own = piece(code)
        if from.isOptional { return ["\(own) == true", "\(own) != nil"] }
        return isNumber(from) ? ["\(own) != 0"] : ["!\(own).isEmpty"]
    }

    private func numbers(_ code: String, _ from: StaticType, _ to: StaticType) -> [String] {
        if isNumber(from) {
            guard let value = Double(code) else {
                // Numbers in a list that are wanted whole are as a rule probabilities, of which nearly all would be cut to 0.
                if code == "$0", to == .int, from == .double || from == .float { return ["Int($0.rounded())"] }
                // Whole numbers are divided with decimals where those are wanted.
                return (to == .double && from == .int && code.contains(" / ") ? [knowing(code).fraction(code, isWhole: true)] : []) + ["\(to)(\(code))"]
            }
            return Int(exactly: value).map { ["\($0)"] } ?? []
        }
        if from == .bool { return ["(\(code) ? 1 : 0)"] }
        if from.description == "Tensor" { return ["\(piece(code)).scalar", "\(to)(\(piece(code)).scalar)"] }
        guard from == .string || from == .substring else { return [] }
        if code.hasPrefix("\"") {
            let text = code.dropFirst().dropLast()
            return text.first.map { $0.isNumber || $0 == "-" } == true && Double(text) != nil ? [String(text)] : []
        }
        // A list of texts is rarely one of numbers.
        return code == "$0" ? to == .int ? ["$0.count"] : [] : ["\(to)(\(code))!"]
    }

    private func texts(_ code: String, _ from: StaticType) -> [String] {
        let own = piece(code)
        if Int(code) != nil { return ["\"\(code)\""] }
        if isNumber(from) || from == .bool || from == .character || from == .substring { return ["String(\(code))"] }
        return ["\(own).joined(separator: \" \")", "String(\(code))"] + (code.contains("\"") || elementType(of: from) != nil ? [] : ["\"\\(\(code))\""])
    }

    private func lists(_ code: String, _ from: StaticType, _ element: StaticType, depth: Int) -> [String] {
        let own = piece(code)
        if from.description == "Tensor" { return ["\(own).scalars", "\(own).ints", "\(own).scalars.map { Double($0) }"] }
        if from.nominal === Nominal.dictionary { return ["Array(\(own).keys)", "Array(\(own).values)", "\(own).values.map { Double($0) }"] }
        if from == element { return ["[\(code)]"] }
        guard let inner = elementType(of: from)?.resolved else {
            return isNumber(from) && isNumber(element) ? numbers(code, from, element).map { "[\($0)]" } : []
        }
        if inner == element { return ["Array(\(code))"] }
        return bridges("$0", inner, element, depth: depth + 1).map { "\(own).map { \($0) }" }
    }

    /// The value inside an optional: with what stands for it where there is none, or by force where that is rarely so.
    func unwrapped(_ code: String, _ inner: StaticType) -> [String] {
        let own = piece(code)
        let rest = zero(of: inner)
        if code.hasSuffix("]"), let rest { return ["\(code.dropLast()), default: \(rest)]", "(\(code) ?? \(rest))"] }
        let isCertain = [".max()", ".min()", ".first", ".last", ".randomElement()"].contains { code.hasSuffix($0) } || code.contains(".firstIndex(of:")
        let isRead = ["Int(", "Double(", "Float("].contains { code.hasPrefix($0) }
        if isCertain || isRead { return ["\(own)!"] }
        return (rest.map { ["(\(code) ?? \($0))"] } ?? []) + ["\(own)!"]
    }

    private func zero(of type: StaticType) -> String? {
        if isNumber(type) { return "0" }
        if type == .string { return "\"\"" }
        if type == .bool { return "false" }
        return type.nominal === Nominal.array ? "[]" : nil
    }
}
