/// An object that changes and that several names can stand for: a model, a layer, a tokenizer. Who keeps it keeps which object it is, and
/// what it holds.
package protocol CachedObject: AnyObject, Codable, Consistent {}

extension KeyedDecodingContainer {
    /// The one of several types whose name was kept.
    func kind<T>(of kinds: [T], forKey key: Key) throws -> T {
        let name = try decode(String.self, forKey: key)
        guard let kind = kinds.first(where: { "\($0)" == name }) else {
            throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "there is no type '\(name)'")
        }
        return kind
    }
}

extension Decodable {
    static func decoded<Key>(from container: KeyedDecodingContainer<Key>, forKey key: Key) throws -> Self { try container.decode(Self.self, forKey: key) }
}
