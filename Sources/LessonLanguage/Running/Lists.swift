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
        Trap(.index(.list(index, count: count)))
    }

    static func append(_ added: Value, to list: inout Value) throws {
        func add<E: ListElement>(_: E.Type) throws {
            let more = try E.elements(added) ?? added.elements.mapLooking { E($0) }
            guard var own = try taken(E.self, from: &list, adding: more.count) else { return }
            own += more
            list = E.list(own)
        }
        switch list.storageKind {
        case .ints: try add(Int.self)
        case .doubles: try add(Double.self)
        case .floats: try add(Float.self)
        case .bools: try add(Bool.self)
        case .array: try add(Value.self)
        case .other: throw Trap(.access(.overlap(.list)))
        }
    }

    static func appendElement(_ element: Value, to list: inout Value) throws {
        try withUnsafeMutablePointer(to: &list) { try Slots($0).append(boxed: element, at: 0) }
    }

    /// Lists of more bytes ask for memory before they are copied or grow.
    static let large = 1 << 24

    /// Takes a list out of its place for a change, which has room then for so many more elements. nil where there is no such list.
    @inline(__always)
    static func taken<E: ListElement>(_: E.Type, from list: inout Value, adding count: Int = 0) throws -> [E]? {
        guard let own = E.elements(list.take()) else { return nil }
        if (own.count &+ count) &* MemoryLayout<E>.stride <= large { return own }
        list = E.list(own)
        return try takenLarge(from: &list, adding: count)
    }

    @inline(never)
    private static func takenLarge<E: ListElement>(from list: inout Value, adding count: Int) throws -> [E]? {
        guard var own = E.elements(list.take()) else { return nil }
        do { try grantLarge(&own, adding: count) } catch {
            list = E.list(own)
            throw error
        }
        return own
    }

    /// Asks for the memory that a change will take: where a list has no room for what is added, or others have it too, it is copied as a whole.
    static func grant<E>(_ own: inout [E], adding count: Int = 0) throws {
        if (own.count &+ count) &* MemoryLayout<E>.stride > large { try grantLarge(&own, adding: count) }
    }

    private static func grantLarge<E>(_ own: inout [E], adding count: Int) throws {
        let isFull = own.count + count > own.capacity
        guard isFull || own.isShared else { return }
        let capacity = isFull ? Swift.max(own.count + count, own.capacity * 2) : own.count
        try Budget.here.grant(capacity, of: E.self)
        own = try copied(own[...], capacity: capacity)
    }

    /// A part of a list as a list of its own, copied stretch by stretch.
    static func copied<E>(_ part: ArraySlice<E>, capacity: Int) throws -> [E] {
        var copy: [E] = []
        copy.reserveCapacity(capacity)
        try forEachStretch(of: part.count, each: 1 << 16) { copy.append(contentsOf: part[part.startIndex + $0.lowerBound..<part.startIndex + $0.upperBound]) }
        return copy
    }

    static func change(_ list: inout Value, at index: Int, _ body: (inout Value) throws -> Void) throws {
        func change<E: Unboxed>(_: E.Type) throws {
            guard var own = try taken(E.self, from: &list) else { return }
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
            guard var own = try taken(Value.self, from: &list) else { return }
            defer { list = .array(own) }
            guard own.indices.contains(index) else { throw outOfRange(index, own.count) }
            try body(&own[index])
        case .other: throw Trap(.access(.overlap(.list)))
        }
    }
}

extension Array {
    /// Whether others have its elements too, so that a change copies them.
    @inline(__always)
    fileprivate var isShared: Bool {
        mutating get {
            // An array is a reference to its storage, and nothing else.
            withUnsafeMutablePointer(to: &self) { $0.withMemoryRebound(to: AnyObject.self, capacity: 1) { !isKnownUniquelyReferenced(&$0.pointee) } }
        }
    }
}
