import RNNKernels

/// A recurrent layer: a few time steps at a time, so that their numbers stay near, the input's part and then the steps themselves.
final class RecurrentStage: Stage {
    enum Cell {
        case simple(Activation)
        case lstm
        case gru
    }

    /// Where the numbers come from that the kernel multiplies.
    enum Source {
        /// Ids that pick rows of a table which has product and bias.
        case table(Fold)
        /// One-hot vectors some of which are left out: ids that pick rows of the kernel.
        case maskedOneHot(Dropout, scales: Int)
        /// Ids that pick rows of an embedding, some features of which may be left out.
        case embedding(EmbeddingSource, Dropout?, mask: Int)
        case features(StageInput)
        /// Features some of which are left out; the masked ones are kept at `masked`.
        case maskedFeatures(StageInput, Dropout, mask: Int, masked: Int)
    }

    private let cell: Cell
    private let source: Source
    private let kernel: Parameter
    private let recurrentKernel: Parameter
    private let bias: Parameter
    private let places: [Int]
    private let units: Int
    private let time: Int
    private let returnsSequences: Bool
    /// Rows a step: of the sums that the input gives, and of the array that holds them.
    private let columns: Int
    private let gateRows: Int
    private let block: Int

    private let states: Int
    private let gates: Int
    private let cells: Int
    private let tanhCells: Int
    private let stateGradient: Int
    private let cellGradient: Int
    /// Room for one block's rows of an embedding, and for the gradients by them.
    private let vectors: Int

    init(
        _ layer: any RecurrentLayer, cell: Cell, source: Source, parameters: [Parameter], slabPlaces: [Int], time: Int,
        room: inout Room, kernels: RNNKernels
    ) {
        self.cell = cell
        self.source = source
        kernel = parameters[0]
        recurrentKernel = parameters[1]
        bias = parameters[2]
        places = slabPlaces
        units = layer.units
        self.time = time
        returnsSequences = layer.returnSequences
        columns = layer.gateCount * units
        var isLSTM = false
        switch cell {
        case .simple: gateRows = units
        case .lstm:
            gateRows = 4 * units
            isLSTM = true
        case .gru: gateRows = 4 * units
        }
        block = min(max(384 / gateRows, 8), 64)
        states = room.rows(units, steps: time + 1)
        gates = room.rows(gateRows, steps: time)
        cells = isLSTM ? room.rows(units, steps: time + 1) : 0
        tanhCells = isLSTM ? room.rows(units, steps: time) : 0
        stateGradient = room.rows(units)
        cellGradient = room.rows(units)
        if case .embedding(let embedding, _, _) = source {
            vectors = room.rows(embedding.width, steps: min(block, time))
        } else {
            vectors = 0
        }
        let outputSteps = layer.returnSequences ? time : 1
        super.init(
            steps: outputSteps, rows: units,
            output: states + (layer.returnSequences ? 1 : time) * units * lanes,
            gradient: room.rows(units, steps: outputSteps), kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        prepare(work)
        var first = 0
        while first < time, !work.isStopped {
            let count = min(block, time - first)
            takeInput(work, first, count)
            let h = work.floats + states + first * units * lanes
            let z = work.floats + gates + first * gateRows * lanes
            switch cell {
            case .simple(let activation):
                kernels.simple_forward(count, units, activation.code, recurrentKernel.values, h)
            case .lstm:
                let offset = first * units * lanes
                kernels.lstm_forward(
                    count, units, recurrentKernel.values, z, work.floats + cells + offset, work.floats + tanhCells + offset, h)
            case .gru:
                kernels.gru_forward(count, units, recurrentKernel.values, bias.values + columns, z, h)
            }
            first += count
        }
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
        var first = (time - 1) / block * block
        while first >= 0, !work.isStopped {
            let count = min(block, time - first)
            let offset = first * units * lanes
            let h = work.floats + states + offset
            let z = work.floats + gates + first * gateRows * lanes
            let dy = returnsSequences ? UnsafePointer(work.floats + gradient + offset) : nil
            switch cell {
            case .simple(let activation):
                kernels.simple_back(count, units, activation.code, recurrentKernel.values, h, dy, dh, z)
            case .lstm:
                kernels.lstm_back(
                    count, units, recurrentKernel.values, z, work.floats + cells + offset, work.floats + tanhCells + offset, dy,
                    dh, dc)
            case .gru:
                kernels.gru_back(count, units, recurrentKernel.values, z, h, dy, dh)
            }
            addRecurrentGradients(count, h, z, slab)
            kernels.sum_lanes(count, z, gateRows, columns, slab + places[2])
            giveInput(work, first, count, z, slab)
            first -= block
        }
    }
}

extension RecurrentStage {
    /// Draws the masks.
    private func prepare(_ work: Workspace) {
        switch source {
        case .table, .features, .embedding(_, nil, _): break
        case .embedding(let embedding, let dropout?, let mask):
            dropout.fill(work.floats + mask, rows: embedding.width, work)
        case .maskedOneHot(let dropout, let scales):
            dropout.fill(work.floats + scales, steps: time, ids: work.ids, work)
        case .maskedFeatures(let input, let dropout, let mask, _):
            dropout.fill(work.floats + mask, rows: input.rows, work)
        }
    }

    /// Puts the input's part of the sums of some steps where the cell's kernel looks for them.
    private func takeInput(_ work: Workspace, _ first: Int, _ count: Int) {
        let sums: UnsafeMutablePointer<Float>
        if case .simple = cell {
            sums = work.floats + states + (first + 1) * units * lanes
        } else {
            sums = work.floats + gates + first * gateRows * lanes
        }
        let ids = work.ids + first * lanes
        switch source {
        case .table(let fold):
            kernels.gather(count, ids, fold.table, columns, nil, nil, sums, gateRows)
        case .maskedOneHot(_, let scales):
            kernels.gather(
                count, ids, kernel.values, columns, work.floats + scales + first * lanes, bias.values, sums, gateRows)
        case .embedding(let embedding, _, _):
            let x = lookUp(embedding, work, first, count)
            let width = embedding.width
            kernels.affine(count, x, width, width, kernel.values, columns, bias.values, sums, gateRows, columns)
        case .features(let input):
            let x = work.floats + input.place + first * input.rows * lanes
            kernels.affine(count, x, input.rows, input.rows, kernel.values, columns, bias.values, sums, gateRows, columns)
        case .maskedFeatures(let input, _, let mask, let masked):
            let offset = first * input.rows * lanes
            let x = work.floats + masked + offset
            kernels.mask(count, work.floats + input.place + offset, work.floats + mask, x, input.rows)
            kernels.affine(count, x, input.rows, input.rows, kernel.values, columns, bias.values, sums, gateRows, columns)
        }
    }

    private func addRecurrentGradients(
        _ count: Int, _ h: UnsafeMutablePointer<Float>, _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>
    ) {
        switch cell {
        case .simple, .lstm:
            kernels.outer(count, h, units, units, z, gateRows, columns, slab + places[1], columns)
        case .gru:
            // The candidate's recurrent part has its gradient in rows of its own.
            let own = z + 3 * units * lanes
            kernels.outer(count, h, units, units, z, gateRows, 2 * units, slab + places[1], columns)
            kernels.outer(count, h, units, units, own, gateRows, units, slab + places[1] + 2 * units, columns)
            kernels.sum_lanes(count, z, gateRows, 2 * units, slab + places[2] + columns)
            kernels.sum_lanes(count, own, gateRows, units, slab + places[2] + columns + 2 * units)
        }
    }

    /// Adds the kernel's gradients of some steps, and puts those by the input where the stage below looks for them.
    private func giveInput(
        _ work: Workspace, _ first: Int, _ count: Int, _ z: UnsafeMutablePointer<Float>, _ slab: UnsafeMutablePointer<Float>
    ) {
        let ids = work.ids + first * lanes
        switch source {
        case .table(let fold):
            kernels.scatter(count, ids, slab + fold.slabPlace, columns, nil, z, gateRows)
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
        }
    }

    /// The (masked) vectors of some steps' ids, in the room for one block's.
    private func lookUp(
        _ embedding: EmbeddingSource, _ work: Workspace, _ first: Int, _ count: Int
    ) -> UnsafeMutablePointer<Float> {
        let x = work.floats + vectors
        kernels.gather(count, work.ids + first * lanes, embedding.table.values, embedding.width, nil, nil, x, embedding.width)
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
