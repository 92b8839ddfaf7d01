import SwiftSyntax

/// Types that stand in other types, and type aliases.
extension Checker {
    /// The types of a pair of braces and, inside them, their own: known before any member is read.
    func declareTypes(_ declarations: [DeclSyntax], in outer: Nominal? = nil) {
        for declaration in declarations {
            if let (name, generics) = declaration.genericType {
                refuse(generics, .genericTypes)
                // What uses the name has no fault of its own.
                if let outer { outer.types[name] = .error } else { scope.names[name] = .type(.error) }
                continue
            }
            if let node = declaration.as(StructDeclSyntax.self) {
                declareTypes(node.memberBlock.members.map(\.decl), in: declareType(node.name, .structure, node, in: outer))
            }
            if let node = declaration.as(EnumDeclSyntax.self) {
                declareTypes(node.memberBlock.members.map(\.decl), in: declareType(node.name, .enumeration, node, in: outer))
            }
        }
        for declaration in declarations {
            guard let node = declaration.as(ExtensionDeclSyntax.self), let nominal = typeNamed(node.extendedType.trimmedDescription)?.nominal,
                self.declarations.blocks[nominal] != nil
            else { continue }
            declareTypes(node.memberBlock.members.map(\.decl), in: nominal)
        }
    }

    /// `typealias Row = [Double]`, at any depth.
    func declareAliases(_ declarations: [DeclSyntax], in outer: Nominal? = nil) {
        for declaration in declarations {
            if let node = declaration.as(TypeAliasDeclSyntax.self) {
                let type = node.genericParameterClause.map { genericAlias(node, $0) } ?? read(node.initializer.value)
                if let outer { outer.types[node.name.text] = type } else { scope.names[node.name.text] = .type(type) }
            }
            guard let block = declaration.asProtocol((any DeclGroupSyntax).self)?.memberBlock,
                let nominal = self.declarations.types[declaration.id] ?? extendedNominal(declaration)
            else { continue }
            within(.nominal(nominal, [])) { declareAliases(block.members.map(\.decl), in: nominal) }
        }
    }

    /// `typealias Pairs<T> = [(T, T)]`: stands for its type once it has its arguments.
    private func genericAlias(_ node: TypeAliasDeclSyntax, _ clause: GenericParameterClauseSyntax) -> StaticType {
        let nominal = Nominal(node.name.text, parameters: clause.parameters.map(\.name.text))
        let outer = scope
        scope = Scope(parent: scope)
        defer { scope = outer }
        for (parameter, type) in zip(clause.parameters, nominal.ownType.arguments) { scope.names[parameter.name.text] = .type(type) }
        nominal.alias = read(node.initializer.value)
        return nominal.ownType
    }

    private func extendedNominal(_ declaration: DeclSyntax) -> Nominal? {
        guard let node = declaration.as(ExtensionDeclSyntax.self), let nominal = typeNamed(node.extendedType.trimmedDescription)?.nominal else { return nil }
        return declarations.blocks[nominal] == nil ? nil : nominal
    }

    /// Does `body` as in the braces of a type.
    func within<T>(_ type: StaticType, _ body: () -> T) -> T {
        let outer = (ownType, typeScope)
        ownType = type
        defer {
            ownType = outer.0
            typeScope = outer.1
        }
        return body()
    }

    /// A type of this name in the type being declared, or in one around it.
    func nestedType(_ name: String) -> StaticType? {
        var nominal = ownType?.nominal
        while let here = nominal {
            if let type = here.types[name] { return type }
            nominal = here.outer
        }
        return nil
    }

    /// `Network.Layer`
    func nestedType(path: String) -> StaticType? {
        let parts = path.split(separator: ".").map(String.init)
        guard parts.count > 1, var type = typeNamed(parts[0]) else { return nil }
        for part in parts.dropFirst() {
            guard let next = type.nominal?.types[part] else { return nil }
            type = next
        }
        return type
    }

    func declareNested(_ block: MemberBlockSyntax) {
        for item in block.members {
            if let node = item.decl.as(StructDeclSyntax.self) { declareMembers(of: node) }
            if let node = item.decl.as(EnumDeclSyntax.self) { declareMembers(of: node) }
        }
    }

    func checkNested(_ block: MemberBlockSyntax) -> [TypedStatement] {
        block.members.flatMap { item -> [TypedStatement] in
            guard let nominal = declarations.types[item.decl.id], let block = item.decl.asProtocol((any DeclGroupSyntax).self)?.memberBlock else { return [] }
            return checkMembers(block, of: nominal, .nominal(nominal, []))
        }
    }
}

extension DeclSyntax {
    /// The name and the parameters of a struct or enum that has type parameters.
    var genericType: (name: String, parameters: GenericParameterClauseSyntax)? {
        if let node = self.as(StructDeclSyntax.self) { return node.genericParameterClause.map { (node.name.text, $0) } }
        if let node = self.as(EnumDeclSyntax.self) { return node.genericParameterClause.map { (node.name.text, $0) } }
        return nil
    }
}
