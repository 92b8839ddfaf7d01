/// LSTM's step, of `LSTMCell`, with any activations.
struct LSTMEquations: CellEquations {
    let activation: ActivationFunction
    let gateActivation: ActivationFunction

    func forward(_ step: GeneralStep) {
        let (z, row) = (step.z, step.row)
        let (cell, output, after) = (step.cell, step.cellOutput, step.h + row)
        step.addProducts(0..<4, to: z)
        step.sums.update(from: z, count: 4 * row)
        step.activate(gateActivation, z, gates: 2)
        step.activate(activation, z + 2 * row, gates: 1)
        step.activate(gateActivation, z + 3 * row, gates: 1)
        for i in 0..<row { cell[row + i] = z[row + i] * cell[i] + z[i] * z[2 * row + i] }
        output.update(from: cell + row, count: row)
        step.activate(activation, output, gates: 1)
        for i in 0..<row { after[i] = z[3 * row + i] * output[i] }
    }

    func backward(_ step: GeneralStep, _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>) {
        let (z, sums, row, cell, output) = (step.z, step.sums, step.row, step.cell, step.cellOutput)
        for i in 0..<row {
            let (input, forget, candidate, gate) = (z[i], z[row + i], z[2 * row + i], z[3 * row + i])
            let d = dc[i] + dh[i] * gate * activation.slope(cell[row + i], output[i])
            z[i] = d * candidate * gateActivation.slope(sums[i], input)
            z[row + i] = d * cell[i] * gateActivation.slope(sums[row + i], forget)
            z[2 * row + i] = d * input * activation.slope(sums[2 * row + i], candidate)
            z[3 * row + i] = dh[i] * output[i] * gateActivation.slope(sums[3 * row + i], gate)
            dc[i] = d * forget
        }
        dh.update(repeating: 0, count: row)
        step.addProductsBack(z, 0..<4, to: dh)
    }
}
