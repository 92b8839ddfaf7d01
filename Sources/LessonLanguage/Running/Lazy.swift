/// A sequence that is made while it is walked: `lazy`, `enumerated()`, a dictionary's `keys`, `1...`. It says what it is made of, so that it can be kept
/// from run to run.
final class Lazy {
    /// How its elements come about, and from which parts.
    enum Step: UInt8 {
        /// A collection's elements: the collection.
        case elements = 1
        /// Whole numbers without an end: the first.
        case counting
        /// Those of another sequence, changed or chosen: the sequence, a function.
        case map, filter, compactMap, flatMap, prefixWhile, dropWhile
        /// Some of another's: the sequence, how many.
        case prefix, dropFirst
        /// Each from the one before: the first, a function that gives the next.
        case unfolding
        /// Each from a state: the state, a function that gives an element and changes the state.
        case unfoldingState
        /// Of a dictionary: the dictionary.
        case keys, values
        /// Of a text: the text.
        case utf8, utf16, unicodeScalars
        /// Those of another, each with its number, or from the last to the first: the sequence.
        case enumerated, reversed
        /// Those of its elements, one after the other: a sequence of collections, whose type it keeps.
        case joined
        /// Pairs: two sequences.
        case zip
        /// Numbers at equal distances: the first, the bound, the distance.
        case strideTo, strideThrough
        /// One thing again and again: the thing, how often.
        case repeated

        var partCount: Int {
            switch self {
            case .elements, .counting, .keys, .values, .utf8, .utf16, .unicodeScalars, .enumerated, .reversed, .joined: 1
            case .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile, .prefix, .dropFirst, .unfolding, .unfoldingState, .zip, .repeated: 2
            case .strideTo, .strideThrough: 3
            }
        }
    }

    let step: Step
    let parts: [Value]
    /// The collection's type; of a sequence that is made of nothing else that has one, that of its elements.
    let type: StaticType
    /// The most elements that a list is made of.
    static let longest = 1 << 24

    init(_ step: Step, _ parts: [Value], _ type: StaticType) { (self.step, self.parts, self.type) = (step, parts, type.resolved) }

    /// The elements of a collection, or of a sequence that is itself made while it is walked.
    static func over(_ value: Value, _ type: StaticType) -> Lazy {
        if let known = known(value) { return known }
        if type.nominal === Nominal.partialRangeFrom, let first = value.asFields.first { return Lazy(.counting, [first], .int) }
        return Lazy(.elements, [value], type)
    }

    /// The sequence that a value is.
    static func known(_ value: Value) -> Lazy? {
        guard case .host(let object) = value else { return nil }
        return object.value as? Lazy
    }

    var value: Value { .host(HostObject(self)) }

    /// The sequence that it takes its elements from.
    var source: Lazy? { parts.first.flatMap(Lazy.known) }
    var function: FunctionObject? { parts.count > 1 ? parts[1].asFunction : nil }

    /// This sequence as the first part of another, whose elements have this type.
    func then(_ step: Step, _ part: Value? = nil, _ element: StaticType) -> Value { Lazy(step, [value] + (part.map { [$0] } ?? []), element).value }

    /// The dictionary that it shows a part of.
    var table: ValueTable { if case .dictionary(let own) = parts[0] { own } else { ValueTable() } }
}

// All of its elements.
extension Lazy {
    /// Each element, until the body says that it has seen enough. Dynamic, so that the compiler doesn't make it anew for each of the 130 bodies.
    dynamic func forEach(_ body: (Value) throws -> Bool) throws {
        switch step {
        case .elements: return try Sequences.forEach(parts[0], type, body)
        case .enumerated:
            var number = 0
            try source?.forEach { element in
                defer { number += 1 }
                return try body(.fields(Fields([.int(number), element])))
            }
            return
        case .joined:
            var goesOn = true
            try source?.forEach { inner in
                try Sequences.forEach(inner, type) { element in
                    goesOn = try body(element)
                    return goesOn
                }
                return goesOn
            }
            return
        default: break
        }
        var steps = Steps()
        func isEnough(_ element: Value) throws -> Bool {
            try steps.step()
            return try !body(element)
        }
        switch step {
        case .keys: for entry in table where try isEnough(entry.key) { return }
        case .values: for entry in table where try isEnough(entry.value) { return }
        case .utf8: for unit in parts[0].asString.utf8 where try isEnough(.int(Int(unit))) { return }
        case .utf16: for unit in parts[0].asString.utf16 where try isEnough(.int(Int(unit))) { return }
        case .unicodeScalars: for scalar in parts[0].asString.unicodeScalars where try isEnough(.string(String(scalar))) { return }
        case .strideTo:
            switch parts[0] {
            case .double(let first): for x in stride(from: first, to: parts[1].asDouble, by: parts[2].asDouble) where try isEnough(.double(x)) { return }
            case .float(let first): for x in stride(from: first, to: parts[1].asFloat, by: parts[2].asFloat) where try isEnough(.float(x)) { return }
            default: for x in stride(from: parts[0].asInt, to: parts[1].asInt, by: parts[2].asInt) where try isEnough(.int(x)) { return }
            }
        case .strideThrough:
            switch parts[0] {
            case .double(let first): for x in stride(from: first, through: parts[1].asDouble, by: parts[2].asDouble) where try isEnough(.double(x)) { return }
            case .float(let first): for x in stride(from: first, through: parts[1].asFloat, by: parts[2].asFloat) where try isEnough(.float(x)) { return }
            default: for x in stride(from: parts[0].asInt, through: parts[1].asInt, by: parts[2].asInt) where try isEnough(.int(x)) { return }
            }
        case .elements, .enumerated, .joined, .map, .filter, .compactMap, .flatMap, .prefixWhile, .dropWhile, .prefix, .dropFirst, .unfolding, .unfoldingState,
            .counting,
            .reversed, .zip, .repeated:
            let walk = Walk(self)
            while let element = try walk.next(), try !isEnough(element) {}
        }
    }

    /// All elements, as a list.
    func list(of kind: Representation) throws -> Value {
        switch step {
        case .elements: return try Sequences.list(parts[0], type)
        case .keys: return try .list(table.keys, of: kind)
        case .values: return try .list(table.values, of: kind)
        case .utf8: return .ints(try parts[0].asString.utf8.mapLooking { Int($0) })
        default: break
        }
        var result = GrowingList<Value>()
        try forEach { element in
            try bound(result.elements.count)
            try result.append(element)
            return true
        }
        return try .list(result.elements, of: kind)
    }

    private func bound(_ count: Int) throws {
        if count > Self.longest {
            throw Trap(.count(.sequenceTooLong(most: Self.longest)))
        }
    }

    func first() throws -> Value? { try Walk(self).next() }

    /// How many elements it has; where that is not known, they are counted.
    func count() throws -> Int {
        switch step {
        case .elements: return try Sequences.count(parts[0], type)
        case .keys, .values: return table.count
        case .utf8: return parts[0].asString.utf8.count
        case .utf16: return try Texts.sum(parts[0].asString) { $0.utf16.count }
        case .unicodeScalars: return try Texts.sum(parts[0].asString) { $0.unicodeScalars.count }
        case .enumerated, .reversed: return try source?.count() ?? 0
        case .repeated: return parts[1].asInt
        default:
            var count = 0
            try forEach { _ in
                count += 1
                try bound(count)
                return true
            }
            return count
        }
    }
}

extension Lazy: Equatable {
    /// As keys of two dictionaries are equal: in any order.
    static func == (a: Lazy, b: Lazy) -> Bool {
        if a.step == .keys, b.step == .keys { return a.table.count == b.table.count && a.table.allLooking { b.table.place(of: $0.key) != nil } }
        return a.step == b.step && a.parts == b.parts
    }
}
