extension FunctionLowering {
    /// The code of an expression, in the form that its type is held in.
    func expression(_ expression: TypedExpression) -> Code {
        let representation = expression.type.representation
        let span = expression.span
        switch expression.kind {
        case .integer(let x):
            switch representation {
            case .double: return .constant(.double(Double(x)), .double)
            case .float: return .constant(.float(Float(x)), .float)
            case .int, .bool, .boxed: return .constant(.int(x), representation == .boxed ? .boxed : .int)
            }
        case .largeInteger(let x):
            switch representation {
            case .double: return .constant(.double(Double(x)), .double)
            case .float: return .constant(.float(Float(x)), .float)
            case .int, .bool, .boxed: return .constant(.int(Int(bitPattern: x)), .int)
            }
        case .floating(let x):
            return representation == .float ? .constant(.float(Float(x)), .float) : .constant(.double(x), representation == .boxed ? .boxed : .double)
        case .string(let text): return .constant(.string(text), .boxed)
        case .boolean(let x): return .constant(.bool(x), .bool)
        case .nilLiteral: return .constant(.none, .boxed)
        case .interpolation(let segments): return interpolation(segments)
        case .list(let elements): return list(elements, expression.type)
        case .dictionary(let pairs): return dictionary(pairs, span)
        case .tuple(let parts): return fields(parts.map { self.expression($0).kept })
        case .variable(let variable): return read(variable, span)
        case .metatype:
            guard case .metatype(let instance) = expression.type.head else { return .constant(.string(expression.type.description), .boxed) }
            return .constant(.string(instance.resolved.runtimeName), .boxed)
        case .typeValue(let value): return typeValue(value, expression.type.resolved)
        case .call(let call): return self.call(call, expression)
        case .callValue(let callee, let arguments): return callValue(callee, arguments, representation)
        case .property(let member, let base, let types): return property(member, base, types, expression)
        case .tupleElement(let base, let index):
            let base = self.expression(base).boxed
            return .fromBoxed(
                { frame in
                    guard case .fields(let fields) = try base(frame) else { throw Trap(.access(.overlap(.value)), at: span) }
                    return fields.values[index]
                }, representation)
        case .keyPathAccess(let base, let path):
            let (object, path) = (self.expression(base).boxed, self.expression(path).boxed)
            return .fromBoxed(
                { frame in
                    let own = try object(frame)
                    guard let get = try path(frame).asFields.first?.asFunction else { throw Trap(.access(.overlap(.keyPath)), at: span) }
                    return try get.call(own)
                }, representation)
        case .closure(let declaration): return closure(declaration)
        case .reference(let member, let receiver, let types): return reference(member, receiver, types, span)
        case .arithmetic(let symbol, let a, let b): return arithmetic(symbol, a, b, expression.type, span)
        case .comparison(let symbol, let a, let b): return .bool(comparison(symbol, a, b, span))
        case .membership(let range, of: let value): return .bool(membership(range, value))
        case .negate(let value): return negate(value, span)
        case .not(let value):
            let value = self.expression(value).bool
            return .bool { try !value($0) }
        case .bitNot(let value):
            let run = self.expression(value).int
            let kind = value.type.integer ?? .int
            return kind == .int ? .int { ~(try run($0)) } : .int { kind.wrap(~(try run($0))) }
        case .and(let a, let b):
            let (a, b) = (self.expression(a).bool, self.expression(b).bool)
            return .bool { try a($0) && b($0) }
        case .or(let a, let b):
            let (a, b) = (self.expression(a).bool, self.expression(b).bool)
            return .bool { try a($0) || b($0) }
        case .coalesce(let a, let b, let wraps): return coalesce(a, b, wraps: wraps, expression.type)
        case .ternary(let condition, let a, let b): return ternary(condition, a, b, representation)
        case .statement(let statement, let variable):
            allocate(variable)
            let step = self.statement(statement)
            let value = read(variable).boxed
            return .fromBoxed(
                { frame in
                    _ = try step(frame)
                    return try value(frame)
                }, representation)
        case .run(let statement):
            let step = self.statement(statement)
            return effect { _ = try step($0) }
        case .assign(let target, let value): return effect(assign(target, value))
        case .assignArithmetic(let symbol, let target, let value): return effect(assignArithmetic(symbol, target, value, span))
        case .discard(let value): return effect(self.expression(value).effect)
        case .wrap(let value):
            let inner = self.expression(value).boxed
            guard value.type.isOptional else { return .value(inner) }
            return .value { .some(Value.Boxed(try inner($0))) }
        case .force(let value): return force(value, expression.type, span)
        case .chain(let inner, let wraps):
            let run = self.expression(inner).boxed
            let wrapsTwice = wraps && inner.type.isOptional
            return .value { frame in
                do {
                    let value = try run(frame)
                    return wrapsTwice ? .some(Value.Boxed(value)) : value
                } catch is ChainEnd { return .none }
            }
        case .chainLink(let value):
            let inner = self.expression(value).boxed
            return .fromBoxed(
                { frame in
                    switch try inner(frame) {
                    case .none: throw ChainEnd()
                    case .some(let box): return box.value
                    case let value: return value
                    }
                }, representation)
        case .tryOptional(let value):
            let run = self.expression(value).boxed
            return .value { frame in
                let mark = frame.machine.mark
                do { return try run(frame) } catch is ThrownValue {
                    frame.machine.unwind(to: mark)
                    return .none
                }
            }
        case .tryForce(let value):
            let run = self.expression(value).boxed
            return .fromBoxed(
                { frame in
                    do { return try run(frame) } catch let thrown as ThrownValue {
                        throw Trap(.unexpectedError(try frame.machine.telling(thrown)), at: span)
                    }
                }, representation)
        case .range(let lower, let upper, let isClosed): return range(lower, upper, isClosed, span)
        case .convert(let value, let conversion): return convert(value, conversion, expression.type)
        case .isType(let value, let type):
            let run = self.expression(value).boxed
            let (from, to) = (value.type.resolved, type.resolved)
            return .bool { try Casting.value(try run($0), of: from, as: to) != nil }
        case .castOptional(let value, let type):
            let run = self.expression(value).boxed
            let (from, to) = (value.type.resolved, type.resolved)
            return .value { frame in
                let own = try Casting.value(try run(frame), of: from, as: to)
                return own.map { to.isOptional ? .some(Value.Boxed($0)) : $0 } ?? .none
            }
        case .invalid:
            return .value { _ in throw Trap(.unsound(.part), at: span) }
        }
    }

    private func typeValue(_ value: TypedExpression?, _ type: StaticType) -> Code {
        var name = type
        if case .metatype(let instance) = type { name = instance }
        let known = Value.string(name.runtimeName)
        guard let run = value.map({ expression($0).boxed }) else { return .constant(known, .boxed) }
        return .value { frame in
            switch try run(frame) {
            case .erased(let erased): return .string(erased.dynamicType.runtimeName)
            case .host(let object): return (object.value as? Lazy).map { .string($0.typeName(isQualified: false)) } ?? known
            default: return known
            }
        }
    }

    private func effect(_ run: @escaping (Frame) throws -> Void) -> Code {
        .value { frame in
            try run(frame)
            return .void
        }
    }

    private func interpolation(_ segments: [TypedExpression.Segment]) -> Code {
        let parts = segments.map { segment -> (Frame, inout String) throws -> Void in
            switch segment {
            case .text(let text): return { _, result in result += text }
            case .value(let value):
                let type = value.type.resolved
                switch self.expression(value) {
                case .int(let run):
                    if type.integer?.isWide == true { return { frame, text in text += UInt(bitPattern: try run(frame)).description } }
                    return { result, text in text += String(try run(result)) }
                case .double(let run): return { frame, text in text += try run(frame).shown }
                case .float(let run): return { frame, text in text += try run(frame).shown }
                case .bool(let run): return { frame, text in text += try run(frame) ? "true" : "false" }
                case .value(let run):
                    if type == .string { return { frame, text in try Texts.append(run(frame).asString, to: &text) } }
                    return { frame, text in try Texts.append(frame.machine.describe(try run(frame), as: type), to: &text) }
                }
            }
        }
        return .value { frame in
            var text = ""
            for part in parts { try part(frame, &text) }
            return .string(text)
        }
    }

    private func list(_ elements: [TypedExpression], _ type: StaticType) -> Code {
        let isSet = type.nominal === Nominal.set
        let codes = elements.map(expression)
        if isSet {
            let runs = codes.map(\.kept)
            return .value { frame in .set(try ValueSet(try runs.map { try $0.run(frame) })) }
        }
        switch type.arguments.first?.representation ?? .boxed {
        case .int:
            let runs = codes.map(\.int)
            return .value { frame in .ints(try runs.map { try $0(frame) }) }
        case .double:
            let runs = codes.map(\.double)
            return .value { frame in .doubles(try runs.map { try $0(frame) }) }
        case .float:
            let runs = codes.map(\.float)
            return .value { frame in .floats(try runs.map { try $0(frame) }) }
        case .bool:
            let runs = codes.map(\.bool)
            return .value { frame in .bools(try runs.map { try $0(frame) }) }
        case .boxed:
            let runs = codes.map(\.kept)
            return .value { frame in .array(try runs.map { try $0.run(frame) }) }
        }
    }

    private func dictionary(_ pairs: [(key: TypedExpression, value: TypedExpression)], _ span: Span) -> Code {
        let runs = pairs.map { (expression($0.key).kept, expression($0.value).kept) }
        return .value { frame in
            var result = try ValueTable(granted: runs.count)
            for (key, value) in runs {
                let own = try key.run(frame)
                if try result.updateValue(try value.run(frame), forKey: own) != nil { throw Trap(.collection(.duplicateKeysInLiteral), at: span) }
            }
            return .dictionary(result)
        }
    }

    private func fields(_ runs: [KeptValue]) -> Code {
        switch runs.count {
        case 0: return .constant(.void, .boxed)
        case 2:
            let (a, b) = (runs[0].run, runs[1].run)
            return .value { .fields(Fields([try a($0), try b($0)])) }
        default: return .value { frame in .fields(Fields(try runs.map { try $0.run(frame) })) }
        }
    }

    func read(_ variable: Variable, _ span: Span? = nil) -> Code {
        let representation = variable.type.representation
        switch storage(of: variable) {
        case .raw(let i):
            switch representation {
            case .int: return .int { $0.raw[i] }
            case .double: return .double { Double(bitPattern: UInt64(bitPattern: Int64($0.raw[i]))) }
            case .float: return .float { Float(bitPattern: UInt32(truncatingIfNeeded: $0.raw[i])) }
            case .bool: return .bool { $0.raw[i] != 0 }
            case .boxed: return .value { _ in .void }
            }
        case .globalRaw(let i):
            guard let mark = lowerer.mark(of: variable) else { return .fromBits({ $0.machine.rawBase[i] }, representation) }
            return .fromBits(
                { frame in
                    guard frame.machine.rawBase[mark] == 0 else { throw Trap.overlap(variable, at: span) }
                    return frame.machine.rawBase[i]
                }, representation)
        case .boxed(let i): return .value { $0.slots[i] }
        case .globalBoxed(let i):
            return .value { frame in
                let value = frame.machine.globalSlots[i]
                if case .taken = value { throw Trap.overlap(variable, at: span) }
                return value
            }
        case .cell(let i):
            return .fromBoxed(
                { frame in
                    guard case .cell(let cell) = frame.slots[i] else { return .void }
                    if case .taken = cell.value { throw Trap.overlap(variable, at: span) }
                    return cell.value
                }, representation)
        }
    }

    private func negate(_ value: TypedExpression, _ span: Span) -> Code {
        switch expression(value) {
        case .double(let run): return .double { -(try run($0)) }
        case .float(let run): return .float { -(try run($0)) }
        case let other:
            let run = other.int
            if let kind = value.type.integer, kind != .int { return .int(sizedNegation(kind, run, span)) }
            return .int { frame in
                let x = try run(frame)
                guard x != .min else { throw Trap(.arithmetic(.negative(of: "\(x)", type: "Int")), at: span) }
                return -x
            }
        }
    }

    private func coalesce(_ a: TypedExpression, _ b: TypedExpression, wraps: Bool, _ type: StaticType) -> Code {
        let (first, second) = (expression(a).boxed, expression(b).boxed)
        return .fromBoxed(
            { frame in
                switch try first(frame) {
                case .none: return try second(frame)
                case .some(let box) where !wraps: return box.value
                case let value: return value
                }
            }, type.representation)
    }

    private func ternary(_ condition: TypedExpression, _ a: TypedExpression, _ b: TypedExpression, _ representation: Representation) -> Code {
        self.condition(condition, for: Ternary(lowering: self, a: a, b: b, representation: representation))
    }

    private func force(_ value: TypedExpression, _ type: StaticType, _ span: Span) -> Code {
        let run = expression(value).boxed
        return .fromBoxed(
            { frame in
                switch try run(frame) {
                case .none: throw Trap(.foundNil(code: nil), at: span)
                case .some(let box): return box.value
                case let value: return value
                }
            }, type.representation)
    }

    private func range(_ lower: TypedExpression?, _ upper: TypedExpression?, _ isClosed: Bool, _ span: Span) -> Code {
        let low = lower.map { expression($0).boxed }
        let high = upper.map { expression($0).boxed }
        let isWide = (lower ?? upper)?.type.integer?.isWide == true
        return .value { frame in
            let a = try low?(frame) ?? .none
            let b = try high?(frame) ?? .none
            if Ordering.isNotANumber(a) || Ordering.isNotANumber(b) {
                throw Trap(.range(.notANumber), at: span)
            }
            if !a.isNone, !b.isNone, isWide ? UInt(bitPattern: b.asInt) < UInt(bitPattern: a.asInt) : Ordering.less(b, a) {
                throw Trap(.range(.reversed(lower: frame.machine.plain(a), upper: frame.machine.plain(b))), at: span)
            }
            return .fields(Fields([a, b]))
        }
    }
}

/// Leaves an optional chain at its first nil.
struct ChainEnd: Error {}
