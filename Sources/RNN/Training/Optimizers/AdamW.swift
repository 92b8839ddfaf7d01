/// `Adam` with weights that decay before each step (Loshchilov and Hutter, 2019):
///
///     w = w - weightDecay learningRate w
///     m = m + (1 - β₁) (g - m),   v = v + (1 - β₂) (g² - v)
///     w = w - learningRate √(1 - β₂ᵗ) / (1 - β₁ᵗ) · m / (√v + ε)
public struct AdamW: MomentOptimizer, Codable {
    package let settings: StepSettings
    package let moments: Moments

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
    public init(
        learningRate: any LearningRateSchedule, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil,
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
