/// A rate that falls as one over the number of steps:
///
///     rate = initialLearningRate / (1 + decayRate step / decaySteps)
///
/// With `staircase` the quotient is rounded down, so that the rate falls every `decaySteps` steps.
public struct InverseTimeDecay: PacedSchedule, Codable {
    let pace: DecayPace

    /// - Precondition: `decaySteps` is at least 1, and the rates are finite and at least 0.
    public init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false) {
        pace = DecayPace(
            initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase)
        ArgumentCheck.tell(problem)
    }

    /// The rate of a step, counted from 0, by the equation above.
    public func rate(atStep step: Int) -> Double { initialLearningRate / (1 + decayRate * pace.times(atStep: step)) }

    /// The rate of step 0.
    public var initialLearningRate: Double { pace.initialLearningRate }
    /// How many steps it takes for the divisor to grow by `decayRate`.
    public var decaySteps: Int { pace.decaySteps }
    /// What the divisor grows by over `decaySteps` steps: with 1 the rate is halved after the first of them.
    public var decayRate: Double { pace.decayRate }
    /// Whether the rate changes every `decaySteps` steps only.
    public var staircase: Bool { pace.staircase }
}
