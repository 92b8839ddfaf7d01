/// An argument with its place in the called function's frame.
private enum Setter {
    case number(IntCode, Int)
    case value(ValueCode, Int)

    var kept: KeptArgument {
        switch self {
        case .number(let run, let i): return KeptArgument { caller, callee in callee.raw[i] = try run(caller) }
        case .value(let run, let i): return KeptArgument { caller, callee in callee.slots[i] = try run(caller) }
        }
    }
}

extension FunctionCode {
    /// Runs it, and notes on a fault that passes through from where it was called.
    @inline(__always)
    fileprivate func run(_ callee: Frame, from span: Span) throws -> Int {
        do { return try run(callee) } catch { throw NativeFault.called(error, self, callee, span) }
    }
}

extension FunctionLowering {
    func call(_ call: CallNode, _ node: TypedExpression) -> Code {
        let representation = node.type.representation
        let span = node.span
        let call = call.specialised
        if let (ordered, before) = inOrder(call) { return before.then(self.call(ordered, node), representation) }
        switch call.member.implementation {
        case .lesson(let function): return lessonCall(function, call, representation, span)
        case .intrinsic(let intrinsic): return self.intrinsic(intrinsic, call, node)
        case .native(let make):
            let body = make(call.types)
            return .fromBoxed(native(body, operands(call), call.member, span), representation)
        case .accessors(let get, _): return .fromBoxed(native(get, operands(call), call.member, span), representation)
        case .mutating(let make): return mutatingCall(make(call.types), call, representation, span)
        case .memberwise(let nominal):
            let (runs, own) = (memberwise(nominal, call), lowerer.equality(of: nominal))
            return .value { frame in .fields(Fields(try runs.map { try $0.run(frame) }, own: own)) }
        case .enumCase(let nominal, let index):
            let name = nominal.declaration?.cases[index].name ?? ""
            let runs = call.arguments.map { argument -> KeptValue in
                if case .value(let value) = argument { return expression(value).kept } else { return KeptValue { _ in .void } }
            }
            if runs.isEmpty { return .constant(.enumCase(EnumValue(index: index, name: name)), .boxed) }
            return .value { frame in .enumCase(EnumValue(index: index, name: name, payload: try runs.map { try $0.run(frame) })) }
        case .computed(let getter, _): return lessonCall(getter, call, representation, span)
        case .constant(let value): return .constant(value, representation)
        case .stored, .global: return .value { _ in throw Trap(.unsound(.call), at: span) }
        }
    }

    private func memberwise(_ nominal: Nominal, _ call: CallNode) -> [KeptValue] {
        let fields = nominal.declaration?.fields ?? []
        return fields.map { field in
            if let index = call.member.parameters.firstIndex(where: { $0.name == field.name }) {
                return argument(call.arguments[index], call.member.parameters[index]).kept
            }
            return field.initial.map { defaultValue($0, isLocal: false).kept } ?? KeptValue { _ in .void }
        }
    }

    /// An argument, or what stands for it when it is left out.
    func argument(_ argument: CallNode.Argument, _ parameter: Parameter, walked: Bool = false, isLocal: Bool = false) -> Code {
        switch argument {
        case .value(let value): return operand(value, walked: walked)
        case .variadic(let values):
            let type = values.first?.type ?? parameter.type
            let runs = values.map { expression($0).kept }
            let kind = type.representation
            return .value { frame in try .list(try runs.map { try $0.run(frame) }, of: kind) }
        case .leftOut:
            switch parameter.defaultValue {
            case .constant(let value)?: return .constant(value, parameter.type.representation)
            case .expression(let box)?: return box.value.map { defaultValue($0, isLocal: isLocal) } ?? .constant(.void, .boxed)
            case .missing?, nil: return .constant(.none, .boxed)
            }
        }
    }

    /// What a parameter or a field is where nothing is said, which a function of its own works out, since it may need itself.
    /// - Parameter isLocal: it is a local function's, and may use what is around that: then it is worked out where it is used.
    func defaultValue(_ value: TypedExpression, isLocal: Bool) -> Code {
        if constant(value) != nil { return expression(value) }
        if !isLocal { return plainCall(lowerer.code(ofDefault: value), [], value.type.representation, value.span) }
        let span = value.span
        return lowerer.inlining { expression(value) }
            ?? .fromBoxed({ _ in throw Trap(.depth(.defaultValue), at: span) }, value.type.representation)
    }

    /// Receiver and arguments, for native parts.
    func operands(_ call: CallNode) -> [KeptValue] {
        let receiver = call.receiver.map { [operand($0, walked: call.member.walks).kept] } ?? []
        return receiver + zip(call.arguments, call.member.parameters).map { argument($0, $1, walked: call.member.walks).kept }
    }

    /// A value that a native part takes. Where it walks it itself, what is no list does not become one.
    func operand(_ value: TypedExpression, walked: Bool) -> Code {
        guard walked, case .convert(let whole, .toSequence) = value.kind, whole.type.nominal !== Nominal.array else { return expression(value) }
        let (run, type) = (expression(whole).boxed, whole.type.resolved)
        return .value { Lazy.over(try run($0), type).value }
    }

    func native(_ body: @escaping NativeBody, _ operands: [KeptValue], _ member: Member, _ span: Span) -> ValueCode {
        let isThrowing = member.throwing == .always
        func located(_ error: any Error, _ machine: MachineState) -> any Error {
            NativeFault.located(error, isThrowing: isThrowing, span, machine)
        }
        switch operands.count {
        case 0:
            return { frame in
                do { return try body([], frame.machine) } catch { throw located(error, frame.machine) }
            }
        case 1:
            let a = operands[0].run
            return { frame in
                let x = try a(frame)
                do { return try body([x], frame.machine) } catch { throw located(error, frame.machine) }
            }
        case 2:
            let (a, b) = (operands[0].run, operands[1].run)
            return { frame in
                let x = try a(frame)
                let y = try b(frame)
                do { return try body([x, y], frame.machine) } catch { throw located(error, frame.machine) }
            }
        default:
            return { frame in
                let values = try operands.map { try $0.run(frame) }
                do { return try body(values, frame.machine) } catch { throw located(error, frame.machine) }
            }
        }
    }

    private func mutatingCall(_ body: @escaping MutatingBody, _ call: CallNode, _ representation: Representation, _ span: Span) -> Code {
        guard let receiver = call.receiver else { return .value { _ in .void } }
        let operands = zip(call.arguments, call.member.parameters).map { argument($0, $1).kept }
        let modify = accessor(receiver)
        return .fromBoxed(
            { frame in
                let values = try operands.map { try $0.run(frame) }
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
                let targets = inout_.sorted().compactMap { position -> InoutTarget? in
                    if case .value(let target) = call.arguments[position] { return InoutTarget(target, accessor(target), position) } else { return nil }
                }
                return inoutCall(callee, zip(call.arguments, call.member.parameters).map { argument($0, $1, isLocal: true) }, targets, representation)
            }
            let runs = zip(call.arguments, call.member.parameters).map { argument($0, $1, isLocal: true).kept }
            return invoke(callee, runs, representation)
        }
        let code = lowerer.code(of: function)
        var setters: [Setter] = []
        var backs: [InoutTarget] = []
        var index = 0
        if let receiver = call.receiver, !function.isInitializer {
            if function.isMutating, function.selfVariable != nil {
                backs.append(InoutTarget(receiver, accessor(receiver), index))
            } else {
                setters.append(setter(expression(receiver), index, code))
            }
            index += 1
        }
        for (position, (given, parameter)) in zip(call.arguments, call.member.parameters).enumerated() {
            if function.inoutParameters.contains(position), case .value(let target) = given {
                backs.append(InoutTarget(target, accessor(target), index))
            } else {
                setters.append(setter(argument(given, parameter), index, code))
            }
            index += 1
        }
        if !backs.isEmpty { return inoutCall(code, setters, backs, representation, span) }
        return plainCall(code, setters, representation, span)
    }

    /// Puts an argument where the called function reads it. The parameters of a function are known before its body is lowered.
    private func setter(_ value: Code, _ index: Int, _ code: FunctionCode) -> Setter {
        let slot = code.parameters[index]
        return slot.kind == .raw ? .number(value.bits, slot.index) : .value(value.boxed, slot.index)
    }

    private func plainCall(_ code: FunctionCode, _ setters: [Setter], _ representation: Representation, _ span: Span) -> Code {
        let run: FunctionCode.Run
        if setters.count == 1, case .number(let a, let i) = setters[0] {
            run = { frame in
                let core = frame.core
                let callee = try core.enter(code)
                callee.raw[i] = try a(frame)
                let bits = try code.run(callee, from: span)
                core.leave(callee, code)
                return bits
            }
        } else if setters.count == 2, case .number(let a, let i) = setters[0], case .number(let b, let j) = setters[1] {
            run = { frame in
                let core = frame.core
                let callee = try core.enter(code)
                callee.raw[i] = try a(frame)
                callee.raw[j] = try b(frame)
                let bits = try code.run(callee, from: span)
                core.leave(callee, code)
                return bits
            }
        } else {
            let arguments = setters.map(\.kept)
            run = { frame in
                let core = frame.core
                let callee = try core.enter(code)
                for argument in arguments { try argument.run(frame, callee) }
                let bits = try code.run(callee, from: span)
                core.leave(callee, code)
                return bits
            }
        }
        return result(of: run, representation)
    }

    private func result(of run: @escaping FunctionCode.Run, _ representation: Representation) -> Code {
        if representation != .boxed { return .fromBits(run, representation) }
        return .value { frame in
            _ = try run(frame)
            return frame.core.takeResult()
        }
    }

    private func inoutCall(
        _ code: FunctionCode, _ setters: [Setter], _ backs: [InoutTarget], _ representation: Representation, _ span: Span
    ) -> Code {
        let arguments = setters.map(\.kept)
        return result(
            of: { frame in
                let machine = frame.machine
                let callee = try machine.enter(code)
                for argument in arguments { try argument.run(frame, callee) }
                var bits = 0
                try InoutTarget.lend(backs, frame, give: { callee.store($1, in: code.parameters[$0]) }, takeBack: { callee.load(code.parameters[$0]) }) {
                    bits = try code.run(callee, from: span)
                }
                machine.leave(callee, code)
                return bits
            }, representation)
    }

    /// A call of a function value some of whose arguments are given back changed.
    private func inoutCall(_ callee: @escaping ValueCode, _ arguments: [Code], _ targets: [InoutTarget], _ representation: Representation) -> Code {
        let runs = arguments.map(\.kept)
        let positions = targets.map(\.index)
        return .fromBoxed(
            { frame in
                guard let object = try callee(frame).asFunction else { throw Trap(.access(.unsetFunction)) }
                var values = try runs.enumerated().map { positions.contains($0.offset) ? .void : try $0.element.run(frame) }
                var result = Value.void
                try InoutTarget.lend(targets, frame, give: { values[$0] = $1 }, takeBack: { values[$0].take() }) {
                    result = try object.call(&values, changing: positions)
                }
                return result
            }, representation)
    }

    func callValue(_ callee: TypedExpression, _ arguments: [TypedExpression], _ representation: Representation) -> Code {
        if case .function(let type) = callee.type.head {
            if let (ordered, before) = inOrder(zip(arguments, type.parameters).map { ($0, $1.isInout) }) {
                return before.then(callValue(callee, ordered, representation), representation)
            }
            let targets = zip(type.parameters, arguments).enumerated().filter { $0.element.0.isInout }.map {
                InoutTarget($0.element.1, accessor($0.element.1), $0.offset)
            }
            if !targets.isEmpty { return inoutCall(expression(callee).boxed, arguments.map(expression), targets, representation) }
        }
        return invoke(expression(callee).boxed, arguments.map { expression($0).kept }, representation)
    }

    private func invoke(_ callee: @escaping ValueCode, _ runs: [KeptValue], _ representation: Representation) -> Code {
        switch runs.count {
        case 1:
            let a = runs[0].run
            return .fromBoxed(
                { frame in
                    guard let object = try callee(frame).asFunction else { throw Trap(.access(.unsetFunction)) }
                    return try object.call(a(frame))
                }, representation)
        case 2:
            let (a, b) = (runs[0].run, runs[1].run)
            return .fromBoxed(
                { frame in
                    guard let object = try callee(frame).asFunction else { throw Trap(.access(.unsetFunction)) }
                    return try object.call(a(frame), b(frame))
                }, representation)
        default:
            return .fromBoxed(
                { frame in
                    guard let object = try callee(frame).asFunction else { throw Trap(.access(.unsetFunction)) }
                    return try object.call(try runs.map { try $0.run(frame) })
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
            if machine.stop.isRequested { return Trap(.stopped(machine.stop.reason), at: span) }
            if isThrowing { return ThrownValue(value: .host(HostObject(error)), type: .nominal(.errorProtocol, []), span: span) }
            return Trap(.host(Telling(error)), at: span)
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
