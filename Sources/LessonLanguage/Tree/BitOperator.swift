/// Operators on the bits of whole numbers, and those that wrap around.
enum BitOperator: String {
    case wrappingPlus = "&+"
    case wrappingMinus = "&-"
    case wrappingTimes = "&*"
    case and = "&"
    case or = "|"
    case exclusiveOr = "^"
    case left = "<<"
    case right = ">>"
    case maskedLeft = "&<<"
    case maskedRight = "&>>"

    /// The right side of a shift is a distance, of any type of whole numbers.
    var isShift: Bool {
        switch self {
        case .left, .right, .maskedLeft, .maskedRight: true
        case .wrappingPlus, .wrappingMinus, .wrappingTimes, .and, .or, .exclusiveOr: false
        }
    }
}
