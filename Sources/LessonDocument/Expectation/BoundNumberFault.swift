/// What is wrong with how a number is bound.
public enum BoundNumberFault: Equatable, Sendable {
    /// No digits stand right before `<!--=`.
    case noNumber
    case noExpression
    /// It has no `-->` in its line.
    case unclosed
}
