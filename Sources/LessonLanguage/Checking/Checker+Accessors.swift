import SwiftSyntax

/// Computed properties, subscripts and statics of the lesson's types.
extension Checker {
    func declareSubscript(_ node: SubscriptDeclSyntax, _ nominal: Nominal) {
        guard let (member, getter, setter) = subscriptMember(node) else { return }
        addMember(member, nominal)
        declarations.accessors[node.id] = [(member, getter, setter)]
    }

    func subscriptMember(_ node: SubscriptDeclSyntax) -> (Member, FunctionDeclaration, FunctionDeclaration?)? {
        guard let accessors = node.accessorBlock else { return nil }
        let type = read(node.returnClause.type)
        // A subscript's parameter has a label only where it is written as a second name.
        let parameters = zip(parameters(node.parameterClause), node.parameterClause.parameters).map { parameter, syntax in
            var own = parameter
            if syntax.secondName == nil { own.label = nil }
            return own
        }
        let (getter, setter) = accessorDeclarations(accessors, "subscript", type, span(node))
        let member = Member(name: "subscript", kind: .subscriptMember, type: type, implementation: .computed(getter: getter, setter: setter))
        member.parameters = parameters
        member.isStatic = node.modifiers.contains { $0.name.text == "static" }
        member.isSettable = setter != nil
        member.signature = "subscript\(node.parameterClause.trimmedDescription) -> \(type)"
        return (member, getter, setter)
    }

    func accessorDeclarations(_ block: AccessorBlockSyntax, _ name: String, _ type: StaticType, _ here: Span) -> (FunctionDeclaration, FunctionDeclaration?) {
        let getter = FunctionDeclaration(name: name, result: type, span: here, parent: function)
        getter.title = name
        var setter: FunctionDeclaration?
        if case .accessors(let list) = block.accessors {
            for accessor in list {
                switch accessor.accessorSpecifier.text {
                case "get": getter.isThrowing = accessor.effectSpecifiers?.throwsClause != nil
                case "set":
                    setter = FunctionDeclaration(name: name, result: .void, span: here, parent: function)
                    setter?.isMutating = true
                case "willSet", "didSet": break
                default: refuse(accessor, .accessor(accessor.accessorSpecifier.text))
                }
            }
        }
        return (getter, setter)
    }

    func declareComputed(_ node: VariableDeclSyntax, _ nominal: Nominal) {
        refuseModifiers(node.modifiers, node.attributes)
        let isStatic = node.modifiers.contains { $0.name.text == "static" }
        for binding in node.bindings {
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else { continue }
            if isComputed(binding), let accessors = binding.accessorBlock {
                guard let annotation = binding.typeAnnotation else {
                    report(binding, .declaration(.computedWithoutType))
                    continue
                }
                let type = read(annotation.type)
                let (getter, setter) = accessorDeclarations(accessors, name.text, type, span(binding))
                let member = Member(name: name.text, kind: .property, type: type, implementation: .computed(getter: getter, setter: setter))
                member.isStatic = isStatic
                member.isSettable = setter != nil
                member.signature = "var \(name.text): \(type)"
                addMember(member, nominal)
                if name.text == "description", !isStatic, nominal.conformances.contains(.customStringConvertible) { nominal.declaration?.describes = getter }
                declarations.accessors[binding.id] = [(member, getter, setter)]
            } else if isStatic {
                declareStatic(binding, name, isLet: node.bindingSpecifier.text == "let", nominal)
            } else if declarations.blocks[nominal] == nil {
                report(binding, .declaration(.storedInExtension))
            } else if nominal.kind == .enumeration {
                report(binding, .declaration(.storedInEnum))
            }
        }
    }

    func declareStatic(_ binding: PatternBindingSyntax, _ name: TokenSyntax, isLet: Bool, _ nominal: Nominal) {
        guard let value = binding.initializer?.value else {
            report(binding, .declaration(.staticWithoutValue(name.text)))
            return
        }
        let variable = Variable(name.text, .error, isLet: isLet, span: span(name), owner: nil, isGlobal: true)
        identities["\(nominal.name).\(name.text)", default: 0] += 1
        variable.identity = "\(nominal.name).\(name.text)#\(identities["\(nominal.name).\(name.text)"]!)"
        let type = binding.typeAnnotation.map { read($0.type) } ?? fresh()
        variable.type = type
        var member = Member(name: name.text, kind: .property, type: type, implementation: .global(variable))
        let observers = observers(binding)
        if !observers.isEmpty {
            if isLet { report(binding, .declaration(.constantObserved)) }
            let observed = observed(observers, name.text, type, stored: member)
            observed.setter.isMutating = false
            declarations.observed[binding.id] = observed
            member = observed.member
        } else if !FirstReading.isUnseen(value) {
            member.implementation = lazyStatic(name, type)
        }
        member.isStatic = true
        member.isSettable = !isLet
        addMember(member, nominal)
        declarations.statics.append((variable, member, value, ownType))
        declared.append(variable)
    }

    /// The accessors of a static property that is worked out when it is first read.
    private func lazyStatic(_ name: TokenSyntax, _ type: StaticType) -> Implementation {
        .computed(
            getter: FunctionDeclaration(name: name.text, result: type, span: span(name), parent: function),
            setter: FunctionDeclaration(name: name.text, result: .void, span: span(name), parent: function))
    }

    /// Values of static properties, once all members are declared.
    func checkStatics() -> [TypedStatement] {
        let now = declarations.statics
        declarations.statics = []
        return now.map { variable, member, value, type in
            let outer = ownType
            ownType = type
            defer { ownType = outer }
            if case .computed(let getter, let setter?) = member.implementation, member.storage == nil {
                return fillStatic(getter, setter, variable, member, value)
            }
            let checked = check(value, as: member.type, for: .declaration)
            applyDefault(member.type)
            settle()
            return .declare(variable, checked)
        }
    }

    func checkAccessors(
        _ block: AccessorBlockSyntax, _ member: Member, _ getter: FunctionDeclaration, _ setter: FunctionDeclaration?, _ type: StaticType,
        _ clause: FunctionParameterClauseSyntax?
    ) {
        func run(_ declaration: FunctionDeclaration, _ statements: CodeBlockItemListSyntax, newValue: String?) {
            declaration.isMutating = declaration.isMutating || newValue != nil
            inFunction(declaration, selfType: member.isStatic ? nil : type) {
                for own in member.parameters { parameter(own.name, own.type, of: declaration) }
                if let newValue { parameter(newValue, member.type, of: declaration) }
                scope = Scope(parent: scope)
                checkBody(statements, declaration, isVoidWanted: newValue != nil)
                settle()
            }
        }
        switch block.accessors {
        case .getter(let statements): run(getter, statements, newValue: nil)
        case .accessors(let list):
            for accessor in list {
                guard let body = accessor.body else { continue }
                if accessor.accessorSpecifier.text == "get" { run(getter, body.statements, newValue: nil) }
                if accessor.accessorSpecifier.text == "set", let setter { run(setter, body.statements, newValue: accessor.parameters?.name.text ?? "newValue") }
            }
        }
    }
}
