extension SyntaxError {
    var english: String {
        switch self {
        case .parser(let text): text
        case .precedenceGroupTwice(let name): "redefinition of precedence group '\(name)'"
        case .unknownPrecedenceGroup(let name): "unknown precedence group '\(name)'"
        case .operatorTwice(let name): "redefinition of operator '\(name)'"
        case .bracketsTooDeep: "brackets or comments stand too deep in each other here to be read; give the parts inside names of their own"
        case .tooManyMarks: "too many '#', '@', 'a<b', ';' or closures behind closures stand up to here to be read; divide the block"
        case .tooManyOperators(let most): "the expression has more than \(most) operators; give parts of it names of their own"
        case .treeTooDeep: "the code is nested too deeply here; give parts of it names of their own"
        case .operatorsSideBySide(let left, let right): "operators '\(left)' and '\(right)' can't stand beside each other without parentheses"
        case .undividedOperators: "the operators of this expression can't be told apart"
        case .notANumber(let text): "'\(text)' is not a number"
        case .chainWithoutMember: "'?' must be followed by a member, a subscript or a call"
        case .ampersandOutsideArgument: "'&' may only stand before an argument that is passed inout"
        case .valuesInInterpolation: "this interpolation takes one value"
        }
    }
}
