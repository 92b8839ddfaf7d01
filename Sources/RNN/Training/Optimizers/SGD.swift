/// Gradient descent, with momentum if wanted (Polyak, 1964), which can be looked ahead along (Nesterov, 1983; Sutskever et al., 2013).
///
///     without momentum   w = w - learningRate g
///     with               m = momentum m - learningRate g,   w = w + m
///     nesterov           m = momentum m - learningRate g,   w = w + momentum m - learningRate g
public struct SGD: EngineOptimizer, Codable {
    public let momentum: Double
    public let nesterov: Bool
    package let settings: StepSettings

    public init(
        learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil,
        clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil
    ) {
        self.init(.init(learningRate, weightDecay, clipNorm, clipValue, globalClipNorm), momentum, nesterov)
    }

    /// With a rate that follows a schedule.
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
            ? nil : .invalidArgument(operation: "SGD", name: "momentum", given: "\(momentum)", requirement: "at least 0 and at most 1")
    }
}
