/// What `+=` and its kin do to a number, wherever that is. As types, so that each is compiled into the code that reaches the number.
protocol NumberChange<Number> {
    associatedtype Number: Unboxed
    /// The right side, which is worked out before the number is reached.
    func operand(_ frame: Frame) throws -> Number
    func apply(_ number: Number, _ operand: Number, _ frame: Frame) throws -> Number
}

/// Something that is made around a change.
protocol NumberChangeUser {
    func use<Change: NumberChange>(_ change: Change) -> KeptStep
}

struct IntChange<Operation: IntOperation, Source: NumberSource<Int>>: NumberChange {
    let source: Source
    let span: Span

    @inline(__always) func operand(_ frame: Frame) throws -> Int { try source.number(frame) }
    @inline(__always) func apply(_ number: Int, _ operand: Int, _ frame: Frame) throws -> Int { try Operation.apply(number, operand, span) }
}

struct DoubleChange<Operation: DoubleOperation>: NumberChange {
    let run: DoubleCode

    @inline(__always) func operand(_ frame: Frame) throws -> Double { try run(frame) }
    @inline(__always) func apply(_ number: Double, _ operand: Double, _ frame: Frame) -> Double { Operation.apply(number, operand) }
}

/// Any operation: both sides are put where its code reads them.
struct CodeChange<Number: Unboxed>: NumberChange {
    let run: IntCode
    let operation: IntCode
    let left: Int
    let right: Int

    @inline(__always) func operand(_ frame: Frame) throws -> Number { Number(bits: try run(frame)) }

    @inline(__always)
    func apply(_ number: Number, _ operand: Number, _ frame: Frame) throws -> Number {
        frame.raw[left] = number.bits
        frame.raw[right] = operand.bits
        return Number(bits: try operation(frame))
    }
}

extension FunctionLowering {
    /// Hands the change that `target symbol= value` makes to its user, in the form that is quickest. nil where the target is no number.
    func change(_ symbol: ArithmeticOperator, _ target: TypedExpression, _ value: TypedExpression, _ span: Span, for user: some NumberChangeUser) -> KeptStep? {
        let type = target.type.resolved
        if type == .int, symbol == .number(.plus) { return intChange(Whole.Sum.self, value, span, user) }
        if type == .int, symbol == .number(.minus) { return intChange(Whole.Difference.self, value, span, user) }
        if type == .double, symbol == .number(.plus) { return user.use(DoubleChange<Real.Sum>(run: expression(value).double)) }
        if type == .double, symbol == .number(.minus) { return user.use(DoubleChange<Real.Difference>(run: expression(value).double)) }
        switch type.representation {
        case .int: return user.use(codeChange(Int.self, symbol, type, value, span))
        case .double: return user.use(codeChange(Double.self, symbol, type, value, span))
        case .float: return user.use(codeChange(Float.self, symbol, type, value, span))
        case .bool: return user.use(codeChange(Bool.self, symbol, type, value, span))
        case .boxed: return nil
        }
    }

    private func intChange<O: IntOperation>(_: O.Type, _ value: TypedExpression, _ span: Span, _ user: some NumberChangeUser) -> KeptStep {
        switch operand(value) {
        case .slot(let i): return user.use(IntChange<O, SlotSource<Int>>(source: SlotSource(slot: i), span: span))
        case .constant(let x): return user.use(IntChange<O, ConstantSource<Int>>(source: ConstantSource(value: x), span: span))
        case .code(let code): return user.use(IntChange<O, IntSource>(source: IntSource(run: code.int), span: span))
        }
    }

    private func codeChange<Number: Unboxed>(_: Number.Type, _ symbol: ArithmeticOperator, _ type: StaticType, _ value: TypedExpression, _ span: Span)
        -> CodeChange<Number>
    {
        let left = Variable("$left", type, isLet: false, span: nil, owner: declaration)
        let right = Variable("$right", value.type.resolved, isLet: false, span: nil, owner: declaration)
        let (i, j) = (allocate(left).index, allocate(right).index)
        let operation = arithmetic(symbol, TypedExpression(.variable(left), type, span), TypedExpression(.variable(right), right.type, span), type, span)
        return CodeChange(run: expression(value).bits, operation: operation.bits, left: i, right: j)
    }
}
