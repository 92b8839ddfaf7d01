import SwiftSyntax

/// What Swift takes, but who writes it hardly means.
extension Checker {
    func findDoubts(in file: SourceFileSyntax) {
        let finder = DoubtFinder(self, isWrong: findings.says(ofBlock: block))
        finder.walk(file)
        for (node, doubt) in finder.found.prefix(max(0, Self.mostReports - warnings.count)) {
            let place = sources[block].place(of: span(node))
            warnings.append(
                Diagnostic(severity: .warning, line: place.line, column: place.column, length: place.length, error: .doubt(doubt), block: block))
        }
    }

    /// Whether what stands there is a whole number divided by another.
    func isWholeDivision(_ range: Range<Int>) -> Bool { divisions[range]?.type.resolved.nominal?.integer != nil }

    /// Whether some code is a whole number.
    func isWhole(_ value: ExprSyntax) -> Bool {
        if value.is(IntegerLiteralExprSyntax.self) { return true }
        if let name = value.as(DeclReferenceExprSyntax.self), let variable = variable(name.baseName.text, before: value) {
            return variable.type.resolved == .int
        }
        return value.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "count"
    }

    /// The variable of the lesson by that name, seen from a node.
    func variable(_ name: String, before node: some SyntaxProtocol) -> Variable? {
        guard case .variable(let variable)? = scope.find(name) else { return nil }
        guard let span = variable.span, span.block == block else { return variable }
        return span.end <= node.position.utf8Offset ? variable : nil
    }

    /// Whether the lesson calls what the name stands for, or hands it on: then a function was meant.
    func isUsedAsFunction(_ name: String) -> Bool {
        blocks.indices.contains { index in
            guard canBeParsed(blocks[index].code) else { return false }
            let tokens = Array((trees[index] ?? blocks[index].syntax.file).tokens(viewMode: .sourceAccurate))
            return tokens.indices.contains { place in
                guard tokens[place].tokenKind == .identifier(name), place > 0 else { return false }
                if place + 1 < tokens.count, tokens[place + 1].tokenKind == .leftParen { return true }
                switch tokens[place - 1].tokenKind {
                case .leftParen: return place < 2 || tokens[place - 2].tokenKind != .identifier("print")
                case .comma, .colon, .leftSquare, .equal: return true
                default: return false
                }
            }
        }
    }
}
