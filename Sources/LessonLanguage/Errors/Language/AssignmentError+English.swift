extension AssignmentError {
    var english: String { "\(change.english): \(obstacle.english)" }
}

extension AssignmentError.Change {
    fileprivate var english: String {
        switch self {
        case .assignment: "cannot assign to value"
        case .mutatingOperator: "left side of mutating operator isn't mutable"
        case .mutatingMember: "cannot use mutating member on immutable value"
        case .mutatingGetter: "cannot use mutating getter on immutable value"
        case .inoutArgument: "cannot pass immutable value as inout argument"
        }
    }
}

extension AssignmentError.Obstacle {
    fileprivate var english: String {
        switch self {
        case .immutableSelf: "'self' is immutable; mark the method 'mutating'"
        case .parameter(let name): "'\(name)' is a 'let' constant, as all parameters are"
        case .constant(let name, let line):
            "'\(name)' is a 'let' constant; change 'let' to 'var'\(line.map { " in line \($0)" } ?? "") to make it mutable"
        case .given(let name, let isNumber):
            "'\(name)' has its value from the front matter: change it there\(isNumber ? ", run with `-P \(name):…`," : "") or take another name"
        case .constantMember(let name): "'\(name)' is a 'let' constant"
        case .getOnlyProperty(let name): "'\(name)' is a get-only property"
        case .getOnlySubscript: "subscript is get-only"
        case .readOnlyKeyPath: "the key path is read-only"
        case .result(let name): "'\(name)' returns a value, which can't be changed"
        case .notAPlace: "this expression is not something that can be assigned to"
        }
    }
}
