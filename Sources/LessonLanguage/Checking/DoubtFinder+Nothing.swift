import SwiftSyntax

/// What gives nothing, or perhaps nothing: results of what changes its list itself, ranges that go down, optionals that are shown.
extension DoubtFinder {
    /// `let z = x.sort()`
    func lookForNothing(at node: PatternBindingSyntax) {
        guard let pattern = node.pattern.as(IdentifierPatternSyntax.self), let call = node.initializer?.value.as(FunctionCallExprSyntax.self),
            let member = call.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base, node.typeAnnotation == nil
        else { return }
        let (name, place) = (pattern.identifier.text, range(of: pattern).lowerBound)
        guard let variable = checker.locals[place] ?? checker.variable(name, before: node.parent ?? Syntax(node)) ?? declared(name),
            variable.span?.start == place,
            variable.type.isVoid
        else { return }
        let code = call.trimmedDescription
        guard code.count <= 50, !code.contains(where: \.isNewline) else { return }
        let changed = Checker.changed(member.declName.baseName.text).map {
            "let \(name) = \(base.trimmedDescription).\($0)" + code.dropFirst(member.trimmedDescription.count)
        }
        add(pattern, .valueless(name: name, code: code, changes: base.trimmedDescription, write: changed ?? code))
    }

    private func declared(_ name: String) -> Variable? {
        if case .variable(let variable)? = checker.scope.find(name) { variable } else { nil }
    }

    /// `10...1`, which steps could go down; as an argument, `yLimits: 1...0`, it is the two ends that are the wrong way round.
    func lookAtRange(_ left: ExprSyntax, _ right: ExprSyntax, _ symbol: String, in node: SequenceExprSyntax) {
        let (first, last) = (left.trimmedDescription, right.trimmedDescription)
        guard node.elements.count == 3, let from = Double(first), let to = Double(last), to < from else { return }
        if node.parent?.parent?.parent?.is(SubscriptCallExprSyntax.self) == true { return }
        if let argument = node.parent?.as(LabeledExprSyntax.self), argument.label != nil {
            add(node, .backwards(code: node.trimmedDescription, write: "\(last)\(symbol)\(first)"))
        } else if Int(first) != nil, Int(last) != nil {
            let word = symbol == "..." ? "through" : "to"
            add(node, .backwards(code: node.trimmedDescription, write: "stride(from: \(first), \(word): \(last), by: -1)"))
        }
    }

    /// `print(counts["a"])`, `"\(best)"`
    func lookForOptional(at value: ExprSyntax) {
        guard let (name, base) = root(of: value), let variable = checker.variable(name, before: value) ?? declared(name),
            !declares(name, around: value, isWithinBraces: true),
            !isUnwrapped(name, around: value), let inner = inner(of: value, base, variable.type.resolved)
        else { return }
        let code = value.trimmedDescription
        guard code.count <= 50, !code.contains(where: \.isNewline), let write = checker.unwrapped(code, inner).first else { return }
        let isBracketed = write.hasPrefix("(") && write.hasSuffix(")")
        add(value, .optionalShown(code: code, write: isBracketed ? String(write.dropFirst().dropLast()) : write))
    }

    /// The name that an expression begins with, and what is taken of it.
    private func root(of value: ExprSyntax) -> (name: String, part: Part)? {
        if let name = value.as(DeclReferenceExprSyntax.self) { return (name.baseName.text, .whole) }
        if let node = value.as(SubscriptCallExprSyntax.self), let name = node.calledExpression.as(DeclReferenceExprSyntax.self), node.arguments.count == 1,
            node.arguments.first?.label == nil
        {
            return (name.baseName.text, .value)
        }
        let called = value.as(FunctionCallExprSyntax.self)
        guard let member = (called?.calledExpression ?? value).as(MemberAccessExprSyntax.self), let base = member.base else { return nil }
        let curve = base.as(SubscriptCallExprSyntax.self).flatMap { $0.calledExpression.as(DeclReferenceExprSyntax.self) }
        guard let name = base.as(DeclReferenceExprSyntax.self) ?? curve else { return nil }
        let isElement = called == nil && ["first", "last"].contains(member.declName.baseName.text)
        let isFound = called?.arguments.isEmpty == true && ["max", "min"].contains(member.declName.baseName.text)
        return isElement || isFound ? (name.baseName.text, curve == nil ? .element : .elementOfCurve) : nil
    }

    private enum Part { case whole, value, element, elementOfCurve }

    /// What the optional wraps that the part of a value is.
    private func inner(of value: ExprSyntax, _ part: Part, _ type: StaticType) -> StaticType? {
        switch part {
        case .whole: type.wrapped
        case .value: type.nominal === Nominal.dictionary ? type.arguments.last : nil
        case .elementOfCurve: type.description == "History" ? .double : nil
        case .element: type.nominal === Nominal.array ? type.arguments.first : nil
        }
    }

    /// Whether a condition around a node gives the name another meaning: `if let best`.
    private func isUnwrapped(_ name: String, around node: some SyntaxProtocol) -> Bool {
        var child = Syntax(node)
        while let parent = child.parent {
            let head: Syntax? =
                parent.as(IfExprSyntax.self).map { Syntax($0.conditions) } ?? parent.as(WhileStmtSyntax.self).map { Syntax($0.conditions) }
                ?? parent.as(SwitchCaseSyntax.self).map { Syntax($0.label) }
            if let head, head.tokens(viewMode: .sourceAccurate).contains(where: { $0.tokenKind == .identifier(name) }) { return true }
            child = parent
        }
        return false
    }
}
