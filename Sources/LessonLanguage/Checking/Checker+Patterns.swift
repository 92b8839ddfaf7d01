import SwiftSyntax

extension Checker {
    /// A pattern that a value of this type is held against; the names in it are declared in the current scope.
    func pattern(_ syntax: PatternSyntax, _ type: StaticType, isLet: Bool, binds: Bool? = nil) -> TypedPattern {
        if syntax.is(WildcardPatternSyntax.self) { return .anything }
        if let node = syntax.as(IdentifierPatternSyntax.self) {
            return .variable(declare(node.identifier.text, type, isLet: isLet, at: span(node)))
        }
        if let node = syntax.as(ValueBindingPatternSyntax.self) {
            return pattern(node.pattern, type, isLet: node.bindingSpecifier.text == "let", binds: true)
        }
        if let node = syntax.as(TuplePatternSyntax.self) {
            return tuplePattern(node.elements.map { ($0.label?.text, $0.pattern) }, type, isLet: isLet, binds: binds, node)
        }
        if let node = syntax.as(ExpressionPatternSyntax.self) { return expressionPattern(node.expression, type, isLet: isLet, binds: binds ?? false) }
        if let node = syntax.as(IsTypePatternSyntax.self) { return .isType(read(node.type), nil) }
        if !syntax.is(MissingPatternSyntax.self) { refuse(syntax, .pattern) }
        return .anything
    }

    private func tuplePattern(_ parts: [(String?, PatternSyntax)], _ type: StaticType, isLet: Bool, binds: Bool?, _ node: some SyntaxProtocol) -> TypedPattern {
        if parts.count == 1 { return pattern(parts[0].1, type, isLet: isLet, binds: binds) }
        if let slip = slipOfSplit(parts.map { $0.1.as(IdentifierPatternSyntax.self)?.identifier.text }, type, node) {
            report(span(node), slip)
            return .tuple(parts.map { pattern($0.1, .error, isLet: isLet, binds: binds) })
        }
        guard case .tuple(let fields) = type.head, fields.count == parts.count else {
            if !type.isError {
                if !isTakenApart(type, node) {
                    let names = parts.map { $0.1.as(IdentifierPatternSyntax.self)?.identifier.text }
                    report(
                        span(node), .pattern(.tupleCount(parts.count, type: type.resolved.description)), write: withAllParts(names, type, node))
                }
            }
            return .tuple(parts.map { pattern($0.1, .error, isLet: isLet, binds: binds) })
        }
        return .tuple(zip(parts, fields).map { pattern($0.1, $1.type, isLet: isLet, binds: binds) })
    }

    private func expressionPattern(_ syntax: ExprSyntax, _ type: StaticType, isLet: Bool, binds: Bool) -> TypedPattern {
        if let node = syntax.as(PatternExprSyntax.self) { return pattern(node.pattern, type, isLet: isLet, binds: true) }
        if syntax.is(DiscardAssignmentExprSyntax.self) { return .anything }
        if binds, let name = syntax.as(DeclReferenceExprSyntax.self) {
            return .variable(declare(name.baseName.text, type, isLet: isLet, at: span(name)))
        }
        if let node = syntax.as(TupleExprSyntax.self) {
            if node.elements.count == 1 { return expressionPattern(node.elements.first!.expression, type, isLet: isLet, binds: binds) }
            guard case .tuple(let fields) = type.head, fields.count == node.elements.count else {
                if !type.isError, !isTakenApart(type, node) { report(node, .pattern(.tupleCount(node.elements.count, type: type.resolved.description))) }
                for part in node.elements { _ = expressionPattern(part.expression, .error, isLet: isLet, binds: binds) }
                return .anything
            }
            return .tuple(zip(node.elements, fields).map { expressionPattern($0.expression, $1.type, isLet: isLet, binds: binds) })
        }
        if let node = syntax.as(OptionalChainingExprSyntax.self) {
            guard let inner = type.wrapped else {
                if !type.isError { report(node, .pattern(.optional(type: type.resolved.description))) }
                _ = expressionPattern(node.expression, .error, isLet: isLet, binds: binds)
                return .anything
            }
            return .some(expressionPattern(node.expression, inner, isLet: isLet, binds: binds))
        }
        if let node = syntax.as(AsExprSyntax.self), node.questionOrExclamationMark == nil {
            let wanted = read(node.type)
            return .isType(wanted, expressionPattern(node.expression, wanted, isLet: isLet, binds: binds))
        }
        if syntax.is(NilLiteralExprSyntax.self) {
            if !type.isOptional, !type.isError { report(syntax, .pattern(.nilLiteral(type: type.resolved.description))) }
            return .none
        }
        if let member = syntax.as(MemberAccessExprSyntax.self) { if let found = casePattern(member, nil, type, isLet: isLet, binds: binds) { return found } }
        if let call = syntax.as(FunctionCallExprSyntax.self), let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            let found = casePattern(member, call, type, isLet: isLet, binds: binds)
        {
            return found
        }
        return testPattern(syntax, type)
    }

    /// `.circle(let r)`, `Shape.circle`, `.some(x)`.
    private func casePattern(_ member: MemberAccessExprSyntax, _ call: FunctionCallExprSyntax?, _ type: StaticType, isLet: Bool, binds: Bool) -> TypedPattern? {
        let name = member.declName.baseName.text
        if type.isError {
            for argument in call?.arguments ?? [] { _ = expressionPattern(argument.expression, .error, isLet: isLet, binds: binds) }
            return .anything
        }
        if let inner = type.wrapped {
            if name == "some", let argument = call?.arguments.first {
                return TypedPattern.some(expressionPattern(argument.expression, inner, isLet: isLet, binds: binds))
            }
            if name == "some", call == nil { return TypedPattern.some(.anything) }
            if name == "none", call == nil { return TypedPattern.none }
        }
        var owner = type.wrapped ?? type
        if let base = member.base {
            let checked = check(base)
            guard case .metatype(let instance) = checked.type.head else { return nil }
            if owner.nominal?.kind == .hostProtocol {
                owner = instance
            } else if !attempt({ unify(instance, owner) }) {
                report(base, .pattern(.type(instance.description, type: type.resolved.description)))
                return .anything
            }
        }
        guard case .nominal(let nominal, _) = owner.head else { return nil }
        let isErased = type.nominal?.kind == .hostProtocol
        func wrapped(_ pattern: TypedPattern) -> TypedPattern {
            if isErased { return .isType(owner, pattern) }
            return type.isOptional ? .some(pattern) : pattern
        }
        if nominal.kind == .host {
            guard let found = nominal.members[name]?.first, case .constant(.enumCase(let value)) = found.implementation else { return nil }
            return wrapped(.hostCase(value.index))
        }
        guard nominal.kind == .enumeration, let declaration = nominal.declaration else { return nil }
        guard let index = declaration.cases.firstIndex(where: { $0.name == name }) else {
            if nominal.members[name] != nil { return nil }
            let meant = nearest(to: name, in: declaration.cases.map(\.name))
            report(span(member.declName), .name(.noStaticMember(name, of: type.resolved.description, known: [], meant: meant)))
            for argument in call?.arguments ?? [] { _ = expressionPattern(argument.expression, .error, isLet: isLet, binds: binds) }
            return .anything
        }
        let payload = declaration.cases[index].payload
        guard let call else { return wrapped(.enumCase(index, payload.map { _ in .anything })) }
        let arguments = Array(call.arguments)
        if arguments.count == 1, payload.count > 1 {
            return wrapped(.enumCase(index, [expressionPattern(arguments[0].expression, .tuple(payload), isLet: isLet, binds: binds)]))
        }
        guard arguments.count == payload.count else {
            report(call, .pattern(.associatedValues(of: name, count: payload.count)))
            for argument in arguments { _ = expressionPattern(argument.expression, .error, isLet: isLet, binds: binds) }
            return .anything
        }
        return wrapped(
            .enumCase(
                index,
                zip(arguments, payload).map { argument, field in
                    if let label = argument.label?.text, label != field.label {
                        report(argument, .pattern(.label(label, wanted: field.label ?? "_")))
                    }
                    return expressionPattern(argument.expression, field.type, isLet: isLet, binds: binds)
                }))
    }

    /// A value to be equal to or a range to lie in.
    private func testPattern(_ syntax: ExprSyntax, _ type: StaticType) -> TypedPattern {
        let here = span(syntax)
        let subject = Variable("$subject", type, isLet: true, span: here, owner: function)
        let read = TypedExpression(.variable(subject), type, here)
        let value = check(syntax, hint: type)
        if value.type.isError || type.isError { return .anything }
        if case .nominal(let nominal, let arguments) = value.type.head, nominal.name.hasSuffix("Range") || nominal.name.hasPrefix("PartialRange") {
            guard case .nominal(let own, _) = type.head, own === nominal else {
                let inner = type.wrapped ?? type
                guard attempt({ unify(arguments[0], inner) }) else {
                    report(here, .pattern(.expression(value.type.resolved.description, type: type.resolved.description)))
                    return .anything
                }
                let part = Variable("$subject", inner, isLet: true, span: here, owner: function)
                let test = TypedExpression(.membership(value, of: TypedExpression(.variable(part), inner, here)), .bool, here)
                return type.isOptional ? .some(.test(test, subject: part)) : .test(test, subject: part)
            }
            return .anything
        }
        guard let same = converted(value, to: type) else {
            applyDefault(value.type)
            report(here, .pattern(.expression(value.type.resolved.description, type: type.resolved.description)))
            return .anything
        }
        inference.require(type, .standard(.equatable), here)
        return .test(TypedExpression(.comparison(.equal, read, same), .bool, here), subject: subject)
    }

    /// What a switch leaves out, or nil if it leaves out nothing.
    func missingCases(_ cases: [SwitchCase], of type: StaticType, _ node: some SyntaxProtocol) -> StatementError.Missing? {
        if cases.contains(where: \.isDefault) { return nil }
        let patterns = cases.flatMap { $0.patterns.filter { $0.filter == nil }.map(\.pattern) }
        return uncovered(patterns, type.head, node)
    }

    private func uncovered(_ patterns: [TypedPattern], _ type: StaticType, _ node: some SyntaxProtocol) -> StatementError.Missing? {
        if patterns.contains(where: isIrrefutable) { return nil }
        if let inner = type.wrapped {
            let inside = patterns.compactMap { if case .some(let pattern) = $0 { return pattern } else { return nil } }
            let hasNone = patterns.contains { if case .none = $0 { return true } else { return false } }
            if !hasNone { return StatementError.Missing.none }
            return inside.isEmpty ? .some : uncovered(inside, inner.head, node)
        }
        switch type {
        case .nominal(.bool, _):
            var seen: Set<Bool> = []
            for case .test(let test, _) in patterns {
                if case .comparison(_, _, let value) = test.kind, case .boolean(let literal) = value.kind { seen.insert(literal) }
            }
            return seen.count == 2 ? nil : .bool(!seen.contains(true))
        case .nominal(let nominal, _) where nominal.kind == .enumeration:
            guard let declaration = nominal.declaration else { return nil }
            for (index, own) in declaration.cases.enumerated() {
                let rows = patterns.compactMap { pattern -> [TypedPattern]? in
                    if case .enumCase(index, let parts) = pattern { return parts } else { return nil }
                }
                if rows.isEmpty { return .enumCase(own.name) }
                if rows.contains(where: { $0.allSatisfy(isIrrefutable) }) { continue }
                if own.payload.count == 1, rows.allSatisfy({ $0.count == 1 }), uncovered(rows.map { $0[0] }, own.payload[0].type.head, node) == nil { continue }
                if own.payload.count > 1, uncovered(rows.map { $0.count == 1 ? $0[0] : .tuple($0) }, .tuple(own.payload), node) == nil { continue }
                return .associatedValues(of: own.name)
            }
            return nil
        case .nominal(let nominal, _) where nominal.kind == .host:
            let all = nominal.members.all.compactMap { member -> (Int, String)? in
                if case .constant(.enumCase(let value)) = member.implementation { return (value.index, value.name) } else { return nil }
            }
            let seen = Set(patterns.compactMap { pattern -> Int? in if case .hostCase(let index) = pattern { return index } else { return nil } })
            guard !all.isEmpty else { return .others }
            return all.sorted { $0.0 < $1.0 }.first { !seen.contains($0.0) }.map { .enumCase($0.1) }
        case .tuple(let fields):
            return uncoveredTuple(patterns.compactMap { if case .tuple(let parts) = $0 { return parts } else { return nil } }, fields, node)
        default: return .others
        }
    }

    /// Rows of a tuple switch: for each way the first part can be, the rows that allow it must cover the rest.
    private func uncoveredTuple(_ rows: [[TypedPattern]], _ fields: [TupleField], _ node: some SyntaxProtocol) -> StatementError.Missing? {
        guard hasBudget(for: node, steps: 1 + rows.count / 4), let first = fields.first else { return rows.isEmpty ? .others : nil }
        let rest = Array(fields.dropFirst())
        let open = rows.filter { isIrrefutable($0[0]) }
        if !open.isEmpty, uncoveredTuple(open.map { Array($0.dropFirst()) }, rest, node) == nil { return nil }
        guard uncovered(rows.map { $0[0] }, first.type.head, node) == nil else { return .others }
        var seen: Set<String> = []
        for row in rows {
            let key = key(row[0])
            guard seen.insert(key).inserted else { continue }
            let same = rows.filter { isIrrefutable($0[0]) || self.key($0[0]) == key }
            if let missing = uncoveredTuple(same.map { Array($0.dropFirst()) }, rest, node) { return missing }
        }
        return nil
    }

    private func key(_ pattern: TypedPattern) -> String {
        switch pattern {
        case .enumCase(let index, _), .hostCase(let index): return "case \(index)"
        case .none: return "none"
        case .some(let inner): return "some " + key(inner)
        case .test(let test, _):
            if case .comparison(_, _, let value) = test.kind, case .boolean(let literal) = value.kind { return "\(literal)" }
            return "test"
        case .anything, .variable: return "_"
        case .tuple, .isType: return "other"
        }
    }

    private func isIrrefutable(_ pattern: TypedPattern) -> Bool {
        switch pattern {
        case .anything, .variable: return true
        case .tuple(let parts): return parts.allSatisfy(isIrrefutable)
        case .test, .enumCase, .hostCase, .some, .none, .isType: return false
        }
    }
}
