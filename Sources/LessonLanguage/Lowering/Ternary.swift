/// `condition ? a : b`
struct Ternary: ConditionUser {
    let lowering: FunctionLowering
    let a: TypedExpression
    let b: TypedExpression
    let representation: Representation

    func use(_ condition: some Condition) -> Code {
        let (a, b) = (lowering.expression(a), lowering.expression(b))
        switch representation {
        case .int:
            let (x, y) = (a.int, b.int)
            return .int { try condition.holds($0) ? try x($0) : try y($0) }
        case .double:
            let (x, y) = (a.double, b.double)
            return .double { try condition.holds($0) ? try x($0) : try y($0) }
        case .float:
            let (x, y) = (a.float, b.float)
            return .float { try condition.holds($0) ? try x($0) : try y($0) }
        case .bool:
            let (x, y) = (a.bool, b.bool)
            return .bool { try condition.holds($0) ? try x($0) : try y($0) }
        case .boxed:
            let (x, y) = (a.boxed, b.boxed)
            return .value { try condition.holds($0) ? try x($0) : try y($0) }
        }
    }
}
