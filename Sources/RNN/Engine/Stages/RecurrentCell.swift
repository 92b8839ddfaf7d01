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
            case .simple: options.activation.code.map(RecurrentCell.simple)
            case .lstm: isUsual ? .lstm : nil
            case .gruResetAfter: isUsual ? .gru : nil
            case .gruResetBefore: nil
            }
        self = masksStates ? .general(GeneralCell(layer)) : fused ?? .general(GeneralCell(layer))
    }

    var kind: CellKind {
        switch self {
        case .simple: .simple
        case .lstm: .lstm
        case .gru: .gruResetAfter
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
