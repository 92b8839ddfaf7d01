import SwiftSyntax

/// Operators with one operand: before it, or behind it.
extension Checker {
    func prefix(_ node: PrefixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let symbol = node.operator.text
        switch symbol {
        case "!": return TypedExpression(.not(check(node.expression, as: .bool)), .bool, here)
        case "-", "+", "~":
            if symbol == "-", let literal = node.expression.as(IntegerLiteralExprSyntax.self) { return integer(literal, here, isNegative: true) }
            let value = check(node.expression, hint: hint)
            if value.type.isError { return value }
            if let own = unary(symbol, value, node.expression, hint, here) { return own }
            guard isNumber(value.type) else {
                if value.type.isOptional {
                    mismatch(value, value.type.wrapped!)
                } else {
                    report(span(node.operator), .operand(.unary(symbol, operand: value.type.resolved.description)))
                }
                return invalid(node)
            }
            switch (symbol, value.kind) {
            case ("+", _): return value
            case ("~", _):
                guard becomesWhole(value.type, hint) else {
                    report(span(node.operator), .operand(.unary(symbol, operand: value.type.resolved.description)))
                    return invalid(node)
                }
                return TypedExpression(.bitNot(value), value.type.head, here)
            // A literal with its sign; `-Float(0)` is the negative of a number.
            case (_, .integer(let x)) where node.expression.is(IntegerLiteralExprSyntax.self): return TypedExpression(.integer(-x), value.type, here)
            case (_, .floating(let x)): return TypedExpression(.floating(-x), value.type, here)
            default:
                if value.type.integer?.isSigned == false || value.type.nominal.map({ $0.isPlaceholder && !$0.conformances.contains("SignedNumeric") }) == true {
                    report(node.operator, .operand(.negativeOfUnsigned(value.type.resolved.description)))
                    return invalid(node)
                }
                return TypedExpression(.negate(value), value.type, here)
            }
        case "...", "..<":
            let upper = check(node.expression)
            if upper.type.isError { return upper }
            let nominal = symbol == "..." ? Nominal.partialRangeThrough : Nominal.partialRangeUpTo
            return TypedExpression(.range(lower: nil, upper: upper, isClosed: symbol == "..."), .nominal(nominal, [upper.type]), here)
        default:
            let value = check(node.expression)
            if value.type.isError { return value }
            if let own = unary(symbol, value, node.expression, hint, here) { return own }
            report(node.operator, .operand(.noPrefix(symbol, operand: value.type.resolved.description)))
            return invalid(node)
        }
    }

    func postfix(_ node: PostfixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        guard node.operator.text == "..." else {
            let value = check(node.expression)
            if value.type.isError { return value }
            if let own = unary(node.operator.text, value, node.expression, hint, here) { return own }
            report(node.operator, .operand(.noPostfix(node.operator.text)))
            return invalid(node)
        }
        let lower = check(node.expression)
        if lower.type.isError { return lower }
        return TypedExpression(.range(lower: lower, upper: nil, isClosed: true), .nominal(.partialRangeFrom, [lower.type]), here)
    }

    /// A prefix or postfix operator that the lesson or the host declares.
    private func unary(_ symbol: String, _ value: TypedExpression, _ syntax: ExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression? {
        for (member, owner) in operators(symbol, value.type.head, .void) where member.parameters.count == 1 {
            if wouldFit({ converted(value, to: member.parameters[0].type) != nil }) {
                return build(member, [[0]], receiver: nil, ownerType: owner, [WrittenArgument(label: nil, expression: syntax)], [value], hint, here)
                    ?? invalid(syntax)
            }
        }
        return nil
    }
}
