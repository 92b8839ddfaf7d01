/// An operator that is not there for such operands.
public enum OperandError: Equatable, Sendable {
    case noOperator(String, left: String, right: String)
    case equal(String, operands: String)
    /// `converting`: the number's type that one operand could be made.
    case different(String, left: String, right: String, converting: String?)
    case unary(String, operand: String)
    case negativeOfUnsigned(String)
    case noPrefix(String, operand: String)
    case noPostfix(String)
    case comparedToNil(String, isAlways: Bool)
    case neverNil(String)
}
