/// A rate that falls to an end along a power, a straight line by default:
///
///     rate = (initialLearningRate - endLearningRate) (1 - step / decaySteps)^power + endLearningRate
///
/// After `decaySteps` it stays at its end. With `cycle` it rises again instead, and falls over twice as many steps, then three times.
public struct PolynomialDecay: BuiltInSchedule, Codable {
    /// The rate of step 0.
    public let initialLearningRate: Double
    /// How many steps the rate falls over.
    public let decaySteps: Int
    /// The rate at the end.
    public let endLearningRate: Double
    /// The power that it falls along: 1 for a straight line.
    public let power: Double
    /// Whether it rises and falls again.
    public let cycle: Bool

    /// - Precondition: `decaySteps` is at least 1, and the other numbers are finite and at least 0.
    public init(
        initialLearningRate: Double, decaySteps: Int, endLearningRate: Double = 0.0001, power: Double = 1, cycle: Bool = false
    ) {
        self.initialLearningRate = initialLearningRate
        self.decaySteps = decaySteps
        self.endLearningRate = endLearningRate
        self.power = power
        self.cycle = cycle
        ArgumentCheck.tell(problem)
    }

    /// The rate of a step, counted from 0, by the equation above.
    public func rate(atStep step: Int) -> Double {
        var (step, steps) = (Double(step), Double(decaySteps))
        if cycle {
            steps *= step == 0 ? 1 : (step / steps).rounded(.up)
        } else {
            step = min(step, steps)
        }
        return (initialLearningRate - endLearningRate) * pow(1 - step / steps, power) + endLearningRate
    }

    var problem: RNNError? {
        problem(
            steps: ("decaySteps", decaySteps),
            rates: [("initialLearningRate", initialLearningRate), ("endLearningRate", endLearningRate), ("power", power)])
    }
}
