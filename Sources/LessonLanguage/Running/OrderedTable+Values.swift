/// A dictionary of the lesson.
public typealias ValueTable = OrderedTable<Value>

extension OrderedTable: Equatable where Payload == Value {
    subscript(key: Value) -> Value? {
        @inline(__always) get { place(of: key).map { self[place: $0] } }
        set {
            if let newValue { updateValue(newValue, forKey: key) } else { remove(key) }
        }
    }

    var values: [Value] { map(\.value) }

    func mapValues(_ transform: (Value) throws -> Value) rethrows -> ValueTable { try compactMapValues { try transform($0) } }

    func compactMapValues(_ transform: (Value) throws -> Value?) rethrows -> ValueTable {
        var result = ValueTable()
        for entry in self { if let new = try transform(entry.value) { result.append(entry.key, new) } }
        return result
    }

    func filter(_ isIncluded: (Entry) throws -> Bool) rethrows -> ValueTable {
        var result = ValueTable()
        for entry in self where try isIncluded(entry) { result.append(entry.key, entry.value) }
        return result
    }

    mutating func merge(_ pairs: some Sequence<(Value, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in pairs {
            if let place = place(of: key) { self[place: place] = try combine(self[place: place], value) } else { append(key, value) }
        }
    }

    /// Whatever the order.
    public static func == (a: ValueTable, b: ValueTable) -> Bool {
        a.storage === b.storage || a.count == b.count && a.allSatisfy { entry in b.place(of: entry.key).map { b[place: $0] == entry.value } ?? false }
    }
}
