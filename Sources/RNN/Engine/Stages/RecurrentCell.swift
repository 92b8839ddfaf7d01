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
        if masksStates {
            self = .general(GeneralCell(layer))
            return
        }
        let isUsual = options.activation == .tanh && options.recurrentActivation == .sigmoid
        if layer is SimpleRNN, let code = options.activation.code {
            self = .simple(code)
            return
        }
        switch layer {
        case is LSTM where isUsual: self = .lstm
        case let layer as GRU where isUsual && layer.resetAfter: self = .gru
        default: self = .general(GeneralCell(layer))
        }
    }

    /// Rows a step in the array of gates, in units. A GRU has room for the candidate's recurrent part besides.
    var gateCount: Int {
        switch self {
        case .simple: 1
        case .lstm, .gru: 4
        case .general(let cell): cell.kind == .simple ? 1 : 4
        }
    }

    var hasCellState: Bool {
        switch self {
        case .lstm: true
        case .simple, .gru: false
        case .general(let cell): cell.kind == .lstm
        }
    }

    var isSimple: Bool {
        switch self {
        case .simple: true
        case .lstm, .gru: false
        case .general(let cell): cell.kind == .simple
        }
    }

    var isGeneral: Bool {
        if case .general = self { true } else { false }
    }

    /// How the rows of gradients belong to the columns of the recurrent kernel.
    enum GradientLayout { case plain, ownCandidate, resetCandidate }

    var gradientLayout: GradientLayout {
        switch self {
        case .simple, .lstm: .plain
        case .gru: .ownCandidate
        case .general(let cell):
            switch cell.kind {
            case .simple, .lstm: .plain
            case .gruResetAfter: .ownCandidate
            case .gruResetBefore: .resetCandidate
            }
        }
    }
}

extension RecurrentStage {
    /// Takes `count` steps forward. `h` has the state before the first, and room for those after.
    /// - Parameter rows: where the input's part is looked up, if it isn't there yet; none where steps are taken one by one.
    func run(forward work: Workspace, _ first: Int, _ count: Int, h: UnsafeMutablePointer<Float>, rows: TableRows?) {
        let z = work.floats + gates + first * gateRows * lanes
        let offset = first * units * lanes
        let starts = first == 0 && startsAtZero
        switch cell {
        case .simple(let activation):
            kernels.simple_forward(count, units, starts, activation, turnedKernel.values, rows?.ids, rows?.table, h)
        case .lstm:
            kernels.lstm_forward(
                count, units, starts, turnedKernel.values, rows?.ids, rows?.table, z, work.floats + cells + offset,
                work.floats + tanhCells + offset, h)
        case .gru:
            kernels.gru_forward(count, units, starts, turnedKernel.values, recurrentBias, rows?.ids, rows?.table, z, h)
        case .general(let cell): cell.forward(work, self, first, h: h)
        }
    }

    /// Takes gradients back over `count` steps: `dh` and `dc` are those by the state after them, and become those by the state before, unless
    /// that is the one before all steps: nobody asks for its gradients.
    func run(
        backward work: Workspace, _ first: Int, _ count: Int, h: UnsafeMutablePointer<Float>, dy: UnsafePointer<Float>?,
        _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>
    ) {
        let z = work.floats + gates + first * gateRows * lanes
        let offset = first * units * lanes
        switch cell {
        case .simple(let activation): kernels.simple_back(count, units, first == 0, activation, recurrentKernel.values, h, dy, dh, z)
        case .lstm:
            kernels.lstm_back(
                count, units, first == 0, recurrentKernel.values, z, work.floats + cells + offset, work.floats + tanhCells + offset, dy,
                dh, dc)
        case .gru: kernels.gru_back(count, units, first == 0, recurrentKernel.values, z, h, dy, dh)
        case .general(let cell): cell.backward(work, self, first, h: h, dh, dc)
        }
    }
}
