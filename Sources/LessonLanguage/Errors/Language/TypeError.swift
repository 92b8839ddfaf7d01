/// A value of another type than is wanted, or a type that can't be what it is used as.
public enum TypeError: Equatable, Sendable {
    case mismatch(found: String, wanted: String, for: Purpose, about: ParameterNote?)
    case mustUnwrap(String, to: String)
    case nilAsValue(of: String)
    case textAsCharacter(characters: Int)
    case closureParameter(found: String, wanted: String)
    /// `wanted` is nil where no more is known than that a function is.
    case functionMismatch(found: String, wanted: String?)
    case keyPathRoot(found: String, wanted: String)
    case notForceable(String)
    case notChainable(String)
    case typeAsValue(String)
    case typeAsStatement(String)
    case literalTooLarge(String, for: String)
    case literalOutside(String, of: String, least: String, greatest: String)
    case nonconforming(String, to: String)
    case nonconformingLacking(String, to: String, member: String)
    case nonconformingField(String, of: String, type: String, to: String)
    case lacksElementTypes(String, parameters: [String])
    case typeArgumentCount(of: String, wanted: Int, given: Int)
    case typeArgumentsBehindValue

    /// What a value is wanted for.
    public enum Purpose: Sendable { case value, declaration, assignment, argument, defaultArgument, result, closureResult }
}
