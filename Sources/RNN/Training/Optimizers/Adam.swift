/// Steps along the running mean of the gradient, divided by the root of that of its square, both corrected for their beginning at zero
/// (Kingma and Ba, 2014), as Keras does them:
///
///     m = m + (1 - β₁) (g - m),   v = v + (1 - β₂) (g² - v)
///     w = w - learningRate √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)
///
/// With `amsgrad` the largest v so far stands in the place of v (Reddi et al., 2018).
public struct Adam: MomentOptimizer, Codable {
    package let settings: StepSettings
    package let moments: Moments

    public init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        settings = StepSettings(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm)
        moments = Moments(beta1, beta2, epsilon, amsgrad)
        ArgumentCheck.tell(problem)
    }

    /// With a rate that follows a schedule.
    public init(
        learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
        amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil,
        globalClipNorm: Double? = nil
    ) {
        settings = StepSettings(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm)
        moments = Moments(beta1, beta2, epsilon, amsgrad)
        ArgumentCheck.tell(problem)
    }

    public var beta1: Double { moments.beta1 }
    public var beta2: Double { moments.beta2 }
    public var epsilon: Double { moments.epsilon }
    public var amsgrad: Bool { moments.amsgrad }
}
