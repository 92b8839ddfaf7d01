/// A rate that falls along half a wave of the cosine (Loshchilov and Hutter, 2016), after a rise in a straight line if wanted:
///
///     warm-up   rate = initialLearningRate + (warmupTarget - initialLearningRate) step / warmupSteps
///     then      rate = top ((1 - alpha) (1 + cos(π step / decaySteps)) / 2 + alpha)
///
/// Its top is `initialLearningRate`, or `warmupTarget` where that is given, and the second `step` counts from the warm-up's end. After
/// `decaySteps` it stays at `alpha` times the top.
public struct CosineDecay: BuiltInSchedule, Codable {
    /// The rate of step 0.
    public let initialLearningRate: Double
    /// How many steps the rate falls over, the warm-up aside.
    public let decaySteps: Int
    /// What is left of the top in the end, as a share of it.
    public let alpha: Double
    /// The rate at the end of the rise; `nil` for none.
    public let warmupTarget: Double?
    /// How many steps the rate rises over, if there is a `warmupTarget`.
    public let warmupSteps: Int

    /// - Parameters:
    ///   - initialLearningRate: the rate of step 0.
    ///   - decaySteps: how many steps the rate falls over, the warm-up aside.
    ///   - alpha: what is left of the top in the end, as a share of it.
    ///   - warmupTarget: the rate at the end of the rise; without it there is none, whatever `warmupSteps` says.
    ///   - warmupSteps: over how many steps the rate rises.
    /// - Precondition: `decaySteps` is at least 1, `warmupSteps` at least 0, and the other numbers are finite and at least 0.
    public init(
        initialLearningRate: Double, decaySteps: Int, alpha: Double = 0, warmupTarget: Double? = nil, warmupSteps: Int = 0
    ) {
        self.initialLearningRate = initialLearningRate
        self.decaySteps = decaySteps
        self.alpha = alpha
        self.warmupTarget = warmupTarget
        self.warmupSteps = warmupSteps
        ArgumentCheck.tell(problem)
    }

    /// The rate of a step, counted from 0, by the equations above.
    public func rate(atStep step: Int) -> Double {
        guard let warmupTarget else { return decayed(initialLearningRate, Double(step)) }
        if step >= warmupSteps { return decayed(warmupTarget, Double(step) - Double(warmupSteps)) }
        return (warmupTarget - initialLearningRate) * Double(step) / Double(warmupSteps) + initialLearningRate
    }

    private func decayed(_ top: Double, _ step: Double) -> Double {
        let wave = 0.5 * (1 + cos(.pi * min(step, Double(decaySteps)) / Double(decaySteps)))
        return top * ((1 - alpha) * wave + alpha)
    }

    var problem: RNNError? {
        if warmupSteps < 0 {
            return .invalidArgument(
                operation: "CosineDecay", name: "warmupSteps", given: "\(warmupSteps)", requirement: .zeroOrMore)
        }
        return problem(
            steps: ("decaySteps", decaySteps),
            rates: [("initialLearningRate", initialLearningRate), ("alpha", alpha)] + (warmupTarget.map { [("warmupTarget", $0)] } ?? []))
    }
}
