extension FunctionLowering {
    /// Holds a value against a pattern and sets the pattern's names.
    func match(_ pattern: TypedPattern, _ type: StaticType) -> (Value, Frame) throws -> Bool {
        switch pattern {
        case .anything: return { _, _ in true }
        case .variable(let variable):
            if variable.isGlobal {
                let place = lowerer.globalSlot(variable)
                return { value, frame in
                    if let place { frame.machine.write(value, to: place) }
                    return true
                }
            }
            let slot = allocate(variable)
            let isEarly = variable.isCapturedEarly
            return { value, frame in
                if slot.kind == .cell, !isEarly { frame.slots[slot.index] = .void }
                frame.store(value, in: slot)
                return true
            }
        case .tuple(let parts):
            var types: [StaticType] = parts.map { _ in .any }
            if case .tuple(let fields) = type, fields.count == parts.count { types = fields.map(\.type) }
            let tests = zip(parts, types).map { match($0, $1) }
            return { value, frame in
                guard case .fields(let fields) = value else { return false }
                for (test, part) in zip(tests, fields.values) where try !test(part, frame) { return false }
                return true
            }
        case .test(let test, let subject):
            let slot = allocate(subject)
            let run = expression(test).bool
            return { value, frame in
                frame.store(value, in: slot)
                return try run(frame)
            }
        case .enumCase(let index, let parts):
            let payload = type.nominal?.declaration?.cases[index].payload ?? []
            if parts.count == 1, payload.count > 1 {
                let whole = match(parts[0], .tuple(payload))
                return { value, frame in
                    guard case .enumCase(let own) = value, own.index == index else { return false }
                    return try whole(.fields(Fields(own.payload)), frame)
                }
            }
            let tests = zip(parts, payload).map { match($0, $1.type) }
            return { value, frame in
                guard case .enumCase(let own) = value, own.index == index else { return false }
                for (test, part) in zip(tests, own.payload) where try !test(part, frame) { return false }
                return true
            }
        case .hostCase(let index):
            return { value, _ in
                if case .enumCase(let own) = value { return own.index == index } else { return false }
            }
        case .some(let inner):
            let test = match(inner, type.wrapped ?? type)
            return { value, frame in
                switch value {
                case .none: return false
                case .some(let box): return try test(box.value, frame)
                default: return try test(value, frame)
                }
            }
        case .none: return { value, _ in value.isNone }
        case .isType(let wanted, let inner):
            let test = inner.map { match($0, wanted) }
            let (from, to) = (type.resolved, wanted.resolved)
            return { value, frame in
                guard let own = try Casting.value(value, of: from, as: to) else { return false }
                return try test?(own, frame) ?? true
            }
        }
    }
}
