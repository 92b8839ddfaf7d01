extension FunctionLowering {
    func block(_ block: TypedBlock) -> Step {
        var steps: [KeptStep] = []
        let early = block.early.map(allocate).filter { $0.kind == .cell }
        let functions = block.functions.compactMap(\.variable).map(allocate)
        if !early.isEmpty || !functions.isEmpty {
            let cells = (early + functions).map(\.index)
            steps.append(
                KeptStep { frame in
                    for index in cells { frame.slots[index] = .cell(Cell()) }
                    return .normal
                })
        }
        for function in block.functions {
            guard let variable = function.variable else { continue }
            let store = store(closure(function), in: variable)
            steps.append(
                KeptStep { frame in
                    try store(frame)
                    return .normal
                })
        }
        let deferred = block.statements.contains { if case .deferred = $0 { return true } else { return false } }
        if deferred { return withDefers(block.statements, before: steps) }
        steps += block.statements.map { KeptStep(run: statement($0)) }
        return sequence(steps)
    }

    private func sequence(_ steps: [KeptStep]) -> Step {
        switch steps.count {
        case 0: return { _ in .normal }
        case 1: return steps[0].run
        case 2:
            let a = steps[0].run
            let b = steps[1].run
            return { frame in
                let first = try a(frame)
                return first == .normal ? try b(frame) : first
            }
        case 3:
            let a = steps[0].run
            let b = steps[1].run
            let c = steps[2].run
            return { frame in
                let first = try a(frame)
                if first != .normal { return first }
                let second = try b(frame)
                return second == .normal ? try c(frame) : second
            }
        default:
            let first = sequence(Array(steps[..<(steps.count / 2)]))
            let second = sequence(Array(steps[(steps.count / 2)...]))
            return { frame in
                let completion = try first(frame)
                return completion == .normal ? try second(frame) : completion
            }
        }
    }

    /// A block with `defer`: those that were met run at its end, the last first, however it ends.
    private func withDefers(_ statements: [TypedStatement], before: [KeptStep]) -> Step {
        let steps = statements.map { statement -> (isDefer: Bool, run: Step) in
            if case .deferred(let body) = statement { return (true, block(body)) }
            return (false, self.statement(statement))
        }
        return { frame in
            for step in before { _ = try step.run(frame) }
            var pending: [Step] = []
            var completion = Completion.normal
            do {
                for step in steps {
                    if step.isDefer {
                        pending.append(step.run)
                    } else {
                        completion = try step.run(frame)
                        if completion != .normal { break }
                    }
                }
            } catch {
                for step in pending.reversed() { _ = try step(frame) }
                throw error
            }
            let (raw, value) = (frame.machine.rawResult, frame.machine.result)
            for step in pending.reversed() { _ = try step(frame) }
            (frame.machine.rawResult, frame.machine.result) = (raw, value)
            return completion
        }
    }

    func statement(_ statement: TypedStatement) -> Step {
        switch statement {
        case .expression(let value):
            switch value.kind {
            case .assign(let target, let new):
                if case .variable(let variable) = target.kind { return storing(expression(new), in: variable) }
                if let (place, before) = inOrder(target, new) { return step(before.then(assign(place, new))) }
                if let store = elementStore(target, new) { return store.run }
                return step(assign(target, new))
            case .assignArithmetic(let symbol, let target, let operand):
                if case .variable(let variable) = target.kind, variable.type.representation != .boxed, !operand.mayCallLesson {
                    if let update = update(symbol, variable, operand, value.span) { return update.run }
                    return storing(arithmetic(symbol, target, operand, target.type, value.span), in: variable)
                }
                if let (place, before) = inOrder(target, operand) { return step(before.then(assignArithmetic(symbol, place, operand, value.span))) }
                if let change = elementChange(symbol, target, operand, value.span) { return change.run }
                return step(assignArithmetic(symbol, target, operand, value.span))
            case .run(let inner): return self.statement(inner)
            case .integer, .largeInteger, .floating, .string, .boolean, .nilLiteral, .interpolation, .list, .dictionary, .tuple, .variable, .metatype,
                .typeValue, .call, .callValue, .property, .tupleElement, .keyPathAccess, .closure, .reference, .arithmetic, .comparison, .membership, .negate,
                .not, .bitNot, .and, .or, .coalesce, .ternary, .statement, .discard, .wrap, .force, .chain, .chainLink, .tryOptional, .tryForce, .range,
                .convert, .isType, .castOptional, .invalid:
                break
            }
            if value.isDisplayed {
                let run = expression(value).boxed
                return { frame in
                    let shown = try run(frame)
                    frame.machine.display?(shown)
                    return .normal
                }
            }
            let run = expression(value).effect
            return { frame in
                try run(frame)
                return .normal
            }
        case .declare(let variable, let value): return declare(variable, value)
        case .destructure(let pattern, let value):
            let run = expression(value).boxed
            let bind = match(pattern, value.type.resolved)
            return { frame in
                _ = try bind(try run(frame), frame)
                return .normal
            }
        case .ifElse(let conditions, let then, let otherwise, let label): return ifElse(conditions, then, otherwise, label)
        case .guardElse(let conditions, let otherwise):
            let test = conditions.isEmpty ? { _ in true } : all(conditions)
            let fail = block(otherwise)
            return { frame in try test(frame) ? .normal : try fail(frame) }
        case .whileLoop(let conditions, let body, let label): return placed(whileLoop(conditions, body, label), at: conditions.first?.place)
        case .repeatLoop(let body, let condition, let label):
            let run = block(body)
            let test = expression(condition).bool
            let loop: Step = { frame in
                repeat {
                    try frame.checkStop()
                    switch try run(frame) {
                    case .normal, .fellThrough: break
                    case .continueLoop: if !frame.machine.isMeant(label) { return .continueLoop }
                    case .breakOut: return frame.machine.isMeant(label) ? .normal : .breakOut
                    case .returned: return .returned
                    }
                } while try test(frame)
                return .normal
            }
            return placed(loop, at: condition.span)
        case .forIn(let pattern, let sequence, let element, let filter, let body, let label):
            return placed(forIn(pattern, sequence, element, filter, body, label), at: sequence.span)
        case .switchCase(let subject, let cases, let label): return switchCase(subject, cases, label)
        case .breakOut(let label):
            return { frame in
                frame.machine.label = label
                return .breakOut
            }
        case .continueLoop(let label):
            return { frame in
                frame.machine.label = label
                return .continueLoop
            }
        case .fallThrough: return { _ in .fellThrough }
        case .returnValue(let value, _): return returned(value)
        case .throwError(let value, let span):
            let run = expression(value).boxed
            let type = value.type.resolved
            return { frame in
                let own = try run(frame)
                if case .erased(let erased) = own { throw ThrownValue(value: erased.value, type: erased.type, span: span) }
                throw ThrownValue(value: own, type: type, span: span)
            }
        case .doCatch(let body, let catches, let label): return doCatch(body, catches, label)
        case .deferred(let body): return block(body)
        case .block(let inner): return block(inner)
        case .give(let variable, let value):
            let run = store(expression(value), in: variable)
            return { frame in
                try run(frame)
                return .normal
            }
        }
    }

    private func declare(_ variable: Variable, _ value: TypedExpression?) -> Step {
        if !variable.isGlobal { allocate(variable) }
        let isCell = !variable.isGlobal && variable.isBoxed
        guard let value else {
            guard isCell, !variable.isCapturedEarly else { return { _ in .normal } }
            let index = slot(variable).index
            return { frame in
                frame.slots[index] = .cell(Cell())
                return .normal
            }
        }
        let code = expression(value)
        if isCell, !variable.isCapturedEarly {
            let run = code.boxed
            let index = slot(variable).index
            return { frame in
                let cell = Cell()
                cell.value = try run(frame)
                frame.slots[index] = .cell(cell)
                return .normal
            }
        }
        return storing(code, in: variable)
    }

    func step(_ run: @escaping (Frame) throws -> Void) -> Step {
        { frame in
            try run(frame)
            return .normal
        }
    }

    /// Stores a value in a variable, as a statement of its own.
    func storing(_ value: Code, in variable: Variable) -> Step {
        guard case .raw(let i) = storage(of: variable) else { return step(store(value, in: variable)) }
        switch value {
        case .int(let run):
            return { frame in
                frame.raw[i] = try run(frame)
                return .normal
            }
        case .double(let run):
            return { frame in
                frame.raw[i] = Int(Int64(bitPattern: try run(frame).bitPattern))
                return .normal
            }
        case .float, .bool, .value: return step(store(value, in: variable))
        }
    }

    private func returned(_ value: TypedExpression?) -> Step {
        guard let value else { return { _ in .returned } }
        let code = expression(value)
        if declaration.result.representation == .boxed {
            let run = code.boxed
            return { frame in
                frame.machine.result = try run(frame)
                return .returned
            }
        }
        let run = code.bits
        return { frame in
            frame.core.pointee.rawResult = try run(frame)
            return .returned
        }
    }
}

extension MachineState {
    /// Whether a `break` or `continue` that is under way means the statement with this label.
    @inline(__always)
    func isMeant(_ label: String?) -> Bool {
        guard let wanted = self.label else { return true }
        guard wanted == label else { return false }
        self.label = nil
        return true
    }
}
