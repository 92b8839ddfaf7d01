/// A pattern that no value of the type can match.
public enum PatternError: Equatable, Sendable {
    case tupleCount(Int, type: String)
    case optional(type: String)
    case nilLiteral(type: String)
    case type(String, type: String)
    case expression(String, type: String)
    case associatedValues(of: String, count: Int)
    case label(String, wanted: String)
}
