/// A change of what can't be changed: what was to be done, and why it can't be.
public struct AssignmentError: Equatable, Sendable {
    public let change: Change
    public let obstacle: Obstacle

    package init(change: Change, obstacle: Obstacle) { (self.change, self.obstacle) = (change, obstacle) }

    public enum Change: Sendable { case assignment, mutatingOperator, mutatingMember, mutatingGetter, inoutArgument }

    public enum Obstacle: Equatable, Sendable {
        case immutableSelf
        case parameter(String)
        /// `line`: where it is declared, if that is far above.
        case constant(String, line: Int? = nil)
        /// What the lesson is given from outside.
        case given(String, isNumber: Bool)
        case constantMember(String)
        case getOnlyProperty(String)
        case getOnlySubscript
        case readOnlyKeyPath
        case result(of: String)
        case notAPlace
    }
}
