/// Tensors made from lists of numbers.
extension Tensor {
    /// A tensor of shape `(scalars.count,)`.
    public init(_ scalars: [Float]) {
        self.init(shape: [scalars.count], storage: .float(scalars))
    }

    /// A tensor of one number, with shape ().
    public init(_ scalar: Float) {
        self.init(shape: [], storage: .float([scalar]))
    }

    /// A matrix (rows, columns) from its rows.
    /// - Parameter rows: the rows of numbers, equally long.
    /// - Precondition: all rows are equally long.
    public init(_ rows: [[Float]]) {
        self = orTrap { try Tensor(checking: rows) }
    }

    /// A tensor of three axes from its matrices.
    /// - Parameter matrices: the matrices, all of one shape.
    /// - Precondition: all matrices have as many rows, and all rows are equally long.
    public init(_ matrices: [[[Float]]]) {
        self = orTrap { try Tensor(checking: matrices) }
    }

    /// Whole numbers, such as word ids: (B, T), a row a sample.
    /// - Parameter rows: the rows of ids, equally long.
    /// - Precondition: all rows are equally long, and each number is one of 32 bits.
    public init(ids rows: [[Int]]) {
        self = orTrap { try Tensor(checkingIDs: rows) }
    }

    /// Whole numbers in one row, such as targets: (B,).
    /// - Parameter ids: the whole numbers.
    /// - Precondition: each number is one of 32 bits.
    public init(ids: [Int]) {
        self = orTrap { try Tensor(checkingIDs: ids) }
    }

    /// The numbers in row-major order, with a shape.
    /// - Precondition: `shape` has room for exactly these numbers, at most 2³⁰, and no length below 0.
    public init(shape: Shape, scalars: [Float]) {
        self = orTrap { try Tensor(checkingShape: shape, scalars: scalars) }
    }

    /// Nothing but zeros.
    /// - Parameter shape: the lengths of the axes.
    /// - Precondition: no length is below 0, and their product is at most 2³⁰.
    public static func zeros(_ shape: Shape) -> Tensor {
        orTrap { try tryZeros(shape) }
    }
}

extension Tensor {
    package init(checking rows: [[Float]]) throws(RNNError) { try self.init(narrowing: rows) }

    package init(checking matrices: [[[Float]]]) throws(RNNError) { try self.init(narrowing: matrices) }

    /// Of any precision.
    init<Number: BinaryFloatingPoint>(narrowing rows: [[Number]]) throws(RNNError) {
        let width = try equalLength(of: rows, operation: "Tensor")
        self.init(shape: [rows.count, width], storage: .float(try joined(rows)))
    }

    init<Number: BinaryFloatingPoint>(narrowing matrices: [[[Number]]]) throws(RNNError) {
        let height = try equalLength(of: matrices, operation: "Tensor")
        let rows = matrices.flatMap { $0 }
        let width = try equalLength(of: rows, operation: "Tensor")
        self.init(shape: [matrices.count, height, width], storage: .float(try joined(rows)))
    }

    package init(checkingIDs rows: [[Int]]) throws(RNNError) {
        let width = try equalLength(of: rows, operation: "Tensor(ids:)")
        var ids = [Int32].withRoom(for: rows.count * width)
        var check = StopCheck()
        for row in rows {
            try check.count(row.count)
            for id in row { ids.append(try int32(id)) }
        }
        self.init(shape: [rows.count, width], storage: .int(ids))
    }

    package init(checkingIDs ids: [Int]) throws(RNNError) {
        var values = [Int32].withRoom(for: ids.count)
        var check = StopCheck()
        for id in ids {
            try check.count()
            values.append(try int32(id))
        }
        self.init(shape: [ids.count], storage: .int(values))
    }

    package init(checkingShape shape: Shape, scalars: [Float]) throws(RNNError) {
        guard try shape.checkedCount(operation: "Tensor(shape:scalars:)") == scalars.count else {
            throw .shapeMismatch(
                operation: "Tensor(shape:scalars:)", expected: .numbers(scalars.count), given: shape)
        }
        self.init(shape: shape, storage: .float(scalars))
    }

    /// `zeros` for callers that handle errors.
    public static func tryZeros(_ shape: Shape) throws(RNNError) -> Tensor {
        let count = try shape.checkedCount(operation: "Tensor.zeros")
        return Tensor(shape: shape, storage: .float(try .lookingFilled(0, count: count)))
    }
}

/// The most elements that one dense tensor may have: 4 GB of them.
package let largestTensor = 1 << 30

extension Shape {
    /// The number of elements, if the lengths are not negative and their product is a tensor's that can be held.
    package func checkedCount(operation: RNNError.Operation) throws(RNNError) -> Int {
        var count = 1
        for length in dimensions {
            guard length >= 0 else {
                throw .invalidArgument(
                    operation: operation, name: "shape", given: .text(description), requirement: .lengthsNotNegative)
            }
            let (product, overflows) = count.multipliedReportingOverflow(by: length)
            guard !overflows, product <= largestTensor else {
                throw .tooLarge(operation: operation, bytes: overflows || product > .max / 4 ? Int.max : 4 * product)
            }
            count = product
        }
        return count
    }
}

private func equalLength<Row: Collection>(of rows: [Row], operation: RNNError.Operation) throws(RNNError) -> Int {
    guard let first = rows.first else { return 0 }
    if let row = rows.firstIndex(where: { $0.count != first.count }) {
        throw .raggedRows(operation: operation, expected: first.count, given: rows[row].count, row: row)
    }
    return first.count
}

private func joined<Number: BinaryFloatingPoint>(_ rows: [[Number]]) throws(RNNError) -> [Float] {
    var values = [Float].withRoom(for: rows.count * (rows.first?.count ?? 0))
    var check = StopCheck()
    for row in rows {
        try check.count(row.count + 8)
        for number in row { values.append(Float(number)) }
    }
    return values
}

private func int32(_ id: Int) throws(RNNError) -> Int32 {
    guard let value = Int32(exactly: id) else {
        throw .invalidArgument(
            operation: "Tensor(ids:)", name: "ids", given: "\(id)", requirement: .idOf32Bits)
    }
    return value
}
