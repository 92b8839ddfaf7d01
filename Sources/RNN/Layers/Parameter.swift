/// A trainable array, in memory of its own that the kernels read in place.
final class Parameter: Codable, @unchecked Sendable {
    let name: String
    let shape: Shape
    let values: UnsafeMutablePointer<Float>
    /// The penalty on its values that training adds to the loss.
    var regularizer: Regularizer?
    var count: Int { shape.count }

    init(name: String, shape: Shape, initial: [Float]) {
        self.name = name
        self.shape = shape
        values = allocateFloats(shape.count)
        values.update(from: initial, count: shape.count)
    }

    /// The same number everywhere.
    init(name: String, shape: Shape, filling value: Float) throws(RNNError) {
        self.name = name
        self.shape = shape
        var isStopped = false
        values = allocateFloats(shape.count) {
            isStopped = isStopped || StopWish.isThere
            return isStopped
        }
        if isStopped { throw .interrupted }
        if value != 0 { values.update(repeating: value, count: shape.count) }
    }

    convenience init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let tensor = try container.decode(Tensor.self, forKey: .value)
        self.init(name: try container.decode(String.self, forKey: .name), shape: tensor.shape, initial: tensor.scalars)
        regularizer = try container.decodeIfPresent(Regularizer.self, forKey: .regularizer)
    }

    deinit { values.deallocate() }

    var tensor: Tensor {
        get { Tensor(shape: shape, storage: .float(Array(UnsafeBufferPointer(start: values, count: count)))) }
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
