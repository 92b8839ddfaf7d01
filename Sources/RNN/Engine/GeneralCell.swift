import RNNKernels

/// One step of a recurrent layer whose activations the fused kernels do not have, or whose reset gate acts before the product.
final class GeneralCell {
    enum Kind { case simple, lstm, gruResetAfter, gruResetBefore }

    let kind: Kind
    private let activation: ActivationFunction
    private let gateActivation: ActivationFunction

    init(_ layer: any RecurrentLayer) {
        activation = layer.options.activation
        gateActivation = layer.options.recurrentActivation
        switch layer {
        case is SimpleRNN: kind = .simple
        case is LSTM: kind = .lstm
        case let layer as GRU: kind = layer.resetAfter ? .gruResetAfter : .gruResetBefore
        default: kind = .simple
        }
    }

    /// The gates of step number `step` hold the input's part of the sums and become the gates' values; the sums are kept.
    func forward(_ work: Workspace, _ stage: RecurrentStage, _ step: Int, h: UnsafeMutablePointer<Float>) {
        let row = stage.units * lanes
        let z = work.floats + stage.gates + step * stage.gateRows * lanes
        let sums = work.floats + stage.steppers!.sums + step * stage.gateRows * lanes
        let after = h + row
        switch kind {
        case .simple:
            addProduct(work, stage, h, 0, 1, to: z)
            sums.update(from: z, count: row)
            activate(activation, z, 1, stage)
            after.update(from: z, count: row)
        case .lstm:
            addProduct(work, stage, h, 0, 4, to: z)
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
            product(work, stage, h, 2, 1, to: z + 3 * row, bias: stage.bias + 5 * stage.units)
            addProduct(work, stage, h, 0, 2, to: z, bias: stage.bias + 3 * stage.units)
            sums.update(from: z, count: 2 * row)
            activate(gateActivation, z, 2, stage)
            for i in 0..<row { z[2 * row + i] += z[row + i] * z[3 * row + i] }
            finish(z, sums, h, stage)
        case .gruResetBefore:
            addProduct(work, stage, h, 0, 2, to: z)
            sums.update(from: z, count: 2 * row)
            activate(gateActivation, z, 2, stage)
            for i in 0..<row { z[3 * row + i] = z[row + i] * h[i] }
            addProduct(work, stage, z + 3 * row, 2, 1, to: z + 2 * row)
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
            productBack(stage, z, 0, 1, to: dh)
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
            productBack(stage, z, 0, 4, to: dh)
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
            addProductBack(work, stage, z, 0, 2, to: dh)
            addProductBack(work, stage, z + 3 * row, 2, 1, to: dh)
        case .gruResetBefore:
            let products = work.floats + stage.steppers!.products
            for i in 0..<row {
                let (update, candidate) = (z[i], z[2 * row + i])
                z[2 * row + i] = dh[i] * (1 - update) * activation.slope(sums[2 * row + i], candidate)
                z[i] = dh[i] * (h[i] - candidate) * gateActivation.slope(sums[i], update)
                dh[i] *= update
            }
            productBack(stage, z + 2 * row, 2, 1, to: products)
            for i in 0..<row {
                let reset = z[row + i]
                z[row + i] = products[i] * h[i] * gateActivation.slope(sums[row + i], reset)
                dh[i] += products[i] * reset
            }
            addProductBack(work, stage, z, 0, 2, to: dh)
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

    /// x times the columns of `gates` gates of the recurrent kernel, from gate number `first` on.
    private func product(
        _ work: Workspace, _ stage: RecurrentStage, _ x: UnsafePointer<Float>, _ first: Int, _ gates: Int,
        to target: UnsafeMutablePointer<Float>, bias: UnsafePointer<Float>? = nil
    ) {
        let units = stage.units
        let columns = stage.recurrentKernel.shape[1]
        stage.kernels.affine(
            1, x, units, units, stage.recurrentKernel.values + first * units, columns, bias, target, gates * units, gates * units)
    }

    private func addProduct(
        _ work: Workspace, _ stage: RecurrentStage, _ x: UnsafePointer<Float>, _ first: Int, _ gates: Int,
        to target: UnsafeMutablePointer<Float>, bias: UnsafePointer<Float>? = nil
    ) {
        let products = work.floats + stage.steppers!.products
        product(work, stage, x, first, gates, to: products, bias: bias)
        for i in 0..<gates * stage.units * lanes { target[i] += products[i] }
    }

    /// dz times the turned columns of `gates` gates.
    private func productBack(
        _ stage: RecurrentStage, _ dz: UnsafePointer<Float>, _ first: Int, _ gates: Int, to target: UnsafeMutablePointer<Float>
    ) {
        let units = stage.units
        let columns = stage.recurrentKernel.shape[1]
        stage.kernels.affine_back(
            1, dz, gates * units, gates * units, stage.recurrentKernel.values + first * units, columns, target, units, units)
    }

    private func addProductBack(
        _ work: Workspace, _ stage: RecurrentStage, _ dz: UnsafePointer<Float>, _ first: Int, _ gates: Int,
        to target: UnsafeMutablePointer<Float>
    ) {
        let products = work.floats + stage.steppers!.products
        productBack(stage, dz, first, gates, to: products)
        for i in 0..<stage.units * lanes { target[i] += products[i] }
    }
}
