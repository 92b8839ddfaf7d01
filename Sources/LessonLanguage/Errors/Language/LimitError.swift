/// More than can be checked.
public enum LimitError: Equatable, Sendable {
    case expressionTooDeep
    case typeOfExpression(mostParts: Int)
    case writtenType(mostParts: Int)
    case time
    case memory
    case interrupted
    /// The time was used up in an attempt, whose reports were taken back.
    case unchecked

    init(_ reason: StopFlag.Reason) {
        switch reason {
        case .timeout: self = .time
        case .memory: self = .memory
        case .interrupted: self = .interrupted
        }
    }
}
