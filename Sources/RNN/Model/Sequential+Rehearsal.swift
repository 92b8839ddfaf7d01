/// A model that is only rehearsed: what it is given is held against it, and nothing is trained or computed.
///
/// Samples stand for others of their kind, of which there may be more or fewer, so nothing is said of how many there are.
extension Sequential {
    /// Whether it has no weights, and never gets any.
    var isRehearsed: Bool { !makesWeights }

    /// Throws if samples of this kind, or their right answers, would be refused.
    /// - Parameter learns: whether the model is to learn the answers.
    func rehearse(_ x: any TensorConvertible, _ y: (any TensorConvertible)? = nil, learns: Bool = false, operation: RNNError.Operation) throws {
        let samples = try x.asTensor()
        guard samples.count > 0, samples.shape.count > 0 else { return }
        let input = try prepare(samples, operation: operation)
        try read(input, operation: operation) { _ in }
        guard let compilation, let targets = try y?.asTensor(), targets.shape.rank > 0, targets.count > 0 else { return }
        let answers = try Targets(targets, output: input.output, samples: targets.count, loss: compilation.loss, operation: operation)
        _ = try Judge(answers, loss: compilation.loss, metrics: compilation.metrics, weightedMetrics: compilation.weightedMetrics, operation: operation)
        if learns, compilation.loss.kind == .binaryCrossentropy, let wrong = try targets.tryScalars().first(where: { !(0...1).contains($0) }) {
            doubt?(.noProbability(numberText(wrong)))
        }
    }

    /// Looks at the layer that was put on last.
    func doubtLastLayer() {
        guard let doubt, let layer = engineLayers.last as? Dense, layer.units == 1, layer.activation == .softmax else { return }
        doubt(.softmaxOfOne(layer: layer.name))
    }

    /// Looks at the loss that the model was compiled with.
    func doubtLoss() {
        guard let doubt, let loss = compilation?.loss, loss.isCategorical, let layer = engineLayers.last as? Dense, layer.units == 1 else { return }
        doubt(.classesOfOne(loss: loss.takesClasses ? ".sparseCategoricalCrossentropy" : ".categoricalCrossentropy"))
    }

    private func numberText(_ value: Float) -> String { Int(exactly: value).map(String.init) ?? "\(value.withPlainNaN)" }
}
