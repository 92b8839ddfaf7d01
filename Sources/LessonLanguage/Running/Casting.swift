/// Reading a value out of an `Any` or an `Error`, as Swift casts: what an optional, a tuple or a collection holds is cast too.
enum Casting {
    /// The value as one of the type; nil if it is none. `from` is its static type.
    static func value(_ value: Value, of from: StaticType, as type: StaticType) throws -> Value? {
        if case .erased(let erased) = value { return try Self.value(erased.value, of: erased.type, as: type, erased: value) }
        return try Self.value(value, of: from, as: type, erased: nil)
    }

    private static func value(_ value: Value, of from: StaticType, as type: StaticType, erased: Value?) throws -> Value? {
        if from == type { return value }
        if type.head == .any { return erased ?? .erased(Erased(value, from)) }
        if case .erased = value { return try Self.value(value, of: from, as: type) }
        switch (from.head, type.head) {
        case (.nominal(.optional, let own), .nominal(.optional, let wanted)):
            guard case .none = value else { return try cast(unwrapped(value), own[0], wanted[0]).map { wrapped($0, in: wanted[0]) } }
            return value
        case (_, .nominal(.optional, let wanted)): return try cast(value, from, wanted[0]).map { wrapped($0, in: wanted[0]) }
        // An optional inside is looked into.
        case (.nominal(.optional, let own), _): return value.isNone ? nil : try cast(unwrapped(value), own[0], type)
        case (.tuple(let own), .tuple(let wanted)): return try tuple(value, own, wanted)
        case (.nominal(.array, let own), .nominal(.array, let wanted)):
            return try casts(try value.elements, own[0], wanted[0]).map { try .list($0, of: wanted[0].representation) }
        case (.nominal(.set, let own), .nominal(.set, let wanted)):
            guard case .set(let members) = value, let cast = try casts(members.keys, own[0], wanted[0]) else { return nil }
            return .set(try ValueSet(cast))
        case (.nominal(.dictionary, let own), .nominal(.dictionary, let wanted)):
            guard case .dictionary(let table) = value, let keys = try casts(table.keys, own[0], wanted[0]),
                let values = try casts(table.values, own[1], wanted[1])
            else { return nil }
            var result = try ValueTable(granted: keys.count)
            try zip(keys, values).forEachLooking { try result.updateValue($1, forKey: $0) }
            return .dictionary(result)
        default: break
        }
        if erased != nil { return type.nominal === Nominal.errorProtocol && from.nominal?.conformances.contains(.error) == true ? erased : nil }
        switch value {
        case .none: return nil
        case .host(let object):
            if type.nominal?.kind == .host { return String(describing: Swift.type(of: object.value)) == type.nominal?.name ? value : nil }
            return type.nominal?.kind == .hostProtocol ? value : nil
        // An error of the lesson's own whose static type is `Error`.
        default: return from.nominal?.kind == .hostProtocol ? value : nil
        }
    }

    private static func cast(_ value: Value, _ from: StaticType, _ type: StaticType) throws -> Value? {
        try self.value(value, of: from.resolved, as: type.resolved)
    }

    private static func casts(_ values: [Value], _ from: StaticType, _ type: StaticType) throws -> [Value]? {
        guard LessonThread.hasStack else { throw Trap(.depth(.value(.cast))) }
        var steps = Steps()
        var result = try GrowingList<Value>(minimumCapacity: values.count)
        for value in values {
            try steps.step()
            guard let cast = try cast(value, from, type) else { return nil }
            try result.append(cast)
        }
        return result.elements
    }

    /// Labels may be added or taken away, and not be others.
    private static func tuple(_ value: Value, _ own: [TupleField], _ wanted: [TupleField]) throws -> Value? {
        guard own.count == wanted.count, zip(own, wanted).allSatisfy({ $0.label == nil || $1.label == nil || $0.label == $1.label }) else { return nil }
        if own.isEmpty { return value }
        var parts: [Value] = []
        for (part, (from, type)) in zip(value.asFields, zip(own, wanted)) {
            guard let cast = try cast(part, from.type, type.type) else { return nil }
            parts.append(cast)
        }
        return .fields(Fields(parts))
    }

    private static func unwrapped(_ value: Value) -> Value { if case .some(let box) = value { box.value } else { value } }

    private static func wrapped(_ value: Value, in type: StaticType) -> Value { type.isOptional ? .some(Value.Boxed(value)) : value }
}
