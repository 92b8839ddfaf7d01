/// Gradient steps divided by a running root mean square of the gradient (Tieleman and Hinton, 2012), as Keras does them:
///
///     v = ρ v + (1 - ρ) g²
///     w = w - learningRate g / √(v + ε)
public struct RMSprop: Hashable, Sendable {
    public var learningRate: Double
    public var rho: Double
    public var epsilon: Double

    public init(learningRate: Double = 0.001, rho: Double = 0.9, epsilon: Double = 1e-7) {
        self.learningRate = learningRate
        self.rho = rho
        self.epsilon = epsilon
    }

    /// What is wrong with the numbers, if something is.
    var problem: RNNError? {
        if !(learningRate > 0 && learningRate.isFinite) {
            return .invalidArgument(
                operation: "RMSprop", name: "learningRate", given: "\(learningRate)", requirement: "more than 0")
        }
        if !(0..<1 ~= rho) {
            return .invalidArgument(operation: "RMSprop", name: "rho", given: "\(rho)", requirement: "at least 0 and less than 1")
        }
        if !(epsilon > 0 && epsilon.isFinite) {
            return .invalidArgument(operation: "RMSprop", name: "epsilon", given: "\(epsilon)", requirement: "more than 0")
        }
        return nil
    }
}
