import RNNKernels

/// Which of the cells a recurrent stage runs: one that has a fused kernel, or any other.
enum RecurrentCell {
    /// SimpleRNN, with an activation that the kernels know.
    case simple(Int32)
    /// LSTM and GRU with tanh and sigmoid.
    case lstm, gru
    case general(GeneralCell)

    /// - Parameter masksStates: whether some of the state is left out before each step.
    init(_ layer: any RecurrentLayer, masksStates: Bool) {
        let options = layer.options
        let isUsual = options.activation == .tanh && options.recurrentActivation == .sigmoid
        let fused: RecurrentCell? =
            switch layer.cellKind {
            case .simpleRNN: options.activation.code.map(RecurrentCell.simple)
            case .lstm: isUsual ? .lstm : nil
            case .gru: isUsual ? .gru : nil
            case .gruResetBefore: nil
            }
        self = masksStates ? .general(GeneralCell(layer)) : fused ?? .general(GeneralCell(layer))
    }

    var kind: CellKind {
        switch self {
        case .simple: .simpleRNN
        case .lstm: .lstm
        case .gru: .gru
        case .general(let cell): cell.kind
        }
    }

    var isGeneral: Bool {
        if case .general = self { true } else { false }
    }
}

extension RecurrentStage {
    /// Takes `count` steps forward. `h` has the state before the first, and room for those after.
    /// - Parameter rows: where the input's part is looked up, if it isn't there yet; none where steps are taken one by one.
    func run(forward work: Workspace, _ first: Int, _ count: Int, h: UnsafeMutablePointer<Float>, rows: TableRows?) {
        var steps = steps(work, first, count, h: h)
        steps.starts = first == 0 && startsAtZero
        steps.u = UnsafePointer(turnedKernel.values)
        steps.bias = recurrentBias
        steps.ids = rows?.ids
        steps.table = rows.map { UnsafePointer($0.table) }
        switch cell {
        case .simple(let activation):
            steps.activation = activation
            kernels.simple_forward(steps)
        case .lstm: kernels.lstm_forward(steps)
        case .gru: kernels.gru_forward(steps)
        case .general(let cell): cell.forward(work, self, first, h: h)
        }
    }

    /// Takes gradients back over `count` steps: `dh` and `dc` are those by the state after them, and become those by the state before, unless
    /// that is the one before all steps: nobody asks for its gradients.
    func run(
        backward work: Workspace, _ first: Int, _ count: Int, h: UnsafeMutablePointer<Float>, dy: UnsafePointer<Float>?,
        _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>
    ) {
        var steps = steps(work, first, count, h: h)
        steps.starts = first == 0
        steps.u = UnsafePointer(recurrentKernel.values)
        (steps.dy, steps.dh, steps.dc) = (dy, dh, dc)
        switch cell {
        case .simple(let activation):
            steps.activation = activation
            kernels.simple_back(steps)
        case .lstm: kernels.lstm_back(steps)
        case .gru: kernels.gru_back(steps)
        case .general(let cell): cell.backward(work, self, first, h: h, dh, dc)
        }
    }

    /// What both ways have: the places of some steps' numbers.
    private func steps(_ work: Workspace, _ first: Int, _ count: Int, h: UnsafeMutablePointer<Float>) -> RNNSteps {
        let offset = first * units * lanes
        var steps = RNNSteps()
        (steps.steps, steps.units) = (count, units)
        steps.gates = work.floats + gates + first * gateRows * lanes
        (steps.c, steps.tc, steps.h) = (work.floats + cells + offset, work.floats + tanhCells + offset, h)
        return steps
    }
}
