/// A value that is used while it is being changed, or before it is there.
public enum AccessFault: Equatable, Sendable {
    case variable(String)
    case overlap(Changed)
    case unsetFunction
    case undeclared(String)

    public enum Changed: Sendable { case value, keyPath, collection, list, slice, dictionary, set, string, range, generator }
}
