import Foundation
import SwiftSyntax

extension Checker {
    func call(_ node: FunctionCallExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let arguments = written(node)
        if let member = node.calledExpression.as(MemberAccessExprSyntax.self) {
            return memberCall(member, arguments, node, hint, here)
        }
        if let name = node.calledExpression.as(DeclReferenceExprSyntax.self), closureArgument(name.baseName.text, name) == nil {
            return namedCall(name, arguments, node, hint, here)
        }
        if let chained = chain(node.calledExpression, here, { [self] callee in callValue(callee, arguments, node, here) }) { return chained }
        let callee = check(node.calledExpression)
        if case .metatype(let type) = callee.type.head { return initialise(type, arguments, node, hint, here) }
        return callValue(callee, arguments, node, here)
    }

    func written(_ node: FunctionCallExprSyntax) -> [WrittenArgument] {
        var arguments = node.arguments.compactMap {
            namedArgument($0, of: node) ?? WrittenArgument(label: $0.label?.text, expression: $0.expression)
        }
        if let closure = node.trailingClosure {
            arguments.append(WrittenArgument(label: nil, expression: ExprSyntax(closure), isTrailing: true, isFirstTrailing: true))
        }
        for closure in node.additionalTrailingClosures {
            arguments.append(WrittenArgument(label: closure.label.text, expression: ExprSyntax(closure.closure), isTrailing: true))
        }
        return arguments
    }

    private func namedCall(_ name: DeclReferenceExprSyntax, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax, _ hint: StaticType?, _ here: Span)
        -> TypedExpression
    {
        let text = name.baseName.text
        if text == "type", arguments.count == 1, arguments[0].label == "of", scope.find(text) == nil {
            let value = viewed(check(arguments[0].expression))
            applyDefault(value.type)
            return value.type.isError ? invalid(node) : TypedExpression(.typeValue(of: value), .metatype(value.type), here)
        }
        if ownType != nil, scope.find(text, inside: typeScope) == nil, let own = ownCall(text, name, arguments, node, hint, here) { return own }
        if let type = nestedType(text), scope.find(text, inside: typeScope) == nil { return initialise(type, arguments, node, hint, here) }
        switch scope.find(text) {
        case .variable(let variable)?:
            // A function of the same name may be meant where the variable can't be called (`let mean = mean(x)` further up).
            if case .function = variable.type.head {
            } else if let functions = host.functions[text] ?? library.functions[text] {
                return resolve(functions, name: text, receiver: nil, ownerType: nil, arguments, node, hint, here)
            }
            use(variable)
            return callValue(TypedExpression(.variable(variable), variable.type, span(name)), arguments, node, here)
        case .functions(let members)?:
            return resolve(members, name: text, receiver: nil, ownerType: nil, arguments, node, hint, here)
        case .type(let type)?: return initialise(instantiated(type), arguments, node, hint, here)
        case .computed(let member)?: return callValue(read(member, receiver: nil, ownerType: .void, span(name)), arguments, node, here)
        case nil: break
        }
        switch lookUp(text) {
        case .functions(let members)?: return resolve(members, name: text, receiver: nil, ownerType: nil, arguments, node, hint, here)
        case .type(let type)?: return initialise(instantiated(type), arguments, node, hint, here)
        case .variable?, .computed?, nil: break
        }
        if arguments.isEmpty, isMemberAsObject(text, hint, here) { return invalid(node) }
        unknown(text, span(name), in: node)
        if foreign.advice(on: text) == nil { checkLoosely(arguments.filter { !isInCorrection($0.expression) }) }
        return invalid(node)
    }

    /// A call of a member of the type being declared, without `self.`.
    private func ownCall(
        _ text: String, _ name: DeclReferenceExprSyntax, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax, _ hint: StaticType?, _ here: Span
    ) -> TypedExpression? {
        guard let ownType, text != "init" else { return nil }
        let isInstance = lookUpSelf() != nil
        let usable = members(text, of: ownType).filter { isInstance ? !$0.isStatic && $0.kind != .enumCase : $0.isStatic || $0.kind == .enumCase }
        if let property = usable.callableProperty {
            return callValue(read(property, receiver: isInstance ? selfExpression(here) : nil, ownerType: ownType, span(name)), arguments, node, here)
        }
        guard !usable.isEmpty else { return nil }
        return resolve(usable, name: text, receiver: isInstance ? selfExpression(here) : nil, ownerType: ownType, arguments, node, hint, here)
    }

    /// `activation: Sigmoid()`: the member of the wanted type that is called like an object of another tool's.
    private func isMemberAsObject(_ name: String, _ hint: StaticType?, _ here: Span) -> Bool {
        guard let hint, hint.openVariable == nil, let nominal = (hint.wrapped ?? hint).nominal, nominal.kind == .host else { return false }
        let type = hint.wrapped ?? hint
        let names = foreign.members(name) + [name.prefix(1).lowercased() + name.dropFirst()]
        guard let member = names.first(where: { members($0, of: type).contains { $0.isStatic || $0.kind == .enumCase } }) else { return false }
        report(here, .named("\(name)()", write: "." + member))
        return true
    }

    /// Whether a name that nothing has here is a member in what was just said to write: `count` in `words.map { $0.count }`.
    private func isInCorrection(_ argument: ExprSyntax) -> Bool {
        guard let name = argument.as(DeclReferenceExprSyntax.self)?.baseName.text, lookUp(name) == nil,
            case .slip(let slip)? = findings.diagnostics.last?.error,
            let code = slip.correction
        else { return false }
        return code.contains(".\(name)")
    }

    /// Looks for faults in the arguments of a call that can't be resolved.
    func checkLoosely(_ arguments: [WrittenArgument]) {
        for argument in arguments {
            if argument.isClosure { findForeignNames(in: argument.expression) }
            if !argument.isClosure, !argument.isInout, !isContextual(argument.expression) { _ = check(argument.expression) }
        }
    }

    /// Whether an expression has no type without its context, as a whole or in a part.
    func isContextual(_ syntax: ExprSyntax) -> Bool {
        if let name = syntax.as(DeclReferenceExprSyntax.self) { return name.baseName.tokenKind.isOperatorToken }
        if let member = syntax.as(MemberAccessExprSyntax.self) { return member.base == nil || isContextual(member.base!) }
        if let call = syntax.as(FunctionCallExprSyntax.self) { return isContextual(call.calledExpression) }
        if let prefix = syntax.as(PrefixOperatorExprSyntax.self) { return isContextual(prefix.expression) }
        if let tried = syntax.as(TryExprSyntax.self) { return isContextual(tried.expression) }
        if let list = syntax.as(ArrayExprSyntax.self) { return list.elements.contains { isContextual($0.expression) } || list.elements.isEmpty }
        if let list = syntax.as(DictionaryExprSyntax.self) {
            if case .elements(let e) = list.content { return e.contains { isContextual($0.value) } } else { return true }
        }
        if let tuple = syntax.as(TupleExprSyntax.self) { return tuple.elements.contains { isContextual($0.expression) } }
        if let ternary = syntax.as(TernaryExprSyntax.self) { return isContextual(ternary.thenExpression) || isContextual(ternary.elseExpression) }
        return syntax.is(NilLiteralExprSyntax.self) || syntax.is(ClosureExprSyntax.self) || syntax.is(KeyPathExprSyntax.self)
    }

    private func memberCall(_ member: MemberAccessExprSyntax, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax, _ hint: StaticType?, _ here: Span)
        -> TypedExpression
    {
        let name = member.declName.baseName.text
        guard let baseSyntax = member.base else {
            guard let hint, hint.openVariable == nil else {
                report(here, .name(.noContext(member: name)))
                return invalid(node)
            }
            for type in [hint, hint.wrapped].compactMap({ $0 }) {
                let found = members(name, of: type).filter { $0.isStatic || $0.kind == .enumCase }
                if !found.isEmpty { return resolve(found, name: name, receiver: nil, ownerType: type, arguments, node, hint, here) }
            }
            let type = hint.wrapped ?? hint
            if !type.isError {
                let meant = nearest(to: name, in: memberNames(of: type))
                report(span(member.declName), .name(.noStaticMember(name, of: type.description, known: [], meant: meant)))
            }
            return invalid(node)
        }
        switch qualified(baseSyntax, name) {
        case .functions(let found)?: return resolve(found, name: name, receiver: nil, ownerType: nil, arguments, node, hint, here)
        case .type(let type)?: return initialise(instantiated(type), arguments, node, hint, here)
        case .variable?, .computed?, nil: break
        }
        if let foreign = foreignCall(member, arguments, node, hint, here) { return foreign }
        if let chained = chain(baseSyntax, here, { [self] base in callMember(name, of: base, member, arguments, node, hint, here) }) { return chained }
        return callMember(name, of: check(baseSyntax), member, arguments, node, hint, here)
    }

    private func callMember(
        _ name: String, of base: TypedExpression, _ member: MemberAccessExprSyntax, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax,
        _ hint: StaticType?, _ here: Span
    ) -> TypedExpression {
        if base.type.isError {
            checkLoosely(arguments)
            return invalid(node)
        }
        let nameSpan = span(member.declName)
        if case .metatype(let instance) = base.type.head {
            if name == "init" { return initialise(instance, arguments, node, hint, here) }
            let found = members(name, of: instance).filter { $0.isStatic || $0.kind == .enumCase }
            if let property = found.callableProperty {
                return callValue(read(property, receiver: nil, ownerType: instance, here), arguments, node, here)
            }
            if !found.isEmpty { return resolve(found, name: name, receiver: nil, ownerType: instance, arguments, node, hint, here) }
            if let type = instance.nominal?.types[name] { return initialise(type, arguments, node, hint, here) }
            if members(name, of: instance).isEmpty, isForeignMember(name, nameSpan, in: node) {
                checkLoosely(arguments)
                return invalid(node)
            }
            let names = memberNames(of: instance).filter { members($0, of: instance).contains { $0.isStatic } }
            let (type, meant) = (instance.description, nearest(to: name, in: names))
            report(
                nameSpan,
                .name(
                    members(name, of: instance).isEmpty
                        ? .noStaticMember(name, of: type, known: [], meant: meant) : .instanceMember(name, of: type, meant: meant)))
            checkLoosely(arguments)
            return invalid(node)
        }
        if case .tuple = base.type.head {
            let callee = memberAccess(member, nil, span(member))
            return callValue(callee, arguments, node, here)
        }
        if name == "init", let delegated = delegate(base, arguments, node, here) { return delegated }
        settle(base, by: arguments)
        applyDefault(base.type)
        let found = members(name, of: base.type).filter { !$0.isStatic && $0.kind != .enumCase }
        let methods = found.filter { !$0.isProperty }
        if methods.isEmpty, let property = found.first {
            if arguments.isEmpty, let base = member.base, property.type.canNotBeCalled {
                report(nameSpan, covering: here, .called(name, write: "\(swift(base)).\(name)"))
                return invalid(node)
            }
            return callValue(read(property, receiver: base, ownerType: base.type, span(member)), arguments, node, here)
        }
        if arguments.isEmpty, found.contains(where: \.isProperty), !methods.contains(where: { $0.parameters.allSatisfy { $0.defaultValue != nil } }),
            let base = member.base
        {
            report(nameSpan, covering: here, .called(name, write: "\(swift(base)).\(name)"))
            return invalid(node)
        }
        guard !methods.isEmpty else {
            missingMember(name, of: base.type, nameSpan, in: node)
            checkLoosely(arguments)
            return invalid(node)
        }
        if name == "contains", base.type.nominal === Nominal.dictionary, isAskedForKey(arguments, node) { return invalid(node) }
        if name == "fit" || name == "evaluate", base.type.description == "Sequential" { lookAtParts(of: arguments) }
        if methods.allSatisfy(\.isMutating), isChangeAsValue(name, of: base, node) { return invalid(node) }
        return resolve(methods, name: name, receiver: base, ownerType: base.type, arguments, node, hint, here)
    }

    /// `("a"..."z").contains(letter)`, `[1, 2].firstIndex(of: x)`: what literals are made of follows from what is looked for among them.
    private func settle(_ base: TypedExpression, by arguments: [WrittenArgument]) {
        guard arguments.count == 1, let name = arguments[0].expression.as(DeclReferenceExprSyntax.self),
            case .variable(let looked)? = scope.find(name.baseName.text),
            case .nominal(_, let parts) = base.type.head, parts.count == 1, let literal = parts[0].openVariable, literal.literal != .none
        else { return }
        _ = attempt { unify(parts[0], looked.type) }
    }

    /// `self.init(…)` in an initializer: another one makes the value.
    private func delegate(_ base: TypedExpression, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax, _ here: Span) -> TypedExpression? {
        guard function.isInitializer, case .variable(let own) = base.kind, own.name == "self" else { return nil }
        let made = initialise(own.type, arguments, node, nil, here)
        if made.type.isError { return made }
        guard let inner = made.type.wrapped else { return TypedExpression(.assign(base, made), .void, here) }
        guard function.result.isOptional else {
            report(here, .call(.failableDelegation))
            return invalid(node)
        }
        // What the other could not make, this one can't either.
        let part = Variable("$made", inner, isLet: true, span: nil, owner: function)
        let fails = TypedBlock(statements: [.returnValue(TypedExpression(.nilLiteral, function.result, here), span: here)])
        let keep = TypedStatement.expression(TypedExpression(.assign(base, TypedExpression(.variable(part), inner, here)), .void, here))
        let statement = TypedStatement.block(TypedBlock(statements: [.guardElse([.match(.some(.variable(part)), made)], otherwise: fails), keep]))
        return TypedExpression(.run(statement), .void, here)
    }

    func initialise(_ type: StaticType, _ arguments: [WrittenArgument], _ node: FunctionCallExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if let literal = literal(arguments, of: type) { return literal }
        let found = members("init", of: type)
        if type.isError { return invalid(node) }
        guard !found.isEmpty else {
            report(here, .call(.noInitializer(of: type.description)))
            return invalid(node)
        }
        if let hint, hint.openVariable == nil {
            // `[Int]()` is settled; `Set(x)` where a `Set<Int>` is wanted takes its element from there.
            let plain = hint.wrapped ?? hint
            if case .nominal(let a, _) = plain.head, case .nominal(let b, _) = type.head, a === b { _ = attempt { unify(type, plain) } }
        }
        return resolve(found, name: type.nominal?.name ?? "init", receiver: nil, ownerType: type, arguments, node, hint, here)
    }

    func callValue(_ callee: TypedExpression, _ arguments: [WrittenArgument], _ node: some SyntaxProtocol, _ here: Span) -> TypedExpression {
        if callee.type.isError {
            checkLoosely(arguments)
            return invalid(node)
        }
        if case .nominal = callee.type.head, let call = node.as(FunctionCallExprSyntax.self) {
            let found = members("callAsFunction", of: callee.type)
            if !found.isEmpty { return resolve(found, name: "callAsFunction", receiver: callee, ownerType: callee.type, arguments, call, nil, here) }
        }
        guard case .function(let type) = callee.type.head else {
            if callee.type.wrapped != nil {
                report(callee.span, .call(.optionalFunction(callee.type.resolved.description)))
            } else if let call = node.as(FunctionCallExprSyntax.self), callee.type.resolved.description == "Sequential" {
                report(
                    callee.span, covering: here,
                    .named(swift(call), write: "\(swift(call.calledExpression)).predict(\(arguments.map { swift($0.expression) }.joined(separator: ", ")))"))
            } else {
                let place = "\(code(of: callee))[\(arguments.map { swift($0.expression) }.joined(separator: ", "))]"
                report(
                    callee.span, .call(.notAFunction(callee.type.resolved.description)),
                    write: arguments.count == 1 ? firstWorking([place], besides: node.trimmedDescription) : nil)
            }
            return invalid(node)
        }
        if let labelled = arguments.first(where: { $0.label != nil && !$0.isTrailing }), let label = labelled.label {
            report(span(labelled.expression), .label(.ofFunctionValue(label)))
        }
        guard arguments.count == type.parameters.count else {
            report(here, .call(.argumentCount(wanted: type.parameters.count, given: arguments.count, type: callee.type.resolved.description)))
            return invalid(node)
        }
        var checked: [TypedExpression] = []
        for (argument, parameter) in zip(arguments, type.parameters) {
            if parameter.isInout {
                checked.append(inoutArgument(argument, parameter.type))
            } else {
                checked.append(check(argument.expression, as: parameter.type, for: .argument))
            }
        }
        requireApart(zip(type.parameters, checked).filter(\.0.isInout).map(\.1))
        if type.throwing { noteThrow(here) }
        return TypedExpression(.callValue(callee, checked), type.result, here)
    }

    func inoutArgument(_ argument: WrittenArgument, _ type: StaticType) -> TypedExpression {
        guard let node = argument.expression.as(InOutExprSyntax.self) else {
            report(argument.expression, .call(.lacksAmpersand(type: type.openVariable == nil ? type.description : nil)))
            return invalid(argument.expression)
        }
        let target = check(node.expression)
        requireSettable(target, for: .inoutArgument)
        if !target.type.isError, !unify(target.type, type) { mismatch(target, type, for: .argument) }
        target.accessPath?.variable.isPassedInout = true
        return target
    }

    /// Reports that one call is to change one place in two ways.
    func requireApart(_ targets: [TypedExpression]) {
        for (index, target) in targets.enumerated() {
            guard let path = target.accessPath else { continue }
            for other in targets[..<index] {
                switch other.accessPath?.overlap(with: path) ?? .apart {
                case .apart: continue
                case .whole: report(target.span, .call(.changedTwice(path.variable.name)))
                case .part:
                    report(target.span, .call(.changedByParts(path.variable.name)))
                }
                return
            }
        }
    }

    func noteThrow(_ here: Span) {
        if !context.isCoveredByTry { report(here, .call(.notTried), write: tried(here)) }
        noteThrown(here)
    }

    /// A call of one line with `try` before it.
    private func tried(_ here: Span) -> String? {
        guard isCorrecting, here.block < blocks.count else { return nil }
        let text = sources[here.block].text(here)
        let before = sources[here.block].lineText(of: here).components(separatedBy: text).first?.trimmingCharacters(in: .whitespaces) ?? ""
        // Behind an operator it would stand too late.
        guard before.isEmpty || before.last == "=" || before.last == "(" || before.hasSuffix("return") else { return nil }
        return text.count <= Self.longestCorrection && !text.contains("\n") ? "try " + text : nil
    }

    func noteThrown(_ here: Span) {
        if context.isInCatchingDo { return }
        if function.infersThrowing {
            function.isThrowing = true
        } else if !function.isThrowing {
            report(here, .call(.unhandledError))
        }
    }
}

extension [Member] {
    /// The property whose value a call is of: where there is a method of the same name, the call is the method's.
    fileprivate var callableProperty: Member? { allSatisfy(\.isProperty) ? first : nil }
}

extension StaticType {
    /// Whether a value of the type is no function, and may become none.
    fileprivate var canNotBeCalled: Bool {
        switch head {
        case .function, .variable, .generic, .error, .any: false
        case .nominal(let nominal, _): nominal !== Nominal.optional && nominal.members["callAsFunction"] == nil
        case .tuple, .metatype, .never: true
        }
    }
}
