/// Comparing values: as the standard library does, or as the lesson's own `==` and `<` say.
enum Ordering {
    /// `<` of values whose types have it built in.
    static func less(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.int(let x), .int(let y)): return x < y
        case (.double(let x), .double(let y)): return x < y
        case (.float(let x), .float(let y)): return x < y
        case (.string, .string), (.piece, .piece), (.piece, .string), (.string, .piece): return Texts.isLess(a.asString, b.asString)
        case (.fields(let x), .fields(let y)):
            guard LessonThread.goesDeeper(to: .compared) else { return false }
            for (p, q) in zip(x.values, y.values) {
                if p == q { continue }
                return less(p, q)
            }
            return false
        case (.enumCase(let x), .enumCase(let y)):
            guard LessonThread.goesDeeper(to: .compared) else { return false }
            if x.index != y.index { return x.index < y.index }
            for (p, q) in zip(x.payload, y.payload) where p != q { return less(p, q) }
            return false
        default: return false
        }
    }

    static func contains(_ range: Value, _ kind: Nominal?, _ value: Value) -> Bool {
        let bounds = range.asFields
        guard bounds.count == 2 else { return false }
        if !bounds[0].isNone, less(value, bounds[0]) || isNotANumber(value) { return false }
        if !bounds[1].isNone {
            let isClosed = kind === Nominal.closedRange || kind === Nominal.partialRangeThrough
            return isClosed ? !less(bounds[1], value) && !isNotANumber(value) : less(value, bounds[1])
        }
        return true
    }

    static func isNotANumber(_ value: Value) -> Bool {
        switch value {
        case .double(let x): return x.isNaN
        case .float(let x): return x.isNaN
        default: return false
        }
    }

    /// Equality and order of a type.
    struct Order: @unchecked Sendable {
        var equal: (Value, Value, MachineState) throws -> Bool
        var less: (Value, Value, MachineState) throws -> Bool
    }

    /// Of numbers that are held by their bits.
    static let wide = Order(equal: { a, b, _ in a == b }, less: { a, b, _ in UInt(bitPattern: a.asInt) < UInt(bitPattern: b.asInt) })

    static let builtIn = Order(equal: { a, b, _ in a == b }, less: { a, b, _ in Ordering.less(a, b) })
}

extension Lowerer {
    /// How values of a type are compared; the lesson's own operators are used where it declares them.
    func order(of type: StaticType) -> Ordering.Order {
        guard hasOwnOperators(type) else { return Ordering.builtIn }
        if let known = orders[type] {
            // Of a type that holds itself the order is being made: it is asked for when there is something to compare.
            return known.value
                ?? Ordering.Order(
                    equal: { a, b, machine in try known.value?.equal(a, b, machine) ?? (a == b) },
                    less: { a, b, machine in try known.value?.less(a, b, machine) ?? Ordering.less(a, b) })
        }
        let place = Box<Ordering.Order?>(nil)
        orders[type] = place
        let made = ownOrder(of: type)
        place.value = made
        return made
    }

    private func ownOrder(of type: StaticType) -> Ordering.Order {
        if type.integer?.isWide == true { return Ordering.wide }
        switch type.head {
        case .nominal(let nominal, let arguments):
            if [Nominal.array, .arraySlice, .optional].contains(nominal) {
                let inner = order(of: arguments[0])
                return Ordering.Order(
                    equal: { a, b, machine in
                        if a.isNone || b.isNone { return a.isNone && b.isNone }
                        if nominal === Nominal.optional { return try inner.equal(a, b, machine) }
                        guard LessonThread.hasStack else { throw Trap(.depth(.value(.compared))) }
                        guard a.elementCount == b.elementCount else { return false }
                        var steps = Steps()
                        for place in 0..<a.elementCount {
                            try steps.step()
                            if try !inner.equal(a.element(at: place), b.element(at: place), machine) { return false }
                        }
                        return true
                    }, less: { a, b, _ in Ordering.less(a, b) })
            }
            var order = Ordering.builtIn
            if let declared = nominal.declaration?.equals { order.equal = predicate(declared) }
            if let declared = nominal.declaration?.less { order.less = predicate(declared) }
            if nominal.declaration?.equals == nil, let fields = nominal.declaration?.fields, fields.contains(where: { hasOwnOperators($0.type) }) {
                order.equal = parts(fields.map(\.type))
            }
            return order
        case .tuple(let fields):
            return Ordering.Order(equal: parts(fields.map(\.type)), less: { a, b, _ in Ordering.less(a, b) })
        default: return Ordering.builtIn
        }
    }

    private func parts(_ types: [StaticType]) -> (Value, Value, MachineState) throws -> Bool {
        let orders = types.map(order)
        return { a, b, machine in
            guard LessonThread.hasStack else { throw Trap(.depth(.value(.compared))) }
            for (order, pair) in zip(orders, zip(a.asFields, b.asFields)) where try !order.equal(pair.0, pair.1, machine) { return false }
            return true
        }
    }

    private func predicate(_ function: FunctionDeclaration) -> (Value, Value, MachineState) throws -> Bool {
        let code = code(of: function)
        return { a, b, machine in
            let frame = try machine.enter(code)
            frame.store(a, in: code.parameters[0])
            frame.store(b, in: code.parameters[1])
            let result = try code.run(frame) != 0
            machine.leave(frame, code)
            return result
        }
    }

    /// Whether the lesson's own operators are asked anywhere in a value of this type.
    private func hasOwnOperators(_ type: StaticType) -> Bool {
        if let known = ownOperators[type] { return known }
        var seen: Set<Nominal> = []
        let found = hasOwnOperators(type, &seen)
        ownOperators[type] = found
        return found
    }

    /// - Parameter seen: types that have been looked at, or are being looked at: a struct may hold lists of itself.
    private func hasOwnOperators(_ type: StaticType, _ seen: inout Set<Nominal>) -> Bool {
        switch type.head {
        case .nominal(let nominal, let arguments):
            if nominal.integer?.isWide == true { return true }
            if let declaration = nominal.declaration {
                guard seen.insert(nominal).inserted else { return false }
                return declaration.equals != nil || declaration.less != nil || declaration.fields.contains { hasOwnOperators($0.type, &seen) }
            }
            return arguments.contains { hasOwnOperators($0, &seen) }
        case .tuple(let fields): return fields.contains { hasOwnOperators($0.type, &seen) }
        default: return false
        }
    }
}
