import RNN
import Testing

extension LayerNumbers.Case {
    /// The model, with the case's weights; `nil` if its numbers are those of one of Keras' backends alone.
    func model(engine: Engine = .standard) throws -> Sequential? {
        guard !dependsOnSlopeAtZero else { return nil }
        let model = Sequential(name: nil, seed: 1)
        model.engine = engine
        for layer in layers! { try model.tryAdd(layer.made()) }
        if let weights, weights.allSatisfy({ $0.allSatisfy { $0.values != nil } }) {
            let own = layers![0].kind == "Input" ? Array(weights.dropFirst()) : weights
            if let input = input ?? calls?.first?.input { _ = try model.tryPredict(input.tensor) }
            model.resetStates()
            for (layer, arrays) in zip(model.layers, own) {
                #expect(layer.weights.map(\.name) == arrays.map(\.name))
                #expect(layer.weights.map(\.value.shape.dimensions) == arrays.map(\.shape))
            }
            try model.trySetWeights(own.map { $0.map(\.tensor) })
        }
        return model
    }
}

extension LayerNumbers.Case {
    /// The case's one layer by itself, with the case's weights.
    func layer() throws -> any EngineLayer {
        let layer = try #require(try layers![0].made() as? any EngineLayer)
        _ = try layer.tryOutputAndStates(input!.tensor)
        #expect(layer.weights.map(\.name) == weights![0].map(\.name))
        try layer.trySetWeights(weights![0].map(\.tensor))
        return layer
    }

    /// Whether a weight of 0 has an L1 penalty: the slope of |w| there is 1 on the JAX backend that made the file, 0 on TensorFlow, and 0 here.
    var dependsOnSlopeAtZero: Bool {
        let hasL1 = layers!.contains { layer in
            layer.args.keys.contains { $0.hasSuffix("regularizer") && (layer[$0].thing?["l1"].double ?? 0) > 0 }
        }
        return hasL1 && weights!.joined().contains { $0.values?.contains(0) ?? false }
    }
}

extension LayerNumbers.Thing {
    func made() throws -> any Layer {
        let shape = self["input_shape"].ints
        let initializers = self["kernel_initializer"].thing == nil
        #expect(initializers, "no case has one")
        switch kind {
        case "Input": return Input(self["shape"].ints!)
        case "Embedding":
            return Embedding(
                self["input_dim"].int!, self["output_dim"].int!, embeddingsRegularizer: regularizer("embeddings_regularizer"),
                maskZero: self["mask_zero"].truth ?? false, inputLength: self["input_length"].int)
        case "SimpleRNN":
            return SimpleRNN(
                self["units"].int!, activation: function(self["activation"].text) ?? .tanh, useBias: self["use_bias"].truth ?? true,
                kernelRegularizer: regularizer("kernel_regularizer"), recurrentRegularizer: regularizer("recurrent_regularizer"),
                biasRegularizer: regularizer("bias_regularizer"), dropout: self["dropout"].double ?? 0,
                recurrentDropout: self["recurrent_dropout"].double ?? 0, returnSequences: self["return_sequences"].truth ?? false,
                returnState: self["return_state"].truth ?? false,
                goBackwards: self["go_backwards"].truth ?? false, stateful: self["stateful"].truth ?? false, inputShape: shape)
        case "LSTM":
            return LSTM(
                self["units"].int!, activation: function(self["activation"].text) ?? .tanh,
                recurrentActivation: function(self["recurrent_activation"].text) ?? .sigmoid,
                useBias: self["use_bias"].truth ?? true, unitForgetBias: self["unit_forget_bias"].truth ?? true,
                kernelRegularizer: regularizer("kernel_regularizer"), recurrentRegularizer: regularizer("recurrent_regularizer"),
                biasRegularizer: regularizer("bias_regularizer"), dropout: self["dropout"].double ?? 0,
                recurrentDropout: self["recurrent_dropout"].double ?? 0, returnSequences: self["return_sequences"].truth ?? false,
                returnState: self["return_state"].truth ?? false,
                goBackwards: self["go_backwards"].truth ?? false, stateful: self["stateful"].truth ?? false, inputShape: shape)
        case "GRU":
            return GRU(
                self["units"].int!, activation: function(self["activation"].text) ?? .tanh,
                recurrentActivation: function(self["recurrent_activation"].text) ?? .sigmoid,
                useBias: self["use_bias"].truth ?? true, kernelRegularizer: regularizer("kernel_regularizer"),
                recurrentRegularizer: regularizer("recurrent_regularizer"), biasRegularizer: regularizer("bias_regularizer"),
                dropout: self["dropout"].double ?? 0, recurrentDropout: self["recurrent_dropout"].double ?? 0,
                returnSequences: self["return_sequences"].truth ?? false, returnState: self["return_state"].truth ?? false,
                goBackwards: self["go_backwards"].truth ?? false,
                stateful: self["stateful"].truth ?? false, resetAfter: self["reset_after"].truth ?? true, inputShape: shape)
        case "Bidirectional":
            return Bidirectional(
                try layer!.made(), mergeMode: args["merge_mode"]?.isNone == true ? .none : .init(rawValue: self["merge_mode"].text ?? "concat")!,
                backwardLayer: try backward_layer?.made(), inputShape: shape)
        case "TimeDistributed": return TimeDistributed(try layer!.made(), inputShape: shape)
        case "Dense":
            return Dense(
                self["units"].int!, activation: function(self["activation"].text) ?? .linear, useBias: self["use_bias"].truth ?? true,
                kernelRegularizer: regularizer("kernel_regularizer"), biasRegularizer: regularizer("bias_regularizer"),
                inputShape: shape)
        case "Conv1D":
            return Conv1D(
                self["filters"].int!, self["kernel_size"].int!, strides: self["strides"].int ?? 1,
                padding: Padding(rawValue: self["padding"].text ?? "valid")!, dilationRate: self["dilation_rate"].int ?? 1,
                activation: function(self["activation"].text) ?? .linear, useBias: self["use_bias"].truth ?? true,
                kernelRegularizer: regularizer("kernel_regularizer"), biasRegularizer: regularizer("bias_regularizer"),
                inputShape: shape)
        case "MaxPooling1D":
            return MaxPooling1D(
                poolSize: self["pool_size"].int ?? 2, strides: self["strides"].int,
                padding: Padding(rawValue: self["padding"].text ?? "valid")!, inputShape: shape)
        case "AveragePooling1D":
            return AveragePooling1D(
                poolSize: self["pool_size"].int ?? 2, strides: self["strides"].int,
                padding: Padding(rawValue: self["padding"].text ?? "valid")!, inputShape: shape)
        case "LayerNormalization":
            return LayerNormalization(
                epsilon: self["epsilon"].double ?? 0.001, center: self["center"].truth ?? true, scale: self["scale"].truth ?? true,
                inputShape: shape)
        case "Activation": return Activation(function(self["activation"].text)!, inputShape: shape)
        case "Dropout": return Dropout(self["rate"].double!, inputShape: shape)
        case "SpatialDropout1D": return SpatialDropout1D(self["rate"].double!, inputShape: shape)
        case "Masking": return Masking(maskValue: self["mask_value"].double ?? 0, inputShape: shape)
        case "RepeatVector": return RepeatVector(self["n"].int!, inputShape: shape)
        case "Flatten": return Flatten(inputShape: shape)
        case "GlobalAveragePooling1D": return GlobalAveragePooling1D(inputShape: shape)
        default:
            #expect(kind == "GlobalMaxPooling1D")
            return GlobalMaxPooling1D(inputShape: shape)
        }
    }

    /// The function that an argument names.
    func function(_ argument: String) -> ActivationFunction? { function(self[argument].text) }

    private func regularizer(_ name: String) -> Regularizer? {
        guard let thing = self[name].thing else { return nil }
        return .l1l2(l1: thing["l1"].double ?? 0, l2: thing["l2"].double ?? 0)
    }

    /// `hard_sigmoid` is `hardSigmoid` here.
    private func function(_ name: String?) -> ActivationFunction? {
        guard let words = name?.split(separator: "_") else { return nil }
        return ActivationFunction(rawValue: words[0] + words.dropFirst().map(\.capitalized).joined())
    }
}
