import Wording

/// What there is to say of a host's names: for those who write lessons.
extension Host {
    /// A type with its initializers and members, or the functions of a name; each with what its parameters are for.
    public func description(of name: String) -> String? {
        let table = readTable
        if let type = table.types[name] { return Self.text(type) }
        guard let functions = table.functions[name] else { return nil }
        return functions.map { Self.text($0, name, indent: "") }.joined(separator: "\n")
    }

    /// The name that is spelled most like one that there is not.
    public func nearestName(to name: String) -> String? { Wording.nearestName(to: name, among: names) }

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

    /// The parameters that nobody has said the purpose of, as `LSTM.units`.
    public var undocumentedParameters: [String] {
        let table = readTable
        var found: Set<String> = []
        func look(_ member: Member, _ owner: String?) {
            let place = member.kind == .initializer ? owner ?? "" : member.name
            for parameter in member.parameters where parameter.documentation.isEmpty { found.insert("\(place).\(parameter.name)") }
        }
        for type in table.types.values { for member in type.members.all { look(member, type.name) } }
        for function in table.functions.all { look(function, nil) }
        return found.sorted()
    }

    private static func text(_ type: Nominal) -> String {
        let members = type.members.all.filter { !$0.signature.isEmpty }
        let initializers = members.filter { $0.kind == .initializer }
        let others = members.filter { $0.kind != .initializer }.sorted { ($0.name, $0.signature) < ($1.name, $1.signature) }
        let head = type.documentation.isEmpty ? type.name : "\(type.name): \(type.documentation)"
        return ([head] + (initializers + others).map { text($0, type.name, indent: "  ") }).joined(separator: "\n")
    }

    private static func text(_ member: Member, _ owner: String, indent: String) -> String {
        var lines = [indent + (member.isStatic && member.kind != .initializer && !member.signature.hasPrefix("case") ? "static " : "") + member.signature]
        if !member.documentation.isEmpty { lines.append(indent + "    " + member.documentation) }
        for parameter in member.parameters where !parameter.documentation.isEmpty {
            lines.append(indent + "    - \(parameter.name): \(parameter.documentation)")
        }
        return lines.joined(separator: "\n")
    }
}
