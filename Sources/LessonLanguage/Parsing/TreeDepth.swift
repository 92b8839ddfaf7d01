import SwiftSyntax

/// How long expressions are and how deep the tree of a block goes. To find where a node begins, the way down to its first token is walked: in a tree that goes
/// thousands deep that is what takes the time.
final class TreeDepth: SyntaxAnyVisitor {
    /// The first node that goes too far, and why.
    private(set) var fault: (node: Syntax, error: SyntaxError)?
    private var depth = 0

    static let mostOperators = 400
    static let most = 2_500

    /// Blocks of fewer bytes can't hold what goes too far.
    static func fault(in tree: some SyntaxProtocol, bytes: Int) -> (node: Syntax, error: SyntaxError)? {
        guard bytes > mostOperators * 2 else { return nil }
        let visitor = TreeDepth(viewMode: .sourceAccurate)
        visitor.walk(tree)
        return visitor.fault
    }

    override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
        if fault != nil { return .skipChildren }
        depth += 1
        if let sequence = node.as(SequenceExprSyntax.self), sequence.elements.count > 2 * Self.mostOperators {
            fault = (node, .tooManyOperators(most: Self.mostOperators))
        } else if depth > Self.most {
            fault = (node, .treeTooDeep)
        }
        return fault == nil ? .visitChildren : .skipChildren
    }

    override func visitAnyPost(_ node: Syntax) { depth -= 1 }
}
