import RNNKernels

extension RecurrentStage {
    /// What is needed to take steps one by one: masks of steps, masks of the state, and room for what they do.
    struct Steppers {
        /// Where the steps' mask is: a step that does not count leaves the state as it was.
        let mask: Int?
        /// One for each gate.
        private let recurrentDropouts: [DropoutMask]
        /// The masks of the state, gate after gate, and the states behind them at each step.
        private let recurrentMasks: Int
        private let maskedStates: Int
        /// What of the gradients passes a step by.
        let keptState: Int
        let keptCell: Int
        /// Of a cell without a fused kernel: its sums before the activations, and room for one gate's products.
        let sums: Int
        let products: Int
        /// The gradients of the loss by the hidden state and by the cell state after each step, if they are to be kept.
        let gradientTrace: Int?
        let cellGradientTrace: Int?
        /// What a cell state goes through on its way out.
        private let activation: ActivationFunction

        init(_ spec: RecurrentSpec, room: inout Room) {
            let (cell, units, time) = (spec.cell, spec.layer.units, spec.time)
            mask = spec.mask
            recurrentDropouts = spec.recurrentDropouts
            recurrentMasks = room.rows(units, steps: recurrentDropouts.count)
            maskedStates = room.rows(units, steps: recurrentDropouts.count * time)
            keptState = room.rows(units)
            keptCell = room.rows(units)
            sums = room.rows(cell.isGeneral ? cell.kind.gateRows * units : 0, steps: time)
            products = room.rows(cell.isGeneral ? units : 0)
            gradientTrace = spec.tracesGradients ? room.rows(units, steps: time) : nil
            cellGradientTrace = spec.tracesGradients && cell.kind.hasCellState ? room.rows(units, steps: time) : nil
            activation = spec.layer.options.activation
        }

        func prepare(_ work: Workspace, units: Int) {
            for (gate, dropout) in recurrentDropouts.enumerated() {
                dropout.fill(work.floats + recurrentMasks + gate * units * lanes, rows: units, work)
            }
        }

        /// Keeps the gradient by the cell state after a step: what comes from the step after it, and what comes through the hidden state.
        /// - Parameter dh: that by the hidden state where the step made one, zero where it did not count.
        func traceCell(_ work: Workspace, _ step: Int, _ stage: RecurrentStage, dh: UnsafePointer<Float>, dc: UnsafePointer<Float>) {
            guard let trace = cellGradientTrace else { return }
            let row = stage.units * lanes
            let outputGate = work.floats + stage.gates + step * stage.gateRows * lanes + 3 * row
            let (cell, output) = (work.floats + stage.cells + (step + 1) * row, work.floats + stage.tanhCells + step * row)
            let target = work.floats + trace + step * row
            for index in 0..<row {
                let through = dh[index] * outputGate[index] * activation.slope(cell[index], output[index])
                target[index] = dc[index] + through
            }
        }

        /// The state as a gate sees it.
        func masked(
            _ work: Workspace, _ h: UnsafeMutablePointer<Float>, gate: Int, _ step: Int, _ stage: RecurrentStage
        ) -> UnsafeMutablePointer<Float> {
            guard let states = seenStates(gate: gate, stage) else { return h }
            let (units, row) = (stage.units, stage.units * lanes)
            let target = work.floats + states + step * row
            stage.kernels.mask(1, h, work.floats + recurrentMasks + gate * row, target, units)
            return target
        }

        /// Takes a gradient by the state as a gate sees it to that by the state.
        func mask(_ work: Workspace, _ gradient: UnsafeMutablePointer<Float>, gate: Int, _ stage: RecurrentStage) {
            if recurrentDropouts.isEmpty { return }
            let (units, row) = (stage.units, stage.units * lanes)
            stage.kernels.mask(1, gradient, work.floats + recurrentMasks + gate * row, gradient, units)
        }

        /// Where the states that a gate has seen are, if it does not see all.
        func seenStates(gate: Int, _ stage: RecurrentStage) -> Int? {
            recurrentDropouts.isEmpty ? nil : maskedStates + gate * stage.time * stage.units * lanes
        }
    }

    func forwardStep(_ work: Workspace, _ step: Int) {
        let row = units * lanes
        run(forward: work, step, 1, h: work.floats + states + step * row, rows: nil)
        guard let mask = steppers!.mask else { return }
        let skips = work.rows(mask)[step] .== 0
        keep(work, states + step * row, skips)
        if cell.kind.hasCellState { keep(work, cells + step * row, skips) }
    }

    /// - Parameter dy: the gradient that comes in at this step, beside the one from the steps after it in `dh`.
    func backwardStep(
        _ work: Workspace, _ step: Int, dy: UnsafePointer<Float>?, _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>
    ) {
        let steppers = steppers!
        let row = units * lanes
        if let dy {
            for index in 0..<row { dh[index] += dy[index] }
        }
        if let trace = steppers.gradientTrace { (work.floats + trace + step * row).update(from: dh, count: row) }
        let skips = steppers.mask.map { work.rows($0)[step] .== 0 }
        if let skips { split(dh, work.floats + steppers.keptState, skips) }
        steppers.traceCell(work, step, self, dh: dh, dc: dc)
        if let skips { split(dc, work.floats + steppers.keptCell, skips) }
        run(backward: work, step, 1, h: work.floats + states + step * row, dy: nil, dh, dc)
        if skips != nil {
            let (state, cell) = (work.floats + steppers.keptState, work.floats + steppers.keptCell)
            for index in 0..<row {
                dh[index] += state[index]
                dc[index] += cell[index]
            }
        }
    }

    /// Takes the state after the step from before it where the step does not count.
    private func keep(_ work: Workspace, _ place: Int, _ skips: SIMDMask<SIMD16<Int32>>) {
        let rows = work.rows(place)
        for unit in 0..<units { rows[units + unit].replace(with: rows[unit], where: skips) }
    }

    /// Moves what passes the step by from a gradient to `kept`.
    private func split(
        _ gradient: UnsafeMutablePointer<Float>, _ kept: UnsafeMutablePointer<Float>, _ skips: SIMDMask<SIMD16<Int32>>
    ) {
        let rows = UnsafeMutableRawPointer(gradient).assumingMemoryBound(to: Lanes.self)
        let target = UnsafeMutableRawPointer(kept).assumingMemoryBound(to: Lanes.self)
        for unit in 0..<units {
            target[unit] = Lanes.zero.replacing(with: rows[unit], where: skips)
            rows[unit].replace(with: Lanes.zero, where: skips)
        }
    }
}
