/// `Adam` that looks ahead along its momentum (Dozat, 2016), as Keras does it:
///
///     uₜ = β₁ (1 - 0.96ᵗ / 2),   Uₜ = u₁ u₂ … uₜ
///     m = m + (1 - β₁) (g - m),   v = v + (1 - β₂) (g² - v)
///     w = w - learningRate (uₜ₊₁ m / (1 - Uₜ₊₁) + (1 - uₜ) g / (1 - Uₜ)) / (√(v / (1 - β₂ᵗ)) + ε)
public struct Nadam: EngineOptimizer, Codable {
    /// β₁, what of the gradient's mean is kept at each step, once the warm-up is over.
    public let beta1: Double
    /// β₂, what of its square's mean is kept at each step.
    public let beta2: Double
    /// ε, so that nothing is divided by 0.
    public let epsilon: Double
    package let settings: StepSettings

    /// - Parameters:
    ///   - learningRate: how far a step goes.
    ///   - beta1: β₁, what of the gradient's mean is kept at each step, once the warm-up is over.
    ///   - beta2: β₂, what of its square's mean is kept.
    ///   - epsilon: ε, so that nothing is divided by 0.
    ///   - weightDecay: λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019).
    ///   - clipNorm: the greatest length of the gradient by one array of weights; a longer one is shortened to it.
    ///   - clipValue: the greatest magnitude of each number of a gradient.
    ///   - globalClipNorm: the greatest length of the gradient by all weights together (Pascanu et al., 2013).
    /// - Precondition: `learningRate` and `epsilon` are more than 0, `beta1` and `beta2` in 0..<1, `weightDecay` is at least 0, and of the three bounds at
    ///   most one is given, more than 0; all are finite.
    public init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), beta1, beta2, epsilon)
    }

    /// With a rate that follows a schedule.
    /// - Precondition: as above; of the rates nothing is demanded.
    public init(
        learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), beta1, beta2, epsilon)
    }

    private init(_ settings: StepSettings, _ beta1: Double, _ beta2: Double, _ epsilon: Double) {
        self.settings = settings
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        ArgumentCheck.tell(problem)
    }
}

extension Nadam {
    package var slots: [(name: String, initial: Double)] { [("momentum", 0), ("velocity", 0)] }

    package func rule(rate: Double, state: OptimizerState) -> UpdateRule {
        let step = Double(state.iteration + 1)
        func factor(_ step: Double) -> Double { beta1 * (1 - 0.5 * pow(0.96, step)) }
        let (now, next) = (factor(step), factor(step + 1))
        let product = state.momentumProduct * now
        state.momentumProduct = product
        return .nadam(
            ofMean: Float(rate * next / (1 - product * next)), ofGradient: Float(rate * (1 - now) / (1 - product)),
            ofSquare: Float(1 / (1 - pow(beta2, step))), first: Float(1 - beta1), second: Float(1 - beta2),
            epsilon: Float(epsilon))
    }

    package var ownProblem: RNNError? {
        firstProblem(fractions: [("beta1", beta1), ("beta2", beta2)], positive: [("epsilon", epsilon)])
    }
}
