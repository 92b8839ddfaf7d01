import SwiftSyntax

/// A text in brackets behind something that a lesson's constant leads to: `reviews["label"]`, `reviews.dropMissing()["label"]`, `reviews.row(3)["label"]`.
package struct TextSubscript: Equatable {
    /// The constant.
    package let name: String
    package let text: String
    /// The lesson's line and column of the text's opening quote, and how many characters it has with its quotes.
    package let line: Int
    package let column: Int
    package let length: Int
}

extension Program {
    /// The texts in brackets behind constants of these names, in all blocks that run.
    ///
    /// A name that the lesson declares again, wherever, is left out: it may be another's there.
    /// - Parameters:
    ///   - names: constants of the host.
    ///   - calls: members that give something with the same columns.
    package func textSubscripts(of names: Set<String>, through calls: Set<String>) -> [TextSubscript] {
        onLargeStack { findTextSubscripts(of: names, through: calls) }
    }

    private func findTextSubscripts(of names: Set<String>, through calls: Set<String>) -> [TextSubscript] {
        let declared = trees.compactMap { $0 }.reduce(into: Set<String>()) { declared, tree in
            let finder = DeclaredNameFinder(viewMode: .sourceAccurate)
            finder.walk(tree)
            declared.formUnion(finder.names)
        }
        let own = names.subtracting(declared)
        guard !own.isEmpty else { return [] }
        return zip(trees, sources).enumerated().flatMap { block, pair -> [TextSubscript] in
            guard let tree = pair.0 else { return [] }
            let finder = TextSubscriptFinder(names: own, calls: calls)
            finder.walk(tree)
            return finder.found.map { name, text, range in
                let (line, column, length) = pair.1.place(of: Span(block: block, start: range.lowerBound, end: range.upperBound))
                return TextSubscript(name: name, text: text, line: line, column: column, length: length)
            }
        }
    }
}

/// All names that patterns and parameters declare.
private final class DeclaredNameFinder: SyntaxVisitor {
    var names: Set<String> = []

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        names.insert(node.identifier.text)
        return .visitChildren
    }

    override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
        names.insert((node.secondName ?? node.firstName).text)
        return .visitChildren
    }

    override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind {
        names.insert((node.secondName ?? node.firstName).text)
        return .visitChildren
    }

    override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind {
        names.insert(node.name.text)
        return .visitChildren
    }
}

private final class TextSubscriptFinder: SyntaxVisitor {
    private let names: Set<String>
    private let calls: Set<String>
    private(set) var found: [(name: String, text: String, range: Range<Int>)] = []

    init(names: Set<String>, calls: Set<String>) {
        (self.names, self.calls) = (names, calls)
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: SubscriptCallExprSyntax) -> SyntaxVisitorContinueKind {
        if node.arguments.count == 1, let argument = node.arguments.first, argument.label == nil,
            let literal = argument.expression.as(StringLiteralExprSyntax.self), let text = literal.representedLiteralValue,
            let name = root(node.calledExpression)
        {
            let start = literal.positionAfterSkippingLeadingTrivia.utf8Offset
            found.append((name, text, start..<start + literal.trimmedLength.utf8Length))
        }
        return .visitChildren
    }

    /// The constant that an expression leads to, by nothing but members that keep the columns.
    private func root(_ expression: ExprSyntax) -> String? {
        var expression = expression
        while true {
            if let name = expression.as(DeclReferenceExprSyntax.self)?.baseName.text { return names.contains(name) ? name : nil }
            guard let call = expression.as(FunctionCallExprSyntax.self), let member = call.calledExpression.as(MemberAccessExprSyntax.self),
                calls.contains(member.declName.baseName.text), let base = member.base
            else { return nil }
            expression = base
        }
    }
}
