/// A format of `String(format:)` that can't be read, or that is given another kind of value.
public enum FormatFault: Equatable, Sendable {
    case endless(String)
    case unreadable(String)
    case starWithoutInt(String)
    case tooWide(most: Int)
    case noArgument(String, given: Int)
    case wantsDouble(String, Argument)
    case wantsInt(String, Argument)
    case wrongArgument(String, Argument)

    /// What it is given.
    public enum Argument: Sendable { case int, double, float, bool, string, none, other }
}
