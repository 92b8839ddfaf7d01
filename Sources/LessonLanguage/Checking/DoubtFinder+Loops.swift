import SwiftSyntax

/// Loops that never end, or go one too far; rows of tables with more cells than columns.
extension DoubtFinder {
    /// `while n < 3 { print(n) }`: a condition of plain names and numbers, of which nothing in the braces changes one.
    func look(at node: WhileStmtSyntax) {
        guard node.conditions.count == 1, case .expression(let condition)? = node.conditions.first?.condition,
            let parts = condition.as(SequenceExprSyntax.self)?.elements.map({ $0 }), parts.count == 3,
            ["<", ">", "<=", ">=", "!="].contains(parts[1].trimmedDescription), let name = parts[0].as(DeclReferenceExprSyntax.self)?.baseName.text,
            parts[2].is(IntegerLiteralExprSyntax.self) || parts[2].is(FloatLiteralExprSyntax.self) || parts[2].is(DeclReferenceExprSyntax.self)
        else { return }
        let names = [name, parts[2].as(DeclReferenceExprSyntax.self)?.baseName.text].compactMap { $0 }
        let tokens = Array(node.body.tokens(viewMode: .sourceAccurate))
        for (index, token) in tokens.enumerated() {
            switch token.tokenKind {
            case .keyword(.break), .keyword(.return), .keyword(.throw), .keyword(.try), .prefixAmpersand: return
            case .identifier(let word):
                // A function of the lesson may change it, and a closure of its own.
                if case .functions? = checker.scope.find(word) { return }
                guard names.contains(word), index + 1 < tokens.count else { continue }
                switch tokens[index + 1].tokenKind {
                case .equal, .period, .leftSquare: return
                case .binaryOperator(let sign) where sign.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(sign): return
                default: continue
                }
            default: continue
            }
        }
        let step = ["<", "<=", "!="].contains(parts[1].trimmedDescription) ? "\(name) += 1" : "\(name) -= 1"
        add(node, .endless(condition: condition.trimmedDescription, name: name, write: step))
    }

    /// `for i in 0...names.count { names[i] }`
    func lookAtLastTurn(of node: ForStmtSyntax) {
        guard let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.text, let range = node.sequence.as(SequenceExprSyntax.self),
            case let parts = Array(range.elements), parts.count == 3, parts[1].trimmedDescription == "...", parts[0].trimmedDescription == "0",
            let count = parts[2].as(MemberAccessExprSyntax.self), count.declName.baseName.text == "count", let list = count.base?.trimmedDescription,
            list.utf8.count <= 40
        else { return }
        guard node.body.trimmedDescription.contains("\(list)[\(name)]"), !node.body.trimmedDescription.contains("if \(name)") else { return }
        add(node.sequence, .oneTooFar(code: range.trimmedDescription, write: "0..<\(list).count"))
    }

    /// `Table(columns: ["name", "score"], rows: rows)` whose rows are written out, here or where they are appended.
    func lookAtTable(_ node: FunctionCallExprSyntax) {
        guard node.calledExpression.trimmedDescription == "Table", checker.scope.find("Table") == nil,
            let columns = node.arguments.first(where: { $0.label?.text == "columns" })?.expression.as(ArrayExprSyntax.self)?.elements.count,
            let rows = node.arguments.first(where: { $0.label?.text == "rows" })?.expression, columns > 0
        else { return }
        if let list = rows.as(ArrayExprSyntax.self) {
            for row in list.elements.prefix(1_000) {
                if let cells = row.expression.as(ArrayExprSyntax.self)?.elements.count, cells != columns { return add(row, .cells(cells, columns: columns)) }
            }
        } else if let name = rows.as(DeclReferenceExprSyntax.self)?.baseName.text {
            let finder = AppendedRows(name)
            finder.walk(node.root)
            if let cells = finder.counts.first(where: { $0 != columns }) { add(node, .cells(cells, columns: columns)) }
        }
    }
}

/// How many values stand in the lists that are appended to a list.
private final class AppendedRows: SyntaxVisitor {
    private let name: String
    private(set) var counts: [Int] = []

    init(_ name: String) {
        self.name = name
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if node.calledExpression.trimmedDescription == "\(name).append", let row = node.arguments.first?.expression.as(ArrayExprSyntax.self), counts.count < 100
        {
            counts.append(row.elements.count)
        }
        return .visitChildren
    }
}
