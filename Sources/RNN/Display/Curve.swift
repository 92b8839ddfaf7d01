/// A function with a name, to be drawn.
public struct Curve {
    public let name: String
    public let function: (Double) -> Double

    public init(_ name: String, _ function: @escaping (Double) -> Double) {
        self.name = name
        self.function = function
    }
}

/// A row of values with a name, to be drawn over 1, 2, 3, …
public struct Line: Hashable, Sendable, Codable {
    public var name: String
    public var values: [Double]

    public init(_ name: String, _ values: [Double]) {
        self.name = name
        self.values = values
    }
}
