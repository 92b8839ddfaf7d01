/// Operations as types, so that each is compiled into the code of every kind of operand.
protocol IntOperation { static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int }
protocol IntTest { static func apply(_ a: Int, _ b: Int) -> Bool }
protocol DoubleOperation { static func apply(_ a: Double, _ b: Double) -> Double }

/// On Int, with Swift's checks.
enum Whole {
    enum Sum: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.addingReportingOverflow(b)
            if overflow { throw Whole.fault(a, .plus, b, span) }
            return result
        }
    }

    enum Difference: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.subtractingReportingOverflow(b)
            if overflow { throw Whole.fault(a, .minus, b, span) }
            return result
        }
    }

    enum Product: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.multipliedReportingOverflow(by: b)
            if overflow { throw Whole.fault(a, .times, b, span) }
            return result
        }
    }

    enum Quotient: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.dividedReportingOverflow(by: b)
            if overflow { throw Whole.fault(a, .divided, b, span) }
            return result
        }
    }

    enum Rest: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
            if overflow { throw Whole.fault(a, .remainder, b, span) }
            return result
        }
    }

    enum Equal: IntTest { @inline(__always) static func apply(_ a: Int, _ b: Int) -> Bool { a == b } }
    enum Unequal: IntTest { @inline(__always) static func apply(_ a: Int, _ b: Int) -> Bool { a != b } }
    enum Less: IntTest { @inline(__always) static func apply(_ a: Int, _ b: Int) -> Bool { a < b } }
    enum More: IntTest { @inline(__always) static func apply(_ a: Int, _ b: Int) -> Bool { a > b } }
    enum AtMost: IntTest { @inline(__always) static func apply(_ a: Int, _ b: Int) -> Bool { a <= b } }
    enum AtLeast: IntTest { @inline(__always) static func apply(_ a: Int, _ b: Int) -> Bool { a >= b } }

    @inline(never)
    static func fault(_ a: Int, _ symbol: NumberOperator, _ b: Int, _ span: Span) -> Trap {
        switch symbol {
        case .divided where b == 0: Trap(.arithmetic(.divisionByZero("\(a)", isRemainder: false)), at: span)
        case .remainder where b == 0: Trap(.arithmetic(.divisionByZero("\(a)", isRemainder: true)), at: span)
        case .plus, .minus, .times, .divided, .remainder:
            Trap(.arithmetic(.overflow("\(a)", symbol: symbol.rawValue, "\(b)", type: "Int")), at: span)
        }
    }
}

/// On Double.
enum Real {
    enum Sum: DoubleOperation { @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a + b } }
    enum Difference: DoubleOperation { @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a - b } }
    enum Product: DoubleOperation { @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a * b } }
    enum Quotient: DoubleOperation { @inline(__always) static func apply(_ a: Double, _ b: Double) -> Double { a / b } }
}

/// Operators on the bits of an Int, and those that wrap around.
func bits(_ symbol: BitOperator, _ x: @escaping IntCode, _ y: @escaping IntCode) -> IntCode {
    switch symbol {
    case .wrappingPlus: return { try x($0) &+ y($0) }
    case .wrappingMinus: return { try x($0) &- y($0) }
    case .wrappingTimes: return { try x($0) &* y($0) }
    case .left: return { try x($0) << y($0) }
    case .right: return { try x($0) >> y($0) }
    case .maskedLeft: return { try x($0) &<< y($0) }
    case .maskedRight: return { try x($0) &>> y($0) }
    case .and: return { try x($0) & y($0) }
    case .or: return { try x($0) | y($0) }
    case .exclusiveOr: return { try x($0) ^ y($0) }
    }
}
