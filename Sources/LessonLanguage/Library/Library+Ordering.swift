/// Comparing sequences with each other, and putting their elements in order.
extension Library {
    func declareComparing() {
        seq("elementsEqual(_ other: Sequence<Element>) -> Bool where Element: Equatable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in
                .bool(try Library.areEqual(values[0], values[1]) { try order.equal($0, $1, machine) })
            }
        }
        seq("starts(with other: Sequence<Element>) -> Bool where Element: Equatable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in .bool(try Library.starts(values[0], with: values[1]) { try order.equal($0, $1, machine) }) }
        }
        seq("lexicographicallyPrecedes(_ other: Sequence<Element>) -> Bool where Element: Comparable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in .bool(try Library.precedes(values[0], values[1]) { try order.less($0, $1, machine) }) }
        }
        for name in ["elementsEqual<T>(_", "starts<T>(with"] {
            seq("\(name) other: Sequence<T>, by areEquivalent: (Element, T) throws -> Bool) rethrows -> Bool") { values, _ in
                guard let f = values[2].asFunction else { return .void }
                if name.hasPrefix("starts") { return .bool(try Library.starts(values[0], with: values[1]) { try f.call($0, $1).asBool }) }
                return .bool(try Library.areEqual(values[0], values[1]) { try f.call($0, $1).asBool })
            }
        }
        seq("underestimatedCount: Int") { values, _ in .int(values[0].elementCount) }
    }

    /// The place of the first pair of elements of two lists that a test says no of; the shorter one's count, if there is none.
    private static func firstDifference(_ a: Value, _ b: Value, _ areEqual: (Value, Value) throws -> Bool) throws -> Int {
        let count = Swift.min(a.elementCount, b.elementCount)
        var steps = Steps()
        for place in 0..<count {
            try steps.step()
            if try !areEqual(a.element(at: place), b.element(at: place)) { return place }
        }
        return count
    }

    private static func areEqual(_ a: Value, _ b: Value, _ areEqual: (Value, Value) throws -> Bool) throws -> Bool {
        let place = try firstDifference(a, b, areEqual)
        return place == a.elementCount && place == b.elementCount
    }

    private static func starts(_ a: Value, with b: Value, _ areEqual: (Value, Value) throws -> Bool) throws -> Bool {
        try firstDifference(a, b, areEqual) == b.elementCount
    }

    /// As the standard library asks: is the first less, and if not, is the second?
    static func precedes(_ a: Value, _ b: Value, _ isLess: (Value, Value) throws -> Bool) throws -> Bool {
        var result = false
        let place = try firstDifference(a, b) { x, y in
            result = try isLess(x, y)
            return try !result && !isLess(y, x)
        }
        if place == a.elementCount || place == b.elementCount { return a.elementCount < b.elementCount }
        return result
    }

    func declareOrdering() {
        seq("sorted() -> [Element] where Element: Comparable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in try Library.sorted(values[0], order, machine) }
        }
        seq("sorted(by areInOrder: (Element, Element) throws -> Bool) rethrows -> [Element]") { types in
            let kind = types["Element"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var elements = try values[0].elements
                try Sorting.sort(&elements) { try f.call($0, $1).asBool }
                return try .list(elements, of: kind)
            }
        }
        for (name, isMax) in [("max", true), ("min", false)] {
            walk("\(name)() -> Element? where Element: Comparable") { types in
                let order = TypeOrder(types["Element"])
                return { values, machine in
                    var best: Value?
                    try Library.forEach(values[0]) { element in
                        guard let old = best else { best = element; return true }
                        if isMax ? try order.less(old, element, machine) : try order.less(element, old, machine) { best = element }
                        return true
                    }
                    return best ?? .none
                }
            }
            walk("\(name)(by areInOrder: (Element, Element) throws -> Bool) rethrows -> Element?") { types in
                let wrap = types.wrapping("Element")
                return { values, _ in
                    guard let f = values[1].asFunction else { return .void }
                    var best: Value?
                    try Library.forEach(values[0]) { element in
                        guard let old = best else { best = element; return true }
                        if isMax ? try f.call(old, element).asBool : try f.call(element, old).asBool { best = element }
                        return true
                    }
                    return best.map(wrap) ?? .none
                }
            }
        }
    }

    static func sorted(_ list: Value, _ order: TypeOrder, _ machine: MachineState) throws -> Value {
        var list = list
        try Lists.sort(&list, order, machine)
        return list
    }

    /// What can be cut: a list or slice as it is, anything else as a list.
    static func whole(_ walked: Value, _ types: CallTypes) throws -> Value {
        guard let sequence = Lazy.known(walked) else { return walked }
        if sequence.step == .elements, case .slice = sequence.parts[0] { return sequence.parts[0] }
        return try sequence.list(of: types["Element"].representation)
    }
}
