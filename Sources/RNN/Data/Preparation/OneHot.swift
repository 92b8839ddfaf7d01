// One-hot vectors, as Keras' `to_categorical` makes them, without ever writing down their zeros.

/// Turns each id into a vector of `depth` numbers, a one at the id's position and zeros elsewhere.
///
/// The result keeps the ids and stands for the vectors, so that its memory does not grow with `depth`.
/// - Parameters:
///   - x: ids of any shape, each within `0 ..< depth`.
///   - depth: the length of the new last axis.
/// - Returns: shape of `x` with an axis `depth` at its end, in the place of a last axis of length 1 if there is one behind others, as in Keras: (3, 1)
///   becomes (3, depth).
/// - Precondition: `depth` is in `1..<Int32.max`, and `x` holds whole numbers in `0..<depth`, no one-hot vectors.
public func oneHot(_ x: Tensor, depth: Int) -> Tensor {
    orTrap { try tryOneHot(x, depth: depth) }
}

/// The same for B equally long lists of T ids: shape (B, T, depth), or (B, depth) of lists of one id.
/// - Precondition: `depth` is in `1..<Int32.max`, the lists are equally long, and each id is in `0..<depth`.
public func oneHot(_ x: [[Int]], depth: Int) -> Tensor {
    orTrap { try tryOneHot(x, depth: depth) }
}

/// The same for one list of T ids: shape (T, depth).
/// - Precondition: `depth` is in `1..<Int32.max`, and each id is in `0..<depth`.
public func oneHot(_ x: [Int], depth: Int) -> Tensor {
    orTrap { try tryOneHot(x, depth: depth) }
}

/// `oneHot` for callers that handle errors.
/// - Throws: `DataError.invalidArgument` where `x` holds no whole numbers or `depth` is not positive, `.outOfRange` for an
///   id outside `0 ..< depth`.
public func tryOneHot(_ x: Tensor, depth: Int) throws -> Tensor {
    var vectors = try OneHotVectors(depth: depth, count: x.shape.count)
    switch x.storage {
    case .int(let ids):
        for id in ids { try vectors.append(Int(id)) }
    case .float(let numbers):
        for number in numbers {
            guard let id = Int(exactly: number) else {
                throw DataError.invalidArgument(
                    operation: "oneHot", name: .number(at: vectors.ids.count), given: "\(number)", requirement: .wholeNumber)
            }
            try vectors.append(id)
        }
    case .oneHot:
        throw DataError.invalidArgument(
            operation: "oneHot", name: .input, given: .oneHotVectors, requirement: .wordIDs)
    }
    return vectors.tensor(x.shape)
}

/// `oneHot` for callers that handle errors. Also throws `DataError.raggedLists` where the lists differ in length.
public func tryOneHot(_ x: [[Int]], depth: Int) throws -> Tensor {
    let length = x.first?.count ?? 0
    for (index, list) in x.enumerated() where list.count != length {
        throw DataError.raggedLists(operation: "oneHot", index: index, expected: length, given: list.count)
    }
    var vectors = try OneHotVectors(depth: depth, count: x.count * length)
    for list in x {
        for id in list { try vectors.append(id) }
    }
    return vectors.tensor([x.count, length])
}

/// `oneHot` for callers that handle errors.
public func tryOneHot(_ x: [Int], depth: Int) throws -> Tensor {
    var vectors = try OneHotVectors(depth: depth, count: x.count)
    for id in x { try vectors.append(id) }
    return vectors.tensor([x.count])
}

/// One-hot vectors in the making: the places of their ones.
private struct OneHotVectors {
    private(set) var ids: [Int32]
    private let depth: Int
    private var check = StopCheck()

    init(depth: Int, count: Int) throws(DataError) {
        guard depth > 0, depth < Int(Int32.max) else {
            throw .invalidArgument(
                operation: "oneHot", name: "depth", given: "\(depth)", requirement: .below(Int(Int32.max), from: 1))
        }
        self.depth = depth
        ids = [Int32].withRoom(for: count)
    }

    @inline(__always)
    mutating func append(_ id: Int) throws {
        try check.count()
        guard id >= 0, id < depth else {
            throw DataError.outOfRange(
                operation: "oneHot", index: ids.count, value: id, requirement: .index(below: depth, of: .depth))
        }
        ids.append(Int32(id))
    }

    /// The vectors of ids of this shape. As in Keras they take the place of a last axis of length 1, if it is not the only one.
    func tensor(_ shape: Shape) -> Tensor {
        let outer = shape.rank > 1 && shape.dimensions.last == 1 ? shape.dimensions.dropLast() : shape.dimensions
        return Tensor(shape: Shape(outer + [depth]), storage: .oneHot(ids: ids, depth: depth))
    }
}
