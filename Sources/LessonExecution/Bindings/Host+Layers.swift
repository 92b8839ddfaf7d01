import LessonLanguage
import RNN

extension ActivationFunction: HostType {}
extension Initializer: HostType {}
extension FanMode: HostType {}
extension WeightDistribution: HostType {}
extension Regularizer: HostType {}
extension Weight: HostType {}
extension Input: HostType {}
extension Embedding: HostType {}
extension Dense: HostType {}
extension TimeDistributed: HostType {}
extension Activation: HostType {}
extension Dropout: HostType {}
extension SpatialDropout1D: HostType {}
extension LayerNormalization: HostType {}

extension LessonLanguage.Host {
    /// The layers that models are made of.
    mutating func declareLayers(_ context: RunContext) {
        declareLayerOptions()
        layer(Input.self, named: "Input", context, "The shape of a sample; adds nothing to the model.") { type in
            type.initializer("init(_ shape: [Int], name: String? = nil)", "Without the batch.") {
                (shape: [Int], name: String?) in
                Input(shape, name: name)
            }
        }
        layer(Embedding.self, named: "Embedding", context, "A table of a vector for each word id.") { type in
            type.initializer(
                "init(_ inputDimension: Int, _ outputDimension: Int, embeddingsInitializer: Initializer = .randomUniform(), embeddingsRegularizer: Regularizer? = nil, maskZero: Bool = false, inputLength: Int? = nil, name: String? = nil)",
                "The number of different ids (the vocabulary), and the length of a word's vector."
            ) {
                (ids: Int, length: Int, initializer: Initializer, penalty: Regularizer?, maskZero: Bool, inputLength: Int?, name: String?) in
                Embedding(
                    ids, length, embeddingsInitializer: initializer, embeddingsRegularizer: penalty, maskZero: maskZero,
                    inputLength: inputLength, name: name)
            }
        }
        layer(Dense.self, named: "Dense", context, "The fully connected layer: activation(x·W + b).") { type in
            type.initializer(
                "init(_ units: Int, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, inputShape: [Int]? = nil, name: String? = nil)",
                "How many numbers come out."
            ) {
                (
                    units: Int, activation: ActivationFunction, useBias: Bool, kernel: Initializer, bias: Initializer, kernelPenalty: Regularizer?,
                    biasPenalty: Regularizer?, inputShape: [Int]?, name: String?
                ) in
                Dense(
                    units, activation: activation, useBias: useBias, kernelInitializer: kernel, biasInitializer: bias,
                    kernelRegularizer: kernelPenalty, biasRegularizer: biasPenalty, inputShape: inputShape, name: name)
            }
        }
        layer(TimeDistributed.self, named: "TimeDistributed", context, "A layer at every time step, with the same weights.") { type in
            type.initializer("init(_ layer: any Layer, inputShape: [Int]? = nil, name: String? = nil)", "A layer that takes one row of features.") {
                (layer: AnyHost, inputShape: [Int]?, name: String?) in
                TimeDistributed(try layer.get((any Layer).self), inputShape: inputShape, name: name)
            }
        }
        layer(Activation.self, named: "Activation", context, "A function of each number, as a layer.") { type in
            type.initializer("init(_ function: ActivationFunction, inputShape: [Int]? = nil, name: String? = nil)") {
                (function: ActivationFunction, inputShape: [Int]?, name: String?) in
                Activation(function, inputShape: inputShape, name: name)
            }
        }
        layer(Dropout.self, named: "Dropout", context, "Leaves numbers out while training.") { type in
            type.initializer("init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil)", "The fraction that is left out.") {
                (rate: Double, inputShape: [Int]?, name: String?) in
                Dropout(rate, inputShape: inputShape, name: name)
            }
        }
        layer(SpatialDropout1D.self, named: "SpatialDropout1D", context, "Leaves whole features out while training.") { type in
            type.initializer("init(_ rate: Double, inputShape: [Int]? = nil, name: String? = nil)", "The fraction that is left out.") {
                (rate: Double, inputShape: [Int]?, name: String?) in
                SpatialDropout1D(rate, inputShape: inputShape, name: name)
            }
        }
        layer(LayerNormalization.self, named: "LayerNormalization", context, "Each time step's features with mean 0 and variance 1.") { type in
            type.initializer("init(epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, inputShape: [Int]? = nil, name: String? = nil)") {
                (epsilon: Double, center: Bool, scale: Bool, inputShape: [Int]?, name: String?) in
                LayerNormalization(epsilon: epsilon, center: center, scale: scale, inputShape: inputShape, name: name)
            }
        }
        declareRecurrentLayers(context)
        declareSequenceLayers(context)
        let layers = [
            "Input", "Embedding", "SimpleRNN", "LSTM", "GRU", "Bidirectional", "Dense", "TimeDistributed", "Activation", "Dropout",
            "SpatialDropout1D", "LayerNormalization", "Conv1D", "MaxPooling1D", "AveragePooling1D", "GlobalMaxPooling1D",
            "GlobalAveragePooling1D", "Flatten", "RepeatVector", "Masking",
        ]
        protocolType("Layer", conformers: layers, "A layer of a model.") { type in Self.declareLayerMembers(&type, context) }
    }

    /// What layers are told when they are made.
    private mutating func declareLayerOptions() {
        enumeration(
            ActivationFunction.self, named: "ActivationFunction", "The function that a layer's output goes through.",
            cases: ActivationFunction.allCases.map { ($0.rawValue, $0) })
        enumeration(
            FanMode.self, named: "FanMode", "What a variance is divided by.", cases: FanMode.allCases.map { ($0.rawValue, $0) })
        enumeration(
            WeightDistribution.self, named: "WeightDistribution", "What weights of a variance are drawn from.",
            cases: WeightDistribution.allCases.map { ($0.rawValue, $0) })
        type(Initializer.self, named: "Initializer", "How the first weights are drawn.") { type in
            type.staticProperty("zeros: Initializer", "All 0.") { () in Initializer.zeros }
            type.staticProperty("ones: Initializer", "All 1.") { () in Initializer.ones }
            type.staticProperty("glorotUniform: Initializer", "Uniform in ±√(6 / (rows + columns)).") { () in Initializer.glorotUniform }
            type.staticProperty("glorotNormal: Initializer", "Normal, of variance 2 / (rows + columns).") { () in Initializer.glorotNormal }
            type.staticProperty("heUniform: Initializer", "Uniform in ±√(6 / rows).") { () in Initializer.heUniform }
            type.staticProperty("heNormal: Initializer", "Normal, of variance 2 / rows.") { () in Initializer.heNormal }
            type.staticProperty("lecunUniform: Initializer", "Uniform in ±√(3 / rows).") { () in Initializer.lecunUniform }
            type.staticProperty("lecunNormal: Initializer", "Normal, of variance 1 / rows.") { () in Initializer.lecunNormal }
            type.staticProperty("orthogonal: Initializer", "Orthonormal rows or columns.") { () in Initializer.orthogonal }
            type.staticProperty("identity: Initializer", "Ones on the diagonal.") { () in Initializer.identity }
            type.staticMethod("constant(_ value: Double) -> Initializer", "All the same.") { (value: Double) in try Initializer.constant(value).checked() }
            type.staticMethod("randomUniform(minimum: Double = -0.05, maximum: Double = 0.05) -> Initializer", "Uniform.") {
                (minimum: Double, maximum: Double) in try Initializer.randomUniform(minimum: minimum, maximum: maximum).checked()
            }
            type.staticMethod("randomNormal(mean: Double = 0, standardDeviation: Double = 0.05) -> Initializer", "Normal.") {
                (mean: Double, deviation: Double) in try Initializer.randomNormal(mean: mean, standardDeviation: deviation).checked()
            }
            type.staticMethod(
                "truncatedNormal(mean: Double = 0, standardDeviation: Double = 0.05) -> Initializer", "Normal, within two deviations."
            ) { (mean: Double, deviation: Double) in try Initializer.truncatedNormal(mean: mean, standardDeviation: deviation).checked() }
            type.staticMethod(
                "varianceScaling(scale: Double = 1, mode: FanMode = .fanIn, distribution: WeightDistribution = .truncatedNormal) -> Initializer",
                "Of variance `scale` over the rows, the columns, or their mean."
            ) { (scale: Double, mode: FanMode, distribution: WeightDistribution) in
                try Initializer.varianceScaling(scale: scale, mode: mode, distribution: distribution).checked()
            }
        }
        type(Regularizer.self, named: "Regularizer", "A penalty on large weights that is added to the loss.") { type in
            type.staticMethod("l1(_ l1: Double = 0.01) -> Regularizer", "l1 Σ|w|") { (l1: Double) in Regularizer.l1(l1) }
            type.staticMethod("l2(_ l2: Double = 0.01) -> Regularizer", "l2 Σw²") { (l2: Double) in Regularizer.l2(l2) }
            type.staticMethod("l1l2(l1: Double = 0, l2: Double = 0) -> Regularizer", "Both.") { (l1: Double, l2: Double) in
                Regularizer.l1l2(l1: l1, l2: l2)
            }
        }
        type(Weight.self, named: "Weight", "One array of a layer's weights.") { type in
            type.property("name: String", "As in Keras: kernel, recurrent_kernel, bias, embeddings.") { (w: Weight) in w.name }
            type.property("value: Tensor") { (w: Weight) in w.value }
            type.property("description: String") { (w: Weight) in w.description }
        }
    }

    /// A layer has its own initializer and what all layers have.
    mutating func layer<L: EngineLayer & HostType>(
        _ layer: L.Type, named name: String, _ context: RunContext, _ documentation: String,
        _ declare: (inout HostTypeDeclaration) -> Void
    ) {
        type(layer, named: name, documentation) { type in
            declare(&type)
            Self.declareLayerMembers(&type, context)
        }
    }

    /// What can be done with a layer of whatever kind.
    private static func declareLayerMembers(_ type: inout HostTypeDeclaration, _ context: RunContext) {
        type.property("name: String", "Given by the model unless it has one of its own.") { (l: AnyHost) in try l.layer.name }
        type.property("parameterCount: Int", "The number of trainable numbers.") { (l: AnyHost) in try l.layer.parameterCount }
        type.property("weights: [Weight]", "Its arrays in Keras' order and layout.") { (l: AnyHost) in try l.layer.weights }
        type.method("setWeights(_ values: [Tensor])", "Replaces all arrays.") { (l: AnyHost, values: [Tensor]) in
            try l.layer.trySetWeights(values)
        }
        type.method("callAsFunction(_ x: any TensorConvertible) -> Tensor", "What the layer by itself makes of `x`.") {
            (l: AnyHost, x: AnyHost) in
            try l.layer.tryCall(x.get((any TensorConvertible).self), seed: context.random.next())
        }
    }
}

extension AnyHost {
    fileprivate var layer: any EngineLayer {
        get throws { try get((any EngineLayer).self) }
    }
}

extension Initializer {
    /// A case is made without a look at its numbers.
    fileprivate func checked() throws -> Initializer {
        if let problem = problem("Initializer") { throw problem }
        return self
    }
}
