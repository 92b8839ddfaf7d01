/// A set of the lesson.
public typealias ValueSet = OrderedTable<Void>

extension OrderedTable where Payload == Void {
    init(_ elements: some Sequence<Value>) throws {
        try self.init(granted: elements.underestimatedCount)
        try formUnion(elements)
    }

    func contains(_ element: Value) -> Bool { place(of: element) != nil }

    mutating func insert(_ element: Value) throws -> (inserted: Bool, memberAfterInsert: Value) {
        if let place = place(of: element) { return (false, entry(at: place).key) }
        try append(element, ())
        return (true, element)
    }

    /// The equal element that was there before.
    mutating func update(with element: Value) throws -> Value? {
        guard let place = place(of: element) else {
            try append(element, ())
            return nil
        }
        let old = entry(at: place).key
        try replaceKey(at: place, by: element)
        return old
    }

    func filter(_ isIncluded: (Value) throws -> Bool) throws -> ValueSet {
        var result = ValueSet()
        try forEachLooking { if try isIncluded($0.key) { try result.append($0.key, ()) } }
        return result
    }

    mutating func formUnion(_ other: some Sequence<Value>) throws {
        try other.forEachLooking { if !contains($0) { try append($0, ()) } }
    }

    mutating func subtract(_ other: some Sequence<Value>) throws {
        try other.forEachLooking { try remove($0) }
    }

    func intersection(_ other: ValueSet) throws -> ValueSet { try filter(other.contains) }

    /// What only this has, and then what only the other has.
    func symmetricDifference(_ other: ValueSet) throws -> ValueSet {
        var result = try filter { !other.contains($0) }
        try result.formUnion(try other.filter { !contains($0) }.keys)
        return result
    }

    func isSubset(of other: ValueSet) -> Bool { count <= other.count && allLooking { other.contains($0.key) } }
    func isDisjoint(with other: ValueSet) -> Bool { allLooking { !other.contains($0.key) } }

    /// Whatever the order.
    static func == (a: ValueSet, b: ValueSet) -> Bool { a.storage === b.storage || a.count == b.count && a.isSubset(of: b) }
}
