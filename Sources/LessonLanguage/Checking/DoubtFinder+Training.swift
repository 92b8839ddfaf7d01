import SwiftSyntax

/// What belongs to training: the names of numbers that are watched, the summary that shows itself.
extension DoubtFinder {
    /// The call of a value, with or without `try` before it.
    private static func call(_ value: ExprSyntax) -> FunctionCallExprSyntax? {
        (value.as(TryExprSyntax.self)?.expression ?? value).as(FunctionCallExprSyntax.self)
    }

    private static let names = ["acc": "accuracy", "val_acc": "val_accuracy"]

    /// `history["acc"]`
    func lookAtCurve(_ node: SubscriptCallExprSyntax) {
        guard node.arguments.count == 1, let key = node.arguments.first?.expression,
            let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            let variable = checker.variable(name, before: node), variable.type.resolved.description == "History"
        else { return }
        lookAtShort(key)
        if variable.isLet, let text = key.as(StringLiteralExprSyntax.self)?.representedLiteralValue, text.hasPrefix("val_"), Self.names[text] == nil,
            unvalidated.contains(name)
        {
            add(key, .unvalidated(text))
        }
    }

    /// Notes a training of the block's own without validation data.
    func noteTraining(_ node: PatternBindingSyntax) {
        guard let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.text else { return }
        let call = (node.initializer?.value).flatMap(Self.call)
        let isTraining = call?.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "fit"
        let isValidated = call?.arguments.contains { $0.label?.text.hasPrefix("validation") == true } ?? true
        if isTraining, !isValidated { unvalidated.insert(name) } else { unvalidated.remove(name) }
    }

    /// `monitor: "val_acc"`
    func lookAtMonitor(_ node: FunctionCallExprSyntax) {
        for argument in node.arguments where argument.label?.text == "monitor" { lookAtShort(argument.expression) }
    }

    private func lookAtShort(_ value: ExprSyntax) {
        guard let text = value.as(StringLiteralExprSyntax.self)?.representedLiteralValue, let meant = Self.names[text] else { return }
        add(value, .shortened(text, write: meant))
    }

    /// `print(model.summary())`
    func lookAtPrinted(_ value: ExprSyntax) {
        guard let call = value.as(FunctionCallExprSyntax.self), let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            let name = member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text, let variable = checker.variable(name, before: value)
        else { return }
        let found = checker.members(member.declName.baseName.text, of: variable.type.resolved).filter { !$0.isProperty }
        guard !found.isEmpty, found.allSatisfy(\.type.isVoid), value.trimmedDescription.count <= 50 else { return }
        add(value, .nothingPrinted(code: value.trimmedDescription))
    }
}
