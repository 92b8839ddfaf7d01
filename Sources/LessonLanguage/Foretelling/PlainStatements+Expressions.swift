import SwiftSyntax

/// Which expressions have a value that is known before the lesson runs.
extension PlainStatements {
    func isPlain(_ expression: ExprSyntax) -> Bool {
        switch expression.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr, .binaryOperatorExpr: true
        case .stringLiteralExpr(let node): node.segments.allSatisfy { $0.is(StringSegmentSyntax.self) }
        case .prefixOperatorExpr(let node): isPlain(node.expression)
        case .sequenceExpr(let node): node.elements.allSatisfy { isPlain($0) }
        case .arrayExpr(let node): node.elements.allSatisfy { isPlain($0.expression) }
        case .tupleExpr(let node): node.elements.allSatisfy { isPlain($0.expression) }
        case .declReferenceExpr(let node): node.argumentNames == nil && constants.contains(node.baseName.text)
        case .memberAccessExpr(let node): node.base.map { isKnownMember(node.declName.baseName.text, of: $0) } ?? true
        case .tryExpr(let node): node.questionOrExclamationMark == nil && isPlain(node.expression)
        case .functionCallExpr(let node): isKnown(node) && hasPlainArguments(node) || isMapped(node)
        case .subscriptCallExpr(let node): isFirst(node)
        default: false
        }
    }

    /// `x[0]` of data. Those further on need not be there in what stands for it.
    private func isFirst(_ node: SubscriptCallExprSyntax) -> Bool {
        node.trailingClosure == nil && node.arguments.count == 1 && node.arguments.first?.expression.trimmedDescription == "0"
            && node.arguments.first?.label == nil && isData(node.calledExpression) && isPlain(node.calledExpression)
    }

    func makesObject(_ value: ExprSyntax) -> Bool {
        guard let call = withoutTry(value).as(FunctionCallExprSyntax.self), let callee = call.calledExpression.as(DeclReferenceExprSyntax.self)
        else { return false }
        return vocabulary.types.contains(callee.baseName.text)
    }

    /// Whether the value rests on data that others stand for.
    func isData(_ value: ExprSyntax) -> Bool {
        value.tokens(viewMode: .sourceAccurate).contains { token in
            guard case .identifier(let name) = token.tokenKind else { return false }
            return data.contains(name) || vocabulary.functions[name] != nil || vocabulary.sourceTypes.contains(name)
        }
    }

    /// What is called last to make the value.
    func function(of value: ExprSyntax) -> String { withoutTry(value).as(FunctionCallExprSyntax.self)?.calledExpression.trimmedDescription ?? "" }

    func withoutTry(_ expression: ExprSyntax) -> ExprSyntax {
        guard let node = expression.as(TryExprSyntax.self), node.questionOrExclamationMark == nil else { return expression }
        return node.expression
    }

    func hasPlainArguments(_ call: FunctionCallExprSyntax) -> Bool {
        call.trailingClosure == nil && call.additionalTrailingClosures.isEmpty && call.arguments.allSatisfy { isPlain($0.expression) }
    }

    private func isKnown(_ call: FunctionCallExprSyntax) -> Bool {
        if let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text {
            if vocabulary.types.contains(name) { return true }
            guard let label = vocabulary.functions[name] else { return false }
            return label == nil || call.arguments.contains { $0.label?.text == label }
        }
        guard let member = call.calledExpression.as(MemberAccessExprSyntax.self) else { return false }
        guard let base = member.base else { return true }
        return vocabulary.sources.contains(member.trimmedDescription) && vocabulary.sourceTypes.contains(base.trimmedDescription)
            || isKnownMember(member.declName.baseName.text, of: base)
    }

    private func isKnownMember(_ name: String, of base: ExprSyntax) -> Bool {
        guard vocabulary.members.contains(name) || vocabulary.results.contains(name), isPlain(base) else { return false }
        return vocabulary.members.contains(name) && isData(base) || vocabulary.results.contains(name) && isOfObject(base)
    }

    /// `tokenizer`, `tokenizer.words`: an object, or what it gives.
    private func isOfObject(_ expression: ExprSyntax) -> Bool {
        if let name = expression.as(DeclReferenceExprSyntax.self) { return objects.contains(name.baseName.text) }
        return expression.as(MemberAccessExprSyntax.self)?.base.map(isOfObject) ?? false
    }
}
