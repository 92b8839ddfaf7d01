import Synchronization

/// A host with its signatures read and its types resolved.
final class HostTable: @unchecked Sendable {
    private(set) var types: [String: Nominal] = [:]
    let functions = MemberTable()
    let operators = MemberTable()
    private(set) var constants: [(name: String, type: StaticType, value: Value)] = []
    /// Signatures that could not be read; said as errors of the first lesson that asks for them.
    private let found = Mutex<[String]>([])
    let glossary: HostGlossary
    var faults: [String] { found.withLock { $0 } }

    /// The embedder's own types by the names that lessons have for them.
    private(set) var swiftTypes: [String: Any.Type] = [:]

    let foreignNames: @Sendable () -> ForeignNames

    init(_ host: Host) {
        glossary = HostGlossary(korean: host.koreanWords, protocols: host.protocols)
        foreignNames = host.foreignNames
        for declaration in host.types {
            let path = declaration.name.split(separator: ".").map(String.init)
            let nominal = Nominal(
                path[path.count - 1], kind: .host, conformances: declaration.conformances.union([.equatable, .hashable, .customStringConvertible, .sendable]))
            nominal.isDisplayed = host.displayedTypes.contains(declaration.name)
            types[declaration.name] = nominal
            if let type = declaration.swiftType {
                swiftTypes[declaration.name] = type
                nominal.isReference = type is AnyClass
            }
            if let outer = types[path.dropLast().joined(separator: ".")] {
                nominal.outer = outer
                outer.types[nominal.name] = nominal.ownType
            }
            for (name, value, documentation) in declaration.cases {
                let member = Member(name: name, kind: .property, type: .nominal(nominal, []), implementation: .constant(value))
                member.isStatic = true
                member.signature = "case \(name)"
                member.documentation = glossary.enumCase(name, documentation, of: declaration.name)
                nominal.add(member)
            }
        }
        for (declaration, _) in host.protocols {
            let nominal = Nominal(declaration.name, kind: .hostProtocol)
            types[declaration.name] = nominal
        }
        for (declaration, conformers) in host.protocols {
            for name in conformers {
                do {
                    let type = try typeNamed(name)
                    types[declaration.name]?.conformers.append(type)
                    if case .nominal(let nominal, _) = type, nominal.kind == .host { nominal.hostConformances.insert(declaration.name) }
                } catch { note(error) }
            }
        }
        for declaration in host.types + host.protocols.map(\.declaration) {
            let owner = types[declaration.name]
            for entry in declaration.literals { owner?.literals[entry.kind] = read(entry.member, owner: owner, named: declaration.name) }
            for entry in declaration.members {
                let name = declaration.name
                owner?.members.add(Signature.name(of: entry.signature)) { [unowned self] in
                    let member = read(entry, owner: types[name], named: name)
                    member?.isStatic = member?.isStatic == true || entry.isStatic
                    member?.isSettable = entry.set != nil
                    return member
                }
            }
        }
        for function in host.functions { functions.add(Signature.name(of: function.signature)) { [unowned self] in read(function, owner: nil, named: nil) } }
        for function in host.operators { operators.add(Signature.name(of: function.signature)) { [unowned self] in read(function, owner: nil, named: nil) } }
        for constant in host.constants {
            do {
                constants.append((constant.name, try typeNamed(constant.type), constant.value))
            } catch { note(error) }
        }
    }

    private func note(_ error: any Error) { found.withLock { $0.append("\(error)") } }

    private func read(_ declared: HostMember, owner: Nominal?, named name: String?) -> Member? {
        let body = declared.body
        let implementation: Implementation
        if let change = declared.change {
            implementation = .mutating { _ in { object, values, _ in try change(&object, values) } }
        } else if let set = declared.set {
            implementation = .accessors(get: { values, _ in try body(values) }, set: { object, _, new in try set(&object, new) })
        } else {
            implementation = .native { _ in { values, _ in try body(values) } }
        }
        do {
            let member = try Signature(declared.signature).member(owner: owner, types: look, implementation: implementation)
            member.documentation = glossary.member(declared, of: name)
            for index in member.parameters.indices {
                member.parameters[index].documentation = glossary.parameter(member.parameters[index].name, of: declared, of: name)
            }
            member.hostBody = declared.body
            return member
        } catch {
            note(error)
            return nil
        }
    }

    private func look(_ name: String) -> StaticType? {
        (types[name] ?? Nominal.standard[name]).map(\.ownType)
    }

    private func typeNamed(_ text: String) throws -> StaticType {
        if let type = look(text) { return type }
        return try Signature("value: \(text)").member(owner: nil, types: look, implementation: .constant(.void)).type
    }
}

/// The name of one of the embedder's types, with those of the types around it: `Plot.Panel`.
package func hostTypeName(_ type: Any.Type) -> String {
    let whole = String(reflecting: type)
    // Swift's own lists and numbers stand for tensors.
    guard !whole.hasPrefix("Swift."), !whole.contains("<"), let dot = whole.firstIndex(of: ".") else { return "\(type)" }
    return String(whole[whole.index(after: dot)...])
}
