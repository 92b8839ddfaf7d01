/// A model with all that its further training depends on: weights, the optimizer's numbers, and how many epochs there were.
extension Sequential: CachedObject {
    private enum Key: CodingKey { case name, seed, makesWeights, layers, inputShape, builtInput, trainedInput, compilation, trainedEpochs }

    /// As `encode(to:)` wrote it. Whether the parts fit each other is not looked at: read back only what that wrote.
    /// - Throws: `DecodingError`.
    public convenience init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(name: try container.decode(String.self, forKey: .name), seed: try container.decode(UInt64.self, forKey: .seed))
        makesWeights = try container.decode(Bool.self, forKey: .makesWeights)
        engineLayers = try container.decode([AnyLayer].self, forKey: .layers).map(\.layer)
        inputShape = try container.decodeIfPresent([Int?].self, forKey: .inputShape)
        builtInput = try container.decodeIfPresent([Int?].self, forKey: .builtInput)
        trainedInput = try container.decodeIfPresent([Int?].self, forKey: .trainedInput)
        compilation = try container.decodeIfPresent(Compilation.self, forKey: .compilation)
        trainedEpochs = try container.decode(UInt64.self, forKey: .trainedEpochs)
    }

    /// The model with its layers, weights and optimizer, so that further training goes on as if nothing had been.
    /// - Throws: `EncodingError` where the optimizer follows a schedule of one's own, and what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(seed, forKey: .seed)
        try container.encode(makesWeights, forKey: .makesWeights)
        try container.encode(engineLayers.map(AnyLayer.init), forKey: .layers)
        try container.encodeIfPresent(inputShape, forKey: .inputShape)
        try container.encodeIfPresent(builtInput, forKey: .builtInput)
        try container.encodeIfPresent(trainedInput, forKey: .trainedInput)
        try container.encodeIfPresent(compilation, forKey: .compilation)
        try container.encode(trainedEpochs, forKey: .trainedEpochs)
    }
}

extension Sequential.Compilation: Codable {
    private enum Key: CodingKey { case optimizer, loss, metrics, weightedMetrics, state }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        optimizer = try container.decode(AnyOptimizer.self, forKey: .optimizer).optimizer
        loss = try container.decode(Loss.self, forKey: .loss)
        metrics = try container.decode([Metric].self, forKey: .metrics)
        weightedMetrics = try container.decode([Metric].self, forKey: .weightedMetrics)
        state = try container.decode(OptimizerState.self, forKey: .state)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(AnyOptimizer(optimizer: optimizer), forKey: .optimizer)
        try container.encode(loss, forKey: .loss)
        try container.encode(metrics, forKey: .metrics)
        try container.encode(weightedMetrics, forKey: .weightedMetrics)
        try container.encode(state, forKey: .state)
    }
}
