/// Gradient descent, with momentum if wanted (Polyak, 1964), which can be looked ahead along (Nesterov, 1983; Sutskever et al., 2013).
///
///     without momentum   w = w - learningRate g
///     with               m = momentum m - learningRate g,   w = w + m
///     nesterov           m = momentum m - learningRate g,   w = w + momentum m - learningRate g
public struct SGD: EngineOptimizer, Codable {
    /// What of the step before is kept; 0 for none.
    public let momentum: Double
    /// Whether the step is looked ahead along.
    public let nesterov: Bool
    package let settings: StepSettings

    /// - Parameters:
    ///   - learningRate: how far a step goes.
    ///   - momentum: what of the step before is kept; 0 for none.
    ///   - nesterov: whether the step is looked ahead along; only with momentum.
    ///   - weightDecay: λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019).
    ///   - clipNorm: the greatest length of the gradient by one array of weights; a longer one is shortened to it.
    ///   - clipValue: the greatest magnitude of each number of a gradient.
    ///   - globalClipNorm: the greatest length of the gradient by all weights together (Pascanu et al., 2013).
    /// - Precondition: `learningRate` is more than 0, `momentum` in 0...1, `weightDecay` at least 0, and of the three bounds at most one is given, more than
    ///   0; all are finite.
    public init(
        learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil,
        clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), momentum, nesterov)
    }

    /// With a rate that follows a schedule.
    /// - Precondition: as above; of the rates nothing is demanded.
    public init(
        learningRate: any LearningRateSchedule, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil,
        clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), momentum, nesterov)
    }

    private init(_ settings: StepSettings, _ momentum: Double, _ nesterov: Bool) {
        self.settings = settings
        self.momentum = momentum
        self.nesterov = nesterov
        ArgumentCheck.tell(problem)
    }
}

extension SGD {
    package var slots: [(name: String, initial: Double)] { momentum > 0 ? [("momentum", 0)] : [] }

    package func rule(rate: Double, state: OptimizerState) -> UpdateRule {
        .sgd(rate: Float(rate), momentum: Float(momentum), nesterov: nesterov)
    }

    package var ownProblem: RNNError? {
        (0...1).contains(momentum)
            ? nil : .invalidArgument(operation: "SGD", name: "momentum", given: "\(momentum)", requirement: .between(0, 1))
    }
}
