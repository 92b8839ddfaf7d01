/// The lengths of a tensor's axes, written as NumPy writes them: `(25000,)`, `(20000, 100)`, `()`.
public struct Shape: Hashable, Sendable, Codable {
    /// The length of each axis, the first one first.
    public var dimensions: [Int]

    /// A shape of these lengths. Nothing is checked: `Shape([-1])` is what `reshaped` takes.
    public init(_ dimensions: [Int]) {
        self.dimensions = dimensions
    }

    /// The number of axes.
    public var rank: Int { dimensions.count }

    /// The number of elements: the product of all lengths, or the nearest number that there is.
    public var count: Int {
        if dimensions.contains(0) { return 0 }
        var count = 1
        for length in dimensions {
            let (product, overflows) = count.multipliedReportingOverflow(by: length)
            count = overflows ? ((count < 0) == (length < 0) ? .max : .min) : product
        }
        return count
    }

    /// The length of an axis, counted from 0.
    /// - Parameter axis: which axis, counted from 0.
    /// - Precondition: `axis` is in `0..<rank`.
    public subscript(axis: Int) -> Int { orTrap { try tryLength(of: axis) } }

    package func tryLength(of axis: Int) throws(RNNError) -> Int {
        guard dimensions.indices.contains(axis) else {
            throw .indexOutOfRange(operation: .axis(of: "\(self)"), index: axis, count: rank)
        }
        return dimensions[axis]
    }
}

extension Shape: ExpressibleByArrayLiteral {
    /// A shape written as its lengths: `[20000, 100]`.
    public init(arrayLiteral elements: Int...) {
        self.init(elements)
    }
}

extension Shape: CustomStringConvertible {
    /// As NumPy writes it: `(20000, 100)`, `(25000,)`, `()`.
    public var description: String {
        dimensions.count == 1 ? "(\(dimensions[0]),)" : "(\(dimensions.map(String.init).joined(separator: ", ")))"
    }
}
