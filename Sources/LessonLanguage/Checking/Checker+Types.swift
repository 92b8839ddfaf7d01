import SwiftSyntax

/// The types of the lesson, and what structs and enums have in common.
extension Checker {
    func declareType(
        _ name: TokenSyntax, _ kind: Nominal.Kind, _ node: some DeclGroupSyntax & WithModifiersSyntax & WithAttributesSyntax, in outer: Nominal?
    ) -> Nominal {
        refuseModifiers(node.modifiers, node.attributes)
        var known = outer?.types[name.text]
        if outer == nil, case .type(let type)? = scope.names[name.text] { known = type }
        if let old = known?.nominal, declarations.blocks[old] == block { report(name, .name(.redeclared(name.text))) }
        let nominal = Nominal(name.text, kind: kind)
        nominal.declaration = NominalDeclaration(name: name.text)
        declarations.blocks[nominal] = block
        nominal.outer = outer
        declarations.types[node.id] = nominal
        if let outer { outer.types[name.text] = .nominal(nominal, []) } else { scope.names[name.text] = .type(.nominal(nominal, [])) }
        for inherited in node.inheritanceClause?.inheritedTypes ?? [] {
            conform(nominal, to: inherited.type, isFirst: inherited.id == node.inheritanceClause?.inheritedTypes.first?.id)
        }
        if kind == .enumeration { nominal.conformances.formUnion([.sendable]) }
        return nominal
    }

    private static let known: Set<StandardProtocol> = [
        .equatable, .hashable, .comparable, .customStringConvertible, .error, .caseIterable, .codable, .sendable, .identifiable, .encodable,
        .decodable, .localizedError, .customDebugStringConvertible,
    ]

    /// What the lesson's types can't do.
    private static let withheld: Set<StandardProtocol> = [
        .sequence, .collection, .iteratorProtocol, .additiveArithmetic, .numeric, .expressibleByIntegerLiteral,
    ]

    func conform(_ nominal: Nominal, to syntax: TypeSyntax, isFirst: Bool) {
        let name = syntax.trimmedDescription
        let standard = StandardProtocol(rawValue: name)
        if let standard, Self.known.contains(standard) {
            nominal.conformances.insert(standard)
            if standard == .hashable || standard == .comparable { nominal.conformances.insert(.equatable) }
            return
        }
        if nominal.kind == .enumeration, isFirst,
            ["String", "Double", "Float", "Character"].contains(name) || IntegerKind.allCases.contains(where: { $0.name == name })
        {
            nominal.declaration?.rawType = read(syntax)
            return
        }
        if host.types[name]?.kind == .hostProtocol || standard.map(Self.withheld.contains) == true {
            report(span(syntax), .refusal(.conformance(of: name)), write: name == "Layer" ? "Sequential([…])" : nil)
            return
        }
        if typeNamed(name) != nil {
            refuse(syntax, .inheritance(from: name))
        } else {
            report(syntax, .name(.unknownType(name, meant: nearest(to: name, in: Self.known.map(\.rawValue)))))
        }
    }

    func declareMembers(of node: StructDeclSyntax) {
        guard let nominal = declarations.types[node.id], let declaration = nominal.declaration else { return }
        within(.nominal(nominal, [])) { declareMembers(of: node, nominal, declaration, .nominal(nominal, [])) }
    }

    private func declareMembers(of node: StructDeclSyntax, _ nominal: Nominal, _ declaration: NominalDeclaration, _ type: StaticType) {
        declareNested(node.memberBlock)
        var memberwise: [Parameter] = []
        var fields: [(PatternBindingSyntax, Int)] = []
        for item in node.memberBlock.members {
            guard let variable = item.decl.as(VariableDeclSyntax.self), !variable.modifiers.contains(where: { $0.name.text == "static" }) else { continue }
            let isLet = variable.bindingSpecifier.text == "let"
            for (index, binding) in variable.bindings.enumerated() {
                if isComputed(binding) { continue }
                guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
                    report(binding, .declaration(.unnamedProperty))
                    continue
                }
                let annotation = binding.typeAnnotation ?? variable.bindings.dropFirst(index).first { $0.typeAnnotation != nil }?.typeAnnotation
                if variable.modifiers.contains(where: { $0.name.text == "lazy" }) {
                    declareLazy(binding, name.text, annotation, nominal, declaration)
                    continue
                }
                var fieldType = annotation.map { read($0.type) }
                var initial: TypedExpression?
                if let value = binding.initializer?.value {
                    let checked = fieldType.map { check(value, as: $0, for: .declaration) } ?? check(value)
                    if fieldType == nil { applyDefault(checked.type) }
                    initial = checked
                    fieldType = fieldType ?? checked.type.resolved
                    settle()
                } else if !isLet, let fieldType, fieldType.isOptional {
                    initial = TypedExpression(.nilLiteral, fieldType, span(name))
                }
                guard let fieldType else {
                    report(binding, .declaration(.lacksTypeAnnotation))
                    continue
                }
                let position = declaration.fields.count
                if declaration.fields.contains(where: { $0.name == name.text }) { report(name, .name(.redeclared(name.text))) }
                declaration.fields.append(.init(name: name.text, type: fieldType, isLet: isLet, initial: initial))
                let member = Member(name: name.text, kind: .property, type: fieldType, implementation: .stored(position))
                member.isSettable = !isLet
                member.signature = "\(isLet ? "let" : "var") \(name.text): \(fieldType)"
                let observers = observers(binding)
                if observers.isEmpty {
                    nominal.add(member)
                } else {
                    if isLet { report(binding, .declaration(.constantObserved)) }
                    let observed = observed(observers, name.text, fieldType, stored: member)
                    declarations.observed[binding.id] = observed
                    nominal.add(observed.member)
                }
                if !(isLet && initial != nil) {
                    memberwise.append(
                        Parameter(
                            label: name.text, name: name.text, type: fieldType, defaultValue: initial.map { .expression(Box($0)) }))
                }
                fields.append((binding, position))
            }
        }
        declareCommon(node.memberBlock, nominal)
        let hasOwn = node.memberBlock.members.contains { $0.decl.is(InitializerDeclSyntax.self) }
        if !hasOwn {
            let member = Member(name: "init", kind: .initializer, type: type, implementation: .memberwise(nominal))
            member.isStatic = true
            member.parameters = memberwise
            member.signature = "\(nominal.name)(\(memberwise.map { "\($0.name): \($0.type)" }.joined(separator: ", ")))"
            nominal.add(member)
        }
    }

    func isComputed(_ binding: PatternBindingSyntax) -> Bool {
        guard let block = binding.accessorBlock else { return false }
        switch block.accessors {
        case .getter: return true
        case .accessors(let list): return list.contains { $0.accessorSpecifier.text == "get" }
        }
    }

    /// Methods, computed properties, initializers, subscripts and statics.
    func declareCommon(_ block: MemberBlockSyntax, _ nominal: Nominal) {
        let outer = ownType
        ownType = declarations.blocks[nominal] == nil ? nominal.ownType : .nominal(nominal, [])
        defer { ownType = outer }
        for item in block.members {
            if let node = item.decl.as(FunctionDeclSyntax.self) {
                let isHash = node.name.text == "hash" && node.signature.parameterClause.parameters.first?.firstName.text == "into"
                if isHash, nominal.kind != .structure {
                    refuse(node.name, .enumHash)
                    continue
                }
                let type = ownType ?? .error
                let member =
                    !node.isGeneric
                    ? functionMember(node, owner: nominal)
                    : genericMember(node.genericParameterClause, node.genericWhereClause, ownType: type, opaque: node.opaqueParameters) { checker in
                        let member = checker.functionMember(node, owner: nominal)
                        guard case .lesson(let declaration) = member.implementation else { return (member, {}) }
                        declaration.isMutating = member.isMutating
                        return (
                            member,
                            { checker.checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: member.isStatic ? nil : type) }
                        )
                    }
                addMember(member, nominal)
                if case .lesson(let declaration) = member.implementation {
                    declaration.isMutating = member.isMutating
                    declarations.functions[node.id] = (member, declaration)
                    if member.name == "==" { nominal.declaration?.equals = declaration }
                    if member.name == "<" { nominal.declaration?.less = declaration }
                    if isHash, !member.isStatic { nominal.declaration?.hashes = declaration }
                }
            } else if let node = item.decl.as(InitializerDeclSyntax.self) {
                declareInitializer(node, nominal)
            } else if let node = item.decl.as(SubscriptDeclSyntax.self) {
                declareSubscript(node, nominal)
            } else if let node = item.decl.as(VariableDeclSyntax.self) {
                declareComputed(node, nominal)
            } else if declarations.types[item.decl.id] == nil, !item.decl.is(EnumCaseDeclSyntax.self) {
                _ = check(item.decl)
            }
        }
    }

    func addMember(_ member: Member, _ nominal: Nominal) {
        if declarations.blocks[nominal] != nil {
            nominal.add(member)
        } else {
            declarations.extensions[nominal, default: [:]][member.name, default: []].append(member)
        }
    }

    private func declareInitializer(_ node: InitializerDeclSyntax, _ nominal: Nominal) {
        let type = StaticType.nominal(nominal, [])
        let member =
            node.genericParameterClause == nil
            ? initializerMember(node, type).0
            : genericMember(node.genericParameterClause, node.genericWhereClause, ownType: type) { checker in
                let (member, declaration) = checker.initializerMember(node, type)
                return (member, { checker.checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: type) })
            }
        guard case .lesson(let declaration) = member.implementation else { return }
        addMember(member, nominal)
        declarations.functions[node.id] = (member, declaration)
    }

    func initializerMember(_ node: InitializerDeclSyntax, _ type: StaticType) -> (Member, FunctionDeclaration) {
        refuseModifiers(node.modifiers, node.attributes)
        let declaration = FunctionDeclaration(name: "init", result: node.optionalMark == nil ? type : .optional(type), span: span(node), parent: function)
        declaration.isInitializer = true
        declaration.isThrowing = node.signature.effectSpecifiers?.throwsClause != nil
        let member = Member(name: "init", kind: .initializer, type: declaration.result, implementation: .lesson(declaration))
        member.isStatic = true
        member.throwing = declaration.isThrowing ? .always : .never
        member.parameters = parameters(node.signature.parameterClause)
        member.signature = "init\(node.signature.trimmedDescription)"
        declaration.title = member.labelledName
        return (member, declaration)
    }

    func checkMembers(_ block: MemberBlockSyntax, of nominal: Nominal, _ type: StaticType) -> [TypedStatement] {
        let outer = ownType
        var statics = checkStatics()
        ownType = type
        defer { ownType = outer }
        statics += checkNested(block)
        for item in block.members {
            if let node = item.decl.as(FunctionDeclSyntax.self), let (member, declaration) = declarations.functions[node.id] {
                if let template = member.template {
                    checkTemplate(template)
                } else {
                    checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: member.isStatic ? nil : type)
                }
            } else if let node = item.decl.as(InitializerDeclSyntax.self), let (member, declaration) = declarations.functions[node.id] {
                if let template = member.template {
                    checkTemplate(template)
                } else {
                    checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: type)
                }
            } else if let node = item.decl.as(SubscriptDeclSyntax.self), let (member, getter, setter) = declarations.accessors[node.id]?.first,
                let accessors = node.accessorBlock
            {
                checkAccessors(accessors, member, getter, setter, type, node.parameterClause)
            } else if let node = item.decl.as(VariableDeclSyntax.self) {
                for binding in node.bindings {
                    if let observed = declarations.observed[binding.id] {
                        checkObservers(observed, observers(binding), selfType: observed.member.isStatic ? nil : type)
                    }
                    guard let (member, getter, setter) = declarations.accessors[binding.id]?.first, let accessors = binding.accessorBlock else { continue }
                    checkAccessors(accessors, member, getter, setter, type, nil)
                }
            }
        }
        checkConformance(nominal, block)
        return statics
    }

    private func checkConformance(_ nominal: Nominal, _ block: MemberBlockSyntax) {
        guard nominal.declaration != nil else { return }
        if nominal.conformances.contains(.comparable), nominal.members["<"] == nil, nominal.kind == .structure {
            let member = "static func < (lhs: \(nominal.name), rhs: \(nominal.name)) -> Bool"
            report(span(block.leftBrace), .type(.nonconformingLacking(nominal.name, to: StandardProtocol.comparable.rawValue, member: member)))
        }
        if nominal.conformances.contains(.customStringConvertible), nominal.members["description"] == nil {
            report(
                span(block.leftBrace),
                .type(.nonconformingLacking(nominal.name, to: StandardProtocol.customStringConvertible.rawValue, member: "var description: String")))
        }
        if nominal.conformances.contains(.equatable), nominal.members["=="] == nil, let declaration = nominal.declaration {
            for field in declaration.fields where !conforms(field.type, to: .equatable) {
                report(
                    span(block.leftBrace),
                    .type(.nonconformingField(field.name, of: nominal.name, type: field.type.description, to: StandardProtocol.equatable.rawValue)))
            }
        }
        if nominal.conformances.contains(.hashable), let declaration = nominal.declaration {
            for field in declaration.fields where !conforms(field.type, to: .hashable) {
                report(
                    span(block.leftBrace),
                    .type(.nonconformingField(field.name, of: nominal.name, type: field.type.description, to: StandardProtocol.hashable.rawValue)))
            }
        }
    }
}
