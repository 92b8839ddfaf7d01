import SwiftSyntax

/// Lists made of lists that are known, element by element: `(0..<10).map { Double($0) }`.
extension PlainStatements {
    /// Whether it is `map` of something known that no data stands for, with an expression of nothing but its element and constants.
    func isMapped(_ call: FunctionCallExprSyntax) -> Bool {
        guard let callee = call.calledExpression.as(MemberAccessExprSyntax.self), callee.declName.baseName.text == "map", let base = callee.base,
            call.arguments.isEmpty, call.additionalTrailingClosures.isEmpty, let closure = call.trailingClosure, closure.statements.count == 1,
            case .expr(let value)? = closure.statements.first?.item, isPlain(base), !isData(base), let names = names(of: closure)
        else { return false }
        return isPlainResult(value, names: names)
    }

    /// What a closure calls its arguments; `nil` where it says more of them than their names.
    private func names(of closure: ClosureExprSyntax) -> Set<String>? {
        guard let signature = closure.signature else { return ["$0"] }
        guard signature.capture == nil, signature.attributes.isEmpty, signature.returnClause == nil, signature.effectSpecifiers == nil,
            case .simpleInput(let parameters)? = signature.parameterClause
        else { return nil }
        return Set(parameters.map(\.name.text))
    }

    private static let conversions: Set<String> = ["Double", "Float", "Int"]

    private func isPlainResult(_ expression: ExprSyntax, names: Set<String>) -> Bool {
        switch expression.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .binaryOperatorExpr: return true
        case .declReferenceExpr(let node):
            let name = node.baseName.text
            return node.argumentNames == nil && (names.contains(name) || constants.contains(name) && !data.contains(name) && !objects.contains(name))
        case .prefixOperatorExpr(let node): return isPlainResult(node.expression, names: names)
        case .sequenceExpr(let node): return node.elements.allSatisfy { isPlainResult($0, names: names) }
        case .unresolvedTernaryExpr(let node): return isPlainResult(node.thenExpression, names: names)
        case .arrayExpr(let node): return node.elements.allSatisfy { isPlainResult($0.expression, names: names) }
        case .tupleExpr(let node): return node.elements.count == 1 && node.elements.allSatisfy { isPlainResult($0.expression, names: names) }
        case .memberAccessExpr(let node):
            return node.declName.baseName.text == "count" && node.base.map { isPlainResult($0, names: names) } ?? false
        case .subscriptCallExpr(let node):
            return isPlainResult(node.calledExpression, names: names) && node.trailingClosure == nil
                && node.arguments.allSatisfy { $0.label == nil && isPlainResult($0.expression, names: names) }
        case .functionCallExpr(let node):
            guard let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text, Self.conversions.contains(name), !knows(name) else {
                return false
            }
            return node.trailingClosure == nil && node.arguments.allSatisfy { $0.label == nil && isPlainResult($0.expression, names: names) }
        default: return false
        }
    }

    /// Whether the lesson has a function of its own by that name.
    private func knows(_ name: String) -> Bool { functions[name] != nil || constants.contains(name) }
}
