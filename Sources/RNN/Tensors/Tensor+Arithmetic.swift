/// Arithmetic of tensors, element by element, with NumPy's broadcasting: shapes go together where their lengths, counted from the last axis,
/// are equal or one of the two is 1. Two tensors of whole numbers give whole numbers, but by division, while they are within ±2²⁴.
extension Tensor {
    /// The sums, each element with its counterpart.
    /// - Precondition: the shapes go together, and the result has at most 2³⁰ elements.
    public static func + (lhs: Tensor, rhs: Tensor) -> Tensor { orTrap { try lhs.tryCombining(.add, rhs) } }
    /// The differences.
    /// - Precondition: the shapes go together, and the result has at most 2³⁰ elements.
    public static func - (lhs: Tensor, rhs: Tensor) -> Tensor { orTrap { try lhs.tryCombining(.subtract, rhs) } }
    /// The products, element by element; `matmul` multiplies matrices.
    /// - Precondition: the shapes go together, and the result has at most 2³⁰ elements.
    public static func * (lhs: Tensor, rhs: Tensor) -> Tensor { orTrap { try lhs.tryCombining(.multiply, rhs) } }
    /// The quotients, as floating-point numbers; infinite or not a number where `rhs` is 0.
    /// - Precondition: the shapes go together, and the result has at most 2³⁰ elements.
    public static func / (lhs: Tensor, rhs: Tensor) -> Tensor { orTrap { try lhs.tryCombining(.divide, rhs) } }

    /// `rhs` added to each element.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func + (lhs: Tensor, rhs: Float) -> Tensor { orTrap { try lhs.tryCombining(.add, Tensor(rhs)) } }
    /// `rhs` subtracted from each element.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func - (lhs: Tensor, rhs: Float) -> Tensor { orTrap { try lhs.tryCombining(.subtract, Tensor(rhs)) } }
    /// Each element times `rhs`.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func * (lhs: Tensor, rhs: Float) -> Tensor { orTrap { try lhs.tryCombining(.multiply, Tensor(rhs)) } }
    /// Each element divided by `rhs`.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func / (lhs: Tensor, rhs: Float) -> Tensor { orTrap { try lhs.tryCombining(.divide, Tensor(rhs)) } }

    /// `lhs` plus each element.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func + (lhs: Float, rhs: Tensor) -> Tensor { orTrap { try Tensor(lhs).tryCombining(.add, rhs) } }
    /// `lhs` minus each element.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func - (lhs: Float, rhs: Tensor) -> Tensor { orTrap { try Tensor(lhs).tryCombining(.subtract, rhs) } }
    /// `lhs` times each element.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func * (lhs: Float, rhs: Tensor) -> Tensor { orTrap { try Tensor(lhs).tryCombining(.multiply, rhs) } }
    /// `lhs` divided by each element.
    /// - Precondition: there are at most 2³⁰ elements.
    public static func / (lhs: Float, rhs: Tensor) -> Tensor { orTrap { try Tensor(lhs).tryCombining(.divide, rhs) } }

    /// Each element with its sign changed.
    /// - Precondition: there are at most 2³⁰ elements.
    public static prefix func - (operand: Tensor) -> Tensor { orTrap { try Tensor(0).tryCombining(.subtract, operand) } }

    /// The sum of all elements.
    /// - Precondition: one-hot vectors stand for at most 2³⁰ numbers.
    public func sum() -> Float { orTrap { try trySum() } }

    /// The mean of all elements; not a number if there are none.
    /// - Precondition: one-hot vectors stand for at most 2³⁰ numbers.
    public func mean() -> Float { orTrap { try tryMean() } }
}

/// The product of two matrices, (n, k) and (k, m), or of a vector and a matrix, a matrix and a vector, two vectors.
/// - Parameters:
///   - a: the left factor, (n, k).
///   - b: the right factor, (k, m).
/// - Precondition: both have one or two axes, `a` has as many columns (a vector: elements) as `b` has rows (elements), and the product has at most
///   2³⁰ elements.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { orTrap { try tryMatmul(a, b) } }

/// tanh of each element: −1…1.
/// - Parameter x: what the function is taken of.
/// - Precondition: one-hot vectors stand for at most 2³⁰ numbers.
public func tanh(_ x: Tensor) -> Tensor { orTrap { try x.tryMap { Foundation.tanh($0) } } }

/// The logistic sigmoid of each element: 0…1.
/// - Parameter x: what the function is taken of.
/// - Precondition: one-hot vectors stand for at most 2³⁰ numbers.
public func sigmoid(_ x: Tensor) -> Tensor { orTrap { try x.tryMap { sigmoid($0) } } }

/// The logistic sigmoid, 1 / (1 + e⁻ˣ): 0…1.
public func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// The logistic sigmoid, 1 / (1 + e⁻ˣ): 0…1.
public func sigmoid(_ x: Float) -> Float { Float(1 / (1 + exp(-Double(x)))) }

/// What can be done with two numbers.
package enum ElementwiseOperation: Sendable {
    case add, subtract, multiply, divide

    func callAsFunction(_ a: Float, _ b: Float) -> Float {
        switch self {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        }
    }
}

extension Tensor {
    package func tryMap(_ transform: (Float) -> Float) throws(RNNError) -> Tensor {
        Tensor(computed: try tryScalars().mapLooking(transform), shape)
    }

    /// `sum` for callers that handle errors.
    public func trySum() throws(RNNError) -> Float { Float(try total(of: tryScalars())).withPlainNaN }

    /// `mean` for callers that handle errors.
    public func tryMean() throws(RNNError) -> Float {
        let values = try tryScalars()
        return Float(try total(of: values) / Double(values.count)).withPlainNaN
    }

    private func total(of values: [Float]) throws(RNNError) -> Double {
        var (sum, check) = (0.0, StopCheck())
        for value in values {
            sum += Double(value)
            try check.count()
        }
        return sum
    }

    /// Whole numbers stay whole, but for division.
    package func tryCombining(_ operation: ElementwiseOperation, _ other: Tensor) throws(RNNError) -> Tensor {
        let result = try Shape.broadcasting(shape, other.shape, operation: "\(operation)")
        let (a, b) = (try tryScalars(), try other.tryScalars())
        let values: [Float]
        if shape == other.shape {
            values = try (0..<result.count).mapLooking { operation(a[$0], b[$0]) }
        } else {
            let (left, right) = (shape.strides(broadcastTo: result), other.shape.strides(broadcastTo: result))
            values = try (0..<result.count).mapLooking { position in
                var (rest, i, j) = (position, 0, 0)
                for axis in stride(from: result.rank - 1, through: 0, by: -1) {
                    let index = rest % result[axis]
                    rest /= result[axis]
                    i += index * left[axis]
                    j += index * right[axis]
                }
                return operation(a[i], b[j])
            }
        }
        if case .int = storage, case .int = other.storage, operation != .divide,
            values.allSatisfy({ $0.magnitude <= 16_777_216 })
        {
            return Tensor(shape: result, storage: .int(try values.mapLooking { Int32($0) }))
        }
        return Tensor(computed: values, result)
    }
}

/// `matmul` for callers that handle errors.
public func tryMatmul(_ a: Tensor, _ b: Tensor) throws(RNNError) -> Tensor {
    guard (1...2).contains(a.shape.rank), (1...2).contains(b.shape.rank) else {
        throw .shapeMismatch(
            operation: "matmul", expected: .oneOrTwoAxes,
            given: (1...2).contains(a.shape.rank) ? b.shape : a.shape)
    }
    let (rows, inner) = a.shape.rank == 2 ? (a.shape[0], a.shape[1]) : (1, a.shape[0])
    let columns = b.shape.rank == 2 ? b.shape[1] : 1
    guard b.shape[0] == inner else {
        throw .shapeMismatch(
            operation: "matmul", expected: .rowsAsColumns(inner),
            given: b.shape)
    }
    let shape = Shape((a.shape.rank == 2 ? [rows] : []) + (b.shape.rank == 2 ? [columns] : []))
    _ = try Shape([rows, columns]).checkedCount(operation: "matmul")
    let (left, right) = (try a.tryScalars(), try b.tryScalars())
    var product = try [Float].lookingFilled(0, count: rows * columns)
    var check = StopCheck()
    for i in 0..<rows {
        for k in 0..<inner where left[i * inner + k] != 0 {
            try check.count(columns)
            let factor = left[i * inner + k]
            for j in 0..<columns { product[i * columns + j] += factor * right[k * columns + j] }
        }
    }
    return Tensor(computed: product, shape)
}

extension Shape {
    /// The shape of two tensors combined element by element: lengths agree, counted from the last axis, or one is 1.
    fileprivate static func broadcasting(_ a: Shape, _ b: Shape, operation: RNNError.Operation) throws(RNNError) -> Shape {
        let rank = max(a.rank, b.rank)
        let left = [Int](repeating: 1, count: rank - a.rank) + a.dimensions
        let right = [Int](repeating: 1, count: rank - b.rank) + b.dimensions
        var result: [Int] = []
        for (m, n) in zip(left, right) {
            guard m == n || m == 1 || n == 1 else {
                throw .shapeMismatch(operation: operation, expected: .broadcast(with: "\(a)"), given: b)
            }
            result.append(m == 1 ? n : m)
        }
        let shape = Shape(result)
        _ = try shape.checkedCount(operation: operation)
        return shape
    }

    fileprivate func strides(broadcastTo shape: Shape) -> [Int] {
        var strides = [Int](repeating: 0, count: shape.rank)
        var size = 1
        for axis in Swift.stride(from: rank - 1, through: 0, by: -1) {
            if dimensions[axis] != 1 { strides[axis + shape.rank - rank] = size }
            size *= dimensions[axis]
        }
        return strides
    }
}
