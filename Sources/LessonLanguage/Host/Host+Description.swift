import Wording

/// What there is to say of a host's names: for those who write lessons.
extension Host {
    /// What a name is: a type (`LSTM`), functions (`padSequences`), a type's members (`History.plot`), or those of all types that are called so (`fit`,
    /// `model.fit`).
    public func description(of name: String) -> HostDescription? {
        if let type = describedTypes.first(where: { $0.name == name }) { return .type(described(type)) }
        let members = describedMembers(name)
        return members.isEmpty ? nil : .members(members)
    }

    /// The name that is spelled most like one that there is not.
    public func nearestName(to name: String) -> String? {
        if let dot = name.lastIndex(of: "."), let type = describedTypes.first(where: { $0.name == name[..<dot] }) {
            return Wording.nearestName(to: String(name[name.index(after: dot)...]), among: described(type).members.map(\.name)).map { "\(type.name).\($0)" }
        }
        return Wording.nearestName(to: name, among: names) ?? Wording.nearestName(to: name, among: describedTypes.flatMap { described($0).members.map(\.name) })
    }

    /// The types that may stand for a protocol.
    public func conformers(of name: String) -> [String] { protocols.first { $0.declaration.name == name }?.conformers ?? [] }

    /// All types and functions, in order.
    public var names: [String] { (Array(readTable.types.keys) + readTable.functions.names).sorted() }

    /// Why some signatures can't be read.
    package var faults: [String] {
        let table = readTable
        for type in table.types.values { _ = type.members.all }
        _ = table.functions.all + table.operators.all
        return table.faults
    }

    /// All that is declared, twins too: for tests.
    package var describedAll: (types: [DescribedType], functions: [DescribedMember]) {
        (
            describedTypes.map { described($0, withTwins: true) },
            (functions + operators).map { described($0, of: nil) }
        )
    }
}

extension Host {
    private var describedTypes: [HostTypeDeclaration] { types + protocols.map(\.declaration) }

    private func describedMembers(_ name: String) -> [DescribedMember] {
        guard let dot = name.lastIndex(of: ".") else {
            return (functions + operators).filter { Signature.name(of: $0.signature) == name }.map { described($0, of: nil) } + membersOfAll(name)
        }
        let (owner, member) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
        if let type = describedTypes.first(where: { $0.name == owner }) {
            let own = described(type, withTwins: true).members.filter { $0.name == member }
            if !own.isEmpty { return own }
            // `History.plot`: a function that takes it first.
            return functions.filter { Signature.name(of: $0.signature) == member }.map { described($0, of: nil) }.filter {
                $0.parameters.first?.declaration.hasSuffix(": \(owner)") == true
            }
        }
        // A variable's name says nothing of its type.
        return owner.first?.isLowercase == true ? membersOfAll(member) : []
    }

    /// The members that are called so: those that types have of a protocol once, with the protocol.
    private func membersOfAll(_ name: String) -> [DescribedMember] {
        guard name != "init", name != "subscript" else { return [] }
        let ofProtocols = protocols.filter { $0.declaration.members.contains { Signature.name(of: $0.signature) == name } }
        let conformers = Set(ofProtocols.flatMap(\.conformers))
        let owners = ofProtocols.map(\.declaration) + types.filter { !conformers.contains($0.name) }
        return owners.flatMap { described($0, withTwins: true).members.filter { $0.name == name } }
    }

    private func described(_ type: HostTypeDeclaration, withTwins: Bool = false) -> DescribedType {
        let glossary = readTable.glossary
        let cases = type.cases.map { name, _, documentation in
            DescribedMember(
                owner: type.name, name: name, kind: .enumCase, isStatic: true, documentation: glossary.enumCase(name, documentation, of: type.name),
                parameters: [],
                result: "")
        }
        let members = type.members.filter { withTwins || $0.twin == nil }.map { described($0, of: type.name) }
        return DescribedType(name: type.name, documentation: glossary.type(type), members: cases + members)
    }

    private func described(_ member: HostMember, of owner: String?) -> DescribedMember {
        let glossary = readTable.glossary
        let name = Signature.name(of: member.signature)
        let parts = SignatureParts(member.signature)
        let isProperty = member.signature.prefix { $0 != ":" }.allSatisfy { $0 != "(" }
        let parameters = parts.parameters.map { declaration in
            // `_ units: Int`, `units: Int`, `at place: Int`: the name is the last word before the colon.
            let name = declaration.prefix { $0 != ":" }.split(separator: " ").last.map(String.init) ?? ""
            return DescribedParameter(name: name, declaration: declaration, documentation: glossary.parameter(name, of: member, of: owner))
        }
        return DescribedMember(
            owner: owner, name: name, kind: name == "init" ? .initializer : isProperty ? .property : owner == nil ? .function : .method,
            isStatic: member.isStatic && name != "init", documentation: glossary.member(member, of: owner), parameters: parameters, result: parts.result)
    }
}
