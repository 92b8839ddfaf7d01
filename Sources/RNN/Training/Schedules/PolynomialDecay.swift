/// A rate that falls to an end along a power, a straight line by default:
///
///     rate = (initialLearningRate - endLearningRate) (1 - step / decaySteps)^power + endLearningRate
///
/// After `decaySteps` it stays at its end. With `cycle` it rises again instead, and falls over twice as many steps, then three times.
public struct PolynomialDecay: BuiltInSchedule, Codable {
    public let initialLearningRate: Double
    public let decaySteps: Int
    public let endLearningRate: Double
    public let power: Double
    public let cycle: Bool

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
