import SwiftSyntax

/// A text in brackets behind something that a lesson's constant leads to: `reviews["label"]`, `reviews.dropMissing()["label"]`, `reviews.row(3)["label"]`; or
/// `kept["label"]`, where `kept` is declared once, as one of these.
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
    /// A name that the lesson declares again, wherever, is left out: it may be another's there. So is one of its own that it declares twice.
    /// - Parameters:
    ///   - names: constants of the host.
    ///   - calls: members that give something with the same columns.
    ///   - splits: functions that give several of them, made of their first argument.
    package func textSubscripts(of names: Set<String>, through calls: Set<String>, splits: Set<String>) -> [TextSubscript] {
        onLargeStack { findTextSubscripts(of: names, calls, splits) }
    }

    private func findTextSubscripts(of names: Set<String>, _ calls: Set<String>, _ splits: Set<String>) -> [TextSubscript] {
        let counter = DeclaredNameCounter(viewMode: .sourceAccurate)
        for case let tree? in trees { counter.walk(tree) }
        let own = names.filter { counter.counts[$0] == nil }
        guard !own.isEmpty else { return [] }
        // From the top on, since what a name stands for is declared before it is used.
        let finder = TextSubscriptFinder(names: own, calls: calls, splits: splits, declared: counter.counts)
        return zip(trees, sources).enumerated().flatMap { block, pair -> [TextSubscript] in
            guard let tree = pair.0 else { return [] }
            finder.found = []
            finder.walk(tree)
            return finder.found.map { name, text, range in
                let (line, column, length) = pair.1.place(of: Span(block: block, start: range.lowerBound, end: range.upperBound))
                return TextSubscript(name: name, text: text, line: line, column: column, length: length)
            }
        }
    }
}

/// How often patterns and parameters declare a name.
private final class DeclaredNameCounter: SyntaxVisitor {
    private(set) var counts: [String: Int] = [:]

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        counts[node.identifier.text, default: 0] += 1
        return .visitChildren
    }

    override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
        counts[(node.secondName ?? node.firstName).text, default: 0] += 1
        return .visitChildren
    }

    override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind {
        counts[(node.secondName ?? node.firstName).text, default: 0] += 1
        return .visitChildren
    }

    override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind {
        counts[node.name.text, default: 0] += 1
        return .visitChildren
    }
}

private final class TextSubscriptFinder: SyntaxVisitor {
    /// The constant that each name stands for.
    private var roots: [String: String]
    private let calls: Set<String>
    private let splits: Set<String>
    private let declared: [String: Int]
    var found: [(name: String, text: String, range: Range<Int>)] = []

    init(names: Set<String>, calls: Set<String>, splits: Set<String>, declared: [String: Int]) {
        roots = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
        (self.calls, self.splits, self.declared) = (calls, splits, declared)
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: PatternBindingSyntax) -> SyntaxVisitorContinueKind {
        guard let value = node.initializer?.value else { return .visitChildren }
        if let name = node.pattern.as(IdentifierPatternSyntax.self) {
            stand(for: root(value), [name])
        } else if let parts = node.pattern.as(TuplePatternSyntax.self), let call = value.as(FunctionCallExprSyntax.self),
            let function = call.calledExpression.as(DeclReferenceExprSyntax.self), splits.contains(function.baseName.text), let first = call.arguments.first
        {
            stand(for: root(first.expression), parts.elements.compactMap { $0.pattern.as(IdentifierPatternSyntax.self) })
        }
        return .visitChildren
    }

    private func stand(for root: String?, _ names: [IdentifierPatternSyntax]) {
        guard let root else { return }
        for name in names.map(\.identifier.text) where declared[name] == 1 { roots[name] = root }
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
            if let name = expression.as(DeclReferenceExprSyntax.self)?.baseName.text { return roots[name] }
            guard let call = expression.as(FunctionCallExprSyntax.self), let member = call.calledExpression.as(MemberAccessExprSyntax.self),
                calls.contains(member.declName.baseName.text), let base = member.base
            else { return nil }
            expression = base
        }
    }
}
