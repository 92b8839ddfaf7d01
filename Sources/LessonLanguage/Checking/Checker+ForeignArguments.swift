import SwiftSyntax
import Wording

/// Arguments and values as Python and Keras write them.
extension Checker {
    /// `return_sequences=True` as an argument with its label; as none where nothing takes it.
    func namedArgument(_ node: LabeledExprSyntax, of call: FunctionCallExprSyntax) -> WrittenArgument?? {
        guard node.label == nil, let (name, value) = Self.assigned(node.expression) else { return .none }
        let callee = call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text ?? call.calledExpression.trimmedDescription
        var label = foreign.label(name, of: callee)
        let called = parameters(ofCallee: call.calledExpression, named: callee)
        let taken = called ?? []
        if label == "inputDimension", !taken.contains(where: { $0.label == label || $0.name == label }) { label = "inputShape" }
        if !taken.contains(where: { $0.label == label || $0.name == label }), let near = nearest(to: label, in: taken.compactMap(\.label)) { label = near }
        if called != nil, !taken.contains(where: { $0.label == label || $0.name == label }), foreign.form(of: callee) == nil, !foreign.isShared(callee),
            !foreign.hasParameter(name, ofMember: callee),
            !taken.contains(where: { $0.label?.lowercased() == label.lowercased() }), nearest(to: label, in: taken.compactMap(\.label)) == nil
        {
            if !isOfInnerCall(label, name, value, node, call) {
                report(span(node), .noParameter(name, of: callee, instead: foreign.advice(onArgument: label, of: callee)))
            }
            return .some(nil)
        }
        if taken.contains(where: { $0.label == nil && $0.name == label }) {
            tell(value, changedFor: label, from: name)
            report(span(node), .unlabelled(name, write: foreign.value(swift(value), of: label, from: name)))
            return WrittenArgument(label: nil, expression: value)
        }
        tell(value, changedFor: label, from: name)
        report(span(node), .syntax(.namedArgument, write: "\(label): \(foreign.value(swift(value), of: label, from: name))"))
        return WrittenArgument(label: label, expression: value)
    }

    /// Notes that a correction holds another value than the one that is written, whose type is told thereby.
    func tell(_ value: ExprSyntax, changedFor label: String, from name: String) {
        let text = swift(value)
        if foreign.value(text, of: label, from: name) != text { toldValues.insert(span(value)) }
    }

    private static func assigned(_ node: ExprSyntax) -> (name: String, value: ExprSyntax)? {
        guard let infix = node.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self),
            let name = infix.leftOperand.as(DeclReferenceExprSyntax.self)
        else { return nil }
        return (name.baseName.text, infix.rightOperand)
    }

    /// Whether a value of the wrong type is told as what Keras takes there: a text for a case, an object's name, a tuple for a list.
    func isForeignValue(_ value: TypedExpression, _ wanted: StaticType) -> Bool {
        if toldValues.contains(value.span) { return true }
        let type = wanted.wrapped ?? wanted
        if areWords(value, for: type) { return true }
        switch value.kind {
        case .string(let text):
            if isNumberInQuotes(text, value, type) { return true }
            if type.nominal === Nominal.array, elementType(of: type) == .string {
                report(value.span, .list(write: "[\(sources[value.span.block].text(value.span))]"))
                return true
            }
            guard let nominal = type.nominal, nominal.kind == .host || nominal.kind == .hostProtocol else { return false }
            let fitting = foreign.members(text).first { name in members(name, of: type).contains { $0.isStatic || $0.kind == .enumCase } }
            if let fitting {
                let takesNumber = members(fitting, of: type).allSatisfy { member in
                    !member.isProperty && member.kind != .enumCase && member.parameters.first.map { $0.label == nil && $0.type == .double } == true
                }
                report(value.span, .text(text, write: takesNumber ? ".\(fitting)(0.01)" : "." + fitting))
            } else if let object = foreign.object(text)
                ?? nominal.conformers.compactMap(\.nominal?.name).first(where: { $0.lowercased() == text.lowercased() }).map({ $0 + "()" })
            {
                report(value.span, .text(text, write: object))
            } else if let near = nominal.conformers.compactMap(\.nominal?.name).first(where: {
                nearestName(to: text.lowercased(), among: [$0.lowercased()]) != nil
            }) {
                report(value.span, .text(text, write: near + "()"))
            } else {
                let known = memberNames(of: type).filter { name in
                    name != "allCases" && members(name, of: type).contains { $0.kind == .enumCase || $0.isStatic && $0.isProperty }
                }
                // Only what other tools name by a text is made without arguments.
                let objects = nominal.conformers.compactMap(\.nominal?.name).compactMap { foreign.object($0.lowercased()) }
                if let near = nearest(to: text, in: known) {
                    report(value.span, .text(text, write: "." + near))
                    return true
                }
                let names = known.isEmpty ? objects : known.map { "." + $0 }
                guard !names.isEmpty, nominal.kind == .hostProtocol || !known.isEmpty else { return false }
                report(value.span, .unknownText(text, known: Array(names.sorted().prefix(12))))
            }
            return true
        case .nilLiteral:
            guard type.nominal?.kind == .host, members("linear", of: type).contains(where: { $0.isStatic || $0.kind == .enumCase }) else { return false }
            report(value.span, .named("nil", write: ".linear"))
            return true
        case .metatype:
            if case .metatype(let list) = value.type.head, list.nominal === Nominal.array, let name = elementType(of: list),
                type.nominal === Nominal.array, let element = elementType(of: type),
                wouldFit({ converted(TypedExpression(.invalid, name, value.span), to: element) != nil })
            {
                report(value.span, .named("[\(name)]", write: "[\(name)()]"))
                return true
            }
            guard case .metatype(let instance) = value.type.head, type.nominal?.kind == .hostProtocol || type == instance,
                wouldFit({ converted(TypedExpression(.invalid, instance, value.span), to: type) != nil })
            else { return false }
            report(value.span, .named(instance.description, write: "\(instance)()"))
            return true
        case .tuple(let parts):
            guard type.nominal === Nominal.array || type.nominal?.literals[.array] != nil, parts.count > 0 else { return false }
            let element = elementType(of: type)
            guard element == nil || parts.allSatisfy({ part in wouldFit { converted(part, to: element!) != nil } }) else { return false }
            report(value.span, .list(write: "[\(parts.map { sources[$0.span.block].text($0.span) }.joined(separator: ", "))]"))
            return true
        case .boolean(let flag):
            guard type == .int else { return false }
            report(value.span, .named("\(flag)", write: flag ? "1" : "0"))
            return true
        case .reference: return isUndotted(sources[value.span.block].text(value.span), wanted, value.span)
        case .list:
            guard type.nominal === Nominal.dictionary, type.arguments.first == .int else { return false }
            let written = sources[value.span.block].text(value.span)
            report(value.span, .named(written, write: foreign.value(written, of: "classWeight")))
            return true
        case .dictionary: return false
        default:
            guard type.nominal === Nominal.array, let element = elementType(of: type), element.nominal?.kind == .hostProtocol || element.nominal?.kind == .host,
                wouldFit({ converted(value, to: element) != nil })
            else { return false }
            report(value.span, .list(write: "[\(sources[value.span.block].text(value.span))]"))
            return true
        }
    }

    /// `Sequential(Dense(8), Dense(1))`: the values of a list, without its brackets.
    func isListWithoutBrackets(_ arguments: [WrittenArgument], of members: [Member], _ node: some SyntaxProtocol) -> Bool {
        guard let call = node.as(FunctionCallExprSyntax.self), arguments.count > 1, arguments.allSatisfy({ $0.label == nil && !$0.isTrailing }),
            let first = call.arguments.first, let last = call.arguments.last, isTalkative
        else { return false }
        let takesList = members.contains { member in
            guard let parameter = member.parameters.first, parameter.label == nil, member.hostBody != nil, parameter.type.nominal === Nominal.array else {
                return false
            }
            return elementType(of: parameter.type)?.nominal?.kind == .hostProtocol && member.parameters.dropFirst().allSatisfy { $0.label != nil }
        }
        guard takesList else { return false }
        let place = Span(block: block, start: span(first).start, end: span(last).end)
        report(place, .list(write: "[\(arguments.map { swift($0.expression) }.joined(separator: ", "))]"))
        return true
    }

    /// `validationData: [x, y]`: a list where a pair is wanted.
    func isListForTuple(_ arguments: [WrittenArgument], of members: [Member]) -> Bool {
        guard !isSpeculating else { return false }
        for argument in arguments {
            guard let label = argument.label else { continue }
            let types = members.compactMap { $0.parameters.first { $0.label == label }?.type }.map { $0.wrapped ?? $0 }
            if !types.isEmpty, types.count == members.count, isHalfOfPair(argument, types) { return true }
            guard let list = argument.expression.as(ArrayExprSyntax.self), let first = types.first, case .tuple(let fields) = first.head,
                fields.count == list.elements.count, types.count == members.count,
                types.allSatisfy({ if case .tuple = $0.head { true } else { false } })
            else { continue }
            if toldValues.contains(span(list)) { return true }
            report(span(list), .named(swift(list), write: "(\(list.elements.map { swift($0.expression) }.joined(separator: ", ")))"))
            return true
        }
        return false
    }

    /// `"loss: " + loss`.
    func isTextPlusNumber(_ symbol: String, _ left: TypedExpression, _ right: TypedExpression, _ node: some SyntaxProtocol) -> Bool {
        guard let infix = node.as(InfixOperatorExprSyntax.self) else { return false }
        let isFirst = left.type.head == .string || left.type.openVariable?.literal == .string
        let isSecond = right.type.head == .string || right.type.openVariable?.literal == .string
        if symbol == "%", isFirst {
            report(span(infix.operator), covering: span(infix), .syntax(.formatOperator, write: swift(infix)))
            return true
        }
        if symbol == "*", isFirst, isNumber(right.type) {
            let text = infix.trimmedDescription
            report(
                span(infix.operator), covering: span(infix),
                .named(text, write: "String(repeating: \(swift(infix.leftOperand)), count: \(swift(infix.rightOperand)))"))
            return true
        }
        if symbol == "===" || symbol == "!==" {
            let meant = symbol.dropLast()
            report(
                span(infix.operator), covering: span(infix),
                .syntax(.identity, write: "\(swift(infix.leftOperand)) \(meant) \(swift(infix.rightOperand))"))
            return true
        }
        if symbol == "*", infix.leftOperand.is(ArrayExprSyntax.self) || infix.rightOperand.is(ArrayExprSyntax.self) {
            var text = swift(infix)
            if let row = infix.leftOperand.as(ArrayExprSyntax.self)?.elements, row.count == 1, let only = row.first.map({ swift($0.expression) }),
                only.hasPrefix("Array(repeating:")
            {
                text = "Array(repeating: \(only), count: \(swift(infix.rightOperand)))"
            }
            guard text.hasPrefix("Array(repeating:") else { return false }
            report(span(infix.operator), covering: span(infix), .syntax(.typing(.repetition), write: text))
            return true
        }
        guard symbol == "+", isFirst != isSecond, isNumber(isFirst ? right.type : left.type) else { return false }
        guard isTalkative else { return false }
        if infix.operator.trimmedDescription == "+=" {
            guard isFirst else { return false }
            report(
                span(infix.operator), covering: span(infix),
                .textPlusNumber(write: "\(swift(infix.leftOperand)) += \"\(interpolated(infix.rightOperand))\""))
            return true
        }
        // All that is added, from the first text on.
        var whole = infix
        while let outer = whole.parent?.as(InfixOperatorExprSyntax.self), outer.operator.trimmedDescription == "+", outer.leftOperand.id == whole.id {
            whole = outer
        }
        var parts: [String] = []
        var rest = ExprSyntax(whole)
        while let sum = rest.as(InfixOperatorExprSyntax.self), sum.operator.trimmedDescription == "+" {
            parts.append(interpolated(sum.rightOperand))
            rest = sum.leftOperand
        }
        parts.append(interpolated(rest))
        report(span(infix.operator), covering: span(whole), .textPlusNumber(write: "\"\(parts.reversed().joined())\""))
        return true
    }

    /// A part of a text: a literal's own, or a value.
    private func interpolated(_ syntax: ExprSyntax) -> String {
        let text = swift(syntax)
        if syntax.is(StringLiteralExprSyntax.self), text.hasPrefix("\""), !text.hasPrefix("\"\"\"") { return String(text.dropFirst().dropLast()) }
        if let inner = text.firstMatch(of: /^String\((.*)\)$/)?.1, !inner.contains(",") { return "\\(\(inner))" }
        return "\\(\(text))"
    }

    /// `x = 5` where nothing is called `x` yet: declares it.
    func firstAssignment(_ node: InfixOperatorExprSyntax, _ here: Span) -> TypedExpression? {
        if let tuple = node.leftOperand.as(TupleExprSyntax.self), tuple.elements.count > 1, ownType == nil, node.parent?.is(CodeBlockItemSyntax.self) == true {
            let names = tuple.elements.compactMap { $0.label == nil ? $0.expression.as(DeclReferenceExprSyntax.self)?.baseName.text : nil }
            guard names.count == tuple.elements.count, names.allSatisfy({ lookUp($0) == nil && $0 != "_" }) else { return nil }
            let word = names.contains { isAssignedAgain($0, after: here) } ? "var" : "let"
            report(span(tuple), covering: here, .syntax(.tupleAssignment, write: "\(word) \(swift(node))"))
            for name in names { declareLoosely(name) }
            return invalid(node)
        }
        guard let target = node.leftOperand.as(DeclReferenceExprSyntax.self), !target.baseName.tokenKind.isOperatorToken else { return nil }
        let name = target.baseName.text
        guard name != "self", lookUp(name) == nil, ownType == nil, !name.hasPrefix("$"), node.parent?.is(CodeBlockItemSyntax.self) == true else {
            return nil
        }
        let word = isAssignedAgain(name, after: here) ? "var" : "let"
        if let chain = node.rightOperand.as(InfixOperatorExprSyntax.self), chain.operator.is(AssignmentExprSyntax.self) {
            return assignedTogether(node, here)
        }
        if let type = Self.emptyType(node.rightOperand) {
            // What will be in it, nobody knows yet.
            report(span(target), covering: here, .syntax(.declaration, write: "var \(name): \(type) = \(type.contains(":") ? "[:]" : "[]")"))
            _ = declare(name, .error, isLet: false, at: span(target))
            return invalid(node)
        }
        if isTalkative, node.rightOperand.is(FunctionCallExprSyntax.self), let (absentName, advice) = absent(in: swift(node.rightOperand)) {
            report(span(target), covering: here, .advised(absentName, advice))
            declareLoosely(name)
            return invalid(node)
        }
        report(span(target), covering: here, .syntax(.declaration, write: "\(word) \(name) = \(swift(node.rightOperand))"))
        let value = check(node.rightOperand)
        applyDefault(value.type)
        let type = value.type.isVoid || isNilLiteral(value) ? StaticType.error : value.type.resolved
        _ = declare(name, type, isLet: false, at: span(target))
        return invalid(node)
    }

    /// The type that an empty list or dictionary may have; nil for what is none.
    private static func emptyType(_ value: ExprSyntax) -> String? {
        if let list = value.as(ArrayExprSyntax.self), list.elements.isEmpty { return "[Double]" }
        if let closure = value.as(ClosureExprSyntax.self), closure.statements.isEmpty, closure.signature == nil { return "[String: Int]" }
        return nil
    }

    /// `a = b = 3`: each name has a declaration of its own.
    private func assignedTogether(_ node: InfixOperatorExprSyntax, _ here: Span) -> TypedExpression {
        var targets: [ExprSyntax] = []
        var rest = ExprSyntax(node)
        while let assignment = rest.as(InfixOperatorExprSyntax.self), assignment.operator.is(AssignmentExprSyntax.self), targets.count < 20 {
            targets.append(assignment.leftOperand)
            rest = assignment.rightOperand
        }
        let value = check(rest)
        applyDefault(value.type)
        let type = value.type.isVoid || isNilLiteral(value) ? StaticType.error : value.type.resolved
        var parts: [String] = []
        for target in targets.reversed() {
            let name = target.as(DeclReferenceExprSyntax.self)?.baseName.text
            let isNew = name.map { lookUp($0) == nil } ?? false
            parts.append("\(isNew ? "let " : "")\(target.trimmedDescription) = \(parts.isEmpty ? swift(rest) : targets[targets.count - 1].trimmedDescription)")
            if isNew, let name { _ = declare(name, type, isLet: false, at: span(target)) }
        }
        report(span(node.leftOperand), covering: here, .syntax(.declaration, write: parts.joined(separator: "; ")))
        return invalid(node)
    }

    /// Whether a later line of the block gives the name another value.
    private func isAssignedAgain(_ name: String, after here: Span) -> Bool {
        guard isTalkative else { return false }
        let rest = sources[block].text(Span(block: block, start: here.end, end: Int.max))
        // With what stands behind a header in its line.
        return rest.split(whereSeparator: { "\n;:{".contains($0) }).contains { line in
            let line = line.drop { $0 == " " || $0 == "\t" }
            guard line.hasPrefix(name) else { return false }
            let sign = line.dropFirst(name.count).drop { $0 == " " }
            if sign.hasPrefix("["), sign.contains("] =") || sign.contains("] +=") { return true }
            if [".append", ".insert", ".remove", ".sort(", ".extend", ".pop", ".reverse(", ".shuffle"].contains(where: sign.hasPrefix) { return true }
            return ["= ", "+= ", "-= ", "*= ", "/= ", "=", "+=", "-="].contains { sign.hasPrefix($0) } && !sign.hasPrefix("==")
        }
    }

    /// `x[x > 1]`: those of a list that a comparison is true of.
    private func isMask(_ test: InfixOperatorExprSyntax, of node: SubscriptCallExprSyntax, _ base: TypedExpression) -> Bool {
        let list = swift(node.calledExpression)
        guard base.type.nominal === Nominal.array, swift(test.leftOperand) == list else { return false }
        let code = "\(list).filter { $0 \(test.operator.trimmedDescription) \(swift(test.rightOperand)) }"
        guard works(code, besides: node.trimmedDescription) else { return false }
        report(span(node), .named(node.trimmedDescription, write: code))
        return true
    }

    /// `x[-1]`, `x[-3...]`: indices from the end, which lists have not.
    func isForeignIndex(_ node: SubscriptCallExprSyntax, of base: TypedExpression) -> Bool {
        let type = base.type.resolved.description
        if node.arguments.count > 1, node.arguments.allSatisfy({ $0.label == nil }), type == "Tensor" || type.hasPrefix("[["), !type.contains(":") {
            let indices = node.arguments.map { "[\(swift($0.expression))]" }.joined()
            report(span(node), .named(node.trimmedDescription, write: swift(node.calledExpression) + indices))
            return true
        }
        if type == "Tensor", node.arguments.count == 1, let range = node.arguments.first?.expression.as(InfixOperatorExprSyntax.self),
            ["..<", "..."].contains(range.operator.trimmedDescription)
        {
            let code = "Tensor((\(swift(range))).map { \(swift(node.calledExpression))[$0].scalars })"
            if works(code, besides: node.trimmedDescription) {
                report(span(node), .named(node.trimmedDescription, write: code))
                return true
            }
        }
        if type == "Evaluation", node.arguments.count == 1, let part = ["0": "loss", "1": "accuracy"][node.arguments.first!.expression.trimmedDescription] {
            report(span(node), .named(node.trimmedDescription, write: "\(swift(node.calledExpression)).\(part)"))
            return true
        }
        if base.type.nominal === Nominal.array, node.arguments.count == 1, let key = node.arguments.first?.expression, key.is(StringLiteralExprSyntax.self) {
            report(span(key), covering: span(node), .listByPlace(write: "\(swift(node.calledExpression))[0]"))
            return true
        }
        if node.arguments.count == 1, let test = node.arguments.first?.expression.as(InfixOperatorExprSyntax.self), isMask(test, of: node, base) { return true }
        guard node.arguments.count == 1, let index = node.arguments.first, index.label == nil, index.expression.isNegativeLiteral else { return false }
        let isList = base.type.head.nominal.map { [.array, .arraySlice, .string, .substring].contains($0) } ?? false
        guard isList || index.expression.isRange else { return false }
        report(span(index), covering: span(node), .syntax(.negativeIndex, write: swift(node)))
        return true
    }
}

extension ExprSyntax {
    /// `-3...`
    fileprivate var isRange: Bool {
        self.as(PrefixOperatorExprSyntax.self)?.expression.is(PostfixOperatorExprSyntax.self) ?? self.is(PostfixOperatorExprSyntax.self)
    }

    /// `-1`, `-3...`
    fileprivate var isNegativeLiteral: Bool {
        guard let prefix = self.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" else { return false }
        let inner = prefix.expression.as(PostfixOperatorExprSyntax.self)?.expression ?? prefix.expression
        return inner.is(IntegerLiteralExprSyntax.self)
    }
}
