/// A closure that is not one of the kind that is wanted.
public enum ClosureError: Equatable, Sendable {
    /// `$2` where it is given two values.
    case usesBeyond(place: Int, given: Int)
    case ignoresArguments(Int)
    case parameterCount(wanted: Int, written: Int)
    /// `weak`, `unowned`.
    case meaninglessCapture(String)
}
