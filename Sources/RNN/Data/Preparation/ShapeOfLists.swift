// The shape of nested lists, as `numpy.array(lists, dtype=object).shape` tells it.

/// The lengths of the axes of nested lists: `(2, 3)` where all lists of a level are equally long, and down to the level
/// above where they are not, `(25000,)` for reviews of different lengths.
public func shape<Element>(_ x: [Element]) -> Shape {
    Shape(regularLengths(x))
}

/// The shape of a tensor.
/// - Parameter x: the tensor.
public func shape(_ x: Tensor) -> Shape {
    x.shape
}

/// Lists of lists, seen without knowing what is in them.
private protocol NestedList {
    var lengths: [Int] { get }
}

extension Array: NestedList {
    fileprivate var lengths: [Int] { regularLengths(self) }
}

private func regularLengths<Element>(_ list: [Element]) -> [Int] {
    guard Element.self is any NestedList.Type, let first = list.first as? any NestedList else { return [list.count] }
    var common = first.lengths
    for element in list.dropFirst() {
        guard !common.isEmpty, let inner = element as? any NestedList else { break }
        let lengths = inner.lengths
        common = Array(zip(common, lengths).prefix { $0 == $1 }.map(\.0))
    }
    return [list.count] + common
}
