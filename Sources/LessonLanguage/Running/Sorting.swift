/// Sorting lists that may be long: as the standard library sorts, looking now and then whether the lesson is to stop.
enum Sorting {
    /// Lists of fewer elements are sorted in a few milliseconds.
    private static let short = 1 << 13

    /// Sorts by a test that may run the lesson's code.
    static func sort<Element>(_ list: inout [Element], by areInOrder: (Element, Element) throws -> Bool) throws {
        try grant(&list)
        var steps = Steps()
        try list.sort { a, b in
            try steps.step()
            return try areInOrder(a, b)
        }
    }

    /// Sorts numbers.
    static func sort<Number: Comparable>(_ list: inout [Number]) throws {
        if list.count < short { return list.sort() }
        try sort(&list) { $0 < $1 }
    }

    /// The library's sort takes half as much again beside the list.
    private static func grant<Element>(_ list: inout [Element]) throws {
        try Lists.grant(&list)
        try Budget.here.grant(list.count / 2, of: Element.self)
    }
}
