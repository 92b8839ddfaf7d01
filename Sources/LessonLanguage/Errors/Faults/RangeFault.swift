/// A range that there can't be, or that can't be used so.
public enum RangeFault: Equatable, Sendable {
    case reversed(lower: String, upper: String)
    case notANumber
    case nothingToDraw
    case tooWideToDraw(from: String, to: String)
    case emptyClosed
    case greatestHalfOpen
    case countOverflow
    case tooLong(Int)
    case endless
}
