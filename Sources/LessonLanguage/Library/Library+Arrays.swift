/// Array and ArraySlice.
extension Library {
    func declareArrays() {
        for nominal in [Nominal.array, .arraySlice] { declareReading(nominal) }
        declareMaking()
        declareChanges()
        for nominal in [Nominal.reversedCollection, .repeated, .enumeratedSequence, .dictionaryKeys, .dictionaryValues] {
            on(nominal, "count: Int") { values, _ in .int(values[0].elementCount) }
            on(nominal, "isEmpty: Bool") { values, _ in .bool(values[0].elementCount == 0) }
            on(nominal, "first: Element?") { values, _ in values[0].elementCount > 0 ? values[0].element(at: 0) : .none }
        }
    }

    private func declareMaking() {
        on(.array, "init()", .native { types in
            let kind = types["Element"].representation
            return { _, _ in .list([], of: kind) }
        })
        on(.array, "init(_ elements: Sequence<Element>)") { values, _ in values[0] }
        on(.array, "init(repeating element: Element, count: Int)", .native { types in
            let kind = types["Element"].representation
            return { values, _ in
                let count = try Library.count(values[1])
                switch kind {
                case .int: return .ints([Int](repeating: values[0].asInt, count: count))
                case .double: return .doubles([Double](repeating: values[0].asDouble, count: count))
                case .float: return .floats([Float](repeating: values[0].asFloat, count: count))
                case .bool: return .bools([Bool](repeating: values[0].asBool, count: count))
                case .boxed: return .array([Value](repeating: values[0], count: count))
                }
            }
        })
    }

    private func declareReading(_ nominal: Nominal) {
        let isSlice = nominal === Nominal.arraySlice
        if isSlice {
            on(nominal, "count: Int") { values, _ in .int(Library.parts(values[0]).list.elementCount) }
            on(nominal, "subscript(_ index: Int) -> Element", .accessors(get: { values, _ in
                let (list, start) = Library.parts(values[0])
                let index = values[1].asInt
                guard index >= start, index - start < list.elementCount else {
                    throw Trap("index out of range: index \(index) in a slice with the indices \(start)..<\(start + list.elementCount)")
                }
                return list.element(at: index - start)
            }, set: { own, index, new in
                var (list, start) = Library.parts(own)
                try Lists.change(&list, at: index[0].asInt - start) { $0 = new }
                return .fields(Fields([list, .int(start)]))
            }), isSettable: true)
        } else {
            on(nominal, "count: Int", .intrinsic(.arrayCount))
            on(nominal, "subscript(_ index: Int) -> Element", .intrinsic(.arraySubscript), isSettable: true)
        }
        on(nominal, "isEmpty: Bool") { values, _ in .bool(Library.parts(values[0]).list.elementCount == 0) }
        for (name, isFirst) in [("first", true), ("last", false)] {
            on(nominal, "\(name): Element?", .native { types in
                let wraps = types["Element"].isOptional
                return { values, _ in
                    let list = Library.parts(values[0]).list
                    guard list.elementCount > 0 else { return .none }
                    let element = list.element(at: isFirst ? 0 : list.elementCount - 1)
                    return wraps ? .some(Value.Boxed(element)) : element
                }
            })
        }
        on(nominal, "startIndex: Int") { values, _ in .int(Library.parts(values[0]).start) }
        on(nominal, "endIndex: Int") { values, _ in .int(Library.parts(values[0]).start + Library.parts(values[0]).list.elementCount) }
        on(nominal, "indices: Range<Int>") { values, _ in
            let (list, start) = Library.parts(values[0])
            return .fields(Fields([.int(start), .int(start + list.elementCount)]))
        }
        on(nominal, "capacity: Int") { values, _ in .int(Library.parts(values[0]).list.elementCount) }
        on(nominal, "index(after index: Int) -> Int") { values, _ in .int(values[1].asInt &+ 1) }
        on(nominal, "index(before index: Int) -> Int") { values, _ in .int(values[1].asInt &- 1) }
        on(nominal, "index(_ index: Int, offsetBy distance: Int) -> Int") { values, _ in .int(values[1].asInt &+ values[2].asInt) }
        on(nominal, "index(_ index: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int?") { values, _ in
            let (index, distance, limit) = (values[1].asInt, values[2].asInt, values[3].asInt)
            let room = limit &- index
            let isPast = distance > 0 ? room >= 0 && room < distance : distance < 0 && room <= 0 && room > distance
            return isPast ? .none : .int(index &+ distance)
        }
        on(nominal, "distance(from: Int, to: Int) -> Int") { values, _ in .int(values[2].asInt &- values[1].asInt) }
        for (name, isFrom, isThrough) in [("prefix(upTo", false, false), ("prefix(through", false, true), ("suffix(from", true, false)] {
            on(nominal, "\(name) index: Int) -> ArraySlice<Element>") { values, _ in
                let (list, start) = Library.parts(values[0])
                let range = Value.fields(Fields(isFrom ? [values[1], .none] : [.none, values[1]]))
                let bounds = try Library.bounds(range, isThrough ? 4 : isFrom ? 2 : 3, start, start + list.elementCount)
                return .fields(Fields([list.slice((bounds.lowerBound - start)..<(bounds.upperBound - start)), .int(bounds.lowerBound)]))
            }
        }
        on(nominal, "last(where predicate: (Element) throws -> Bool) rethrows -> Element?") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            for element in Library.parts(values[0]).list.elements.reversed() where try f.call(element).asBool { return element }
            return .none
        }
        let ranges = ["Range<Int>", "ClosedRange<Int>", "PartialRangeFrom<Int>", "PartialRangeUpTo<Int>", "PartialRangeThrough<Int>"]
        for (kind, range) in ranges.enumerated() {
            on(nominal, "subscript(_ range: \(range)) -> ArraySlice<Element>", .accessors(get: { values, _ in
                let (list, start) = Library.parts(values[0])
                let bounds = try Library.bounds(values[1], kind, start, start + list.elementCount)
                return .fields(Fields([list.slice((bounds.lowerBound - start)..<(bounds.upperBound - start)), .int(bounds.lowerBound)]))
            }, set: { own, range, new in
                let (list, start) = Library.parts(own)
                let bounds = try Library.bounds(range[0], kind, start, start + list.elementCount)
                var elements = list.elements
                elements.replaceSubrange((bounds.lowerBound - start)..<(bounds.upperBound - start), with: Library.parts(new).list.elements)
                let changed = Value.list(elements, of: list.storage)
                return isSlice ? .fields(Fields([changed, .int(start)])) : changed
            }), isSettable: true)
        }
        for (name, isNested) in [("description", false), ("debugDescription", true)] {
            on(nominal, "\(name): String", .native { types in
                let type = StaticType.nominal(nominal, [types["Element"]])
                return { values, machine in .string(machine.describe(values[0], as: type, isNested: isNested)) }
            })
        }
    }

    /// The bounds that a range of any kind means in a list.
    static func bounds(_ range: Value, _ kind: Int, _ start: Int, _ end: Int) throws -> Range<Int> {
        let fields = range.asFields
        guard fields.count == 2 else { throw Trap("overlapping access to a range") }
        let lower = fields[0].isNone ? start : fields[0].asInt
        var upper = fields[1].isNone ? end : fields[1].asInt
        if kind == 1 || kind == 4, !fields[1].isNone {
            guard upper < .max else { throw Trap("index out of range: \(upper) in a list with the indices \(start)..<\(end)") }
            upper += 1
        }
        guard lower >= start, upper <= end, lower <= upper else {
            throw Trap("index out of range: the range \(lower)..<\(upper) in a list with the indices \(start)..<\(end)")
        }
        return lower..<upper
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
    static func removeLast(_ list: inout Value) throws -> Value {
        let count = list.elementCount
        guard count > 0 else { throw Trap("can't remove last element from an empty list") }
        switch list.storageKind {
        case .ints:
            guard case .ints(var own) = list.take() else { return .void }
            let last = own.removeLast()
            list = .ints(own)
            return .int(last)
        case .doubles:
            guard case .doubles(var own) = list.take() else { return .void }
            let last = own.removeLast()
            list = .doubles(own)
            return .double(last)
        case .floats:
            guard case .floats(var own) = list.take() else { return .void }
            let last = own.removeLast()
            list = .floats(own)
            return .float(last)
        case .bools:
            guard case .bools(var own) = list.take() else { return .void }
            let last = own.removeLast()
            list = .bools(own)
            return .bool(last)
        case .array:
            guard case .array(var own) = list.take() else { return .void }
            let last = own.removeLast()
            list = .array(own)
            return last
        case .other: throw Trap("overlapping access to a list")
        }
    }
}
