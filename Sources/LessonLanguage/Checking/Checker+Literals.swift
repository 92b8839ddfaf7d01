import SwiftSyntax

/// Literals that stand for a host's type.
extension Checker {
    /// The literal as a value of the type, if the host says that such literals may be one.
    func literal(_ expression: TypedExpression, as nominal: Nominal) -> TypedExpression? {
        guard let kind = literalKind(expression), let member = nominal.literals[kind], let parameter = member.parameters.first else { return nil }
        var argument = CallNode.Argument.leftOut
        if case .list(let parts) = expression.kind {
            let values = parts.compactMap { converted($0, to: parameter.type) }
            guard values.count == parts.count else { return nil }
            argument = .variadic(values)
        } else {
            guard let value = converted(expression, to: parameter.type) else { return nil }
            argument = .value(value)
        }
        let call = CallNode(member: member, receiver: nil, arguments: [argument], types: callTypes(member, [:], nil, member.type))
        return TypedExpression(.call(call), member.type, expression.span)
    }

    /// The type of the elements that a list literal has where a type of the host is wanted.
    func listElement(of nominal: Nominal?) -> StaticType? { nominal?.literals[.array]?.parameters.first?.type }

    /// `UInt8(200)`, `Double(3)`: a literal in a number's initializer is a literal of that type.
    func literal(_ arguments: [WrittenArgument], of type: StaticType) -> TypedExpression? {
        guard arguments.count == 1, arguments[0].label == nil, isNumber(type), let nominal = type.nominal else { return nil }
        var syntax = arguments[0].expression
        if let prefix = syntax.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" { syntax = prefix.expression }
        guard syntax.is(IntegerLiteralExprSyntax.self) || nominal.integer == nil && syntax.is(FloatLiteralExprSyntax.self) else { return nil }
        return check(arguments[0].expression, as: type)
    }

    private func literalKind(_ expression: TypedExpression) -> Nominal.Literal? {
        switch expression.kind {
        case .list: return expression.type.nominal === Nominal.array ? .array : nil
        case .integer: return .integer
        case .floating: return .float
        case .string, .interpolation: return .string
        case .boolean: return .boolean
        default: return nil
        }
    }
}
