/// Values as the type that their place wants: an `Any`, a host's, a list's elements one by one.
extension FunctionLowering {
    func convert(_ value: TypedExpression, _ conversion: TypedExpression.Conversion, _ type: StaticType) -> Code {
        let run = expression(value).boxed
        let from = value.type.resolved
        switch conversion {
        case .toAny: return .value { .erased(Erased(try run($0), from, $0.machine)) }
        case .toHost:
            return .value { frame in
                let own = try run(frame)
                if case .host = own { return own }
                return .host(HostObject(try Native.value(own, from)))
            }
        case .toSequence:
            if from.nominal === Nominal.array { return .value(run) }
            let span = value.span
            return .value { frame in
                do { return try Sequences.list(try run(frame), from) } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
            }
        case .toText: return .value { .string(try Texts.joined(try run($0).elements)) }
        case .toSlice: return .value { .slice(Slice(try run($0))) }
        case .number: return expression(value)
        case .elements(let changed, let part):
            let slot = allocate(part)
            let change = expression(changed.value).boxed
            let kind = changed.value.type.representation
            return .value { frame in
                try .list(
                    try run(frame).elements.mapLooking { element in
                        frame.store(element, in: slot)
                        return try change(frame)
                    }, of: kind)
            }
        case .inside(let changed, let part):
            let slot = allocate(part)
            let change = expression(changed.value).boxed
            return .value { frame in
                switch try run(frame) {
                case .none: return .none
                case let value:
                    frame.store(value, in: slot)
                    return try change(frame)
                }
            }
        case .tupleParts(let parts):
            let changes = parts.map { (allocate($0.1), expression($0.0.value).boxed) }
            return .value { frame in
                let values = try run(frame).asFields
                return .fields(
                    Fields(
                        try zip(values, changes).map { value, change in
                            frame.store(value, in: change.0)
                            return try change.1(frame)
                        }))
            }
        }
    }
}
