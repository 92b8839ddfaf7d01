import RNNKernels

/// One step of a recurrent layer whose activations the fused kernels do not have, whose reset gate acts before the product, or whose
/// state is partly left out.
final class GeneralCell {
    let kind: CellKind
    private let activation: ActivationFunction
    private let gateActivation: ActivationFunction

    init(_ layer: any RecurrentLayer) {
        activation = layer.options.activation
        gateActivation = layer.options.recurrentActivation
        kind = layer.cellKind
    }

    /// The gates of step number `step` hold the input's part of the sums and become the gates' values; the sums are kept.
    func forward(_ work: Workspace, _ stage: RecurrentStage, _ step: Int, h: UnsafeMutablePointer<Float>) {
        let row = stage.units * lanes
        let z = work.floats + stage.gates + step * stage.gateRows * lanes
        let sums = work.floats + stage.steppers!.sums + step * stage.gateRows * lanes
        let after = h + row
        switch kind {
        case .simple:
            addProduct(work, stage, step, h, 0..<1, to: z)
            sums.update(from: z, count: row)
            activate(activation, z, 1, stage)
            after.update(from: z, count: row)
        case .lstm:
            addProduct(work, stage, step, h, 0..<4, to: z)
            sums.update(from: z, count: 4 * row)
            activate(gateActivation, z, 2, stage)
            activate(activation, z + 2 * row, 1, stage)
            activate(gateActivation, z + 3 * row, 1, stage)
            let cell = work.floats + stage.cells + step * row
            let output = work.floats + stage.tanhCells + step * row
            for i in 0..<row { cell[row + i] = z[row + i] * cell[i] + z[i] * z[2 * row + i] }
            output.update(from: cell + row, count: row)
            activate(activation, output, 1, stage)
            for i in 0..<row { after[i] = z[3 * row + i] * output[i] }
        case .gruResetAfter:
            z.advanced(by: 3 * row).update(repeating: 0, count: row)
            addProduct(work, stage, step, h, 2..<3, to: z + 3 * row, bias: stage.recurrentBias)
            addProduct(work, stage, step, h, 0..<2, to: z, bias: stage.recurrentBias)
            sums.update(from: z, count: 2 * row)
            activate(gateActivation, z, 2, stage)
            for i in 0..<row { z[2 * row + i] += z[row + i] * z[3 * row + i] }
            finish(z, sums, h, stage)
        case .gruResetBefore:
            addProduct(work, stage, step, h, 0..<2, to: z)
            sums.update(from: z, count: 2 * row)
            activate(gateActivation, z, 2, stage)
            let seen = stage.steppers!.masked(work, h, gate: 2, step, stage)
            for i in 0..<row { z[3 * row + i] = z[row + i] * seen[i] }
            let products = work.floats + stage.steppers!.products
            product(stage, z + 3 * row, 2, to: products)
            for i in 0..<row { z[2 * row + i] += products[i] }
            finish(z, sums, h, stage)
        }
    }

    /// The gates of step number `step` become the gradients by their sums.
    func backward(
        _ work: Workspace, _ stage: RecurrentStage, _ step: Int, h: UnsafeMutablePointer<Float>, _ dh: UnsafeMutablePointer<Float>,
        _ dc: UnsafeMutablePointer<Float>
    ) {
        let row = stage.units * lanes
        let z = work.floats + stage.gates + step * stage.gateRows * lanes
        let sums = work.floats + stage.steppers!.sums + step * stage.gateRows * lanes
        switch kind {
        case .simple:
            let y = h + row
            for i in 0..<row { z[i] = dh[i] * activation.slope(sums[i], y[i]) }
            dh.update(repeating: 0, count: row)
            addProductBack(work, stage, z, 0..<1, to: dh)
        case .lstm:
            let cell = work.floats + stage.cells + step * row
            let output = work.floats + stage.tanhCells + step * row
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
            addProductBack(work, stage, z, 0..<4, to: dh)
        case .gruResetAfter:
            for i in 0..<row {
                let (update, reset, candidate, recurrent) = (z[i], z[row + i], z[2 * row + i], z[3 * row + i])
                let d = dh[i] * (1 - update) * activation.slope(sums[2 * row + i], candidate)
                z[i] = dh[i] * (h[i] - candidate) * gateActivation.slope(sums[i], update)
                z[row + i] = d * recurrent * gateActivation.slope(sums[row + i], reset)
                z[2 * row + i] = d
                z[3 * row + i] = d * reset
                dh[i] *= update
            }
            addProductBack(work, stage, z, 0..<2, to: dh)
            addProductBack(work, stage, z + 3 * row, 2..<3, to: dh)
        case .gruResetBefore:
            let products = work.floats + stage.steppers!.products
            for i in 0..<row {
                let (update, candidate) = (z[i], z[2 * row + i])
                z[2 * row + i] = dh[i] * (1 - update) * activation.slope(sums[2 * row + i], candidate)
                z[i] = dh[i] * (h[i] - candidate) * gateActivation.slope(sums[i], update)
                dh[i] *= update
            }
            productBack(stage, z + 2 * row, 2, to: products)
            stage.steppers!.mask(work, products, gate: 2, stage)
            for i in 0..<row {
                let reset = z[row + i]
                z[row + i] = products[i] * h[i] * gateActivation.slope(sums[row + i], reset)
                dh[i] += products[i] * reset
            }
            addProductBack(work, stage, z, 0..<2, to: dh)
        }
    }
}

extension GeneralCell {
    /// The candidate's activation, and the new state: update gate times old state and the rest times candidate.
    private func finish(
        _ z: UnsafeMutablePointer<Float>, _ sums: UnsafeMutablePointer<Float>, _ h: UnsafeMutablePointer<Float>, _ stage: RecurrentStage
    ) {
        let row = stage.units * lanes
        (sums + 2 * row).update(from: z + 2 * row, count: row)
        activate(activation, z + 2 * row, 1, stage)
        for i in 0..<row { h[row + i] = z[i] * h[i] + (1 - z[i]) * z[2 * row + i] }
    }

    private func activate(_ function: ActivationFunction, _ z: UnsafeMutablePointer<Float>, _ gates: Int, _ stage: RecurrentStage) {
        function.apply(z, steps: 1, rows: gates * stage.units, stage.kernels)
    }

    /// x times the columns of one gate of the recurrent kernel.
    private func product(
        _ stage: RecurrentStage, _ x: UnsafeMutablePointer<Float>, _ gate: Int, to target: UnsafeMutablePointer<Float>,
        bias: UnsafePointer<Float>? = nil
    ) {
        let units = stage.units
        stage.kernels.affine(
            1, RNNRows(x, units), stage.recurrentKernel.values + gate * units, stage.recurrentKernel.shape[1],
            bias.map { $0 + gate * units }, RNNRows(target, units))
    }

    /// Adds the products of some gates, each of the state that it sees, to rows of their own.
    private func addProduct(
        _ work: Workspace, _ stage: RecurrentStage, _ step: Int, _ h: UnsafeMutablePointer<Float>, _ gates: Range<Int>,
        to target: UnsafeMutablePointer<Float>, bias: UnsafePointer<Float>? = nil
    ) {
        let row = stage.units * lanes
        let products = work.floats + stage.steppers!.products
        for gate in gates {
            product(stage, stage.steppers!.masked(work, h, gate: gate, step, stage), gate, to: products, bias: bias)
            let sums = target + (gate - gates.lowerBound) * row
            for i in 0..<row { sums[i] += products[i] }
        }
    }

    /// dz times the turned columns of one gate.
    private func productBack(_ stage: RecurrentStage, _ dz: UnsafeMutablePointer<Float>, _ gate: Int, to target: UnsafeMutablePointer<Float>) {
        let units = stage.units
        stage.kernels.affine_back(
            1, RNNRows(dz, units), stage.recurrentKernel.values + gate * units, stage.recurrentKernel.shape[1], RNNRows(target, units))
    }

    private func addProductBack(
        _ work: Workspace, _ stage: RecurrentStage, _ dz: UnsafeMutablePointer<Float>, _ gates: Range<Int>,
        to target: UnsafeMutablePointer<Float>
    ) {
        let row = stage.units * lanes
        let products = work.floats + stage.steppers!.products
        for gate in gates {
            productBack(stage, dz + (gate - gates.lowerBound) * row, gate, to: products)
            stage.steppers!.mask(work, products, gate: gate, stage)
            for i in 0..<row { target[i] += products[i] }
        }
    }
}
