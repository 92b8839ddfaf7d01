import RNNKernels

/// What is done with gradients: penalties on the weights are added, and then comes the optimizer's step. Weights decay, gradients are clipped, and the equations follow, on parts of the parameters each of which is a task.
final class Stepper {
    /// A part of a parameter.
    struct Part {
        let parameter: Int
        let weights: UnsafeMutablePointer<Float>
        let gradient: UnsafeMutablePointer<Float>
        /// Where in the parameter it begins.
        let start: Int
        let count: Int
        let regularizer: Regularizer?

        func part(_ range: Range<Int>) -> Part {
            Part(
                parameter: parameter, weights: weights + range.lowerBound, gradient: gradient + range.lowerBound,
                start: start + range.lowerBound, count: range.count, regularizer: regularizer)
        }
    }

    /// The parameters, and what they are cut into.
    private let whole: [Part]
    let parts: [Part]
    /// Whether some weights have a penalty.
    let hasPenalties: Bool
    private let optimizer: any EngineOptimizer
    /// What the optimizer keeps; it belongs to the model.
    private let state: OptimizerState
    private let kernels: KernelTable
    private let parameterCount: Int
    /// For each part its penalty, its gradient's sum of squares, and for each parameter what its gradient is multiplied with.
    private let penalties: UnsafeMutablePointer<Double>
    private let squares: UnsafeMutablePointer<Double>
    private let scales: UnsafeMutablePointer<Float>

    // The step in work.
    private var rule = UpdateRule.sgd(rate: 0, momentum: 0, nesterov: false)
    private var remaining: Float = 1
    private var limit: Float?

    /// How long a part is at most.
    static let partCount = 2048

    /// - Parameter gradients: where the gradient by each parameter is, zeros behind it up to a multiple of 16.
    init(
        _ optimizer: any EngineOptimizer, state: OptimizerState, parameters: [Parameter],
        gradients: [UnsafeMutablePointer<Float>], kernels: KernelTable
    ) {
        self.optimizer = optimizer
        self.state = state
        self.kernels = kernels
        parameterCount = parameters.count
        whole = zip(parameters, gradients).enumerated().map { index, pair in
            Part(
                parameter: index, weights: pair.0.values, gradient: pair.1, start: 0, count: pair.0.count,
                regularizer: pair.0.regularizer)
        }
        parts = whole.flatMap { whole in
            stride(from: 0, to: whole.count, by: Stepper.partCount).map {
                whole.part($0..<min($0 + Stepper.partCount, whole.count))
            }
        }
        hasPenalties = parameters.contains { $0.regularizer != nil }
        penalties = .allocate(capacity: max(parts.count, 1))
        squares = .allocate(capacity: max(parts.count, 1))
        scales = .allocate(capacity: max(parameterCount, 1))
        scales.initialize(repeating: 1, count: parameterCount)
    }

    deinit {
        penalties.deallocate()
        squares.deallocate()
        scales.deallocate()
    }

    /// A part of parameter number `parameter`, which begins at a multiple of 16.
    func part(_ parameter: Int, _ range: Range<Int>) -> Part { whole[parameter].part(range) }

    /// Whether a part's step asks for nothing but its own gradient.
    var takesPartsByThemselves: Bool {
        !hasPenalties && optimizer.settings.clipNorm == nil && optimizer.settings.globalClipNorm == nil
    }

    /// Adds the penalty's slope to a part's gradient.
    func penalize(_ index: Int) {
        let part = parts[index]
        penalties[index] = 0
        guard let regularizer = part.regularizer else { return }
        penalties[index] = regularizer.penalty(part.weights, part.count)
        for place in 0..<part.count { part.gradient[place] += regularizer.slope(part.weights[place]) }
    }

    /// The sum of all parts' penalties, once `penalize` was called for them.
    var penalty: Double {
        var sum = 0.0
        for index in parts.indices { sum += penalties[index] }
        return sum
    }

    /// Finds the step's numbers. Then `update` is to be called for all parts, and `end`.
    /// - Parameter findingNorms: calls `findNorm` for all parts.
    func begin(findingNorms: () -> Void = {}) {
        let settings = optimizer.settings
        let rate = settings.schedule?.base.rate(atStep: state.iteration) ?? state.learningRate
        rule = optimizer.rule(rate: rate, state: state)
        remaining = settings.weightDecay.map { Float(1 - $0 * rate) } ?? 1
        limit = settings.clipValue.map { Float($0) }
        if settings.clipNorm != nil || settings.globalClipNorm != nil {
            findingNorms()
            findScales(settings)
        }
    }

    func findNorm(_ index: Int) {
        squares[index] = Double(kernels.sum_squares(parts[index].count, parts[index].gradient))
    }

    func update(_ part: Part) {
        let scale = scales[part.parameter]
        if scale != 1 { kernels.scale(part.count, part.gradient, scale) }
        if let limit { kernels.limit(part.count, part.gradient, limit) }
        if remaining != 1 { kernels.scale(part.count, part.weights, remaining) }
        rule.apply(kernels, count: part.count, weights: part.weights, gradient: part.gradient) {
            state.slots[part.parameter][$0].values + part.start
        }
    }

    func end() { state.stepIsDone() }
}

extension Stepper {
    /// What gradients are multiplied with so that none is longer than it may be. Not a number where a gradient is, as in Keras.
    private func findScales(_ settings: StepSettings) {
        for index in 0..<parameterCount { scales[index] = 1 }
        var (sum, all) = (0.0, 0.0)
        for (index, part) in parts.enumerated() {
            sum += squares[index]
            guard index + 1 == parts.count || parts[index + 1].parameter != part.parameter else { continue }
            all += sum
            if let norm = settings.clipNorm { scales[part.parameter] = Float(norm / longer(norm, sum.squareRoot())) }
            sum = 0
        }
        if let norm = settings.globalClipNorm {
            let scale = Float(norm / longer(norm, all.squareRoot()))
            for index in 0..<parameterCount { scales[index] = scale }
        }
    }

    private func longer(_ limit: Double, _ length: Double) -> Double { length.isNaN ? length : max(limit, length) }
}
