/// One step of a recurrent layer whose activations the fused kernels do not have, whose reset gate acts before the product, or whose
/// state is partly left out.
final class GeneralCell {
    let kind: CellKind
    private let equations: any CellEquations

    init(_ layer: any RecurrentLayer) {
        kind = layer.cellKind
        let (activation, gates) = (layer.options.activation, layer.options.recurrentActivation)
        equations =
            switch layer.cellKind {
            case .simpleRNN: SimpleEquations(activation: activation)
            case .lstm: LSTMEquations(activation: activation, gateActivation: gates)
            case .gru: GRUEquations(activation: activation, gateActivation: gates)
            case .gruResetBefore: GRUResetBeforeEquations(activation: activation, gateActivation: gates)
            }
    }

    /// The gates of step number `step` hold the input's part of the sums and become the gates' values; the sums are kept.
    func forward(_ work: Workspace, _ stage: RecurrentStage, _ step: Int, h: UnsafeMutablePointer<Float>) {
        equations.forward(GeneralStep(work, stage, step, h: h))
    }

    /// The gates of step number `step` become the gradients by their sums.
    func backward(
        _ work: Workspace, _ stage: RecurrentStage, _ step: Int, h: UnsafeMutablePointer<Float>, _ dh: UnsafeMutablePointer<Float>,
        _ dc: UnsafeMutablePointer<Float>
    ) {
        equations.backward(GeneralStep(work, stage, step, h: h), dh, dc)
    }
}

/// What a kind of cell does in a step, both ways.
protocol CellEquations {
    /// From the input's part of the sums to the gates and the state after the step.
    func forward(_ step: GeneralStep)
    /// From the gradients by the states after the step, the hidden and the cell state, to those by the sums and by the states before.
    func backward(_ step: GeneralStep, _ dh: UnsafeMutablePointer<Float>, _ dc: UnsafeMutablePointer<Float>)
}
