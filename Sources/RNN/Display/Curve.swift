/// A function with a name, to be drawn.
public struct Curve {
    /// What the legend calls it; nothing if empty.
    public let name: String
    /// y by x; the line has a gap where it gives no number.
    public let function: (Double) -> Double

    /// - Parameters:
    ///   - name: what the legend calls it.
    ///   - function: y by x.
    public init(_ name: String, _ function: @escaping (Double) -> Double) {
        self.name = name
        self.function = function
    }
}

/// A row of values with a name, to be drawn over 1, 2, 3, …
public struct Line: Hashable, Sendable, Codable {
    /// What the legend calls it; nothing if empty.
    public var name: String
    /// y over 1, 2, 3, …; the line has a gap where a value is no number.
    public var values: [Double]
    /// How far several runs lie apart, where the values come from such.
    package var band: Band?

    /// - Parameters:
    ///   - name: what the legend calls it.
    ///   - values: y over 1, 2, 3, …
    public init(_ name: String, _ values: [Double]) {
        self.name = name
        self.values = values
    }
}
