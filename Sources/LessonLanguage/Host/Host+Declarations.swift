extension Host {
    /// One thing that a host offers, as it was declared.
    public struct Declaration: Equatable, Sendable {
        public enum Kind: Equatable, Sendable { case function, `operator`, initializer, property, method, `subscript` }

        /// The type it belongs to.
        public let owner: String?
        public let kind: Kind
        public let isStatic: Bool
        public let signature: String
    }

    /// Everything that was declared, in order: for documentation, and for holding it against the Swift that it stands for.
    public var declarations: [Declaration] {
        let members = (types + protocols.map(\.declaration)).flatMap { type in
            type.members.map { entry in
                let signature = entry.signature
                let kind: Declaration.Kind =
                    signature.hasPrefix("init(") || signature.hasPrefix("init?(")
                    ? .initializer
                    : signature.hasPrefix("subscript(")
                        ? .subscript
                        : signature.prefix { $0 != ":" }.contains("(") ? .method : .property
                return Declaration(owner: type.name, kind: kind, isStatic: entry.isStatic, signature: signature)
            }
        }
        return functions.map { Declaration(owner: nil, kind: .function, isStatic: false, signature: $0.signature) }
            + operators.map { Declaration(owner: nil, kind: .operator, isStatic: false, signature: $0.signature) } + members
    }
}
