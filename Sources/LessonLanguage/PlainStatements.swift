import SwiftSyntax

/// The statements of a lesson whose outcome is known before it runs, so that what they do wrong can be said at once: constants, and calls on
/// objects made of nothing but constants.
///
///     let units = 8                                   // a constant
///     let model = Sequential()                        // an object of a known type
///     model.add(LSTM(units, returnSequences: true))   // a call on it
///
/// A statement within another, or one that needs anything else, is none of them. An object that other statements might change in ways
/// that can't be foretold is left alone from there on.
public struct PlainStatements {
    /// One of them, as a block of its own at its place in the lesson.
    public struct Statement {
        public let block: SourceBlock
        /// The lesson's block that it stands in.
        public let origin: Int
        /// The object that it makes or calls.
        public let object: String?
    }

    public private(set) var statements: [Statement] = []
    private static let most = 1_000
    private static let mostColumns = 1_000
    private let types: Set<String>
    private let methods: Set<String>
    private var constants: Set<String>
    private var objects: Set<String> = []

    /// - Parameters:
    ///   - constants: names that have known values everywhere.
    ///   - types: what objects may be made of.
    ///   - methods: what may be called on them.
    public init(of blocks: [SourceBlock], constants: Set<String>, types: Set<String>, methods: Set<String>) {
        (self.constants, self.types, self.methods) = (constants, types, methods)
        for (index, block) in blocks.enumerated() where canBeParsed(block.code) {
            let text = SourceText(block)
            for item in block.syntax.file.statements { take(item, of: text, block, index) }
        }
    }
}

extension PlainStatements {
    private mutating func take(_ item: CodeBlockItemSyntax, of text: SourceText, _ block: SourceBlock, _ index: Int) {
        // What stands far to the right, or after very many others, is left to the run.
        let isNear = statements.count < Self.most && text.place(of: item.startSpan(in: index)).column <= Self.mostColumns
        if !block.isExpectedToFail, isNear {
            if let (name, value) = declaration(item), isPlain(value) {
                let isObject = makesObject(value)
                if isObject { objects.insert(name) } else { objects.remove(name) }
                constants.insert(name)
                return append(item, of: text, block, index, object: isObject ? name : nil)
            }
            if let name = call(item) { return append(item, of: text, block, index, object: name) }
        }
        for name in unforeseeable(in: item) {
            constants.remove(name)
            objects.remove(name)
        }
    }

    /// The statement's text behind white space, so that it stands at its column.
    private mutating func append(_ item: CodeBlockItemSyntax, of text: SourceText, _ block: SourceBlock, _ index: Int, object: String?) {
        let place = text.place(of: item.startSpan(in: index))
        let code = String(repeating: " ", count: place.column - 1) + item.trimmedDescription
        statements.append(Statement(block: SourceBlock(id: block.id, code: code, line: place.line), origin: index, object: object))
    }

    /// `let name = value` or `var name = value`, nothing else.
    private func declaration(_ item: CodeBlockItemSyntax) -> (name: String, value: ExprSyntax)? {
        guard let node = item.item.as(VariableDeclSyntax.self), node.bindings.count == 1, node.attributes.isEmpty, let binding = node.bindings.first,
            binding.accessorBlock == nil, let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
            let value = binding.initializer?.value
        else { return nil }
        return (name, value)
    }

    /// The object that a plain statement calls.
    private func call(_ item: CodeBlockItemSyntax) -> String? {
        guard let expression = item.item.as(ExprSyntax.self), let call = withoutTry(expression).as(FunctionCallExprSyntax.self),
            let callee = call.calledExpression.as(MemberAccessExprSyntax.self), methods.contains(callee.declName.baseName.text),
            let name = callee.base?.as(DeclReferenceExprSyntax.self)?.baseName.text, objects.contains(name), hasPlainArguments(call)
        else { return nil }
        return name
    }

    private func makesObject(_ value: ExprSyntax) -> Bool {
        guard let call = withoutTry(value).as(FunctionCallExprSyntax.self), let callee = call.calledExpression.as(DeclReferenceExprSyntax.self)
        else { return false }
        return types.contains(callee.baseName.text)
    }

    private func withoutTry(_ expression: ExprSyntax) -> ExprSyntax {
        guard let node = expression.as(TryExprSyntax.self), node.questionOrExclamationMark == nil else { return expression }
        return node.expression
    }

    private func hasPlainArguments(_ call: FunctionCallExprSyntax) -> Bool {
        call.trailingClosure == nil && call.additionalTrailingClosures.isEmpty && call.arguments.allSatisfy { isPlain($0.expression) }
    }

    private func isPlain(_ expression: ExprSyntax) -> Bool {
        switch expression.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr, .binaryOperatorExpr: true
        case .stringLiteralExpr(let node): node.segments.allSatisfy { $0.is(StringSegmentSyntax.self) }
        case .prefixOperatorExpr(let node): isPlain(node.expression)
        case .sequenceExpr(let node): node.elements.allSatisfy { isPlain($0) }
        case .arrayExpr(let node): node.elements.allSatisfy { isPlain($0.expression) }
        case .tupleExpr(let node): node.elements.allSatisfy { isPlain($0.expression) }
        case .declReferenceExpr(let node): node.argumentNames == nil && constants.contains(node.baseName.text)
        case .memberAccessExpr(let node): node.base == nil
        case .tryExpr(let node): node.questionOrExclamationMark == nil && isPlain(node.expression)
        case .functionCallExpr(let node): isKnown(node.calledExpression) && hasPlainArguments(node)
        default: false
        }
    }

    private func isKnown(_ callee: ExprSyntax) -> Bool {
        if let name = callee.as(DeclReferenceExprSyntax.self) { return types.contains(name.baseName.text) }
        return callee.as(MemberAccessExprSyntax.self).map { $0.base == nil } ?? false
    }

    /// The names whose values a statement may change: those that it declares or assigns, those it passes on by themselves, and
    /// objects on which it calls one of the methods.
    private func unforeseeable(in item: CodeBlockItemSyntax) -> Set<String> {
        var names: Set<String> = []
        let tokens = Array(item.tokens(viewMode: .sourceAccurate))
        for (index, token) in tokens.enumerated() {
            guard case .identifier(let name) = token.tokenKind, constants.contains(name) || objects.contains(name) else { continue }
            let before = index > 0 ? tokens[index - 1].tokenKind : nil
            if before == .period { continue }
            let next = index + 1 < tokens.count ? tokens[index + 1].tokenKind : .endOfFile
            let isMember = next == .period
            if isMember, index + 2 < tokens.count, case .identifier(let member) = tokens[index + 2].tokenKind, !methods.contains(member) { continue }
            if isMember || objects.contains(name) || next == .equal || before == .prefixAmpersand || before == .keyword(.let) || before == .keyword(.var) {
                names.insert(name)
            } else if case .binaryOperator(let text) = next, InfixOperator.changesLeft(text) {
                names.insert(name)
            }
        }
        return names
    }
}

extension CodeBlockItemSyntax {
    fileprivate func startSpan(in block: Int) -> Span {
        let start = positionAfterSkippingLeadingTrivia.utf8Offset
        return Span(block: block, start: start, end: start)
    }
}
