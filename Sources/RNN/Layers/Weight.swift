/// One array of a layer's weights: its name as in Keras and its values.
public struct Weight: Hashable, Sendable, CustomStringConvertible, Codable {
    public let name: String
    public let value: Tensor

    public init(name: String, value: Tensor) {
        self.name = name
        self.value = value
    }

    public var description: String { "\(name) \(value.shape)" }
}
