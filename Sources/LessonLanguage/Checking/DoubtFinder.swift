import SwiftSyntax

/// Goes through a block for what is right Swift and hardly meant.
final class DoubtFinder: SyntaxVisitor {
    let checker: Checker
    /// Whether the block has errors: then little else is said.
    let isWrong: Bool
    private(set) var found: [(node: Syntax, doubt: CodeDoubt)] = []
    /// How many names have been looked at for those that nothing reads.
    var looked = 0
    /// The names of trainings above without validation data.
    var unvalidated: Set<String> = []
    /// How many classes the confusion matrices above have, by their names.
    var matrices: [String: Int] = [:]
    static let mostLooked = 200_000

    init(_ checker: Checker, isWrong: Bool) {
        (self.checker, self.isWrong) = (checker, isWrong)
        super.init(viewMode: .sourceAccurate)
    }

    func add(_ node: some SyntaxProtocol, _ doubt: CodeDoubt) {
        if found.count < Checker.mostReports { found.append((Syntax(node), doubt)) }
    }

    func range(of node: some SyntaxProtocol) -> Range<Int> {
        node.positionAfterSkippingLeadingTrivia.utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset
    }

    override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
        look(at: node)
        if !isWrong {
            lookForNothing(at: node)
            noteTraining(node)
            noteMatrix(node)
            lookForDivision(in: node)
        }
        return .visitChildren
    }

    override func visit(_ node: ExpressionSegmentSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong, node.expressions.count == 1, let value = node.expressions.first, value.label == nil { lookForOptional(at: value.expression) }
        return .visitChildren
    }

    override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong { look(at: node) }
        return .skipChildren
    }

    override func visit(_ node: SequenceExprSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong { look(at: node) }
        return .visitChildren
    }

    override func visit(_ node: StringLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong { look(at: node) }
        return .visitChildren
    }

    override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong {
            look(at: node)
            lookAtMonitor(node)
            lookAtTable(node)
            lookAtClassNames(node)
            if node.calledExpression.trimmedDescription == "print" {
                for argument in node.arguments where argument.label == nil {
                    lookForOptional(at: argument.expression)
                    lookAtPrinted(argument.expression)
                }
            }
        }
        return .visitChildren
    }

    override func visit(_ node: SubscriptCallExprSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong { lookAtCurve(node) }
        return .visitChildren
    }

    override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong {
            look(at: node)
            lookAtLastTurn(of: node)
        }
        return .visitChildren
    }

    override func visit(_ node: WhileStmtSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong { look(at: node) }
        return .visitChildren
    }

    override func visit(_ node: CodeBlockItemListSyntax) -> SyntaxVisitorContinueKind {
        if !isWrong { look(at: node) }
        return .visitChildren
    }
}
