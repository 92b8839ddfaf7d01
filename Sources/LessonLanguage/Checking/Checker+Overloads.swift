import SwiftSyntax

extension Checker {
    /// Chooses among the members of a name and checks the arguments against it.
    func resolve(
        _ members: [Member], name: String, receiver: TypedExpression?, ownerType: StaticType?, _ arguments: [WrittenArgument],
        _ node: some SyntaxProtocol, _ hint: StaticType?, _ here: Span
    ) -> TypedExpression {
        var matching: [(member: Member, places: [[Int]])] = []
        for member in members where member.kind != .property {
            if case .matched(let places) = ArgumentMatch(arguments, to: member.parameters) { matching.append((member, places)) }
        }
        if matching.isEmpty {
            if toldValues.contains(here) { return invalid(node) }
            if isListWithoutBrackets(arguments, of: members, node) || hasDecimalCommas(node) {
                checkLoosely(arguments)
                return invalid(node)
            }
            if isGathered(arguments, for: members, node) {
                checkLoosely(arguments)
                return invalid(node)
            }
            if isForeignCall(name, isMember: receiver != nil, arguments, node) {
                checkLoosely(arguments)
                return invalid(node)
            }
            if isMadeOtherwise(arguments, node) {
                checkLoosely(arguments)
                return invalid(node)
            }
            if let relabelled = relabelled(arguments, for: members.filter({ $0.kind != .property }), node) {
                return resolve(members, name: name, receiver: receiver, ownerType: ownerType, relabelled, node, hint, here)
            }
            explainMismatch(members.filter { $0.kind != .property }, name: name, arguments, node, here)
            checkLoosely(arguments)
            return invalid(node)
        }
        if isListForTuple(arguments, of: matching.map(\.member)) || isNameLast(arguments, of: matching.map(\.member), node) { return invalid(node) }
        if matching.count == 1 {
            return build(matching[0].member, matching[0].places, receiver: receiver, ownerType: ownerType, arguments, nil, hint, here) ?? invalid(node)
        }
        for argument in arguments {
            guard let label = argument.label, let name = argument.expression.as(DeclReferenceExprSyntax.self)?.baseName.text, lookUp(name) == nil,
                !isSpeculating,
                let type = matching.lazy.compactMap({ $0.member.parameters.first { $0.label == label }?.type }).first
            else { continue }
            if isUndotted(name, type, span(argument.expression)) { return invalid(node) }
        }
        // Arguments that say their own type are looked at once, not once a candidate.
        let mark = findings.count
        let ready = arguments.map { argument -> TypedExpression? in
            if argument.isInout || argument.isClosure || isContextualArgument(argument.expression) { return nil }
            return check(argument.expression)
        }
        if findings.count > mark || ready.contains(where: { $0?.type.isError ?? false }) { return invalid(node) }
        var best: (member: Member, places: [[Int]], score: Int)?
        for candidate in matching {
            var score = 0
            let known = inference.requirements.count
            let wasSpeculating = isSpeculating
            isSpeculating = true
            let fits = wouldFit {
                build(candidate.member, candidate.places, receiver: receiver, ownerType: ownerType, arguments, ready, hint, here) { score += $0 } != nil
                    && inference.requirements[min(known, inference.requirements.count)...].allSatisfy {
                        $0.type.openVariable != nil && $0.type.openVariable!.literal == .none || quietly($0.type, $0.wanted)
                    }
            }
            isSpeculating = wasSpeculating
            if fits, best == nil || score < best!.score { best = (candidate.member, candidate.places, score) }
        }
        guard let best else {
            // A dictionary's positions are rarely meant: what is wrong is wrong with the key.
            if name == "subscript", ownerType?.nominal === Nominal.dictionary {
                return build(matching[0].member, matching[0].places, receiver: receiver, ownerType: ownerType, arguments, ready, hint, here) ?? invalid(node)
            }
            for (index, (argument, value)) in zip(arguments, ready).enumerated() {
                guard let value else { continue }
                if case .string = value.kind {} else { continue }
                let types = matching.compactMap { candidate in
                    argument.label.map { label in candidate.member.parameters.first { $0.label == label }?.type }
                        ?? candidate.places.firstIndex { $0.contains(index) }.map { candidate.member.parameters[$0].type }
                }
                if let type = types.first, isForeignValue(value, type) { return invalid(node) }
            }
            if isForeignCall(name, isMember: receiver != nil, arguments, node) { return invalid(node) }
            if isUnknownCase(arguments, of: matching) { return invalid(node) }
            if name == "trainTestSplit", let index = ready.firstIndex(where: { $0?.type.resolved.description == "Tensor" }), let list = ready[index] {
                report(list.span, .splitFirst(write: splitFirst(arguments, index)))
                return invalid(node)
            }
            if name == "trainTestSplit", isSplitWithoutAnswers(arguments) { return invalid(node) }
            let found = zip(arguments, ready).map { ($0.label.map { "\($0): " } ?? "") + ($1?.type.resolved.description ?? "…") }
            let correction = corrected(matching.map(\.member), arguments, ready, node)
            if correction == nil, isWrongArgument(matching, ready) { return invalid(node) }
            report(here, .call(.noOverload(name, taking: found, offers: correction == nil ? matching.map(\.member).briefly : [])), write: correction)
            return invalid(node)
        }
        return build(best.member, best.places, receiver: receiver, ownerType: ownerType, arguments, ready, hint, here) ?? invalid(node)
    }

    /// Whether the types that are known keep to the member's constraints.
    func satisfies(_ member: Member, _ map: [GenericParameter: StaticType]) -> Bool {
        member.constraints.allSatisfy { constraint in
            let type = constraint.type.substituting(map)
            return type.hasOpenVariable || quietly(type, constraint.name)
        }
    }

    private func quietly(_ type: StaticType, _ wanted: ProtocolName) -> Bool { wouldFit { conforms(type, to: wanted) } }

    /// Arguments that mean nothing without the parameter's type.
    private func isContextualArgument(_ syntax: ExprSyntax) -> Bool {
        if let tried = syntax.as(TryExprSyntax.self) { return isContextualArgument(tried.expression) }
        if let member = syntax.as(MemberAccessExprSyntax.self), member.base == nil { return true }
        if let call = syntax.as(FunctionCallExprSyntax.self), let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.base == nil {
            return true
        }
        if let list = syntax.as(ArrayExprSyntax.self) { return list.elements.isEmpty || list.elements.contains { isContextualArgument($0.expression) } }
        if let list = syntax.as(DictionaryExprSyntax.self) { if case .elements = list.content { return false } else { return true } }
        if let name = syntax.as(DeclReferenceExprSyntax.self) {
            if case .functions? = lookUp(name.baseName.text) { return true }
            return name.baseName.tokenKind.isOperatorToken
        }
        if let tuple = syntax.as(TupleExprSyntax.self) { return tuple.elements.contains { isContextualArgument($0.expression) } }
        return syntax.is(NilLiteralExprSyntax.self) || syntax.is(KeyPathExprSyntax.self) || syntax.is(ClosureExprSyntax.self)
    }

    /// The call of one member with these arguments, or nil after a report.
    func build(
        _ member: Member, _ places: [[Int]], receiver: TypedExpression?, ownerType: StaticType?, _ arguments: [WrittenArgument],
        _ ready: [TypedExpression?]?, _ hint: StaticType?, _ here: Span, cost: (Int) -> Void = { _ in }
    ) -> TypedExpression? {
        var (map, receiver): ([GenericParameter: StaticType], TypedExpression?) = ([:], receiver)
        if let ownerType, member.isOfSequences || member.takesList, elementType(of: ownerType) == nil {
            report(here, .call(.notWalkable(ownerType.resolved.description, member: member.name)))
            return nil
        }
        if let ownerType { (map, receiver) = bound(member, receiver: receiver, ownerType: ownerType) }
        for generic in member.generics { map[generic] = fresh() }
        for generic in member.generics { if let own = map[generic], let type = member.same[generic] { _ = unify(own, type.substituting(map)) } }
        cost(member.generics.count)
        let result = member.type.substituting(map)
        if let hint, !result.isVoid, hint.openVariable == nil, !member.generics.isEmpty || ownerType?.hasOpenVariable == true,
            !places.contains(where: { $0.contains { arguments[$0].isClosure == false } }) || result.openVariable == nil
        {
            let plain = hint.wrapped != nil && !result.isOptional ? hint.wrapped! : hint
            let innermost = plain.wrapped ?? plain
            if innermost.nominal?.kind != .hostProtocol, plain.nominal !== Nominal.sequence, innermost.head != .any, result.openVariable == nil {
                _ = attempt { unify(result, plain) }
            }
        }
        var values = [[TypedExpression]](repeating: [], count: member.parameters.count)
        var argumentThrows = false
        // What is wrong with one argument is no reason to be silent about the others.
        var isWrong = false
        // Closures last: what their parameters are follows from the other arguments.
        for closuresTurn in [false, true] {
            if closuresTurn { settleElements(member, map, withDefaults: true) }
            for (index, parameter) in member.parameters.enumerated() {
                let type = parameter.type.substituting(map)
                if isWrong, type.hasOpenVariable { continue }
                for argument in places[index] where isLate(arguments[argument].expression) == closuresTurn {
                    let value: TypedExpression?
                    let reports = findings.count
                    if parameter.isInout, member.kind == .operatorFunction, let target = ready?[argument] {
                        requireSettable(target, for: .mutatingOperator)
                        value = unify(target.type, type) ? target : nil
                    } else if parameter.isInout {
                        value = inoutArgument(arguments[argument], type)
                    } else if parameter.isAutoclosure, case .function(let inner) = type.head {
                        value = autoclosure(arguments[argument].expression, inner)
                    } else if let ready = ready?[argument] {
                        // What a literal would be by itself is lost once it has taken the parameter's type.
                        let far = distance(ready.type, type)
                        value = converted(ready, to: type)
                        if value == nil { mismatch(ready, type, for: .argument, of: parameter) } else { cost(far) }
                    } else {
                        if arguments[argument].isInout {
                            report(arguments[argument].expression, .call(.ampersandToPlainParameter))
                            isWrong = true
                            continue
                        }
                        if case .function(let wanted) = type.head, isBodyAlone(arguments[argument].expression, wanted, node: arguments[argument]) {
                            isWrong = true
                            continue
                        }
                        if isShapeWithNil(arguments[argument], member) {
                            isWrong = true
                            continue
                        }
                        // `reduce(.zero, +)`: of the elements' type.
                        if type.openVariable != nil, member.isOfSequences, isImplicitMember(arguments[argument].expression),
                            let element = map.first(where: { $0.key.name == "Element" })?.value
                        {
                            applyDefault(element)
                            _ = attempt { unify(type, element) }
                        }
                        let checked = check(arguments[argument].expression, hint: type)
                        if case .function(let own) = checked.type.head, own.throwing { argumentThrows = true }
                        if member.calledName == "trainTestSplit", checked.type.resolved.description == "Tensor" {
                            report(checked.span, .splitFirst(write: splitFirst(arguments, argument)))
                            isWrong = true
                            continue
                        }
                        // One type for several numbers: the first decides, and those with decimals were meant to.
                        if !member.generics.isEmpty, parameter.label == nil, isNumber(checked.type), isNumber(type), converted(checked, to: type) == nil,
                            let all = withDecimals(arguments)
                        {
                            report(
                                checked.span,
                                .type(.mismatch(found: checked.type.resolved.description, wanted: type.resolved.description, for: .argument, about: nil)),
                                write: all)
                            isWrong = true
                            continue
                        }
                        value = coerce(checked, to: type, for: .argument, of: parameter)
                    }
                    if findings.count > reports { explainArgument(member, parameter) }
                    guard let value, !value.type.isError else {
                        if isSpeculating { return nil }
                        isWrong = true
                        continue
                    }
                    if case .function(let own) = value.type.head, own.throwing { argumentThrows = true }
                    values[index].append(value)
                    settleElements(member, map)
                }
            }
        }
        if isWrong { return nil }
        for constraint in member.constraints {
            let type = constraint.type.substituting(map)
            inference.require(type, constraint.name, here)
        }
        if member.isMutating, let receiver {
            requireSettable(receiver, for: .mutatingMember)
            if case .variable(let variable) = rootVariable(receiver)?.kind {
                use(variable, writes: true)
                if case .lesson = member.implementation { variable.isPassedInout = true }
            }
        }
        if !isSpeculating, member.parameters.contains(where: \.isInout) {
            let changed = zip(member.parameters, values).filter(\.0.isInout).flatMap(\.1)
            requireApart((member.isMutating ? receiver.map { [$0] } ?? [] : []) + changed)
        }
        if member.throwing == .always || member.throwing == .ifArgumentDoes && argumentThrows { noteThrow(here) }
        if case .lesson(let declaration) = member.implementation, let variable = declaration.variable { use(variable) }
        noteUse(member)
        if let refusal = member.refusal, !isSpeculating { report(here, .refusal(refusal)) }
        let written = zip(member.parameters, values).map { parameter, values -> CallNode.Argument in
            if parameter.isVariadic { return .variadic(values) }
            return values.first.map { .value($0) } ?? .leftOut
        }
        let call = CallNode(member: member, receiver: receiver, arguments: written, types: callTypes(member, map, ownerType, result, here))
        return TypedExpression(.call(call), result, here)
    }

    private func isImplicitMember(_ syntax: ExprSyntax) -> Bool { syntax.as(MemberAccessExprSyntax.self).map { $0.base == nil } ?? false }

    /// Adds to the report of a wrong argument how the called function is declared.
    private func explainArgument(_ member: Member, _ parameter: Parameter) {
        guard !isSpeculating, let last = findings.diagnostics.last, last.error.isOfUnexplainedArgument, !member.signature.isEmpty else { return }
        findings.explainLast(
            Callee(
                name: member.calledName, signature: member.brief(keeping: parameter.label),
                documentation: member.documentation.english.count <= 60 ? member.documentation : Documentation()))
    }

    private func isLate(_ syntax: ExprSyntax) -> Bool {
        if syntax.is(ClosureExprSyntax.self) || syntax.is(KeyPathExprSyntax.self) { return true }
        if let name = syntax.as(DeclReferenceExprSyntax.self) {
            if name.baseName.tokenKind.isOperatorToken { return true }
            if case .functions? = lookUp(name.baseName.text) { return true }
        }
        return false
    }

    private func autoclosure(_ syntax: ExprSyntax, _ type: FunctionType) -> TypedExpression {
        let here = span(syntax)
        let declaration = FunctionDeclaration(name: "autoclosure", result: type.result, span: here, parent: function)
        declaration.isThrowing = true
        let value = within(context.expression(declaration)) { check(syntax, as: type.result) }
        absorb(declaration)
        declaration.body = TypedBlock(statements: [.returnValue(value, span: here)])
        return TypedExpression(.closure(declaration), .function(type), here)
    }

    /// How far a literal goes from what it would be by itself: decides between overloads.
    func distance(_ from: StaticType, _ to: StaticType) -> Int {
        let (from, to) = (from.head, to.head)
        if to.isOptional, !from.isOptional { return 10 + distance(from, to.wrapped!) }
        if case .variable(let hole) = from {
            if let nominal = to.nominal, !nominal.literals.isEmpty { return 4 }
            switch (hole.literal, to) {
            case (.integer, .nominal(.int, _)), (.float, .nominal(.double, _)), (.string, .nominal(.string, _)): return 0
            default: return 1
            }
        }
        switch to {
        case .any: return 20
        case .nominal(let nominal, _) where !nominal.literals.isEmpty && from.nominal !== nominal: return 4
        case .nominal(let nominal, _) where nominal.kind == .hostProtocol && from.nominal !== nominal: return 5
        case .nominal(.sequence, _): return 2
        default: return 0
        }
    }

    /// What is wrong with the labels of a call that fits no candidate.
    private func explainMismatch(_ members: [Member], name: String, _ arguments: [WrittenArgument], _ node: some SyntaxProtocol, _ here: Span) {
        // The likeliest first: one that has the call's labels, and about as many parameters.
        let written = Set(arguments.compactMap(\.label))
        let distances = members.map { member in
            (-written.intersection(member.parameters.compactMap(\.label)).count, abs(member.parameters.count - arguments.count))
        }
        let order = members.indices.sorted { (distances[$0].0, distances[$0].1, $0) < (distances[$1].0, distances[$1].1, $1) }
        let members = order.map { members[$0] }
        guard let member = members.first else {
            if arguments.isEmpty, let call = node.as(FunctionCallExprSyntax.self) {
                report(here, .called(name, write: swift(call.calledExpression)))
            } else {
                report(here, .call(.notCallable(name)))
            }
            return
        }
        let candidates =
            members.count == 1
            ? Candidates.one(member.signature.isEmpty ? "\(name)\(member.labelledName.dropFirst(member.name.count))" : member.brief())
            : .several(members.briefly)
        let labels = member.parameters.compactMap(\.label)
        switch ArgumentMatch(arguments, to: member.parameters) {
        case .missing(let parameter, _):
            let place = (member.parameters.firstIndex { $0.name == parameter.name } ?? 0) + 1
            let missing = parameter.label.map(CallError.Missing.labelled) ?? .unlabelled(place)
            let given = arguments.first?.expression.trimmedDescription ?? ""
            let called = node.as(FunctionCallExprSyntax.self).map { swift($0.calledExpression) }
            if ["max", "min"].contains(name), given.hasSuffix(".count"),
                let code = firstWorking(["\(given.dropLast(6)).map { $0.count }.\(name)()!"], besides: node.trimmedDescription)
            {
                report(here, .named(node.trimmedDescription, write: code))
                return
            }
            let sum = name == "reduce" ? called.flatMap { firstWorking(["\($0)(0, \(given))", "\($0)(1, \(given))"]) } : nil
            let write = sum ?? completed(arguments, lacking: parameter, node)
            // What a method of models could be besides is long.
            let isLong = member.hostBody != nil && parameter.label == nil && !member.signature.isEmpty
            let brief = members.map { $0.brief() }.min { $0.count < $1.count }
            let shown = write != nil && sum == nil ? Candidates.several([]) : isLong ? brief.map(Candidates.one) ?? candidates : candidates
            report(here, .call(.missingArgument(missing, of: name, about: parameter.note, shown)), write: write)
        case .extra(let index):
            let label = arguments[index].label
            if isSwitch(arguments, of: members) || isOneByOne(arguments, of: members, node) || isSizeOfInput(arguments, of: members, node) { return }
            let meant = label.flatMap { nearest(to: $0, in: labels) }
            report(labelSpan(arguments[index]), .label(.extra(label, of: name, candidates, meant: meant)), write: asList(arguments, node))
        case .wrongLabel(let index, let expected):
            if arguments[index].label == nil,
                isSwitch(arguments, of: members) || isSizeOfInput(arguments, of: members, node) || isAskedOfSeveral(arguments, node)
            {
                return
            }
            if arguments[index].label == nil, isUnnamedNumber(arguments, index, of: member) { return }
            let error = wrongLabel(arguments[index].label, expected: expected, labels, member, name, candidates)
            report(labelSpan(arguments[index]), .label(error), write: labelled(arguments, of: members, node))
        case .matched: report(here, .call(.notCallableSo(name, candidates)))
        }
    }

    private func wrongLabel(
        _ label: String?, expected: String?, _ labels: [String], _ member: Member, _ name: String, _ candidates: Candidates
    ) -> LabelError {
        guard let label else { return expected.map { .missing($0, of: name, candidates) } ?? .extra(nil, of: name, candidates, meant: nil) }
        // Among several labels none of which is spelled alike, there is no telling which was meant.
        let meant = nearest(to: label, in: labels) ?? (labels.count == 1 && !labels.contains(label) ? expected : nil)
        let note = member.parameters.first { $0.label == meant && meant != nil }?.note
        if labels.contains(label) { return .misplaced(label, of: name, candidates, meant: meant, about: note) }
        return expected == nil && meant == nil
            ? .extraneous(label, of: name, candidates, meant: meant, about: note) : .wrong(label, of: name, candidates, meant: meant, about: note)
    }

    private func labelSpan(_ argument: WrittenArgument) -> Span {
        if let parent = argument.expression.parent?.as(LabeledExprSyntax.self), let label = parent.label { return span(label) }
        return span(argument.expression)
    }
}

extension TokenKind {
    var isOperatorToken: Bool {
        switch self {
        case .binaryOperator, .prefixOperator, .postfixOperator: return true
        default: return false
        }
    }
}
