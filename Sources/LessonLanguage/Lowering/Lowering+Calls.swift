/// Puts an argument where the called function finds it.
typealias ArgumentCode = (_ caller: Frame, _ callee: Frame) throws -> Void

extension FunctionLowering {
    func call(_ call: CallNode, _ node: TypedExpression) -> Code {
        let representation = node.type.representation
        let span = node.span
        let call = call.specialised
        switch call.member.implementation {
        case .lesson(let function): return lessonCall(function, call, representation, span)
        case .intrinsic(let intrinsic): return self.intrinsic(intrinsic, call, node)
        case .native(let make):
            let body = make(call.types)
            return .fromBoxed(native(body, operands(call), call.member, span), representation)
        case .accessors(let get, _): return .fromBoxed(native(get, operands(call), call.member, span), representation)
        case .mutating(let make): return mutatingCall(make(call.types), call, representation, span)
        case .memberwise(let nominal):
            let runs = memberwise(nominal, call)
            return .value { frame in .fields(Fields(try runs.map { try $0(frame) })) }
        case .enumCase(let nominal, let index):
            let name = nominal.declaration?.cases[index].name ?? ""
            let runs = call.arguments.map { argument -> ValueCode in
                if case .value(let value) = argument { return expression(value).boxed } else { return { _ in .void } }
            }
            if runs.isEmpty { return .constant(.enumCase(EnumValue(index: index, name: name)), .boxed) }
            return .value { frame in .enumCase(EnumValue(index: index, name: name, payload: try runs.map { try $0(frame) })) }
        case .computed(let getter, _): return lessonCall(getter, call, representation, span)
        case .constant(let value): return .constant(value, representation)
        case .stored, .global: return .value { _ in throw Trap("this can't be called", at: span) }
        }
    }

    private func memberwise(_ nominal: Nominal, _ call: CallNode) -> [ValueCode] {
        let fields = nominal.declaration?.fields ?? []
        return fields.map { field in
            if let index = call.member.parameters.firstIndex(where: { $0.name == field.name }) {
                return argument(call.arguments[index], call.member.parameters[index]).boxed
            }
            return field.initial.map { expression($0).boxed } ?? { _ in .void }
        }
    }

    /// An argument, or what stands for it when it is left out.
    func argument(_ argument: CallNode.Argument, _ parameter: Parameter) -> Code {
        switch argument {
        case .value(let value): return expression(value)
        case .variadic(let values):
            let type = values.first?.type ?? parameter.type
            let runs = values.map { expression($0).boxed }
            let kind = type.representation
            return .value { frame in .list(try runs.map { try $0(frame) }, of: kind) }
        case .leftOut:
            switch parameter.defaultValue {
            case .constant(let value)?: return .constant(value, parameter.type.representation)
            case .expression(let box)?: return box.value.map(expression) ?? .constant(.void, .boxed)
            case .missing?, nil: return .constant(.none, .boxed)
            }
        }
    }

    /// Receiver and arguments, for native parts.
    func operands(_ call: CallNode) -> [ValueCode] {
        let receiver = call.receiver.map { [expression($0).boxed] } ?? []
        return receiver + zip(call.arguments, call.member.parameters).map { argument($0, $1).boxed }
    }

    func native(_ body: @escaping NativeBody, _ operands: [ValueCode], _ member: Member, _ span: Span) -> ValueCode {
        let isThrowing = member.throwing == .always
        func located(_ error: any Error, _ machine: MachineState) -> any Error {
            NativeFault.located(error, isThrowing: isThrowing, span, machine)
        }
        switch operands.count {
        case 0: return { frame in
            do { return try body([], frame.machine) } catch { throw located(error, frame.machine) }
        }
        case 1:
            let a = operands[0]
            return { frame in
                let x = try a(frame)
                do { return try body([x], frame.machine) } catch { throw located(error, frame.machine) }
            }
        case 2:
            let (a, b) = (operands[0], operands[1])
            return { frame in
                let x = try a(frame)
                let y = try b(frame)
                do { return try body([x, y], frame.machine) } catch { throw located(error, frame.machine) }
            }
        default:
            return { frame in
                let values = try operands.map { try $0(frame) }
                do { return try body(values, frame.machine) } catch { throw located(error, frame.machine) }
            }
        }
    }

    private func mutatingCall(_ body: @escaping MutatingBody, _ call: CallNode, _ representation: Representation, _ span: Span) -> Code {
        guard let receiver = call.receiver else { return .value { _ in .void } }
        let operands = zip(call.arguments, call.member.parameters).map { argument($0, $1).boxed }
        let modify = accessor(receiver)
        return .fromBoxed({ frame in
            let values = try operands.map { try $0(frame) }
            var result = Value.void
            do {
                try modify(frame) { value in result = try body(&value, values, frame.machine) }
            } catch { throw NativeFault.located(error, isThrowing: false, span, frame.machine) }
            return result
        }, representation)
    }

    /// A call of a function of the lesson.
    func lessonCall(_ function: FunctionDeclaration, _ call: CallNode, _ representation: Representation, _ span: Span) -> Code {
        if let variable = function.variable {
            // A local function lives in a variable, with what it captured.
            let callee = read(variable).boxed
            let inout_ = function.inoutParameters
            if !inout_.isEmpty {
                let targets = inout_.sorted().compactMap { position -> (position: Int, modify: Accessor)? in
                    if case .value(let target) = call.arguments[position] { return (position, accessor(target)) } else { return nil }
                }
                return inoutCall(callee, zip(call.arguments, call.member.parameters).map { argument($0, $1) }, targets, representation)
            }
            let runs = zip(call.arguments, call.member.parameters).map { argument($0, $1).boxed }
            return invoke(callee, runs, representation)
        }
        let code = lowerer.code(of: function)
        var setters: [KeptArgument] = []
        var backs: [(modify: (Frame, (inout Value) throws -> Void) throws -> Void, index: Int)] = []
        var index = 0
        if let receiver = call.receiver, !function.isInitializer {
            if function.isMutating, function.selfVariable != nil { backs.append((accessor(receiver), index)) }
            else { setters.append(KeptArgument(run: setter(expression(receiver), index, code))) }
            index += 1
        }
        for (position, (given, parameter)) in zip(call.arguments, call.member.parameters).enumerated() {
            if function.inoutParameters.contains(position), case .value(let target) = given { backs.append((accessor(target), index)) }
            else { setters.append(KeptArgument(run: setter(argument(given, parameter), index, code))) }
            index += 1
        }
        if !backs.isEmpty { return inoutCall(code, setters, backs, representation, span) }
        return plainCall(code, setters, representation, span)
    }

    private func setter(_ value: Code, _ index: Int, _ code: FunctionCode) -> ArgumentCode {
        if case .value(let run) = value {
            if index < code.parameters.count {
                let place = code.parameters[index].index
                return { caller, callee in callee.slots[place] = try run(caller) }
            }
            return { caller, callee in callee.slots[code.parameters[index].index] = try run(caller) }
        }
        let bits = value.bits
        if index < code.parameters.count, code.parameters[index].kind == .raw {
            let place = code.parameters[index].index
            return { caller, callee in callee.raw[place] = try bits(caller) }
        }
        let boxed = value.boxed
        return { caller, callee in
            let slot = code.parameters[index]
            if slot.kind == .raw { callee.raw[slot.index] = try bits(caller) } else { callee.slots[slot.index] = try boxed(caller) }
        }
    }

    private func plainCall(_ code: FunctionCode, _ setters: [KeptArgument], _ representation: Representation, _ span: Span) -> Code {
        if representation != .boxed, setters.count == 1 {
            let a = setters[0].run
            return .fromBits({ frame in
                let callee = try frame.machine.enter(code)
                try a(frame, callee)
                do { try code.run(callee) } catch { throw NativeFault.called(error, code, callee, span) }
                callee.machine.leave(callee, code)
                return callee.core.pointee.rawResult
            }, representation)
        }
        let run: (Frame) throws -> Void
        switch setters.count {
        case 0: run = { frame in
            let machine = frame.machine
            let callee = try machine.enter(code)
            do { try code.run(callee) } catch { throw NativeFault.called(error, code, callee, span) }
            machine.leave(callee, code)
        }
        case 1:
            let a = setters[0].run
            run = { frame in
                let machine = frame.machine
                let callee = try machine.enter(code)
                try a(frame, callee)
                do { try code.run(callee) } catch { throw NativeFault.called(error, code, callee, span) }
                machine.leave(callee, code)
            }
        default:
            run = { frame in
                let machine = frame.machine
                let callee = try machine.enter(code)
                for set in setters { try set.run(frame, callee) }
                do { try code.run(callee) } catch { throw NativeFault.called(error, code, callee, span) }
                machine.leave(callee, code)
            }
        }
        return result(of: run, representation)
    }

    private func result(of run: @escaping (Frame) throws -> Void, _ representation: Representation) -> Code {
        if representation == .boxed {
            return .value { frame in
                try run(frame)
                return frame.machine.takeResult(.boxed)
            }
        }
        return .fromBits({ frame in
            try run(frame)
            return frame.core.pointee.rawResult
        }, representation)
    }

    private func inoutCall(
        _ code: FunctionCode, _ setters: [KeptArgument], _ backs: [(modify: (Frame, (inout Value) throws -> Void) throws -> Void, index: Int)],
        _ representation: Representation, _ span: Span
    ) -> Code {
        result(of: { frame in
            let machine = frame.machine
            let callee = try machine.enter(code)
            for set in setters { try set.run(frame, callee) }
            func nest(_ depth: Int) throws {
                if depth == backs.count {
                    do { try code.run(callee) } catch { throw NativeFault.called(error, code, callee, span) }
                    return
                }
                let slot = code.parameters[backs[depth].index]
                try backs[depth].modify(frame) { value in
                    callee.store(value, in: slot)
                    value = .void
                    defer { value = callee.load(slot) }
                    try nest(depth + 1)
                }
            }
            try nest(0)
            machine.leave(callee, code)
        }, representation)
    }

    /// A call of a function value some of whose arguments are given back changed.
    private func inoutCall(_ callee: @escaping ValueCode, _ arguments: [Code], _ targets: [(position: Int, modify: Accessor)], _ representation: Representation) -> Code {
        let runs = arguments.map(\.boxed)
        let positions = targets.map(\.position)
        return .fromBoxed({ frame in
            guard let object = try callee(frame).asFunction else { throw Trap("a function is used before it has its value") }
            var values = try runs.enumerated().map { positions.contains($0.offset) ? .void : try $0.element(frame) }
            var result = Value.void
            func nest(_ depth: Int) throws {
                if depth == targets.count {
                    result = try object.call(&values, changing: positions)
                    return
                }
                try targets[depth].modify(frame) { value in
                    values[positions[depth]] = value.take()
                    defer { value = values[positions[depth]] }
                    try nest(depth + 1)
                }
            }
            try nest(0)
            return result
        }, representation)
    }

    func callValue(_ callee: TypedExpression, _ arguments: [TypedExpression], _ representation: Representation) -> Code {
        if case .function(let type) = callee.type.head {
            let targets = zip(type.parameters, arguments).enumerated().filter { $0.element.0.isInout }.map { (position: $0.offset, modify: accessor($0.element.1)) }
            if !targets.isEmpty { return inoutCall(expression(callee).boxed, arguments.map(expression), targets, representation) }
        }
        return invoke(expression(callee).boxed, arguments.map { expression($0).boxed }, representation)
    }

    private func invoke(_ callee: @escaping ValueCode, _ runs: [ValueCode], _ representation: Representation) -> Code {
        switch runs.count {
        case 1:
            let a = runs[0]
            return .fromBoxed({ frame in
                guard let object = try callee(frame).asFunction else { throw Trap("a function is used before it has its value") }
                return try object.call(a(frame))
            }, representation)
        case 2:
            let (a, b) = (runs[0], runs[1])
            return .fromBoxed({ frame in
                guard let object = try callee(frame).asFunction else { throw Trap("a function is used before it has its value") }
                return try object.call(a(frame), b(frame))
            }, representation)
        default:
            return .fromBoxed({ frame in
                guard let object = try callee(frame).asFunction else { throw Trap("a function is used before it has its value") }
                return try object.call(try runs.map { try $0(frame) })
            }, representation)
        }
    }
}

/// Gives faults of native code their place.
enum NativeFault {
    @inline(never)
    static func located(_ error: any Error, isThrowing: Bool, _ span: Span, _ machine: MachineState) -> any Error {
        switch error {
        case var trap as Trap:
            if trap.span == nil { trap.span = span }
            return trap
        case is ThrownValue, is ChainEnd: return error
        default:
            if machine.stop.isRequested { return Trap(machine.stop.reason?.sentence ?? "interrupted", at: span, kind: .stopped) }
            if isThrowing { return ThrownValue(value: .host(HostObject(error)), type: .nominal(.errorProtocol, []), span: span) }
            return Trap("\(error)", at: span)
        }
    }

    /// Notes through which call a fault passes.
    @inline(never)
    static func called(_ error: any Error, _ code: FunctionCode, _ callee: Frame, _ span: Span) -> any Error {
        switch error {
        case var trap as Trap:
            if trap.calls.count < OpenCall.most { trap.calls.append(OpenCall(code, callee, span)) }
            if trap.span == nil { trap.span = span }
            return trap
        case var thrown as ThrownValue:
            if thrown.calls.count < OpenCall.most { thrown.calls.append(OpenCall(code, callee, span)) }
            return thrown
        default: return error
        }
    }
}
