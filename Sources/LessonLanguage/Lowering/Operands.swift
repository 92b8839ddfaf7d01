/// An operand of an arithmetic operation: most are a local variable or a literal, and then need no code of their own.
enum Operand {
    case slot(Int)
    case constant(Int)
    case code(Code)
}

extension FunctionLowering {
    /// The operand that an expression is. Constants are bits as a raw slot holds them.
    func operand(_ expression: TypedExpression) -> Operand {
        switch expression.kind {
        case .variable(let variable):
            if case .raw(let index) = place(variable) { return .slot(index) }
        case .integer(let x):
            switch expression.type.representation {
            case .int: return .constant(x)
            case .double: return .constant(Value.double(Double(x)).rawBits)
            case .float, .bool, .boxed: break
            }
        case .floating(let x): if expression.type.representation == .double { return .constant(Value.double(x).rawBits) }
        default: break
        }
        return .code(self.expression(expression))
    }

    func ints<O: IntOperation>(_ operation: O.Type, _ a: Operand, _ b: Operand, _ span: Span) -> IntCode {
        switch (a, b) {
        case (.slot(let i), .slot(let j)): return { try O.apply($0.raw[i], $0.raw[j], span) }
        case (.slot(let i), .constant(let c)): return { try O.apply($0.raw[i], c, span) }
        case (.slot(let i), .code(let code)):
            let y = code.int
            return { frame in
                let left = frame.raw[i]
                return try O.apply(left, try y(frame), span)
            }
        case (.code(let code), .slot(let j)):
            let x = code.int
            return { try O.apply(try x($0), $0.raw[j], span) }
        case (.code(let code), .constant(let c)):
            let x = code.int
            return { try O.apply(try x($0), c, span) }
        case (.constant(let c), .slot(let j)): return { try O.apply(c, $0.raw[j], span) }
        case (.constant, _), (.code, .code):
            let (x, y) = (intCode(a), intCode(b))
            return { frame in
                let left = try x(frame)
                return try O.apply(left, try y(frame), span)
            }
        }
    }

    func intTests<O: IntTest>(_ test: O.Type, _ a: Operand, _ b: Operand) -> BoolCode {
        switch (a, b) {
        case (.slot(let i), .slot(let j)): return { O.apply($0.raw[i], $0.raw[j]) }
        case (.slot(let i), .constant(let c)): return { O.apply($0.raw[i], c) }
        case (.code(let code), .constant(let c)):
            let x = code.int
            return { O.apply(try x($0), c) }
        case (.constant, _), (.code, .code), (.code, .slot), (.slot, .code):
            let (x, y) = (intCode(a), intCode(b))
            return { frame in
                let left = try x(frame)
                return O.apply(left, try y(frame))
            }
        }
    }

    func doubles<O: DoubleOperation>(_ operation: O.Type, _ a: Operand, _ b: Operand) -> DoubleCode {
        @inline(__always) func number(_ bits: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(bits))) }
        switch (a, b) {
        case (.slot(let i), .slot(let j)): return { O.apply(number($0.raw[i]), number($0.raw[j])) }
        case (.slot(let i), .constant(let bits)):
            let c = number(bits)
            return { O.apply(number($0.raw[i]), c) }
        case (.slot(let i), .code(let code)):
            let y = code.double
            return { frame in
                let left = number(frame.raw[i])
                return O.apply(left, try y(frame))
            }
        case (.code(let code), .slot(let j)):
            let x = code.double
            return { O.apply(try x($0), number($0.raw[j])) }
        case (.code(let code), .constant(let bits)):
            let (x, c) = (code.double, number(bits))
            return { O.apply(try x($0), c) }
        case (.constant(let bits), .slot(let j)):
            let c = number(bits)
            return { O.apply(c, number($0.raw[j])) }
        case (.constant(let bits), .code(let code)):
            let (c, y) = (number(bits), code.double)
            return { O.apply(c, try y($0)) }
        case (.constant(let x), .constant(let y)):
            let result = O.apply(number(x), number(y))
            return { _ in result }
        case (.code(let first), .code(let second)):
            let (x, y) = (first.double, second.double)
            return { frame in
                let left = try x(frame)
                return O.apply(left, try y(frame))
            }
        }
    }

    private func intCode(_ operand: Operand) -> IntCode {
        switch operand {
        case .slot(let i): return { $0.raw[i] }
        case .constant(let c): return { _ in c }
        case .code(let code): return code.int
        }
    }
}
