import LessonLanguage
import RNN

extension SimpleRNN: HostType {}
extension LSTM: HostType {}
extension GRU: HostType {}
extension Bidirectional: HostType {}
extension MergeMode: HostType {}

extension LessonLanguage.Host {
    /// The layers that go through time steps, and the wrapper that goes both ways.
    mutating func declareRecurrentLayers(_ context: RunContext) {
        layer(SimpleRNN.self, named: "SimpleRNN", context, "The plain recurrent layer: h = tanh(x·W + h₋₁·U + b).") { type in
            type.initializer(
                "init(_ units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0, recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the hidden state; `inputShape` is (time steps, features) of a sample."
            ) {
                (
                    units: Int, activation: ActivationFunction, useBias: Bool, kernel: Initializer, recurrent: Initializer, bias: Initializer,
                    kernelPenalty: Regularizer?, recurrentPenalty: Regularizer?, biasPenalty: Regularizer?, dropout: Double, recurrentDropout: Double,
                    returnSequences: Bool, returnState: Bool, goBackwards: Bool, stateful: Bool, inputShape: [Int]?, name: String?
                ) in
                SimpleRNN(
                    units, activation: activation, useBias: useBias, kernelInitializer: kernel, recurrentInitializer: recurrent,
                    biasInitializer: bias, kernelRegularizer: kernelPenalty, recurrentRegularizer: recurrentPenalty,
                    biasRegularizer: biasPenalty, dropout: dropout, recurrentDropout: recurrentDropout,
                    returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful, inputShape: inputShape,
                    name: name)
            }
            type.method(
                "step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> SimpleRNNTrace",
                "One time step, its parts by name; `input` is (features) or (samples, features)."
            ) { (l: SimpleRNN, input: AnyHost, hidden: Tensor?) in
                try l.tryStep(
                    input.get((any TensorConvertible).self), hiddenState: hidden, seed: context.random.next())
            }
            Self.declareState(of: SimpleRNN.self, &type, context)
            Self.declareReset(&type) { (l: SimpleRNN) in l.resetStates() }
        }
        layer(LSTM.self, named: "LSTM", context, "Long short-term memory.") { type in
            type.initializer(
                "init(_ units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, unitForgetBias: Bool = true, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0, recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the hidden state and of the cell state."
            ) {
                (
                    units: Int, activation: ActivationFunction, recurrentActivation: ActivationFunction, useBias: Bool, kernel: Initializer,
                    recurrent: Initializer, bias: Initializer, unitForgetBias: Bool, kernelPenalty: Regularizer?, recurrentPenalty: Regularizer?,
                    biasPenalty: Regularizer?, dropout: Double, recurrentDropout: Double, returnSequences: Bool, returnState: Bool, goBackwards: Bool,
                    stateful: Bool, inputShape: [Int]?, name: String?
                ) in
                LSTM(
                    units, activation: activation, recurrentActivation: recurrentActivation, useBias: useBias, kernelInitializer: kernel,
                    recurrentInitializer: recurrent,
                    biasInitializer: bias, unitForgetBias: unitForgetBias, kernelRegularizer: kernelPenalty, recurrentRegularizer: recurrentPenalty,
                    biasRegularizer: biasPenalty, dropout: dropout, recurrentDropout: recurrentDropout,
                    returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful, inputShape: inputShape,
                    name: name)
            }
            type.method(
                "step(_ input: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil) -> LSTMTrace",
                "One time step, its parts by name; `input` is (features) or (samples, features)."
            ) { (l: LSTM, input: AnyHost, hidden: Tensor?, cell: Tensor?) in
                try l.tryStep(
                    input.get((any TensorConvertible).self), hiddenState: hidden, cellState: cell, seed: context.random.next())
            }
            type.method(
                "outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil) -> (output: Tensor, hiddenState: Tensor, cellState: Tensor)",
                "What the layer by itself makes of `x`, and its states after the last step."
            ) { (l: LSTM, x: AnyHost, hidden: Tensor?, cell: Tensor?) in
                let found = try l.tryNamedStates(
                    x.get((any TensorConvertible).self), hiddenState: hidden, cellState: cell, seed: context.random.next())
                return Value.fields(
                    Fields([found.output.lessonValue, found.hiddenState.lessonValue, found.cellState.lessonValue]))
            }
            Self.declareReset(&type) { (l: LSTM) in l.resetStates() }
        }
        layer(GRU.self, named: "GRU", context, "The gated recurrent unit, in the form with two biases unless `resetAfter` is false.") { type in
            type.initializer(
                "init(_ units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0, recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, resetAfter: Bool = true, inputShape: [Int]? = nil, name: String? = nil)",
                "The length of the hidden state."
            ) {
                (
                    units: Int, activation: ActivationFunction, recurrentActivation: ActivationFunction, useBias: Bool, kernel: Initializer,
                    recurrent: Initializer, bias: Initializer, kernelPenalty: Regularizer?, recurrentPenalty: Regularizer?, biasPenalty: Regularizer?,
                    dropout: Double, recurrentDropout: Double, returnSequences: Bool, returnState: Bool, goBackwards: Bool, stateful: Bool, resetAfter: Bool,
                    inputShape: [Int]?, name: String?
                ) in
                GRU(
                    units, activation: activation, recurrentActivation: recurrentActivation, useBias: useBias, kernelInitializer: kernel,
                    recurrentInitializer: recurrent,
                    biasInitializer: bias, kernelRegularizer: kernelPenalty, recurrentRegularizer: recurrentPenalty,
                    biasRegularizer: biasPenalty, dropout: dropout, recurrentDropout: recurrentDropout,
                    returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful, resetAfter: resetAfter,
                    inputShape: inputShape,
                    name: name)
            }
            type.method(
                "step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> GRUTrace",
                "One time step, its parts by name; `input` is (features) or (samples, features)."
            ) { (l: GRU, input: AnyHost, hidden: Tensor?) in
                try l.tryStep(
                    input.get((any TensorConvertible).self), hiddenState: hidden, seed: context.random.next())
            }
            Self.declareState(of: GRU.self, &type, context)
            Self.declareReset(&type) { (l: GRU) in l.resetStates() }
        }
        enumeration(
            MergeMode.self, named: "MergeMode", "How both directions are put together.",
            cases: MergeMode.allCases.map { ($0.rawValue, $0) })
        layer(Bidirectional.self, named: "Bidirectional", context, "A recurrent layer forwards, and one backwards.") { type in
            type.initializer(
                "init(_ layer: any Layer, mergeMode: MergeMode = .concat, backwardLayer: (any Layer)? = nil, inputShape: [Int]? = nil, name: String? = nil)",
                "The layer that goes forwards; the other is like it unless given."
            ) { (layer: AnyHost, mode: MergeMode, backward: AnyHost?, inputShape: [Int]?, name: String?) in
                Bidirectional(
                    try layer.get((any Layer).self), mergeMode: mode, backwardLayer: try backward?.get((any Layer).self),
                    inputShape: inputShape, name: name)
            }
            type.method(
                "outputAndStates(_ x: any TensorConvertible, initialState: [Tensor] = []) -> (output: Tensor, states: [Tensor])",
                "What the layer by itself makes of `x`, and the states after the last step: the forward layer's, then the backward one's."
            ) { (l: Bidirectional, x: AnyHost, initial: [Tensor]) in
                let found = try l.tryMergedOutputAndStates(
                    x.get((any TensorConvertible).self), initialState: initial, seed: context.random.next())
                return Value.fields(Fields([found.output.lessonValue, found.states.lessonValue]))
            }
            type.method(
                "outputs(_ x: any TensorConvertible, initialState: [Tensor] = []) -> (forward: Tensor, backward: Tensor)",
                "The outputs of both directions by themselves."
            ) { (l: Bidirectional, x: AnyHost, initial: [Tensor]) in
                let found = try l.tryOutputs(
                    x.get((any TensorConvertible).self), initialState: initial, seed: context.random.next())
                return Value.fields(Fields([found.forward.lessonValue, found.backward.lessonValue]))
            }
            Self.declareReset(&type) { (l: Bidirectional) in l.resetStates() }
        }
    }

    /// What can be done with a stateful layer.
    private static func declareReset<L: HostType>(_ type: inout HostTypeDeclaration, _ reset: @escaping (L) -> Void) {
        type.method("resetStates()", "Sets the states of a stateful layer to zero.") { (l: L) in reset(l) }
    }

    /// The states of a layer that has one.
    private static func declareState<L: RecurrentLayer & HostType>(
        of layer: L.Type, _ type: inout HostTypeDeclaration, _ context: RunContext
    ) {
        type.method(
            "outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil) -> (output: Tensor, hiddenState: Tensor)",
            "What the layer by itself makes of `x`, and its state after the last step."
        ) { (l: L, x: AnyHost, hidden: Tensor?) in
            let found = try l.tryNamedStates(
                x.get((any TensorConvertible).self), hiddenState: hidden, seed: context.random.next())
            return Value.fields(Fields([found.output.lessonValue, found.hiddenState.lessonValue]))
        }
    }
}
