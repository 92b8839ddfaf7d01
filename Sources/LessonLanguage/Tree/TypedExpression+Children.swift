extension TypedExpression {
    /// The expressions that this one is made of, in the order in which they run. Closures and statements inside are not among them.
    var children: [TypedExpression] {
        switch kind {
        case .integer, .largeInteger, .floating, .string, .boolean, .nilLiteral, .variable, .metatype, .closure, .statement, .run, .invalid: return []
        case .interpolation(let segments): return segments.compactMap { if case .value(let value) = $0 { return value } else { return nil } }
        case .list(let parts), .tuple(let parts): return parts
        case .dictionary(let pairs): return pairs.flatMap { [$0.key, $0.value] }
        case .call(let call): return (call.receiver.map { [$0] } ?? []) + call.arguments.flatMap(\.values)
        case .callValue(let callee, let arguments): return [callee] + arguments
        case .property(_, let base, _), .reference(_, let base, _): return base.map { [$0] } ?? []
        case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .membership(let a, of: let b), .and(let a, let b), .or(let a, let b),
            .coalesce(let a, let b, _),
            .keyPathAccess(let a, let b),
            .assign(let a, let b), .assignArithmetic(_, let a, let b):
            return [a, b]
        case .typeValue(let value): return value.map { [$0] } ?? []
        case .ternary(let a, let b, let c): return [a, b, c]
        case .range(let lower, let upper, _): return [lower, upper].compactMap { $0 }
        case .tupleElement(let value, _), .negate(let value), .not(let value), .bitNot(let value), .discard(let value), .wrap(let value), .force(let value),
            .chain(let value, _), .chainLink(let value), .tryOptional(let value), .tryForce(let value), .convert(let value, _), .isType(let value, _),
            .castOptional(let value, _):
            return [value]
        }
    }
}

extension CallNode.Argument {
    /// The argument with another expression for each of its own, in their order.
    func map(_ change: (TypedExpression) -> TypedExpression) -> Self {
        switch self {
        case .value(let value): .value(change(value))
        case .variadic(let values): .variadic(values.map(change))
        case .leftOut: .leftOut
        }
    }

    var values: [TypedExpression] {
        switch self {
        case .value(let value): return [value]
        case .variadic(let values): return values
        case .leftOut: return []
        }
    }
}
