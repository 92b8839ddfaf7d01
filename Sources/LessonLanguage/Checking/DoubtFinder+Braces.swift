import SwiftSyntax

/// Variables within braces.
extension DoubtFinder {
    func look(at node: CodeBlockItemListSyntax) {
        guard looked < Self.mostLooked, node.parent?.is(SourceFileSyntax.self) == false else { return }
        let items = Array(node)
        guard items.contains(where: { $0.item.is(VariableDeclSyntax.self) }) else { return }
        var read: Set<String> = []
        var unread: [(IdentifierPatternSyntax, VariableDeclSyntax, ExprSyntax)] = []
        for item in items.reversed() {
            if let declaration = item.item.as(VariableDeclSyntax.self), declaration.bindings.count == 1, declaration.attributes.isEmpty,
                declaration.modifiers.isEmpty, let binding = declaration.bindings.first, binding.accessorBlock == nil,
                let pattern = binding.pattern.as(IdentifierPatternSyntax.self), let value = binding.initializer?.value, !read.contains(pattern.identifier.text)
            {
                unread.append((pattern, declaration, value))
            }
            for token in item.tokens(viewMode: .sourceAccurate) {
                looked += 1
                if case .identifier(let name) = token.tokenKind { read.insert(name) }
            }
        }
        for (pattern, declaration, value) in unread.reversed() { addUnread(pattern, declaration, value) }
    }

    private func addUnread(_ pattern: IdentifierPatternSyntax, _ declaration: VariableDeclSyntax, _ value: ExprSyntax) {
        let name = pattern.identifier.text
        let tokens = value.tokens(viewMode: .sourceAccurate).map(\.tokenKind)
        // What is called does something, whoever reads its value.
        let isPlain = !tokens.contains(.leftParen) && !tokens.contains(.leftBrace)
        let usesName = tokens.contains(.identifier(name))
        guard let outer = checker.variable(name, before: declaration), !outer.isLet || usesName else {
            if isPlain { add(pattern, .neverRead(name: name)) }
            return
        }
        let isOfSameType = checker.locals[range(of: pattern).lowerBound].map { $0.type.resolved.description == outer.type.resolved.description } ?? false
        guard isPlain || isOfSameType else { return }
        let code = "\(name) = \(value.trimmedDescription)"
        let isShort = code.count <= 50 && !code.contains(where: \.isNewline)
        add(pattern, .hidesAnother(name: name, assignment: isShort && isOfSameType ? code : nil, isConstant: outer.isLet))
    }

    /// Whether a name is declared in the braces around a node, before it.
    /// - Parameter isWithinBraces: whether the block's own names don't count.
    func declares(_ name: String, around node: some SyntaxProtocol, isWithinBraces: Bool = false) -> Bool {
        var child = Syntax(node)
        while let parent = child.parent {
            if isWithinBraces, parent.parent?.is(SourceFileSyntax.self) == true { return false }
            if let list = parent.as(CodeBlockItemListSyntax.self) {
                for item in list where item.endPosition <= child.position {
                    if let bindings = item.item.as(VariableDeclSyntax.self)?.bindings, bindings.contains(where: { names($0.pattern, name) }) { return true }
                }
            } else if let loop = parent.as(ForStmtSyntax.self) {
                if names(loop.pattern, name) { return true }
            } else if let function = parent.as(FunctionDeclSyntax.self) {
                if function.signature.parameterClause.parameters.contains(where: { ($0.secondName ?? $0.firstName).text == name }) { return true }
            } else if let clause = parent.as(ClosureExprSyntax.self)?.signature?.parameterClause {
                if clause.tokens(viewMode: .sourceAccurate).contains(where: { $0.tokenKind == .identifier(name) }) { return true }
            }
            child = parent
        }
        return false
    }

    private func names(_ pattern: PatternSyntax, _ name: String) -> Bool {
        pattern.tokens(viewMode: .sourceAccurate).contains { $0.tokenKind == .identifier(name) }
    }
}
