/// A learning rate that changes from step to step. One's own schedules are structs that adopt this.
public protocol LearningRateSchedule: Hashable, Sendable {
    /// The rate of step number `step`, counted from 0: one step a batch, over all epochs.
    /// - Parameter step: the number of the step, counted from 0: one a batch.
    func rate(atStep step: Int) -> Double
}

extension LearningRateSchedule {
    /// `rate` for callers that handle errors.
    public func tryRate(atStep step: Int) throws(RNNError) -> Double {
        if step < 0 { throw .invalidArgument(operation: "\(Self.self)", name: "atStep", given: "\(step)", requirement: .zeroOrMore) }
        return rate(atStep: step)
    }
}

/// A schedule of this module, which looks at its arguments when it is made.
protocol BuiltInSchedule: LearningRateSchedule, Codable {
    var problem: RNNError? { get }
}

extension BuiltInSchedule {
    /// What is wrong with a number of steps and with the rates, if something is.
    func problem(steps: (name: String, value: Int), rates: [(String, Double)]) -> RNNError? {
        let (name, value) = steps
        if value < 1 {
            return .invalidArgument(operation: "\(Self.self)", name: name, given: "\(value)", requirement: .atLeast(1))
        }
        for (name, rate) in rates where !(rate >= 0 && rate.isFinite) {
            return .invalidArgument(operation: "\(Self.self)", name: name, given: "\(rate)", requirement: .zeroOrMore)
        }
        return nil
    }
}
