import SwiftSyntax

/// Casts, and types as they are written.
extension Checker {
    func isCheck(_ node: IsExprSyntax, _ here: Span) -> TypedExpression {
        if PythonReader.words[node.type.trimmedDescription] != nil {
            report(here, .syntax(.identity, write: swift(node)))
            return invalid(node)
        }
        let value = check(node.expression)
        applyDefault(value.type)
        let type = read(node.type)
        guard value.type.head == .any || value.type.nominal?.kind == .hostProtocol || value.type.isOptional else {
            if value.type.isError || type.isError { return invalid(node) }
            return TypedExpression(.boolean(value.type.resolved == type), .bool, here)
        }
        return TypedExpression(.isType(value, type), .bool, here)
    }

    func cast(_ node: AsExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let type = read(node.type, open: true)
        switch node.questionOrExclamationMark?.text {
        case nil:
            let value = check(node.expression, hint: type)
            let coerced = coerce(value, to: type)
            // What was asked for as a list is one from here on.
            return asView(coerced) == nil ? coerced : TypedExpression(.convert(coerced, .toSequence), coerced.type, here)
        case "?":
            let value = check(node.expression)
            applyDefault(value.type)
            return TypedExpression(.castOptional(value, type), .optional(type), here)
        default:
            let value = check(node.expression)
            applyDefault(value.type)
            return TypedExpression(.force(TypedExpression(.castOptional(value, type), .optional(type), here)), type, here)
        }
    }

    func specialised(_ node: GenericSpecializationExprSyntax, _ here: Span) -> TypedExpression {
        guard let name = node.expression.as(DeclReferenceExprSyntax.self) else {
            report(node, .type(.typeArgumentsBehindValue))
            return invalid(node)
        }
        let type = read(
            TypeSyntax(
                IdentifierTypeSyntax(
                    leadingTrivia: [], name: .identifier(name.baseName.text), genericArgumentClause: node.genericArgumentClause)), at: node)
        return type.isError ? invalid(node) : TypedExpression(.metatype, .metatype(type), here)
    }

    /// A written type.
    func read(_ syntax: TypeSyntax, at place: (any SyntaxProtocol)? = nil, open: Bool = false) -> StaticType {
        var reader = TypeReader(
            lookUp: { [self] in typeNamed($0) },
            report: { [self] node, error in report(span(place ?? node), error) }, candidates: { [self] in typeNames() })
        if open { reader.open = { [self] in instantiated($0) } }
        let type = reader.read(syntax)
        requireHashableKeys(type, span(place ?? syntax))
        return type
    }

    func requireHashableKeys(_ type: StaticType, _ here: Span) {
        guard case .nominal(let nominal, let arguments) = type else { return }
        if nominal === Nominal.set || nominal === Nominal.dictionary, arguments[0].openVariable == nil {
            inference.require(arguments[0], .standard(.hashable), here)
        }
        for argument in arguments { requireHashableKeys(argument, here) }
    }

    func typeNamed(_ name: String) -> StaticType? {
        if name == "Self", let ownType { return ownType }
        if let type = nestedType(name) ?? nestedType(path: name) { return type }
        if case .type(let type)? = scope.find(name) { return type }
        if let nominal = host.types[name] ?? Nominal.standard[name] { return nominal.ownType }
        if name.hasPrefix("Swift.") { return Nominal.standard[String(name.dropFirst(6))]?.ownType }
        return nil
    }

    func typeNames() -> [String] {
        scope.allNames.filter { if case .type? = scope.find($0) { return true } else { return false } } + Array(host.types.keys) + Array(Nominal.standard.keys)
    }
}
