import SwiftSyntax

extension DeclModifierListSyntax {
    var isPublic: Bool { contains { $0.name.text == "public" && $0.detail == nil } }
}

extension DeclSyntax {
    /// The text of its `///` lines.
    var documentation: String {
        leadingTrivia.compactMap { piece in
            if case .docLineComment(let text) = piece { return String(text.dropFirst(3)) }
            return nil
        }.joined(separator: "\n")
    }
}

extension TokenKind {
    var isOperator: Bool {
        switch self {
        case .binaryOperator, .prefixOperator, .postfixOperator: true
        default: false
        }
    }
}

extension CodeBlockSyntax {
    var trapped: String? { statements.trapped }

    /// Whether it may end the program in another way than `trapped` has it.
    var mayEndProgram: Bool { statements.mayEndProgram }
}

extension CodeBlockItemListSyntax {
    /// The call `X` of a body that is `orTrap { try X }`, or that sets `self` to it.
    var trapped: String? {
        guard count == 1, let item = first?.item, let expression = item.as(ExprSyntax.self) ?? item.as(ReturnStmtSyntax.self)?.expression else { return nil }
        return expression.trapped
    }

    var mayEndProgram: Bool {
        trapped == nil && tokens(viewMode: .sourceAccurate).contains { ["orTrap", "fatalError", "precondition", "preconditionFailure"].contains($0.text) }
    }
}

extension ExprSyntax {
    fileprivate var trapped: String? {
        if let node = self.as(SequenceExprSyntax.self), node.elements.first?.trimmedDescription == "self" { return node.elements.last?.trapped }
        guard let call = self.as(FunctionCallExprSyntax.self), call.calledExpression.trimmedDescription == "orTrap",
            let item = call.trailingClosure?.statements.first?.item, call.trailingClosure?.statements.count == 1,
            let attempt = item.as(TryExprSyntax.self)
        else { return nil }
        return attempt.expression.trimmedDescription
    }

    /// The type that a property's first value shows.
    func typeName(_ owner: String?) -> String? {
        if self.is(BooleanLiteralExprSyntax.self) { return "Bool" }
        if self.is(StringLiteralExprSyntax.self) { return "String" }
        if self.is(IntegerLiteralExprSyntax.self) { return "Int" }
        if let call = self.as(FunctionCallExprSyntax.self) {
            let name = call.calledExpression.trimmedDescription
            if name.first?.isUppercase == true { return name }
            // `static let auc = auc()`: one of the type's own.
            return owner
        }
        return nil
    }
}

extension AccessorBlockSyntax {
    /// What reading runs.
    var getter: CodeBlockItemListSyntax? {
        switch accessors {
        case .getter(let items): items
        case .accessors(let list): list.first { $0.accessorSpecifier.text == "get" }?.body?.statements
        }
    }

    /// What setting runs.
    var setter: CodeBlockItemListSyntax? {
        switch accessors {
        case .getter: nil
        case .accessors(let list): list.first { $0.accessorSpecifier.text == "set" }?.body?.statements
        }
    }

    var isSettable: Bool {
        switch accessors {
        case .getter: false
        case .accessors(let list): list.contains { ["set", "didSet", "willSet"].contains($0.accessorSpecifier.text) }
        }
    }

    var isThrowing: Bool {
        switch accessors {
        case .getter: false
        case .accessors(let list): list.contains { $0.effectSpecifiers?.throwsClause != nil }
        }
    }
}
