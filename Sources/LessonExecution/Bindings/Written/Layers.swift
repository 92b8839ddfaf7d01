// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Activation: HostType {}
extension ActivationFunction: HostEnumeration {}
extension AveragePooling1D: HostType {}
extension MergeMode: HostEnumeration {}
extension Bidirectional: HostType {}
extension Conv1D: HostType {}
extension Dense: HostType {}
extension Dropout: HostType {}
extension Embedding: HostType {}
extension Flatten: HostType {}
extension GRU: HostType {}
extension GaussianNoise: HostType {}
extension GlobalAveragePooling1D: HostType {}
extension GlobalMaxPooling1D: HostType {}
extension Input: HostType {}
extension LSTM: HostType {}
extension LayerNormalization: HostType {}
extension Masking: HostType {}
extension MaxPooling1D: HostType {}
extension Regularizer: HostType {}
extension RepeatVector: HostType {}
extension SimpleRNN: HostType {}
extension SpatialDropout1D: HostType {}
extension TimeDistributed: HostType {}
extension Weight: HostType {}
extension Padding: HostEnumeration {}

extension LessonLanguage.Host {
    mutating func declareLayers(_ context: RunContext, _ hand: HandBindings) {
        declareActivation(context, hand)
        declareActivationFunction(context, hand)
        declareAveragePooling1D(context, hand)
        declareMergeMode(context, hand)
        declareBidirectional(context, hand)
        declareConv1D(context, hand)
        declareDense(context, hand)
        declareDropout(context, hand)
        declareEmbedding(context, hand)
        declareFlatten(context, hand)
        declareGRU(context, hand)
        declareGaussianNoise(context, hand)
        declareGlobalAveragePooling1D(context, hand)
        declareGlobalMaxPooling1D(context, hand)
        declareInput(context, hand)
        declareLSTM(context, hand)
        declareLayer(context, hand)
        declareLayerNormalization(context, hand)
        declareMasking(context, hand)
        declareMaxPooling1D(context, hand)
        declareRegularizer(context, hand)
        declareRepeatVector(context, hand)
        declareSimpleRNN(context, hand)
        declareSpatialDropout1D(context, hand)
        declareTimeDistributed(context, hand)
        declareWeight(context, hand)
        declarePadding(context, hand)
    }

    private mutating func declareActivation(_ context: RunContext, _ hand: HandBindings) {
        type(Activation.self, named: "Activation", "A function of each number, as a layer of its own: (B, …) stays (B, …).") { type in
            type.initializer(
                "init(_ function: ActivationFunction, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "function": "what each number goes through; `.softmax` and its like all numbers of a step together",
                    "inputShape": "a sample's shape without the batch, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (function: ActivationFunction, inputShape: [Int]?, name: String?) in Activation(function, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareActivationFunction(_ context: RunContext, _ hand: HandBindings) {
        enumeration(ActivationFunction.self, named: "ActivationFunction", "The function that a layer's output goes through: those of Keras but `glu`, which halves the features, and `threshold`, which asks for numbers.", [
                    "celu": "The same as `elu` with Keras' default (Barron, 2017)",
                    "elu": "x, and eˣ - 1 below 0 (Clevert et al., 2016); `selu` scaled so that means and variances stay (Klambauer et al., 2017)",
                    "exponential": "eˣ",
                    "gelu": "x Φ(x), with the normal distribution's Φ (Hendrycks and Gimpel, 2016)",
                    "hardShrink": "0 where |x| ≤ 1/2; beyond it x moved by 1/2 towards 0, or x itself",
                    "hardSigmoid": "max(0, min(x / 6 + 1/2, 1)), and that times x (Howard et al., 2019)",
                    "hardSilu": "max(0, min(x / 6 + 1/2, 1)), and that times x (Howard et al., 2019)",
                    "hardTanh": "max(-1, min(x, 1))",
                    "leakyRelu": "x, and 0.2 x below 0 (Maas et al., 2013)",
                    "linear": "x itself",
                    "logSigmoid": "log σ(x)",
                    "logSoftmax": "eˣ over the sum of all units' eˣ, and its logarithm; not inside a recurrent layer.",
                    "mish": "x tanh(log(1 + eˣ)) (Misra, 2019)",
                    "relu": "max(0, x)",
                    "relu6": "max(0, min(x, 6))",
                    "selu": "x, and eˣ - 1 below 0 (Clevert et al., 2016); `selu` scaled so that means and variances stay (Klambauer et al., 2017)",
                    "sigmoid": "1 / (1 + e⁻ˣ): 0…1",
                    "silu": "x σ(x), also known as swish (Ramachandran et al., 2017)",
                    "softShrink": "0 where |x| ≤ 1/2; beyond it x moved by 1/2 towards 0, or x itself",
                    "softmax": "eˣ over the sum of all units' eˣ, and its logarithm; not inside a recurrent layer.",
                    "softplus": "log(1 + eˣ)",
                    "softsign": "x / (1 + |x|)",
                    "sparsePlus": "0 up to -1, (x + 1)² / 4 up to 1, then x; and its slope, max(0, min((x + 1) / 2, 1))",
                    "sparseSigmoid": "0 up to -1, (x + 1)² / 4 up to 1, then x; and its slope, max(0, min((x + 1) / 2, 1))",
                    "sparsemax": "The nearest point whose numbers are at least 0 and have the sum 1 (Martins and Astudillo, 2016), which Keras 3.15 misses where several stay above 0; not inside a recurrent layer.",
                    "squareplus": "(x + √(x² + 4)) / 2",
                    "tanh": "The hyperbolic tangent: -1…1",
                    "tanhShrink": "x - tanh(x)",
                ]) { type in

        }
    }

    private mutating func declareAveragePooling1D(_ context: RunContext, _ hand: HandBindings) {
        type(AveragePooling1D.self, named: "AveragePooling1D", "The mean of each feature within a window that moves over the time steps: (B, T, D) becomes (B, T / strides, D).") { type in
            type.initializer(
                "init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "padding": "whether windows reach over the ends: `.valid` or `.same`",
                    "poolSize": "the window's length",
                    "strides": "how many steps it moves on; its length, if left out",
                ],
                { (poolSize: Int, strides: Int?, padding: Padding, inputShape: [Int]?, name: String?) in AveragePooling1D(poolSize: poolSize, strides: strides, padding: padding, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareMergeMode(_ context: RunContext, _ hand: HandBindings) {
        enumeration(MergeMode.self, named: "MergeMode", "How `Bidirectional` puts the outputs of both directions together.", [
                    "ave": "Their sum, product or mean.",
                    "concat": "Side by side, the forward one's first.",
                    "mul": "Their sum, product or mean.",
                    "none": "Not at all: the layer gives both (`outputs`), so it can't be one of a `Sequential` model's.",
                    "sum": "Their sum, product or mean.",
                ]) { type in

        }
    }

    private mutating func declareBidirectional(_ context: RunContext, _ hand: HandBindings) {
        type(Bidirectional.self, named: "Bidirectional", "A recurrent layer that goes through the time steps forwards, and one that goes backwards, put together at each step (Schuster and Paliwal, 1997).") { type in
            type.initializer(
                """
                init(_ layer: any Layer, mergeMode: MergeMode = .concat, backwardLayer: (any Layer)? = nil, inputShape: [Int]? = nil, \
                name: String? = nil)
                """,
                "", [
                    "backwardLayer": "the other one, if it is not to be like the first",
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "layer": "the `SimpleRNN`, `LSTM` or `GRU` that goes forwards; the other one goes backwards",
                    "mergeMode": "how the outputs of the two are put together",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (layer: AnyHost, mergeMode: MergeMode, backwardLayer: AnyHost?, inputShape: [Int]?, name: String?) in try Bidirectional(layer.get((any Layer).self), mergeMode: mergeMode, backwardLayer: backwardLayer?.get((any Layer).self), inputShape: inputShape, name: name) })
            type.method(
                "outputAndStates(_ x: any TensorConvertible, initialState: [Tensor] = []) -> (output: Tensor, states: [Tensor])",
                "The output, and the states after the last step of the forward layer, then those of the backward one: h (B, H) each, an LSTM's cell state behind it.", [
                    "initialState": "the states before the first step in the same order; if there are none zeros, or of a stateful layer those that the last call has left",
                    "x": "(B, T, D)",
                ],
                { (own: Bidirectional, x: AnyHost, initialState: [Tensor]) -> Value in let made = try own.tryMergedOutputAndStates(x.get((any TensorConvertible).self), initialState: initialState, seed: context.drawSeed()); return .fields(Fields([made.output.lessonValue, made.states.lessonValue])) })
            type.method(
                "outputs(_ x: any TensorConvertible, initialState: [Tensor] = []) -> (forward: Tensor, backward: Tensor)",
                "The outputs of both directions by themselves: (B, H) each, or with `returnSequences` (B, T, H), the backward one's in the order of the time steps too. For `mergeMode: .none`, and for `.concat`.", [
                    "initialState": "the states before the first step: the forward layer's, then those of the backward one; zeros where there are none",
                    "x": "the input, (B, T, D)",
                ],
                { (own: Bidirectional, x: AnyHost, initialState: [Tensor]) -> Value in let made = try own.tryOutputs(x.get((any TensorConvertible).self), initialState: initialState, seed: context.drawSeed()); return .fields(Fields([made.forward.lessonValue, made.backward.lessonValue])) },
                isTried: true)
            type.method(
                "resetStates()",
                "Sets the states of both directions of a stateful layer to zero. What it is given next may have any number of samples.", [:],
                { (own: Bidirectional) in own.resetStates() })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareConv1D(_ context: RunContext, _ hand: HandBindings) {
        type(Conv1D.self, named: "Conv1D", "The same small kernel at every place in time: y at step t is activation(Σ x[t·stride + i·dilation]·W[i] + b) over the kernel's taps i.") { type in
            type.initializer(
                """
                init(_ filters: Int, _ kernelSize: Int, strides: Int = 1, padding: Padding = .valid, dilationRate: Int = 1, \
                activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, \
                biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, \
                inputShape: [Int]? = nil, name: String? = nil)
                """,
                "", [
                    "activation": "what the sums go through",
                    "biasInitializer": "how the bias is first drawn",
                    "biasRegularizer": "a penalty on the bias that is added to the loss",
                    "dilationRate": "how many steps its taps are apart. Only one of the two may be more than 1, as in Keras",
                    "filters": "H, how many numbers come out a step",
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "kernelInitializer": "how the kernel is first drawn",
                    "kernelRegularizer": "a penalty on the kernel that is added to the loss",
                    "kernelSize": "the number of taps",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "padding": "whether the kernel reaches over the ends",
                    "strides": "how many steps the kernel moves on",
                    "useBias": "whether a bias is added",
                ],
                { (filters: Int, kernelSize: Int, strides: Int, padding: Padding, dilationRate: Int, activation: ActivationFunction, useBias: Bool, kernelInitializer: Initializer, biasInitializer: Initializer, kernelRegularizer: Regularizer?, biasRegularizer: Regularizer?, inputShape: [Int]?, name: String?) in Conv1D(filters, kernelSize, strides: strides, padding: padding, dilationRate: dilationRate, activation: activation, useBias: useBias, kernelInitializer: kernelInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer, biasRegularizer: biasRegularizer, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareDense(_ context: RunContext, _ hand: HandBindings) {
        type(Dense.self, named: "Dense", "The fully connected layer: y = activation(x·W + b), at every time step if there are such.") { type in
            type.initializer(
                """
                init(_ units: Int, activation: ActivationFunction = .linear, useBias: Bool = true, \
                kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros, \
                kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, inputShape: [Int]? = nil, \
                name: String? = nil)
                """,
                "", [
                    "activation": "what the sums go through",
                    "biasInitializer": "how the bias is first drawn",
                    "biasRegularizer": "a penalty on the bias that is added to the loss",
                    "inputShape": "(D) or (T, D) of a sample, if this is the first layer",
                    "kernelInitializer": "how the kernel is first drawn",
                    "kernelRegularizer": "a penalty on the kernel that is added to the loss",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "units": "H, how many numbers come out",
                    "useBias": "whether a bias is added",
                ],
                { (units: Int, activation: ActivationFunction, useBias: Bool, kernelInitializer: Initializer, biasInitializer: Initializer, kernelRegularizer: Regularizer?, biasRegularizer: Regularizer?, inputShape: [Int]?, name: String?) in Dense(units, activation: activation, useBias: useBias, kernelInitializer: kernelInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer, biasRegularizer: biasRegularizer, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareDropout(_ context: RunContext, _ hand: HandBindings) {
        type(Dropout.self, named: "Dropout", "Leaves out a fraction of its input's numbers while training, each by itself, and scales the others by 1 / (1 - rate) (Srivastava et al., 2014). (B, …) stays (B, …).") { type in
            type.initializer(
                "init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "a sample's shape without the batch, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "rate": "the fraction that is left out",
                ],
                { (rate: Double, inputShape: [Int]?, name: String?) in Dropout(rate, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareEmbedding(_ context: RunContext, _ hand: HandBindings) {
        type(Embedding.self, named: "Embedding", "A table of a vector for each word: (B, T) word ids become (B, T, D) numbers, row `id` of the table for each id.") { type in
            type.initializer(
                """
                init(_ inputDimension: Int, _ outputDimension: Int, embeddingsInitializer: Initializer = .randomUniform(), \
                embeddingsRegularizer: Regularizer? = nil, maskZero: Bool = false, inputLength: Int? = nil, name: String? = nil)
                """,
                "", [
                    "embeddingsInitializer": "how the first vectors are drawn",
                    "embeddingsRegularizer": "a penalty that is added to the loss",
                    "inputDimension": "the number of different ids: ids are in 0..<inputDimension",
                    "inputLength": "T, if it is known; only the summary needs it",
                    "maskZero": "whether id 0 is padding that the layers above pass over",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "outputDimension": "D, the length of a word's vector",
                ],
                { (inputDimension: Int, outputDimension: Int, embeddingsInitializer: Initializer, embeddingsRegularizer: Regularizer?, maskZero: Bool, inputLength: Int?, name: String?) in Embedding(inputDimension, outputDimension, embeddingsInitializer: embeddingsInitializer, embeddingsRegularizer: embeddingsRegularizer, maskZero: maskZero, inputLength: inputLength, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareFlatten(_ context: RunContext, _ hand: HandBindings) {
        type(Flatten.self, named: "Flatten", "Puts all of a sample's numbers in one row: (B, T, D) becomes (B, T·D).") { type in
            type.initializer(
                "init(inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "a sample's shape without the batch, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (inputShape: [Int]?, name: String?) in Flatten(inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareGRU(_ context: RunContext, _ hand: HandBindings) {
        type(GRU.self, named: "GRU", "The gated recurrent unit (Cho et al., 2014), with the reset gate after the product as Keras has it, or before it as in the paper.") { type in
            type.initializer(
                """
                init(_ units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, \
                useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, \
                biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, \
                biasRegularizer: Regularizer? = nil, dropout: Double = 0, recurrentDropout: Double = 0, returnSequences: Bool = false, \
                returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, resetAfter: Bool = true, \
                inputShape: [Int]? = nil, name: String? = nil)
                """,
                "", [
                    "activation": "what the candidate goes through",
                    "biasInitializer": "how the bias is first drawn",
                    "biasRegularizer": "a penalty on the bias that is added to the loss",
                    "dropout": "the fraction of the inputs that is left out while training",
                    "goBackwards": "whether time runs from the last step to the first",
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "kernelInitializer": "how the kernel is first drawn",
                    "kernelRegularizer": "a penalty on the kernel that is added to the loss",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "recurrentActivation": "what the two gates go through",
                    "recurrentDropout": "the fraction of the hidden state that is left out before each step while training",
                    "recurrentInitializer": "how the recurrent kernel is first drawn",
                    "recurrentRegularizer": "a penalty on the recurrent kernel that is added to the loss",
                    "resetAfter": "whether the reset gate acts after the product with U or before it",
                    "returnSequences": "whether the output of every step comes out, or that of the last alone",
                    "returnState": "whether the states after the last step come out too; such a layer is called by itself, with `outputAndStates`",
                    "stateful": "whether the state after a batch is the state before the next, until `resetStates`",
                    "units": "H, the length of the hidden state",
                    "useBias": "whether a bias is added",
                ],
                { (units: Int, activation: ActivationFunction, recurrentActivation: ActivationFunction, useBias: Bool, kernelInitializer: Initializer, recurrentInitializer: Initializer, biasInitializer: Initializer, kernelRegularizer: Regularizer?, recurrentRegularizer: Regularizer?, biasRegularizer: Regularizer?, dropout: Double, recurrentDropout: Double, returnSequences: Bool, returnState: Bool, goBackwards: Bool, stateful: Bool, resetAfter: Bool, inputShape: [Int]?, name: String?) in GRU(units, activation: activation, recurrentActivation: recurrentActivation, useBias: useBias, kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer, recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer, dropout: dropout, recurrentDropout: recurrentDropout, returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful, resetAfter: resetAfter, inputShape: inputShape, name: name) })
            type.method(
                "outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil) -> (output: Tensor, hiddenState: Tensor)",
                "The output, (B, H) or with `returnSequences` (B, T, H), and the state after the last step, (B, H).", [
                    "hiddenState": "the state before the first step; if it is not given zeros, or of a stateful layer that which the last call has left",
                    "x": "(B, T, D)",
                ],
                { (own: GRU, x: AnyHost, hiddenState: Tensor?) -> Value in let made = try own.tryNamedStates(x.get((any TensorConvertible).self), hiddenState: hiddenState, seed: context.drawSeed()); return .fields(Fields([made.output.lessonValue, made.hiddenState.lessonValue])) })
            type.method(
                "resetStates()",
                "Sets the state of a stateful layer to zero. What it is given next may have any number of samples.", [:],
                { (own: GRU) in own.resetStates() })
            type.method(
                "step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> GRUTrace",
                "One time step: gates and state by name. `input` x (D) or (B, D), `hiddenState` (H) or (B, H); if it is not given zeros, or that which a stateful layer has kept.", [
                    "hiddenState": "h before the step, (H) or (B, H); zeros where it is not given",
                    "input": "the features of one time step, (D) or (B, D)",
                ],
                { (own: GRU, input: AnyHost, hiddenState: Tensor?) in try own.tryStep(input.get((any TensorConvertible).self), hiddenState: hiddenState, seed: context.drawSeed()) },
                isTried: true)
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareGaussianNoise(_ context: RunContext, _ hand: HandBindings) {
        type(GaussianNoise.self, named: "GaussianNoise", "Adds noise of the normal distribution to its input's numbers while training, each by itself: a regularizer for real numbers, where dropout is one for what is there or not (Bishop, 1995). (B, …) stays (B, …).") { type in
            type.initializer(
                "init(_ standardDeviation: Double, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "a sample's shape without the batch, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "standardDeviation": "the standard deviation of the noise, whose mean is 0",
                ],
                { (standardDeviation: Double, inputShape: [Int]?, name: String?) in GaussianNoise(standardDeviation, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareGlobalAveragePooling1D(_ context: RunContext, _ hand: HandBindings) {
        type(GlobalAveragePooling1D.self, named: "GlobalAveragePooling1D", "The mean over the time steps, of those that the mask counts: (B, T, D) becomes (B, D).") { type in
            type.initializer(
                "init(inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (inputShape: [Int]?, name: String?) in GlobalAveragePooling1D(inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareGlobalMaxPooling1D(_ context: RunContext, _ hand: HandBindings) {
        type(GlobalMaxPooling1D.self, named: "GlobalMaxPooling1D", "The largest number of each feature over the time steps: (B, T, D) becomes (B, D).") { type in
            type.initializer(
                "init(inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (inputShape: [Int]?, name: String?) in GlobalMaxPooling1D(inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareInput(_ context: RunContext, _ hand: HandBindings) {
        type(Input.self, named: "Input", "Says the shape of a sample; adds nothing to the model.") { type in
            type.initializer(
                "init(_ shape: [Int], name: String? = nil)",
                "", [
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "shape": "(T), (D) or (T, D), without the batch",
                ],
                { (shape: [Int], name: String?) in Input(shape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareLSTM(_ context: RunContext, _ hand: HandBindings) {
        type(LSTM.self, named: "LSTM", "Long short-term memory (Hochreiter and Schmidhuber, 1997; forget gate by Gers et al., 2000).") { type in
            type.initializer(
                """
                init(_ units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, \
                useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, \
                biasInitializer: Initializer = .zeros, unitForgetBias: Bool = true, kernelRegularizer: Regularizer? = nil, \
                recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, dropout: Double = 0, \
                recurrentDropout: Double = 0, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, \
                stateful: Bool = false, inputShape: [Int]? = nil, name: String? = nil)
                """,
                "", [
                    "activation": "what the candidate, and the cell state on its way out, go through",
                    "biasInitializer": "how the bias is first drawn",
                    "biasRegularizer": "a penalty on the bias that is added to the loss",
                    "dropout": "the fraction of the inputs that is left out while training",
                    "goBackwards": "whether time runs from the last step to the first",
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "kernelInitializer": "how the kernel is first drawn",
                    "kernelRegularizer": "a penalty on the kernel that is added to the loss",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "recurrentActivation": "what the three gates go through",
                    "recurrentDropout": "the fraction of the hidden state that is left out before each step while training",
                    "recurrentInitializer": "how the recurrent kernel is first drawn",
                    "recurrentRegularizer": "a penalty on the recurrent kernel that is added to the loss",
                    "returnSequences": "whether the output of every step comes out, or that of the last alone",
                    "returnState": "whether the states after the last step come out too; such a layer is called by itself, with `outputAndStates`",
                    "stateful": "whether the state after a batch is the state before the next, until `resetStates`",
                    "unitForgetBias": "whether the forget gate's bias begins with ones (Jozefowicz et al., 2015)",
                    "units": "H, the length of the hidden state and of the cell state",
                    "useBias": "whether a bias is added",
                ],
                { (units: Int, activation: ActivationFunction, recurrentActivation: ActivationFunction, useBias: Bool, kernelInitializer: Initializer, recurrentInitializer: Initializer, biasInitializer: Initializer, unitForgetBias: Bool, kernelRegularizer: Regularizer?, recurrentRegularizer: Regularizer?, biasRegularizer: Regularizer?, dropout: Double, recurrentDropout: Double, returnSequences: Bool, returnState: Bool, goBackwards: Bool, stateful: Bool, inputShape: [Int]?, name: String?) in LSTM(units, activation: activation, recurrentActivation: recurrentActivation, useBias: useBias, kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer, unitForgetBias: unitForgetBias, kernelRegularizer: kernelRegularizer, recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer, dropout: dropout, recurrentDropout: recurrentDropout, returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful, inputShape: inputShape, name: name) })
            type.method(
                """
                outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil) -> (output: Tensor, \
                hiddenState: Tensor, cellState: Tensor)
                """,
                "", [
                    "cellState": "the cell state before the first step, (B, H); the same if it is not given",
                    "hiddenState": "h before the first step, (B, H); if it is not given zeros, or of a stateful layer that which the last call has left",
                    "x": "(B, T, D)",
                ],
                { (own: LSTM, x: AnyHost, hiddenState: Tensor?, cellState: Tensor?) -> Value in let made = try own.tryNamedStates(x.get((any TensorConvertible).self), hiddenState: hiddenState, cellState: cellState, seed: context.drawSeed()); return .fields(Fields([made.output.lessonValue, made.hiddenState.lessonValue, made.cellState.lessonValue])) })
            type.method(
                "resetStates()",
                "Sets the states of a stateful layer to zero. What it is given next may have any number of samples.", [:],
                { (own: LSTM) in own.resetStates() })
            type.method(
                "step(_ input: any TensorConvertible, hiddenState: Tensor? = nil, cellState: Tensor? = nil) -> LSTMTrace",
                "One time step: gates and states by name.", [
                    "cellState": "the cell state before the step, (H) or (B, H); the same if it is not given",
                    "hiddenState": "h before the step, (H) or (B, H); if it is not given zeros, or of a stateful layer that which the last call has left",
                    "input": "x (D) or (B, D)",
                ],
                { (own: LSTM, input: AnyHost, hiddenState: Tensor?, cellState: Tensor?) in try own.tryStep(input.get((any TensorConvertible).self), hiddenState: hiddenState, cellState: cellState, seed: context.drawSeed()) },
                isTried: true)
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareLayer(_ context: RunContext, _ hand: HandBindings) {
        protocolType("Layer", conformers: ["Activation", "AveragePooling1D", "Bidirectional", "Conv1D", "Dense", "Dropout", "Embedding", "Flatten", "GRU", "GaussianNoise", "GlobalAveragePooling1D", "GlobalMaxPooling1D", "Input", "LSTM", "LayerNormalization", "Masking", "MaxPooling1D", "RepeatVector", "SimpleRNN", "SpatialDropout1D", "TimeDistributed"] + hand.conformers(of: "Layer"), "A layer of a model. Shapes by letter, here and in all layers: B batch, T time steps, D features, H units.") { type in
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    static func declareMembersOfLayer(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {
            type.property(
                "name: String",
                "`lstm`, `lstm_1`: given by the model that the layer is added to, unless it has one of its own.", [:],
                { (own: AnyHost) in try own.get((any EngineLayer).self).name })
            type.property(
                "parameterCount: Int",
                "The number of trainable numbers; 0 before the layer knows its input's shape.", [:],
                { (own: AnyHost) in try own.get((any EngineLayer).self).parameterCount })
            type.property(
                "weights: [Weight]",
                "The arrays of the layer in Keras' order and layout; empty before the layer knows its input's shape.", [:],
                { (own: AnyHost) in try own.get((any EngineLayer).self).weights })
            type.method(
                "setWeights(_ values: [Tensor])",
                "Replaces all arrays.", ["values": "an array for each of `weights`, in their order"],
                { (own: AnyHost, values: [Tensor]) in try own.get((any EngineLayer).self).trySetWeights(values) })
            type.method(
                "callAsFunction(_ x: any TensorConvertible) -> Tensor",
                "What comes out for `x`, the layer as it is when it does not train. A layer that has no weights yet makes them for this input. A stateful one goes on from the states that the last call has left.", [
                    "x": "(B, T, D) or (B, D), as a model of this layer alone would take it; of an `Embedding` ids of any shape",
                ],
                { (own: AnyHost, x: AnyHost) in try own.get((any Layer).self).tryCall(x.get((any TensorConvertible).self), seed: context.drawSeed()) })
            type.method(
                "tryCall(_ x: any TensorConvertible) throws -> Tensor",
                "`callAsFunction` for callers that handle errors.", [
                    "x": "(B, T, D) or (B, D), as a model of this layer alone would take it; of an `Embedding` ids of any shape",
                ],
                { (own: AnyHost, x: AnyHost) in try own.get((any Layer).self).tryCall(x.get((any TensorConvertible).self), seed: context.drawSeed()) })
    }

    private mutating func declareLayerNormalization(_ context: RunContext, _ hand: HandBindings) {
        type(LayerNormalization.self, named: "LayerNormalization", "Each time step's (or sample's) features with mean 0 and variance 1, then scaled and shifted (Ba et al., 2016):") { type in
            type.initializer(
                "init(epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "center": "whether there is a beta",
                    "epsilon": "what is added to the variance, so that nothing is divided by 0",
                    "inputShape": "a sample's shape without the batch, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "scale": "whether there is a gamma",
                ],
                { (epsilon: Double, center: Bool, scale: Bool, inputShape: [Int]?, name: String?) in LayerNormalization(epsilon: epsilon, center: center, scale: scale, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareMasking(_ context: RunContext, _ hand: HandBindings) {
        type(Masking.self, named: "Masking", "Marks time steps whose features all have one value as padding, which the layers above pass over. (B, T, D) stays (B, T, D).") { type in
            type.initializer(
                "init(maskValue: Double = 0, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "maskValue": "what padding consists of",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (maskValue: Double, inputShape: [Int]?, name: String?) in Masking(maskValue: maskValue, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareMaxPooling1D(_ context: RunContext, _ hand: HandBindings) {
        type(MaxPooling1D.self, named: "MaxPooling1D", "The largest number of each feature within a window that moves over the time steps: (B, T, D) becomes (B, T / strides, D).") { type in
            type.initializer(
                "init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "padding": "whether windows reach over the ends: `.valid` or `.same`",
                    "poolSize": "the window's length",
                    "strides": "how many steps it moves on; its length, if left out",
                ],
                { (poolSize: Int, strides: Int?, padding: Padding, inputShape: [Int]?, name: String?) in MaxPooling1D(poolSize: poolSize, strides: strides, padding: padding, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareRegularizer(_ context: RunContext, _ hand: HandBindings) {
        type(Regularizer.self, named: "Regularizer", "A penalty on large weights that is added to the loss.") { type in
            type.property(
                "l1: Double",
                "What the sum of magnitudes is multiplied with; 0 for none of it.", [:],
                { (own: Regularizer) in own.l1 })
            type.property(
                "l2: Double",
                "What the sum of squares is multiplied with; 0 for none of it.", [:],
                { (own: Regularizer) in own.l2 })
            type.staticMethod(
                "l1(_ l1: Double = 0.01) -> Regularizer",
                "A penalty on magnitudes, which makes weights 0 (lasso: Tibshirani, 1996).", ["l1": "the factor of the sum of absolute weights"],
                { (l1: Double) in Regularizer.l1(l1) })
            type.staticMethod(
                "l2(_ l2: Double = 0.01) -> Regularizer",
                "A penalty on squares, which keeps weights small (ridge: Hoerl and Kennard, 1970).", ["l2": "the factor of the sum of squared weights"],
                { (l2: Double) in Regularizer.l2(l2) })
            type.staticMethod(
                "l1l2(l1: Double = 0, l2: Double = 0) -> Regularizer",
                "Both penalties together (elastic net: Zou and Hastie, 2005).", [
                    "l1": "the factor of the sum of absolute weights",
                    "l2": "the factor of the sum of squared weights",
                ],
                { (l1: Double, l2: Double) in Regularizer.l1l2(l1: l1, l2: l2) })
        }
    }

    private mutating func declareRepeatVector(_ context: RunContext, _ hand: HandBindings) {
        type(RepeatVector.self, named: "RepeatVector", "Gives the same vector at each of `count` time steps: (B, D) becomes (B, count, D).") { type in
            type.initializer(
                "init(_ count: Int, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "count": "how many time steps there will be",
                    "inputShape": "(D) of a sample, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (count: Int, inputShape: [Int]?, name: String?) in RepeatVector(count, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareSimpleRNN(_ context: RunContext, _ hand: HandBindings) {
        type(SimpleRNN.self, named: "SimpleRNN", "The plain recurrent layer (Elman, 1990): h = tanh(x·W + h₋₁·U + b).") { type in
            type.initializer(
                """
                init(_ units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true, \
                kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, \
                biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, \
                biasRegularizer: Regularizer? = nil, dropout: Double = 0, recurrentDropout: Double = 0, returnSequences: Bool = false, \
                returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, inputShape: [Int]? = nil, \
                name: String? = nil)
                """,
                "", [
                    "activation": "of the sums",
                    "biasInitializer": "how the bias is first drawn",
                    "biasRegularizer": "a penalty on the bias that is added to the loss",
                    "dropout": "the fraction of the inputs that is left out while training",
                    "goBackwards": "whether time runs from the last step to the first",
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "kernelInitializer": "how the kernel is first drawn",
                    "kernelRegularizer": "a penalty on the kernel that is added to the loss",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "recurrentDropout": "the fraction of the hidden state that is left out before each step while training",
                    "recurrentInitializer": "how the recurrent kernel is first drawn",
                    "recurrentRegularizer": "a penalty on the recurrent kernel that is added to the loss",
                    "returnSequences": "whether the output of every step comes out, or that of the last alone",
                    "returnState": "whether the states after the last step come out too; such a layer is called by itself, with `outputAndStates`",
                    "stateful": "whether the state after a batch is the state before the next, until `resetStates`",
                    "units": "H, the length of the hidden state",
                    "useBias": "whether a bias is added",
                ],
                { (units: Int, activation: ActivationFunction, useBias: Bool, kernelInitializer: Initializer, recurrentInitializer: Initializer, biasInitializer: Initializer, kernelRegularizer: Regularizer?, recurrentRegularizer: Regularizer?, biasRegularizer: Regularizer?, dropout: Double, recurrentDropout: Double, returnSequences: Bool, returnState: Bool, goBackwards: Bool, stateful: Bool, inputShape: [Int]?, name: String?) in SimpleRNN(units, activation: activation, useBias: useBias, kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer, recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer, dropout: dropout, recurrentDropout: recurrentDropout, returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful, inputShape: inputShape, name: name) })
            type.method(
                "outputAndStates(_ x: any TensorConvertible, hiddenState: Tensor? = nil) -> (output: Tensor, hiddenState: Tensor)",
                "The output, (B, H) or with `returnSequences` (B, T, H), and the state after the last step, (B, H).", [
                    "hiddenState": "the state before the first step; if it is not given zeros, or of a stateful layer that which the last call has left",
                    "x": "(B, T, D)",
                ],
                { (own: SimpleRNN, x: AnyHost, hiddenState: Tensor?) -> Value in let made = try own.tryNamedStates(x.get((any TensorConvertible).self), hiddenState: hiddenState, seed: context.drawSeed()); return .fields(Fields([made.output.lessonValue, made.hiddenState.lessonValue])) })
            type.method(
                "resetStates()",
                "Sets the state of a stateful layer to zero. What it is given next may have any number of samples.", [:],
                { (own: SimpleRNN) in own.resetStates() })
            type.method(
                "step(_ input: any TensorConvertible, hiddenState: Tensor? = nil) -> SimpleRNNTrace",
                "One time step. `input` x (D) or (B, D), `hiddenState` (H) or (B, H); if it is not given zeros, or that which a stateful layer has kept.", [
                    "hiddenState": "h before the step, (H) or (B, H); zeros where it is not given",
                    "input": "the features of one time step, (D) or (B, D)",
                ],
                { (own: SimpleRNN, input: AnyHost, hiddenState: Tensor?) in try own.tryStep(input.get((any TensorConvertible).self), hiddenState: hiddenState, seed: context.drawSeed()) },
                isTried: true)
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareSpatialDropout1D(_ context: RunContext, _ hand: HandBindings) {
        type(SpatialDropout1D.self, named: "SpatialDropout1D", "Leaves out whole features while training: a mask a sample, the same at all time steps (Tompson et al., 2015). (B, T, D) stays (B, T, D).") { type in
            type.initializer(
                "init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "(T, D) of a sample, if this is the first layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                    "rate": "the fraction that is left out",
                ],
                { (rate: Double, inputShape: [Int]?, name: String?) in SpatialDropout1D(rate, inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareTimeDistributed(_ context: RunContext, _ hand: HandBindings) {
        type(TimeDistributed.self, named: "TimeDistributed", "A layer at every time step, with the same weights: (B, T, D) becomes (B, T, units).") { type in
            type.initializer(
                "init(_ layer: any Layer, inputShape: [Int]? = nil, name: String? = nil)",
                "", [
                    "inputShape": "a sample's shape without the batch, if this is the first layer",
                    "layer": "what is done at each step; not `Embedding`, `Masking`, `Input`, or a stateful layer",
                    "name": "what the layer is called; if left out, its model names it after its kind",
                ],
                { (layer: AnyHost, inputShape: [Int]?, name: String?) in try TimeDistributed(layer.get((any Layer).self), inputShape: inputShape, name: name) })
            Self.declareMembersOfLayer(&type, context, hand)
        }
    }

    private mutating func declareWeight(_ context: RunContext, _ hand: HandBindings) {
        type(Weight.self, named: "Weight", "One array of a layer's weights: its name as in Keras and its values.") { type in
            type.property(
                "name: String",
                "The array's name within its layer: `kernel`; of a layer within another `forward_lstm/lstm_cell/kernel`.", [:],
                { (own: Weight) in own.name })
            type.property(
                "value: Tensor",
                "A copy of its numbers, in Keras' layout.", [:],
                { (own: Weight) in own.value })
            type.initializer(
                "init(name: String, value: Tensor)",
                "An array by its name.", [
                    "name": "the array's name within its layer: `kernel`; of a layer within another `forward_lstm/lstm_cell/kernel`",
                    "value": "a copy of its numbers, in Keras' layout",
                ],
                { (name: String, value: Tensor) in Weight(name: name, value: value) })
            type.property(
                "description: String",
                "The name and the shape: `kernel (16, 32)`.", [:],
                { (own: Weight) in own.description })
        }
    }

    private mutating func declarePadding(_ context: RunContext, _ hand: HandBindings) {
        enumeration(Padding.self, named: "Padding", "How a window goes over the time steps.", [
                    "causal": "Zeros in front alone, so that no step sees a later one; only for `Conv1D`.",
                    "same": "Zeros on both sides, so that with stride 1 as many steps come out as go in.",
                    "valid": "Only where the window is wholly inside.",
                ]) { type in

        }
    }
}
