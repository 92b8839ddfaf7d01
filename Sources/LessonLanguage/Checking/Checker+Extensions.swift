import SwiftSyntax

/// Extensions, also of types that have type parameters: `extension Array where Element == Int`.
extension Checker {
    func declareExtension(_ node: ExtensionDeclSyntax) {
        guard let written = extendedType(node), let nominal = written.nominal else {
            if extendedType(node)?.isError != true { refuse(node.extendedType, .extending(node.extendedType.trimmedDescription)) }
            return
        }
        if nominal.kind == .host || nominal.kind == .hostProtocol {
            refuse(node.extendedType, .extendingHost(nominal.name))
            return
        }
        if !nominal.parameters.isEmpty { return declareGenericExtension(node, nominal, written) }
        if let clause = node.genericWhereClause { refuse(clause, .whereInExtension) }
        for inherited in node.inheritanceClause?.inheritedTypes ?? [] {
            if declarations.blocks[nominal] != nil {
                conform(nominal, to: inherited.type, isFirst: false)
            } else {
                refuse(inherited, .conformanceInExtension)
            }
        }
        declarations.extended[node.id] = nominal
        within(nominal.ownType) { declareNested(node.memberBlock) }
        declareCommon(node.memberBlock, nominal)
        if nominal.conformances.contains(.customStringConvertible), let member = nominal.members["description"]?.first,
            case .computed(let getter, _) = member.implementation
        {
            nominal.declaration?.describes = getter
        }
    }

    func checkExtension(_ node: ExtensionDeclSyntax) -> [TypedStatement] {
        for template in declarations.templates[node.id] ?? [] { checkTemplate(template) }
        guard let nominal = declarations.extended[node.id] else { return [] }
        return checkMembers(node.memberBlock, of: nominal, nominal.ownType)
    }

    private static let sequences: Set<StandardProtocol> = [
        .sequence, .collection, .bidirectionalCollection, .randomAccessCollection, .mutableCollection, .rangeReplaceableCollection,
    ]

    /// The type that an extension is of, whether or not it says the type's arguments.
    func extendedType(_ node: ExtensionDeclSyntax) -> StaticType? {
        let name = node.extendedType.trimmedDescription
        if let known = StandardProtocol(rawValue: name), Self.sequences.contains(known) { return Nominal.sequence.ownType }
        return typeNamed(name) ?? read(node.extendedType)
    }

    func declareGenericExtension(_ node: ExtensionDeclSyntax, _ nominal: Nominal, _ written: StaticType) {
        var parameters: [GenericParameter] = []
        for case .generic(let parameter) in nominal.ownType.arguments { parameters.append(parameter) }
        let outer = scope
        scope = Scope(parent: scope)
        defer { scope = outer }
        for parameter in parameters { scope.names[parameter.name] = .type(.generic(parameter)) }
        var (constraints, same) = read(node.genericWhereClause)
        for (parameter, argument) in zip(parameters, written.arguments) where argument != .generic(parameter) { same[parameter] = argument }
        for inherited in node.inheritanceClause?.inheritedTypes ?? [] {
            refuse(inherited, .conformanceInExtension)
        }
        scope = outer
        let own = (nominal === Nominal.sequence ? StaticType.array(.generic(parameters[0])) : nominal.ownType).substituting(same)
        func add(_ member: Member) {
            member.same.merge(same) { own, _ in own }
            member.takesList = nominal === Nominal.sequence
            declarations.extensions[nominal, default: [:]][member.name, default: []].append(member)
            if let template = member.template { declarations.templates[node.id, default: []].append(template) }
        }
        func generic(
            _ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?,
            _ make: @escaping (Checker) -> (member: Member, check: () -> Void)
        ) {
            add(genericMember(clause, requirements, owned: parameters, constraints: constraints, same: same, ownType: own, make))
        }
        for item in node.memberBlock.members {
            if let function = item.decl.as(FunctionDeclSyntax.self) {
                generic(function.genericParameterClause, function.genericWhereClause) { $0.extensionFunction(function, nominal) }
            } else if let accessor = item.decl.as(SubscriptDeclSyntax.self) {
                generic(accessor.genericParameterClause, accessor.genericWhereClause) { $0.extensionSubscript(accessor) }
            } else if let initializer = item.decl.as(InitializerDeclSyntax.self) {
                generic(initializer.genericParameterClause, initializer.genericWhereClause) { $0.extensionInitializer(initializer) }
            } else if let variable = item.decl.as(VariableDeclSyntax.self) {
                for binding in variable.bindings {
                    guard isComputed(binding), binding.typeAnnotation != nil, binding.pattern.is(IdentifierPatternSyntax.self) else {
                        report(binding, .declaration(isComputed(binding) ? .computedWithoutType : .storedInExtension))
                        continue
                    }
                    generic(nil, nil) { $0.extensionProperty(binding, isStatic: variable.modifiers.contains { $0.name.text == "static" }) }
                }
            } else {
                refuse(item.decl, .memberInExtension(of: nominal.name))
            }
        }
    }

    private func extensionFunction(_ node: FunctionDeclSyntax, _ nominal: Nominal) -> (member: Member, check: () -> Void) {
        let member = functionMember(node, owner: nominal)
        let type = ownType ?? .error
        guard case .lesson(let declaration) = member.implementation else { return (member, {}) }
        declaration.isMutating = member.isMutating
        return (member, { [self] in checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: member.isStatic ? nil : type) })
    }

    private func extensionProperty(_ binding: PatternBindingSyntax, isStatic: Bool) -> (member: Member, check: () -> Void) {
        let type = binding.typeAnnotation.map { read($0.type) } ?? .error
        let name = binding.pattern.trimmedDescription
        guard let accessors = binding.accessorBlock else { return (Member(name: name, kind: .property, type: type, implementation: .constant(.void)), {}) }
        let (getter, setter) = accessorDeclarations(accessors, name, type, span(binding))
        let member = Member(name: name, kind: .property, type: type, implementation: .computed(getter: getter, setter: setter))
        member.isStatic = isStatic
        member.isSettable = setter != nil
        member.signature = "var \(name): \(type)"
        let own = ownType ?? .error
        return (member, { [self] in checkAccessors(accessors, member, getter, setter, own, nil) })
    }

    private func extensionSubscript(_ node: SubscriptDeclSyntax) -> (member: Member, check: () -> Void) {
        guard let (member, getter, setter) = subscriptMember(node), let accessors = node.accessorBlock else {
            return (Member(name: "subscript", kind: .subscriptMember, type: .error, implementation: .constant(.void)), {})
        }
        let own = ownType ?? .error
        return (member, { [self] in checkAccessors(accessors, member, getter, setter, own, nil) })
    }

    private func extensionInitializer(_ node: InitializerDeclSyntax) -> (member: Member, check: () -> Void) {
        let type = ownType ?? .error
        let (member, declaration) = initializerMember(node, type)
        return (member, { [self] in checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: type) })
    }
}
