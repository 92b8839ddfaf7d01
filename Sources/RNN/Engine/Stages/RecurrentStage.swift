import RNNKernels

/// A recurrent layer: a few time steps at a time, so that their numbers stay near, the input's part and then the steps themselves.
///
/// The steps of a block are done by one call of a fused kernel; one by one (`RecurrentStage+Steps`) where something happens between them.
final class RecurrentStage: Stage {
    let cell: RecurrentCell
    private let source: Source
    private let kernel: Parameter
    let recurrentKernel: Parameter
    let turnedKernel: TurnedKernel
    private let hasBias: Bool
    /// The bias, or zeros.
    let bias: UnsafeMutablePointer<Float>
    private let ownZeros: UnsafeMutablePointer<Float>?
    private let places: [Int]
    let units: Int
    let time: Int
    private let returnsSequences: Bool
    /// Whether ids are read from the last step to the first.
    private let isTurned: Bool
    /// Rows a step: of the sums that the input gives, and of the array that holds them.
    private let columns: Int
    let gateRows: Int
    private let block: Int
    /// Whether it takes milliseconds, so that a wish to stop is looked for between blocks too.
    private let isLong: Bool
    /// Whether a block by itself takes so long, so that it is looked for within it.
    private let isHuge: Bool

    let states: Int
    let gates: Int
    let cells: Int
    let tanhCells: Int
    private let stateGradient: Int
    private let cellGradient: Int
    /// Room for one block's rows of an embedding, and for the gradients by them.
    private let vectors: Int
    /// What steps taken one by one need; `nil` where a fused kernel takes a block of them.
    let steppers: Steppers?
    let stateStore: StateStore?
    /// Whether the state before the first step is zero, and not what a batch before has left.
    var startsAtZero: Bool { stateStore == nil }

    init(_ spec: Spec, source: Source, room: inout Room, kernels: KernelTable) {
        let layer = spec.layer
        cell = RecurrentCell(layer, masksStates: !spec.recurrentDropouts.isEmpty)
        self.source = source
        kernel = spec.parameters[0]
        recurrentKernel = spec.parameters[1]
        turnedKernel = TurnedKernel(recurrentKernel)
        hasBias = layer.options.useBias
        ownZeros = hasBias ? nil : allocateFloats(2 * layer.gateCount * layer.units)
        bias = ownZeros ?? spec.parameters[2].values
        places = spec.slabPlaces
        units = layer.units
        time = spec.time
        returnsSequences = layer.returnSequences
        isTurned = spec.isTurned
        columns = layer.gateCount * units
        gateRows = cell.gateCount * units
        block = min(max(384 / gateRows, 8), 64)
        let stepCost = gateRows * (units + source.width)
        isLong = stepCost * time >= 1 << 20
        isHuge = stepCost >= 1 << 20
        states = room.rows(units, steps: time + 1)
        gates = room.rows(gateRows, steps: time)
        cells = cell.hasCellState ? room.rows(units, steps: time + 1) : 0
        tanhCells = cell.hasCellState ? room.rows(units, steps: time) : 0
        stateGradient = room.rows(units)
        cellGradient = room.rows(units)
        if case .embedding(let embedding, _, _) = source {
            vectors = room.rows(embedding.width, steps: min(block, time))
        } else {
            vectors = 0
        }
        let isStepwise =
            spec.mask != nil || spec.tracesGradients || cell.isGeneral
        steppers = isStepwise ? Steppers(spec, cell: cell, room: &room) : nil
        stateStore = spec.stateStore
        let outputSteps = returnsSequences ? time : 1
        super.init(
            steps: outputSteps, rows: units,
            output: states + (returnsSequences ? 1 : time) * units * lanes,
            gradient: room.rows(units, steps: outputSteps), mask: returnsSequences ? spec.maskAbove : nil, kernels: kernels)
    }

    deinit { ownZeros?.deallocate() }

    override func forward(_ work: Workspace) {
        prepare(work)
        var first = 0
        while first < time, !(isLong && work.isStopped) {
            let count = min(block, time - first)
            let rows = steppers == nil ? tableRows(work, first) : nil
            if rows == nil { takeInput(work, first, count) }
            if isHuge, work.isStopped { return }
            if steppers != nil {
                for step in first..<first + count { forwardStep(work, step) }
            } else {
                run(forward: work, first, count, h: work.floats + states + first * units * lanes, rows: rows)
            }
            first += count
        }
        stateStore?.keep(work, self)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        let dh = work.floats + stateGradient
        let dc = work.floats + cellGradient
        if returnsSequences {
            dh.update(repeating: 0, count: units * lanes)
        } else {
            dh.update(from: work.floats + gradient, count: units * lanes)
        }
        dc.update(repeating: 0, count: units * lanes)
        if case .sampleTables(let tables) = source { tables.beginBack(work) }
        var first = (time - 1) / block * block
        while first >= 0, !(isLong && work.isStopped) {
            let count = min(block, time - first)
            let offset = first * units * lanes
            let z = work.floats + gates + first * gateRows * lanes
            let dy = returnsSequences ? UnsafePointer(work.floats + gradient + offset) : nil
            if steppers != nil {
                for step in (first..<first + count).reversed() {
                    backwardStep(work, step, dy: dy.map { $0 + (step - first) * units * lanes }, dh, dc)
                }
            } else {
                run(backward: work, first, count, h: work.floats + states + offset, dy: dy, dh, dc)
            }
            if isHuge, work.isStopped { return }
            let table = tableGradient(work, slab)
            addRecurrentGradients(work, first, count, z, slab, table)
            if isHuge, work.isStopped { return }
            // That by a table with the bias in it tells the bias' gradient too.
            if hasBias, table == nil { kernels.sum_lanes(count, z, gateRows, columns, slab + places[2]) }
            giveInput(work, first, count, z, slab)
            first -= block
        }
        if case .sampleTables(let tables) = source {
            tables.endBack(work, kernelSum: slab + places[0], biasSum: hasBias ? slab + places[2] : nil, slab, kernels)
        }
    }
}

extension RecurrentStage {
    /// Draws the masks, and sets the state before the first step.
    private func prepare(_ work: Workspace) {
        switch source {
        case .table, .features, .embedding(_, nil, _): break
        case .sampleTables(let tables): tables.make(work, ids: ids(work), kernels)
        case .embedding(let embedding, let dropout?, let mask):
            dropout.fill(work.floats + mask, rows: embedding.width, work)
        case .maskedOneHot(let dropout, let scales):
            dropout.fill(work.floats + scales, steps: time, ids: ids(work), work)
        case .maskedFeatures(let input, let dropout, let mask, _):
            dropout.fill(work.floats + mask, rows: input.rows, work)
        case .featuresByGate(let input, let dropouts, let masks, _):
            for (gate, dropout) in dropouts.enumerated() {
                dropout.fill(work.floats + masks + gate * input.rows * lanes, rows: input.rows, work)
            }
        }
        steppers?.prepare(work, units: units)
        stateStore?.restore(work, self)
    }

    private func ids(_ work: Workspace) -> UnsafeMutablePointer<Int32> { isTurned ? work.turnedIDs : work.ids }

    /// Puts the input's part of the sums of some steps where the cell's kernel looks for them.
    private func takeInput(_ work: Workspace, _ first: Int, _ count: Int) {
        let sums: UnsafeMutablePointer<Float>
        if case .simple = cell {
            sums = work.floats + states + (first + 1) * units * lanes
        } else {
            sums = work.floats + gates + first * gateRows * lanes
        }
        let ids = ids(work) + first * lanes
        switch source {
        case .table, .sampleTables:
            let rows = tableRows(work, first)!
            kernels.gather(count, rows.ids, rows.table, columns, nil, nil, sums, gateRows)
        case .maskedOneHot(_, let scales):
            kernels.gather(count, ids, kernel.values, columns, work.floats + scales + first * lanes, bias, sums, gateRows)
        case .embedding(let embedding, _, _):
            let x = lookUp(embedding, work, first, count)
            let width = embedding.width
            kernels.affine(count, x, width, width, kernel.values, columns, bias, sums, gateRows, columns)
        case .features(let input):
            let x = work.floats + input.place + first * input.rows * lanes
            kernels.affine(count, x, input.rows, input.rows, kernel.values, columns, bias, sums, gateRows, columns)
        case .maskedFeatures(let input, _, let mask, let masked):
            let offset = first * input.rows * lanes
            let x = work.floats + masked + offset
            kernels.mask(count, work.floats + input.place + offset, work.floats + mask, x, input.rows)
            kernels.affine(count, x, input.rows, input.rows, kernel.values, columns, bias, sums, gateRows, columns)
        case .featuresByGate(let input, let dropouts, _, _):
            for gate in dropouts.indices {
                let x = maskByGate(work, first, count, gate)
                kernels.affine(
                    count, x, input.rows, input.rows, kernel.values + gate * units, columns, bias + gate * units,
                    sums + gate * units * lanes, gateRows, units)
            }
        }
    }

    /// Some steps' features as a gate sees them.
    private func maskByGate(_ work: Workspace, _ first: Int, _ count: Int, _ gate: Int) -> UnsafeMutablePointer<Float> {
        guard case .featuresByGate(let input, _, let masks, let masked) = source else { return work.floats }
        let row = input.rows * lanes
        let x = work.floats + masked
        kernels.mask(count, work.floats + input.place + first * row, work.floats + masks + gate * row, x, input.rows)
        return x
    }

    /// A table of products, and the rows of it that some steps look up.
    struct TableRows {
        let ids: UnsafePointer<Int32>
        let table: UnsafePointer<Float>
    }

    private func tableRows(_ work: Workspace, _ first: Int) -> TableRows? {
        switch source {
        case .table(let fold): TableRows(ids: ids(work) + first * lanes, table: fold.table)
        case .sampleTables(let tables):
            TableRows(ids: work.integers + tables.rows + first * lanes, table: work.floats + tables.table)
        default: nil
        }
    }

    /// Where the gradient by such a table goes.
    private func tableGradient(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) -> UnsafeMutablePointer<Float>? {
        switch source {
        case .table(let fold): slab + fold.slabPlace
        case .sampleTables(let tables): work.floats + tables.tableGradient
        default: nil
        }
    }

    /// Adds the recurrent kernel's gradients of some steps, and those by the table if there is one: together they take the gradients by the sums
    /// apart only once.
    private func addRecurrentGradients(
        _ work: Workspace, _ first: Int, _ count: Int, _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>,
        _ table: UnsafeMutablePointer<Float>?
    ) {
        if let steppers, steppers.seenStates(gate: 0, self) != nil {
            if let table { kernels.scatter(count, tableRows(work, first)!.ids, table, columns, nil, z, gateRows) }
            return addMaskedGradients(work, steppers, first, count, z, slab)
        }
        if case .ownCandidate = cell.gradientLayout { addRecurrentBias(count, z, slab) }
        if first == 0, startsAtZero {
            // The state before the first step is zero, and the kernel has no part in what follows from it.
            if let table { kernels.scatter(1, tableRows(work, 0)!.ids, table, columns, nil, z, gateRows) }
            addProducts(work, 1, count - 1, z + gateRows * lanes, slab, table)
        } else {
            addProducts(work, first, count, z, slab, table)
        }
    }

    /// Adds the products of states and gradients of some steps, and the gradients by the table.
    private func addProducts(
        _ work: Workspace, _ first: Int, _ count: Int, _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>,
        _ table: UnsafeMutablePointer<Float>?
    ) {
        let h = work.floats + states + first * units * lanes
        let target = slab + places[1]
        func addOuter(_ outputs: Int) {
            if let table {
                kernels.outer_scatter(
                    count, h, units, units, z, gateRows, outputs, target, columns, tableRows(work, first)!.ids, table, columns)
            } else {
                kernels.outer(count, h, units, units, z, gateRows, outputs, target, columns)
            }
        }
        switch cell.gradientLayout {
        case .plain: addOuter(columns)
        case .ownCandidate:
            // The candidate's recurrent part has its gradient in rows of its own.
            let own = z + 3 * units * lanes
            addOuter(2 * units)
            kernels.outer(count, h, units, units, own, gateRows, units, target + 2 * units, columns)
        case .resetCandidate:
            // The candidate was made of the state behind the reset gate, which those rows keep.
            let reset = z + 3 * units * lanes
            addOuter(2 * units)
            kernels.outer(count, reset, gateRows, units, z + 2 * units * lanes, gateRows, units, target + 2 * units, columns)
        }
    }

    /// The same where each gate sees a state of its own.
    private func addMaskedGradients(
        _ work: Workspace, _ steppers: Steppers, _ first: Int, _ count: Int, _ z: UnsafeMutablePointer<Float>,
        _ slab: UnsafeMutablePointer<Float>
    ) {
        let row = units * lanes
        for gate in 0..<columns / units {
            let isCandidate = gate == 2
            var (x, xRows) = (work.floats + (steppers.seenStates(gate: gate, self) ?? states) + first * row, units)
            var dz = z + gate * row
            if isCandidate, cell.gradientLayout == .ownCandidate { dz = z + 3 * row }
            if isCandidate, cell.gradientLayout == .resetCandidate { (x, xRows) = (z + 3 * row, gateRows) }
            kernels.outer(count, x, xRows, units, dz, gateRows, units, slab + places[1] + gate * units, columns)
        }
        if cell.gradientLayout == .ownCandidate { addRecurrentBias(count, z, slab) }
    }

    /// The second of a GRU's two biases.
    private func addRecurrentBias(_ count: Int, _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>) {
        guard hasBias else { return }
        kernels.sum_lanes(count, z, gateRows, 2 * units, slab + places[2] + columns)
        kernels.sum_lanes(count, z + 3 * units * lanes, gateRows, units, slab + places[2] + columns + 2 * units)
    }

    /// Adds the kernel's gradients of some steps, but for those by a table, and puts those by the input where the stage below looks for them.
    private func giveInput(
        _ work: Workspace, _ first: Int, _ count: Int, _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>
    ) {
        let ids = ids(work) + first * lanes
        switch source {
        case .table, .sampleTables: break
        case .maskedOneHot(_, let scales):
            kernels.scatter(count, ids, slab + places[0], columns, work.floats + scales + first * lanes, z, gateRows)
        case .embedding(let embedding, let dropout, let mask):
            // Looked up again: that takes less than to fetch it from where the forward pass might have kept it.
            let x = lookUp(embedding, work, first, count)
            let width = embedding.width
            kernels.outer(count, x, width, width, z, gateRows, columns, slab + places[0], columns)
            kernels.affine_back(count, z, gateRows, columns, kernel.values, columns, x, width, width)
            if dropout != nil { kernels.mask(count, x, work.floats + mask, x, width) }
            kernels.scatter(count, ids, slab + embedding.slabPlace, width, nil, x, width)
        case .features(let input):
            let offset = first * input.rows * lanes
            giveFeatures(work.floats + input.place + offset, input, offset, work, count, z, slab)
        case .maskedFeatures(let input, _, let mask, let masked):
            let offset = first * input.rows * lanes
            giveFeatures(work.floats + masked + offset, input, offset, work, count, z, slab)
            if let below = input.gradient {
                let dx = work.floats + below + offset
                kernels.mask(count, dx, work.floats + mask, dx, input.rows)
            }
        case .featuresByGate(let input, let dropouts, let masks, let masked):
            let row = input.rows * lanes
            if let below = input.gradient { (work.floats + below + first * row).update(repeating: 0, count: count * row) }
            for gate in dropouts.indices {
                let dz = z + gate * units * lanes
                let x = maskByGate(work, first, count, gate)
                kernels.outer(
                    count, x, input.rows, input.rows, dz, gateRows, units, slab + places[0] + gate * units, columns)
                guard let below = input.gradient else { continue }
                let (dx, part) = (work.floats + below + first * row, work.floats + masked)
                kernels.affine_back(count, dz, gateRows, units, kernel.values + gate * units, columns, part, input.rows, input.rows)
                kernels.mask(count, part, work.floats + masks + gate * row, part, input.rows)
                for index in 0..<count * row { dx[index] += part[index] }
            }
        }
    }

    /// The (masked) vectors of some steps' ids, in the room for one block's.
    private func lookUp(
        _ embedding: EmbeddingSource, _ work: Workspace, _ first: Int, _ count: Int
    ) -> UnsafeMutablePointer<Float> {
        let x = work.floats + vectors
        kernels.gather(count, ids(work) + first * lanes, embedding.table.values, embedding.width, nil, nil, x, embedding.width)
        if case .embedding(_, _?, let mask) = source { kernels.mask(count, x, work.floats + mask, x, embedding.width) }
        return x
    }

    private func giveFeatures(
        _ x: UnsafeMutablePointer<Float>, _ input: StageInput, _ offset: Int, _ work: Workspace, _ count: Int,
        _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>
    ) {
        kernels.outer(count, x, input.rows, input.rows, z, gateRows, columns, slab + places[0], columns)
        if let below = input.gradient {
            kernels.affine_back(
                count, z, gateRows, columns, kernel.values, columns, work.floats + below + offset, input.rows, input.rows)
        }
    }
}
