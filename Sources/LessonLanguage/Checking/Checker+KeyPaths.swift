import SwiftSyntax

/// Key paths: functions where a function is wanted, else values with a getter and, where all on the way may be set, a setter.
extension Checker {
    func keyPath(_ node: KeyPathExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        var root: StaticType?
        var wanted: StaticType?
        var isFunction = false
        switch (hint?.wrapped ?? hint)?.head {
        case .function(let type)? where type.parameters.count == 1: (root, wanted, isFunction) = (type.parameters[0].type, type.result, true)
        case .nominal(let nominal, let arguments)? where nominal === Nominal.keyPath || nominal === Nominal.writableKeyPath:
            (root, wanted) = (arguments[0], arguments[1])
        case .function, .nominal, .tuple, .metatype, .variable, .generic, .any, .never, .error, nil: break
        }
        if let written = node.root {
            let type = read(written)
            if let root { _ = unify(root, type) }
            root = type
        }
        if let root { applyDefault(root) }
        guard let root, root.openVariable == nil else {
            report(here, .inference(.keyPath))
            return invalid(node)
        }
        if root.isError { return invalid(node) }
        guard let (getter, isSettable) = getter(node, root, wanted, here) else { return invalid(node) }
        let read = TypedExpression(.closure(getter), .function(FunctionType([root], getter.result)), here)
        if isFunction { return read }
        guard isSettable, let setter = setter(node, root, getter.result, here) else {
            return TypedExpression(.tuple([read, TypedExpression(.tuple([]), .void, here)]), .nominal(.keyPath, [root, getter.result]), here)
        }
        return TypedExpression(.tuple([read, setter]), .nominal(.writableKeyPath, [root, getter.result]), here)
    }

    private func getter(_ node: KeyPathExprSyntax, _ root: StaticType, _ wanted: StaticType?, _ here: Span) -> (FunctionDeclaration, isSettable: Bool)? {
        let declaration = FunctionDeclaration(name: "key path", result: wanted ?? fresh(), span: here, parent: function)
        return within(context.expression(declaration)) {
            let variable = Variable("$0", root, isLet: true, span: here, owner: declaration)
            variable.isParameter = true
            declaration.parameters = [variable]
            guard let (value, isSettable) = follow(node, from: TypedExpression(.variable(variable), root, here), here) else { return nil }
            let result = coerce(value, to: declaration.result)
            declaration.body.statements = [.returnValue(result, span: here)]
            absorb(declaration, into: declaration.parent)
            return (declaration, isSettable)
        }
    }

    private func setter(_ node: KeyPathExprSyntax, _ root: StaticType, _ type: StaticType, _ here: Span) -> TypedExpression? {
        let declaration = FunctionDeclaration(name: "key path", result: .void, span: here, parent: function)
        return within(context.expression(declaration)) {
            let own = Variable("$0", root, isLet: false, span: here, owner: declaration)
            let new = Variable("$1", type, isLet: true, span: here, owner: declaration)
            (own.isParameter, new.isParameter) = (true, true)
            declaration.parameters = [own, new]
            declaration.inoutParameters = [0]
            guard let (target, _) = follow(node, from: TypedExpression(.variable(own), root, here), here) else { return nil }
            declaration.body.statements = [.expression(TypedExpression(.assign(target, TypedExpression(.variable(new), type, here)), .void, here))]
            absorb(declaration, into: declaration.parent)
            let kind = FunctionType(parameters: [.init(type: root, isInout: true), .init(type: type, isInout: false)], result: .void, throwing: false)
            return TypedExpression(.closure(declaration), .function(kind), here)
        }
    }

    /// The value at the path's end, and whether it may be set.
    private func follow(_ node: KeyPathExprSyntax, from start: TypedExpression, _ here: Span) -> (TypedExpression, isSettable: Bool)? {
        var value = start
        var (isSettable, isChained) = (true, false)
        for component in node.components {
            switch component.component {
            case .property(let property):
                let name = property.declName.baseName.text
                if name == "self" { continue }
                if case .tuple(let fields) = value.type.head, let index = Int(name) ?? fields.firstIndex(where: { $0.label == name }),
                    fields.indices.contains(index)
                {
                    value = TypedExpression(.tupleElement(value, index), fields[index].type, here)
                    continue
                }
                guard let member = members(name, of: value.type).first(where: { $0.isProperty && !$0.isStatic }) else {
                    if !value.type.isError { missingMember(name, of: value.type, span(property), in: property) }
                    return nil
                }
                isSettable = isSettable && member.isSettable
                value = read(member, receiver: value, ownerType: value.type, here)
            case .subscript(let part):
                let found = members("subscript", of: value.type).filter { !$0.isStatic && $0.kind == .subscriptMember }
                let arguments = part.arguments.map { WrittenArgument(label: $0.label?.text, expression: $0.expression) }
                guard !found.isEmpty else {
                    report(part, .call(.noSubscripts(value.type.resolved.description)))
                    return nil
                }
                value = resolve(found, name: "subscript", receiver: value, ownerType: value.type, arguments, node, nil, here)
                if case .call(let call) = value.kind { isSettable = isSettable && call.member.isSettable }
            case .optional(let part):
                guard let inner = value.type.wrapped else {
                    report(part, .type(.notChainable(value.type.resolved.description)))
                    return nil
                }
                let isForced = part.questionOrExclamationMark.text == "!"
                if !isForced { (isChained, isSettable) = (true, false) }
                value = TypedExpression(isForced ? .force(value) : .chainLink(value), inner, here)
            default:
                refuse(component, .keyPathPart)
                return nil
            }
            if value.type.isError { return nil }
        }
        guard isChained else { return (value, isSettable) }
        let wraps = !value.type.isOptional
        return (TypedExpression(.chain(value, wraps: wraps), wraps ? .optional(value.type) : value.type, here), false)
    }

    /// `song[keyPath: path]`
    func throughKeyPath(_ base: TypedExpression, _ argument: WrittenArgument, _ node: some SyntaxProtocol, _ here: Span) -> TypedExpression {
        applyDefault(base.type)
        let path = check(argument.expression, hint: .nominal(.keyPath, [base.type, fresh()]))
        if path.type.isError { return invalid(node) }
        guard let nominal = path.type.nominal, nominal === Nominal.keyPath || nominal === Nominal.writableKeyPath, unify(path.type.arguments[0], base.type)
        else {
            report(path.span, .type(.keyPathRoot(found: path.type.resolved.description, wanted: base.type.resolved.description)))
            return invalid(node)
        }
        return TypedExpression(.keyPathAccess(base, path), path.type.arguments[1], here)
    }
}
