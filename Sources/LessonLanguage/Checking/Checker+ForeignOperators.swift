import SwiftSyntax

/// Operators of Python's and of mathematics'.
extension Checker {
    private static let signs = [
        "×": "*", "÷": "/", "−": "-", "·": "*", "≤": "<=", "≥": ">=", "≠": "!=", "∧": "&&", "∨": "||", "=>": ">=", "=<": "<=", "..": "..<", "=!": "!=",
        "=+": "+=", "=*": "*=", "=/": "/=",
        "<-": "=",
    ]

    /// Whether an operator that nobody declares is told as what it is elsewhere.
    func isForeignOperator(_ symbol: String, _ node: some SyntaxProtocol) -> Bool {
        guard isTalkative else { return false }
        var whole = Syntax(node)
        while let parent = whole.parent, !whole.is(SequenceExprSyntax.self), !whole.is(InfixOperatorExprSyntax.self) { whole = parent }
        let place = Span(block: block, start: node.positionAfterSkippingLeadingTrivia.utf8Offset, end: node.endPositionBeforeTrailingTrivia.utf8Offset)
        let covers = Span(block: block, start: whole.positionAfterSkippingLeadingTrivia.utf8Offset, end: whole.endPositionBeforeTrailingTrivia.utf8Offset)
        switch symbol {
        case "**":
            let code = swift(whole)
            let ofWhole = code.replacing(/pow\((\w+), (\w+)\)/) { "Int(pow(Double(\($0.1)), Double(\($0.2))))" }
            let mixed = code.replacing(/pow\((\w+), (\w+)\)/) { "pow(Double(\($0.1)), \($0.2))" }
            let last = code.replacing(/pow\((\w+), (\w+)\)/) { "pow(\($0.1), Double(\($0.2)))" }
            report(place, covering: covers, .syntax(.power, write: works(code) ? code : firstWorking([last, mixed, ofWhole]) ?? code))
        case "<>": report(place, covering: covers, .syntax(.unequal, write: swift(whole)))
        case "%>%", "|>":
            guard let infix = whole.as(SequenceExprSyntax.self)?.elements.map({ $0 }), infix.count == 3, let call = infix[2].as(FunctionCallExprSyntax.self)
            else {
                return false
            }
            toldValues.insert(span(call))
            let values = [swift(infix[0])] + call.arguments.map { swift(ExprSyntax($0.expression)) }
            report(place, covering: covers, .sign(symbol, write: "\(call.calledExpression.trimmedDescription)(\(values.joined(separator: ", ")))"))
        default:
            guard let meant = Self.signs[symbol] else { return false }
            let text = whole.trimmedDescription
            report(place, covering: covers, .sign(symbol, write: text.count <= 90 ? text.replacing(symbol, with: meant) : meant))
        }
        return true
    }

    /// `predictions > 0.5`: each number is compared by itself.
    func isElementwise(_ symbol: String, _ left: StaticType, _ right: TypedExpression, _ node: InfixOperatorExprSyntax) -> Bool {
        guard ["<", ">", "<=", ">=", "==", "!="].contains(symbol), isNumber(right.type) else { return false }
        let type = left.resolved
        let isTensor = type.nominal?.kind == .host && type.description == "Tensor"
        guard isTensor || type.nominal === Nominal.array && elementType(of: type).map({ $0 == .int || $0 == .double }) == true else { return false }
        let (text, number) = (swift(node.leftOperand), swift(node.rightOperand))
        let isPlain = !text.contains(" ") || text.hasSuffix(")") && text.contains(".predict(")
        if isTensor, let value = oneValue(text, node.leftOperand, isTruth: node.isCondition) {
            report(span(node.operator), covering: span(node), .named(node.trimmedDescription, write: "\(value) \(symbol) \(number)"))
            return true
        }
        let values = "\(isPlain ? text : "(\(text))")\(isTensor ? ".scalars" : "").map { $0 \(symbol) \(number)"
        if let (call, one, zero) = casting(node) {
            report(span(node.operator), covering: span(call), .named(call.trimmedDescription, write: "\(values) ? \(one) : \(zero) }"))
            return true
        }
        report(
            span(node.operator), covering: span(node),
            .named(node.trimmedDescription, write: "\(isPlain ? text : "(\(text))")\(isTensor ? ".scalars" : "").map { $0 \(symbol) \(number) }"))
        return true
    }

    /// The one number of a tensor that has one as far as it shows: a prediction of one sample, or of the first where one truth value is wanted.
    private func oneValue(_ text: String, _ operand: ExprSyntax, isTruth: Bool) -> String? {
        if text.hasSuffix("]"), text.contains(".predict(") || text.count(where: { $0 == "[" }) > 1 { return "\(text).scalar" }
        var value = text
        if let name = operand.as(SubscriptCallExprSyntax.self)?.calledExpression ?? operand.as(DeclReferenceExprSyntax.self).map(ExprSyntax.init),
            case .variable(let variable)? = scope.find(name.trimmedDescription), let span = variable.span, span.block < sources.count,
            let given = sources[span.block].lineText(of: span).firstMatch(of: /= (.*\.predict\(.*)$/)?.1
        {
            value = String(given)
            if operand.is(SubscriptCallExprSyntax.self) || value.hasSuffix("]") { return "\(text).scalar" }
        }
        guard isTruth else { return nil }
        return value.contains(".predict(") ? "\(text)[0].scalar" : "\(piece(text)).scalar"
    }

    /// The call in which a comparison becomes numbers, `(x > 0.5).astype(int)`, with its numbers.
    private func casting(_ node: InfixOperatorExprSyntax) -> (call: FunctionCallExprSyntax, one: String, zero: String)? {
        guard let tuple = node.parent?.parent?.parent?.as(TupleExprSyntax.self), tuple.elements.count == 1,
            let member = tuple.parent?.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "astype",
            let call = member.parent?.as(FunctionCallExprSyntax.self), let type = call.arguments.first?.expression.trimmedDescription, call.arguments.count == 1
        else { return nil }
        return type.contains("float") || type == "Double" ? (call, "1.0", "0.0") : type.contains("int") || type == "Int" ? (call, "1", "0") : nil
    }

    /// `(x) -> x * x`, a function without a name as others have it.
    func isArrow(_ node: InfixOperatorExprSyntax, _ here: Span) -> Bool {
        guard node.operator.is(ArrowExprSyntax.self), isTalkative else { return false }
        // `model->fit(x, y)`, a method as C++ and PHP have it.
        if let name = node.leftOperand.as(DeclReferenceExprSyntax.self)?.baseName.text, case .variable(let variable)? = scope.find(name),
            let callee = node.rightOperand.as(FunctionCallExprSyntax.self)?.calledExpression, let method = callee.as(DeclReferenceExprSyntax.self),
            !members(method.baseName.text, of: variable.type.resolved).isEmpty
        {
            let place = Span(block: block, start: span(node.leftOperand).start, end: span(callee).end)
            report(place, covering: here, .named("\(name)->\(method.baseName.text)", write: "\(name).\(method.baseName.text)"))
            return true
        }
        let isBare = node.leftOperand.is(DeclReferenceExprSyntax.self)
        guard case let code = isBare ? "{ \(node.leftOperand.trimmedDescription) in \(swift(node.rightOperand)) }" : swift(node),
            let parts = code.wholeMatch(of: /\{ (\w+(?:, \w+)*) in (.*) \}/)
        else { return false }
        // One that is given a name says what it takes.
        let names = parts.1.split(separator: ", ").map { "\($0): Double" }.joined(separator: ", ")
        let isNamed = node.parent?.is(InitializerClauseSyntax.self) == true
        report(span(node.operator), covering: here, .syntax(.lambda, write: isNamed ? "{ (\(names)) in \(parts.2) }" : code))
        return true
    }

    /// `0 < x < 9`.
    func isComparisonChain(_ first: String, _ second: some SyntaxProtocol) -> Bool {
        let signs: Set<String> = ["<", ">", "<=", ">="]
        guard signs.contains(first), signs.contains(second.trimmedDescription) else { return false }
        var whole = Syntax(second)
        while let parent = whole.parent, !whole.is(SequenceExprSyntax.self) { whole = parent }
        let place = Span(block: block, start: second.positionAfterSkippingLeadingTrivia.utf8Offset, end: second.endPositionBeforeTrailingTrivia.utf8Offset)
        report(place, covering: span(whole), .syntax(.chainedComparison, write: swift(whole)))
        return true
    }

    /// `n == 3 & n > 2`: what joins truth values has two signs.
    func isSingleSign(_ first: String, _ second: some SyntaxProtocol) -> Bool {
        let comparisons: Set<String> = ["<", ">", "<=", ">=", "==", "!="]
        guard comparisons.contains(first), comparisons.contains(second.trimmedDescription) else { return false }
        var whole = Syntax(second)
        while let parent = whole.parent, !whole.is(SequenceExprSyntax.self) { whole = parent }
        let text = whole.trimmedDescription
        guard text.count <= 90, let sign = ["&", "|"].first(where: { text.contains(" \($0) ") }) else { return false }
        let place = Span(block: block, start: second.positionAfterSkippingLeadingTrivia.utf8Offset, end: second.endPositionBeforeTrailingTrivia.utf8Offset)
        report(place, covering: span(whole), .syntax(.typing(.doubleSign(sign + sign)), write: text.replacing(" \(sign) ", with: " \(sign)\(sign) ")))
        return true
    }

    /// `x++`.
    func isIncrement(_ sign: TokenSyntax, of target: ExprSyntax, in node: some SyntaxProtocol) -> Bool {
        guard sign.text == "++" || sign.text == "--" else { return false }
        report(span(sign), covering: span(node), .syntax(.increment, write: "\(target.trimmedDescription) \(sign.text.prefix(1))= 1"))
        return true
    }

    /// A declaration with as many names as the value has parts; nil where no such line is short.
    func withAllParts(_ names: [String?], _ type: StaticType, _ node: some SyntaxProtocol) -> String? {
        var whole = Syntax(node)
        while let parent = whole.parent, !whole.is(PatternBindingSyntax.self) { whole = parent }
        guard isCorrecting, let binding = whole.as(PatternBindingSyntax.self), let value = binding.initializer?.value,
            let word = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.text, !names.contains(nil)
        else { return nil }
        var (names, text) = (names.compactMap { $0 }, swift(value))
        if case .tuple(let fields) = type.head, fields.count > 1 {
            names = Array(names.prefix(fields.count))
            for (index, field) in fields.enumerated().dropFirst(names.count) {
                let name = field.label ?? "part\(index + 1)"
                names.append(lookUp(name) == nil && !names.contains(name) ? name : name + "2")
            }
        } else if type.resolved.nominal === Nominal.array, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) {
            text = "(\(names.indices.map { "\(text)[\($0)]" }.joined(separator: ", ")))"
        } else {
            return nil
        }
        let code = "\(word) (\(names.joined(separator: ", "))) = \(text)"
        return code.count <= Self.longestCorrection ? code : nil
    }

    /// `(x, y) = load()` where what is loaded has its parts by name.
    func isTakenApart(_ type: StaticType, _ node: some SyntaxProtocol) -> Bool {
        guard let nominal = type.resolved.nominal, nominal.kind == .host else { return false }
        let names = memberNames(of: type).filter { name in
            name != "count" && name != "description" && name != "metricNames"
                && members(name, of: type).contains { $0.isProperty && !$0.isStatic && !$0.signature.isEmpty }
        }
        guard (2...6).contains(names.count) else { return false }
        var whole = Syntax(node)
        while let parent = whole.parent, !whole.is(PatternBindingSyntax.self) { whole = parent }
        let free = ["score", "result", "value"].first { $0 != "score" || type.description == "Evaluation" ? lookUp($0) == nil : false } ?? "all"
        report(span(node), covering: span(whole), .parts(of: type.resolved.description, as: free, names: Array(names.sorted().prefix(3))))
        return true
    }
}

extension InfixOperatorExprSyntax {
    /// Whether one truth value is wanted in its place: after `if`, before `?`, beside `&&`.
    fileprivate var isCondition: Bool {
        var node = Syntax(self)
        while let parent = node.parent {
            if parent.is(ConditionElementSyntax.self) { return true }
            if let choice = parent.as(TernaryExprSyntax.self) { return choice.condition.id == node.id }
            if let infix = parent.as(InfixOperatorExprSyntax.self), ["&&", "||"].contains(infix.operator.trimmedDescription) { return true }
            let isWithin = parent.is(TupleExprSyntax.self) || parent.is(LabeledExprSyntax.self) || parent.is(LabeledExprListSyntax.self)
            guard isWithin || parent.is(PrefixOperatorExprSyntax.self), !parent.is(FunctionCallExprSyntax.self) else { return false }
            node = parent
        }
        return false
    }
}
