/// What a lesson's dictionaries and sets are held in: a hash table that is walked in the order in which its keys came, as Python's dictionaries are.
///
/// The order is a function of what the lesson did, and of nothing else: not of hashes, capacities or addresses. A table that is kept and read back is
/// the same table. A key that is replaced keeps its place; one that is removed and put in again comes last.
public struct OrderedTable<Payload>: Sequence {
    public struct Entry {
        public internal(set) var key: Value
        public var value: Payload
    }

    private(set) var storage: TableStorage<Payload>

    init() { storage = TableStorage<Payload>(capacity: 0) }

    /// A table with room for so many entries.
    init(granted capacity: Int) throws {
        try Budget.here.grant(bytes: TableStorage<Payload>.bytes(capacity: capacity))
        storage = TableStorage<Payload>(capacity: capacity)
    }

    public var count: Int { storage.count }
    var isEmpty: Bool { storage.count == 0 }
    var first: Entry? { isEmpty ? nil : storage.entries[storage.first] }
    var keys: [Value] { get throws { try mapLooking(\.key) } }
    var hashes: [UInt32] { (storage.first..<storage.used).map { storage.hashes[$0] }.filter { $0 != 0 } }
    public var underestimatedCount: Int { count }

    public struct Iterator: IteratorProtocol {
        let storage: TableStorage<Payload>
        var place: Int

        public mutating func next() -> Entry? {
            while place < storage.used {
                defer { place += 1 }
                if !storage.isHole(place) { return storage.entries[place] }
            }
            return nil
        }
    }

    public func makeIterator() -> Iterator { Iterator(storage: storage, place: storage.first) }
}

// Places: where an entry is until a key is next put in or removed.
extension OrderedTable {
    @inline(__always)
    func place(of key: Value) -> Int? { storage.place(of: key, TableStorage<Payload>.hash(of: key)) }

    /// The place of the entry before which `number` others stand.
    func place(ofEntry number: Int) -> Int {
        if storage.used - storage.first == count { return storage.first + number }
        var (place, left) = (storage.first, number)
        while left > 0 || storage.isHole(place) {
            if !storage.isHole(place) { left -= 1 }
            place += 1
        }
        return place
    }

    /// How many entries stand before a place.
    func number(ofPlace place: Int) -> Int {
        if storage.used - storage.first == count { return place - storage.first }
        return (storage.first..<place).reduce(0) { storage.isHole($1) ? $0 : $0 + 1 }
    }

    func entry(at place: Int) -> Entry { storage.entries[place] }

    /// The first entry at a place or behind it.
    func entry(from place: Int) -> (entry: Entry, place: Int)? {
        var place = Swift.max(place, storage.first)
        while place < storage.used, storage.isHole(place) { place += 1 }
        return place < storage.used ? (storage.entries[place], place) : nil
    }

    subscript(place place: Int) -> Payload {
        @inline(__always) get { storage.entries[place].value }
        @inline(__always) _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = storage.copied() }
            yield &storage.entries[place].value
        }
    }
}

// Changes.
extension OrderedTable {
    /// The place of a key, which is put in with `fallback` if it is not there; for a change of this table, which has its storage for itself then.
    @inline(__always)
    mutating func place(of key: Value, orPutIn fallback: Payload) throws -> Int {
        try makeUnique()
        let hash = TableStorage<Payload>.hash(of: key)
        return try storage.place(of: key, hash) ?? append(key, fallback, hash)
    }

    /// Changes what a key has, which is put in with `fallback` if it is not there.
    mutating func change(_ key: Value, orPutIn fallback: Payload, _ body: (inout Payload) throws -> Void) throws {
        let place = try place(of: key, orPutIn: fallback)
        try body(&storage.entries[place].value)
    }

    /// Writes a number over another, without looking at what it replaces, right after `place(of:orPutIn:)`.
    @inline(__always)
    func setNumber(_ number: Payload, at place: Int) {
        withUnsafeMutablePointer(to: &storage.entries[place].value) { $0.initialize(to: number) }
    }

    /// Puts in a key that is not there, without looking for it.
    mutating func append(_ key: Value, _ value: Payload, hash: UInt32? = nil) throws {
        try makeUnique()
        _ = try append(key, value, hash ?? TableStorage<Payload>.hash(of: key))
    }

    /// The value that was there before; the key that was there stays.
    @discardableResult
    mutating func updateValue(_ value: Payload, forKey key: Value) throws -> Payload? {
        try makeUnique()
        let hash = TableStorage<Payload>.hash(of: key)
        guard let place = storage.place(of: key, hash) else {
            _ = try append(key, value, hash)
            return nil
        }
        defer { storage.entries[place].value = value }
        return storage.entries[place].value
    }

    /// Puts another key, equal to the one that is there, in its place.
    mutating func replaceKey(at place: Int, by key: Value) throws {
        try makeUnique()
        storage.entries[place].key = key
    }

    @discardableResult
    mutating func remove(at place: Int) throws -> Entry {
        try makeUnique()
        return storage.remove(at: place)
    }

    @discardableResult
    mutating func remove(_ key: Value) throws -> Entry? { try place(of: key).map { try remove(at: $0) } }

    mutating func popFirst() throws -> Entry? { isEmpty ? nil : try remove(at: storage.first) }

    @inline(__always)
    private mutating func makeUnique() throws {
        if !isKnownUniquelyReferenced(&storage) { storage = try storage.copy() }
    }

    @inline(never)
    private mutating func append(_ key: Value, _ value: Payload, _ hash: UInt32) throws -> Int {
        if storage.used == storage.capacity { storage = try storage.movedToLarger() }
        return storage.append(Entry(key: key, value: value), hash: hash)
    }
}
