/// What expressions mean.
extension MeaningWalker {
    func walk(_ expression: TypedExpression) {
        walk(expression.type)
        switch expression.kind {
        case .integer(let x): emit("integer", x)
        case .largeInteger(let x): emit("integer \(x)")
        case .floating(let x): emit("floating \(x)")
        case .string(let text):
            emit("string")
            emit(text)
        case .boolean(let flag): emit("boolean", flag ? 1 : 0)
        case .nilLiteral: emit("nil")
        case .interpolation(let segments):
            emit("interpolation", segments.count)
            for case .text(let text) in segments { emit(text) }
        case .list(let parts): emit("list", parts.count)
        case .dictionary(let pairs): emit("dictionary", pairs.count)
        case .tuple(let parts): emit("tuple", parts.count)
        case .variable(let variable): use(variable, .reads)
        case .metatype: emit("metatype")
        case .typeValue: emit("type")
        case .call(let call): return walk(call)
        case .callValue(let callee, let arguments):
            emit("call", arguments.count)
            guard case .function(let type) = callee.type.head else { break }
            for (parameter, argument) in zip(type.parameters, arguments) where parameter.isInout { noteWrite(argument) }
        case .property(let member, _, let types):
            emit("property")
            walk(member, types)
        case .tupleElement(_, let index): emit("element", index)
        case .keyPathAccess: emit("keyPath")
        case .closure(let function):
            emit("closure")
            walk(function)
        case .reference(let member, _, let types):
            emit("reference")
            walk(member, types)
        case .arithmetic(let own, _, _): emit(own.symbol)
        case .comparison(let own, _, _): emit(own.rawValue)
        case .membership: emit("~=")
        case .negate: emit("negate")
        case .not: emit("not")
        case .bitNot: emit("bitNot")
        case .and: emit("and")
        case .or: emit("or")
        case .coalesce(_, _, let wraps): emit("coalesce", wraps ? 1 : 0)
        case .ternary: emit("ternary")
        case .statement(let statement, let variable):
            emit("statement")
            declare(variable)
            walk(statement)
        case .run(let statement):
            emit("run")
            walk(statement)
        case .assign(let target, let value):
            emit("assign")
            return assign(target, value)
        case .assignArithmetic(let own, let target, let value):
            emit(own.symbol + "=")
            noteWrite(target)
            walk(target)
            return walk(value)
        case .discard: emit("discard")
        case .wrap: emit("wrap")
        case .force: emit("force")
        case .chain(_, let wraps): emit("chain", wraps ? 1 : 0)
        case .chainLink: emit("link")
        case .tryOptional: emit("try?")
        case .tryForce: emit("try!")
        case .range(let lower, let upper, let isClosed): emit("range", (isClosed ? 1 : 0) + (lower == nil ? 2 : 0) + (upper == nil ? 4 : 0))
        case .convert(_, let conversion): walk(conversion)
        case .isType(_, let type), .castOptional(_, let type):
            emit("cast")
            walk(type)
        case .invalid: emit("invalid")
        }
        for child in expression.children { walk(child) }
    }

    func walk(_ conversion: TypedExpression.Conversion) {
        switch conversion {
        case .toAny: emit("any")
        case .toHost: emit("host")
        case .toSequence: emit("sequence")
        case .toText: emit("text")
        case .toSlice: emit("slice")
        case .number: emit("number")
        case .elements(let inner, let part), .inside(let inner, let part):
            emit("each")
            declare(part)
            walk(inner.value)
        case .tupleParts(let parts):
            emit("parts", parts.count)
            for (inner, part) in parts {
                declare(part)
                walk(inner.value)
            }
        }
    }

    func walk(_ call: CallNode) {
        emit("call", call.arguments.count)
        walk(call.member, call.types)
        if let receiver = call.receiver {
            if case .variable(let variable) = receiver.kind, variable.isGlobal, Self.isAppending(call, receiver) {
                use(variable, [.appends, .writes])
            } else {
                if call.member.isMutating { noteWrite(receiver) }
                walk(receiver)
            }
        }
        let parameters = (call.types.instance.value ?? call.member).parameters
        for (index, argument) in call.arguments.enumerated() {
            if index < parameters.count, parameters[index].isInout, case .value(let target) = argument { noteWrite(target) }
            switch argument {
            case .value(let value): walk(value)
            case .variadic(let values):
                emit("variadic", values.count)
                for value in values { walk(value) }
            case .leftOut:
                emit("default")
                if index < parameters.count, case .expression(let box)? = parameters[index].defaultValue, let value = box.value { walk(defaultValue: value) }
            }
        }
    }

    /// `list.append(x)`, `list.append(contentsOf: xs)`: nobody learns from it what the list held.
    private static func isAppending(_ call: CallNode, _ receiver: TypedExpression) -> Bool {
        guard call.member.name == "append", case .nominal(.array, _) = receiver.type.head else { return false }
        switch call.member.implementation {
        case .intrinsic(.arrayAppend), .mutating: return true
        default: return false
        }
    }

    private func assign(_ target: TypedExpression, _ value: TypedExpression) {
        if case .variable(let variable) = target.kind {
            walk(variable.type)
            use(variable, .writes)
        } else {
            noteWrite(target)
            walk(target)
        }
        walk(value)
    }

    /// Notes that something inside a variable is changed.
    private func noteWrite(_ target: TypedExpression) {
        switch target.kind {
        case .variable(let variable): use(variable, .writes)
        case .property(let member, let base, _):
            if case .global(let variable) = member.implementation { use(variable, .writes) }
            if let base { noteWrite(base) }
        case .call(let call): if let receiver = call.receiver { noteWrite(receiver) }
        case .tupleElement(let base, _), .force(let base), .chainLink(let base), .chain(let base, _), .convert(let base, _), .keyPathAccess(let base, _):
            noteWrite(base)
        case .tuple(let parts): for part in parts { noteWrite(part) }
        default: break
        }
    }
}
