/// GRU's step, of `GRUCell`, with any activations: the reset gate acts after the product.
struct GRUEquations: CellEquations {
    let activation: ActivationFunction
    let gateActivation: ActivationFunction

    func forward(_ step: GeneralStep) {
        let (z, row) = (step.z, step.row)
        (z + 3 * row).update(repeating: 0, count: row)
        step.addProducts(2..<3, to: z + 3 * row, bias: step.recurrentBias)
        step.addProducts(0..<2, to: z, bias: step.recurrentBias)
        step.sums.update(from: z, count: 2 * row)
        step.activate(gateActivation, z, gates: 2)
        for i in 0..<row { z[2 * row + i] += z[row + i] * z[3 * row + i] }
        step.mixState(activation)
    }

    func backward(_ step: GeneralStep, _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>) {
        let (z, sums, row, h) = (step.z, step.sums, step.row, step.h)
        for i in 0..<row {
            let (update, reset, candidate, recurrent) = (z[i], z[row + i], z[2 * row + i], z[3 * row + i])
            let d = dh[i] * (1 - update) * activation.slope(sums[2 * row + i], candidate)
            z[i] = dh[i] * (h[i] - candidate) * gateActivation.slope(sums[i], update)
            z[row + i] = d * recurrent * gateActivation.slope(sums[row + i], reset)
            z[2 * row + i] = d
            z[3 * row + i] = d * reset
            dh[i] *= update
        }
        step.addProductsBack(z, 0..<2, to: dh)
        step.addProductsBack(z + 3 * row, 2..<3, to: dh)
    }
}

extension GeneralStep {
    /// The candidate's activation, and the new state: update gate times old state and the rest times candidate.
    func mixState(_ activation: ActivationFunction) {
        (sums + 2 * row).update(from: z + 2 * row, count: row)
        activate(activation, z + 2 * row, gates: 1)
        for i in 0..<row { h[row + i] = z[i] * h[i] + (1 - z[i]) * z[2 * row + i] }
    }
}
