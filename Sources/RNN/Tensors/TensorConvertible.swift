/// What `fit`, `evaluate` and `predict` take: tensors, and lists of numbers as they are.
public protocol TensorConvertible {
    /// The same numbers as a tensor.
    /// - Throws: of a list `RNNError.raggedRows` if rows differ in length, and `.invalidArgument` for an `Int` that is not one of 32 bits. What
    ///   takes a `TensorConvertible` and does not throw traps where this does.
    func asTensor() throws -> Tensor
}

extension Tensor: TensorConvertible {
    /// The tensor itself.
    public func asTensor() -> Tensor { self }
}

extension Array: TensorConvertible where Element: TensorElement {
    /// A tensor with an axis for each level of lists.
    /// - Throws: `RNNError.raggedRows` if lists of one level differ in length or shape, `.invalidArgument` for an `Int` that is not one of 32 bits.
    public func asTensor() throws -> Tensor { try Element.tensor(from: self) }
}

/// What a list that can become a tensor is made of: numbers, and lists of these. A list of `Int` keeps whole numbers.
public protocol TensorElement {
    /// A list of such elements as a tensor, the list as its first axis.
    /// - Throws: `RNNError.raggedRows` if the elements differ in shape, `.invalidArgument` for a number that a tensor can't keep.
    static func tensor(from list: [Self]) throws -> Tensor
}

extension Int: TensorElement {
    /// Whole numbers (n,).
    /// - Throws: `RNNError.invalidArgument` for a number that is not one of 32 bits.
    public static func tensor(from list: [Int]) throws -> Tensor { try Tensor(checkingIDs: list) }
}

extension Float: TensorElement {
    /// Numbers of single precision (n,).
    public static func tensor(from list: [Float]) -> Tensor { Tensor(list) }
}

extension Double: TensorElement {
    /// Numbers (n,), rounded to single precision.
    /// - Throws: nothing by itself.
    public static func tensor(from list: [Double]) throws -> Tensor { Tensor(try list.mapLooking { Float($0) }) }
}

extension Array: TensorElement where Element: TensorElement {
    /// Lists as a tensor with one axis more than their elements have.
    /// - Throws: `RNNError.raggedRows` if lists differ in length or shape, `.invalidArgument` for an `Int` that is not one of 32 bits, `.tooLarge` where
    ///   elements of one's own are one-hot vectors of more than 2³⁰ numbers.
    public static func tensor(from list: [[Element]]) throws -> Tensor {
        if let rows = list as? [[Int]] { return try Tensor(checkingIDs: rows) }
        if let rows = list as? [[Float]] { return try Tensor(checking: rows) }
        if let rows = list as? [[Double]] { return try Tensor(narrowing: rows) }
        if let matrices = list as? [[[Float]]] { return try Tensor(checking: matrices) }
        if let matrices = list as? [[[Double]]] { return try Tensor(narrowing: matrices) }
        return try Tensor.stacking(list.map { try Element.tensor(from: $0) })
    }
}

extension Tensor {
    /// Tensors of one shape and one kind of number, along a new first axis.
    package static func stacking(_ tensors: [Tensor]) throws(RNNError) -> Tensor {
        guard let first = tensors.first else { return Tensor(shape: [0], storage: .float([])) }
        if let row = tensors.firstIndex(where: { $0.shape != first.shape }) {
            throw .raggedRows(operation: "Tensor", expected: first.count, given: tensors[row].count, row: row)
        }
        let shape = Shape([tensors.count] + first.shape.dimensions)
        if case .int = first.storage {
            var ids: [Int32] = []
            for tensor in tensors { ids += try tensor.tryInts().map { Int32(truncatingIfNeeded: $0) } }
            return Tensor(shape: shape, storage: .int(ids))
        }
        var scalars: [Float] = []
        var check = StopCheck()
        for tensor in tensors {
            try check.count(tensor.shape.count)
            scalars += try tensor.tryScalars()
        }
        return Tensor(shape: shape, storage: .float(scalars))
    }
}
