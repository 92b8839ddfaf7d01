import LessonLanguage
import RNN

extension LSTMTrace: HostType {}
extension GRUTrace: HostType {}
extension SimpleRNNTrace: HostType {}
extension GradientNorms: HostType {}

extension LessonLanguage.Host {
    /// What is inside a model: gates and states by name, and gradients by time step.
    mutating func declareTraces() {
        type(LSTMTrace.self, named: "LSTMTrace", "What happens in an LSTM at each time step, or at one.") { type in
            type.property("inputGate: Tensor", "How much of the candidate comes in, 0 to 1.") { (t: LSTMTrace) in t.inputGate }
            type.property("forgetGate: Tensor", "How much of the cell state stays, 0 to 1.") { (t: LSTMTrace) in t.forgetGate }
            type.property("candidate: Tensor", "What may come into the cell state.") { (t: LSTMTrace) in t.candidate }
            type.property("outputGate: Tensor", "How much of the cell state is shown, 0 to 1.") { (t: LSTMTrace) in t.outputGate }
            type.property("cellState: Tensor") { (t: LSTMTrace) in t.cellState }
            type.property("hiddenState: Tensor") { (t: LSTMTrace) in t.hiddenState }
        }
        type(GRUTrace.self, named: "GRUTrace", "What happens in a GRU at each time step, or at one.") { type in
            type.property("updateGate: Tensor", "How much of the state stays, 0 to 1.") { (t: GRUTrace) in t.updateGate }
            type.property("resetGate: Tensor", "How much of the state the candidate sees, 0 to 1.") { (t: GRUTrace) in t.resetGate }
            type.property("candidate: Tensor", "What takes the rest's place.") { (t: GRUTrace) in t.candidate }
            type.property("hiddenState: Tensor") { (t: GRUTrace) in t.hiddenState }
        }
        type(SimpleRNNTrace.self, named: "SimpleRNNTrace", "What happens in a SimpleRNN at each time step, or at one.") { type in
            type.property("hiddenState: Tensor") { (t: SimpleRNNTrace) in t.hiddenState }
        }
        type(GradientNorms.self, named: "GradientNorms", "How far the gradient reaches back in a layer.") { type in
            type.property("layer: String", "The layer's name.") { (n: GradientNorms) in n.layer }
            type.property("values: [Double]", "Its size at each time step, the first one first.") { (n: GradientNorms) in n.values }
        }
    }

    /// What a model shows of its inside.
    static func declareInspection(_ type: inout HostTypeDeclaration) {
        type.method("activations(_ x: any TensorConvertible) -> [Tensor]", "What comes out of each layer.") {
            (m: Sequential, x: AnyHost) in
            try m.tryActivations(x.get((any TensorConvertible).self))
        }
        let gates = "Gates and states of the layer at every time step."
        type.method("trace(_ x: any TensorConvertible, of layer: LSTM, backward: Bool = false) -> LSTMTrace", gates) {
            (m: Sequential, x: AnyHost, layer: LSTM, backward: Bool) in
            try m.tryTrace(x.get((any TensorConvertible).self), of: layer, backward: backward)
        }
        type.method("trace(_ x: any TensorConvertible, of layer: GRU, backward: Bool = false) -> GRUTrace", gates) {
            (m: Sequential, x: AnyHost, layer: GRU, backward: Bool) in
            try m.tryTrace(x.get((any TensorConvertible).self), of: layer, backward: backward)
        }
        type.method("trace(_ x: any TensorConvertible, of layer: SimpleRNN, backward: Bool = false) -> SimpleRNNTrace", gates) {
            (m: Sequential, x: AnyHost, layer: SimpleRNN, backward: Bool) in
            try m.tryTrace(x.get((any TensorConvertible).self), of: layer, backward: backward)
        }
        type.method(
            "gradientNorms(_ x: any TensorConvertible, _ y: any TensorConvertible) -> [GradientNorms]",
            "How large the gradient by each recurrent layer's state is at each time step."
        ) { (m: Sequential, x: AnyHost, y: AnyHost) in
            try m.tryGradientNorms(
                x.get((any TensorConvertible).self), y.get((any TensorConvertible).self))
        }
        type.method("resetStates()", "Sets the states of stateful layers to zero.") { (m: Sequential) in m.resetStates() }
    }
}
