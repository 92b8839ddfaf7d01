/// More in each other than the stack holds.
public enum DepthFault: Equatable, Sendable {
    /// A value that holds values that hold values.
    case value(Walk)
    case calls(open: Int)
    case defaultValue

    /// What was to be done with all that a value holds.
    public enum Walk: Sendable { case shown, compared, hashed, cast, handedOver }
}
