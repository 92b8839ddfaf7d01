/// An ArraySlice: a part of a list. It shares the list's elements, and keeps the indices that they have there.
public final class Slice {
    /// The list that it is a part of.
    private var list: Value
    /// Which of the list's elements are its own, counted from 0.
    private let places: Range<Int>
    /// The index of its first element.
    let startIndex: Int

    private init(_ list: Value, _ places: Range<Int>, startIndex: Int) {
        (self.list, self.places, self.startIndex) = (list, places, startIndex)
    }

    /// A whole list.
    convenience init(_ list: Value, startIndex: Int = 0) { self.init(list, 0..<list.elementCount, startIndex: startIndex) }

    var count: Int { places.count }
    var endIndex: Int { startIndex + count }
    var isWhole: Bool { count == list.elementCount }

    /// Whether its list holds values, and not numbers.
    var isBoxed: Bool { list.storage == .boxed }

    func element(at offset: Int) -> Value { list.element(at: places.lowerBound + offset) }

    /// A part of it, by offsets from its first element that are known to be there. Nothing is copied.
    func cut(_ offsets: Range<Int>) -> Slice {
        let first = places.lowerBound + offsets.lowerBound
        return Slice(list, first..<first + offsets.count, startIndex: startIndex + offsets.lowerBound)
    }

    /// Where its list's elements lie in memory.
    var address: UInt? { list.address }

    /// Its elements as a list of their own.
    var elementsAsList: Value { get throws { isWhole ? list : try list.slice(places) } }
}

extension Slice: Equatable {
    public static func == (a: Slice, b: Slice) -> Bool {
        a.count == b.count && (0..<a.count).allLooking { a.element(at: $0) == b.element(at: $0) }
    }
}

extension Slice {
    /// Takes a slice out of its place as a list that can be changed where it is, if nobody else has it; and the index of its first element.
    static func take(_ value: inout Value) throws -> (list: Value, startIndex: Int) {
        guard case .slice(var own) = value.take() else { throw Trap(.access(.overlap(.slice))) }
        let startIndex = own.startIndex
        if own.isWhole, isKnownUniquelyReferenced(&own) { return (own.list.take(), startIndex) }
        do { return (try own.elementsAsList, startIndex) } catch {
            value = .slice(own)
            throw error
        }
    }
}

extension Value {
    /// A part of a list or slice that is known to be there, by offsets from its first element. Nothing is copied.
    func cut(_ offsets: Range<Int>) -> Value {
        if case .slice(let own) = self { return .slice(own.cut(offsets)) }
        return .slice(Slice(self).cut(offsets))
    }

    /// A list, or a slice as a list of its own.
    var elementsAsList: Value { get throws { if case .slice(let own) = self { try own.elementsAsList } else { self } } }

    /// The index of a list's or slice's first element.
    var startIndex: Int { if case .slice(let own) = self { own.startIndex } else { 0 } }
}
