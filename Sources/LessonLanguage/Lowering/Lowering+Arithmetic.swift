extension FunctionLowering {
    func arithmetic(_ symbol: ArithmeticOperator, _ a: TypedExpression, _ b: TypedExpression, _ type: StaticType, _ span: Span) -> Code {
        switch type.representation {
        case .int: return .int(wholeArithmetic(symbol, a, b, type, span))
        case .double:
            let (x, y) = (operand(a), operand(b))
            switch symbol {
            case .number(.plus): return .double(doubles(Real.Sum.self, x, y))
            case .number(.minus): return .double(doubles(Real.Difference.self, x, y))
            case .number(.times): return .double(doubles(Real.Product.self, x, y))
            case .number(.divided): return .double(doubles(Real.Quotient.self, x, y))
            case .number(.remainder), .bits: return .double { _ in throw Trap(.unsound(.part), at: span) }
            }
        case .float:
            let (x, y) = (expression(a).float, expression(b).float)
            switch symbol {
            case .number(.plus): return .float { try x($0) + y($0) }
            case .number(.minus): return .float { try x($0) - y($0) }
            case .number(.times): return .float { try x($0) * y($0) }
            case .number(.divided): return .float { try x($0) / y($0) }
            case .number(.remainder), .bits: return .float { _ in throw Trap(.unsound(.part), at: span) }
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

    private func wholeArithmetic(_ symbol: ArithmeticOperator, _ a: TypedExpression, _ b: TypedExpression, _ type: StaticType, _ span: Span) -> IntCode {
        let kind = type.integer ?? .int
        let isSized = type.integer != .int || b.type.integer?.isWide == true
        switch symbol {
        case .number(let own) where isSized: return sizedArithmetic(own, kind, expression(a).int, expression(b).int, span)
        case .bits(let own) where isSized: return sizedBits(own, kind, expression(a).int, own.isShift ? distance(b) : expression(b).int)
        case .number(.plus): return ints(Whole.Sum.self, operand(a), operand(b), span)
        case .number(.minus): return ints(Whole.Difference.self, operand(a), operand(b), span)
        case .number(.times): return ints(Whole.Product.self, operand(a), operand(b), span)
        case .number(.divided): return ints(Whole.Quotient.self, operand(a), operand(b), span)
        case .number(.remainder): return ints(Whole.Rest.self, operand(a), operand(b), span)
        case .bits(let own): return bits(own, expression(a).int, expression(b).int)
        }
    }

    func comparison(_ symbol: ComparisonOperator, _ a: TypedExpression, _ b: TypedExpression, _ span: Span) -> BoolCode {

        let type = a.type.resolved
        switch type.representation {
        case .int:
            if type.integer?.isWide == true { return wideComparison(symbol, expression(a).int, expression(b).int) }
            let (x, y) = (operand(a), operand(b))
            switch symbol {
            case .equal: return intTests(Whole.Equal.self, x, y)
            case .unequal: return intTests(Whole.Unequal.self, x, y)
            case .less: return intTests(Whole.Less.self, x, y)
            case .more: return intTests(Whole.More.self, x, y)
            case .atMost: return intTests(Whole.AtMost.self, x, y)
            case .atLeast: return intTests(Whole.AtLeast.self, x, y)
            }
        case .double:
            let (x, y) = (expression(a).double, expression(b).double)
            switch symbol {
            case .equal: return { try x($0) == y($0) }
            case .unequal: return { try x($0) != y($0) }
            case .less: return { try x($0) < y($0) }
            case .more: return { try x($0) > y($0) }
            case .atMost: return { try x($0) <= y($0) }
            case .atLeast: return { try x($0) >= y($0) }
            }
        case .float:
            let (x, y) = (expression(a).float, expression(b).float)
            switch symbol {
            case .equal: return { try x($0) == y($0) }
            case .unequal: return { try x($0) != y($0) }
            case .less: return { try x($0) < y($0) }
            case .more: return { try x($0) > y($0) }
            case .atMost: return { try x($0) <= y($0) }
            case .atLeast: return { try x($0) >= y($0) }
            }
        case .bool:
            let (x, y) = (expression(a).bool, expression(b).bool)
            return symbol == .equal ? { try x($0) == y($0) } : { try x($0) != y($0) }
        case .boxed:
            let (x, y) = (expression(a).boxed, expression(b).boxed)
            let order = lowerer.order(of: type)
            switch symbol {
            case .equal: return { frame in try order.equal(x(frame), y(frame), frame.machine) }
            case .unequal: return { frame in try !order.equal(x(frame), y(frame), frame.machine) }
            case .less: return { frame in try order.less(x(frame), y(frame), frame.machine) }
            case .more:
                return { frame in
                    let left = try x(frame)
                    return try order.less(y(frame), left, frame.machine)
                }
            case .atMost:
                return { frame in
                    let left = try x(frame)
                    return try !order.less(y(frame), left, frame.machine)
                }
            case .atLeast: return { frame in try !order.less(x(frame), y(frame), frame.machine) }
            }
        }
    }

    /// Whether a value lies in a range.
    func membership(_ range: TypedExpression, _ value: TypedExpression) -> BoolCode {
        let kind = range.type.nominal
        let (bounds, subject) = (expression(range).boxed, expression(value).boxed)
        return { frame in Ordering.contains(try bounds(frame), kind, try subject(frame)) }
    }
}
