import SwiftSyntax

/// Arguments of the host's functions that lack what tells Swift where they belong.
extension Checker {
    /// The parameters of what is called: a type, a function, or a method of a name whose type is known; nil where that is not known.
    func parameters(ofCallee callee: ExprSyntax, named name: String) -> [Parameter]? {
        if let base = callee.as(MemberAccessExprSyntax.self)?.base?.as(DeclReferenceExprSyntax.self)?.baseName.text,
            case .variable(let variable)? = scope.find(base), !variable.type.isError, variable.type.openVariable == nil
        {
            let found = members(name, of: variable.type).filter { $0.kind != .property }
            return found.isEmpty ? nil : found.flatMap(\.parameters)
        }
        switch lookUp(name) {
        case .type(let type)?: return members("init", of: type).flatMap(\.parameters)
        case .functions(let found)?: return found.flatMap(\.parameters)
        case .variable?, .computed?, nil: return nil
        }
    }

    /// `metrics: .accuracy, .auc`, `validationData: x, y`: what belongs together, without the brackets around it.
    func isGathered(_ arguments: [WrittenArgument], for members: [Member], _ node: some SyntaxProtocol) -> Bool {
        guard members.contains(where: { $0.hostBody != nil }), isTalkative, !arguments.contains(where: { $0.isTrailing || $0.isInout }),
            let first = arguments.indices.dropFirst().first(where: { arguments[$0].label == nil && arguments[$0 - 1].label != nil })
        else { return false }
        let last = arguments.indices[first...].first { arguments[$0].label != nil }.map { $0 - 1 } ?? arguments.count - 1
        var rest = arguments
        rest.removeSubrange(first...last)
        let values = arguments[first - 1...last].map { swift($0.expression) }.joined(separator: ", ")
        let place = Span(block: block, start: span(arguments[first - 1].expression).start, end: span(arguments[last].expression).end)
        for member in members {
            guard case .matched = ArgumentMatch(rest, to: member.parameters),
                let type = member.parameters.first(where: { $0.label == arguments[first - 1].label })?.type
            else { continue }
            let wanted = type.wrapped ?? type
            if wanted.nominal === Nominal.array {
                report(place, .list(write: "[\(values)]"))
                return true
            }
            if case .tuple(let fields) = wanted.head, fields.count == last - first + 2 {
                report(place, .pair(write: "(\(values))"))
                return true
            }
        }
        return false
    }

    /// `model.fit(x, y, stepsPerEpoch: 10)`: the call without what nothing here takes.
    func withoutUnknown(_ arguments: [WrittenArgument], for members: [Member]) -> [WrittenArgument]? {
        guard let name = members.first?.calledName, members.contains(where: { $0.hostBody != nil }) else { return nil }
        let labels = Set(members.flatMap(\.parameters).compactMap(\.label))
        let unknown = arguments.filter { argument in argument.label.map { !labels.contains($0) && nearest(to: $0, in: labels) == nil } ?? false }
        let known = arguments.filter { argument in argument.label.map { label in !unknown.contains { $0.label == label } } ?? true }
        guard !unknown.isEmpty, !unknown.contains(where: { $0.isTrailing || foreign.hasParameter($0.label ?? "", ofMember: name) }),
            members.contains(where: { if case .matched = ArgumentMatch(known, to: $0.parameters) { true } else { false } })
        else { return nil }
        for argument in unknown {
            guard let label = argument.label, let node = argument.expression.parent?.as(LabeledExprSyntax.self) else { return nil }
            let advice = foreign.advice(onArgument: foreign.label(label, of: name), of: name)
            report(node.label.map { span($0) } ?? span(node), covering: span(node), .noParameter(label, of: name, instead: advice))
        }
        return known
    }

    /// The one parameter whose label begins so, and takes such a value: `batch` for `batchSize`, `validation` for `validationData`.
    func begun(_ label: String, _ argument: WrittenArgument, in parameters: [Parameter]) -> String? {
        guard label.count >= 3 else { return nil }
        let start = label.lowercased().replacing("_", with: "")
        let fitting = parameters.filter { parameter in
            guard let own = parameter.label?.lowercased(), own.hasPrefix(start) || start.hasPrefix(own) else { return false }
            return canTake(argument.expression, parameter.type.wrapped ?? parameter.type)
        }
        let labels = Set(fitting.compactMap(\.label))
        return labels.count == 1 ? labels.first : nil
    }

    /// Whether a value may be of a type, by how it is written.
    private func canTake(_ argument: ExprSyntax, _ type: StaticType) -> Bool {
        if case .tuple(let fields) = type.head { return argument.as(TupleExprSyntax.self)?.elements.count == fields.count }
        if argument.is(TupleExprSyntax.self) { return false }
        if argument.is(FloatLiteralExprSyntax.self) { return type == .double }
        if argument.is(IntegerLiteralExprSyntax.self) { return type == .int || type == .double }
        if argument.is(BooleanLiteralExprSyntax.self) { return type == .bool }
        return true
    }

    /// `inputShape: [nil, 4, 1]`, as Keras' layers show it.
    func isShapeWithNil(_ argument: WrittenArgument, _ member: Member) -> Bool {
        guard argument.label == "inputShape" || argument.label == "shape" || member.calledName == "Input", member.hostBody != nil,
            let list = argument.expression.as(ArrayExprSyntax.self), let first = list.elements.first,
            list.elements.contains(where: { $0.expression.is(NilLiteralExprSyntax.self) })
        else { return false }
        let rest = list.elements.dropFirst().map { swift($0.expression) }
        let isOfSamples = first.expression.is(NilLiteralExprSyntax.self) && (rest.count > 1 || rest.count == 1 && member.calledName == "Dense")
        report(span(list), .openLength(write: isOfSamples && !rest.contains("nil") ? "[\(rest.joined(separator: ", "))]" : nil))
        return true
    }

    /// What an argument is called where it stands.
    func writtenLabel(_ argument: WrittenArgument) -> String? {
        let parent = argument.expression.parent
        if let infix = parent?.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self) { return infix.leftOperand.trimmedDescription }
        return parent?.as(LabeledExprSyntax.self)?.label?.text
    }

    /// `epochs: "5"`.
    func isNumberInQuotes(_ text: String, _ value: TypedExpression, _ wanted: StaticType) -> Bool {
        guard wanted == .int && Int(text) != nil || wanted == .double && Double(text).map(\.isFinite) == true else { return false }
        report(value.span, .quotedNumber(write: text))
        return true
    }

    /// `add(Dense(1), activation="sigmoid")`: an argument of the call before, behind its bracket.
    func isOfInnerCall(_ label: String, _ name: String, _ value: ExprSyntax, _ node: LabeledExprSyntax, _ call: FunctionCallExprSyntax) -> Bool {
        guard isTalkative, let first = call.arguments.first, first.id != node.id, let inner = first.expression.as(FunctionCallExprSyntax.self),
            let callee = inner.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            parameters(ofCallee: inner.calledExpression, named: callee)?.contains(where: { $0.label == label }) == true
        else { return false }
        let text = swift(inner)
        let argument = "\(label): \(foreign.value(swift(value), of: label, from: name))"
        report(span(node), .label(name, write: text.hasSuffix("()") ? "\(text.dropLast())\(argument))" : "\(text.dropLast()), \(argument))"))
        return true
    }

    /// Words where the host wants what it makes numbers of.
    func areWords(_ value: TypedExpression, for type: StaticType) -> Bool {
        guard let nominal = type.nominal, nominal.kind == .hostProtocol, let advice = foreign.advice(on: nominal.name) else { return false }
        let own = value.type.resolved.description
        guard own == "String" || own == "[String]" || own == "[[String]]" else { return false }
        report(value.span, .words(advice))
        return true
    }

    /// `model.add(LSTM(8)).add(Dense(1))`: a call on what a call without a value gives.
    func isChained(_ member: MemberAccessExprSyntax, _ here: Span) -> Bool {
        guard let call = member.parent?.as(FunctionCallExprSyntax.self), call.calledExpression.id == ExprSyntax(member).id,
            let before = member.base?.as(FunctionCallExprSyntax.self), let object = before.calledExpression.as(MemberAccessExprSyntax.self)?.base
        else { return false }
        report(here, covering: span(call), .chained(write: "\(swift(object)).\(member.declName.baseName.text)(\(call.arguments.trimmedDescription))"))
        return true
    }
}
