/// Arithmetic of the whole numbers other than Int, and conversions between all of them.
extension FunctionLowering {
    func sizedArithmetic(_ symbol: NumberOperator, _ kind: IntegerKind, _ x: @escaping IntCode, _ y: @escaping IntCode, _ span: Span) -> IntCode {
        let apply = kind.isWide ? Self.wide(symbol) : Self.plain(symbol)
        return { frame in
            let (a, b) = (try x(frame), try y(frame))
            guard let result = apply(a, b), let fitting = kind.isWide ? result : kind.converted(result, from: .int) else {
                throw Self.overflow(a, symbol, b, kind, span)
            }
            return fitting
        }
    }

    /// `~` and unary minus.
    func sizedNegation(_ kind: IntegerKind, _ x: @escaping IntCode, _ span: Span) -> IntCode {
        { frame in
            let own = try x(frame)
            guard own != kind.least else { throw Trap(.arithmetic(.negative(of: "\(own)", type: kind.name)), at: span) }
            return -own
        }
    }

    /// Comparisons of numbers that are held by their bits.
    func wideComparison(_ symbol: ComparisonOperator, _ x: @escaping IntCode, _ y: @escaping IntCode) -> BoolCode {
        switch symbol {
        case .equal: return { try x($0) == y($0) }
        case .unequal: return { try x($0) != y($0) }
        case .less: return { UInt(bitPattern: try x($0)) < UInt(bitPattern: try y($0)) }
        case .more: return { UInt(bitPattern: try x($0)) > UInt(bitPattern: try y($0)) }
        case .atMost: return { UInt(bitPattern: try x($0)) <= UInt(bitPattern: try y($0)) }
        case .atLeast: return { UInt(bitPattern: try x($0)) >= UInt(bitPattern: try y($0)) }
        }
    }

    /// Shifts take a distance of any kind; one that is held by its bits may be very long.
    func distance(_ expression: TypedExpression) -> IntCode {
        let run = self.expression(expression).int
        guard expression.type.integer?.isWide == true else { return run }
        return { frame in
            let own = try run(frame)
            return own < 0 ? .max : own
        }
    }

    func sizedBits(_ symbol: BitOperator, _ kind: IntegerKind, _ x: @escaping IntCode, _ y: @escaping IntCode) -> IntCode {
        let bits = kind.bits
        switch symbol {
        case .wrappingPlus: return { kind.wrap(try x($0) &+ y($0)) }
        case .wrappingMinus: return { kind.wrap(try x($0) &- y($0)) }
        case .wrappingTimes: return { kind.wrap(try x($0) &* y($0)) }
        case .and: return { try x($0) & y($0) }
        case .or: return { try x($0) | y($0) }
        case .exclusiveOr: return { try x($0) ^ y($0) }
        case .maskedLeft: return { kind.wrap(try x($0) &<< (y($0) & (bits - 1))) }
        case .maskedRight: return { kind.right(try x($0), try y($0) & (bits - 1)) }
        case .left: return { kind.left(try x($0), try y($0)) }
        case .right: return { kind.right(try x($0), try y($0)) }
        }
    }

    private static func plain(_ symbol: NumberOperator) -> (Int, Int) -> Int? {
        func whole(_ pair: (partialValue: Int, overflow: Bool)) -> Int? { pair.overflow ? nil : pair.partialValue }
        switch symbol {
        case .plus: return { whole($0.addingReportingOverflow($1)) }
        case .minus: return { whole($0.subtractingReportingOverflow($1)) }
        case .times: return { whole($0.multipliedReportingOverflow(by: $1)) }
        case .divided: return { whole($0.dividedReportingOverflow(by: $1)) }
        case .remainder: return { whole($0.remainderReportingOverflow(dividingBy: $1)) }
        }
    }

    private static func wide(_ symbol: NumberOperator) -> (Int, Int) -> Int? {
        func whole(_ pair: (partialValue: UInt, overflow: Bool)) -> Int? { pair.overflow ? nil : Int(bitPattern: pair.partialValue) }
        let operation: (UInt, UInt) -> (partialValue: UInt, overflow: Bool)
        switch symbol {
        case .plus: operation = { $0.addingReportingOverflow($1) }
        case .minus: operation = { $0.subtractingReportingOverflow($1) }
        case .times: operation = { $0.multipliedReportingOverflow(by: $1) }
        case .divided: operation = { $0.dividedReportingOverflow(by: $1) }
        case .remainder: operation = { $0.remainderReportingOverflow(dividingBy: $1) }
        }
        return { whole(operation(UInt(bitPattern: $0), UInt(bitPattern: $1))) }
    }

    @inline(never)
    private static func overflow(_ a: Int, _ symbol: NumberOperator, _ b: Int, _ kind: IntegerKind, _ span: Span) -> Trap {
        if b == 0, symbol == .divided || symbol == .remainder { return Whole.fault(a, symbol, b, span) }
        return Trap(.arithmetic(.overflow(kind.text(a), symbol: symbol.rawValue, kind.text(b), type: kind.name)), at: span)
    }
}

/// How a number becomes a whole number of another kind.
enum WholeConversion {
    /// `UInt8(x)`: a value that does not fit stops the block.
    case checked
    /// `UInt8(exactly: x)`
    case exactly
    case clamping, truncating, bitPattern

    /// The value, `.none` where the kind can't hold it exactly.
    func apply(_ value: Value, from type: StaticType, to kind: IntegerKind) throws -> Value {
        switch value {
        case .int(let x):
            let other = type.integer ?? .int
            switch self {
            case .checked: return .int(try fitting(kind.converted(x, from: other), other.text(x), kind))
            case .exactly: return kind.converted(x, from: other).map { .int($0) } ?? .none
            case .clamping: return .int(kind.clamped(x, from: other))
            case .truncating, .bitPattern: return .int(kind.wrap(x))
            }
        case .double(let x):
            if case .exactly = self { return x == x.rounded(.towardZero) ? kind.converted(x).map { .int($0) } ?? .none : .none }
            return .int(try fitting(kind.converted(x), "\(x)", kind))
        case .float(let x): return try apply(.double(Double(x)), from: .double, to: kind)
        default: return .int(0)
        }
    }

    private func fitting(_ x: Int?, _ text: String, _ kind: IntegerKind) throws -> Int {
        guard let x else {
            throw Trap(.arithmetic(.outside(text, type: kind.name, least: kind.text(kind.least), greatest: kind.text(kind.greatest))))
        }
        return x
    }
}

private extension IntegerKind {
    func left(_ x: Int, _ n: Int) -> Int {
        if n < 0 { return right(x, n == .min ? .max : -n) }
        return n >= bits ? 0 : wrap(x &<< n)
    }

    func right(_ x: Int, _ n: Int) -> Int {
        if n < 0 { return left(x, n == .min ? .max : -n) }
        if isWide { return n >= 64 ? 0 : Int(bitPattern: UInt(bitPattern: x) &>> UInt(n)) }
        return n >= bits ? (x < 0 ? -1 : 0) : x &>> n
    }
}
