import LessonLanguage
import RNN

extension HandBindings {
    /// Training tells the run how it goes; validation data are a tuple.
    static func training(_ context: RunContext) -> [String: HostBody] {
        [
            "Sequential.fit(_:_:epochs:batchSize:validationSplit:validationData:callbacks:shuffle:classWeight:sampleWeight:initialEpoch:verbose:)": HostBody {
                (
                    own: Sequential, x: AnyHost, y: AnyHost, epochs: Int, batchSize: Int, validationSplit: Double, validationData: Value,
                    callbacks: [AnyHost], shuffle: Bool, classWeight: [Int: Double]?, sampleWeight: AnyHost?, initialEpoch: Int, verbose: Int
                ) in
                // One that was kept has forgotten who listens.
                context.listen(to: own)
                let validation = try validationData.tensors
                return try own.train(
                    x.tensor, y.tensor, epochs: epochs, batchSize: batchSize, validationSplit: validationSplit,
                    validationData: validation.count == 2 ? (validation[0], validation[1]) : nil, callbacks: callbacks.map { try $0.get() }, shuffle: shuffle,
                    classWeight: classWeight, sampleWeight: sampleWeight?.get(), initialEpoch: initialEpoch, progress: context.watching(verbose))
            },
            "Sequential.fit(_:_:epochs:batchSize:validationData:callbacks:shuffle:classWeight:sampleWeight:initialEpoch:verbose:)": HostBody {
                (
                    own: Sequential, x: AnyHost, y: AnyHost, epochs: Int, batchSize: Int, validationData: Value, callbacks: [AnyHost], shuffle: Bool,
                    classWeight: [Int: Double]?, sampleWeight: AnyHost?, initialEpoch: Int, verbose: Int
                ) in
                // One that was kept has forgotten who listens.
                context.listen(to: own)
                let validation = try validationData.tensors
                return try own.train(
                    x.tensor, y.tensor, epochs: epochs, batchSize: batchSize, validationData: (validation[0], validation[1]), validationWeight: validation[2],
                    callbacks: callbacks.map { try $0.get() }, shuffle: shuffle, classWeight: classWeight, sampleWeight: sampleWeight?.get(),
                    initialEpoch: initialEpoch, progress: context.watching(verbose))
            },
        ]
    }
}

extension RunContext {
    /// Tells the run of a training, unless it is to be quiet.
    fileprivate func watching(_ verbose: Int) -> (TrainingProgress) -> Bool {
        { [self] progress in
            if verbose > 0 { observeTraining?(progress) }
            return true
        }
    }
}

extension Value {
    /// The parts of `(x, y)` or `(x, y, weights)`; none of nil.
    fileprivate var tensors: [any TensorConvertible] {
        get throws {
            guard case .fields(let parts) = self else { return [] }
            return try parts.values.map { try AnyHost.from($0).tensor }
        }
    }
}
