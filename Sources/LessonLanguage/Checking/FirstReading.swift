import SwiftSyntax

/// Whether it can be seen when a value is worked out: not of literals, alone or in lists, which can't fail and call nothing.
final class FirstReading: SyntaxVisitor {
    private var isSeen = false

    static func isUnseen(_ value: ExprSyntax) -> Bool {
        let reading = FirstReading(viewMode: .sourceAccurate)
        reading.walk(value)
        return !reading.isSeen
    }

    private func see() -> SyntaxVisitorContinueKind {
        isSeen = true
        return .skipChildren
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        // `[Int]()`
        if node.arguments.isEmpty, node.trailingClosure == nil,
            node.calledExpression.is(ArrayExprSyntax.self) || node.calledExpression.is(DictionaryExprSyntax.self)
        {
            return .skipChildren
        }
        return see()
    }
    override func visit(_ node: SubscriptCallExprSyntax) -> SyntaxVisitorContinueKind { see() }
    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind { see() }
    override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind { see() }
    override func visit(_ node: SequenceExprSyntax) -> SyntaxVisitorContinueKind { see() }
    /// What a closure does is seen when it is called.
    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
