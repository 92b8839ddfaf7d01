/// One array of a layer's weights: its name as in Keras and its values.
public struct Weight: Hashable, Sendable, CustomStringConvertible, Codable {
    /// The array's name within its layer: `kernel`; of a layer within another `forward_lstm/lstm_cell/kernel`.
    public let name: String
    /// A copy of its numbers, in Keras' layout.
    public let value: Tensor

    /// An array by its name.
    public init(name: String, value: Tensor) {
        self.name = name
        self.value = value
    }

    /// The name and the shape: `kernel (16, 32)`.
    public var description: String { "\(name) \(value.shape)" }
}
