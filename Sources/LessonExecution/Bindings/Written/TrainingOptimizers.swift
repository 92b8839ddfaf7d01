// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Adagrad: HostType {}
extension Adam: HostType {}
extension AdamW: HostType {}
extension Nadam: HostType {}
extension RMSprop: HostType {}
extension SGD: HostType {}

extension LessonLanguage.Host {
    mutating func declareTrainingOptimizers(_ context: RunContext, _ hand: HandBindings) {
        declareAdagrad(context, hand)
        declareAdam(context, hand)
        declareAdamW(context, hand)
        declareNadam(context, hand)
        declareOptimizer(context, hand)
        declareRMSprop(context, hand)
        declareSGD(context, hand)
    }

    private mutating func declareAdagrad(_ context: RunContext, _ hand: HandBindings) {
        type(Adagrad.self, named: "Adagrad", "Gradient steps divided by the root of the sum of all squares so far, for inputs that are rarely not zero (Duchi et al., 2011):") { type in
            type.property(
                "initialAccumulatorValue: Double",
                "What the sum of squares begins with.", [:],
                { (own: Adagrad) in own.initialAccumulatorValue })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: Adagrad) in own.epsilon })
            type.initializer(
                """
                init(learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "initialAccumulatorValue": "what the sum of squares begins with",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, initialAccumulatorValue: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in Adagrad(learningRate: learningRate, initialAccumulatorValue: initialAccumulatorValue, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "initialAccumulatorValue": "what the sum of squares begins with",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, initialAccumulatorValue: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try Adagrad(learningRate: learningRate.get((any LearningRateSchedule).self), initialAccumulatorValue: initialAccumulatorValue, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareAdam(_ context: RunContext, _ hand: HandBindings) {
        type(Adam.self, named: "Adam", "Steps along the running mean of the gradient, divided by the root of that of its square, both corrected for their beginning at zero (Kingma and Ba, 2014), as Keras does them:") { type in
            type.initializer(
                """
                init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in Adam(learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try Adam(learningRate: learningRate.get((any LearningRateSchedule).self), beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.property(
                "beta1: Double",
                "β₁, what of the gradient's mean is kept at each step.", [:],
                { (own: Adam) in own.beta1 })
            type.property(
                "beta2: Double",
                "β₂, what of its square's mean is kept at each step.", [:],
                { (own: Adam) in own.beta2 })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: Adam) in own.epsilon })
            type.property(
                "amsgrad: Bool",
                "Whether the largest v so far stands in the place of v.", [:],
                { (own: Adam) in own.amsgrad })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareAdamW(_ context: RunContext, _ hand: HandBindings) {
        type(AdamW.self, named: "AdamW", "`Adam` with weights that decay before each step (Loshchilov and Hutter, 2019):") { type in
            type.initializer(
                """
                init(learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, \
                epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "the part, times the rate, that each weight loses before a step",
                ],
                { (learningRate: Double, weightDecay: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in AdamW(learningRate: learningRate, weightDecay: weightDecay, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, \
                epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "the part, times the rate, that each weight loses before a step",
                ],
                { (learningRate: AnyHost, weightDecay: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try AdamW(learningRate: learningRate.get((any LearningRateSchedule).self), weightDecay: weightDecay, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.property(
                "beta1: Double",
                "β₁, what of the gradient's mean is kept at each step.", [:],
                { (own: AdamW) in own.beta1 })
            type.property(
                "beta2: Double",
                "β₂, what of its square's mean is kept at each step.", [:],
                { (own: AdamW) in own.beta2 })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: AdamW) in own.epsilon })
            type.property(
                "amsgrad: Bool",
                "Whether the largest v so far stands in the place of v.", [:],
                { (own: AdamW) in own.amsgrad })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareNadam(_ context: RunContext, _ hand: HandBindings) {
        type(Nadam.self, named: "Nadam", "`Adam` that looks ahead along its momentum (Dozat, 2016), as Keras does it:") { type in
            type.property(
                "beta1: Double",
                "β₁, what of the gradient's mean is kept at each step, once the warm-up is over.", [:],
                { (own: Nadam) in own.beta1 })
            type.property(
                "beta2: Double",
                "β₂, what of its square's mean is kept at each step.", [:],
                { (own: Nadam) in own.beta2 })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: Nadam) in own.epsilon })
            type.initializer(
                """
                init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "", [
                    "beta1": "β₁, what of the gradient's mean is kept at each step, once the warm-up is over",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in Nadam(learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "beta1": "β₁, what of the gradient's mean is kept at each step, once the warm-up is over",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try Nadam(learningRate: learningRate.get((any LearningRateSchedule).self), beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareOptimizer(_ context: RunContext, _ hand: HandBindings) {
        protocolType("Optimizer", conformers: ["Adagrad", "Adam", "AdamW", "Nadam", "RMSprop", "SGD"] + hand.conformers(of: "Optimizer"), "How training changes the weights, given the gradients of the loss.") { type in
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    static func declareMembersOfOptimizer(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {
            type.property(
                "learningRate: Double",
                "The rate of the first step; that of all steps if there is no schedule and nothing else changes it.", [:],
                { (own: AnyHost) in try own.get((any EngineOptimizer).self).learningRate })
            type.property(
                "schedule: (any LearningRateSchedule)?",
                "What the rate follows from step to step, if it does.", [:],
                { (own: AnyHost) in try own.get((any EngineOptimizer).self).schedule.map(AnyHost.init) })
    }

    private mutating func declareRMSprop(_ context: RunContext, _ hand: HandBindings) {
        type(RMSprop.self, named: "RMSprop", "Gradient steps divided by a running root mean square of the gradient (Tieleman and Hinton, 2012), as Keras does them:") { type in
            type.property(
                "rho: Double",
                "ρ, what of the mean square is kept at each step.", [:],
                { (own: RMSprop) in own.rho })
            type.property(
                "momentum: Double",
                "What of the step before is kept; 0 for none.", [:],
                { (own: RMSprop) in own.momentum })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: RMSprop) in own.epsilon })
            type.property(
                "centered: Bool",
                "Whether the square of the gradient's mean is subtracted from the mean square.", [:],
                { (own: RMSprop) in own.centered })
            type.initializer(
                """
                init(learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, \
                centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "", [
                    "centered": "whether the square of the gradient's mean is subtracted from the mean square",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "rho": "ρ, what of the mean square is kept at each step",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, rho: Double, momentum: Double, epsilon: Double, centered: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in RMSprop(learningRate: learningRate, rho: rho, momentum: momentum, epsilon: epsilon, centered: centered, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, \
                centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "centered": "whether the square of the gradient's mean is subtracted from the mean square",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "rho": "ρ, what of the mean square is kept at each step",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, rho: Double, momentum: Double, epsilon: Double, centered: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try RMSprop(learningRate: learningRate.get((any LearningRateSchedule).self), rho: rho, momentum: momentum, epsilon: epsilon, centered: centered, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareSGD(_ context: RunContext, _ hand: HandBindings) {
        type(SGD.self, named: "SGD", "Gradient descent, with momentum if wanted (Polyak, 1964), which can be looked ahead along (Nesterov, 1983; Sutskever et al., 2013).") { type in
            type.property(
                "momentum: Double",
                "What of the step before is kept; 0 for none.", [:],
                { (own: SGD) in own.momentum })
            type.property(
                "nesterov: Bool",
                "Whether the step is looked ahead along.", [:],
                { (own: SGD) in own.nesterov })
            type.initializer(
                """
                init(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil, \
                clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "nesterov": "whether the step is looked ahead along; only with momentum",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, momentum: Double, nesterov: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in SGD(learningRate: learningRate, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil, \
                clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "nesterov": "whether the step is looked ahead along; only with momentum",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, momentum: Double, nesterov: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try SGD(learningRate: learningRate.get((any LearningRateSchedule).self), momentum: momentum, nesterov: nesterov, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }
}
