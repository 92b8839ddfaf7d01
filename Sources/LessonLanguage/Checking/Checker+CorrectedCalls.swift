import SwiftSyntax

/// Calls whose arguments don't fit, as they would be right.
extension Checker {
    /// The call with its arguments made what one of the members takes; nil where nothing does.
    /// - Parameter ready: the arguments' values, where they have one by themselves.
    func corrected(_ members: [Member], _ arguments: [WrittenArgument], _ ready: [TypedExpression?], _ node: some SyntaxProtocol) -> String? {
        guard isCorrecting, !arguments.contains(where: { $0.isTrailing || $0.isInout }) else { return nil }
        if let place = node.as(SubscriptCallExprSyntax.self) { return corrected(place, ready) }
        guard let call = node.as(FunctionCallExprSyntax.self) else { return nil }
        let callee = swift(call.calledExpression)
        let written = arguments.map { swift($0.expression) }
        func text(_ values: [String]) -> String {
            "\(callee)(\(zip(arguments, values).map { argument, value in argument.label.map { "\($0): \(value)" } ?? value }.joined(separator: ", ")))"
        }
        var candidates: [String] = []
        if callee.hasSuffix(".joined") { candidates.append("\(callee.dropLast(7)).map { String($0) }.joined\(text(written).dropFirst(callee.count))") }
        // `oneHot(Tensor(y), depth: 2)`, which takes the list itself.
        if callee == "Tensor", arguments.count == 1, let outer = call.parent?.parent?.parent?.as(FunctionCallExprSyntax.self),
            outer.calledExpression.trimmedDescription == "oneHot"
        {
            candidates.append(written[0])
        }
        // `mean(a == b)`: the share of places at which two lists agree.
        if let infix = arguments.first?.expression.as(InfixOperatorExprSyntax.self), arguments.count == 1, infix.operator.trimmedDescription == "==" {
            let (left, right) = (swift(infix.leftOperand), swift(infix.rightOperand))
            candidates.append("\(callee)(zip(\(left), \(right)).map { $0 == $1 ? 1.0 : 0.0 })")
        }
        // A function of one number, for each of a list.
        if let list = ready.first ?? nil, arguments.count == 1, arguments[0].label == nil, callee.first?.isLowercase == true,
            let element = elementType(of: list.type)?.resolved
        {
            let each = ["$0"] + (element == .int ? ["Double($0)"] : [])
            candidates += each.map { "\(piece(written[0])).map { \(callee)(\($0)) }" }
        }
        var changed: [(count: Int, texts: [String])] = []
        for member in members.prefix(6) {
            guard case .matched(let places) = ArgumentMatch(arguments, to: member.parameters) else { continue }
            var count = 0
            var options = written.map { [$0] }
            for (parameter, indices) in zip(member.parameters, places) {
                for index in indices {
                    guard let value = ready[index], !wouldFit({ converted(value, to: parameter.type) != nil }) else { continue }
                    count += 1
                    options[index] = Array(bridges(written[index], settled(value.type), parameter.type).prefix(3).map(bare))
                }
            }
            guard options.allSatisfy({ !$0.isEmpty }) else { continue }
            changed.append((count, (0..<(options.map(\.count).max() ?? 1)).map { turn in text(options.map { $0[min(turn, $0.count - 1)] }) }))
        }
        candidates += changed.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }.flatMap(\.element.texts)
        return firstWorking(candidates.filter { $0 != call.trimmedDescription }, besides: call.trimmedDescription)
    }

    /// `trainTestSplit(padSequences(x, maxlen: 10), y)` with the list that is padded there; nil where no list stands.
    func splitFirst(_ arguments: [WrittenArgument], _ place: Int) -> String? {
        guard let inner = arguments[place].expression.as(FunctionCallExprSyntax.self), let list = inner.arguments.first, list.label == nil,
            let call = arguments[place].expression.parent?.parent?.parent?.as(FunctionCallExprSyntax.self)
        else { return nil }
        let values = arguments.enumerated().map { index, argument in
            let value = swift(index == place ? list.expression : argument.expression)
            return argument.label.map { "\($0): \(value)" } ?? value
        }
        return firstWorking(["\(swift(call.calledExpression))(\(values.joined(separator: ", ")))"], besides: call.trimmedDescription)
    }

    /// Calls that lack an argument, with what was probably meant: a tuple taken apart, both parts of reviews, the lesson's variable of the parameter's name.
    func completed(_ arguments: [WrittenArgument], lacking parameter: Parameter, _ node: some SyntaxProtocol) -> String? {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), !arguments.contains(where: { $0.isTrailing || $0.isInout }) else {
            return nil
        }
        let callee = swift(call.calledExpression)
        func text(_ values: [String]) -> String {
            let named = arguments.compactMap { argument in argument.label.map { "\($0): \(swift(argument.expression))" } }
            return "\(callee)(\((values + named).joined(separator: ", ")))"
        }
        let plain = arguments.filter { $0.label == nil }.map(\.expression)
        guard let first = plain.first, plain.count == 1 else { return nil }
        var candidates: [String] = []
        if let label = parameter.label {
            guard callee == "oneHot", label == "depth" else { return nil }
            let list = piece(swift(first))
            return firstWorking(["\(callee)(\(list), depth: \(list).max()! + 1)"], besides: call.trimmedDescription)
        }
        // What charts call their values, and nobody has said.
        if !first.is(StringLiteralExprSyntax.self) { candidates.append(text([ForeignForm.title(of: swift(first)), swift(first)])) }
        if let tuple = first.as(TupleExprSyntax.self), tuple.elements.count > 1 { candidates.append(text(tuple.elements.map { swift($0.expression) })) }
        if parameter.name == "y", let part = part(of: first), part.role == .inputs, let answers = name(of: part.answers) {
            candidates.append(text([swift(first), answers]))
        }
        if let name = first.as(DeclReferenceExprSyntax.self)?.baseName.text, let partner = partner(of: name), parameter.name == "y" {
            candidates.append(text([name, partner]))
        }
        if unknownNames(in: first).isEmpty { candidates.append(text(["\(piece(swift(first))).input", "\(piece(swift(first))).target"])) }
        if case .variable? = lookUp(parameter.name), first.trimmedDescription != parameter.name { candidates.append(text([swift(first), parameter.name])) }
        return firstWorking(candidates, besides: call.trimmedDescription)
    }

    /// Code without brackets around all of it: it stands in others.
    private func bare(_ code: String) -> String {
        let inner = code.dropFirst().dropLast()
        return code.hasPrefix("(") && code.hasSuffix(")") && !inner.contains("(") ? String(inner) : code
    }

    /// `x[place]` with a whole number that is there.
    private func corrected(_ node: SubscriptCallExprSyntax, _ ready: [TypedExpression?]) -> String? {
        guard let index = ready.first ?? nil, ready.count == 1, let written = node.arguments.first?.expression else { return nil }
        let values = bridges(swift(written), settled(index.type), .int)
        return firstWorking(values.map { "\(swift(node.calledExpression))[\(bare($0))]" }, besides: node.trimmedDescription)
    }

    /// A call of numbers of two kinds, all of them with decimals: `max(n, 2.5)`.
    func withDecimals(_ arguments: [WrittenArgument]) -> String? {
        guard isCorrecting, let call = arguments.first?.expression.parent?.parent?.parent?.as(FunctionCallExprSyntax.self) else { return nil }
        let values = arguments.map { argument -> String in
            let code = swift(argument.expression)
            let value = Double(code) == nil && works("(\(code)) as Int") ? "Double(\(code))" : code
            return argument.label.map { "\($0): \(value)" } ?? value
        }
        return firstWorking(["\(swift(call.calledExpression))(\(values.joined(separator: ", ")))"], besides: call.trimmedDescription)
    }

    /// A call whose values are to stand in one list: `mean(3, 4)`.
    func asList(_ arguments: [WrittenArgument], _ node: some SyntaxProtocol) -> String? {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), arguments.allSatisfy({ $0.label == nil && !$0.isTrailing && !$0.isInout }) else {
            return nil
        }
        let list = arguments.map { swift($0.expression) }.joined(separator: ", ")
        return firstWorking(["\(swift(call.calledExpression))([\(list)])"], besides: call.trimmedDescription)
    }

    /// A call of a lesson's own function with its labels, or with its arguments in their order.
    func labelled(_ arguments: [WrittenArgument], of members: [Member], _ node: some SyntaxProtocol) -> String? {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), !arguments.contains(where: { $0.isTrailing || $0.isInout }) else { return nil }
        let callee = swift(call.calledExpression)
        func text(_ labels: [String?]) -> String {
            "\(callee)(\(zip(arguments, labels).map { argument, label in (label.map { "\($0): " } ?? "") + swift(argument.expression) }.joined(separator: ", ")))"
        }
        var candidates: [String] = []
        for member in members.prefix(6) where member.parameters.count >= arguments.count {
            if let inOrder = inOrder(arguments, of: member) { candidates.append("\(callee)(\(inOrder))") }
            let order = member.parameters.compactMap { parameter in arguments.first { $0.label != nil && $0.label == parameter.label } }
            guard order.count == arguments.count else { continue }
            let values = order.map { "\($0.label!): \(swift($0.expression))" }.joined(separator: ", ")
            candidates.insert("\(callee)(\(values))", at: candidates.count - 1)
        }
        return firstWorking(candidates.filter { $0 != call.trimmedDescription }, besides: call.trimmedDescription)
    }

    /// The arguments in the parameters' order, those without a label as the parameters that are not named.
    private func inOrder(_ arguments: [WrittenArgument], of member: Member) -> String? {
        var free = member.parameters.indices.filter { place in
            member.parameters[place].label == nil || !arguments.contains { $0.label == member.parameters[place].label }
        }
        var parts: [(place: Int, text: String)] = []
        for argument in arguments {
            let named = argument.label.flatMap { label in member.parameters.firstIndex { $0.label == label } }
            if argument.label != nil, named == nil, free.isEmpty { return nil }
            guard let place = named ?? (free.isEmpty ? nil : free.removeFirst()) else { return nil }
            parts.append((place, (member.parameters[place].label.map { "\($0): " } ?? "") + swift(argument.expression)))
        }
        return parts.sorted { $0.place < $1.place }.map(\.text).joined(separator: ", ")
    }

    /// `x.filter(v > 1)`, `x.map { v * 2 }`: the closure with a name for what it is given.
    func named(_ body: String, _ names: [String], parameters: Int) -> String? {
        guard isCorrecting, names.count == parameters || names == ["it"], !body.contains("\n") else { return nil }
        return names == ["it"] ? "{ \(body.replacing(/\bit\b/, with: "$0")) }" : "{ \(names.joined(separator: ", ")) in \(body) }"
    }

    /// Names in some code that nothing here has, in their order.
    func unknownNames(in node: some SyntaxProtocol) -> [String] {
        let finder = ReadNames(viewMode: .sourceAccurate)
        finder.walk(node)
        var result: [String] = []
        for name in finder.names where !result.contains(name) && lookUp(name) == nil && !name.hasPrefix("$") && name != "self" { result.append(name) }
        return result
    }
}

private final class ReadNames: SyntaxVisitor {
    var names: [String] = []

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        let isMember = node.parent?.as(MemberAccessExprSyntax.self).map { $0.declName.id == node.id } ?? false
        if !isMember, !node.baseName.tokenKind.isOperatorToken, names.count < 20 { names.append(node.baseName.text) }
        return .visitChildren
    }
}
