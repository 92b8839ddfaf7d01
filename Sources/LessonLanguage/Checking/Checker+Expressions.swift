import SwiftSyntax

extension Checker {
    /// The expression, converted to `wanted`.
    func check(_ syntax: ExprSyntax, as wanted: StaticType, for purpose: TypeError.Purpose = .value) -> TypedExpression {
        coerce(check(syntax, hint: wanted), to: wanted, for: purpose)
    }

    /// The expression with the type that it has by itself; `hint` is what the context would like.
    func check(_ syntax: ExprSyntax, hint: StaticType? = nil) -> TypedExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else {
            report(syntax, .limit(.expressionTooDeep))
            return invalid(syntax)
        }
        guard hasBudget(for: syntax) else { return invalid(syntax) }
        return bounded(checkAny(syntax, hint), syntax)
    }

    private func checkAny(_ syntax: ExprSyntax, _ hint: StaticType?) -> TypedExpression {
        let here = span(syntax)
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr(let node): return integer(node, here)
        case .floatLiteralExpr(let node):
            guard let value = floating(node.literal.text) else {
                report(node, .syntax(.notANumber(node.literal.text)))
                return invalid(node)
            }
            return TypedExpression(.floating(value), literalType(.float, hint), here)
        case .booleanLiteralExpr(let node): return TypedExpression(.boolean(node.literal.text == "true"), .bool, here)
        case .stringLiteralExpr(let node): return string(node, hint, here)
        case .nilLiteralExpr:
            if let hint, hint.isOptional { return TypedExpression(.nilLiteral, hint, here) }
            return TypedExpression(.nilLiteral, .optional(fresh()), here)
        case .arrayExpr(let node): return array(node, hint, here)
        case .dictionaryExpr(let node): return dictionary(node, hint, here)
        case .tupleExpr(let node): return tuple(node, hint, here)
        case .declReferenceExpr(let node): return reference(node, hint, here)
        case .memberAccessExpr(let node): return memberAccess(node, hint, here)
        case .functionCallExpr(let node): return call(node, hint, here)
        case .subscriptCallExpr(let node): return subscripted(node, hint, here)
        case .closureExpr(let node): return closure(node, hint, here)
        case .infixOperatorExpr(let node): return infix(node, hint, here)
        case .prefixOperatorExpr(let node): return prefix(node, hint, here)
        case .postfixOperatorExpr(let node): return postfix(node, hint, here)
        case .ternaryExpr(let node): return ternary(node, hint, here)
        case .forceUnwrapExpr(let node): return forced(node, hint, here)
        case .optionalChainingExpr(let node):
            report(node, .syntax(.chainWithoutMember))
            return invalid(node)
        case .tryExpr(let node):
            // `try { … }` of other languages is a function that nobody calls.
            if node.expression.is(ClosureExprSyntax.self), node.questionOrExclamationMark == nil, node.parent?.is(CodeBlockItemSyntax.self) == true {
                report(span(node.tryKeyword), covering: here, .syntax(.tryStatement, write: ""))
                return invalid(node)
            }
            return tried(node, hint, here)
        case .ifExpr(let node): return ifExpression(node, hint, here)
        case .switchExpr(let node): return switchExpression(node, hint, here)
        case .isExpr(let node): return isCheck(node, here)
        case .asExpr(let node): return cast(node, hint, here)
        case .keyPathExpr(let node): return keyPath(node, hint, here)
        case .inOutExpr(let node):
            report(node, .syntax(.ampersandOutsideArgument))
            return invalid(node)
        case .macroExpansionExpr(let node):
            if node.macroName.text == "line" { return TypedExpression(.integer(sources[block].line(of: here)), literalType(.integer, hint), here) }
            return macro(node, here)
        case .genericSpecializationExpr(let node): return specialised(node, here)
        case .awaitExpr(let node):
            let code = swift(node.expression)
            guard !code.hasSuffix("…") else {
                refuse(node, .awaiting)
                return invalid(node)
            }
            report(span(node.awaitKeyword), .named(node.awaitKeyword.text, write: code))
            return check(node.expression, hint: hint)
        case .superExpr(let node):
            refuse(node, .superclass)
            return invalid(node)
        case .sequenceExpr(let node):
            report(node, .syntax(.undividedOperators))
            return invalid(node)
        case .missingExpr(let node): return invalid(node)
        default:
            refuse(syntax, .expression)
            return invalid(syntax)
        }
    }

    /// `#function` and its kin; other macros are refused.
    private func macro(_ node: MacroExpansionExprSyntax, _ here: Span) -> TypedExpression {
        switch node.macroName.text {
        case "column": return TypedExpression(.integer(sources[block].place(of: here).column), fresh(.integer), here)
        case "function":
            var owner: FunctionDeclaration? = function
            while let own = owner, own.title.isEmpty, !own.isBlock { owner = own.parent }
            return TypedExpression(.string(owner.map { $0.isBlock ? "lesson()" : $0.title } ?? "lesson()"), .string, here)
        default:
            // A comment of Python's.
            if node.arguments.isEmpty, node.trailingClosure == nil, isTalkative {
                report(here, .syntax(.comment, write: "// " + node.trimmedDescription.dropFirst()))
            } else {
                refuse(node, .macros)
            }
            return invalid(node)
        }
    }

    /// The type of a literal: the hint's, if such a literal may have it; else left open.
    func literalType(_ literal: TypeVariable.Literal, _ hint: StaticType?) -> StaticType {
        fresh(literal)
    }

    func integer(_ node: IntegerLiteralExprSyntax, _ here: Span, isNegative: Bool = false) -> TypedExpression {
        let text = node.literal.text.filter { $0 != "_" }
        let radix = text.hasPrefix("0x") ? 16 : text.hasPrefix("0b") ? 2 : text.hasPrefix("0o") ? 8 : 10
        let digits = (isNegative ? "-" : "") + (radix == 10 ? text : String(text.dropFirst(2)))
        let type = fresh(.integer)
        if let value = Int(digits, radix: radix) {
            if value < -128 || value > 127 || value < 0 { requireFit(value, type, digits, here) }
            return TypedExpression(.integer(value), type, here)
        }
        guard let large = Double(isNegative ? "-" + text : text) else {
            report(node, .syntax(.notANumber(text)))
            return invalid(node)
        }
        let bits = UInt(digits, radix: radix)
        inference.later { [self] in
            applyDefault(type)
            guard let kind = type.integer, !(kind.isWide && bits != nil) else { return }
            report(here, .type(.literalTooLarge((isNegative ? "-" : "") + text, for: kind.name)))
        }
        return TypedExpression(bits.map { .largeInteger($0) } ?? .floating(large), type, here)
    }

    /// A literal must be a value of the type that it gets.
    private func requireFit(_ value: Int, _ type: StaticType, _ text: String, _ here: Span) {
        inference.later { [self] in
            applyDefault(type)
            guard let kind = type.integer, kind.converted(value, from: .int) == nil else { return }
            report(here, .type(.literalOutside(text, of: kind.name, least: kind.text(kind.least), greatest: kind.text(kind.greatest))))
        }
    }

    func floating(_ text: String) -> Double? { Double(text.filter { $0 != "_" }) }

    /// `\(rate, 2)`, `\(rate:2)`: a number and how many decimals it is to have.
    private func formatted(_ node: ExpressionSegmentSyntax) -> String? {
        let parts = node.expressions.map(\.expression)
        let name = node.expressions.first?.label?.text
        guard isCorrecting, let last = parts.last, let digits = Int(last.trimmedDescription), (0...9).contains(digits),
            let value = name ?? (parts.count == 2 ? swift(parts[0]) : nil)
        else { return nil }
        let candidates = ["String(format: \"%.\(digits)f\", \(value))", "String(format: \"%.\(digits)f\", Double(\(value)))"]
        let isNumber = works("Double(\(value))")
        return isNumber ? (works("\(value) as Double") ? candidates.first : candidates.last).map { "\\(\($0))" } : nil
    }

    private func string(_ node: StringLiteralExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if let text = node.representedLiteralValue {
            let type = fresh(.string)
            if text.count != 1 {
                inference.later { [self] in
                    if type.head == .character {
                        report(here, .type(.textAsCharacter(characters: text.count)))
                    }
                }
            }
            return TypedExpression(.string(text), type, here)
        }
        var segments: [TypedExpression.Segment] = []
        let texts = interpolationTexts(node)
        for (index, segment) in node.segments.enumerated() {
            switch segment {
            case .stringSegment:
                segments.append(.text(texts[index] ?? ""))
            case .expressionSegment(let expression):
                guard expression.expressions.count == 1, let only = expression.expressions.first, only.label == nil else {
                    report(span(expression), .syntax(.valuesInInterpolation), write: formatted(expression))
                    continue
                }
                let value = check(only.expression)
                applyDefault(value.type)
                if value.type.hasOpenVariable, !value.type.isError, case .nilLiteral = value.kind {
                    report(value.span, .inference(.nilWithoutContext))
                }
                segments.append(.value(viewed(value)))
            }
        }
        return TypedExpression(.interpolation(segments), .string, here)
    }

    /// The literal's plain segments as the text that they stand for: escapes and the indentation of `"""` are done by reading each as a literal of its own.
    private func interpolationTexts(_ node: StringLiteralExprSyntax) -> [Int: String] {
        var result: [Int: String] = [:]
        for (index, segment) in node.segments.enumerated() {
            guard case .stringSegment(let plain) = segment else { continue }
            // Apart from its file: a change would otherwise make the whole tree anew.
            var copy = node.detached
            copy.segments = StringLiteralSegmentListSyntax([.stringSegment(plain)])
            result[index] = copy.representedLiteralValue ?? plain.content.text
        }
        return result
    }

    private func array(_ node: ArrayExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if let type = typeList(node, here) { return type }
        if case .tuple(let fields)? = (hint?.wrapped ?? hint)?.head, fields.count == node.elements.count {
            report(here, .named(swift(node), write: "(\(node.elements.map { swift($0.expression) }.joined(separator: ", ")))"))
            for element in node.elements where !isContextual(element.expression) { _ = check(element.expression) }
            return invalid(node)
        }
        var wanted: StaticType?
        var asSet = false
        let outer = hint?.wrapped ?? hint
        if case .nominal(let nominal, let arguments)? = outer?.head, !arguments.isEmpty {
            if nominal === Nominal.array || nominal === Nominal.sequence || nominal === Nominal.arraySlice { wanted = arguments[0] }
            if nominal === Nominal.set { (wanted, asSet) = (arguments[0], true) }
            if let hostProtocol = outer?.nominal, hostProtocol.kind == .hostProtocol { wanted = nil }
        }
        if let own = listElement(of: outer?.nominal) { wanted = own }
        if wanted == nil || wanted?.openVariable != nil, isMixed(node) { return invalid(node) }
        let element = wanted ?? fresh()
        var parts: [TypedExpression] = []
        if let wanted, wanted.openVariable == nil {
            parts = node.elements.map { check($0.expression, as: wanted) }
        } else {
            parts = join(node.elements.map(\.expression), hint: hint == nil ? nil : wanted, into: element)
        }
        if node.elements.isEmpty, wanted == nil, hint?.openVariable == nil, hint?.isError != true {
            inference.later { [self] in
                if element.openVariable != nil {
                    report(here, .inference(.emptyList), write: declaredEmpty(node))
                }
            }
        }
        return TypedExpression(.list(parts), asSet ? .set(element) : .array(element), here)
    }

    /// `[Int]` in `[Int]()`: a list's type written as a value.
    private func typeList(_ node: ArrayExprSyntax, _ here: Span) -> TypedExpression? {
        guard node.elements.count == 1, let only = node.elements.first?.expression, let type = writtenType(only) else { return nil }
        return TypedExpression(.metatype, .metatype(.array(type)), here)
    }

    /// An expression that is the name of a type.
    private func writtenType(_ syntax: ExprSyntax) -> StaticType? {
        if let name = syntax.as(DeclReferenceExprSyntax.self) {
            guard case .type(let type)? = lookUp(name.baseName.text) else { return nil }
            return instantiated(type)
        }
        if let list = syntax.as(ArrayExprSyntax.self), list.elements.count == 1 { return writtenType(list.elements.first!.expression).map { .array($0) } }
        if let table = syntax.as(DictionaryExprSyntax.self), case .elements(let pairs) = table.content, pairs.count == 1, let pair = pairs.first,
            let key = writtenType(pair.key), let value = writtenType(pair.value)
        {
            return .dictionary(key, value)
        }
        if let optional = syntax.as(OptionalChainingExprSyntax.self) { return writtenType(optional.expression).map { .optional($0) } }
        if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count > 1 {
            let types = tuple.elements.map { writtenType($0.expression) }
            guard types.allSatisfy({ $0 != nil }) else { return nil }
            return .tuple(zip(tuple.elements, types).map { TupleField($0.label?.text, $1!) })
        }
        if let special = syntax.as(GenericSpecializationExprSyntax.self), case .metatype(let type) = check(ExprSyntax(special)).type { return type }
        return nil
    }

    /// Expressions that must have one type: that of the elements of a list, of the branches of a ternary.
    func join(_ syntaxes: [ExprSyntax], hint: StaticType?, into element: StaticType) -> [TypedExpression] {
        // Those that mean nothing without a type (`.red`) get it from the others.
        var checked = syntaxes.map { syntax -> TypedExpression? in
            let isOpen = hint == nil || hint?.openVariable != nil
            return isOpen && isContextual(syntax) && !syntax.is(NilLiteralExprSyntax.self) ? nil : check(syntax, hint: hint)
        }
        var known = checked.lazy.compactMap { $0 }.first { !$0.type.isError && !isNilLiteral($0) }?.type
        for (index, syntax) in syntaxes.enumerated() where checked[index] == nil {
            let value = check(syntax, hint: known ?? hint)
            // A list may say by one of its elements what those of the next mean.
            if known == nil, syntax.is(ArrayExprSyntax.self), !value.type.isError { known = value.type }
            checked[index] = value
        }
        var parts = checked.compactMap { $0 }
        guard !parts.isEmpty else { return parts }
        // An optional among them makes all optional.
        if let optional = parts.first(where: { $0.type.isOptional && !isNilLiteral($0) })?.type ?? parts.first(where: isNilLiteral)?.type {
            for part in parts where !isNilLiteral(part) {
                if attempt({ converted(part, to: optional) != nil }) { continue }
            }
            _ = unify(element, optional)
            return parts.map { coerce($0, to: optional) }
        }
        let first = parts.first { $0.type.openVariable == nil && !$0.type.isError } ?? parts[0]
        guard unify(element, first.type) else {
            return parts.map { coerce($0, to: element) }
        }
        for index in parts.indices { parts[index] = coerce(parts[index], to: element) }
        return parts
    }

    func isNilLiteral(_ expression: TypedExpression) -> Bool {
        if case .nilLiteral = expression.kind { return true } else { return false }
    }

    /// Keys that are written out and there twice, with which the lesson would stop.
    private func lookForKeysTwice(_ elements: DictionaryElementListSyntax) {
        var known: Set<String> = []
        for element in elements.prefix(10_000) where element.key.is(StringLiteralExprSyntax.self) || element.key.is(IntegerLiteralExprSyntax.self) {
            let key = element.key.trimmedDescription
            if !key.contains("\\("), !known.insert(key).inserted { report(span(element.key), .keyTwice(key)) }
        }
    }

    private func dictionary(_ node: DictionaryExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if case .elements(let pairs) = node.content, pairs.count == 1, let type = writtenType(ExprSyntax(node)) {
            return TypedExpression(.metatype, .metatype(type), here)
        }
        var (key, value) = (fresh(), fresh())
        let outer = hint?.wrapped ?? hint
        if case .nominal(.dictionary, let arguments)? = outer?.head { (key, value) = (arguments[0], arguments[1]) }
        guard case .elements(let elements) = node.content else {
            inference.later { [self] in
                if key.openVariable != nil { report(here, .inference(.emptyDictionary)) }
            }
            return TypedExpression(.dictionary([]), .dictionary(key, value), here)
        }
        lookForKeysTwice(elements)
        let keys = key.openVariable == nil ? elements.map { check($0.key, as: key) } : join(elements.map(\.key), hint: key, into: key)
        let values = value.openVariable == nil ? elements.map { check($0.value, as: value) } : join(elements.map(\.value), hint: value, into: value)
        inference.require(key, .standard(.hashable), here)
        return TypedExpression(.dictionary(Array(zip(keys, values).map { (key: $0, value: $1) })), .dictionary(key, value), here)
    }

    private func tuple(_ node: TupleExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if node.elements.count == 1, let only = node.elements.first, only.label == nil {
            return check(only.expression, hint: hint)
        }
        var hints: [StaticType?] = node.elements.map { _ in nil }
        if case .tuple(let fields)? = (hint?.wrapped ?? hint)?.head, fields.count == hints.count { hints = fields.map(\.type) }
        let parts = zip(node.elements, hints).map { $1 == nil ? viewed(check($0.expression)) : check($0.expression, hint: $1) }
        let fields = zip(node.elements, parts).map { TupleField($0.label?.text, $1.type) }
        return TypedExpression(.tuple(parts), .tuple(fields), here)
    }

    private func ternary(_ node: TernaryExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let condition = check(node.condition, as: .bool)
        if let hint, hint.openVariable == nil {
            return TypedExpression(.ternary(condition, check(node.thenExpression, as: hint), check(node.elseExpression, as: hint)), hint, here)
        }
        let type = fresh()
        let parts = join([node.thenExpression, node.elseExpression], hint: hint, into: type)
        return TypedExpression(.ternary(condition, parts[0], parts[1]), type, here)
    }

    private func forced(_ node: ForceUnwrapExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let value = check(node.expression, hint: hint.map { .optional($0) })
        if value.type.isError { return value }
        guard let inner = value.type.wrapped else {
            report(here, .type(.notForceable(value.type.description)))
            return invalid(node)
        }
        return TypedExpression(.force(value), inner, here)
    }

    private func tried(_ node: TryExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let (wasCovered, wasCatching) = (context.isCoveredByTry, context.isInCatchingDo)
        context.isCoveredByTry = true
        if node.questionOrExclamationMark != nil { context.isInCatchingDo = true }
        let value = check(node.expression, hint: node.questionOrExclamationMark?.text == "?" ? hint?.wrapped ?? hint : hint)
        (context.isCoveredByTry, context.isInCatchingDo) = (wasCovered, wasCatching)
        switch node.questionOrExclamationMark?.text {
        case "?":
            if value.type.isError { return value }
            let type: StaticType = value.type.isOptional ? value.type : .optional(value.type)
            return TypedExpression(.tryOptional(value.type.isOptional ? value : TypedExpression(.wrap(value), type, here)), type, here)
        case "!": return TypedExpression(.tryForce(value), value.type, here)
        default: return value
        }
    }

    func span(_ node: any SyntaxProtocol) -> Span {
        Span(block: block, start: node.positionAfterSkippingLeadingTrivia.utf8Offset, end: node.endPositionBeforeTrailingTrivia.utf8Offset)
    }
}
