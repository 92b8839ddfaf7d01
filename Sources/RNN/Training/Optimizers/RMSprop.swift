/// Gradient steps divided by a running root mean square of the gradient (Tieleman and Hinton, 2012), as Keras does them:
///
///     v = ρ v + (1 - ρ) g²
///     w = w - learningRate g / √(v + ε)
///
/// In the centered form (Graves, 2013) a = ρ a + (1 - ρ) g, and v - a² stands in the place of v beneath the root. With momentum, what is
/// subtracted is m = momentum m + the step above.
public struct RMSprop: EngineOptimizer, Codable {
    /// ρ, what of the mean square is kept at each step.
    public let rho: Double
    /// What of the step before is kept; 0 for none.
    public let momentum: Double
    /// ε, so that nothing is divided by 0.
    public let epsilon: Double
    /// Whether the square of the gradient's mean is subtracted from the mean square.
    public let centered: Bool
    package let settings: StepSettings

    /// - Parameters:
    ///   - learningRate: how far a step goes.
    ///   - rho: ρ, what of the mean square is kept at each step.
    ///   - momentum: what of the step before is kept; 0 for none.
    ///   - epsilon: ε, so that nothing is divided by 0.
    ///   - centered: whether the square of the gradient's mean is subtracted from the mean square.
    ///   - weightDecay: λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019).
    ///   - clipNorm: the greatest length of the gradient by one array of weights; a longer one is shortened to it.
    ///   - clipValue: the greatest magnitude of each number of a gradient.
    ///   - globalClipNorm: the greatest length of the gradient by all weights together (Pascanu et al., 2013).
    /// - Precondition: `learningRate` and `epsilon` are more than 0, `rho` is in 0..<1, `momentum` and `weightDecay` are at least 0, and of the three bounds
    ///   at most one is given, more than 0; all are finite.
    public init(
        learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, centered: Bool = false,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), rho, momentum, epsilon, centered)
    }

    /// With a rate that follows a schedule.
    /// - Precondition: as above; of the rates nothing is demanded.
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
