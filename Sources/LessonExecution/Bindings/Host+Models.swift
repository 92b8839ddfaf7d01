import LessonLanguage
import RNN

extension Sequential: HostType {}

extension RunContext {
    /// A model whose randomness comes from the lesson's.
    fileprivate func model(named name: String?) -> Sequential {
        let model = Sequential(name: name, seed: random.next())
        model.makesWeights = !isRehearsal
        return model
    }
}

extension LessonLanguage.Host {
    /// Models: made, looked at, trained, used. Training tells the run how it goes and stops when the run is asked to.
    mutating func declareModels(_ context: RunContext) {
        protocolType(
            "TensorConvertible",
            conformers: ["Tensor", "[Int]", "[Float]", "[Double]", "[[Int]]", "[[Float]]", "[[Double]]", "[[[Float]]]", "[[[Double]]]"],
            "A tensor, or lists of numbers that can become one.")
        type(Sequential.self, named: "Sequential", "A model: layers one after another.") { type in
            type.initializer("init(name: String? = nil)") { (name: String?) in
                context.model(named: name)
            }
            type.initializer("init(_ layers: [any Layer], name: String? = nil)") { (layers: [AnyHost], name: String?) in
                let model = context.model(named: name)
                for layer in layers { try model.tryAdd(layer.get((any Layer).self)) }
                return model
            }
            type.property("name: String") { (m: Sequential) in m.name }
            type.property("layers: [any Layer]", "The layers, the first one first.") { (m: Sequential) in m.layers.map(AnyHost.init) }
            type.method("add(_ layer: any Layer)", "Puts a layer on top.") { (m: Sequential, layer: AnyHost) in
                try m.tryAdd(layer.get((any Layer).self))
            }
            type.method("summary()", "Shows each layer with its output's shape and its parameters.") { (m: Sequential) in
                context.show(.summary(m.summaryTable))
            }
            type.property("summaryTable: ModelSummary", "What `summary()` shows.") { (m: Sequential) in m.summaryTable }
            type.method("countParams() -> Int", "The number of trainable numbers.") { (m: Sequential) in try m.tryCountParams() }
            Self.declareTraining(&type, context)
            Self.declareInspection(&type)
            Self.declarePictures(&type, context)
        }
    }

    private static func declareTraining(_ type: inout HostTypeDeclaration, _ context: RunContext) {
        let compiles = "Says how the model is to be trained."
        type.method(
            "compile(optimizer: any Optimizer, loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = [])", compiles
        ) { (m: Sequential, optimizer: AnyHost, loss: Loss, metrics: [Metric], weighted: [Metric]) in
            try m.tryCompile(
                optimizer: optimizer.get((any Optimizer).self), loss: loss, metrics: metrics, weightedMetrics: weighted)
        }
        type.method("compile(loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = [])", compiles) {
            (m: Sequential, loss: Loss, metrics: [Metric], weighted: [Metric]) in
            try m.tryCompile(loss: loss, metrics: metrics, weightedMetrics: weighted)
        }
        type.property("learningRate: Double", "What the gradients of the next training step are multiplied with.") {
            (m: Sequential) in try m.tryLearningRate()
        }
        let data = "_ x: any TensorConvertible, _ y: any TensorConvertible, epochs: Int = 1, batchSize: Int = 32"
        let rest =
            "callbacks: [any Callback] = [], shuffle: Bool = true, classWeight: [Int: Double]? = nil, sampleWeight: (any TensorConvertible)? = nil, initialEpoch: Int = 0, verbose: Int = 1"
        type.method(
            "@discardableResult fit(\(data), validationSplit: Double = 0, validationData: (any TensorConvertible, any TensorConvertible)? = nil, \(rest)) -> History",
            "Trains for some epochs, in batches, and gives the numbers of each epoch."
        ) {
            (
                m: Sequential, x: AnyHost, y: AnyHost, epochs: Int, batchSize: Int, split: Double, validation: Value, callbacks: [AnyHost], shuffle: Bool,
                classWeight: [Int: Double]?, sampleWeight: AnyHost?, initialEpoch: Int, verbose: Int
            ) in
            let fit = Fitting(
                epochs: epochs, batchSize: batchSize, split: split, validation: try validation.tensors, callbacks: callbacks,
                shuffle: shuffle, classWeight: classWeight, sampleWeight: sampleWeight, initialEpoch: initialEpoch, verbose: verbose)
            return try fit.run(m, x, y, context)
        }
        type.method(
            "@discardableResult fit(\(data), validationData: (any TensorConvertible, any TensorConvertible, any TensorConvertible), \(rest)) -> History",
            "Validation data with weights: samples, answers, and what each counts for."
        ) {
            (
                m: Sequential, x: AnyHost, y: AnyHost, epochs: Int, batchSize: Int, validation: Value, callbacks: [AnyHost], shuffle: Bool,
                classWeight: [Int: Double]?, sampleWeight: AnyHost?, initialEpoch: Int, verbose: Int
            ) in
            let fit = Fitting(
                epochs: epochs, batchSize: batchSize, split: 0, validation: try validation.tensors, callbacks: callbacks,
                shuffle: shuffle, classWeight: classWeight, sampleWeight: sampleWeight, initialEpoch: initialEpoch, verbose: verbose)
            return try fit.run(m, x, y, context)
        }
        type.method(
            "evaluate(_ x: any TensorConvertible, _ y: any TensorConvertible, batchSize: Int = 32, sampleWeight: (any TensorConvertible)? = nil) -> Evaluation",
            "Loss and metrics on these samples."
        ) { (m: Sequential, x: AnyHost, y: AnyHost, batchSize: Int, sampleWeight: AnyHost?) in
            try m.tryEvaluate(
                x.tensor, y.tensor, batchSize: batchSize, sampleWeight: sampleWeight.map { try $0.tensor })
        }
        type.method(
            "predict(_ x: any TensorConvertible, batchSize: Int = 32) -> Tensor", "What the model gives for these samples."
        ) { (m: Sequential, x: AnyHost, batchSize: Int) in
            try m.tryPredict(x.tensor, batchSize: batchSize)
        }
    }
}

/// What a call of `fit` says.
private struct Fitting {
    let epochs, batchSize: Int
    let split: Double
    /// Nothing; samples and answers; or these and what each counts for.
    let validation: [any TensorConvertible]
    let callbacks: [AnyHost]
    let shuffle: Bool
    let classWeight: [Int: Double]?
    let sampleWeight: AnyHost?
    let initialEpoch, verbose: Int

    func run(_ model: Sequential, _ x: AnyHost, _ y: AnyHost, _ context: RunContext) throws -> History {
        try model.tryFit(
            x.tensor, y.tensor, epochs: epochs, batchSize: batchSize, validationSplit: split,
            validationData: validation.count >= 2 ? (validation[0], validation[1]) : nil,
            validationWeight: validation.count == 3 ? validation[2] : nil,
            callbacks: callbacks.map { try $0.get((any Callback).self) }, shuffle: shuffle, classWeight: classWeight,
            sampleWeight: sampleWeight.map { try $0.tensor }, initialEpoch: initialEpoch
        ) { progress in
            if verbose > 0 { context.observeTraining?(progress) }
            return true
        }
    }
}

extension AnyHost {
    fileprivate var tensor: any TensorConvertible {
        get throws { try get((any TensorConvertible).self) }
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
