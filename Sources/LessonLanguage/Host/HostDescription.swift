/// What a host's name is, for those who write lessons.
public enum HostDescription: Sendable {
    case type(DescribedType)
    /// Functions, or members of one or several types that are called so.
    case members([DescribedMember])
}

/// A type with its members, those for callers that handle errors aside.
public struct DescribedType: Sendable {
    public let name: String
    public let documentation: Documentation
    public let members: [DescribedMember]
}

/// One thing that a signature declares.
public struct DescribedMember: Sendable {
    public enum Kind: Sendable { case enumCase, initializer, property, method, function }

    /// The type it belongs to.
    public let owner: String?
    public let name: String
    public let kind: Kind
    public let isStatic: Bool
    public let documentation: Documentation
    public let parameters: [DescribedParameter]
    /// What stands behind the parameters, `throws -> Tensor`; of a property its type.
    public let result: String
}

public struct DescribedParameter: Sendable {
    public let name: String
    /// With label, type and default, as Swift writes it: `batchSize: Int = 32`.
    public let declaration: String
    public let documentation: Documentation

    /// What a call writes before the argument.
    public var label: String { String(declaration.prefix { $0 != " " && $0 != ":" }) }
}
