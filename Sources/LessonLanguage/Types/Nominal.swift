/// A type that has a name: `Int`, `Array`, a lesson's struct, a host's class. Identity is the object's.
final class Nominal: @unchecked Sendable {
    enum Kind {
        /// Int, Double, String, Array …
        case standard
        /// A struct of the lesson.
        case structure
        /// An enum of the lesson.
        case enumeration
        /// An object of the embedder, opaque to the language.
        case host
        /// A protocol of the embedder, or `Error`: conformers are known by name.
        case hostProtocol
    }

    let name: String
    let kind: Kind
    /// The names of its type parameters, in order.
    let parameters: [String]
    /// What it conforms to without looking at its arguments.
    var conformances: Set<StandardProtocol>

    /// What it conforms to when all its arguments do.
    var conditionalConformances: Set<StandardProtocol> = []
    /// The embedder's protocols that it conforms to.
    var hostConformances: Set<String> = []
    /// Members by base name; filled by the library, the host, or the checker.
    let members = MemberTable()
    /// The type of its elements, in terms of its parameters, if `for … in` may walk it.
    var element: StaticType?
    /// How the lesson declared it, for structs and enums.
    var declaration: NominalDeclaration?
    /// For a host protocol: the types that may stand for it.
    var conformers: [StaticType] = []
    /// For a host's type: what makes a value of it out of a literal.
    var literals: [Literal: Member] = [:]
    /// It is no type of its own but stands for this one, in terms of its parameters.
    var alias: StaticType?
    /// The type that it is declared in.
    var outer: Nominal?
    /// The types and aliases declared in it.
    var types: [String: StaticType] = [:]
    /// It stands for a type parameter while a generic body is checked by itself.
    var isPlaceholder = false
    /// Which of the whole numbers it is.
    var integer: IntegerKind?
    /// For a host's type: whether a `let` of it can be changed, as a class can.
    var isReference = false
    /// Whether a change of a host's value changes the variable that holds it.
    var isValueOfHost: Bool { kind == .host && !isReference }
    /// A value that a statement gives and nothing takes is shown: a chart, a table.
    var isDisplayed = false

    enum Literal { case array, integer, float, string, boolean }

    init(_ name: String, kind: Kind = .standard, parameters: [String] = [], conformances: Set<StandardProtocol> = []) {
        self.name = name
        self.kind = kind
        self.parameters = parameters
        self.conformances = conformances
    }

    /// The name with those of the types around it: `Network.Layer`.
    var path: String { (outer.map { $0.path + "." } ?? "") + name }

    /// Whether it conforms without looking at its arguments.
    func conforms(to wanted: ProtocolName) -> Bool {
        switch wanted {
        case .standard(let own): conformances.contains(own)
        case .host(let name): hostConformances.contains(name)
        }
    }

    /// The type with these arguments.
    func type(_ arguments: [StaticType]) -> StaticType {
        guard let alias else { return .nominal(self, arguments) }
        var map: [GenericParameter: StaticType] = [:]
        for (parameter, argument) in zip(ownType.arguments, arguments) { if case .generic(let generic) = parameter { map[generic] = argument } }
        return alias.substituting(map)
    }

    func add(_ member: Member) { members.add(member) }

    /// The generic parameters as types, for signatures of members.
    var ownType: StaticType {
        .nominal(self, parameters.enumerated().map { .generic(GenericParameter(owner: name, index: $0.offset, name: $0.element)) })
    }
}

extension Nominal: Hashable {
    static func == (a: Nominal, b: Nominal) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A type parameter inside a declaration: `Element` of `Array`, `T` of `func first<T>`.
struct GenericParameter: Hashable {
    let owner: String
    let index: Int
    let name: String
}
