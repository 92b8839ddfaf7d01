import RNNKernels

/// A recurrent layer: a few time steps at a time, so that their numbers stay near, the input's part and then the steps themselves.
///
/// The steps of a block are done by one call of a fused kernel; one by one (`RecurrentStage+Steps`) where something happens between them.
final class RecurrentStage: Stage {
    let cell: RecurrentCell
    private let input: any RecurrentInput
    /// The input, if rows of a table are looked up.
    private let table: (any TableInput)?
    let recurrentKernel: Parameter
    let turnedKernel: TurnedKernel
    let inputKernel: InputKernel
    /// The second of a GRU's two biases, or zeros.
    var recurrentBias: UnsafePointer<Float> { UnsafePointer(inputKernel.biasOrZeros + inputKernel.columns) }
    /// Where in a slab the gradient by the recurrent kernel is.
    let recurrentPlace: Int
    let units: Int
    let time: Int
    private let returnsSequences: Bool
    /// Rows a step in the array that holds the sums.
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
    /// What steps taken one by one need; `nil` where a fused kernel takes a block of them.
    let steppers: Steppers?
    let stateStore: StateStore?
    /// Whether the state before the first step is zero, and not what a batch before has left.
    var startsAtZero: Bool { stateStore == nil }

    init(_ spec: RecurrentSpec, _ input: any RecurrentInput, room: inout Room) {
        cell = spec.cell
        self.input = input
        table = input as? any TableInput
        recurrentKernel = spec.parameters[1]
        turnedKernel = TurnedKernel(recurrentKernel)
        inputKernel = spec.kernel
        recurrentPlace = spec.slabPlaces[1]
        units = spec.layer.units
        time = spec.time
        returnsSequences = spec.layer.returnSequences
        gateRows = spec.gateRows
        block = spec.blockLength
        let stepCost = gateRows * (units + input.width)
        isLong = stepCost * time >= 1 << 20
        isHuge = stepCost >= 1 << 20
        states = room.rows(units, steps: time + 1)
        gates = room.rows(gateRows, steps: time)
        cells = cell.kind.hasCellState ? room.rows(units, steps: time + 1) : 0
        tanhCells = cell.kind.hasCellState ? room.rows(units, steps: time) : 0
        stateGradient = room.rows(units)
        cellGradient = room.rows(units)
        let isStepwise = spec.mask != nil || spec.tracesGradients || cell.isGeneral
        steppers = isStepwise ? Steppers(spec, room: &room) : nil
        stateStore = spec.stateStore
        let outputSteps = returnsSequences ? time : 1
        super.init(
            steps: outputSteps, rows: units,
            output: states + (returnsSequences ? 1 : time) * units * lanes,
            gradient: room.rows(units, steps: outputSteps), mask: returnsSequences ? spec.maskAbove : nil, kernels: spec.kernel.kernels)
    }

    override func forward(_ work: Workspace) {
        input.prepare(work)
        steppers?.prepare(work, units: units)
        stateStore?.restore(work, self)
        var first = 0
        while first < time, !(isLong && work.isStopped) {
            let count = min(block, time - first)
            let rows = steppers == nil ? table?.rows(work, first) : nil
            if rows == nil { input.take(work, sums(work, first, count)) }
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

    /// Where the input's part of some steps' sums goes, so that the cell's kernel finds it.
    private func sums(_ work: Workspace, _ first: Int, _ count: Int) -> StepBlock {
        switch cell {
        case .simple:
            StepBlock(first: first, count: count, sums: work.floats + states + (first + 1) * units * lanes, apart: units)
        case .lstm, .gru, .general: gradients(work, first, count)
        }
    }

    /// Where the gradients by some steps' sums are.
    private func gradients(_ work: Workspace, _ first: Int, _ count: Int) -> StepBlock {
        StepBlock(first: first, count: count, sums: work.floats + gates + first * gateRows * lanes, apart: gateRows)
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
        table?.beginBack(work)
        var first = (time - 1) / block * block
        while first >= 0, !(isLong && work.isStopped) {
            let count = min(block, time - first)
            let offset = first * units * lanes
            let dy = returnsSequences ? UnsafePointer(work.floats + gradient + offset) : nil
            if steppers != nil {
                for step in (first..<first + count).reversed() {
                    backwardStep(work, step, dy: dy.map { $0 + (step - first) * units * lanes }, dh, dc)
                }
            } else {
                run(backward: work, first, count, h: work.floats + states + offset, dy: dy, dh, dc)
            }
            if isHuge, work.isStopped { return }
            let gradients = gradients(work, first, count)
            addRecurrentGradients(work, gradients, slab, table?.gradientRows(work, first, slab))
            if isHuge, work.isStopped { return }
            // That by a table with the bias in it tells the bias' gradient too.
            if let place = inputKernel.biasPlace, table == nil {
                kernels.sum_lanes(count, gradients.sums, gateRows, inputKernel.columns, slab + place)
            }
            input.give(work, gradients, slab)
            first -= block
        }
        table?.endBack(work, slab)
    }
}
