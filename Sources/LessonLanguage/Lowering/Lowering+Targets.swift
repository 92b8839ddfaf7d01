/// Reaches into a variable, a field, an element, and lets its value be changed in place.
typealias Accessor = (Frame, (inout Value) throws -> Void) throws -> Void

extension FunctionLowering {
    func accessor(_ target: TypedExpression) -> Accessor {
        let span = target.span
        let target = target.specialised
        switch target.kind {
        case .variable(let variable): return accessor(variable)
        case .property(let member, let base, _): return propertyAccessor(member, base, target)
        case .tupleElement(let base, let index): return fieldAccessor(base, index, span)
        case .call(let call) where call.member.kind == .subscriptMember: return subscriptAccessor(call, target)
        case .force(let base):
            let modify = accessor(base)
            return { frame, body in
                try modify(frame) { value in
                    if value.isNone { throw Trap(.foundNil(code: nil), at: span) }
                    try body(&value)
                }
            }
        case .chainLink(let base):
            let modify = accessor(base)
            return { frame, body in
                try modify(frame) { value in
                    if value.isNone { throw ChainEnd() }
                    try body(&value)
                }
            }
        case .convert(let base, .toSequence): return accessor(base)
        case .keyPathAccess(let base, let path):
            let (modify, path) = (accessor(base), expression(path).boxed)
            return { frame, body in
                let parts = try path(frame).asFields
                guard parts.count == 2, let get = parts[0].asFunction, let set = parts[1].asFunction else {
                    throw Trap(.access(.overlap(.keyPath)), at: span)
                }
                try modify(frame) { own in
                    var value = try get.call(own)
                    try body(&value)
                    _ = try set.call(changing: &own, [value])
                }
            }
        default:
            let run = expression(target).boxed
            return { frame, body in
                var value = try run(frame)
                try body(&value)
            }
        }
    }

    private func accessor(_ variable: Variable) -> Accessor {
        guard let mark = lowerer.mark(of: variable) else { return plainAccessor(variable) }
        let access = plainAccessor(variable)
        return { frame, body in
            let place = frame.machine.rawBase + mark
            guard place.pointee == 0 else { throw Trap.overlap(variable) }
            place.pointee = 1
            defer { place.pointee = 0 }
            try access(frame, body)
        }
    }

    private func plainAccessor(_ variable: Variable) -> Accessor {
        let representation = variable.type.representation
        switch storage(of: variable) {
        case .raw(let i):
            return { frame, body in
                var value = Value(rawBits: frame.raw[i], representation)
                defer { frame.raw[i] = value.rawBits }
                try body(&value)
            }
        case .globalRaw(let i):
            return { frame, body in
                var value = Value(rawBits: frame.machine.rawBase[i], representation)
                defer { frame.machine.rawBase[i] = value.rawBits }
                try body(&value)
            }
        // Nobody else sees a local variable that no closure captures.
        case .boxed(let i) where !variable.isGlobal: return { frame, body in try frame.slots.lend(i, body) }
        case .boxed(let i): return { frame, body in try Self.lend(frame.slots, i, variable, body) }
        case .globalBoxed(let i): return { frame, body in try Self.lend(frame.machine.globalSlots, i, variable, body) }
        case .cell(let i):
            return { frame, body in
                guard case .cell(let cell) = frame.slots[i] else {
                    let cell = Cell()
                    frame.slots[i] = .cell(cell)
                    return try body(&cell.value)
                }
                if case .taken = cell.value { throw Trap.overlap(variable) }
                var value = cell.value
                cell.value = .taken
                defer { cell.value = value }
                try body(&value)
            }
        }
    }

    private static func lend(_ slots: Slots, _ index: Int, _ variable: Variable, _ body: (inout Value) throws -> Void) throws {
        if case .taken = slots[index] { throw Trap.overlap(variable) }
        try slots.lend(index, body)
    }

    private func fieldAccessor(_ base: TypedExpression, _ index: Int, _ span: Span) -> Accessor {
        let modify = accessor(base)
        return { frame, body in
            try modify(frame) { value in
                guard case .fields(var fields) = value.take() else { throw Trap(.access(.overlap(.value)), at: span) }
                if !isKnownUniquelyReferenced(&fields) { fields = fields.copy }
                defer { value = .fields(fields) }
                try body(&fields.values[index])
            }
        }
    }

    private func propertyAccessor(_ member: Member, _ base: TypedExpression?, _ target: TypedExpression) -> Accessor {
        let span = target.span
        switch member.implementation {
        case .stored(let index):
            if let base { return fieldAccessor(base, index, span) }
            return { _, _ in }
        case .global(let variable): return accessor(variable)
        case .computed(let getter, let setter):
            return computedAccessor(getter, setter, base, [], span)
        case .accessors(let get, let set):
            guard let base else { return { _, _ in } }
            let change = { (own: inout Value, body: (inout Value) throws -> Void, frame: Frame) in
                do {
                    var value = try get([own], frame.machine)
                    try body(&value)
                    try set(&own, [], value)
                } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
            }
            if base.type.nominal?.isValueOfHost == true {
                let modify = accessor(base)
                return { frame, body in try modify(frame) { own in try change(&own, body, frame) } }
            }
            let object = expression(base).boxed
            return { frame, body in
                var own = try object(frame)
                try change(&own, body, frame)
            }
        case .native, .mutating, .intrinsic, .lesson, .constant, .memberwise, .enumCase:
            let run = expression(target).boxed
            return { frame, body in
                var value = try run(frame)
                try body(&value)
            }
        }
    }

    private func computedAccessor(
        _ getter: FunctionDeclaration, _ setter: FunctionDeclaration?, _ base: TypedExpression?, _ arguments: [KeptValue], _ span: Span
    ) -> Accessor {
        let get = getter.variable == nil ? lowerer.code(of: getter) : FunctionCode(name: getter.name)
        let set = setter.flatMap { $0.variable == nil ? lowerer.code(of: $0) : nil }
        let modify = base.map(accessor)
        func run(_ frame: Frame, _ own: inout Value, _ extra: [Value], _ body: (inout Value) throws -> Void) throws {
            let machine = frame.machine
            let object = FunctionObject(.lesson(get, []), machine)
            var value = try object.call([own] + extra)
            try body(&value)
            guard let set else { return }
            let callee = try machine.enter(set)
            var slots = set.parameters[...]
            let ownSlot = slots.removeFirst()
            callee.store(own, in: ownSlot)
            own = .taken
            for (slot, value) in zip(slots, extra + [value]) { callee.store(value, in: slot) }
            _ = try set.run(callee)
            own = callee.load(ownSlot)
            machine.leave(callee, set)
        }
        guard let modify, getter.selfVariable != nil else {
            let (get, set) = (caller(of: getter), setter.map(caller))
            return { frame, body in
                let extra = try arguments.map { try $0.run(frame) }
                var value = try get(frame, extra)
                try body(&value)
                _ = try set?(frame, extra + [value])
            }
        }
        return { frame, body in
            // An index may look at what it is an index of.
            let extra = try arguments.map { try $0.run(frame) }
            try modify(frame) { own in try run(frame, &own, extra, body) }
        }
    }

    /// Calls an accessor that has no receiver: of a static property, or of a variable among statements.
    func caller(of accessor: FunctionDeclaration) -> (Frame, [Value]) throws -> Value {
        if let variable = accessor.variable {
            let callee = read(variable).boxed
            return { frame, values in
                guard let object = try callee(frame).asFunction else { throw Trap(.access(.undeclared(accessor.name))) }
                return try object.call(values)
            }
        }
        let code = lowerer.code(of: accessor)
        return { frame, values in try FunctionObject(.lesson(code, []), frame.machine).call(values) }
    }

    /// The value of a literal that needs nothing to be run.
    func constant(_ expression: TypedExpression) -> Value? {
        switch expression.kind {
        case .string(let text): return .string(text)
        case .list(let elements) where elements.isEmpty && expression.type.nominal === Nominal.array:
            return .emptyList(of: expression.type.arguments.first?.representation ?? .boxed)
        default:
            guard case .constant(let bits)? = simple(expression) else { return nil }
            return Value(rawBits: bits, expression.type.representation)
        }
    }

    private func subscriptAccessor(_ call: CallNode, _ target: TypedExpression) -> Accessor {
        let span = target.span
        guard let receiver = call.receiver else { return { _, _ in } }
        switch call.member.implementation {
        case .intrinsic(.arraySubscript):
            guard case .value(let indexNode) = call.arguments[0] else { return { _, _ in } }
            let index = expression(indexNode).int
            let modify = accessor(receiver)
            return { frame, body in
                let i = try index(frame)
                try modify(frame) { list in
                    do { try Lists.change(&list, at: i, body) } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
                }
            }
        case .intrinsic(.dictionarySubscript), .intrinsic(.dictionaryDefaultSubscript):
            guard case .value(let keyNode) = call.arguments[0] else { return { _, _ in } }
            let key = expression(keyNode).boxed
            let modify = accessor(receiver)
            if call.arguments.count > 1, case .value(let fallbackNode) = call.arguments[1] {
                if let fallback = constant(fallbackNode) {
                    return { frame, body in
                        let own = try key(frame)
                        try modify(frame) { value in
                            guard case .dictionary(var table) = value.take() else { throw Trap(.access(.overlap(.dictionary)), at: span) }
                            defer { value = .dictionary(table) }
                            try table.change(own, orPutIn: fallback, body)
                        }
                    }
                }
                let fallback = expression(fallbackNode).boxed
                return { frame, body in
                    let own = try key(frame)
                    try modify(frame) { value in
                        guard case .dictionary(var table) = value.take() else { throw Trap(.access(.overlap(.dictionary)), at: span) }
                        defer { value = .dictionary(table) }
                        if let place = table.place(of: own) { return try body(&table[place: place]) }
                        var new = try fallback(frame)
                        try body(&new)
                        try table.updateValue(new, forKey: own)
                    }
                }
            }
            // Where values are optional themselves, nil is one of them: an entry is then a value that is wrapped once more.
            let wraps = target.type.wrapped?.isOptional ?? false
            return { frame, body in
                let own = try key(frame)
                try modify(frame) { value in
                    guard case .dictionary(var table) = value.take() else { throw Trap(.access(.overlap(.dictionary)), at: span) }
                    defer { value = .dictionary(table) }
                    let place = table.place(of: own)
                    if let place, !wraps {
                        try body(&table[place: place])
                        if table[place: place].isNone { try table.remove(at: place) }
                        return
                    }
                    var entry = place.map { .some(Value.Boxed(table[place: $0])) } ?? Value.none
                    try body(&entry)
                    switch entry {
                    case .none: if let place { try table.remove(at: place) }
                    case .some(let box) where wraps: try table.updateValue(box.value, forKey: own)
                    default: try table.updateValue(entry, forKey: own)
                    }
                }
            }
        case .computed(let getter, let setter):
            return computedAccessor(getter, setter, receiver, zip(call.arguments, call.member.parameters).map { argument($0, $1).kept }, span)
        case .accessors(let get, let set):
            let runs = zip(call.arguments, call.member.parameters).map { argument($0, $1).kept }
            let modify = accessor(receiver)
            return { frame, body in
                let values = try runs.map { try $0.run(frame) }
                try modify(frame) { own in
                    do {
                        var value = try get([own] + values, frame.machine)
                        try body(&value)
                        try set(&own, values, value)
                    } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
                }
            }
        case .native, .mutating, .intrinsic, .lesson, .stored, .global, .constant, .memberwise, .enumCase:
            let run = expression(target).boxed
            return { frame, body in
                var value = try run(frame)
                try body(&value)
            }
        }
    }
}
