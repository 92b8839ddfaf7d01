extension FunctionLowering {
    /// What the library declares and the lowerer knows better.
    func intrinsic(_ intrinsic: Intrinsic, _ call: CallNode, _ node: TypedExpression) -> Code {
        let span = node.span
        let representation = node.type.representation
        func operand(_ index: Int) -> Code { argument(call.arguments[index], call.member.parameters[index]) }
        switch intrinsic {
        case .mathDouble(let f):
            let x = operand(0).double
            return .double { f(try x($0)) }
        case .mathFloat(let f):
            let x = operand(0).float
            return .float { f(try x($0)) }
        case .mathDouble2(let f):
            let (x, y) = (operand(0).double, operand(1).double)
            return .double { f(try x($0), try y($0)) }
        case .convert(let conversion):
            if conversion == .toDouble, case .value(let x) = call.arguments[0], x.type == .int, case .slot(let i)? = simple(x) {
                return .double { Double($0.raw[i]) }
            }
            return convert(operand(0), conversion, span)
        case .arrayCount: return call.receiver.map(count) ?? .constant(.int(0), .int)
        case .arraySubscript:
            guard let receiver = call.receiver, case .value(let index) = call.arguments[0] else { return .constant(.void, .boxed) }
            return element(of: receiver, at: index, representation, span)
        case .arrayAppend: return append(call, operand(0), span)
        case .dictionarySubscript:
            guard let receiver = call.receiver else { return .constant(.none, .boxed) }
            let (table, key) = (expression(receiver).boxed, operand(0).boxed)
            let wraps = node.type.wrapped?.isOptional ?? false
            return .value { frame in
                guard case .dictionary(let own) = try table(frame), let found = own[try key(frame)] else { return .none }
                return wraps ? .some(Value.Boxed(found)) : found
            }
        case .dictionaryDefaultSubscript:
            guard let receiver = call.receiver else { return .constant(.none, .boxed) }
            let (table, key, fallback) = (expression(receiver).boxed, operand(0).boxed, operand(1).boxed)
            return .fromBoxed(
                { frame in
                    guard case .dictionary(let own) = try table(frame), let found = own[try key(frame)] else { return try fallback(frame) }
                    return found
                }, representation)
        case .drawing(let make): return drawing(make(call.types), call, representation, span)
        case .swap:
            guard case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1] else { return .constant(.void, .boxed) }
            let targets = [InoutTarget(a, accessor(a), 0), InoutTarget(b, accessor(b), 1)]
            return .value { frame in
                var held: [Value] = [.void, .void]
                try InoutTarget.lend(targets, frame, give: { held[$0] = $1 }, takeBack: { held[$0] }) { held.swapAt(0, 1) }
                return .void
            }
        }
    }

    /// A library function with a way of its own, used as a value.
    func operatorFunction(_ intrinsic: Intrinsic, _ types: CallTypes) -> Code {
        switch intrinsic {
        case .mathDouble(let f): return .value { .function(FunctionObject(.native { .double(f($0[0].asDouble)) }, $0.machine)) }
        case .mathFloat(let f): return .value { .function(FunctionObject(.native { .float(f($0[0].asFloat)) }, $0.machine)) }
        case .mathDouble2(let f): return .value { .function(FunctionObject(.native { .double(f($0[0].asDouble, $0[1].asDouble)) }, $0.machine)) }
        case .convert(let conversion):
            return .value {
                .function(
                    FunctionObject(
                        .native { values in
                            switch (conversion, values[0]) {
                            case (.toDouble, .int(let x)): return .double(Double(x))
                            case (.toDouble, .float(let x)): return .double(Double(x))
                            case (.toFloat, .int(let x)): return .float(Float(x))
                            case (.toFloat, .double(let x)): return .float(Float(x))
                            case (.toInt, .double(let x)): return .int(try Self.whole(x))
                            case (.toInt, .float(let x)): return .int(try Self.whole(Double(x)))
                            default: return values[0]
                            }
                        }, $0.machine))
            }
        case .arrayCount, .arraySubscript, .arrayAppend, .dictionarySubscript, .dictionaryDefaultSubscript, .swap, .drawing:
            return .value { _ in throw Trap(.unsound(.functionValue)) }
        }
    }

    private func convert(_ value: Code, _ conversion: NumberConversion, _ span: Span) -> Code {
        switch conversion {
        case .toDouble: return .double(value.double)
        case .toFloat: return .float(value.float)
        case .toInt:
            if case .int(let run) = value { return .int(run) }
            let run = value.double
            return .int { frame in
                do { return try Self.whole(try run(frame)) } catch var trap as Trap {
                    if trap.span == nil { trap.span = span }
                    throw trap
                }
            }
        }
    }

    static func whole(_ x: Double) throws -> Int {
        guard x > -9.3e18, x < 9.3e18, let whole = Int(exactly: x.rounded(.towardZero)) else {
            throw Trap(.arithmetic(.notInt("\(x)", because: x.isNaN ? .notANumber : x.isInfinite ? .infinite : .tooLarge)))
        }
        return whole
    }

    /// The slot of anything but a number that lives in a variable of this frame.
    func boxedSlot(_ expression: TypedExpression) -> Int? {
        guard case .variable(let variable) = expression.kind, case .boxed(let index) = storage(of: variable) else { return nil }
        return index
    }

    private func count(_ list: TypedExpression) -> Code {
        if let slot = boxedSlot(list) { return .int { $0.slots[slot].elementCount } }
        let run = expression(list).boxed
        return .int { try run($0).elementCount }
    }

    private func append(_ call: CallNode, _ value: Code, _ span: Span) -> Code {
        guard let receiver = call.receiver else { return .constant(.void, .boxed) }
        if let slot = boxedSlot(receiver) {
            switch value {
            case .int(let run): return append(IntSource(run: run), at: slot)
            case .double(let run): return append(DoubleSource(run: run), at: slot)
            case .float(let run): return append(FloatSource(run: run), at: slot)
            case .bool(let run): return append(BoolSource(run: run), at: slot)
            case .value(let run):
                return .value { frame in
                    try frame.slots.append(boxed: run(frame), at: slot)
                    return .void
                }
            }
        }
        let run = value.boxed
        let modify = accessor(receiver)
        return .value { frame in
            let element = try run(frame)
            try modify(frame) { try Lists.appendElement(element, to: &$0) }
            return .void
        }
    }

    /// A number, to a list of such numbers.
    private func append<Source: NumberSource>(_ source: Source, at slot: Int) -> Code {
        .value { frame in
            try frame.slots.append(source.number(frame), at: slot)
            return .void
        }
    }

    /// A property that is read.
    func property(_ member: Member, _ base: TypedExpression?, _ types: CallTypes, _ node: TypedExpression) -> Code {
        let representation = node.type.representation
        let span = node.span
        let member = types.instance.value ?? member
        switch member.implementation {
        case .stored(let index):
            guard let base else { return .value { _ in .void } }
            if case .variable(let variable) = base.kind, case .boxed(let slot) = storage(of: variable) {
                return .fromBoxed(
                    { frame in
                        guard case .fields(let fields) = frame.slots[slot] else { throw Trap(.access(.overlap(.value)), at: span) }
                        return fields.values[index]
                    }, representation)
            }
            let run = expression(base).boxed
            return .fromBoxed(
                { frame in
                    guard case .fields(let fields) = try run(frame) else { throw Trap(.access(.overlap(.value)), at: span) }
                    return fields.values[index]
                }, representation)
        case .global(let variable): return read(variable)
        case .constant(let value): return .constant(value, representation)
        case .computed(let getter, _):
            let call = CallNode(member: member, receiver: base, arguments: [], types: types)
            return lessonCall(getter, call, representation, span)
        case .native(let make):
            let operands = base.map { [operand($0, walked: member.walks).kept] } ?? []
            return .fromBoxed(native(make(types), operands, member, span), representation)
        case .accessors(let get, _):
            let operands = base.map { [expression($0).kept] } ?? []
            return .fromBoxed(native(get, operands, member, span), representation)
        case .intrinsic(.arrayCount): return base.map(count) ?? .constant(.int(0), .int)
        case .intrinsic, .mutating, .lesson, .memberwise, .enumCase: return .value { _ in throw Trap(.unsound(.property(member.name)), at: span) }
        }
    }
}
