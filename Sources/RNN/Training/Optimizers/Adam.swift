/// Steps along the running mean of the gradient, divided by the root of that of its square, both corrected for their beginning at zero
/// (Kingma and Ba, 2014), as Keras does them:
///
///     m = m + (1 - β₁) (g - m),   v = v + (1 - β₂) (g² - v)
///     w = w - learningRate √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)
///
/// With `amsgrad` the largest v so far stands in the place of v (Reddi et al., 2018).
public struct Adam: EngineOptimizer {
    public let beta1: Double
    public let beta2: Double
    public let epsilon: Double
    public let amsgrad: Bool
    package let settings: StepSettings

    public init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), beta1, beta2, epsilon, amsgrad)
    }

    /// With a rate that follows a schedule.
    public init(
        learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), beta1, beta2, epsilon, amsgrad)
    }

    private init(_ settings: StepSettings, _ beta1: Double, _ beta2: Double, _ epsilon: Double, _ amsgrad: Bool) {
        self.settings = settings
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.amsgrad = amsgrad
    }
}

extension Adam {
    package var slots: [(name: String, initial: Double)] {
        [("momentum", 0), ("velocity", 0)] + (amsgrad ? [("velocity_hat", 0)] : [])
    }

    package func rule(rate: Double, state: OptimizerState) -> UpdateRule {
        .adam(beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, rate: rate, state)
    }

    package var ownProblem: RNNError? {
        firstProblem(fractions: [("beta1", beta1), ("beta2", beta2)], positive: [("epsilon", epsilon)])
    }
}
