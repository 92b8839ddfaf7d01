/// The same steps as equations on one weight at a time: what the kernels are held against.
extension UpdateRule {
    /// - Parameter slots: the optimizer's numbers for this weight, in the order of its `slots`.
    /// - Returns: the weight after the step.
    package func plainStep(_ weight: Float, gradient g: Float, slots: inout [Float]) -> Float {
        switch self {
        case .sgd(let rate, let momentum, let nesterov):
            guard momentum > 0 else { return weight - rate * g }
            slots[0] = momentum * slots[0] - rate * g
            return weight + (nesterov ? momentum * slots[0] - rate * g : slots[0])
        case .rmsprop(let rate, let rho, let rest, let epsilon, let momentum, let centered):
            slots[0] = rho * slots[0] + rest * (g * g)
            var mean = slots[0]
            if centered {
                let place = slots.count - 1
                slots[place] = rho * slots[place] + rest * g
                mean -= slots[place] * slots[place]
            }
            let step = rate * g / (mean + epsilon).squareRoot()
            guard momentum > 0 else { return weight - step }
            slots[1] = momentum * slots[1] + step
            return weight - slots[1]
        case .adam(let rate, let first, let second, let epsilon, let amsgrad):
            slots[0] += (g - slots[0]) * first
            slots[1] += (g * g - slots[1]) * second
            if amsgrad { slots[2] = max(slots[2], slots[1]) }
            return weight - slots[0] * rate / (slots[amsgrad ? 2 : 1].squareRoot() + epsilon)
        case .adagrad(let rate, let epsilon):
            slots[0] += g * g
            return weight - rate * g / (slots[0] + epsilon).squareRoot()
        case .nadam(let ofMean, let ofGradient, let ofSquare, let first, let second, let epsilon):
            slots[0] += (g - slots[0]) * first
            slots[1] += (g * g - slots[1]) * second
            return weight - (ofMean * slots[0] + ofGradient * g) / ((slots[1] * ofSquare).squareRoot() + epsilon)
        }
    }
}
