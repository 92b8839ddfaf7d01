// Losses and metrics of numbers that one has, without a model.

extension Loss {
    /// The mean loss of predictions, given the right answers, as a loss of Keras is called:
    ///
    ///     let loss = Loss.huber(delta: 0.5)
    ///     loss(targets, predictions)
    ///
    /// - Parameters:
    ///   - targets: the right answers.
    ///   - predictions: what a model gave, or could have given: a row a sample.
    ///   - sampleWeight: what each sample's loss counts for, of shape (B,), or (B, T) where there are T answers a sample.
    /// - Precondition: there is at least one prediction, and `targets` and `sampleWeight` suit them as they suit a model (see ``Sequential``) that gave
    ///   them and is trained with this loss.
    public func callAsFunction(
        _ targets: any TensorConvertible, _ predictions: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil
    ) -> Double {
        orTrap { try tryMeasure(targets, predictions, sampleWeight: sampleWeight).value }
    }

    /// The same, and its gradient by the predictions.
    package func tryMeasure(
        _ targets: any TensorConvertible, _ predictions: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil
    ) throws -> (value: Double, gradient: Tensor) {
        let measurement = try Measurement(self, [], targets, predictions, sampleWeight)
        return (measurement.results[0], measurement.gradient)
    }
}

extension Metric {
    /// The metric of predictions, given the right answers.
    ///
    /// - Parameters:
    ///   - targets: the right answers.
    ///   - predictions: what a model gave, or could have given: a row a sample.
    ///   - sampleWeight: what each sample counts for, of shape (B,), or (B, T) where there are T answers a sample.
    /// - Precondition: there is at least one prediction, and `targets` and `sampleWeight` suit them as they suit a model (see ``Sequential``) that gave
    ///   them and is told this metric: class numbers, where a prediction has several numbers, for `.accuracy` and `.sparseCategoricalAccuracy` alone.
    public func callAsFunction(
        _ targets: any TensorConvertible, _ predictions: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil
    ) -> Double {
        orTrap { try tryMeasure(targets, predictions, sampleWeight: sampleWeight) }
    }

    package func tryMeasure(
        _ targets: any TensorConvertible, _ predictions: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil
    ) throws -> Double {
        let (shape, given) = (try predictions.asTensor().shape, try targets.asTensor().shape)
        let areClasses = shape.rank > 1 && shape[shape.rank - 1] > 1 && given != shape
        let loss: Loss = areClasses || kind == .sparseCategoricalAccuracy ? .sparseCategoricalCrossentropy : .meanSquaredError
        return try Measurement(loss, [self], targets, predictions, sampleWeight).results[1]
    }
}

/// Predictions held against targets.
private struct Measurement {
    private(set) var results: [Double] = []
    private(set) var gradient: Tensor

    init(
        _ loss: Loss, _ metrics: [Metric], _ y: any TensorConvertible, _ predictions: any TensorConvertible,
        _ sampleWeight: (any TensorConvertible)?
    ) throws {
        let output = try predictions.asTensor()
        let values = try output.tryScalars()
        let samples = output.count
        guard output.shape.rank >= 1, samples >= 1, !values.isEmpty else {
            throw RNNError.shapeMismatch(operation: "\(loss)", expected: .predictions, given: output.shape)
        }
        let targets = try Targets(
            try y.asTensor(), output: output.shape.dimensions.dropFirst().map { $0 }, samples: samples, loss: loss,
            operation: "\(loss)")
        let weights = try sampleWeight.map {
            try SampleWeights(try $0.asTensor(), samples: samples, steps: targets.steps, operation: "\(loss)")
        }
        let judge = try Judge(targets, weights: weights, loss: loss, metrics: [], weightedMetrics: metrics, operation: "\(loss)")
        let width = values.count / samples
        let (room, slopes) = (allocateFloats(width * lanes), allocateFloats(width * lanes))
        defer {
            room.deallocate()
            slopes.deallocate()
        }
        var cells = [Double](repeating: 0, count: judge.cellCount)
        var gradients = [Float](repeating: 0, count: values.count)
        for first in stride(from: 0, to: samples, by: lanes) {
            let many = min(lanes, samples - first)
            for lane in 0..<many {
                for index in 0..<width { room[index * lanes + lane] = values[(first + lane) * width + index] }
            }
            let order = (0..<many).map { Int32(first + $0) }
            judge.judge(room, samples: many, order: order, gradient: slopes, batch: samples, cells: &cells)
            for lane in 0..<many {
                for index in 0..<width { gradients[(first + lane) * width + index] = slopes[index * lanes + lane] }
            }
        }
        results = ([judge.meanLoss(cells)] + judge.metrics(cells)).map(\.withPlainNaN)
        gradient = Tensor(computed: gradients, output.shape)
    }
}
