import SwiftSyntax

/// Operators with one operand: before it, or behind it.
extension Checker {
    func prefix(_ node: PrefixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let symbol = node.operator.text
        switch PrefixOperator(rawValue: symbol) {
        case .not? where isUnequal(node): return invalid(node)
        case .not?: return TypedExpression(.not(check(node.expression, as: .bool)), .bool, here)
        case .minus?:
            if let literal = node.expression.as(IntegerLiteralExprSyntax.self) { return integer(literal, here, isNegative: true) }
            return ofNumber(node, hint, here) { negative($0, node, here) }
        case .plus?: return ofNumber(node, hint, here) { $0 }
        case .bitNot?:
            return ofNumber(node, hint, here) { value in
                guard becomesWhole(value.type, hint) else {
                    report(node.operator, .operand(.unary(symbol, operand: value.type.resolved.description)))
                    return invalid(node)
                }
                return TypedExpression(.bitNot(value), value.type.head, here)
            }
        case .through?: return range(upTo: node.expression, Nominal.partialRangeThrough, isClosed: true, here)
        case .upTo?: return range(upTo: node.expression, Nominal.partialRangeUpTo, isClosed: false, here)
        case nil:
            let value = check(node.expression)
            if value.type.isError { return value }
            if let own = unary(symbol, value, node.expression, hint, here) { return own }
            if isIncrement(node.operator, of: node.expression, in: node) { return invalid(node) }
            if symbol == "*", node.parent?.is(LabeledExprSyntax.self) == true {
                report(span(node.operator), covering: span(node), .syntax(.typing(.star), write: swift(node.expression)))
                return invalid(node)
            }
            report(node.operator, .operand(.noPrefix(symbol, operand: value.type.resolved.description)))
            return invalid(node)
        }
    }

    /// `!n == 3` of a number or text, for `n != 3`.
    private func isUnequal(_ node: PrefixOperatorExprSyntax) -> Bool {
        guard isTalkative, !isSpeculating, let infix = node.parent?.as(InfixOperatorExprSyntax.self), infix.leftOperand.id == ExprSyntax(node).id,
            infix.operator.trimmedDescription == "=="
        else { return false }
        let value = node.expression.as(DeclReferenceExprSyntax.self)?.baseName.text
        guard let value, case .variable(let variable)? = scope.find(value), isNumber(variable.type) || variable.type == .string else { return false }
        report(span(node), covering: span(infix), .syntax(.unequal, write: "\(value) != \(swift(infix.rightOperand))"))
        return true
    }

    /// The operand, changed where it is a number and nobody declares the operator for it.
    private func ofNumber(
        _ node: PrefixOperatorExprSyntax, _ hint: StaticType?, _ here: Span, _ change: (TypedExpression) -> TypedExpression
    ) -> TypedExpression {
        let symbol = node.operator.text
        let value = check(node.expression, hint: hint)
        if value.type.isError { return value }
        if let own = unary(symbol, value, node.expression, hint, here) { return own }
        if isNumber(value.type) { return change(value) }
        if let wrapped = value.type.wrapped {
            mismatch(value, wrapped)
        } else {
            report(node.operator, .operand(.unary(symbol, operand: value.type.resolved.description)))
        }
        return invalid(node)
    }

    private func negative(_ value: TypedExpression, _ node: PrefixOperatorExprSyntax, _ here: Span) -> TypedExpression {
        // A literal with its sign; `-Float(0)` is the negative of a number.
        if case .integer(let x) = value.kind, node.expression.is(IntegerLiteralExprSyntax.self) { return TypedExpression(.integer(-x), value.type, here) }
        if case .floating(let x) = value.kind { return TypedExpression(.floating(-x), value.type, here) }
        if value.type.integer?.isSigned == false || value.type.nominal.map({ $0.isPlaceholder && !$0.conformances.contains(.signedNumeric) }) == true {
            report(node.operator, .operand(.negativeOfUnsigned(value.type.resolved.description)))
            return invalid(node)
        }
        return TypedExpression(.negate(value), value.type, here)
    }

    private func range(upTo syntax: ExprSyntax, _ nominal: Nominal, isClosed: Bool, _ here: Span) -> TypedExpression {
        let upper = check(syntax)
        if upper.type.isError { return upper }
        return TypedExpression(.range(lower: nil, upper: upper, isClosed: isClosed), .nominal(nominal, [upper.type]), here)
    }

    func postfix(_ node: PostfixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        guard node.operator.text == "..." else {
            let value = check(node.expression)
            if value.type.isError { return value }
            if let own = unary(node.operator.text, value, node.expression, hint, here) { return own }
            if node.operator.text == "%", let number = Double(node.expression.trimmedDescription) {
                report(span(node.operator), covering: here, .syntax(.typing(.percentage), write: "\((number * 1e12).rounded() / 1e14)"))
                return invalid(node)
            }
            if !isIncrement(node.operator, of: node.expression, in: node) { report(node.operator, .operand(.noPostfix(node.operator.text))) }
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
