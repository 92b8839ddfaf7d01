/// Array and ArraySlice.
extension Library {
    func declareArrays() {
        for nominal in [Nominal.array, .arraySlice] { declareReading(nominal) }
        declareMaking()
        declareChanges()
        for nominal in [Nominal.reversedCollection, .repeated, .enumeratedSequence, .dictionaryKeys, .dictionaryValues, .textView] { declareView(nominal) }
    }

    /// What is shown of another collection, and what is made while it is walked.
    private func declareView(_ nominal: Nominal) {
        on(nominal, "count: Int") { values, _ in .int(try Sequences.count(values[0], .any)) }
        on(nominal, "isEmpty: Bool") { values, _ in .bool(try Lazy.known(values[0])?.first() == nil) }
        on(
            nominal, "first: Element?",
            .native { types in
                let wrap = types.wrapping("Element")
                return { values, _ in try Lazy.known(values[0])?.first().map(wrap) ?? .none }
            })
    }

    private func declareMaking() {
        on(
            .array, "init()",
            .native { types in
                let kind = types["Element"].representation
                return { _, _ in .emptyList(of: kind) }
            })
        on(.array, "init(_ elements: Sequence<Element>)") { values, _ in values[0] }
        on(
            .array, "init(repeating element: Element, count: Int)",
            .native { types in
                let kind = types["Element"].representation
                return { values, _ in
                    let count = try Library.count(values[1])
                    switch kind {
                    case .int: return .ints(try Lists.repeating(values[0].asInt, count))
                    case .double: return .doubles(try Lists.repeating(values[0].asDouble, count))
                    case .float: return .floats(try Lists.repeating(values[0].asFloat, count))
                    case .bool: return .bools(try Lists.repeating(values[0].asBool, count))
                    case .boxed: return .array(try Lists.repeating(values[0], count))
                    }
                }
            })
    }

    private func declareReading(_ nominal: Nominal) {
        let isSlice = nominal === Nominal.arraySlice
        if isSlice {
            on(nominal, "count: Int") { values, _ in .int(values[0].elementCount) }
            on(
                nominal, "subscript(_ index: Int) -> Element",
                .accessors(
                    get: { values, _ in
                        values[0].element(at: try Self.offset(values[1], in: values[0]))
                    },
                    set: { own, index, new in
                        let offset = try Self.offset(index[0], in: own)
                        var (list, startIndex) = try Slice.take(&own)
                        defer { own = .slice(Slice(list, startIndex: startIndex)) }
                        try Lists.change(&list, at: offset) { $0 = new }
                    }), isSettable: true)
        } else {
            on(nominal, "count: Int", .intrinsic(.arrayCount))
            on(nominal, "subscript(_ index: Int) -> Element", .intrinsic(.arraySubscript), isSettable: true)
        }
        on(nominal, "isEmpty: Bool") { values, _ in .bool(values[0].elementCount == 0) }
        for (name, isFirst) in [("first", true), ("last", false)] {
            on(
                nominal, "\(name): Element?",
                .native { types in
                    let wrap = types.wrapping("Element")
                    return { values, _ in
                        let list = values[0]
                        return list.elementCount > 0 ? wrap(list.element(at: isFirst ? 0 : list.elementCount - 1)) : .none
                    }
                })
        }
        on(nominal, "startIndex: Int") { values, _ in .int(values[0].startIndex) }
        on(nominal, "endIndex: Int") { values, _ in .int(values[0].startIndex + values[0].elementCount) }
        on(nominal, "indices: Range<Int>") { values, _ in
            let start = values[0].startIndex
            return .fields(Fields([.int(start), .int(start + values[0].elementCount)]))
        }
        on(nominal, "capacity: Int") { values, _ in .int(values[0].elementCount) }
        on(nominal, "index(after index: Int) -> Int") { values, _ in .int(try Self.sum(values[1].asInt, 1)) }
        on(nominal, "index(before index: Int) -> Int") { values, _ in .int(try Self.sum(values[1].asInt, -1)) }
        on(nominal, "index(_ index: Int, offsetBy distance: Int) -> Int") { values, _ in .int(try Self.sum(values[1].asInt, values[2].asInt)) }
        on(nominal, "index(_ index: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int?") { values, _ in
            let (index, distance, limit) = (values[1].asInt, values[2].asInt, values[3].asInt)
            let room = try Self.difference(limit, index)
            let isPast = distance > 0 ? room >= 0 && room < distance : distance < 0 && room <= 0 && room > distance
            return isPast ? .none : .int(try Self.sum(index, distance))
        }
        on(nominal, "distance(from: Int, to: Int) -> Int") { values, _ in .int(try Self.difference(values[2].asInt, values[1].asInt)) }
        for (name, isFrom, isThrough) in [("prefix(upTo", false, false), ("prefix(through", false, true), ("suffix(from", true, false)] {
            on(nominal, "\(name) index: Int) -> ArraySlice<Element>") { values, _ in
                let range = Value.fields(Fields(isFrom ? [values[1], .none] : [.none, values[1]]))
                return values[0].cut(try Self.offsets(range, isThrough ? 4 : isFrom ? 2 : 3, in: values[0]))
            }
        }
        on(
            nominal, "last(where predicate: (Element) throws -> Bool) rethrows -> Element?",
            .native { types in
                let wrap = types.wrapping("Element")
                return { values, _ in
                    guard let f = values[1].asFunction else { return .void }
                    var steps = Steps()
                    for place in (0..<values[0].elementCount).reversed() {
                        try steps.step()
                        let element = values[0].element(at: place)
                        if try f.call(element).asBool { return wrap(element) }
                    }
                    return .none
                }
            })
        let ranges = ["Range<Int>", "ClosedRange<Int>", "PartialRangeFrom<Int>", "PartialRangeUpTo<Int>", "PartialRangeThrough<Int>"]
        for (kind, range) in ranges.enumerated() {
            on(
                nominal, "subscript(_ range: \(range)) -> ArraySlice<Element>",
                .accessors(
                    get: { values, _ in
                        values[0].cut(try Self.offsets(values[1], kind, in: values[0]))
                    },
                    set: { own, range, new in
                        let offsets = try Self.offsets(range[0], kind, in: own)
                        let elements = try new.elementsAsList
                        func replace(_ list: inout Value) throws {
                            _ = try Lists.edit(&list) {
                                try $0.replace(offsets, by: elements); return .void
                            }
                        }
                        if !isSlice { return try replace(&own) }
                        var (list, startIndex) = try Slice.take(&own)
                        defer { own = .slice(Slice(list, startIndex: startIndex)) }
                        try replace(&list)
                    }), isSettable: true)
        }
        for (name, isNested) in [("description", false), ("debugDescription", true)] {
            on(
                nominal, "\(name): String",
                .native { types in
                    let type = StaticType.nominal(nominal, [types["Element"]])
                    return { values, machine in .string(try machine.describe(values[0], as: type, isNested: isNested)) }
                })
        }
    }

    /// How far behind the first element an index is.
    private static func offset(_ index: Value, in list: Value) throws -> Int {
        let (start, count) = (list.startIndex, list.elementCount)
        guard index.asInt >= start, index.asInt - start < count else {
            throw Trap(.index(.slice(index.asInt, from: start, to: start + count)))
        }
        return index.asInt - start
    }

    /// The part that a range of indices of any kind means, by offsets from the first element.
    static func offsets(_ range: Value, _ kind: Int, in list: Value) throws -> Range<Int> {
        try offsets(range, kind, from: list.startIndex, count: list.elementCount)
    }

    static func offsets(_ range: Value, _ kind: Int, from start: Int, count: Int) throws -> Range<Int> {
        let end = start + count
        let fields = range.asFields
        guard fields.count == 2 else { throw Trap(.access(.overlap(.range))) }
        let lower = fields[0].isNone ? start : fields[0].asInt
        var upper = fields[1].isNone ? end : fields[1].asInt
        if kind == 1 || kind == 4, !fields[1].isNone {
            guard upper < .max else { throw Trap(.index(.partTo(upper, from: start, to: end))) }
            upper += 1
        }
        guard lower >= start, upper <= end, lower <= upper else {
            throw Trap(.index(.part(lower: lower, upper: upper, from: start, to: end)))
        }
        return (lower - start)..<(upper - start)
    }
}

extension Value {
    /// How a list keeps its elements.
    var storage: Representation {
        switch self {
        case .ints: return .int
        case .doubles: return .double
        case .floats: return .float
        case .bools: return .bool
        default: return .boxed
        }
    }
}

extension Lists {
    /// One value so many times.
    static func repeating<Element>(_ element: Element, _ count: Int) throws -> [Element] {
        try Budget.here.grant(count, of: Element.self)
        if count <= Budget.stretch { return Array(repeating: element, count: count) }
        var result: [Element] = []
        result.reserveCapacity(count)
        try forEachStretch(of: count) { result.append(contentsOf: repeatElement(element, count: $0.count)) }
        return result
    }

    static func removeLast(_ list: inout Value) throws -> Value {
        func remove<E: ListElement>(_: E.Type) throws -> Value {
            guard var own = E.elements(list.take()) else { return .void }
            defer { list = E.list(own) }
            try grant(&own)
            return own.removeLast().boxed
        }
        guard list.elementCount > 0 else { throw Trap(.count(.removalFromEmpty(.last, .list))) }
        switch list.storageKind {
        case .ints: return try remove(Int.self)
        case .doubles: return try remove(Double.self)
        case .floats: return try remove(Float.self)
        case .bools: return try remove(Bool.self)
        case .array: return try remove(Value.self)
        case .other: throw Trap(.access(.overlap(.list)))
        }
    }
}

extension Library {
    /// The place of an element so many behind another.
    private static func sum(_ index: Int, _ distance: Int) throws -> Int {
        let (sum, overflows) = index.addingReportingOverflow(distance)
        guard !overflows else { throw Trap(.arithmetic(.overflow("\(index)", symbol: "+", "\(distance)", type: "Int"))) }
        return sum
    }

    /// How far one place is from another.
    private static func difference(_ end: Int, _ start: Int) throws -> Int {
        let (difference, overflows) = end.subtractingReportingOverflow(start)
        guard !overflows else { throw Trap(.arithmetic(.overflow("\(end)", symbol: "-", "\(start)", type: "Int"))) }
        return difference
    }
}
