/// What can be wrong in a formula. A case carries its facts.
public enum FormulaFault: Equatable, Sendable {
    case unknownCommand(String)
    case unknownEnvironment(String, valid: [String])
    case missingArgument(of: String)
    case missingBracket(after: String)
    case unclosedBrace
    case strayBrace
    case unclosedEnvironment(String)
    case strayEnd(String)
    case leftWithoutRight
    case rightWithoutLeft
    case strayAlignment
    case strayLineBreak
    case doubleScript(String)
    case tooDeep
}
