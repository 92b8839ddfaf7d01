/// Taking a value of one type where another is wanted.
extension Checker {
    /// The expression as a value of `wanted`, or a report at its place.
    func coerce(_ expression: TypedExpression, to wanted: StaticType, for purpose: TypeError.Purpose = .value, of parameter: Parameter? = nil)
        -> TypedExpression
    {
        if let result = converted(expression, to: wanted) { return result }
        mismatch(expression, wanted, for: purpose, of: parameter)
        return TypedExpression(.invalid, .error, expression.span)
    }

    /// - Parameter parameter: what the value was given for.
    func mismatch(_ expression: TypedExpression, _ wanted: StaticType, for purpose: TypeError.Purpose = .value, of parameter: Parameter? = nil) {
        if areAnswersOfWords(expression, parameter) || isForeignValue(expression, wanted) { return }
        let found = expression.type.resolved
        if case .nilLiteral = expression.kind {
            report(expression.span, .type(.nilAsValue(of: wanted.description)))
            return
        }
        if let inner = found.wrapped, !wanted.isOptional, attempt({ unify(inner, wanted) }) {
            report(expression.span, .type(.mustUnwrap(found.description, to: inner.description)), write: bridged(expression, to: wanted))
            return
        }
        report(
            expression.span, .type(.mismatch(found: found.description, wanted: wanted.description, for: purpose, about: parameter?.note)),
            write: bridged(expression, to: wanted) ?? retyped(expression, wanted, for: purpose))
    }

    /// The expression as a value of `wanted`, if it can be one.
    func converted(_ expression: TypedExpression, to wanted: StaticType) -> TypedExpression? {
        let (from, to) = (expression.type.head, wanted.head)
        switch (from, to) {
        case (.error, _), (_, .error): return expression
        case (.never, _): return expression
        case (.variable(let hole), _) where hole.literal == .none: return unify(from, to) ? expression : nil
        case (_, .variable): return unify(from, to) ? expression : nil
        case (.variable(let hole), .nominal(let nominal, _)) where hole.literal == .string && nominal === Nominal.sequence:
            applyDefault(from)
            return converted(expression, to: wanted)
        case (_, .any): return erased(expression)
        case (.tuple(let fields), .tuple(let wantedFields)): return convertedTuple(expression, fields, wantedFields, wanted: to)
        case (.function(let x), .function(let y)): return convertedFunction(expression, x, y, wanted: to)
        case (_, .nominal(.optional, let arguments)): return convertedOptional(expression, from, arguments[0], wanted: to)
        case (_, .nominal(.sequence, let arguments)):
            if unifyExactly(from, to) { return expression }
            guard let element = elementType(of: from), unify(element, arguments[0]) else { return nil }
            return TypedExpression(.convert(expression, .toSequence), to, expression.span)
        case (_, .nominal(let nominal, _)) where nominal.kind == .hostProtocol:
            if case .nominal(nominal, _) = from { return expression }
            guard let conformer = conformer(from, of: nominal) else { return nil }
            if case .nominal(let own, _) = conformer, own.kind == .host { return TypedExpression(expression.kind, to, expression.span) }
            return TypedExpression(.convert(expression, nominal === Nominal.errorProtocol ? .toAny : .toHost), to, expression.span)
        case (_, .nominal(let nominal, _)) where nominal.kind == .host && !nominal.literals.isEmpty:
            return unifyExactly(from, to) ? expression : literal(expression, as: nominal)
        case (.nominal(.array, let x), .nominal(.arraySlice, let y)):
            guard case .list = expression.kind, unifyExactly(x[0], y[0]) else { return nil }
            return TypedExpression(.convert(expression, .toSlice), to, expression.span)
        case (.nominal(.array, let x), .nominal(.array, let y)):
            if unifyExactly(x[0], y[0]) { return expression }
            return convertedElements(expression, from: x[0], to: y[0], wanted: to)
        case (.nominal(.writableKeyPath, let x), .nominal(.keyPath, let y)):
            return unifyExactly(x[0], y[0]) && unifyExactly(x[1], y[1]) ? TypedExpression(expression.kind, to, expression.span) : nil
        default: return unifyExactly(from, to) ? expression : nil
        }
    }

    private func unifyExactly(_ a: StaticType, _ b: StaticType) -> Bool { attempt { unify(a, b) } }

    /// The type as which a value of `type` conforms to a host's protocol.
    private func conformer(_ type: StaticType, of hostProtocol: Nominal) -> StaticType? {
        if case .nominal(let nominal, _) = type, nominal.conforms(to: ProtocolName(hostProtocol.name)) { return type }
        if let exact = hostProtocol.conformers.first(where: { $0 == type.resolved }) { return exact }
        return hostProtocol.conformers.first { candidate in attempt { unify(type, candidate) } }
    }

    private func erased(_ expression: TypedExpression) -> TypedExpression? {
        applyDefault(expression.type)
        if expression.type.head == .any { return expression }
        return TypedExpression(.convert(viewed(expression), .toAny), .any, expression.span)
    }

    func viewed(_ expression: TypedExpression) -> TypedExpression { asView(expression) ?? expression }

    /// A call whose member gives a list where one is asked for, as what it gives where nothing is asked for.
    func asView(_ expression: TypedExpression) -> TypedExpression? {
        guard case .call(let call) = expression.kind, let view = call.member.view, case .nominal(.array, let arguments) = expression.type.head else {
            return nil
        }
        var whole = call.receiver
        if case .convert(let base, .toSequence)? = whole?.kind { whole = base }
        guard let whole, whole.type.nominal?.conformances.contains(call.member.viewNeeds) == true else { return nil }
        let base = viewed(whole)
        let receiver = base.type.nominal === Nominal.array ? base : TypedExpression(.convert(base, .toSequence), .sequence(arguments[0]), base.span)
        let node = CallNode(member: view, receiver: receiver, arguments: call.arguments, types: call.types)
        return TypedExpression(.call(node), view.type.substituting(substitution(for: .sequence, arguments)), expression.span)
    }

    private func convertedOptional(_ expression: TypedExpression, _ from: StaticType, _ inner: StaticType, wanted: StaticType) -> TypedExpression? {
        if case .nominal(.optional, let own) = from {
            if unifyExactly(own[0], inner) {
                if case .nilLiteral = expression.kind { return TypedExpression(.nilLiteral, wanted, expression.span) }
                return expression
            }
            if case .nilLiteral = expression.kind { return TypedExpression(.nilLiteral, wanted, expression.span) }
            // An optional as the value of another: its nil is a value there.
            if inner.isOptional, let value = converted(expression, to: inner) { return TypedExpression(.wrap(value), wanted, expression.span) }
            let part = Variable("$part", own[0], isLet: true, span: nil, owner: function)
            let read = TypedExpression(.variable(part), own[0], expression.span)
            if let changed = converted(read, to: inner) {
                return TypedExpression(.convert(expression, .inside(Box(changed), part)), wanted, expression.span)
            }
            if !inner.isOptional { return nil }
        }
        guard let value = converted(expression, to: inner) else { return nil }
        return TypedExpression(.wrap(value), wanted, expression.span)
    }

    private func convertedElements(_ expression: TypedExpression, from: StaticType, to: StaticType, wanted: StaticType) -> TypedExpression? {
        if case .list(let elements) = expression.kind {
            var changed: [TypedExpression] = []
            for element in elements {
                guard let one = converted(element, to: to) else { return nil }
                changed.append(one)
            }
            return TypedExpression(.list(changed), wanted, expression.span)
        }
        let part = Variable("$part", from, isLet: true, span: nil, owner: function)
        let read = TypedExpression(.variable(part), from, expression.span)
        guard let changed = converted(read, to: to) else { return nil }
        return TypedExpression(.convert(expression, .elements(Box(changed), part)), wanted, expression.span)
    }

    private func convertedTuple(_ expression: TypedExpression, _ fields: [TupleField], _ wanted: [TupleField], wanted type: StaticType) -> TypedExpression? {
        guard fields.count == wanted.count else { return nil }
        for (own, other) in zip(fields, wanted) where own.label != nil && other.label != nil && own.label != other.label { return nil }
        if case .tuple(let parts) = expression.kind {
            var changed: [TypedExpression] = []
            for (part, field) in zip(parts, wanted) {
                guard let one = converted(part, to: field.type) else { return nil }
                changed.append(one)
            }
            return TypedExpression(.tuple(changed), type, expression.span)
        }
        if attempt({ zip(fields, wanted).allSatisfy { unify($0.type, $1.type) } }) {
            return TypedExpression(expression.kind, type, expression.span)
        }
        var parts: [(Box<TypedExpression>, Variable)] = []
        for (own, other) in zip(fields, wanted) {
            let part = Variable("$part", own.type, isLet: true, span: nil, owner: function)
            guard let changed = converted(TypedExpression(.variable(part), own.type, expression.span), to: other.type) else { return nil }
            parts.append((Box(changed), part))
        }
        return TypedExpression(.convert(expression, .tupleParts(parts)), type, expression.span)
    }

    private func convertedFunction(_ expression: TypedExpression, _ x: FunctionType, _ y: FunctionType, wanted: StaticType) -> TypedExpression? {
        guard x.parameters.count == y.parameters.count, !x.throwing || y.throwing else { return nil }
        guard zip(x.parameters, y.parameters).allSatisfy({ $0.isInout == $1.isInout && unify($0.type, $1.type) }) else { return nil }
        // A function that gives a list gives something that can be walked.
        if case .nominal(.sequence, let wanted) = y.result.head, case .nominal(.array, let own) = x.result.head {
            return unify(own[0], wanted[0]) ? expression : nil
        }
        guard unify(x.result, y.result) else { return nil }
        return expression
    }
}
