extension Value {
    /// Takes the value out of its place, so that whoever changes it is its only owner.
    @inline(__always)
    mutating func take() -> Value {
        let own = self
        self = .void
        return own
    }
}

extension Value {
    /// Which storage a list has, without holding on to the list.
    enum StorageKind { case ints, doubles, floats, bools, array, other }

    var storageKind: StorageKind {
        switch self {
        case .ints: return .ints
        case .doubles: return .doubles
        case .floats: return .floats
        case .bools: return .bools
        case .array: return .array
        default: return .other
        }
    }
}

/// Changing lists in place, whatever their storage. The value is taken out of its place first, so that it stays the only owner of its storage;
/// a `switch` on it would keep a second reference until its end.
enum Lists {
    static func outOfRange(_ index: Int, _ count: Int) -> Trap {
        Trap("index out of range: index \(index) in a list of \(count) element\(count == 1 ? "" : "s")")
    }

    static func append(_ added: Value, to list: inout Value) throws {
        switch list.storageKind {
        case .ints:
            guard case .ints(var own) = list.take() else { return }
            if case .ints(let more) = added { own += more }
            list = .ints(own)
        case .doubles:
            guard case .doubles(var own) = list.take() else { return }
            if case .doubles(let more) = added { own += more }
            list = .doubles(own)
        case .floats:
            guard case .floats(var own) = list.take() else { return }
            if case .floats(let more) = added { own += more }
            list = .floats(own)
        case .bools:
            guard case .bools(var own) = list.take() else { return }
            if case .bools(let more) = added { own += more }
            list = .bools(own)
        case .array:
            guard case .array(var own) = list.take() else { return }
            let more = added.elements
            own += more
            list = .array(own)
        case .other: throw Trap("overlapping access to a list")
        }
    }

    static func appendElement(_ element: Value, to list: inout Value) throws {
        switch list.storageKind {
        case .ints:
            guard case .ints(var own) = list.take() else { return }
            own.append(element.asInt)
            list = .ints(own)
        case .doubles:
            guard case .doubles(var own) = list.take() else { return }
            own.append(element.asDouble)
            list = .doubles(own)
        case .floats:
            guard case .floats(var own) = list.take() else { return }
            own.append(element.asFloat)
            list = .floats(own)
        case .bools:
            guard case .bools(var own) = list.take() else { return }
            own.append(element.asBool)
            list = .bools(own)
        case .array:
            guard case .array(var own) = list.take() else { return }
            own.append(element)
            list = .array(own)
        case .other: throw Trap("overlapping access to a list")
        }
    }

    static func change(_ list: inout Value, at index: Int, _ body: (inout Value) throws -> Void) throws {
        switch list.storageKind {
        case .ints:
            guard case .ints(var own) = list.take() else { return }
            defer { list = .ints(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            var element = Value.int(own[index])
            try body(&element)
            own[index] = element.asInt
        case .doubles:
            guard case .doubles(var own) = list.take() else { return }
            defer { list = .doubles(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            var element = Value.double(own[index])
            try body(&element)
            own[index] = element.asDouble
        case .floats:
            guard case .floats(var own) = list.take() else { return }
            defer { list = .floats(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            var element = Value.float(own[index])
            try body(&element)
            own[index] = element.asFloat
        case .bools:
            guard case .bools(var own) = list.take() else { return }
            defer { list = .bools(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            var element = Value.bool(own[index])
            try body(&element)
            own[index] = element.asBool
        case .array:
            guard case .array(var own) = list.take() else { return }
            defer { list = .array(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            try body(&own[index])
        case .other: throw Trap("overlapping access to a list")
        }
    }

    /// Changes a list through an array of values; for operations that are not hot.
    static func edit(_ list: inout Value, _ kind: Representation, _ body: (inout [Value]) throws -> Value) throws -> Value {
        var own = list.take().elements
        defer { list = .list(own, of: kind) }
        return try body(&own)
    }
}
