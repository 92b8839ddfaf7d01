/// Statements that choose what runs: if, switch, do and catch.
extension FunctionLowering {
    func all(_ conditions: [TypedCondition]) -> BoolCode {
        let tests = conditions.map { condition -> KeptBool in
            switch condition {
            case .expression(let value): return KeptBool(run: expression(value).bool)
            case .match(let pattern, let value):
                let run = expression(value).boxed
                let match = match(pattern, value.type.resolved)
                return KeptBool { frame in try match(try run(frame), frame) }
            }
        }
        if tests.count == 1 { return tests[0].run }
        return { frame in
            for test in tests where try !test.run(frame) { return false }
            return true
        }
    }

    func ifElse(_ conditions: [TypedCondition], _ then: TypedBlock, _ otherwise: TypedBlock?, _ label: String?) -> Step {
        let plain = condition(conditions, for: IfElse(lowering: self, then: then, otherwise: otherwise))
        guard let label else { return plain }
        return { frame in
            let completion = try plain(frame)
            if completion == .breakOut, frame.machine.label == label {
                frame.machine.label = nil
                return .normal
            }
            return completion
        }
    }

    func switchCase(_ subject: TypedExpression, _ cases: [SwitchCase], _ label: String?) -> Step {
        let type = subject.type.resolved
        let run = expression(subject).boxed
        let lowered = cases.map { one -> (tests: [(Value, Frame) throws -> Bool], body: Step) in
            let tests =
                one.isDefault
                ? [{ _, _ in true }]
                : one.patterns.map { entry -> (Value, Frame) throws -> Bool in
                    let match = match(entry.pattern, type)
                    guard let filter = entry.filter.map({ expression($0).bool }) else { return match }
                    return { value, frame in
                        guard try match(value, frame) else { return false }
                        return try filter(frame)
                    }
                }
            return (tests, block(one.body))
        }
        return { frame in
            let value = try run(frame)
            for (index, one) in lowered.enumerated() {
                var fits = false
                for test in one.tests where try test(value, frame) {
                    fits = true
                    break
                }
                guard fits else { continue }
                var completion = try one.body(frame)
                var next = index + 1
                while completion == .fellThrough, next < lowered.count {
                    completion = try lowered[next].body(frame)
                    next += 1
                }
                if completion == .breakOut, frame.machine.isMeant(label) { return .normal }
                return completion
            }
            return .normal
        }
    }

    func doCatch(_ body: TypedBlock, _ catches: [CatchClause], _ label: String?) -> Step {
        let run = block(body)
        let errorType = StaticType.nominal(.errorProtocol, [])
        let clauses = catches.map { clause -> (bind: (Value, Frame) -> Void, test: ((Value, Frame) throws -> Bool)?, filter: BoolCode?, body: Step) in
            let slot = allocate(clause.error)
            return (
                { value, frame in
                    if slot.kind == .cell { frame.slots[slot.index] = .void }
                    frame.store(value, in: slot)
                }, clause.pattern.map { match($0, errorType) }, clause.filter.map { expression($0).bool }, block(clause.body)
            )
        }
        let plain: Step
        if clauses.isEmpty {
            plain = run
        } else {
            plain = { frame in
                let mark = frame.machine.mark
                do { return try run(frame) } catch let thrown as ThrownValue {
                    frame.machine.unwind(to: mark)
                    let error = thrown.type.nominal === Nominal.errorProtocol ? thrown.value : .erased(Erased(thrown.value, thrown.type))
                    for clause in clauses {
                        clause.bind(error, frame)
                        if let test = clause.test, try !test(error, frame) { continue }
                        if let filter = clause.filter, try !filter(frame) { continue }
                        return try clause.body(frame)
                    }
                    throw thrown
                }
            }
        }
        guard let label else { return plain }
        return { frame in
            let completion = try plain(frame)
            if completion == .breakOut, frame.machine.label == label {
                frame.machine.label = nil
                return .normal
            }
            return completion
        }
    }
}

private struct IfElse: ConditionUser {
    let lowering: FunctionLowering
    let then: TypedBlock
    let otherwise: TypedBlock?

    func use(_ condition: some Condition) -> Step {
        let run = lowering.block(then)
        guard let otherwise else { return { frame in try condition.holds(frame) ? try run(frame) : .normal } }
        let other = lowering.block(otherwise)
        return { frame in try condition.holds(frame) ? try run(frame) : try other(frame) }
    }
}
