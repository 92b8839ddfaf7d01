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
        var value = move(index)
        // Still so: whoever would write there meets an overlapping access.
        defer { (base + index).initialize(to: value) }
        return try body(&value)
    }

    /// Puts an element behind a list of such elements. No code of the lesson runs meanwhile.
    @inline(__always)
    func append<Element: ListElement>(_ element: Element, at index: Int) throws {
        guard var own = try takeList(index, of: Element.self, adding: 1) else { throw Trap(.access(.overlap(.list))) }
        own.append(element)
        putBack(Element.list(own), at: index)
    }

    /// Puts an element behind a list, whatever its storage.
    @inline(__always)
    func append(boxed element: Value, at index: Int) throws {
        switch base[index].storageKind {
        case .ints: try append(Int(element), at: index)
        case .doubles: try append(Double(element), at: index)
        case .floats: try append(Float(element), at: index)
        case .bools: try append(Bool(element), at: index)
        case .array, .other: try append(element, at: index)
        }
    }

    /// Puts a text behind another. No code of the lesson runs meanwhile.
    func append(_ added: String, at index: Int, _ span: Span) throws { try Texts.append(added, to: &base[index], span) }

    /// Takes a list out of its place for a change, with room for so many more elements; nil where there is none.
    @inline(__always)
    func takeList<E: ListElement>(_ index: Int, of _: E.Type, adding count: Int = 0) throws -> [E]? {
        guard let own = E.elements(move(index)) else { return nil }
        if (own.count &+ count) &* MemoryLayout<E>.stride <= Lists.large { return own }
        putBack(E.list(own), at: index)
        return try Lists.taken(E.self, from: &base[index], adding: count)
    }

    /// Takes a table out of its place for a change; nil where there is none.
    @inline(__always)
    func takeTable(_ index: Int) -> ValueTable? {
        if case .dictionary(let table) = move(index) { table } else { nil }
    }

    @inline(__always)
    private func move(_ index: Int) -> Value {
        let value = (base + index).move()
        (base + index).initialize(to: .taken)
        return value
    }

    /// Puts back what was taken out.
    @inline(__always)
    func putBack(_ value: consuming Value, at index: Int) { (base + index).initialize(to: value) }
}
