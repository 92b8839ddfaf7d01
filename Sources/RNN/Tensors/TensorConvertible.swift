/// What `fit`, `evaluate` and `predict` take: tensors, and lists of numbers as they are.
public protocol TensorConvertible {
    /// The same numbers as a tensor. Throws if rows differ in length.
    func asTensor() throws -> Tensor
}

extension Tensor: TensorConvertible {
    public func asTensor() -> Tensor { self }
}

extension Array: TensorConvertible where Element: TensorElement {
    public func asTensor() throws -> Tensor { try Element.tensor(from: self) }
}

/// What a list that can become a tensor is made of: numbers, and lists of these. A list of `Int` keeps whole numbers.
public protocol TensorElement {
    static func tensor(from list: [Self]) throws -> Tensor
}

extension Int: TensorElement {
    public static func tensor(from list: [Int]) throws -> Tensor { try Tensor(checkingIDs: list) }
}

extension Float: TensorElement {
    public static func tensor(from list: [Float]) -> Tensor { Tensor(list) }
}

extension Double: TensorElement {
    public static func tensor(from list: [Double]) throws -> Tensor { Tensor(try list.mapLooking { Float($0) }) }
}

extension Array: TensorElement where Element: TensorElement {
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
            return Tensor(shape: shape, storage: .int(tensors.flatMap { $0.ints.map { Int32(truncatingIfNeeded: $0) } }))
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
