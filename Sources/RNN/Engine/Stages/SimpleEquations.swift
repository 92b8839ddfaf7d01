/// SimpleRNN's step, of `SimpleRNNCell`.
struct SimpleEquations: CellEquations {
    let activation: ActivationFunction

    func forward(_ step: GeneralStep) {
        let (z, row) = (step.z, step.row)
        step.addProducts(0..<1, to: z)
        step.sums.update(from: z, count: row)
        step.activate(activation, z, gates: 1)
        (step.h + row).update(from: z, count: row)
    }

    func backward(_ step: GeneralStep, _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>) {
        let (z, sums, row, y) = (step.z, step.sums, step.row, step.h + step.row)
        for i in 0..<row { z[i] = dh[i] * activation.slope(sums[i], y[i]) }
        dh.update(repeating: 0, count: row)
        step.addProductsBack(z, 0..<1, to: dh)
    }
}
