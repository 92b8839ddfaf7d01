/// A rate that is multiplied with the same number again and again:
///
///     rate = initialLearningRate decayRate^(step / decaySteps)
///
/// With `staircase` the quotient is rounded down, so that the rate falls every `decaySteps` steps.
public struct ExponentialDecay: PacedSchedule, Codable {
    let pace: DecayPace

    public init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false) {
        pace = DecayPace(
            initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase)
        ArgumentCheck.tell(problem)
    }

    public func rate(atStep step: Int) -> Double { initialLearningRate * pow(decayRate, pace.times(atStep: step)) }

    public var initialLearningRate: Double { pace.initialLearningRate }
    public var decaySteps: Int { pace.decaySteps }
    public var decayRate: Double { pace.decayRate }
    public var staircase: Bool { pace.staircase }
}
