extension FunctionLowering {
    func arithmetic(_ symbol: String, _ a: TypedExpression, _ b: TypedExpression, _ type: StaticType, _ span: Span) -> Code {
        switch type.representation {
        case .int:
            if type.integer != .int || b.type.integer?.isWide == true {
                let isShift = symbol.hasSuffix("<<") || symbol.hasSuffix(">>")
                return .int(sizedArithmetic(symbol, type.integer ?? .int, expression(a).int, isShift ? distance(b) : expression(b).int, span))
            }
            let (x, y) = (operand(a), operand(b))
            switch symbol {
            case "+": return .int(ints(Whole.Sum.self, x, y, span))
            case "-": return .int(ints(Whole.Difference.self, x, y, span))
            case "*": return .int(ints(Whole.Product.self, x, y, span))
            case "/": return .int(ints(Whole.Quotient.self, x, y, span))
            case "%": return .int(ints(Whole.Rest.self, x, y, span))
            default: return .int(bits(symbol, expression(a).int, expression(b).int))
            }
        case .double:
            let (x, y) = (operand(a), operand(b))
            switch symbol {
            case "+": return .double(doubles(Real.Sum.self, x, y))
            case "-": return .double(doubles(Real.Difference.self, x, y))
            case "*": return .double(doubles(Real.Product.self, x, y))
            default: return .double(doubles(Real.Quotient.self, x, y))
            }
        case .float:
            let (x, y) = (expression(a).float, expression(b).float)
            switch symbol {
            case "+": return .float { try x($0) + y($0) }
            case "-": return .float { try x($0) - y($0) }
            case "*": return .float { try x($0) * y($0) }
            default: return .float { try x($0) / y($0) }
            }
        case .bool, .boxed:
            let (x, y) = (expression(a).boxed, expression(b).boxed)
            if type.nominal === Nominal.array {
                return .value { frame in
                    var list = try x(frame)
                    try Lists.append(try y(frame), to: &list)
                    return list
                }
            }
            if type.nominal === Nominal.arraySlice {
                return .value { frame in
                    var own = try x(frame)
                    // What can be walked, and stands before a slice, begins at 0.
                    if case .slice = own {} else { own = .slice(Slice(own)) }
                    var (list, startIndex) = try Slice.take(&own)
                    try Lists.append(try y(frame), to: &list)
                    return .slice(Slice(list, startIndex: startIndex))
                }
            }
            return .value { frame in
                var text = try x(frame).asString
                try Texts.append(y(frame).asString, to: &text)
                return .string(text)
            }
        }
    }

    func comparison(_ symbol: String, _ a: TypedExpression, _ b: TypedExpression, _ span: Span) -> BoolCode {
        if symbol == "~=" { return membership(a, b) }
        let type = a.type.resolved
        switch type.representation {
        case .int:
            if type.integer?.isWide == true { return wideComparison(symbol, expression(a).int, expression(b).int) }
            let (x, y) = (operand(a), operand(b))
            switch symbol {
            case "==": return intTests(Whole.Equal.self, x, y)
            case "!=": return intTests(Whole.Unequal.self, x, y)
            case "<": return intTests(Whole.Less.self, x, y)
            case ">": return intTests(Whole.More.self, x, y)
            case "<=": return intTests(Whole.AtMost.self, x, y)
            default: return intTests(Whole.AtLeast.self, x, y)
            }
        case .double:
            let (x, y) = (expression(a).double, expression(b).double)
            switch symbol {
            case "==": return { try x($0) == y($0) }
            case "!=": return { try x($0) != y($0) }
            case "<": return { try x($0) < y($0) }
            case ">": return { try x($0) > y($0) }
            case "<=": return { try x($0) <= y($0) }
            default: return { try x($0) >= y($0) }
            }
        case .float:
            let (x, y) = (expression(a).float, expression(b).float)
            switch symbol {
            case "==": return { try x($0) == y($0) }
            case "!=": return { try x($0) != y($0) }
            case "<": return { try x($0) < y($0) }
            case ">": return { try x($0) > y($0) }
            case "<=": return { try x($0) <= y($0) }
            default: return { try x($0) >= y($0) }
            }
        case .bool:
            let (x, y) = (expression(a).bool, expression(b).bool)
            return symbol == "==" ? { try x($0) == y($0) } : { try x($0) != y($0) }
        case .boxed:
            let (x, y) = (expression(a).boxed, expression(b).boxed)
            let order = lowerer.order(of: type)
            switch symbol {
            case "==": return { frame in try order.equal(x(frame), y(frame), frame.machine) }
            case "!=": return { frame in try !order.equal(x(frame), y(frame), frame.machine) }
            case "<": return { frame in try order.less(x(frame), y(frame), frame.machine) }
            case ">":
                return { frame in
                    let left = try x(frame)
                    return try order.less(y(frame), left, frame.machine)
                }
            case "<=":
                return { frame in
                    let left = try x(frame)
                    return try !order.less(y(frame), left, frame.machine)
                }
            default: return { frame in try !order.less(x(frame), y(frame), frame.machine) }
            }
        }
    }

    /// Whether a value lies in a range.
    private func membership(_ range: TypedExpression, _ value: TypedExpression) -> BoolCode {
        let kind = range.type.nominal
        let (bounds, subject) = (expression(range).boxed, expression(value).boxed)
        return { frame in Ordering.contains(try bounds(frame), kind, try subject(frame)) }
    }
}
