/// Reads and assignments in expressions, for ``Initialisation``.
extension Initialisation {
    func visit(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): visit(value)
            case .match(let pattern, let value):
                visit(value)
                visit(pattern)
            }
        }
    }

    func visit(_ pattern: TypedPattern) {
        switch pattern {
        case .test(let test, _): visit(test)
        case .tuple(let parts), .enumCase(_, let parts): parts.forEach(visit)
        case .some(let inner): visit(inner)
        case .isType(_, let inner): if let inner { visit(inner) }
        case .anything, .variable, .hostCase, .none: break
        }
    }

    func visit(_ expression: TypedExpression) {
        switch expression.kind {
        case .variable(let variable): read(variable, expression.span)
        case .property(let member, let base?, _):
            if let field = ownField(member, base) { return read(field, expression.span) }
            visit(base)
        case .assign(let target, let value):
            visit(value)
            assign(target)
        case .assignArithmetic(_, let target, let value):
            visit(value)
            if !change(target) { visit(target) }
        case .call(let call):
            for child in expression.children { visit(child) }
            if call.member.isMutating, let receiver = call.receiver { _ = change(receiver) }
            for (argument, parameter) in zip(call.arguments, call.member.parameters) where parameter.isInout { argument.values.forEach { _ = change($0) } }
            if call.member.throwing != .never { mayThrow() }
        case .callValue(let callee, _):
            for child in expression.children { visit(child) }
            if case .function(let type) = callee.type.head, type.throwing { mayThrow() }
        case .closure(let declaration):
            aside {
                let outer = closure
                closure = outer ?? expression.span
                walk(declaration.body)
                closure = outer
            }
        case .statement(let statement, _), .run(let statement): walk(statement)
        case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b, _):
            visit(a)
            let skipped = now
            visit(b)
            now.join(skipped)
        case .ternary(let condition, let a, let b):
            visit(condition)
            let start = now
            visit(a)
            let end = now
            now = start
            visit(b)
            now.join(end)
        default: for child in expression.children { visit(child) }
        }
        if expression.type.isNever { now.end() }
    }

    /// The field of the `self` being initialised that a property is.
    private func ownField(_ member: Member, _ base: TypedExpression) -> Int? {
        guard let own, case .stored(let index) = member.implementation, case .variable(let variable) = base.kind, variable === own else { return nil }
        return index
    }

    private func read(_ variable: Variable, _ span: Span) {
        if let own, variable === own { return requireWhole(closure ?? span) { .selfUsed(missing: $0) } }
        let thing = Thing.variable(ObjectIdentifier(variable))
        guard now.isReachable, tracked[ObjectIdentifier(variable)] != nil, !now.given.contains(thing) else { return }
        let isCaptured = closure != nil
        report(closure ?? span, variable.isLet ? .constantUnset(variable.name, isCaptured: isCaptured) : .variableUnset(variable.name, isCaptured: isCaptured))
        now.given.insert(thing)
    }

    private func read(_ field: Int, _ span: Span) {
        if closure != nil, let own { return read(own, span) }
        guard let own, now.isReachable, !now.given.contains(.field(field)), !now.given.contains(.variable(ObjectIdentifier(own))) else { return }
        report(span, .fieldUnset(fields[field].name))
        now.given.insert(.field(field))
    }

    private func assign(_ target: TypedExpression) {
        switch target.kind {
        case .variable(let variable):
            guard variable === own || tracked[ObjectIdentifier(variable)] != nil else { return }
            give(.variable(ObjectIdentifier(variable)), isLet: variable.isLet && variable !== own, variable.name, target.span)
        case .property(let member, let base?, _):
            guard let field = ownField(member, base) else { return visit(base) }
            give(.field(field), isLet: fields[field].isLet, "self.\(fields[field].name)", target.span)
        case .tuple(let parts): parts.forEach(assign)
        case .invalid: break
        default: visit(target)
        }
    }

    private func give(_ thing: Thing, isLet: Bool, _ name: String, _ span: Span) {
        if isLet, now.isReachable, now.maybe.contains(thing) { report(span, .setTwice(name)) }
        now.given.insert(thing)
        now.maybe.insert(thing)
    }

    /// A constant may be given its value, but not be changed in place. Gives whether it was reported.
    private func change(_ target: TypedExpression) -> Bool {
        switch target.kind {
        case .variable(let variable):
            guard variable.isLet, tracked[ObjectIdentifier(variable)] != nil else { return false }
            report(target.span, .constantChanged(variable.name))
            return true
        case .property(let member, let base?, _):
            guard let field = ownField(member, base), fields[field].isLet else { return change(base) }
            report(target.span, .constantFieldChanged(fields[field].name))
            return true
        case .tupleElement(let base, _), .force(let base), .chainLink(let base), .convert(let base, _), .keyPathAccess(let base, _): return change(base)
        case .call(let call): return call.member.kind == .subscriptMember && call.receiver.map(change) == true
        default: return false
        }
    }
}
