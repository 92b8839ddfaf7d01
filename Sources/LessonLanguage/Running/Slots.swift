/// A row of variables that hold values.
///
/// Nobody gets a pointer into it. A value is read, or written over, or taken out of its place for as long as it is being changed: what looks there meanwhile, in
/// whatever code of the lesson the change calls, finds that it is taken, and no change writes where something else has been put.
struct Slots {
    private let base: UnsafeMutablePointer<Value>

    @inline(__always)
    init(_ base: UnsafeMutablePointer<Value>) { self.base = base }

    @inline(__always)
    subscript(_ index: Int) -> Value {
        _read { yield base[index] }
        nonmutating set { base[index] = newValue }
    }

    /// Frees the values of a frame that is left, for the machine, whose top this place is then.
    @inline(__always)
    func freed(_ count: Int) -> UnsafeMutablePointer<Value> {
        base.deinitialize(count: count)
        return base
    }

    /// Takes a value out of its place, lets it be changed, and puts it back.
    @inline(__always)
    func lend<Result>(_ index: Int, _ body: (inout Value) throws -> Result) rethrows -> Result {
        var value = (base + index).move()
        (base + index).initialize(to: .taken)
        // Still so: whoever would write there meets an overlapping access.
        defer { (base + index).initialize(to: value) }
        return try body(&value)
    }

    /// Puts an element behind a list. No code of the lesson runs meanwhile.
    @inline(__always)
    func append(_ element: Value, at index: Int) throws { try Lists.appendElement(element, to: &base[index]) }

    /// Changes a list of numbers, which stays the only owner of its storage. False where it is no such list.
    @inline(__always)
    func change<E: Unboxed>(_ index: Int, _: E.Type, _ body: (inout [E]) throws -> Void) throws -> Bool {
        guard var own = E.elements((base + index).move()) else {
            (base + index).initialize(to: .void)
            return false
        }
        (base + index).initialize(to: .taken)
        defer { (base + index).initialize(to: E.list(own)) }
        try Lists.grant(&own)
        try body(&own)
        return true
    }

    /// Changes a table in the same way.
    @inline(__always)
    func changeTable(_ index: Int, _ body: (inout ValueTable) throws -> Void) throws -> Bool {
        guard case .dictionary(var table) = (base + index).move() else {
            (base + index).initialize(to: .void)
            return false
        }
        (base + index).initialize(to: .taken)
        defer { (base + index).initialize(to: .dictionary(table)) }
        try body(&table)
        return true
    }
}
