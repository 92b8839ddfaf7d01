/// Gradient steps divided by the root of the sum of all squares so far, for inputs that are rarely not zero (Duchi et al., 2011):
///
///     a = a + g²,   a = initialAccumulatorValue at first
///     w = w - learningRate g / √(a + ε)
public struct Adagrad: EngineOptimizer, Codable {
    /// What the sum of squares begins with.
    public let initialAccumulatorValue: Double
    /// ε, so that nothing is divided by 0.
    public let epsilon: Double
    package let settings: StepSettings

    /// - Parameters:
    ///   - learningRate: how far a step goes.
    ///   - initialAccumulatorValue: what the sum of squares begins with.
    ///   - epsilon: ε, so that nothing is divided by 0.
    ///   - weightDecay: λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019).
    ///   - clipNorm: the greatest length of the gradient by one array of weights; a longer one is shortened to it.
    ///   - clipValue: the greatest magnitude of each number of a gradient.
    ///   - globalClipNorm: the greatest length of the gradient by all weights together (Pascanu et al., 2013).
    /// - Precondition: `learningRate` and `epsilon` are more than 0, `initialAccumulatorValue` and `weightDecay` at least 0, and of the three bounds at most
    ///   one is given, more than 0; all are finite.
    public init(
        learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7,
        weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), initialAccumulatorValue, epsilon)
    }

    /// With a rate that follows a schedule.
    /// - Precondition: as above; of the rates nothing is demanded.
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
