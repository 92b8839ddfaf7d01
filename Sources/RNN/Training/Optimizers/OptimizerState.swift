/// What an optimizer keeps from step to step. It belongs to a model, from one `compile` to the next.
package final class OptimizerState: Codable {
    /// How many steps were taken.
    private(set) var iteration = 0
    /// The rate of the next step, unless there is a schedule; callbacks change it.
    var learningRate: Double
    /// Nadam's U: the product of all its momenta so far.
    var momentumProduct = 1.0
    /// For each of the model's parameters the optimizer's arrays of the same shape; made by the first `fit`.
    private(set) var slots: [[Parameter]] = []

    init(_ optimizer: any EngineOptimizer) {
        learningRate = optimizer.learningRate
    }

    /// Makes the arrays if there are none yet.
    /// - Throws: `interrupted`, and then there are still none.
    func prepare(_ optimizer: any EngineOptimizer, for parameters: [Parameter]) throws(RNNError) {
        guard slots.count != parameters.count else { return }
        var made: [[Parameter]] = []
        for parameter in parameters {
            var slots: [Parameter] = []
            for slot in optimizer.slots {
                slots.append(try Parameter(name: slot.name, shape: parameter.shape, filling: Float(slot.initial)))
            }
            made.append(slots)
        }
        slots = made
    }

    /// Forgets all steps: the model has other parameters now.
    func reset() {
        slots = []
        iteration = 0
        momentumProduct = 1
    }

    func stepIsDone() { iteration += 1 }
}
