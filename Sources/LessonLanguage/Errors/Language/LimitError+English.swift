extension LimitError {
    var english: String {
        switch self {
        case .expressionTooDeep: "the expression is nested too deeply"
        case .typeOfExpression(let most): "the type of this expression has more than \(most) parts, which is too large for a lesson"
        case .writtenType(let most): "this type has more than \(most) parts, which is too large for a lesson"
        case .time: "checking the lesson takes too long here; give the parts of this expression names of their own, and types"
        case .memory: "checking the lesson takes more than a gigabyte of memory here; give the parts of this expression names of their own, and types"
        case .interrupted: "interrupted"
        case .unchecked: "checking the lesson takes too long; this block was not checked"
        }
    }
}
