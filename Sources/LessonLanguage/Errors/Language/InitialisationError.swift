/// A variable that is used before it has its value, or a constant that is given two.
public enum InitialisationError: Equatable, Sendable {
    case constantUnset(String, isCaptured: Bool)
    case variableUnset(String, isCaptured: Bool)
    case fieldUnset(String)
    case selfUsed(missing: [String])
    case returned(missing: [String])
    /// An enum's initializer.
    case selfUnset
    case setTwice(String)
    case constantChanged(String)
    case constantFieldChanged(String)
}
