/// An optimizer of whatever kind, to be kept with its kind.
struct AnyOptimizer: Codable {
    let optimizer: any EngineOptimizer

    private enum Key: CodingKey { case kind, optimizer }
    private static let kinds: [any EngineOptimizer.Type] = [SGD.self, RMSprop.self, Adam.self, AdamW.self, Adagrad.self, Nadam.self]

    init(optimizer: any EngineOptimizer) { self.optimizer = optimizer }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        optimizer = try container.kind(of: Self.kinds, forKey: .kind).decoded(from: container, forKey: .optimizer)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("\(type(of: optimizer))", forKey: .kind)
        try container.encode(optimizer, forKey: .optimizer)
    }
}
