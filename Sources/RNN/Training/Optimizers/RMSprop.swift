/// Gradient steps divided by a running root mean square of the gradient (Tieleman and Hinton, 2012), as Keras does them:
///
///     v = ρ v + (1 - ρ) g²
///     w = w - learningRate g / √(v + ε)
///
/// In the centered form (Graves, 2013) a = ρ a + (1 - ρ) g, and v - a² stands in the place of v beneath the root. With momentum, what is
/// subtracted is m = momentum m + the step above.
public struct RMSprop: EngineOptimizer, Codable {
    public let rho: Double
    public let momentum: Double
    public let epsilon: Double
    public let centered: Bool
    package let settings: StepSettings

    public init(
        learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, centered: Bool = false,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), rho, momentum, epsilon, centered)
    }

    /// With a rate that follows a schedule.
    public init(
        learningRate: any LearningRateSchedule, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7,
        centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), rho, momentum, epsilon, centered)
    }

    private init(_ settings: StepSettings, _ rho: Double, _ momentum: Double, _ epsilon: Double, _ centered: Bool) {
        self.settings = settings
        self.rho = rho
        self.momentum = momentum
        self.epsilon = epsilon
        self.centered = centered
        ArgumentCheck.tell(problem)
    }
}

extension RMSprop {
    package var slots: [(name: String, initial: Double)] {
        [("velocity", 0)] + (momentum > 0 ? [("momentum", 0)] : []) + (centered ? [("average_gradient", 0)] : [])
    }

    package func rule(rate: Double, state: OptimizerState) -> UpdateRule {
        .rmsprop(
            rate: Float(rate), rho: Float(rho), rest: Float(1 - rho), epsilon: Float(epsilon), momentum: Float(momentum),
            centered: centered)
    }

    package var ownProblem: RNNError? {
        firstProblem(fractions: [("rho", rho)], positive: [("epsilon", epsilon)], notNegative: [("momentum", momentum)])
    }
}
