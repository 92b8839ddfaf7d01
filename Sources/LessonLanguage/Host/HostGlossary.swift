/// What is said of a host's names: the English words as they were declared, the Korean ones by their keys.
///
/// A key is never a sentence, so that an English one may be written anew: `LSTM`, `LSTM.step`, `padSequences`, `Loss.huber`; of a parameter
/// `LSTM(units)`, where it is an initializer's, `LSTM.step(input)`, `padSequences(maxlen)`. Where there is no such key, that of a protocol which the type
/// conforms to counts (`Layer.weights`), of an initializer's parameter that of the property which it sets, and then `.description` and `(units)`, which are
/// of all types alike.
struct HostGlossary {
    let korean: [String: String]
    /// The protocols of a type, by its name.
    private let protocols: [String: [String]]

    init(korean: [String: String], protocols: [(declaration: HostTypeDeclaration, conformers: [String])]) {
        self.korean = korean
        var found: [String: [String]] = [:]
        for (declaration, conformers) in protocols {
            for name in conformers { found[name, default: []].append(declaration.name) }
        }
        self.protocols = found
    }

    func type(_ declaration: HostTypeDeclaration) -> Documentation {
        Documentation(declaration.documentation, korean: korean[declaration.name] ?? "")
    }

    func enumCase(_ name: String, _ english: String, of owner: String) -> Documentation {
        Documentation(english, korean: korean["\(owner).\(name)"] ?? "")
    }

    func member(_ member: HostMember, of owner: String?) -> Documentation {
        if let base = member.twin { return Documentation(member.documentation, korean: "오류를 직접 다룰 때 쓰는 `\(base)`입니다.") }
        let name = Signature.name(of: member.signature)
        let common = member.signature.hasPrefix("init?(rawValue:") ? ".init(rawValue:)" : ".\(name)"
        let found = places(of: name, owner).lazy.compactMap { korean[$0] }.first ?? (owner == nil ? nil : korean[common])
        return Documentation(member.documentation, korean: found ?? "")
    }

    func parameter(_ parameter: String, of member: HostMember, of owner: String?) -> Documentation {
        guard let english = member.notes[parameter] else { return Documentation() }
        let name = member.twin ?? Signature.name(of: member.signature)
        var keys = places(of: name, owner).map { "\($0)(\(parameter))" }
        if name == "init", let owner { keys += ["\(owner)(\(parameter))", "\(owner).\(parameter)"] }
        keys.append("(\(parameter))")
        return Documentation(english, korean: keys.lazy.compactMap { korean[$0] }.first ?? "")
    }

    /// Where a member's words may stand.
    private func places(of name: String, _ owner: String?) -> [String] {
        guard let owner else { return [name] }
        return ([owner] + (protocols[owner] ?? [])).map { "\($0).\(name)" }
    }
}
