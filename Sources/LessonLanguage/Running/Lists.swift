extension Value {
    /// Takes the value out of its place, so that whoever changes it is its only owner.
    @inline(__always)
    mutating func take() -> Value {
        let own = self
        self = .taken
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
        func add<E: ListElement>(_: E.Type) {
            guard var own = E.elements(list.take()) else { return }
            if let more = E.elements(added) { own += more } else { own += added.elements.map { E($0) } }
            list = E.list(own)
        }
        switch list.storageKind {
        case .ints: add(Int.self)
        case .doubles: add(Double.self)
        case .floats: add(Float.self)
        case .bools: add(Bool.self)
        case .array: add(Value.self)
        case .other: throw Trap("overlapping access to a list")
        }
    }

    static func appendElement(_ element: Value, to list: inout Value) throws {
        func add<E: ListElement>(_: E.Type) {
            guard var own = E.elements(list.take()) else { return }
            own.append(E(element))
            list = E.list(own)
        }
        switch list.storageKind {
        case .ints: add(Int.self)
        case .doubles: add(Double.self)
        case .floats: add(Float.self)
        case .bools: add(Bool.self)
        case .array: add(Value.self)
        case .other: throw Trap("overlapping access to a list")
        }
    }

    static func change(_ list: inout Value, at index: Int, _ body: (inout Value) throws -> Void) throws {
        func change<E: Unboxed>(_: E.Type) throws {
            guard var own = E.elements(list.take()) else { return }
            defer { list = E.list(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            var element = own[index].boxed
            try body(&element)
            own[index] = E(element)
        }
        switch list.storageKind {
        case .ints: try change(Int.self)
        case .doubles: try change(Double.self)
        case .floats: try change(Float.self)
        case .bools: try change(Bool.self)
        case .array:
            guard case .array(var own) = list.take() else { return }
            defer { list = .array(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            try body(&own[index])
        case .other: throw Trap("overlapping access to a list")
        }
    }
}

extension UnsafeMutablePointer<Value> {
    /// Changes a list of numbers where it is. For that time it is moved out, so that it stays the only owner of its storage. False where it is no such list.
    @inline(__always)
    func change<E: Unboxed>(_: E.Type, _ body: (inout [E]) throws -> Void) rethrows -> Bool {
        guard var own = E.elements(move()) else {
            initialize(to: .void)
            return false
        }
        defer { initialize(to: E.list(own)) }
        try body(&own)
        return true
    }
}
