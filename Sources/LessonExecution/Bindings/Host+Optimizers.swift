import LessonLanguage
import RNN

extension SGD: HostType {}
extension RMSprop: HostType {}
extension Adam: HostType {}
extension AdamW: HostType {}
extension Adagrad: HostType {}
extension Nadam: HostType {}
extension ExponentialDecay: HostType {}
extension InverseTimeDecay: HostType {}
extension PolynomialDecay: HostType {}
extension PiecewiseConstantDecay: HostType {}
extension CosineDecay: HostType {}

extension LessonLanguage.Host {
    /// How training changes the weights, and schedules of learning rates.
    mutating func declareOptimizers() {
        declareSchedules()
        optimizer(SGD.self, named: "SGD", "Gradient descent, with momentum if wanted.") { type in
            type.initializer(
                "init(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)"
            ) {
                (rate: Double, momentum: Double, nesterov: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in
                SGD(
                    learningRate: rate, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                    globalClipNorm: globalClipNorm)
            }
            type.initializer(
                "init(learningRate: any LearningRateSchedule, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)",
                "With a learning rate that follows a schedule."
            ) {
                (rate: AnyHost, momentum: Double, nesterov: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in
                SGD(
                    learningRate: try rate.schedule, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                    globalClipNorm: globalClipNorm)
            }
        }
        optimizer(RMSprop.self, named: "RMSprop", "Gradient steps divided by a running root mean square of the gradient.") { type in
            type.initializer(
                "init(learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)"
            ) {
                (
                    rate: Double, rho: Double, momentum: Double, epsilon: Double, centered: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                RMSprop(
                    learningRate: rate, rho: rho, momentum: momentum, epsilon: epsilon, centered: centered, weightDecay: weightDecay, clipNorm: clipNorm,
                    clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
            type.initializer(
                "init(learningRate: any LearningRateSchedule, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)",
                "With a learning rate that follows a schedule."
            ) {
                (
                    rate: AnyHost, rho: Double, momentum: Double, epsilon: Double, centered: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                RMSprop(
                    learningRate: try rate.schedule, rho: rho, momentum: momentum, epsilon: epsilon, centered: centered, weightDecay: weightDecay,
                    clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
        }
        optimizer(Adam.self, named: "Adam", "Steps along the gradient's running mean, divided by the root of its mean square.") { type in
            type.initializer(
                "init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)"
            ) {
                (
                    rate: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                Adam(
                    learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay, clipNorm: clipNorm,
                    clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
            type.initializer(
                "init(learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)",
                "With a learning rate that follows a schedule."
            ) {
                (
                    rate: AnyHost, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                Adam(
                    learningRate: try rate.schedule, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay,
                    clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
        }
        optimizer(AdamW.self, named: "AdamW", "Adam with weights that decay.") { type in
            type.initializer(
                "init(learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)"
            ) {
                (
                    rate: Double, weightDecay: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                AdamW(
                    learningRate: rate, weightDecay: weightDecay, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, clipNorm: clipNorm,
                    clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
            type.initializer(
                "init(learningRate: any LearningRateSchedule, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)",
                "With a learning rate that follows a schedule."
            ) {
                (
                    rate: AnyHost, weightDecay: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                AdamW(
                    learningRate: try rate.schedule, weightDecay: weightDecay, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad,
                    clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
        }
        optimizer(Adagrad.self, named: "Adagrad", "Gradient steps divided by the root of the sum of all squares so far.") { type in
            type.initializer(
                "init(learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)"
            ) {
                (
                    rate: Double, initialAccumulatorValue: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                Adagrad(
                    learningRate: rate, initialAccumulatorValue: initialAccumulatorValue, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm,
                    clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
            type.initializer(
                "init(learningRate: any LearningRateSchedule, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)",
                "With a learning rate that follows a schedule."
            ) {
                (
                    rate: AnyHost, initialAccumulatorValue: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                Adagrad(
                    learningRate: try rate.schedule, initialAccumulatorValue: initialAccumulatorValue, epsilon: epsilon, weightDecay: weightDecay,
                    clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
        }
        optimizer(Nadam.self, named: "Nadam", "Adam that looks ahead along its momentum.") { type in
            type.initializer(
                "init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)"
            ) {
                (
                    rate: Double, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                Nadam(
                    learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                    globalClipNorm: globalClipNorm)
            }
            type.initializer(
                "init(learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)",
                "With a learning rate that follows a schedule."
            ) {
                (
                    rate: AnyHost, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?,
                    globalClipNorm: Double?
                ) in
                Nadam(
                    learningRate: try rate.schedule, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm,
                    clipValue: clipValue, globalClipNorm: globalClipNorm)
            }
        }
        protocolType("Optimizer", conformers: ["SGD", "RMSprop", "Adam", "AdamW", "Adagrad", "Nadam"], "How training changes the weights.") { type in
            Self.declareFirstRate(&type)
        }
    }

    /// An optimizer has its own initializers and what all of them have.
    private mutating func optimizer<O: Optimizer & HostType>(
        _ optimizer: O.Type, named name: String, _ documentation: String, _ declare: (inout HostTypeDeclaration) -> Void
    ) {
        type(optimizer, named: name, documentation) { type in
            declare(&type)
            Self.declareFirstRate(&type)
        }
    }

    private static func declareFirstRate(_ type: inout HostTypeDeclaration) {
        type.property("learningRate: Double", "The rate of the first step.") { (o: AnyHost) in try o.get((any Optimizer).self).learningRate }
    }

    private mutating func declareSchedules() {
        schedule(ExponentialDecay.self, named: "ExponentialDecay", "A rate that is multiplied with the same number again and again.") { type in
            type.initializer("init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)") {
                (initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool) in
                ExponentialDecay(
                    initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase)
            }
        }
        schedule(InverseTimeDecay.self, named: "InverseTimeDecay", "A rate that falls as one over the number of steps.") { type in
            type.initializer("init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)") {
                (initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool) in
                InverseTimeDecay(
                    initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase)
            }
        }
        schedule(PolynomialDecay.self, named: "PolynomialDecay", "A rate that falls to an end along a power.") { type in
            type.initializer("init(initialLearningRate: Double, decaySteps: Int, endLearningRate: Double = 0.0001, power: Double = 1, cycle: Bool = false)") {
                (initialLearningRate: Double, decaySteps: Int, endLearningRate: Double, power: Double, cycle: Bool) in
                PolynomialDecay(
                    initialLearningRate: initialLearningRate, decaySteps: decaySteps, endLearningRate: endLearningRate, power: power, cycle: cycle)
            }
        }
        schedule(PiecewiseConstantDecay.self, named: "PiecewiseConstantDecay", "A rate that is one number up to a step, and another up to the next.") { type in
            type.initializer("init(boundaries: [Int], values: [Double])") {
                (boundaries: [Int], values: [Double]) in
                PiecewiseConstantDecay(
                    boundaries: boundaries, values: values)
            }
        }
        schedule(CosineDecay.self, named: "CosineDecay", "A rate that falls along half a wave, after a warm-up if wanted.") { type in
            type.initializer("init(initialLearningRate: Double, decaySteps: Int, alpha: Double = 0, warmupTarget: Double? = nil, warmupSteps: Int = 0)") {
                (initialLearningRate: Double, decaySteps: Int, alpha: Double, warmupTarget: Double?, warmupSteps: Int) in
                CosineDecay(
                    initialLearningRate: initialLearningRate, decaySteps: decaySteps, alpha: alpha, warmupTarget: warmupTarget, warmupSteps: warmupSteps)
            }
        }
        let schedules = ["ExponentialDecay", "InverseTimeDecay", "PolynomialDecay", "PiecewiseConstantDecay", "CosineDecay"]
        protocolType("LearningRateSchedule", conformers: schedules, "A learning rate that changes from step to step.") { type in
            Self.declareRate(&type)
        }
    }

    private mutating func schedule<S: LearningRateSchedule & HostType>(
        _ schedule: S.Type, named name: String, _ documentation: String, _ declare: (inout HostTypeDeclaration) -> Void
    ) {
        type(schedule, named: name, documentation) { type in
            declare(&type)
            Self.declareRate(&type)
        }
    }

    private static func declareRate(_ type: inout HostTypeDeclaration) {
        type.method("rate(atStep: Int) -> Double", "The rate of a step, counted from 0: one step a batch.") { (s: AnyHost, step: Int) in
            try s.schedule.tryRate(atStep: step)
        }
    }
}

extension AnyHost {
    fileprivate var schedule: any LearningRateSchedule {
        get throws { try get((any LearningRateSchedule).self) }
    }
}
