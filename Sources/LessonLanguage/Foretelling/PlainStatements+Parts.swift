import SwiftSyntax

/// What stands within a statement and is known by itself: calls that use an object, an axis of data's shape, a result by its name.
///
///     print(model.evaluate(ids, answers).accuracy)
///     print(ids.shape[2])
///     plot([Line("loss", history["loss"])])
extension PlainStatements {
    /// Appends the parts of a statement that are done whenever the statement is.
    /// - Parameter outer: the call that has been appended already.
    mutating func appendParts(of item: CodeBlockItemSyntax, besides outer: FunctionCallExprSyntax?, of origin: PlainOrigin) {
        if case .stmt(let statement) = item.item, !statement.is(ReturnStmtSyntax.self) { return }
        let finder = PartFinder(viewMode: .sourceAccurate)
        finder.walk(item)
        for call in finder.calls where call.id != outer?.id && method(of: call).map({ vocabulary.changes[$0.method] == nil }) == true {
            _ = append(call, of: origin)
        }
        for call in finder.calls where isBestOfOutcome(call) {
            append(call, text: call.trimmedDescription, .constant, within: "_ =", closing: "", of: origin)
        }
        for part in finder.members where isReadingOfOutcome(part) {
            append(part, text: part.trimmedDescription, .constant, within: "_ =", closing: "", of: origin)
        }
        for part in finder.subscripts where isOutcome(part) || isAxis(part) {
            append(part, text: part.trimmedDescription, .constant, within: "_ =", closing: "", of: origin)
        }
    }

    /// The name that a statement gives to what a call gives, where all is known that its parts are called by.
    func outcome(of call: FunctionCallExprSyntax, in item: CodeBlockItemSyntax) -> String? {
        guard let (names, value) = declaration(item), names.count == 1, withoutTry(value).id == ExprSyntax(call).id,
            let (object, method) = method(of: call), let labels = vocabulary.outcomes[method], complete.contains(object), objects.contains(object)
        else { return nil }
        let isKnown = zip(call.arguments, knownArguments(of: call, method)).allSatisfy { argument, isKnown in
            isKnown || !labels.contains(argument.label?.text ?? "")
        }
        return isKnown ? names[0] : nil
    }

    /// Which arguments of a call are known. One that looks at another is not where the other is not.
    func knownArguments(of call: FunctionCallExprSyntax, _ method: String) -> [Bool] {
        let isKnown = call.arguments.map { isPlain($0.expression) }
        guard let labels = vocabulary.outcomes[method] else { return isKnown }
        let isWhole = zip(call.arguments, isKnown).allSatisfy { argument, isKnown in isKnown || !labels.contains(argument.label?.text ?? "") }
        let object = self.method(of: call)?.name
        guard !isWhole || object.map({ !complete.contains($0) }) == true else { return isKnown }
        return zip(call.arguments, isKnown).map { argument, isKnown in isKnown && argument.label?.text != vocabulary.watching }
    }

    /// `history["loss"]`
    private func isOutcome(_ part: SubscriptCallExprSyntax) -> Bool {
        guard let name = part.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text, outcomes.contains(name), part.arguments.count == 1,
            let key = part.arguments.first?.expression
        else { return false }
        return key.is(StringLiteralExprSyntax.self) && isPlain(key)
    }

    /// `history.best("loss")`
    private func isBestOfOutcome(_ call: FunctionCallExprSyntax) -> Bool {
        guard let member = call.calledExpression.as(MemberAccessExprSyntax.self), let name = member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text,
            outcomes.contains(name), vocabulary.looks.contains(member.declName.baseName.text), call.arguments.count == 1,
            let key = call.arguments.first?.expression
        else { return false }
        return key.is(StringLiteralExprSyntax.self) && isPlain(key)
    }

    /// `score.accuracy`
    private func isReadingOfOutcome(_ part: MemberAccessExprSyntax) -> Bool {
        guard vocabulary.readings.contains(part.declName.baseName.text), let name = part.base?.as(DeclReferenceExprSyntax.self)?.baseName.text else {
            return false
        }
        return outcomes.contains(name)
    }

    /// `x.shape[2]`
    private func isAxis(_ part: SubscriptCallExprSyntax) -> Bool {
        guard let shape = part.calledExpression.as(MemberAccessExprSyntax.self), shape.declName.baseName.text == "shape",
            let name = shape.base?.as(DeclReferenceExprSyntax.self)?.baseName.text, constants.contains(name), part.arguments.count == 1,
            part.arguments.first?.label == nil
        else { return false }
        return part.arguments.first?.expression.is(IntegerLiteralExprSyntax.self) == true
    }
}

/// Finds calls and subscripts that are done whenever their statement is: none in closures, branches or declarations of other things.
private final class PartFinder: SyntaxVisitor {
    var calls: [FunctionCallExprSyntax] = []
    var subscripts: [SubscriptCallExprSyntax] = []
    var members: [MemberAccessExprSyntax] = []

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if calls.count < 20 { calls.append(node) }
        return .visitChildren
    }

    override func visit(_ node: SubscriptCallExprSyntax) -> SyntaxVisitorContinueKind {
        if subscripts.count < 20 { subscripts.append(node) }
        return .visitChildren
    }

    override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
        if members.count < 20 { members.append(node) }
        return .visitChildren
    }

    override func visit(_ node: SequenceExprSyntax) -> SyntaxVisitorContinueKind {
        // What stands behind these need not be done.
        let isConditional = node.elements.contains { $0.is(UnresolvedTernaryExprSyntax.self) || ["&&", "||", "??"].contains($0.trimmedDescription) }
        return isConditional ? .skipChildren : .visitChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: IfExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: SwitchExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: MemberBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
