/// A rate that falls as one over the number of steps:
///
///     rate = initialLearningRate / (1 + decayRate step / decaySteps)
///
/// With `staircase` the quotient is rounded down, so that the rate falls every `decaySteps` steps.
public struct InverseTimeDecay: PacedSchedule, Codable {
    let pace: DecayPace

    public init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false) {
        pace = DecayPace(
            initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase)
        ArgumentCheck.tell(problem)
    }

    public func rate(atStep step: Int) -> Double { initialLearningRate / (1 + decayRate * pace.times(atStep: step)) }

    public var initialLearningRate: Double { pace.initialLearningRate }
    public var decaySteps: Int { pace.decaySteps }
    public var decayRate: Double { pace.decayRate }
    public var staircase: Bool { pace.staircase }
}
