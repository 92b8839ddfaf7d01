/// A rate that falls as one over the number of steps:
///
///     rate = initialLearningRate / (1 + decayRate step / decaySteps)
///
/// With `staircase` the quotient is rounded down, so that the rate falls every `decaySteps` steps.
public struct InverseTimeDecay: BuiltInSchedule {
    public let initialLearningRate: Double
    public let decaySteps: Int
    public let decayRate: Double
    public let staircase: Bool

    public init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false) {
        self.initialLearningRate = initialLearningRate
        self.decaySteps = decaySteps
        self.decayRate = decayRate
        self.staircase = staircase
    }

    public func rate(atStep step: Int) -> Double {
        let share = Double(step) / Double(decaySteps)
        return initialLearningRate / (1 + decayRate * (staircase ? share.rounded(.down) : share))
    }

    var problem: RNNError? {
        problem(
            steps: ("decaySteps", decaySteps),
            rates: [("initialLearningRate", initialLearningRate), ("decayRate", decayRate)])
    }
}
