extension RangeFault {
    var english: String {
        switch self {
        case .reversed(let lower, let upper): "a range needs its lower bound first: \(lower) is more than \(upper)"
        case .notANumber: "a range can't begin or end at nan, which is neither below nor above a number"
        case .nothingToDraw: "can't get a random value from an empty range"
        case .tooWideToDraw(let low, let high): "a range from \(low) to \(high) is too wide to draw from"
        case .emptyClosed: "an empty range has no closed form"
        case .greatestHalfOpen: "arithmetic overflow: a range up to \(Int.max) has no half-open form"
        case .countOverflow: "arithmetic overflow: the number of the range's elements does not fit into an Int"
        case .tooLong(let count): "a range of \(count) numbers is too large to become a list in a lesson"
        case .endless: "a range without an upper bound has no last element, so it can't become a list; use 'prefix' or an upper bound"
        }
    }
}
