/// A rate that is multiplied with the same number again and again:
///
///     rate = initialLearningRate decayRate^(step / decaySteps)
///
/// With `staircase` the quotient is rounded down, so that the rate falls every `decaySteps` steps.
public struct ExponentialDecay: PacedSchedule, Codable {
    let pace: DecayPace

    /// - Precondition: `decaySteps` is at least 1, and the rates are finite and at least 0.
    public init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false) {
        pace = DecayPace(
            initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase)
        ArgumentCheck.tell(problem)
    }

    /// The rate of a step, counted from 0, by the equation above.
    public func rate(atStep step: Int) -> Double { initialLearningRate * pow(decayRate, pace.times(atStep: step)) }

    /// The rate of step 0.
    public var initialLearningRate: Double { pace.initialLearningRate }
    /// How many steps it takes for the rate to be multiplied with `decayRate` once.
    public var decaySteps: Int { pace.decaySteps }
    /// What the rate is multiplied with over `decaySteps` steps; below 1 it falls.
    public var decayRate: Double { pace.decayRate }
    /// Whether the rate changes every `decaySteps` steps only.
    public var staircase: Bool { pace.staircase }
}
