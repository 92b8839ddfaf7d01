import SwiftSyntax

/// Calls on objects, where they stand and in the lesson's functions that are given an object.
extension PlainStatements {
    private static let deepest = 4
    private static let mostFollowed = 10_000

    /// The call on a name that a statement is, or that its value is made by: `let shape = model.predict(x).shape`.
    func call(in item: CodeBlockItemSyntax) -> FunctionCallExprSyntax? {
        switch item.item {
        case .expr(let expression): call(in: expression)
        case .stmt(let statement): statement.as(ReturnStmtSyntax.self)?.expression.flatMap { call(in: $0) }
        case .decl(let declaration):
            declaration.as(VariableDeclSyntax.self).flatMap { $0.bindings.count == 1 ? $0.bindings.first?.initializer?.value : nil }.flatMap { call(in: $0) }
        }
    }

    private func call(in expression: ExprSyntax) -> FunctionCallExprSyntax? {
        var inner = withoutTry(expression)
        if let sequence = inner.as(SequenceExprSyntax.self), sequence.elements.count == 3,
            sequence.elements.first?.is(DiscardAssignmentExprSyntax.self) == true,
            let last = sequence.elements.last
        {
            inner = withoutTry(last)
        }
        while let member = inner.as(MemberAccessExprSyntax.self), let base = member.base { inner = base }
        return inner.as(FunctionCallExprSyntax.self)
    }

    /// Appends a call of one of the methods on an object. `false` where it is none, or what it needs is not known.
    /// - Parameter result: what the lesson calls what the call gives.
    mutating func append(_ call: FunctionCallExprSyntax, naming result: String? = nil, of origin: PlainOrigin) -> Bool {
        guard let (name, method) = method(of: call), objects.contains(name), let text = plainText(of: call, method) else { return false }
        append(
            call, text: text, vocabulary.changes[method] == nil ? .use(name) : .change(name), declares: result.map { [$0] } ?? [],
            within: result.map { "let \($0) =" }, closing: "", of: origin)
        if method == vocabulary.completion { complete.insert(name) }
        return true
    }

    /// What the lesson's functions do with objects that a statement gives them.
    mutating func expand(_ item: CodeBlockItemSyntax, of origin: PlainOrigin) {
        guard let call = call(in: item) else { return }
        expand(call, names: Dictionary(uniqueKeysWithValues: objects.map { ($0, $0) }), calls: [], line: origin.place(of: call).line)
    }

    /// - Parameters:
    ///   - names: the objects, by what they are called where the call stands.
    ///   - line: the line of the lesson where the call stands.
    private mutating func expand(_ call: FunctionCallExprSyntax, names: [String: String], calls: [RuntimeError.Call], line: Int) {
        followed += 1
        guard followed < Self.mostFollowed, calls.count < Self.deepest, let callee = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            let function = functions[callee]
        else { return }
        var inner: [String: String] = [:]
        for (parameter, argument) in zip(function.parameters, call.arguments) {
            if let name = argument.expression.as(DeclReferenceExprSyntax.self)?.baseName.text, let object = names[name] { inner[parameter] = object }
        }
        guard !inner.isEmpty else { return }
        let known = constants
        // What the function calls by names of its own is known where it is called, if at all.
        constants.subtract(function.ownNames)
        defer { constants = known }
        let calls = [RuntimeError.Call(text: "\(callee)(…)", line: line)] + calls
        for item in function.items {
            guard let call = self.call(in: item) else { continue }
            guard let (name, method) = method(of: call), let object = inner[name] else {
                expand(call, names: inner, calls: calls, line: function.origin.place(of: call).line)
                continue
            }
            guard let text = plainText(of: call, method) else {
                // From here on nobody knows what the object is.
                if vocabulary.changes[method] != nil { return }
                continue
            }
            append(
                call, text: text, vocabulary.changes[method] == nil ? .use(object) : .change(object),
                within: name == object ? "do {" : "do { let \(name) = \(object)",
                calls: calls, of: function.origin)
        }
    }

    /// `model.fit(…)`: the name and the method, if it is one of those that are known.
    func method(of call: FunctionCallExprSyntax) -> (name: String, method: String)? {
        guard let callee = call.calledExpression.as(MemberAccessExprSyntax.self), let name = callee.base?.as(DeclReferenceExprSyntax.self)?.baseName.text
        else { return nil }
        let method = callee.declName.baseName.text
        return vocabulary.uses.contains(method) || vocabulary.changes[method] != nil ? (name, method) : nil
    }

    /// The call with white space in place of the arguments that are not known; nil where one of them is needed.
    private func plainText(of call: FunctionCallExprSyntax, _ method: String) -> String? {
        guard call.trailingClosure == nil, call.additionalTrailingClosures.isEmpty, call.rightParen != nil else { return nil }
        var text = call.calledExpression.trimmedDescription + (call.leftParen?.description ?? "(")
        let isKnown = knownArguments(of: call, method)
        let isUse = vocabulary.changes[method] == nil
        var kept: [(text: String, rest: Substring)] = []
        for (argument, isKnown) in zip(call.arguments, isKnown) {
            let whole = argument.description
            if isKnown {
                let text = argument.with(\.trailingComma, nil).description
                kept.append((text, whole.dropFirst(text.count)))
            } else if let label = argument.label?.text {
                if vocabulary.changes[method]?.contains(label) == true { return nil }
                kept.append(("", whole[...]))
            } else {
                guard isUse, vocabulary.knowsUnknown else { return nil }
                kept.append((vocabulary.unknown, whole[...]))
            }
        }
        let last = kept.lastIndex { !$0.text.isEmpty }
        for (index, part) in kept.enumerated() {
            let comma = !part.text.isEmpty && index != last ? "," : ""
            text += part.text + comma + Self.blank(part.rest.dropFirst(isKnown[index] ? comma.count : 0))
        }
        return text + ")"
    }

    private static func blank(_ text: Substring) -> String { String(text.map { $0.isNewline ? $0 : " " }) }
}
