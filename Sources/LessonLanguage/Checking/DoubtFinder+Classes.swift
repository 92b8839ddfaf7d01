import SwiftSyntax

/// Names that are given to the classes of a confusion matrix.
extension DoubtFinder {
    /// `let matrix = confusionMatrix(y, answers)`, of which is known how many classes it has.
    func noteMatrix(_ node: PatternBindingSyntax) {
        guard let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.text else { return }
        matrices[name] = node.initializer.flatMap { classes(of: $0.value) }
    }

    /// `confusionMatrix(y, answers).table(names: ["no", "yes", "maybe"])`
    func lookAtClassNames(_ node: FunctionCallExprSyntax) {
        guard let member = node.calledExpression.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "table", let base = member.base,
            node.arguments.count == 1, let names = node.arguments.first, names.label?.text == "names", let list = names.expression.as(ArrayExprSyntax.self),
            !list.elements.isEmpty, list.elements.allSatisfy({ $0.expression.is(StringLiteralExprSyntax.self) }),
            let count = base.as(DeclReferenceExprSyntax.self).flatMap({ matrices[$0.baseName.text] }) ?? classes(of: base), count != list.elements.count
        else { return }
        add(list, .classNames(list.elements.count, classes: count))
    }

    /// How many classes a confusion matrix has: as many as it is told, or two where its answers are those of the reviews.
    private func classes(of value: ExprSyntax) -> Int? {
        let value = value.as(TryExprSyntax.self)?.expression ?? value
        guard let call = value.as(FunctionCallExprSyntax.self), call.calledExpression.trimmedDescription == "confusionMatrix", let first = call.arguments.first
        else { return nil }
        if let classes = call.arguments.first(where: { $0.label?.text == "classes" }) { return Int(classes.expression.trimmedDescription) }
        let isOfReviews = checker.blocks.contains { $0.code.contains("IMDB.load(") } && !checker.blocks.contains { $0.code.contains("Reviews(") }
        return isOfReviews && checker.part(of: first.expression)?.role == .answers ? 2 : nil
    }
}
