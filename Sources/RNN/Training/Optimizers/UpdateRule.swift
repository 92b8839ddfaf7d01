import RNNKernels

/// The equations of one step with their numbers, the same for all weights.
package enum UpdateRule: Hashable, Sendable {
    case sgd(rate: Float, momentum: Float, nesterov: Bool)
    case rmsprop(rate: Float, rho: Float, rest: Float, epsilon: Float, momentum: Float, centered: Bool)
    /// `first` and `second` are 1 - β₁ and 1 - β₂; the rate is corrected for the means' beginning at zero.
    case adam(rate: Float, first: Float, second: Float, epsilon: Float, amsgrad: Bool)
    case adagrad(rate: Float, epsilon: Float)
    /// What the mean and the gradient count for in a step, and what corrects the mean square.
    case nadam(ofMean: Float, ofGradient: Float, ofSquare: Float, first: Float, second: Float, epsilon: Float)
}

extension UpdateRule {
    static func adam(
        beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, rate: Double, _ state: OptimizerState
    ) -> UpdateRule {
        let step = Double(state.iteration + 1)
        return .adam(
            rate: Float(rate * (1 - pow(beta2, step)).squareRoot() / (1 - pow(beta1, step))), first: Float(1 - beta1),
            second: Float(1 - beta2), epsilon: Float(epsilon), amsgrad: amsgrad)
    }

    /// Changes `count` weights and what the optimizer keeps for them: its arrays, in the order of its `slots`.
    package func apply(
        _ kernels: KernelTable, count: Int, weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
        slot: (Int) -> UnsafeMutablePointer<Float>
    ) {
        var update = RNNUpdate()
        (update.count, update.w, update.g) = (count, weights, gradient)
        switch self {
        case .sgd(let rate, let momentum, let nesterov):
            update.m = momentum > 0 ? slot(0) : nil
            kernels.sgd(update, rate, momentum, nesterov)
        case .rmsprop(let rate, let rho, let rest, let epsilon, let momentum, let centered):
            update.v = slot(0)
            update.m = momentum > 0 ? slot(1) : nil
            update.other = centered ? slot(momentum > 0 ? 2 : 1) : nil
            kernels.rmsprop(update, rate, rho, rest, epsilon, momentum)
        case .adam(let rate, let first, let second, let epsilon, let amsgrad):
            (update.m, update.v, update.other) = (slot(0), slot(1), amsgrad ? slot(2) : nil)
            kernels.adam(update, rate, first, second, epsilon)
        case .adagrad(let rate, let epsilon):
            update.v = slot(0)
            kernels.adagrad(update, rate, epsilon)
        case .nadam(let ofMean, let ofGradient, let ofSquare, let first, let second, let epsilon):
            (update.m, update.v) = (slot(0), slot(1))
            kernels.nadam(update, ofMean, ofGradient, ofSquare, first, second, epsilon)
        }
    }
}
