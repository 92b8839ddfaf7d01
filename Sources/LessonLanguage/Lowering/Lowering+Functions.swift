/// Functions as values: closures with what they capture, names of functions.
extension FunctionLowering {
    func closure(_ declaration: FunctionDeclaration) -> Code {
        let code = FunctionCode(name: declaration.name)
        let inner = FunctionLowering(lowerer, declaration, code, parent: self)
        inner.lowerBody()
        let captures = inner.captured.map(capture)
        if captures.isEmpty { return .value { .function(FunctionObject(.lesson(code, []), $0.machine)) } }
        return .value { frame in .function(FunctionObject(.lesson(code, captures.map { $0(frame) }), frame.machine)) }
    }

    /// What a closure takes along of a variable: its cell, or its value where it can't change.
    func capture(_ variable: Variable) -> (Frame) -> Value {
        let slot = slot(variable)
        if slot.kind == .cell {
            return { frame in
                if case .cell = frame.slots[slot.index] { return frame.slots[slot.index] }
                let cell = Value.cell(Cell())
                frame.slots[slot.index] = cell
                return cell
            }
        }
        return { $0.load(slot) }
    }

    /// A function's name as a value. What is native about it knows where it came from, so that it can be made again.
    func reference(_ member: Member, _ receiver: TypedExpression?, _ types: CallTypes, _ span: Span) -> Code {
        let own = receiver.map { expression($0).boxed }
        let given = Box(Value.void)
        let code = reference(member, own.map { _ in { _ in given.value } }, types, span)
        guard case .value(let run) = code else { return code }
        let site = FunctionSite(member, types, given, run)
        lowerer.note(site)
        return .value { frame in
            if let own { given.value = try own(frame) }
            let value = try run(frame)
            if case .function(let object) = value, case .native = object.body {
                object.origin = FunctionObject.Origin(site: site, receiver: own == nil ? nil : given.value)
            }
            given.value = .void
            return value
        }
    }

    private func reference(_ member: Member, _ own: ValueCode?, _ types: CallTypes, _ span: Span) -> Code {
        let member = types.instance.value ?? member
        switch member.implementation {
        case .lesson(let function):
            if let variable = function.variable { return read(variable) }
            let code = lowerer.code(of: function)
            guard let own else { return .value { .function(FunctionObject(.lesson(code, []), $0.machine)) } }
            return .value { frame in
                let receiver = try own(frame)
                let machine = frame.machine
                return .function(FunctionObject(.native { values in try FunctionObject(.lesson(code, []), machine).call([receiver] + values) }, machine))
            }
        case .native(let make):
            var named = types
            if case .function(let type) = types.result.resolved { named.result = type.result }
            let body = make(named)
            // A variadic parameter that the function's type leaves out has no values.
            var missing: [Value] = []
            if member.parameters.last?.isVariadic == true, case .function(let type) = types.result.resolved, type.parameters.count < member.parameters.count {
                missing = [.array([])]
            }
            let rest = missing
            return .value { frame in
                let receiver = try own.map { [try $0(frame)] } ?? []
                let machine = frame.machine
                let isThrowing = member.throwing == .always
                return .function(
                    FunctionObject(
                        .native { values in
                            do { return try body(receiver + values + rest, machine) } catch {
                                throw NativeFault.located(error, isThrowing: isThrowing, span, machine)
                            }
                        }, machine))
            }
        case .enumCase(let nominal, let index):
            let name = nominal.declaration?.cases[index].name ?? ""
            return .value { .function(FunctionObject(.native { .enumCase(EnumValue(index: index, name: name, payload: $0)) }, $0.machine)) }
        case .memberwise(let nominal):
            let own = lowerer.equality(of: nominal)
            return .value { .function(FunctionObject(.native { .fields(Fields($0, own: own)) }, $0.machine)) }
        case .intrinsic(let intrinsic): return operatorFunction(intrinsic, types)
        case .mutating, .accessors, .computed, .stored, .global, .constant:
            return .value { _ in throw Trap(.unsound(.functionValueOf(member.name)), at: span) }
        }
    }
}
