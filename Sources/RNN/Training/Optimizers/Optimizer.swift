/// How training changes the weights, given the gradients of the loss.
///
/// In the equations of its kinds, g is the gradient by a weight w, t counts the steps from 1 and all other letters but the arguments are
/// numbers that the optimizer keeps for each weight, 0 at first. These belong to the model: they begin anew when it is compiled.
public protocol Optimizer: Hashable, Sendable {
    /// The rate of the first step; that of all steps if there is no schedule and nothing else changes it.
    var learningRate: Double { get }
    /// What the rate follows from step to step, if it does.
    var schedule: (any LearningRateSchedule)? { get }
}

/// What the engine asks of an optimizer.
package protocol EngineOptimizer: Optimizer, Codable {
    /// What all optimizers have.
    var settings: StepSettings { get }
    /// The arrays that are kept for each parameter, by Keras' names and in its order, and the number that they begin with.
    var slots: [(name: String, initial: Double)] { get }
    /// The equations of the next step, their numbers put in.
    func rule(rate: Double, state: OptimizerState) -> UpdateRule
    /// What is wrong with the arguments that not all optimizers have.
    var ownProblem: RNNError? { get }
}

extension EngineOptimizer {
    /// The rate of the first step, as it was given or as the schedule has it.
    public var learningRate: Double { settings.learningRate }
    /// What the rate follows from step to step; `nil` where it was given as a number.
    public var schedule: (any LearningRateSchedule)? { settings.schedule?.base }

    /// What is wrong with the arguments, if something is.
    var problem: RNNError? { settings.problem("\(Self.self)") ?? ownProblem }

    /// The first of some numbers that is out of its range.
    func firstProblem(
        fractions: [(String, Double)] = [], positive: [(String, Double)] = [], notNegative: [(String, Double)] = []
    ) -> RNNError? {
        for (name, value) in fractions where !(0..<1 ~= value) { return bad(name, value, .lessThan(1, from: 0)) }
        for (name, value) in positive where !(value > 0 && value.isFinite) { return bad(name, value, .moreThanZero) }
        for (name, value) in notNegative where !(value >= 0 && value.isFinite) { return bad(name, value, .zeroOrMore) }
        return nil
    }

    private func bad(_ name: String, _ value: Double, _ requirement: RNNError.Requirement) -> RNNError {
        .invalidArgument(operation: "\(Self.self)", name: name, given: "\(value)", requirement: requirement)
    }
}
