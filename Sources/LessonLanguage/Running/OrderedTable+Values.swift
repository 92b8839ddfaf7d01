/// A dictionary of the lesson.
public typealias ValueTable = OrderedTable<Value>

extension OrderedTable: Equatable where Payload == Value {
    subscript(key: Value) -> Value? {
        @inline(__always) get { place(of: key).map { self[place: $0] } }
    }

    /// Sets or removes the value of a key.
    mutating func set(_ value: Value?, forKey key: Value) throws {
        if let value { try updateValue(value, forKey: key) } else { try remove(key) }
    }

    var values: [Value] { get throws { try mapLooking(\.value) } }

    func mapValues(_ transform: (Value) throws -> Value) throws -> ValueTable { try compactMapValues { try transform($0) } }

    func compactMapValues(_ transform: (Value) throws -> Value?) throws -> ValueTable {
        var result = ValueTable()
        try forEachLooking { entry in if let new = try transform(entry.value) { try result.append(entry.key, new) } }
        return result
    }

    func filter(_ isIncluded: (Entry) throws -> Bool) throws -> ValueTable {
        var result = ValueTable()
        try forEachLooking { entry in if try isIncluded(entry) { try result.append(entry.key, entry.value) } }
        return result
    }

    mutating func merge(_ pairs: some Sequence<(Value, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) throws {
        try pairs.forEachLooking { key, value in
            if let place = place(of: key) { try updateValue(try combine(self[place: place], value), forKey: key) } else { try append(key, value) }
        }
    }

    /// Whatever the order.
    public static func == (a: ValueTable, b: ValueTable) -> Bool {
        a.storage === b.storage || a.count == b.count && a.allLooking { entry in b.place(of: entry.key).map { b[place: $0] == entry.value } ?? false }
    }
}
