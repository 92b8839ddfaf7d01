/// A call or subscript that can't be made so.
public enum CallError: Equatable, Sendable {
    case notCallable(String)
    case notCallableSo(String, Candidates)
    case missingArgument(Missing, of: String, about: ParameterNote?, Candidates)
    /// `taking`: what the call gives, each as `label: Type`.
    case noOverload(String, taking: [String], offers: [String])
    case notWalkable(String, member: String)
    case noInitializer(of: String)
    case failableDelegation
    case optionalFunction(String)
    case notAFunction(String)
    case argumentCount(wanted: Int, given: Int, type: String)
    case ampersandToPlainParameter
    /// The parameter's type, if it is known.
    case lacksAmpersand(type: String?)
    case changedTwice(String)
    case changedByParts(String)
    case notTried
    case unhandledError
    case noNumberSubscriptOfText
    case subscriptOfOptional(String)
    case noSubscripts(String)

    /// The parameter that a call leaves out: its label, or its place from 1.
    public enum Missing: Equatable, Sendable {
        case labelled(String)
        case unlabelled(Int)
    }
}

/// What a call could have meant, as it is declared.
public enum Candidates: Equatable, Sendable {
    case one(String)
    /// The likeliest first; none where the call is said as it should be.
    case several([String])
}
