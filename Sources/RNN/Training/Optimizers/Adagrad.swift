/// Gradient steps divided by the root of the sum of all squares so far, for inputs that are rarely not zero (Duchi et al., 2011):
///
///     a = a + g²,   a = initialAccumulatorValue at first
///     w = w - learningRate g / √(a + ε)
public struct Adagrad: EngineOptimizer, Codable {
    public let initialAccumulatorValue: Double
    public let epsilon: Double
    package let settings: StepSettings

    public init(
        learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), initialAccumulatorValue, epsilon)
    }

    /// With a rate that follows a schedule.
    public init(
        learningRate: any LearningRateSchedule, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), initialAccumulatorValue, epsilon)
    }

    private init(_ settings: StepSettings, _ initialAccumulatorValue: Double, _ epsilon: Double) {
        self.settings = settings
        self.initialAccumulatorValue = initialAccumulatorValue
        self.epsilon = epsilon
        ArgumentCheck.tell(problem)
    }
}

extension Adagrad {
    package var slots: [(name: String, initial: Double)] { [("accumulator", initialAccumulatorValue)] }

    package func rule(rate: Double, state: OptimizerState) -> UpdateRule {
        .adagrad(rate: Float(rate), epsilon: Float(epsilon))
    }

    package var ownProblem: RNNError? {
        firstProblem(positive: [("epsilon", epsilon)], notNegative: [("initialAccumulatorValue", initialAccumulatorValue)])
    }
}
