/// An optimizer of whatever kind, to be kept with its kind.
package struct AnyOptimizer: Codable {
    let optimizer: any EngineOptimizer

    private enum Key: CodingKey { case kind, optimizer }
    private static let kinds: [any EngineOptimizer.Type] = [SGD.self, RMSprop.self, Adam.self, AdamW.self, Adagrad.self, Nadam.self]
    /// The names of all kinds that there are.
    package static var names: [String] { kinds.map { "\($0)" } }

    init(optimizer: any EngineOptimizer) { self.optimizer = optimizer }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        optimizer = try container.kind(of: Self.kinds, forKey: .kind).decoded(from: container, forKey: .optimizer)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("\(type(of: optimizer))", forKey: .kind)
        try container.encode(optimizer, forKey: .optimizer)
    }
}
