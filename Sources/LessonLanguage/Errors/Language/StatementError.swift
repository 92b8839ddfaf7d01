/// A statement that can't stand here, or lacks something.
public enum StatementError: Equatable, Sendable {
    case functionUnused
    case fallthroughOutsideSwitch
    case breakOutside
    case continueOutside
    case returnOutside
    case optionalCondition(String)
    case assignmentAsCondition
    case conditionNotBool(String)
    case bindingNotOptional(String)
    case guardFallsThrough
    /// `count`: the code of a whole number where a range up to it was probably meant.
    case notWalkable(String, count: String?)
    case returnWithoutValue(String)
    case returnOfValueInInitializer
    case returnOfValueInVoid
    case missingReturn(String, inClosure: Bool)
    case thrownNotError(String)
    /// `throw "text"`
    case thrownText(code: String)
    case emptyCase
    case notExhaustive(Missing)
    case ifWithoutElse
    case branchWithoutValue

    /// What a `switch` leaves out.
    public enum Missing: Equatable, Sendable {
        case none
        case some
        case bool(Bool)
        case enumCase(String)
        /// Some of the values that come with a case.
        case associatedValues(of: String)
        case others
    }
}
