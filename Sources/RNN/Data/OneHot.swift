// One-hot vectors, as Keras' `to_categorical` makes them, without ever writing down their zeros.

/// Turns each id into a vector of `depth` numbers, a one at the id's position and zeros elsewhere.
///
/// The result keeps the ids and stands for the vectors, so that its memory does not grow with `depth`.
/// - Parameters:
///   - x: ids of any shape, each within `0 ..< depth`.
///   - depth: the length of the new last axis.
/// - Returns: shape of `x` with an axis `depth` at its end.
/// - Note: Wrong arguments end the program with a sentence that says which and why.
public func oneHot(_ x: Tensor, depth: Int) -> Tensor {
    orExit { try tryOneHot(x, depth: depth) }
}

/// The same for B equally long lists of T ids: shape (B, T, depth).
public func oneHot(_ x: [[Int]], depth: Int) -> Tensor {
    orExit { try tryOneHot(x, depth: depth) }
}

/// The same for one list of T ids: shape (T, depth).
public func oneHot(_ x: [Int], depth: Int) -> Tensor {
    orExit { try tryOneHot(x, depth: depth) }
}

/// `oneHot` for callers that handle errors.
/// - Throws: `DataError.invalidArgument` where `x` holds no whole numbers or `depth` is not positive, `.outOfRange` for an
///   id outside `0 ..< depth`.
package func tryOneHot(_ x: Tensor, depth: Int) throws -> Tensor {
    let ids: [Int32]
    switch x.storage {
    case .int(let stored):
        ids = stored
    case .float(let numbers):
        var check = StopCheck()
        ids = try numbers.enumerated().map { index, number in
            try check.count()
            guard let id = Int32(exactly: number) else {
                throw DataError.invalidArgument(
                    operation: "oneHot", name: "the number at index \(index)", given: "\(number)",
                    requirement: "a whole number")
            }
            return id
        }
    case .oneHot:
        throw DataError.invalidArgument(
            operation: "oneHot", name: "the input", given: "one-hot vectors already", requirement: "ids")
    }
    return try vectors(ids, shape: x.shape, depth: depth)
}

/// `oneHot` for callers that handle errors. Also throws `DataError.raggedLists` where the lists differ in length.
package func tryOneHot(_ x: [[Int]], depth: Int) throws -> Tensor {
    let length = x.first?.count ?? 0
    for (index, list) in x.enumerated() where list.count != length {
        throw DataError.raggedLists(operation: "oneHot", index: index, expected: length, given: list.count)
    }
    var ids = [Int32].withRoom(for: x.count * length)
    var check = StopCheck()
    for list in x {
        try check.count(length)
        for id in list { ids.append(Int32(clamping: id)) }
    }
    return try vectors(ids, shape: [x.count, length], depth: depth)
}

/// `oneHot` for callers that handle errors.
package func tryOneHot(_ x: [Int], depth: Int) throws -> Tensor {
    try vectors(try x.mapLooking { Int32(clamping: $0) }, shape: [x.count], depth: depth)
}

private func vectors(_ ids: [Int32], shape: Shape, depth: Int) throws -> Tensor {
    guard depth > 0, depth < Int(Int32.max) else {
        throw DataError.invalidArgument(
            operation: "oneHot", name: "depth", given: "\(depth)", requirement: "at least 1 and below \(Int32.max)")
    }
    var check = StopCheck()
    let index = try ids.firstIndex {
        try check.count()
        return $0 < 0 || $0 >= depth
    }
    if let index {
        throw DataError.outOfRange(
            operation: "oneHot", index: index, value: Int(ids[index]), requirement: "within 0 ..< \(depth), the depth")
    }
    return Tensor(shape: Shape(shape.dimensions + [depth]), storage: .oneHot(ids: ids, depth: depth))
}
