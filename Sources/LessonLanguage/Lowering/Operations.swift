/// Operations as types, so that each is compiled into the code of every kind of operand.
protocol IntOperation { static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int }
protocol IntTest { static func apply(_ a: Int, _ b: Int) -> Bool }
protocol DoubleOperation { static func apply(_ a: Double, _ b: Double) -> Double }

/// On Int, with Swift's checks.
enum Whole {
    enum Sum: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.addingReportingOverflow(b)
            if overflow { throw Whole.fault(a, "+", b, span) }
            return result
        }
    }

    enum Difference: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.subtractingReportingOverflow(b)
            if overflow { throw Whole.fault(a, "-", b, span) }
            return result
        }
    }

    enum Product: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.multipliedReportingOverflow(by: b)
            if overflow { throw Whole.fault(a, "*", b, span) }
            return result
        }
    }

    enum Quotient: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.dividedReportingOverflow(by: b)
            if overflow { throw Whole.fault(a, "/", b, span) }
            return result
        }
    }

    enum Rest: IntOperation {
        @inline(__always) static func apply(_ a: Int, _ b: Int, _ span: Span) throws -> Int {
            let (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
            if overflow { throw Whole.fault(a, "%", b, span) }
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
    static func fault(_ a: Int, _ symbol: String, _ b: Int, _ span: Span) -> Trap {
        if b == 0, symbol == "/" || symbol == "%" { return Trap(.arithmetic(.divisionByZero("\(a)", isRemainder: symbol == "%")), at: span) }
        return Trap(.arithmetic(.overflow("\(a)", symbol: symbol, "\(b)", type: "Int")), at: span)
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
func bits(_ symbol: String, _ x: @escaping IntCode, _ y: @escaping IntCode) -> IntCode {
    switch symbol {
    case "&+": return { try x($0) &+ y($0) }
    case "&-": return { try x($0) &- y($0) }
    case "&*": return { try x($0) &* y($0) }
    case "<<": return { try x($0) << y($0) }
    case ">>": return { try x($0) >> y($0) }
    case "&<<": return { try x($0) &<< y($0) }
    case "&>>": return { try x($0) &>> y($0) }
    case "&": return { try x($0) & y($0) }
    case "|": return { try x($0) | y($0) }
    default: return { try x($0) ^ y($0) }
    }
}
