/// `Adam` with weights that decay before each step (Loshchilov and Hutter, 2019):
///
///     w = w - weightDecay learningRate w
///     m = m + (1 - β₁) (g - m),   v = v + (1 - β₂) (g² - v)
///     w = w - learningRate √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)
public struct AdamW: MomentOptimizer, Codable {
    package let settings: StepSettings
    package let moments: Moments

    /// - Parameters:
    ///   - learningRate: how far a step goes.
    ///   - weightDecay: the part, times the rate, that each weight loses before a step.
    ///   - beta1: β₁, what of the gradient's mean is kept at each step.
    ///   - beta2: β₂, what of its square's mean is kept.
    ///   - epsilon: ε, so that nothing is divided by 0.
    ///   - amsgrad: whether the largest v so far stands in the place of v.
    ///   - clipNorm: the greatest length of the gradient by one array of weights; a longer one is shortened to it.
    ///   - clipValue: the greatest magnitude of each number of a gradient.
    ///   - globalClipNorm: the greatest length of the gradient by all weights together (Pascanu et al., 2013).
    /// - Precondition: `learningRate` and `epsilon` are more than 0, `beta1` and `beta2` in 0..<1, `weightDecay` is at least 0, and of the three bounds at
    ///   most one is given, more than 0; all are finite.
    public init(
        learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        settings = StepSettings(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm)
        moments = Moments(beta1, beta2, epsilon, amsgrad)
        ArgumentCheck.tell(problem)
    }

    /// With a rate that follows a schedule.
    /// - Precondition: as above; of the rates nothing is demanded.
    public init(
        learningRate: any LearningRateSchedule, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        settings = StepSettings(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm)
        moments = Moments(beta1, beta2, epsilon, amsgrad)
        ArgumentCheck.tell(problem)
    }

    /// β₁, what of the gradient's mean is kept at each step.
    public var beta1: Double { moments.beta1 }
    /// β₂, what of its square's mean is kept at each step.
    public var beta2: Double { moments.beta2 }
    /// ε, so that nothing is divided by 0.
    public var epsilon: Double { moments.epsilon }
    /// Whether the largest v so far stands in the place of v.
    public var amsgrad: Bool { moments.amsgrad }
}
