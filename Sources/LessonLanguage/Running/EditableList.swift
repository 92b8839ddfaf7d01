/// A list that is being changed, whatever its storage. Nothing is copied but what a change has to move.
protocol EditableList {
    var count: Int { get }
    /// The list as a value.
    var value: Value { get }

    mutating func append(_ element: Value) throws
    mutating func insert(_ element: Value, at place: Int) throws
    mutating func remove(at place: Int) throws -> Value
    /// Puts another list's elements in the place of a part.
    mutating func replace(_ part: Range<Int>, by list: Value) throws
    mutating func removeAll(where test: (Value) throws -> Bool) throws
    mutating func swapAt(_ i: Int, _ j: Int) throws
    mutating func reverse() throws
    mutating func sort(by areInOrder: (Value, Value) throws -> Bool) throws
    mutating func partition(by belongsInSecond: (Value) throws -> Bool) throws -> Int
    mutating func shuffle(using source: inout LessonGenerator) throws
}

/// A list of one kind of storage.
struct EditedList<Element: ListElement>: EditableList {
    private var own: [Element]

    init(_ own: consuming [Element]) { self.own = own }

    var count: Int { own.count }
    var value: Value { Element.list(own) }

    mutating func append(_ element: Value) throws {
        try Lists.grant(&own, adding: 1)
        own.append(Element(element))
    }

    mutating func insert(_ element: Value, at place: Int) throws {
        try Lists.grant(&own, adding: 1)
        own.insert(Element(element), at: place)
    }

    mutating func remove(at place: Int) throws -> Value {
        try Lists.grant(&own)
        return own.remove(at: place).boxed
    }

    mutating func replace(_ part: Range<Int>, by list: Value) throws {
        let new = try Element.elements(list) ?? list.elements.mapLooking { Element($0) }
        if own.count + new.count <= 1 << 16 { return own.replaceSubrange(part, with: new) }
        // What is long is put together anew, stretch by stretch.
        try Budget.here.grant(own.count - part.count + new.count, of: Element.self)
        var whole: [Element] = []
        whole.reserveCapacity(own.count - part.count + new.count)
        for (list, places) in [(own, 0..<part.lowerBound), (new, 0..<new.count), (own, part.upperBound..<own.count)] {
            try forEachStretch(of: places.count) { stretch in
                whole.append(contentsOf: list[places.lowerBound + stretch.lowerBound..<places.lowerBound + stretch.upperBound])
            }
        }
        own = whole
    }

    mutating func removeAll(where test: (Value) throws -> Bool) throws {
        try Lists.grant(&own)
        var steps = Steps()
        try own.removeAll { element in
            try steps.step()
            return try test(element.boxed)
        }
    }

    mutating func swapAt(_ i: Int, _ j: Int) throws {
        try Lists.grant(&own)
        own.swapAt(i, j)
    }

    mutating func reverse() throws {
        try Lists.grant(&own)
        try forEachStretch(of: own.count / 2) { places in for place in places { own.swapAt(place, own.count - 1 - place) } }
    }

    mutating func sort(by areInOrder: (Value, Value) throws -> Bool) throws {
        try Sorting.sort(&own) { try areInOrder($0.boxed, $1.boxed) }
    }

    mutating func partition(by belongsInSecond: (Value) throws -> Bool) throws -> Int {
        try Lists.grant(&own)
        var steps = Steps()
        return try own.partition { element in
            try steps.step()
            return try belongsInSecond(element.boxed)
        }
    }

    /// As the standard library draws: one number for each place but the last.
    mutating func shuffle(using source: inout LessonGenerator) throws {
        try Lists.grant(&own)
        let last = own.count - 1
        guard last > 0 else { return }
        try forEachStretch(of: last) { places in
            for place in places { own.swapAt(place, place + Int.random(in: 0..<own.count - place, using: &source)) }
        }
    }
}

/// Does something with the numbers up to one, stretch by stretch; between two it looks whether the lesson is to stop.
func forEachStretch(of count: Int, each length: Int = Budget.stretch, _ body: (Range<Int>) throws -> Void) throws {
    let budget = Budget.here
    for first in stride(from: 0, to: count, by: length) {
        try budget.look()
        try body(first..<Swift.min(first + length, count))
    }
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
        case .other: throw Trap(.access(.overlap(.list)))
        }
    }

    /// Sorts a list as its element type is ordered.
    static func sort(_ list: inout Value, _ order: TypeOrder, _ machine: MachineState) throws {
        func sort<Number: Unboxed & Comparable>(_: Number.Type) throws {
            guard var own = Number.elements(list.take()) else { return }
            defer { list = Number.list(own) }
            try Sorting.sort(&own)
        }
        switch list.storageKind {
        case .ints where !order.isWide: try sort(Int.self)
        case .doubles: try sort(Double.self)
        case .floats: try sort(Float.self)
        default:
            _ = try edit(&list) { own in
                try own.sort { try order.less($0, $1, machine) }
                return .void
            }
        }
    }
}
