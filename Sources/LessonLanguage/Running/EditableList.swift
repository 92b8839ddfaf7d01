/// A list that is being changed, whatever its storage. Nothing is copied but what a change has to move.
protocol EditableList {
    var count: Int { get }
    /// The list as a value.
    var value: Value { get }

    mutating func append(_ element: Value)
    mutating func insert(_ element: Value, at place: Int)
    mutating func remove(at place: Int) -> Value
    /// Puts another list's elements in the place of a part.
    mutating func replace(_ part: Range<Int>, by list: Value)
    mutating func removeAll(where test: (Value) throws -> Bool) throws
    mutating func swapAt(_ i: Int, _ j: Int)
    mutating func reverse()
    mutating func sort(by areInOrder: (Value, Value) throws -> Bool) throws
    mutating func partition(by belongsInSecond: (Value) throws -> Bool) throws -> Int
    mutating func shuffle(using source: inout LessonGenerator)
}

/// A list of one kind of storage.
struct EditedList<Element: ListElement>: EditableList {
    private var own: [Element]

    init(_ own: consuming [Element]) { self.own = own }

    var count: Int { own.count }
    var value: Value { Element.list(own) }

    mutating func append(_ element: Value) { own.append(Element(element)) }
    mutating func insert(_ element: Value, at place: Int) { own.insert(Element(element), at: place) }
    mutating func remove(at place: Int) -> Value { own.remove(at: place).boxed }

    mutating func replace(_ part: Range<Int>, by list: Value) {
        if let new = Element.elements(list) { own.replaceSubrange(part, with: new) } else { own.replaceSubrange(part, with: list.elements.map { Element($0) }) }
    }

    mutating func removeAll(where test: (Value) throws -> Bool) throws { try own.removeAll { try test($0.boxed) } }
    mutating func swapAt(_ i: Int, _ j: Int) { own.swapAt(i, j) }
    mutating func reverse() { own.reverse() }
    mutating func sort(by areInOrder: (Value, Value) throws -> Bool) throws { try own.sort { try areInOrder($0.boxed, $1.boxed) } }
    mutating func partition(by belongsInSecond: (Value) throws -> Bool) throws -> Int { try own.partition { try belongsInSecond($0.boxed) } }
    mutating func shuffle(using source: inout LessonGenerator) { own.shuffle(using: &source) }
}

extension Lists {
    /// Changes a list in any way. It is taken out of its place for that time.
    static func edit(_ list: inout Value, _ body: (inout any EditableList) throws -> Value) throws -> Value {
        func edit<Element: ListElement>(_: Element.Type) throws -> Value {
            guard let own = Element.elements(list.take()) else { return .void }
            var edited: any EditableList = EditedList(consume own)
            defer { list = edited.value }
            return try body(&edited)
        }
        switch list.storageKind {
        case .ints: return try edit(Int.self)
        case .doubles: return try edit(Double.self)
        case .floats: return try edit(Float.self)
        case .bools: return try edit(Bool.self)
        case .array: return try edit(Value.self)
        case .other: throw Trap("overlapping access to a list")
        }
    }

    /// Sorts a list as its element type is ordered.
    static func sort(_ list: inout Value, _ order: TypeOrder, _ machine: MachineState) throws {
        func sort<Number: Unboxed & Comparable>(_: Number.Type) {
            guard var own = Number.elements(list.take()) else { return }
            own.sort()
            list = Number.list(own)
        }
        switch list.storageKind {
        case .ints where !order.isWide: sort(Int.self)
        case .doubles: sort(Double.self)
        case .floats: sort(Float.self)
        default:
            _ = try edit(&list) { own in
                try own.sort { try order.less($0, $1, machine) }
                return .void
            }
        }
    }
}
