extension ArithmeticFault {
    var english: String {
        switch self {
        case .divisionByZero(let number, let isRemainder):
            isRemainder ? "division by zero in remainder operation: \(number) % 0" : "division by zero: \(number) / 0"
        case .overflow(let left, let symbol, let right, let type):
            "arithmetic overflow: \(left) \(symbol) \(right) does not fit into \(type.hasPrefix("Int") ? "an" : "a") \(type)"
        case .quotientOverflow(let left, let right, let type): "arithmetic overflow: \(left) / \(right) does not fit into an \(type)"
        case .negative(let number, let type): "arithmetic overflow: the negative of \(number) does not fit into an \(type)"
        case .absolute(let number): "arithmetic overflow: the absolute value of \(number) does not fit into an Int"
        case .result: "arithmetic overflow: the result does not fit into an Int"
        case .countedTooFar: "arithmetic overflow: counting went past \(Int.max)"
        case .notInt(let number, let reason): "\(number) can't be converted to Int because it is \(reason.english)"
        case .outside(let number, let type, let least, let greatest): "\(number) can't be converted to \(type): it holds \(least) to \(greatest)"
        case .radix(let radix): "a number can't be written with the radix \(radix): it is from 2 to 36"
        case .strideOfZero: "stride size must not be zero"
        }
    }
}

extension ArithmeticFault.NotInt {
    fileprivate var english: String {
        switch self {
        case .notANumber: "not a number"
        case .infinite: "infinite"
        case .tooLarge: "too large"
        }
    }
}
