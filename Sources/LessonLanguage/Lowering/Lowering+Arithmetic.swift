extension FunctionLowering {
    func arithmetic(_ symbol: String, _ a: TypedExpression, _ b: TypedExpression, _ type: StaticType, _ span: Span) -> Code {
        switch type.representation {
        case .int: return .int(integer(symbol, expression(a).int, expression(b).int, constant(b), span))
        case .double:
            let (x, y) = (expression(a).double, expression(b).double)
            switch symbol {
            case "+": return .double { try x($0) + y($0) }
            case "-": return .double { try x($0) - y($0) }
            case "*": return .double { try x($0) * y($0) }
            default: return .double { try x($0) / y($0) }
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
            return .value { frame in
                let left = try x(frame).asString
                return .string(left + (try y(frame).asString))
            }
        }
    }

    /// A literal operand, for shorter code.
    private func constant(_ expression: TypedExpression) -> Int? {
        if case .integer(let x) = expression.kind { return x } else { return nil }
    }

    private func integer(_ symbol: String, _ x: @escaping IntCode, _ y: @escaping IntCode, _ constant: Int?, _ span: Span) -> IntCode {
        switch symbol {
        case "+":
            if let constant {
                return { frame in
                    let a = try x(frame)
                    let (sum, overflow) = a.addingReportingOverflow(constant)
                    if overflow { throw Self.overflow(a, "+", constant, span) }
                    return sum
                }
            }
            return { frame in
                let (a, b) = (try x(frame), try y(frame))
                let (sum, overflow) = a.addingReportingOverflow(b)
                if overflow { throw Self.overflow(a, "+", b, span) }
                return sum
            }
        case "-":
            if let constant {
                return { frame in
                    let a = try x(frame)
                    let (difference, overflow) = a.subtractingReportingOverflow(constant)
                    if overflow { throw Self.overflow(a, "-", constant, span) }
                    return difference
                }
            }
            return { frame in
                let (a, b) = (try x(frame), try y(frame))
                let (difference, overflow) = a.subtractingReportingOverflow(b)
                if overflow { throw Self.overflow(a, "-", b, span) }
                return difference
            }
        case "*":
            return { frame in
                let (a, b) = (try x(frame), try y(frame))
                let (product, overflow) = a.multipliedReportingOverflow(by: b)
                if overflow { throw Self.overflow(a, "*", b, span) }
                return product
            }
        case "/":
            return { frame in
                let (a, b) = (try x(frame), try y(frame))
                let (quotient, overflow) = a.dividedReportingOverflow(by: b)
                if overflow { throw b == 0 ? Trap("division by zero: \(a) / 0", at: span) : Self.overflow(a, "/", b, span) }
                return quotient
            }
        case "%":
            return { frame in
                let (a, b) = (try x(frame), try y(frame))
                let (rest, overflow) = a.remainderReportingOverflow(dividingBy: b)
                if overflow { throw b == 0 ? Trap("division by zero in remainder operation: \(a) % 0", at: span) : Self.overflow(a, "%", b, span) }
                return rest
            }
        case "&+": return { try x($0) &+ y($0) }
        case "&-": return { try x($0) &- y($0) }
        case "&*": return { try x($0) &* y($0) }
        case "<<": return { try x($0) << y($0) }
        case ">>": return { try x($0) >> y($0) }
        case "&": return { try x($0) & y($0) }
        case "|": return { try x($0) | y($0) }
        default: return { try x($0) ^ y($0) }
        }
    }

    @inline(never)
    private static func overflow(_ a: Int, _ symbol: String, _ b: Int, _ span: Span) -> Trap {
        Trap("arithmetic overflow: \(a) \(symbol) \(b) does not fit into an Int", at: span)
    }

    func comparison(_ symbol: String, _ a: TypedExpression, _ b: TypedExpression, _ span: Span) -> BoolCode {
        if symbol == "~=" { return membership(a, b) }
        let type = a.type.resolved
        switch type.representation {
        case .int:
            let (x, y) = (expression(a).int, expression(b).int)
            if let constant = constant(b) {
                switch symbol {
                case "==": return { try x($0) == constant }
                case "!=": return { try x($0) != constant }
                case "<": return { try x($0) < constant }
                case ">": return { try x($0) > constant }
                case "<=": return { try x($0) <= constant }
                default: return { try x($0) >= constant }
                }
            }
            switch symbol {
            case "==": return { try x($0) == y($0) }
            case "!=": return { try x($0) != y($0) }
            case "<": return { try x($0) < y($0) }
            case ">": return { try x($0) > y($0) }
            case "<=": return { try x($0) <= y($0) }
            default: return { try x($0) >= y($0) }
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
            case ">": return { frame in
                let left = try x(frame)
                return try order.less(y(frame), left, frame.machine)
            }
            case "<=": return { frame in
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
