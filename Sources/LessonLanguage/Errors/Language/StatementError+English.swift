extension StatementError {
    var english: String {
        switch self {
        case .functionUnused: "function is unused: to call it, write '()' after its name"
        case .fallthroughOutsideSwitch: "'fallthrough' is only allowed inside a switch"
        case .breakOutside: "'break' is only allowed inside a loop, if, do, or switch"
        case .continueOutside: "'continue' is only allowed inside a loop"
        case .returnOutside: "'return' is only allowed inside a function"
        case .optionalCondition(let type): "optional type '\(type)' cannot be used as a boolean; test for '!= nil' instead"
        case .assignmentAsCondition: "use of '=' in a boolean context, did you mean '=='?"
        case .conditionNotBool(let type): "type '\(type)' cannot be used as a boolean; test for '!= 0' instead"
        case .bindingNotOptional(let type): "initializer for conditional binding must have Optional type, not '\(type)'"
        case .guardFallsThrough: "'guard' body must not fall through; use a 'return', 'throw', 'break' or 'continue'"
        case .notWalkable(let type, let count):
            "for-in loop requires '\(type)' to conform to 'Sequence'" + (count.map { "; did you mean '0..<\($0)'?" } ?? "")
        case .returnWithoutValue(let type): "non-void function should return a value of type '\(type)'"
        case .returnOfValueInInitializer: "'nil' is the only return value permitted in an initializer"
        case .returnOfValueInVoid: "unexpected non-void return value in void function"
        case .missingReturn(let type, let inClosure): "missing return in a \(inClosure ? "closure" : "function") expected to return '\(type)'"
        case .thrownText(let code):
            "a text is no error: write `struct Failure: Error { let text: String }` above, and `throw Failure(text: \(code))` here"
        case .thrownNotError(let type): "thrown expression type '\(type)' does not conform to 'Error'"
        case .emptyCase: "'case' label in a 'switch' must have at least one executable statement"
        case .notExhaustive(let missing): "switch must be exhaustive: \(missing.english)"
        case .ifWithoutElse: "'if' must have an unconditional 'else' to be used as expression"
        case .branchWithoutValue: "non-expression branch of an expression may only end with a 'throw' or 'return'"
        }
    }
}

extension StatementError.Missing {
    fileprivate var english: String {
        switch self {
        case .none: "add a case for 'nil' or a 'default'"
        case .some: "add a case for values that are not nil"
        case .bool(let value): "add a case for '\(value)' or a 'default'"
        case .enumCase(let name): "add missing case: '.\(name)'"
        case .associatedValues(let name): "add missing case: '.\(name)' with other associated values"
        case .others: "add a 'default' case"
        }
    }
}
