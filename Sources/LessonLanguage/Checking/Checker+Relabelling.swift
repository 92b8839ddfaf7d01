import SwiftSyntax

/// Calls whose arguments have other names, another order or no names: as Keras has them.
extension Checker {
    /// The arguments as one of the members takes them, if all that is wrong is how they are named.
    func relabelled(_ arguments: [WrittenArgument], for members: [Member], _ node: some SyntaxProtocol) -> [WrittenArgument]? {
        guard !isSpeculating, !members.isEmpty else { return nil }
        if let renamed = renamed(arguments, for: members) ?? withoutUnknown(arguments, for: members) { return renamed }
        guard let call = node.as(FunctionCallExprSyntax.self), members.contains(where: { $0.hostBody != nil }) else { return nil }
        if let ordered = ordered(arguments, for: members) {
            for argument in arguments {
                guard let label = writtenLabel(argument) else { continue }
                tell(argument.expression, changedFor: label, from: label)
            }
            report(argumentsSpan(call), covering: span(call), .order(write: text(of: call, ordered)))
            return ordered
        }
        if let labelled = labelled(arguments, for: members) {
            report(argumentsSpan(call), covering: span(call), .lacksLabels(write: text(of: call, labelled)))
            return labelled
        }
        return nil
    }

    private func matches(_ arguments: [WrittenArgument], _ members: [Member]) -> Bool {
        members.contains { if case .matched = ArgumentMatch(arguments, to: $0.parameters) { true } else { false } }
    }

    /// With the labels that lessons have for Python's.
    private func renamed(_ arguments: [WrittenArgument], for members: [Member]) -> [WrittenArgument]? {
        var changed = arguments
        let parameters = members.flatMap(\.parameters)
        let labels = Set(parameters.compactMap(\.label))
        let isOfHost = members.contains { $0.hostBody != nil }
        for (index, argument) in arguments.enumerated() {
            guard let label = argument.label, !labels.contains(label) else { continue }
            let known = foreign.label(label, of: members.first?.calledName)
            let plain = label.lowercased().replacing("_", with: "")
            if parameters.contains(where: { $0.label == nil && ($0.name == known || $0.name == label) }) {
                changed[index].label = nil
            } else if known == "inputDimension", members.first?.calledName == "Dense", labels.contains("inputShape") {
                changed[index].label = "inputShape"
            } else if labels.contains(known) {
                changed[index].label = known
            } else if isOfHost, members.contains(where: { $0.parameters.indices.contains(index) && $0.parameters[index].label == nil }),
                nearest(to: label, in: labels) == nil
            {
                changed[index].label = nil
            } else {
                changed[index].label =
                    labels.first { $0.lowercased() == plain }
                    ?? (isOfHost ? nearest(to: label, in: labels) ?? begun(label, argument, in: parameters) : nil) ?? label
            }
        }
        guard zip(changed, arguments).contains(where: { $0.label != $1.label }), matches(changed, members) || isOfHost && ordered(changed, for: members) != nil
        else { return nil }
        for (old, new) in zip(arguments, changed) where old.label != new.label {
            guard let label = old.label, let node = old.expression.parent?.as(LabeledExprSyntax.self) else { continue }
            let place = node.label.map { span($0) } ?? span(node)
            let value = swift(new.expression)
            guard let meant = new.label else {
                report(place, covering: span(node), .unlabelled(label, write: value))
                continue
            }
            var changedValue = foreign.value(value, of: meant, from: label)
            if let list = new.expression.as(ArrayExprSyntax.self), parameters.contains(where: { $0.label == meant && ($0.type.wrapped ?? $0.type).isTuple }) {
                changedValue = "(\(list.elements.map { swift($0.expression) }.joined(separator: ", ")))"
            }
            if changedValue != value { toldValues.insert(span(new.expression)) }
            report(place, covering: span(node), .label(label, write: "\(meant): \(changedValue)"))
        }
        return changed
    }

    /// Those with labels in the order of the parameters: Python takes them in any.
    private func ordered(_ arguments: [WrittenArgument], for members: [Member]) -> [WrittenArgument]? {
        guard !arguments.contains(where: \.isTrailing) else { return nil }
        let plain = arguments.filter { $0.label == nil }
        let named = arguments.filter { $0.label != nil }
        for member in members {
            let places = named.map { argument in member.parameters.firstIndex { $0.label == argument.label } }
            guard places.allSatisfy({ $0 != nil }), Set(places).count == places.count else { continue }
            let sorted = plain + zip(named, places).sorted { $0.1! < $1.1! }.map(\.0)
            if sorted.map(\.label) != arguments.map(\.label), matches(sorted, [member]) { return sorted }
        }
        return nil
    }

    /// Those without labels with the labels of the parameters at their places, if their types fit there.
    private func labelled(_ arguments: [WrittenArgument], for members: [Member]) -> [WrittenArgument]? {
        guard !arguments.contains(where: { $0.isTrailing || $0.isInout }) else { return nil }
        for member in members where member.parameters.count >= arguments.count {
            var changed = arguments
            for index in arguments.indices where arguments[index].label == nil { changed[index].label = member.parameters[index].label }
            // A text behind all else is a chart's title.
            if let last = arguments.last, last.label == nil, last.expression.is(StringLiteralExprSyntax.self), changed.last?.label != nil,
                member.parameters.contains(where: { $0.label == "title" }), !arguments.contains(where: { $0.label == "title" })
            {
                changed[changed.count - 1].label = "title"
            }
            guard changed.map(\.label) != arguments.map(\.label), matches(changed, [member]) else { continue }
            let areFitting = zip(arguments, member.parameters).allSatisfy { argument, parameter in
                argument.label != nil || parameter.label == nil && !argument.expression.is(DeclReferenceExprSyntax.self)
                    || fits(argument.expression, parameter)
            }
            if areFitting { return changed }
        }
        return nil
    }

    private func fits(_ argument: ExprSyntax, _ parameter: Parameter) -> Bool {
        let type = parameter.type.wrapped ?? parameter.type
        // What Keras names by a text is a value of its own here.
        if argument.is(StringLiteralExprSyntax.self), type.nominal?.kind == .host || type.nominal?.kind == .hostProtocol { return true }
        if let list = argument.as(ArrayExprSyntax.self), let element = elementType(of: type), element.nominal?.kind == .host {
            return list.elements.allSatisfy { $0.expression.is(StringLiteralExprSyntax.self) || isContextual($0.expression) }
        }
        if let call = argument.as(FunctionCallExprSyntax.self), let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            case .type(let made)? = lookUp(name)
        {
            return wouldFit { converted(TypedExpression(.invalid, made, span(call)), to: parameter.type) != nil }
        }
        return wouldFit { converted(check(argument, hint: type), to: parameter.type) != nil }
    }

    private func argumentsSpan(_ call: FunctionCallExprSyntax) -> Span {
        guard let first = call.arguments.first, let last = call.arguments.last else { return span(call) }
        return Span(block: block, start: span(first).start, end: span(last).end)
    }

    private func text(of call: FunctionCallExprSyntax, _ arguments: [WrittenArgument]) -> String {
        let values = arguments.map { argument in
            let value = swift(argument.expression)
            return argument.label.map { "\($0): \(foreign.value(value, of: $0, from: writtenLabel(argument)))" } ?? value
        }
        return "\(swift(call.calledExpression))(\(values.joined(separator: ", ")))"
    }
}
