/// What a model is trained on or judged by: samples, right answers, and what they count for.
struct TrainingData {
    let x: Tensor
    let y: Tensor
    var weight: Tensor?
    var classWeight: [Int: Double]?

    /// The first samples to train on, and the last ones, a `fraction` of all, to judge by.
    func split(_ fraction: Double) throws(RNNError) -> (TrainingData, TrainingData?) {
        if fraction == 0 { return (self, nil) }
        let count = x.count
        let first = fraction > 0 && fraction < 1 ? Int((Double(count) * (1 - fraction)).rounded(.down)) : 0
        guard first > 0, first < count else {
            throw .invalidArgument(
                operation: "fit", name: "validationSplit", given: "\(fraction)",
                requirement: .validationShare(samples: count))
        }
        guard y.count == count, weight.map({ $0.count == count }) ?? true else {
            throw .shapeMismatch(
                operation: y.count == count ? "fit: sampleWeight" : .targets(of: "fit"), expected: .samples(count),
                given: y.count == count ? weight!.shape : y.shape)
        }
        func part(_ range: Range<Int>) throws(RNNError) -> TrainingData {
            TrainingData(x: try x.samples(range), y: try y.samples(range), weight: try weight?.samples(range))
        }
        var training = try part(0..<first)
        training.classWeight = classWeight
        return (training, try part(first..<count))
    }

    func weights(for targets: Targets, samples: Int, operation: RNNError.Operation) throws(RNNError) -> SampleWeights? {
        if let classWeight {
            if weight != nil {
                throw .unsupported(operation: operation, reason: .twoWeights)
            }
            return try SampleWeights(classWeight, targets, samples: samples, operation: operation)
        }
        return try weight.map { tensor throws(RNNError) in
            try SampleWeights(tensor, samples: samples, steps: targets.steps, operation: operation)
        }
    }
}

extension Tensor {
    /// The elements of a range of the first axis, stored as they are.
    fileprivate func samples(_ range: Range<Int>) throws(RNNError) -> Tensor {
        let shape = Shape([range.count] + shape.dimensions.dropFirst())
        func part<Number>(_ values: [Number]) -> [Number] {
            let width = count == 0 ? 0 : values.count / count
            return Array(values[range.lowerBound * width..<range.upperBound * width])
        }
        return switch storage {
        case .float(let values): Tensor(shape: shape, storage: .float(part(values)))
        case .int(let values): Tensor(shape: shape, storage: .int(part(values)))
        case .oneHot(let ids, let depth): Tensor(shape: shape, storage: .oneHot(ids: part(ids), depth: depth))
        }
    }
}
