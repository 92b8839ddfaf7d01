/// What a loop, an `if` or a `?:` asks before it goes on. Each kind is compiled into the code of whatever asks, so that the common ones need no call.
protocol Condition {
    func holds(_ frame: Frame) throws -> Bool
}

/// Something that is made around a condition.
protocol ConditionUser {
    associatedtype Result
    func use(_ condition: some Condition) -> Result
}

/// Two variables of this frame, compared.
struct ComparedSlots<Test: IntTest>: Condition {
    let a: Int
    let b: Int

    @inline(__always) func holds(_ frame: Frame) -> Bool { Test.apply(frame.raw[a], frame.raw[b]) }
}

/// A variable of this frame, compared with a literal.
struct ComparedConstant<Test: IntTest>: Condition {
    let a: Int
    let constant: Int

    @inline(__always) func holds(_ frame: Frame) -> Bool { Test.apply(frame.raw[a], constant) }
}

/// Any other condition.
struct ConditionCode: Condition {
    let run: BoolCode

    @inline(__always) func holds(_ frame: Frame) throws -> Bool { try run(frame) }
}

extension FunctionLowering {
    /// Hands a condition to its user, in the form that is quickest.
    func condition<User: ConditionUser>(_ conditions: [TypedCondition], for user: User) -> User.Result {
        if conditions.count == 1, case .expression(let value) = conditions[0] { return condition(value, for: user) }
        return user.use(ConditionCode(run: conditions.isEmpty ? { _ in true } : all(conditions)))
    }

    func condition<User: ConditionUser>(_ value: TypedExpression, for user: User) -> User.Result {
        if case .comparison(let symbol, let a, let b) = value.kind, a.type.representation == .int, a.type.integer?.isWide != true,
            case .slot(let i)? = simple(a)
        {
            switch simple(b) {
            case .slot(let j)?: return compared(symbol, i, j, user)
            case .constant(let c)?: return compared(symbol, i, constant: c, user)
            case .code?, nil: break
            }
        }
        return user.use(ConditionCode(run: expression(value).bool))
    }

    private func compared<User: ConditionUser>(_ symbol: ComparisonOperator, _ i: Int, _ j: Int, _ user: User) -> User.Result {
        switch symbol {
        case .equal: return user.use(ComparedSlots<Whole.Equal>(a: i, b: j))
        case .unequal: return user.use(ComparedSlots<Whole.Unequal>(a: i, b: j))
        case .less: return user.use(ComparedSlots<Whole.Less>(a: i, b: j))
        case .more: return user.use(ComparedSlots<Whole.More>(a: i, b: j))
        case .atMost: return user.use(ComparedSlots<Whole.AtMost>(a: i, b: j))
        case .atLeast: return user.use(ComparedSlots<Whole.AtLeast>(a: i, b: j))
        }
    }

    private func compared<User: ConditionUser>(_ symbol: ComparisonOperator, _ i: Int, constant c: Int, _ user: User) -> User.Result {
        switch symbol {
        case .equal: return user.use(ComparedConstant<Whole.Equal>(a: i, constant: c))
        case .unequal: return user.use(ComparedConstant<Whole.Unequal>(a: i, constant: c))
        case .less: return user.use(ComparedConstant<Whole.Less>(a: i, constant: c))
        case .more: return user.use(ComparedConstant<Whole.More>(a: i, constant: c))
        case .atMost: return user.use(ComparedConstant<Whole.AtMost>(a: i, constant: c))
        case .atLeast: return user.use(ComparedConstant<Whole.AtLeast>(a: i, constant: c))
        }
    }
}
