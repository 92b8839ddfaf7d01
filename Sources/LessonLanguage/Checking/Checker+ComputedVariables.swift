import SwiftSyntax

/// Computed and lazy variables among statements, lazy properties in structs.
extension Checker {
    /// `var area: Double { width * height }`
    func computedVariable(_ binding: PatternBindingSyntax, _ accessors: AccessorBlockSyntax) -> [TypedStatement] {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier, let annotation = binding.typeAnnotation else {
            report(binding, .declaration(.computedWithoutType))
            _ = pattern(binding.pattern, .error, isLet: false)
            return []
        }
        let type = read(annotation.type)
        let (getter, setter) = accessorDeclarations(accessors, name.text, type, span(binding))
        let member = Member(name: name.text, kind: .property, type: type, implementation: .computed(getter: getter, setter: setter))
        member.isStatic = true
        member.isSettable = setter != nil
        if !scope.isGlobal { for own in [getter, setter].compactMap({ $0 }) { makeLocal(own, span(name)) } }
        _ = declare(name.text, type, isLet: false, at: span(name))
        declared.removeAll { $0.name == name.text && $0.span == span(name) }
        scope.later.remove(name.text)
        scope.names[name.text] = .computed(member)
        checkAccessors(accessors, member, getter, setter, .void, nil)
        for own in [getter, setter].compactMap({ $0 }) where own.variable != nil { absorb(own) }
        return []
    }

    /// `lazy var table = build()` among statements: worked out when it is first read.
    func lazyVariable(_ binding: PatternBindingSyntax, _ annotation: TypeAnnotationSyntax?) -> [TypedStatement] {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self), let value = binding.initializer?.value else {
            report(binding, .declaration(.lazyWithoutValue))
            return []
        }
        let getter = FunctionDeclaration(name: name.identifier.text, result: annotation.map { read($0.type) } ?? fresh(), span: span(name), parent: function)
        let setter = FunctionDeclaration(name: name.identifier.text, result: .void, span: span(name), parent: function)
        if !scope.isGlobal { for own in [getter, setter] { makeLocal(own, span(name)) } }
        var first = TypedExpression(.invalid, .error, span(name))
        inFunction(getter, selfType: nil) {
            first = check(value, as: getter.result, for: .declaration)
            applyDefault(getter.result)
            settle()
        }
        let type = getter.result.resolved
        let storage = declare(name.identifier.text, .optional(type), isLet: false, at: span(name))
        declared.removeAll { $0 === storage }
        if storage.isGlobal { declared.append(storage) }
        let member = Member(name: storage.name, kind: .property, type: type, implementation: .computed(getter: getter, setter: setter))
        member.isSettable = true
        scope.later.remove(storage.name)
        scope.names["$" + storage.name] = .variable(storage)
        scope.names[storage.name] = .computed(member)
        fill(getter, setter, first, selfType: nil) { [self] function in
            use(storage)
            use(storage, writes: true)
            return TypedExpression(.variable(storage), storage.type, function.span)
        }
        return [.declare(storage, TypedExpression(.nilLiteral, storage.type, span(name)))]
    }

    /// The bodies of a lazy property's accessors: `stored` is where the value is kept once it is known.
    private func fill(
        _ getter: FunctionDeclaration, _ setter: FunctionDeclaration, _ first: TypedExpression, selfType: StaticType?,
        _ stored: (FunctionDeclaration) -> TypedExpression
    ) {
        let type = getter.result
        let none = TypedExpression(.nilLiteral, .optional(type), getter.span)
        func assign(_ value: TypedExpression, _ function: FunctionDeclaration) -> TypedStatement {
            .expression(TypedExpression(.assign(stored(function), TypedExpression(.wrap(value), .optional(type), function.span)), .void, function.span))
        }
        within(context.expression(getter)) {
            let isMissing = TypedExpression(.comparison(.equal, stored(getter), none), .bool, getter.span)
            getter.body.statements = [
                .ifElse([.expression(isMissing)], then: TypedBlock(statements: [assign(first, getter)]), otherwise: nil, label: nil),
                .returnValue(TypedExpression(.force(stored(getter)), type, getter.span), span: getter.span),
            ]
        }
        if getter.variable != nil { absorb(getter) }
        inFunction(setter, selfType: selfType) {
            let new = parameter("newValue", type, of: setter)
            setter.body.statements = [assign(TypedExpression(.variable(new), type, setter.span), setter)]
        }
    }

    /// A static property's accessors: the variable keeps its value once it is known.
    func fillStatic(_ getter: FunctionDeclaration, _ setter: FunctionDeclaration, _ variable: Variable, _ member: Member, _ value: ExprSyntax) -> TypedStatement
    {
        var checked = TypedExpression(.invalid, .error, getter.span)
        inFunction(getter, selfType: nil) {
            checked = check(value, as: member.type, for: .declaration)
            applyDefault(member.type)
            settle()
        }
        getter.result = member.type.resolved
        variable.type = .optional(member.type.resolved)
        fill(getter, setter, checked, selfType: nil) { [self] function in
            use(variable)
            use(variable, writes: true)
            return TypedExpression(.variable(variable), variable.type, function.span)
        }
        // Setting it works the first value out as well.
        let first = TypedExpression(.property(member, of: nil, types: callTypes(member, [:], nil, member.type)), member.type, setter.span)
        setter.body.statements.insert(.expression(TypedExpression(.discard(first), .void, setter.span)), at: 0)
        setter.calls.append(getter)
        return .declare(variable, TypedExpression(.nilLiteral, variable.type, getter.span))
    }

    /// Where a struct's lazy property keeps its value; its type may be known only once all members are declared.
    func declareLazy(
        _ binding: PatternBindingSyntax, _ name: String, _ annotation: TypeAnnotationSyntax?, _ nominal: Nominal, _ declaration: NominalDeclaration
    ) {
        let type = annotation.map { read($0.type) } ?? fresh()
        let getter = FunctionDeclaration(name: name, result: type, span: span(binding.pattern), parent: function)
        let setter = FunctionDeclaration(name: name, result: .void, span: span(binding.pattern), parent: function)
        (getter.isMutating, setter.isMutating) = (true, true)
        let stored = Member(name: name, kind: .property, type: .optional(type), implementation: .stored(declaration.fields.count))
        let none = TypedExpression(.nilLiteral, .optional(type), span(binding.pattern))
        declaration.fields.append(.init(name: "$__lazy_storage_$_\(name)", type: .optional(type), isLet: false, initial: none))
        let member = Member(name: name, kind: .property, type: type, implementation: .computed(getter: getter, setter: setter))
        member.isSettable = true
        member.storage = stored
        member.lazyValue = binding.initializer?.value
        if binding.initializer == nil { report(binding, .declaration(.lazyWithoutValue)) }
        nominal.add(member)
        declarations.lazies.append((member, getter, setter, .nominal(nominal, [])))
    }

    /// The values of lazy properties, once all members of all types are declared.
    func checkLazyMembers() {
        while let (member, getter, setter, type) = declarations.lazies.first {
            declarations.lazies.removeFirst()
            guard let value = member.lazyValue, let storage = member.storage else { continue }
            let outer = ownType
            ownType = type
            defer { ownType = outer }
            var first = TypedExpression(.invalid, .error, getter.span)
            inFunction(getter, selfType: type) {
                first = check(value, as: member.type, for: .declaration)
                applyDefault(member.type)
                settle()
            }
            getter.result = member.type.resolved
            fill(getter, setter, first, selfType: type) { [self] function in
                let own = function.selfVariable.map { TypedExpression(.variable($0), $0.type, function.span) }
                return TypedExpression(.property(storage, of: own, types: callTypes(storage, [:], own?.type, storage.type)), storage.type, function.span)
            }
        }
    }
}
