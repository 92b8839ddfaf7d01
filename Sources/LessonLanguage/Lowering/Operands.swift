/// An operand of an arithmetic operation: most are a local variable or a literal, and then need no code of their own.
enum Operand {
    case slot(Int)
    case constant(Int)
    case code(Code)
}

extension FunctionLowering {
    /// The operand that an expression is. Constants are bits as a raw slot holds them.
    func operand(_ expression: TypedExpression) -> Operand { simple(expression) ?? .code(self.expression(expression)) }

    /// A local variable or a literal.
    func simple(_ expression: TypedExpression) -> Operand? {
        switch expression.kind {
        case .variable(let variable):
            if case .raw(let index) = storage(of: variable) { return .slot(index) }
        case .integer(let x):
            switch expression.type.representation {
            case .int: return .constant(x)
            case .double: return .constant(Value.double(Double(x)).rawBits)
            case .float, .bool, .boxed: break
            }
        case .floating(let x): if expression.type.representation == .double { return .constant(Value.double(x).rawBits) }
        case .boolean(let x): if expression.type.representation == .bool { return .constant(x.bits) }
        case .largeInteger, .string, .nilLiteral, .interpolation, .list, .dictionary, .tuple, .metatype, .typeValue, .call, .callValue, .property,
            .tupleElement, .keyPathAccess, .closure, .reference, .arithmetic, .comparison, .membership, .negate, .not, .bitNot, .and, .or, .coalesce, .ternary,
            .statement, .run, .assign, .assignArithmetic, .discard, .wrap, .force, .chain, .chainLink, .tryOptional, .tryForce, .range, .convert, .isType,
            .castOptional, .invalid:
            break
        }
        return nil
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
        switch (a, b) {
        case (.slot(let i), .slot(let j)): return { O.apply(Double(bits: $0.raw[i]), Double(bits: $0.raw[j])) }
        case (.slot(let i), .constant(let bits)):
            let c = Double(bits: bits)
            return { O.apply(Double(bits: $0.raw[i]), c) }
        case (.slot(let i), .code(let code)):
            let y = code.double
            return { frame in
                let left = Double(bits: frame.raw[i])
                return O.apply(left, try y(frame))
            }
        case (.code(let code), .slot(let j)):
            let x = code.double
            return { O.apply(try x($0), Double(bits: $0.raw[j])) }
        case (.code(let code), .constant(let bits)):
            let (x, c) = (code.double, Double(bits: bits))
            return { O.apply(try x($0), c) }
        case (.constant(let bits), .slot(let j)):
            let c = Double(bits: bits)
            return { O.apply(c, Double(bits: $0.raw[j])) }
        case (.constant(let bits), .code(let code)):
            let (c, y) = (Double(bits: bits), code.double)
            return { O.apply(c, try y($0)) }
        case (.constant(let x), .constant(let y)):
            let result = O.apply(Double(bits: x), Double(bits: y))
            return { _ in result }
        case (.code(let first), .code(let second)):
            let (x, y) = (first.double, second.double)
            return { frame in
                let left = try x(frame)
                return O.apply(left, try y(frame))
            }
        }
    }

    /// `x += y` for a number in this frame.
    func update(_ symbol: ArithmeticOperator, _ variable: Variable, _ value: TypedExpression, _ span: Span) -> KeptStep? {
        guard case .raw(let i) = storage(of: variable), variable.type == .int || variable.type == .double else { return nil }
        switch (variable.type == .int, symbol) {
        case (true, .number(.plus)): return update(Whole.Sum.self, i, operand(value), span)
        case (true, .number(.minus)): return update(Whole.Difference.self, i, operand(value), span)
        case (true, .number(.times)): return update(Whole.Product.self, i, operand(value), span)
        case (false, .number(.plus)): return update(Real.Sum.self, i, value)
        case (false, .number(.minus)): return update(Real.Difference.self, i, value)
        case (false, .number(.times)): return update(Real.Product.self, i, value)
        case (_, .number(.divided)), (_, .number(.remainder)), (_, .bits): return nil
        }
    }

    private func update<O: IntOperation>(_: O.Type, _ i: Int, _ operand: Operand, _ span: Span) -> KeptStep {
        switch operand {
        case .slot(let j):
            return KeptStep { frame in
                frame.raw[i] = try O.apply(frame.raw[i], frame.raw[j], span)
                return .normal
            }
        case .constant(let c):
            return KeptStep { frame in
                frame.raw[i] = try O.apply(frame.raw[i], c, span)
                return .normal
            }
        case .code(let code):
            let run = code.int
            return KeptStep { frame in
                let right = try run(frame)
                frame.raw[i] = try O.apply(frame.raw[i], right, span)
                return .normal
            }
        }
    }

    private func update<O: DoubleOperation>(_: O.Type, _ i: Int, _ value: TypedExpression) -> KeptStep {
        let run = expression(value).double
        return KeptStep { frame in
            let right = try run(frame)
            frame.raw[i] = O.apply(Double(bits: frame.raw[i]), right).bits
            return .normal
        }
    }

    func intCode(_ operand: Operand) -> IntCode {
        switch operand {
        case .slot(let i): return { $0.raw[i] }
        case .constant(let c): return { _ in c }
        case .code(let code): return code.int
        }
    }
}
