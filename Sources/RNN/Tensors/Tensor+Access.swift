/// Numbers and parts of a tensor.
extension Tensor {
    /// All elements in row-major order, as floating-point numbers.
    /// - Precondition: one-hot vectors stand for at most 2³⁰ numbers.
    public var scalars: [Float] { orTrap { try tryScalars() } }

    /// All elements in row-major order, as whole numbers (fractions are cut off).
    /// - Precondition: each element is finite and below 9·10¹⁸ in magnitude, and one-hot vectors stand for at most 2³⁰ numbers.
    public var ints: [Int] { orTrap { try tryInts() } }

    /// The one element of a tensor that has just one.
    /// - Precondition: there is exactly one element.
    public var scalar: Float { orTrap { try tryScalar() } }

    /// The part at `index` along the first axis: a sample of a batch, a row of a matrix, an element of a vector.
    /// - Parameter index: the position along the first axis, counted from 0.
    /// - Precondition: the tensor has an axis, and `index` is in `0..<count`.
    public subscript(index: Int) -> Tensor { orTrap { try tryElement(at: index) } }

    /// The same elements with another shape. One length may be -1: it follows from the others.
    /// - Parameter shape: the new lengths of the axes, of as many elements.
    /// - Precondition: `shape` has room for exactly the elements that there are, at most 2³⁰, and no length below 0 but one -1.
    public func reshaped(_ shape: Shape) -> Tensor { orTrap { try tryReshaped(shape) } }
}

extension Tensor {
    /// `scalars` for callers that handle errors.
    public func tryScalars() throws(RNNError) -> [Float] {
        switch storage {
        case .float(let values): return values
        case .int(let values): return try values.mapLooking { Float($0) }
        case .oneHot(let ids, let depth):
            var values = try [Float].lookingFilled(0, count: try shape.checkedCount(operation: "scalars"))
            var check = StopCheck()
            for (position, id) in ids.enumerated() {
                try check.count()
                values[position * depth + Int(id)] = 1
            }
            return values
        }
    }

    /// `ints` for callers that handle errors.
    public func tryInts() throws(RNNError) -> [Int] {
        if case .int(let values) = storage { return try values.mapLooking { Int($0) } }
        let values = try tryScalars()
        var check = StopCheck()
        for value in values {
            try check.count()
            if !(value.magnitude < 9e18) {
                throw .unsupported(operation: "ints", reason: .noWholeNumbers)
            }
        }
        return try values.mapLooking { Int($0) }
    }

    /// `scalar` for callers that handle errors.
    public func tryScalar() throws(RNNError) -> Float {
        guard shape.count == 1 else {
            throw .shapeMismatch(operation: "scalar", expected: .oneElement, given: shape)
        }
        return try tryScalars()[0].withPlainNaN
    }

    package func tryElement(at index: Int) throws(RNNError) -> Tensor {
        guard let length = shape.dimensions.first else {
            throw .shapeMismatch(operation: "subscript", expected: .someAxis, given: shape)
        }
        guard index >= 0, index < length else {
            throw .indexOutOfRange(operation: .element(of: "\(shape)"), index: index, count: length)
        }
        let rest = Shape(Array(shape.dimensions.dropFirst()))
        let size = rest.count
        switch storage {
        case .float(let values):
            return Tensor(shape: rest, storage: .float(Array(values[index * size..<(index + 1) * size])))
        case .int(let values):
            return Tensor(shape: rest, storage: .int(Array(values[index * size..<(index + 1) * size])))
        case .oneHot(let ids, let depth):
            guard rest.rank > 0 else { return Tensor(Int(ids[0]) == index ? 1 : 0) }
            let size = size / max(depth, 1)
            return Tensor(shape: rest, storage: .oneHot(ids: Array(ids[index * size..<(index + 1) * size]), depth: depth))
        }
    }

    /// `reshaped` for callers that handle errors.
    public func tryReshaped(_ wanted: Shape) throws(RNNError) -> Tensor {
        var dimensions = wanted.dimensions
        if let free = dimensions.firstIndex(of: -1) {
            let others = dimensions.enumerated().reduce(1) { $1.offset == free ? $0 : $0 &* $1.element }
            dimensions[free] = others > 0 ? shape.count / others : 0
        }
        let target = Shape(dimensions)
        guard try target.checkedCount(operation: "reshaped") == shape.count else {
            throw .shapeMismatch(operation: .reshaping(to: "\(wanted)"), expected: .elements(shape.count), given: target)
        }
        switch storage {
        case .float, .int: return Tensor(shape: target, storage: storage)
        case .oneHot(_, let depth):
            if target.dimensions.last == depth { return Tensor(shape: target, storage: storage) }
            return Tensor(shape: target, storage: .float(try tryScalars()))
        }
    }
}
