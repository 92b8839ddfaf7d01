extension OperandError {
    var english: String {
        switch self {
        case .noOperator(let symbol, let left, let right): "'\(symbol)' is not an operator for operands of type '\(left)' and '\(right)'"
        case .equal(let symbol, let type):
            "binary operator '\(symbol)' cannot be applied to two '\(type)' operands" + (symbol == "%" ? "; use 'truncatingRemainder(dividingBy:)'" : "")
        case .different(let symbol, let left, let right, let type):
            "binary operator '\(symbol)' cannot be applied to operands of type '\(left)' and '\(right)'"
                + (type.map { "; convert one of them, such as with '\($0)(…)'" } ?? "")
        case .unary(let symbol, let type): "unary operator '\(symbol)' cannot be applied to an operand of type '\(type)'"
        case .negativeOfUnsigned(let type): "unary operator '-' cannot be applied to an operand of type '\(type)', which has no negative values"
        case .noPrefix(let symbol, let type): "'\(symbol)' is not a prefix operator for an operand of type '\(type)'"
        case .noPostfix(let symbol):
            "'\(symbol)' is not a postfix operator" + (symbol == "++" || symbol == "--" ? "; write '\(symbol.prefix(1))= 1'" : "")
        case .comparedToNil(let type, let isAlways): "comparing non-optional value of type '\(type)' to 'nil' is always \(isAlways)"
        case .neverNil(let type): "left side of '??' has non-optional type '\(type)', so the right side is never used"
        }
    }
}
