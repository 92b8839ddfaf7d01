/// A collection of any kind, walked or as a list.
enum Sequences {
    /// As a list.
    static func list(_ value: Value, _ type: StaticType) throws -> Value {
        let kind = type.arguments.first?.representation ?? .boxed
        switch value {
        case .string, .piece: return .array(try Texts.characters(value.asString))
        case .set(let own): return try .list(own.keys, of: kind)
        case .dictionary(let own): return .array(try own.mapLooking { .fields(Fields([$0.key, $0.value])) })
        case .slice(let own): return try own.elementsAsList
        case .fields:
            guard isRange(type) else { return value }
            guard let numbers = try numbers(value, type) else { return .ints([]) }
            let count = try count(numbers)
            guard count <= Lazy.longest else { throw Trap(.range(.tooLong(count))) }
            return .ints(try numbers.mapLooking { $0 })
        case .host: return try Lazy.known(value)?.list(of: kind) ?? value
        default: return value
        }
    }

    /// Each element of a collection or list, until the body says that it has seen enough.
    static func forEach(_ value: Value, _ type: StaticType, _ body: (Value) throws -> Bool) throws {
        var steps = Steps()
        func isEnough(_ element: Value) throws -> Bool {
            try steps.step()
            return try !body(element)
        }
        switch value {
        case .array(let own): for x in own where try isEnough(x) { return }
        case .ints(let own): for x in own where try isEnough(.int(x)) { return }
        case .doubles(let own): for x in own where try isEnough(.double(x)) { return }
        case .floats(let own): for x in own where try isEnough(.float(x)) { return }
        case .bools(let own): for x in own where try isEnough(.bool(x)) { return }
        case .slice(let own): for place in 0..<own.count where try isEnough(own.element(at: place)) { return }
        case .string, .piece: for x in value.asString where try isEnough(.string(String(x))) { return }
        case .set(let own): for entry in own where try isEnough(entry.key) { return }
        case .dictionary(let own): for entry in own where try isEnough(.fields(Fields([entry.key, entry.value]))) { return }
        case .fields: if let numbers = try numbers(value, type) { for x in numbers where try isEnough(.int(x)) { return } }
        case .host: try Lazy.known(value)?.forEach(body)
        default: return
        }
    }

    static func count(_ value: Value, _ type: StaticType) throws -> Int {
        switch value {
        case .string, .piece: try Texts.count(value.asString)
        case .set(let own): own.count
        case .dictionary(let own): own.count
        case .fields: try numbers(value, type).map(count) ?? 0
        case .host: try Lazy.known(value)?.count() ?? 0
        default: value.elementCount
        }
    }

    /// The whole numbers of a range: nil where it has none.
    static func numbers(_ value: Value, _ type: StaticType) throws -> ClosedRange<Int>? {
        guard case .fields(let fields) = value, let nominal = type.nominal, fields.values.count == 2 else { return nil }
        if nominal === Nominal.partialRangeFrom {
            throw Trap(.range(.endless))
        }
        let (low, high) = (fields.values[0].asInt, fields.values[1].asInt)
        if nominal === Nominal.closedRange { return low...max(low, high) }
        return nominal === Nominal.range && low < high ? low...high - 1 : nil
    }

    private static func isRange(_ type: StaticType) -> Bool {
        [Nominal.range, .closedRange, .partialRangeFrom].contains { $0 === type.nominal }
    }

    private static func count(_ numbers: ClosedRange<Int>) throws -> Int {
        let (distance, overflows) = numbers.upperBound.subtractingReportingOverflow(numbers.lowerBound)
        guard !overflows, distance < .max else { throw Trap(.range(.countOverflow)) }
        return distance + 1
    }
}
