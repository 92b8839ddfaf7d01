/// Anything that can be walked, as a list.
enum Sequences {
    static func list(_ value: Value, _ type: StaticType) throws -> Value {
        guard case .nominal(let nominal, let arguments) = type.head else { return value }
        switch value {
        case .string, .piece: return .array(value.asString.map { .string(String($0)) })
        case .set(let own): return .list(own.keys, of: arguments.first?.representation ?? .boxed)
        case .dictionary(let own): return .array(own.map { .fields(Fields([$0.key, $0.value])) })
        case .fields(let fields):
            if nominal === Nominal.arraySlice { return fields.values[0] }
            if nominal === Nominal.range { return .ints(Array(fields.values[0].asInt..<max(fields.values[0].asInt, fields.values[1].asInt))) }
            if nominal === Nominal.closedRange { return .ints(Array(fields.values[0].asInt...max(fields.values[0].asInt, fields.values[1].asInt))) }
            if nominal === Nominal.partialRangeFrom {
                throw Trap("a range without an upper bound has no last element, so it can't become a list; use 'prefix' or an upper bound")
            }
            return value
        case .host: return try Lazy.known(value)?.list(of: arguments.first?.representation ?? .boxed) ?? value
        default: return value
        }
    }
}
