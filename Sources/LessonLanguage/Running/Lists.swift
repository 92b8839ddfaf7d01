/// Changing lists in place, whatever their storage. The value is taken out of its place first, so that it stays the only owner of its storage.
enum Lists {
    static func outOfRange(_ index: Int, _ count: Int) -> Trap {
        Trap("index out of range: index \(index) in a list of \(count) element\(count == 1 ? "" : "s")")
    }

    static func append(_ added: Value, to list: inout Value) throws {
        switch list {
        case .ints(var own):
            guard case .ints(let more) = added else { return }
            list = .void
            own += more
            list = .ints(own)
        case .doubles(var own):
            guard case .doubles(let more) = added else { return }
            list = .void
            own += more
            list = .doubles(own)
        case .floats(var own):
            guard case .floats(let more) = added else { return }
            list = .void
            own += more
            list = .floats(own)
        case .bools(var own):
            guard case .bools(let more) = added else { return }
            list = .void
            own += more
            list = .bools(own)
        case .array(var own):
            let more = added.elements
            list = .void
            own += more
            list = .array(own)
        default: throw Trap("overlapping access to a list")
        }
    }

    static func appendElement(_ element: Value, to list: inout Value) throws {
        switch list {
        case .ints(var own):
            list = .void
            own.append(element.asInt)
            list = .ints(own)
        case .doubles(var own):
            list = .void
            own.append(element.asDouble)
            list = .doubles(own)
        case .floats(var own):
            list = .void
            own.append(element.asFloat)
            list = .floats(own)
        case .bools(var own):
            list = .void
            own.append(element.asBool)
            list = .bools(own)
        case .array(var own):
            list = .void
            own.append(element)
            list = .array(own)
        default: throw Trap("overlapping access to a list")
        }
    }

    static func change(_ list: inout Value, at index: Int, _ body: (inout Value) throws -> Void) throws {
        switch list {
        case .ints(var own):
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            list = .void
            defer { list = .ints(own) }
            var element = Value.int(own[index])
            try body(&element)
            own[index] = element.asInt
        case .doubles(var own):
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            list = .void
            defer { list = .doubles(own) }
            var element = Value.double(own[index])
            try body(&element)
            own[index] = element.asDouble
        case .floats(var own):
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            list = .void
            defer { list = .floats(own) }
            var element = Value.float(own[index])
            try body(&element)
            own[index] = element.asFloat
        case .bools(var own):
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            list = .void
            defer { list = .bools(own) }
            var element = Value.bool(own[index])
            try body(&element)
            own[index] = element.asBool
        case .array(var own):
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            list = .void
            defer { list = .array(own) }
            try body(&own[index])
        default: throw Trap("overlapping access to a list")
        }
    }

    /// Changes a list through an array of values; for operations that are not hot.
    static func edit(_ list: inout Value, _ kind: Representation, _ body: (inout [Value]) throws -> Value) throws -> Value {
        var own = list.elements
        list = .void
        defer { list = .list(own, of: kind) }
        return try body(&own)
    }
}
