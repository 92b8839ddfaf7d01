// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension CosineDecay: HostType {}
extension ExponentialDecay: HostType {}
extension InverseTimeDecay: HostType {}
extension PiecewiseConstantDecay: HostType {}
extension PolynomialDecay: HostType {}

extension LessonLanguage.Host {
    mutating func declareTrainingSchedules(_ context: RunContext, _ hand: HandBindings) {
        declareCosineDecay(context, hand)
        declareExponentialDecay(context, hand)
        declareInverseTimeDecay(context, hand)
        declareLearningRateSchedule(context, hand)
        declarePiecewiseConstantDecay(context, hand)
        declarePolynomialDecay(context, hand)
    }

    private mutating func declareCosineDecay(_ context: RunContext, _ hand: HandBindings) {
        type(CosineDecay.self, named: "CosineDecay", "A rate that falls along half a wave of the cosine (Loshchilov and Hutter, 2016), after a rise in a straight line if wanted:") { type in
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: CosineDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps the rate falls over, the warm-up aside.", [:],
                { (own: CosineDecay) in own.decaySteps })
            type.property(
                "alpha: Double",
                "What is left of the top in the end, as a share of it.", [:],
                { (own: CosineDecay) in own.alpha })
            type.property(
                "warmupTarget: Double?",
                "The rate at the end of the rise; `nil` for none.", [:],
                { (own: CosineDecay) in own.warmupTarget })
            type.property(
                "warmupSteps: Int",
                "How many steps the rate rises over, if there is a `warmupTarget`.", [:],
                { (own: CosineDecay) in own.warmupSteps })
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, alpha: Double = 0, warmupTarget: Double? = nil, warmupSteps: Int = 0)",
                "", [
                    "alpha": "what is left of the top in the end, as a share of it",
                    "decaySteps": "how many steps the rate falls over, the warm-up aside",
                    "initialLearningRate": "the rate of step 0",
                    "warmupSteps": "over how many steps the rate rises",
                    "warmupTarget": "the rate at the end of the rise; without it there is none, whatever `warmupSteps` says",
                ],
                { (initialLearningRate: Double, decaySteps: Int, alpha: Double, warmupTarget: Double?, warmupSteps: Int) in CosineDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, alpha: alpha, warmupTarget: warmupTarget, warmupSteps: warmupSteps) })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareExponentialDecay(_ context: RunContext, _ hand: HandBindings) {
        type(ExponentialDecay.self, named: "ExponentialDecay", "A rate that is multiplied with the same number again and again:") { type in
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)",
                "", [
                    "decayRate": "what the rate is multiplied with over `decaySteps` steps; below 1 it falls",
                    "decaySteps": "how many steps it takes for the rate to be multiplied with `decayRate` once",
                    "initialLearningRate": "the rate of step 0",
                    "staircase": "whether the rate changes every `decaySteps` steps only",
                ],
                { (initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool) in ExponentialDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase) })
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: ExponentialDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps it takes for the rate to be multiplied with `decayRate` once.", [:],
                { (own: ExponentialDecay) in own.decaySteps })
            type.property(
                "decayRate: Double",
                "What the rate is multiplied with over `decaySteps` steps; below 1 it falls.", [:],
                { (own: ExponentialDecay) in own.decayRate })
            type.property(
                "staircase: Bool",
                "Whether the rate changes every `decaySteps` steps only.", [:],
                { (own: ExponentialDecay) in own.staircase })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareInverseTimeDecay(_ context: RunContext, _ hand: HandBindings) {
        type(InverseTimeDecay.self, named: "InverseTimeDecay", "A rate that falls as one over the number of steps:") { type in
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)",
                "", [
                    "decayRate": "what the divisor grows by over `decaySteps` steps: with 1 the rate is halved after the first of them",
                    "decaySteps": "how many steps it takes for the divisor to grow by `decayRate`",
                    "initialLearningRate": "the rate of step 0",
                    "staircase": "whether the rate changes every `decaySteps` steps only",
                ],
                { (initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool) in InverseTimeDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase) })
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: InverseTimeDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps it takes for the divisor to grow by `decayRate`.", [:],
                { (own: InverseTimeDecay) in own.decaySteps })
            type.property(
                "decayRate: Double",
                "What the divisor grows by over `decaySteps` steps: with 1 the rate is halved after the first of them.", [:],
                { (own: InverseTimeDecay) in own.decayRate })
            type.property(
                "staircase: Bool",
                "Whether the rate changes every `decaySteps` steps only.", [:],
                { (own: InverseTimeDecay) in own.staircase })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareLearningRateSchedule(_ context: RunContext, _ hand: HandBindings) {
        protocolType("LearningRateSchedule", conformers: ["CosineDecay", "ExponentialDecay", "InverseTimeDecay", "PiecewiseConstantDecay", "PolynomialDecay"] + hand.conformers(of: "LearningRateSchedule"), "A learning rate that changes from step to step. One's own schedules are structs that adopt this.") { type in
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    static func declareMembersOfLearningRateSchedule(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {
            type.method(
                "rate(atStep step: Int) -> Double",
                "The rate of step number `step`, counted from 0: one step a batch, over all epochs.", ["step": "the number of the step, counted from 0: one a batch"],
                { (own: AnyHost, step: Int) in try own.get((any LearningRateSchedule).self).rate(atStep: step) },
                isTried: true)
    }

    private mutating func declarePiecewiseConstantDecay(_ context: RunContext, _ hand: HandBindings) {
        type(PiecewiseConstantDecay.self, named: "PiecewiseConstantDecay", "A rate that is one number up to a step, and another up to the next.") { type in
            type.property(
                "boundaries: [Int]",
                "The last step of each value but the last, rising.", [:],
                { (own: PiecewiseConstantDecay) in own.boundaries })
            type.property(
                "values: [Double]",
                "The rates, one more than there are boundaries.", [:],
                { (own: PiecewiseConstantDecay) in own.values })
            type.initializer(
                "init(boundaries: [Int], values: [Double])",
                "", [
                    "boundaries": "the last step of each value but the last, rising",
                    "values": "one more than there are boundaries",
                ],
                { (boundaries: [Int], values: [Double]) in PiecewiseConstantDecay(boundaries: boundaries, values: values) })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declarePolynomialDecay(_ context: RunContext, _ hand: HandBindings) {
        type(PolynomialDecay.self, named: "PolynomialDecay", "A rate that falls to an end along a power, a straight line by default:") { type in
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: PolynomialDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps the rate falls over.", [:],
                { (own: PolynomialDecay) in own.decaySteps })
            type.property(
                "endLearningRate: Double",
                "The rate at the end.", [:],
                { (own: PolynomialDecay) in own.endLearningRate })
            type.property(
                "power: Double",
                "The power that it falls along: 1 for a straight line.", [:],
                { (own: PolynomialDecay) in own.power })
            type.property(
                "cycle: Bool",
                "Whether it rises and falls again.", [:],
                { (own: PolynomialDecay) in own.cycle })
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, endLearningRate: Double = 0.0001, power: Double = 1, cycle: Bool = false)",
                "", [
                    "cycle": "whether it rises and falls again",
                    "decaySteps": "how many steps the rate falls over",
                    "endLearningRate": "the rate at the end",
                    "initialLearningRate": "the rate of step 0",
                    "power": "the power that it falls along: 1 for a straight line",
                ],
                { (initialLearningRate: Double, decaySteps: Int, endLearningRate: Double, power: Double, cycle: Bool) in PolynomialDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, endLearningRate: endLearningRate, power: power, cycle: cycle) })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }
}
