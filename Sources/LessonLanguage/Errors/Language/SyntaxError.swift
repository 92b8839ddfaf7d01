/// Code that can't be read.
public enum SyntaxError: Equatable, Sendable {
    /// Said by SwiftParser, in its words.
    case parser(String)
    case precedenceGroupTwice(String)
    case unknownPrecedenceGroup(String)
    case operatorTwice(String)
    case bracketsTooDeep
    case tooManyMarks
    case tooManyOperators(most: Int)
    case treeTooDeep
    case operatorsSideBySide(String, String)
    case undividedOperators
    case notANumber(String)
    case chainWithoutMember
    case ampersandOutsideArgument
    case valuesInInterpolation
}
