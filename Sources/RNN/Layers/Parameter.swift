/// A trainable array, in memory of its own that the kernels read in place.
final class Parameter: Codable, @unchecked Sendable {
    let name: String
    let shape: Shape
    let values: UnsafeMutablePointer<Float>
    /// The penalty on its values that training adds to the loss.
    var regularizer: Regularizer?
    var count: Int { shape.count }

    init(name: String, shape: Shape, initial: [Float]) throws(RNNError) {
        self.name = name
        self.shape = shape
        values = try initial.withUnsafeBufferPointer { initial throws(RNNError) in
            try Parameter.allocate(shape, copying: initial.baseAddress)
        }
    }

    /// The same number everywhere.
    init(name: String, shape: Shape, filling value: Float) throws(RNNError) {
        self.name = name
        self.shape = shape
        values = try Parameter.allocate(shape)
        if value != 0 { values.update(repeating: value, count: shape.count) }
    }

    /// Another with the same values.
    init(copying other: Parameter) throws(RNNError) {
        name = other.name
        shape = other.shape
        values = try Parameter.allocate(shape, copying: other.values)
    }

    private static func allocate(
        _ shape: Shape, copying source: UnsafePointer<Float>? = nil
    ) throws(RNNError) -> UnsafeMutablePointer<Float> {
        var isStopped = false
        let values = allocateFloats(shape.count, copying: source) {
            isStopped = isStopped || StopWish.isThere
            return isStopped
        }
        if !isStopped { return values }
        values.deallocate()
        throw .interrupted
    }

    convenience init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let tensor = try container.decode(Tensor.self, forKey: .value)
        guard case .float = tensor.storage, tensor.shape.count <= LayerCore.mostWeights else {
            throw DecodingError.dataCorruptedError(forKey: .value, in: container, debugDescription: "these are no weights")
        }
        try self.init(name: try container.decode(String.self, forKey: .name), shape: tensor.shape, initial: tensor.scalars)
        regularizer = try container.decodeIfPresent(Regularizer.self, forKey: .regularizer)
    }

    deinit { values.deallocate() }

    /// Whether all its values are numbers that training can go on from: none larger than any sane model has.
    var isUsable: Bool { UnsafeBufferPointer(start: values, count: count).allSatisfy { abs($0) < 1e9 } }

    var tensor: Tensor {
        get { Tensor(computed: Array(copying: values, count: count), shape) }
        set { values.update(from: newValue.scalars, count: count) }
    }
}

extension Parameter {
    private enum Key: CodingKey { case name, value, regularizer }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(tensor, forKey: .value)
        try container.encodeIfPresent(regularizer, forKey: .regularizer)
    }
}
