import RNNKernels

extension RecurrentStage {
    /// What is needed to take steps one by one: masks of steps, masks of the state, and room for what they do.
    struct Steppers {
        /// Where the steps' mask is: a step that does not count leaves the state as it was.
        let mask: Int?
        let recurrentDropout: DropoutMask?
        /// The mask of the state, the states behind it at each step, and room for one step's states before and after.
        let recurrentMask: Int
        let maskedStates: Int?
        let scratch: Int
        /// What of the gradients passes a step by.
        let keptState: Int
        let keptCell: Int
        /// Of a cell with other activations than the fused kernels': its sums before them, and room for one step's products.
        let sums: Int
        let products: Int
        /// The gradient of the loss by the state after each step, if it is to be kept.
        let gradientTrace: Int?

        init(_ spec: Spec, cell: RecurrentCell, room: inout Room) {
            let (units, time) = (spec.layer.units, spec.time)
            mask = spec.mask
            recurrentDropout = spec.recurrentDropout
            let drops = recurrentDropout != nil
            recurrentMask = room.rows(drops ? units : 0)
            maskedStates = drops ? room.rows(units, steps: time) : nil
            scratch = room.rows(drops ? 2 * units : 0)
            keptState = room.rows(units)
            keptCell = room.rows(units)
            let rows = cell.isGeneral ? cell.gateCount * units : 0
            sums = room.rows(rows, steps: time)
            products = room.rows(rows)
            gradientTrace = spec.tracesGradients ? room.rows(units, steps: time) : nil
        }

        func prepare(_ work: Workspace, units: Int) {
            recurrentDropout?.fill(work.floats + recurrentMask, rows: units, work)
        }
    }

    func forwardStep(_ work: Workspace, _ step: Int) {
        let steppers = steppers!
        let row = units * lanes
        let before = work.floats + states + step * row
        if let maskedStates = steppers.maskedStates {
            let masked = work.floats + maskedStates + step * row
            let scratch = work.floats + steppers.scratch
            kernels.mask(1, before, work.floats + steppers.recurrentMask, masked, units)
            scratch.update(from: masked, count: row)
            (scratch + row).update(from: before + row, count: row)
            run(forward: work, step, 1, h: scratch)
            (before + row).update(from: scratch + row, count: row)
        } else {
            run(forward: work, step, 1, h: before)
        }
        guard let mask = steppers.mask else { return }
        let skips = work.rows(mask)[step] .== 0
        keep(work, states + step * row, skips)
        if cell.hasCellState { keep(work, cells + step * row, skips) }
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
        if let skips {
            split(dh, work.floats + steppers.keptState, skips)
            split(dc, work.floats + steppers.keptCell, skips)
        }
        var h = work.floats + states + step * row
        if let maskedStates = steppers.maskedStates {
            let scratch = work.floats + steppers.scratch
            scratch.update(from: work.floats + maskedStates + step * row, count: row)
            (scratch + row).update(from: h + row, count: row)
            h = scratch
        }
        run(backward: work, step, 1, h: h, dy: nil, dh, dc)
        if steppers.maskedStates != nil { kernels.mask(1, dh, work.floats + steppers.recurrentMask, dh, units) }
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
