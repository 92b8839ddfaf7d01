/// A rate that is one number up to a step, and another up to the next.
///
///     PiecewiseConstantDecay(boundaries: [1000, 2000], values: [0.01, 0.005, 0.001])
///
/// is 0.01 in the steps 0...1000, 0.005 in 1001...2000 and 0.001 after them.
public struct PiecewiseConstantDecay: BuiltInSchedule, Codable {
    /// The last step of each value but the last, rising.
    public let boundaries: [Int]
    /// The rates, one more than there are boundaries.
    public let values: [Double]

    /// - Parameters:
    ///   - boundaries: the last step of each value but the last, rising.
    ///   - values: one more than there are boundaries.
    /// - Precondition: there is one value more than there are boundaries, these rise, and each value is finite and at least 0.
    public init(boundaries: [Int], values: [Double]) {
        self.boundaries = boundaries
        self.values = values
        ArgumentCheck.tell(problem)
    }

    /// The value of the part that the step, counted from 0, is in.
    public func rate(atStep step: Int) -> Double {
        let part = boundaries.firstIndex { step <= $0 } ?? boundaries.count
        return part < values.count ? values[part] : .nan
    }

    var problem: RNNError? {
        func bad(_ name: String, _ given: RNNError.Given, _ requirement: RNNError.Requirement) -> RNNError {
            .invalidArgument(operation: "PiecewiseConstantDecay", name: name, given: given, requirement: requirement)
        }
        if values.count != boundaries.count + 1 {
            return bad("values", "\(values)", .oneMoreThanBoundaries(boundaries.count + 1))
        }
        if zip(boundaries, boundaries.dropFirst()).contains(where: { $0 >= $1 }) {
            return bad("boundaries", "\(boundaries)", .rising)
        }
        if values.contains(where: { !($0 >= 0 && $0.isFinite) }) { return bad("values", "\(values)", .zeroOrMoreEach) }
        return nil
    }
}
