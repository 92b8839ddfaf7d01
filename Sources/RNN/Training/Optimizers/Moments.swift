/// The numbers of Adam's running means, and its equations: those of `Adam` and `AdamW` alike.
package struct Moments: Hashable, Sendable, Codable {
    let beta1: Double
    let beta2: Double
    let epsilon: Double
    let amsgrad: Bool

    init(_ beta1: Double, _ beta2: Double, _ epsilon: Double, _ amsgrad: Bool) {
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.amsgrad = amsgrad
    }
}

/// An optimizer that steps along such means.
package protocol MomentOptimizer: EngineOptimizer {
    var moments: Moments { get }
}

extension MomentOptimizer {
    package var slots: [(name: String, initial: Double)] {
        [("momentum", 0), ("velocity", 0)] + (moments.amsgrad ? [("velocity_hat", 0)] : [])
    }

    package func rule(rate: Double, state: OptimizerState) -> UpdateRule {
        .adam(
            beta1: moments.beta1, beta2: moments.beta2, epsilon: moments.epsilon, amsgrad: moments.amsgrad, rate: rate, state)
    }

    package var ownProblem: RNNError? {
        firstProblem(
            fractions: [("beta1", moments.beta1), ("beta2", moments.beta2)], positive: [("epsilon", moments.epsilon)])
    }
}
