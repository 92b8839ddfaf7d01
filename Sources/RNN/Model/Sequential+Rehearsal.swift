/// A model that is only rehearsed: what it is given is held against it, and nothing is trained or computed.
///
/// Samples stand for others of their kind, of which there may be more or fewer, so nothing is said of how many there are.
extension Sequential {
    /// Whether it has no weights, and never gets any.
    var isRehearsed: Bool { !makesWeights }

    /// Throws if samples of this kind, or their right answers, would be refused.
    /// - Parameter learns: whether the model is to learn the answers.
    func rehearse(_ x: any TensorConvertible, _ y: (any TensorConvertible)? = nil, learns: Bool = false, operation: RNNError.Operation) throws {
        if y != nil, compilation == nil, isCompiledInSight, !engineLayers.isEmpty { throw notCompiled(operation) }
        let samples = try tensor(of: x, operation)
        guard samples.count > 0, samples.shape.count > 0 else { return }
        let input = try prepare(samples, operation: operation)
        try read(input, operation: operation) { _ in }
        if learns {
            doubtLength(of: samples)
            rehearsedLength = samples.shape.rank > 1 ? samples.shape.dimensions[1] : nil
        } else if operation != "predict" || engineLayers.first is Embedding {
            doubtPadding(of: samples, operation: operation)
        }
        guard let compilation, let targets = try y?.asTensor(), targets.shape.rank > 0, targets.count > 0 else { return }
        let answers = try makeTargets(targets, input, samples: targets.count, compilation.loss, operation)
        _ = try Judge(answers, loss: compilation.loss, metrics: compilation.metrics, weightedMetrics: compilation.weightedMetrics, operation: operation)
        if learns { try doubtTargets(targets) }
    }

    /// Looks at the answers that the model is to learn.
    func doubtTargets(_ targets: Tensor) throws {
        guard let doubt, compilation?.loss.kind == .binaryCrossentropy, let wrong = try targets.tryScalars().first(where: { !(0...1).contains($0) }) else {
            return
        }
        doubt(.noProbability(numberText(wrong)))
    }

    /// Looks whether the model is judged by what it learns.
    func doubtValidation(_ validation: any TensorConvertible, of samples: any TensorConvertible) throws {
        guard let doubt else { return }
        let (judged, learnt) = (try validation.asTensor(), try samples.asTensor())
        if judged.shape == learnt.shape, judged.count > 1, judged.storage == learnt.storage { doubt(.sameValidation) }
    }

    /// Looks at the layer that was put on last.
    func doubtLastLayer() {
        guard let doubt, let layer = engineLayers.last as? Dense, layer.units == 1, layer.activation == .softmax else { return }
        doubt(.softmaxOfOne(layer: layer.name))
    }

    /// Looks at the loss and the metrics that the model was compiled with.
    func doubtLoss() {
        guard let doubt, let compilation, let layer = engineLayers.last as? Dense else { return }
        let loss = compilation.loss
        if loss.isCategorical, layer.units == 1 {
            doubt(.classesOfOne(loss: loss.lessonName))
        } else if let wanted = loss.wantedActivation(besides: layer.activation, units: layer.units) {
            doubt(.noProbabilities(layer: layer.name, activation: ".\(layer.activation)", loss: loss.lessonName, wanted: ".\(wanted)"))
        }
        guard layer.units == 1, !loss.isCategorical else { return }
        for metric in compilation.metrics + compilation.weightedMetrics {
            if let name = metric.nameBetweenClasses { doubt(.metricOfOne(metric: name)) }
        }
    }

    /// Looks at how long the sequences are that the model is to learn.
    func doubtLength(of samples: Tensor) {
        guard let doubt, let layer = engineLayers.first as? Embedding, let declared = layer.inputLength, samples.shape.rank == 2 else { return }
        let given = samples.shape.dimensions[1]
        if given != declared { doubt(.otherLength(layer: layer.name, declared: declared, given: given)) }
    }

    /// Looks whether the model is judged by sequences of another length than it learns.
    private func doubtPadding(of samples: Tensor, operation: RNNError.Operation) {
        guard let doubt, let trained = rehearsedLength, samples.shape.rank > 1, samples.shape.dimensions[1] != trained else { return }
        doubt(.otherPadding(at: operation.english, trained: trained, given: samples.shape.dimensions[1]))
    }

    /// What `fit` would return, without numbers, once the callbacks have looked at what they watch.
    func rehearseHistory(hasValidation: Bool, callbacks: [any Callback]) throws -> History {
        guard let compilation else { return History(metrics: []) }
        let names = TrainingSession.names(
            metrics: compilation.metricNames, hasValidation: hasValidation, tellsRate: try tellsLearningRate(callbacks))
        for callback in callbacks { try callback.trainingBegins(metricNames: names) }
        return History(metrics: names.map { ($0, []) })
    }

    /// Throws if `fit` would refuse these, however many samples there are.
    func rehearseCourse(epochs: Int, batchSize: Int, validationSplit: Double, initialEpoch: Int) throws(RNNError) {
        try require(epochs, "epochs", operation: "fit")
        try require(batchSize, "batchSize", operation: "fit")
        if initialEpoch < 0 {
            throw .invalidArgument(operation: "fit", name: "initialEpoch", given: "\(initialEpoch)", requirement: .zeroOrMoreEpochs)
        }
        if !(validationSplit >= 0 && validationSplit < 1) {
            throw .invalidArgument(operation: "fit", name: "validationSplit", given: "\(validationSplit)", requirement: .fraction)
        }
    }

    private func numberText(_ value: Float) -> String { Int(exactly: value).map(String.init) ?? "\(value.withPlainNaN)" }
}

extension Loss {
    /// As a lesson writes it.
    var lessonName: String {
        switch kind {
        case .binaryCrossentropy: ".binaryCrossentropy"
        case .categoricalCrossentropy: ".categoricalCrossentropy"
        case .sparseCategoricalCrossentropy: ".sparseCategoricalCrossentropy"
        case .meanSquaredError: ".meanSquaredError"
        case .meanAbsoluteError: ".meanAbsoluteError"
        case .huber: ".huber"
        }
    }

    /// The activation that gives the probabilities which the loss takes, where this one gives others or none; `nil` where it may be meant.
    fileprivate func wantedActivation(besides activation: ActivationFunction, units: Int) -> ActivationFunction? {
        if fromLogits { return nil }
        switch kind {
        case .binaryCrossentropy: return Self.neverProbabilities.contains(activation) ? .sigmoid : nil
        case .categoricalCrossentropy, .sparseCategoricalCrossentropy:
            return Self.neverProbabilities.contains(activation) || activation == .sigmoid || activation == .hardSigmoid ? .softmax : nil
        case .meanSquaredError, .meanAbsoluteError, .huber: return nil
        }
    }

    /// The activations that beginners know and whose numbers go below 0 or beyond 1.
    private static let neverProbabilities: Set<ActivationFunction> = [.linear, .relu, .relu6, .leakyRelu, .elu, .selu, .tanh, .silu, .gelu]
}

extension Metric {
    /// As a lesson writes it, if it compares the outputs of several classes.
    fileprivate var nameBetweenClasses: String? {
        switch kind {
        case .categoricalAccuracy: ".categoricalAccuracy"
        case .sparseCategoricalAccuracy: ".sparseCategoricalAccuracy"
        case .accuracy, .binaryAccuracy, .auc, .precision, .recall, .meanAbsoluteError, .meanSquaredError: nil
        }
    }
}
