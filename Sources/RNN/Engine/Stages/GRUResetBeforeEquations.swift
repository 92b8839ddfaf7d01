/// The step of a GRU whose reset gate acts on the state before the product, as in the paper (Cho et al., 2014).
struct GRUResetBeforeEquations: CellEquations {
    let activation: ActivationFunction
    let gateActivation: ActivationFunction

    func forward(_ step: GeneralStep) {
        let (z, row, products) = (step.z, step.row, step.products)
        step.addProducts(0..<2, to: z)
        step.sums.update(from: z, count: 2 * row)
        step.activate(gateActivation, z, gates: 2)
        let seen = step.seen(gate: 2)
        for i in 0..<row { z[3 * row + i] = z[row + i] * seen[i] }
        step.multiply(z + 3 * row, gate: 2, to: products)
        for i in 0..<row { z[2 * row + i] += products[i] }
        step.mixState(activation)
    }

    func backward(_ step: GeneralStep, _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>) {
        let (z, sums, row, h, products) = (step.z, step.sums, step.row, step.h, step.products)
        for i in 0..<row {
            let (update, candidate) = (z[i], z[2 * row + i])
            z[2 * row + i] = dh[i] * (1 - update) * activation.slope(sums[2 * row + i], candidate)
            z[i] = dh[i] * (h[i] - candidate) * gateActivation.slope(sums[i], update)
            dh[i] *= update
        }
        step.multiplyBack(z + 2 * row, gate: 2, to: products)
        step.mask(products, gate: 2)
        for i in 0..<row {
            let reset = z[row + i]
            z[row + i] = products[i] * h[i] * gateActivation.slope(sums[row + i], reset)
            dh[i] += products[i] * reset
        }
        step.addProductsBack(z, 0..<2, to: dh)
    }
}
