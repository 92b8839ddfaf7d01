/// A dictionary that would have a key twice.
public enum CollectionFault: Equatable, Sendable {
    case duplicateKeysInLiteral
    case duplicateKey(String)
}
