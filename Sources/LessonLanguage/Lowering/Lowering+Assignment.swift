/// `=` and `+=`: to variables, fields, elements, computed properties and tuples of these.
extension FunctionLowering {
    func assign(_ target: TypedExpression, _ value: TypedExpression) -> (Frame) throws -> Void {
        let target = target.specialised
        if case .tuple(let parts) = target.kind { return assignTuple(parts, value) }
        if case .variable(let variable) = target.kind { return store(expression(value), in: variable) }
        if let (place, before) = inOrder(target, value) { return before.then(assign(place, value)) }
        if let store = elementStore(target, value) { return { _ = try store.run($0) } }
        let run = expression(value).boxed
        if case .property(let member, let base, _) = target.kind, case .computed(_, let setter?) = member.implementation {
            return assignComputed(setter, base, run)
        }
        if case .property(let member, let base?, _) = target.kind, case .accessors(_, let set) = member.implementation {
            if base.type.nominal?.isValueOfHost == true { return assignPart(of: base, [], run, set, target.span) }
            let object = expression(base).boxed
            let span = target.span
            return { frame in
                var own = try object(frame)
                let new = try run(frame)
                do { try set(&own, [], new) } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
            }
        }
        if case .call(let call) = target.kind, let receiver = call.receiver, case .accessors(_, let set) = call.member.implementation {
            return assignPart(of: receiver, zip(call.arguments, call.member.parameters).map { argument($0, $1).kept }, run, set, target.span)
        }
        let modify = accessor(target)
        return { frame in
            let new = try run(frame)
            try modify(frame) { $0 = new }
        }
    }

    /// `list[1...2] = part`, `chart.title = text`: what was there before is not looked at.
    private func assignPart(
        of receiver: TypedExpression, _ places: [KeptValue], _ run: @escaping ValueCode, _ set: @escaping (inout Value, [Value], Value) throws -> Void,
        _ span: Span
    ) -> (Frame) throws -> Void {
        let modify = accessor(receiver)
        return { frame in
            let values = try places.map { try $0.run(frame) }
            let new = try run(frame)
            try modify(frame) { own in
                do { try set(&own, values, new) } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
            }
        }
    }

    private func assignComputed(_ setter: FunctionDeclaration, _ base: TypedExpression?, _ run: @escaping ValueCode) -> (Frame) throws -> Void {
        guard let base, setter.selfVariable != nil else {
            let call = caller(of: setter)
            return { frame in _ = try call(frame, [try run(frame)]) }
        }
        let code = lowerer.code(of: setter)
        let modify = accessor(base)
        return { frame in
            let machine = frame.machine
            let new = try run(frame)
            try modify(frame) { own in
                let callee = try machine.enter(code)
                callee.store(own, in: code.parameters[0])
                own = .taken
                callee.store(new, in: code.parameters[1])
                _ = try code.run(callee)
                own = callee.load(code.parameters[0])
                machine.leave(callee, code)
            }
        }
    }

    private func assignTuple(_ parts: [TypedExpression], _ value: TypedExpression) -> (Frame) throws -> Void {
        let run = expression(value).boxed
        let modifies = parts.map { part -> Accessor? in if case .invalid = part.kind { return nil } else { return accessor(part) } }
        return { frame in
            let values = try run(frame).asFields
            for (modify, new) in zip(modifies, values) { try modify?(frame) { $0 = new } }
        }
    }

    /// Stores a value in a variable that exists.
    func store(_ value: Code, in variable: Variable) -> (Frame) throws -> Void {
        switch storage(of: variable) {
        case .raw(let i):
            switch value {
            case .int(let run): return { $0.raw[i] = try run($0) }
            case .double(let run): return { $0.raw[i] = Int(Int64(bitPattern: try run($0).bitPattern)) }
            default:
                let run = value.bits
                return { $0.raw[i] = try run($0) }
            }
        case .globalRaw(let i):
            let run = value.bits
            if let mark = lowerer.mark(of: variable) {
                return { frame in
                    let new = try run(frame)
                    guard frame.machine.rawBase[mark] == 0 else { throw Trap.overlap(variable) }
                    frame.machine.rawBase[i] = new
                }
            }
            return { $0.machine.rawBase[i] = try run($0) }
        case .boxed(let i):
            let run = value.boxed
            return { $0.slots[i] = try run($0) }
        case .globalBoxed(let i):
            let run = value.boxed
            return { frame in
                let new = try run(frame)
                if case .taken = frame.machine.globalSlots[i] { throw Trap.overlap(variable) }
                frame.machine.globalSlots[i] = new
            }
        case .cell(let i):
            let run = value.boxed
            return { frame in
                let new = try run(frame)
                if case .cell(let cell) = frame.slots[i] {
                    if case .taken = cell.value { throw Trap.overlap(variable) }
                    cell.value = new
                } else {
                    let cell = Cell()
                    cell.value = new
                    frame.slots[i] = .cell(cell)
                }
            }
        }
    }

    func assignArithmetic(_ symbol: ArithmeticOperator, _ target: TypedExpression, _ value: TypedExpression, _ span: Span) -> (Frame) throws -> Void {
        if case .variable(let variable) = target.kind, variable.type.representation != .boxed {
            guard value.mayCallLesson else { return store(arithmetic(symbol, target, value, target.type, span), in: variable) }
            // What is added is known before the variable is looked at: it may change it.
            let right = Variable("$right", value.type, isLet: true, span: nil, owner: declaration)
            allocate(right)
            let keep = store(expression(value), in: right)
            let change = store(arithmetic(symbol, target, TypedExpression(.variable(right), value.type, value.span), target.type, span), in: variable)
            return { frame in
                try keep(frame)
                try change(frame)
            }
        }
        if let (place, before) = inOrder(target, value) { return before.then(assignArithmetic(symbol, place, value, span)) }
        if let change = elementChange(symbol, target, value, span) { return { _ = try change.run($0) } }
        let type = target.type.resolved
        switch type.representation {
        case .boxed where type.nominal === Nominal.array:
            let (modify, run) = (accessor(target), expression(value).boxed)
            return { frame in
                let added = try run(frame)
                try modify(frame) { try Lists.append(added, to: &$0) }
            }
        case .boxed where type.nominal === Nominal.arraySlice:
            let (modify, run) = (accessor(target), expression(value).boxed)
            return { frame in
                let added = try run(frame)
                try modify(frame) { own in
                    var (list, startIndex) = try Slice.take(&own)
                    defer { own = .slice(Slice(list, startIndex: startIndex)) }
                    try Lists.append(added, to: &list)
                }
            }
        case .boxed:
            let run = expression(value).boxed
            if let slot = boxedSlot(target) {
                return { frame in
                    let added = try run(frame).asString
                    try frame.slots.append(added, at: slot, span)
                }
            }
            let modify = accessor(target)
            return { frame in
                let added = try run(frame).asString
                try modify(frame) { try Texts.append(added, to: &$0, span) }
            }
        case .int, .double, .float, .bool:
            let modify = accessor(target)
            guard let change = change(symbol, target, value, span, for: AccessedChange(modify: modify)) else { return { _ in } }
            return { _ = try change.run($0) }
        }
    }
}

private struct AccessedChange: NumberChangeUser {
    let modify: Accessor

    func use<Change: NumberChange>(_ change: Change) -> KeptStep {
        KeptStep { [modify] frame in
            let right = try change.operand(frame)
            try modify(frame) { own in own = try change.apply(Change.Number(own), right, frame).boxed }
            return .normal
        }
    }
}
