/// Elements of lists: read, stored, changed.
extension FunctionLowering {
    func element(of list: TypedExpression, at index: TypedExpression, _ representation: Representation, _ span: Span) -> Code {
        if let slot = boxedSlot(list) {
            if case .slot(let i)? = simple(index) { return element(slot, SlotSource<Int>(slot: i), representation, span) }
            return element(slot, IntSource(run: expression(index).int), representation, span)
        }
        let run = expression(list).boxed
        let index = expression(index).int
        return .fromBoxed(
            { frame in
                let own = try run(frame)
                let i = try index(frame)
                let count = own.elementCount
                guard UInt(bitPattern: i) < UInt(bitPattern: count) else { throw ElementFault.outOfRange(i, count, span) }
                return own.element(at: i)
            }, representation)
    }

    /// Of a list that lives in a variable of this frame.
    private func element<Index: NumberSource<Int>>(_ slot: Int, _ index: Index, _ representation: Representation, _ span: Span) -> Code {
        switch representation {
        case .int:
            return .int { frame in
                let i = try index.number(frame)
                guard case .ints(let own) = frame.slots[slot] else { throw ElementFault.overlap(span) }
                return try own.at(i, span)
            }
        case .double:
            return .double { frame in
                let i = try index.number(frame)
                guard case .doubles(let own) = frame.slots[slot] else { throw ElementFault.overlap(span) }
                return try own.at(i, span)
            }
        case .float:
            return .float { frame in
                let i = try index.number(frame)
                guard case .floats(let own) = frame.slots[slot] else { throw ElementFault.overlap(span) }
                return try own.at(i, span)
            }
        case .bool:
            return .bool { frame in
                let i = try index.number(frame)
                guard case .bools(let own) = frame.slots[slot] else { throw ElementFault.overlap(span) }
                return try own.at(i, span)
            }
        case .boxed:
            return .value { frame in
                let i = try index.number(frame)
                guard case .array(let own) = frame.slots[slot] else { throw ElementFault.overlap(span) }
                return try own.at(i, span)
            }
        }
    }

    /// `list[i] = x` for a list of numbers that lives in a variable of this frame.
    func elementStore(_ target: TypedExpression, _ value: TypedExpression) -> KeptStep? {
        guard let (slot, index) = elementOfSlot(target) else { return nil }
        let span = target.span
        switch (target.type.representation, simple(value)) {
        case (.int, .constant(let bits)?): return elementStore(slot, index, ConstantSource(value: Int(bits: bits)), span)
        case (.double, .constant(let bits)?): return elementStore(slot, index, ConstantSource(value: Double(bits: bits)), span)
        case (.bool, .constant(let bits)?): return elementStore(slot, index, ConstantSource(value: Bool(bits: bits)), span)
        case (.int, _): return elementStore(slot, index, IntSource(run: expression(value).int), span)
        case (.double, _): return elementStore(slot, index, DoubleSource(run: expression(value).double), span)
        case (.float, _): return elementStore(slot, index, FloatSource(run: expression(value).float), span)
        case (.bool, _): return elementStore(slot, index, BoolSource(run: expression(value).bool), span)
        case (.boxed, _): return nil
        }
    }

    private func elementStore<V: NumberSource>(_ slot: Int, _ index: TypedExpression, _ value: V, _ span: Span) -> KeptStep {
        if case .slot(let i)? = simple(index) { return elementStore(slot, at: SlotSource<Int>(slot: i), value, span) }
        return elementStore(slot, at: IntSource(run: expression(index).int), value, span)
    }

    private func elementStore<I: NumberSource<Int>, V: NumberSource>(_ slot: Int, at index: I, _ value: V, _ span: Span) -> KeptStep {
        KeptStep { frame in
            let i = try index.number(frame)
            let new = try value.number(frame)
            guard var own = try frame.slots.takeList(slot, of: V.Number.self) else { throw ElementFault.overlap(span) }
            defer { frame.slots.putBack(V.Number.list(own), at: slot) }
            guard UInt(bitPattern: i) < UInt(bitPattern: own.count) else { throw ElementFault.outOfRange(i, own.count, span) }
            own[i] = new
            return .normal
        }
    }

    /// `list[i] += x` for a list of numbers that lives in a variable of this frame, or `table[key, default: 0] += x` for such a table.
    func elementChange(_ symbol: ArithmeticOperator, _ target: TypedExpression, _ value: TypedExpression, _ span: Span) -> KeptStep? {
        guard target.type.representation != .boxed, case .call(let call) = target.kind, let receiver = call.receiver, let slot = boxedSlot(receiver),
            case .value(let place) = call.arguments[0]
        else { return nil }
        switch call.member.implementation {
        case .intrinsic(.arraySubscript):
            if case .slot(let i)? = simple(place) {
                return change(symbol, target, value, span, for: ElementChange(slot: slot, index: SlotSource<Int>(slot: i), span: target.span))
            }
            return change(symbol, target, value, span, for: ElementChange(slot: slot, index: IntSource(run: expression(place).int), span: target.span))
        case .intrinsic(.dictionaryDefaultSubscript):
            guard case .value(let other) = call.arguments[1], let fallback = constant(other) else { return nil }
            return change(
                symbol, target, value, span,
                for: EntryChange(slot: slot, keySlot: boxedSlot(place), key: expression(place).boxed, fallback: fallback, span: target.span))
        case .native, .mutating, .intrinsic, .lesson, .stored, .global, .computed, .accessors, .constant, .memberwise, .enumCase: return nil
        }
    }

    /// The variable and the index of `list[i]`, where the list lives in this frame.
    private func elementOfSlot(_ target: TypedExpression) -> (Int, TypedExpression)? {
        guard case .call(let call) = target.kind, case .intrinsic(.arraySubscript) = call.member.implementation, let receiver = call.receiver,
            let slot = boxedSlot(receiver), case .value(let index) = call.arguments[0]
        else { return nil }
        return (slot, index)
    }
}

private struct ElementChange<Index: NumberSource<Int>>: NumberChangeUser {
    let slot: Int
    let index: Index
    let span: Span

    func use<Change: NumberChange>(_ change: Change) -> KeptStep {
        KeptStep { [slot, index, span] frame in
            let i = try index.number(frame)
            let right = try change.operand(frame)
            guard var own = try frame.slots.takeList(slot, of: Change.Number.self) else { throw ElementFault.overlap(span) }
            defer { frame.slots.putBack(Change.Number.list(own), at: slot) }
            guard UInt(bitPattern: i) < UInt(bitPattern: own.count) else { throw ElementFault.outOfRange(i, own.count, span) }
            own[i] = try change.apply(own[i], right, frame)
            return .normal
        }
    }
}

private struct EntryChange: NumberChangeUser {
    let slot: Int
    /// Where the key is, if it is a variable of this frame.
    let keySlot: Int?
    let key: ValueCode
    let fallback: Value
    let span: Span

    /// The key is looked up once.
    func use<Change: NumberChange>(_ change: Change) -> KeptStep {
        KeptStep { [slot, keySlot, key, fallback, span] frame in
            let key = if let keySlot { frame.slots[keySlot] } else { try key(frame) }
            let right = try change.operand(frame)
            guard var table = frame.slots.takeTable(slot) else { throw ElementFault.overlap(span) }
            defer { frame.slots.putBack(.dictionary(table), at: slot) }
            let place = try table.place(of: key, orPutIn: fallback)
            table.setNumber(try change.apply(Change.Number(table[place: place]), right, frame).boxed, at: place)
            return .normal
        }
    }
}

private enum ElementFault {
    @inline(never)
    static func outOfRange(_ index: Int, _ count: Int, _ span: Span) -> Trap {
        var trap = Lists.outOfRange(index, count)
        trap.span = span
        return trap
    }

    @inline(never)
    static func overlap(_ span: Span) -> Trap { Trap(.access(.overlap(.collection)), at: span) }
}

extension Array {
    @inline(__always)
    fileprivate func at(_ i: Int, _ span: Span) throws -> Element {
        guard UInt(bitPattern: i) < UInt(bitPattern: count) else { throw ElementFault.outOfRange(i, count, span) }
        return self[i]
    }
}
