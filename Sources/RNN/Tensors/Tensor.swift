/// An array of numbers with a shape, in row-major order.
///
/// One type serves all data of a model, as in NumPy: what differs is how the numbers are stored. Word ids stay whole
/// numbers, and one-hot vectors stay the ids they were made from, so that 20,000 reviews of 100 words with a vocabulary of
/// 500 take 8 MB and not 4 GB.
public struct Tensor: Hashable, Sendable, Codable {
    /// How the elements are stored.
    public enum Storage: Hashable, Sendable, Codable {
        /// Numbers of single precision, in row-major order.
        case float([Float])
        /// Whole numbers such as ids and classes, in row-major order.
        case int([Int32])
        /// One-hot vectors along a last axis of length `depth`, each kept as the position of its one.
        case oneHot(ids: [Int32], depth: Int)
    }

    /// The lengths of the axes; () of a single number.
    public let shape: Shape
    /// The elements, as they are kept.
    public let storage: Storage

    /// - Precondition: `storage` holds as many elements as `shape` says.
    package init(shape: Shape, storage: Storage) {
        self.shape = shape
        self.storage = storage
    }

    /// As JSON has it: a shape and the elements' storage.
    /// - Throws: `DecodingError`, also where there are more or fewer elements than the shape says.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(shape: try container.decode(Shape.self, forKey: .shape), storage: try container.decode(Storage.self, forKey: .storage))
        if let inconsistency { throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: inconsistency.told(in: .english))) }
    }

    private enum CodingKeys: CodingKey { case shape, storage }

    /// What was computed. What is no number there has no sign: that would hang on the processor, and printing shows it.
    /// - Precondition: there are as many values as `shape` says.
    init(computed values: [Float], _ shape: Shape) {
        let plain = values.contains { $0.isNaN } ? values.map(\.withPlainNaN) : values
        self.init(shape: shape, storage: .float(plain))
    }
}

extension Tensor {
    /// The length of the first axis, as Python's `len`: the number of samples. 1 for a tensor of shape ().
    public var count: Int { shape.dimensions.first ?? 1 }

    /// The bytes that the elements take as they are stored.
    public var byteCount: Int {
        switch storage {
        case .float(let values): values.count * MemoryLayout<Float>.stride
        case .int(let values): values.count * MemoryLayout<Int32>.stride
        case .oneHot(let ids, _): ids.count * MemoryLayout<Int32>.stride
        }
    }

    /// The bytes that the elements would take as an ordinary array of single precision.
    public var denseByteCount: Int { shape.count * MemoryLayout<Float>.stride }
}
