/// A model whose layers follow one upon the other.
///
/// It knows its weights as soon as it knows the shape of its input: from the first layer's `inputShape`, from an `Embedding`, or from
/// the first data it is given.
///
/// What is given to a model has to *suit* it, else the function that it is given to traps with a sentence that says why. Samples x suit a model if
/// - there is a layer and at least one sample, no axis has length 0, and `asTensor()` does not throw;
/// - x is (B, D), (B, T, D) or (B, T, S, D), or before an `Embedding` (B, T) of whole numbers in 0..<inputDimension;
/// - a sample has the lengths that were declared, else those that the weights were made for, of which T may be another;
/// - each layer takes what comes out of the one beneath, at most 2²⁴ numbers a sample, and needs at most 2²⁸ weights in an array, of at least two
///   axes where they are drawn by `.orthogonal`, and of just two with `.identity`;
/// - in a model with a stateful layer all batches have as many samples, those of the batch before among them unless `resetStates` came between.
///
/// Right answers y suit it if there is one for each sample, and they have the output's shape, a last axis of length 1 left out or not; for
/// `.sparseCategoricalCrossentropy` they are whole numbers in 0..<H in the place of the output's last axis, whose metrics are `.accuracy` and
/// `.sparseCategoricalAccuracy`. Weights of samples suit it if their shape is (B,), (B, 1), or (B, T) where the model gives T answers a sample.
public final class Sequential {
    /// `sequential`, unless it was given another.
    public let name: String
    /// The layers, the first one first.
    public var layers: [any Layer] { engineLayers }
    /// The same as the engine sees them: `add` takes no others.
    var engineLayers: [any EngineLayer] = []
    /// All that is random in the model follows from this number.
    package let seed: UInt64
    /// Whether layers get weights as soon as the shapes are known. Without, the shapes are held against each other and that is all.
    package var makesWeights = true
    /// How many time steps the samples had that it was rehearsed to learn.
    var rehearsedLength: Int?
    /// Told what looks wrong, where somebody wants to know.
    package var doubt: ((TrainingDoubt) -> Void)?
    /// Whether a rehearsal sees each `compile`: without one before `fit` the run fails as well.
    package var isCompiledInSight = false
    /// What the model runs on.
    package var engine = Engine.standard

    /// The shape of a sample that an `Input` declared.
    var inputShape: [Int?]?
    /// The shape of a sample that the weights were made for; of the first samples, where it was declared with lengths left open.
    var builtInput: [Int?]?
    /// The shape of a sample that the model was last trained on.
    var trainedInput: [Int?]?
    var compilation: Compilation?
    /// How many trainings are under way: a callback may begin another.
    var trainings = 0
    /// How many epochs were trained: each has an order of samples and dropout masks of its own.
    var trainedEpochs: UInt64 = 0

    struct Compilation {
        let optimizer: any EngineOptimizer
        let loss: Loss
        let metrics: [Metric]
        let weightedMetrics: [Metric]
        let state: OptimizerState

        var metricNames: [String] { Metric.names(metrics + weightedMetrics) }
    }

    /// A model without layers, for `add`. What is random in it follows from a number that is drawn from the program's source here.
    /// - Parameter name: what it is called in summaries and files; `sequential` if left out.
    /// - Precondition: the environment's `RNN_THREADS`, if set, is 1 to 256, and `RNN_KERNELS` names kernels that this processor can run.
    public convenience init(name: String? = nil) {
        self.init(name: name, seed: drawSeed())
    }

    /// A model whose randomness comes from a source other than the program's: a lesson has its own.
    package init(name: String?, seed: UInt64) {
        self.name = name ?? "sequential"
        self.seed = seed
    }

    /// A model of these layers, the first one first.
    /// - Precondition: `add` takes each of them, and the environment is as for ``init(name:)``.
    public convenience init(_ layers: [any Layer], name: String? = nil) {
        self.init(name: name)
        for layer in layers { add(layer) }
    }

    /// Puts a layer on top of those there are.
    /// - Parameter layer: the layer that comes on top.
    /// - Precondition: the layer is one of this module's, is not in the model yet, nor is its given name, and gives one tensor (neither `returnState` nor
    ///   `mergeMode: .none`); it takes what comes out of the layer beneath, if that is known; an `Input` or an `Embedding` is the first; and the model is
    ///   not being trained and has fewer than 1,000 layers.
    public func add(_ layer: any Layer) { orTrap { try tryAdd(layer) } }

    /// Says what training is to make small, and how.
    ///
    /// - Parameters:
    ///   - optimizer: how the weights are changed, given the gradients.
    ///   - loss: what is made small.
    ///   - metrics: what is told beside the loss, each answer counted once.
    ///   - weightedMetrics: what is told too, each answer counted by its weight, where there are weights of samples or classes.
    /// - Precondition: the optimizer is one of this module's.
    public func compile(
        optimizer: any Optimizer = RMSprop(), loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = []
    ) {
        orTrap { try tryCompile(optimizer: optimizer, loss: loss, metrics: metrics, weightedMetrics: weightedMetrics) }
    }

    /// The number of trainable numbers.
    /// - Precondition: the model knows the shape of its input, or has no layers.
    public func countParams() -> Int { orTrap { try tryCountParams() } }
}

extension Sequential {
    /// The initializer for callers that handle errors.
    /// - Parameters:
    ///   - layers: the layers, the first one first.
    ///   - name: what it is called in summaries and files; `sequential` if left out.
    /// - Throws: `RNNError`, where `add` would end the program.
    public static func trying(_ layers: [any Layer], name: String? = nil) throws(RNNError) -> Sequential {
        let model = Sequential(name: name)
        for layer in layers { try model.tryAdd(layer) }
        return model
    }

    static let mostLayers = 1_000

    /// `add` for callers that handle errors.
    public func tryAdd(_ layer: any Layer) throws(RNNError) {
        if let layer = layer as? any EngineLayer, let outputs = layer.otherOutputs {
            throw .severalOutputs(layer: layer.name, outputs: outputs, user: .model)
        }
        try add(single: layer)
    }

    /// Adds a layer, whatever comes out of it beside its output.
    func add(single layer: any Layer) throws(RNNError) {
        guard let layer = layer as? any EngineLayer else {
            throw .unsupported(
                operation: "add", reason: .foreignLayer(kind: "\(type(of: layer))"))
        }
        if trainings > 0 {
            throw .unsupported(operation: "add", reason: .isTrained(adding: layer.name))
        }
        if layer is Input {
            guard layers.isEmpty, inputShape == nil else { throw .inputNotFirst(layer: layer.name) }
            inputShape = layer.core.inputShape
            return
        }
        if layer is Embedding, let below = layers.last { throw .embeddingNotFirst(layer: layer.name, below: below.name) }
        guard layers.count < Self.mostLayers else { throw .unsupported(operation: "add", reason: .tooManyLayers(most: Self.mostLayers)) }
        if layers.contains(where: { $0 === layer }) { throw .duplicateLayer(name: layer.name) }
        let oldName = layer.core.name
        if let given = layer.core.givenName {
            if layers.contains(where: { $0.name == given }) { throw .duplicateLayer(name: given) }
        } else if layer.core.parameters == nil {
            layer.core.name = unusedName(layer.core.snakeName)
        }
        engineLayers.append(layer)
        do {
            if let input = declaredInput { try build(for: input) }
        } catch {
            engineLayers.removeLast()
            layer.core.name = oldName
            throw error
        }
        compilation?.state.reset()
        doubtLastLayer()
    }

    /// `compile` for callers that handle errors.
    public func tryCompile(
        optimizer: any Optimizer = RMSprop(), loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = []
    ) throws(RNNError) {
        guard let optimizer = optimizer as? any EngineOptimizer else {
            throw .unsupported(
                operation: "compile",
                reason: .foreignOptimizer(kind: "\(type(of: optimizer))"))
        }
        compilation = Compilation(
            optimizer: optimizer, loss: loss, metrics: metrics, weightedMetrics: weightedMetrics,
            state: OptimizerState(optimizer))
        doubtLoss()
    }

    /// `countParams` for callers that handle errors.
    public func tryCountParams() throws(RNNError) -> Int {
        if !layers.isEmpty, engineLayers.contains(where: { $0.core.parameters == nil }) {
            throw .notBuilt(operation: "countParams")
        }
        return layers.reduce(0) { $0 + $1.parameterCount }
    }

    /// All layers' arrays, where they are; those of layers that were built.
    var parameters: [Parameter] { engineLayers.flatMap { $0.core.parameters ?? [] } }

    /// All layers' arrays.
    package var weights: [[Tensor]] { layers.map { $0.weights.map(\.value) } }

    package func trySetWeights(_ weights: [[Tensor]]) throws(RNNError) {
        guard weights.count == engineLayers.count else {
            throw .weightCount(layer: name, expected: engineLayers.count, given: weights.count)
        }
        for (layer, values) in zip(engineLayers, weights) { try layer.trySetWeights(values) }
    }
}

extension Sequential {
    /// The shape of a sample, if the first layer was told.
    var declaredInput: [Int?]? { inputShape ?? engineLayers.first?.core.inputShape }

    /// The shape that comes out of each layer, without the batch.
    func outputShapes(for input: [Int?]) throws(RNNError) -> [[Int?]] {
        var shapes = [input]
        for layer in engineLayers {
            let shape = try outputShape(of: layer, above: shapes)
            let count = Shape(shape.map { $0 ?? 1 }).count
            guard count <= LayerCore.mostOutputs else {
                throw .tooLarge(
                    operation: .outputOfSample(layer: layer.name),
                    bytes: count.multipliedReportingOverflow(by: 4).overflow ? .max : 4 * count)
            }
            shapes.append(shape)
        }
        return Array(shapes.dropFirst())
    }

    /// Makes the weights of all layers for samples of shape `input`, or sees that those there are fit. Gives the shape that comes out.
    @discardableResult
    func build(for input: [Int?]) throws(RNNError) -> [Int?] {
        let shapes = try outputShapes(for: input)
        for (position, layer) in engineLayers.enumerated() {
            let below = position == 0 ? input : shapes[position - 1]
            if makesWeights { try layer.build(for: below, seed: seed, position: position) } else { try layer.checkParameters(for: below) }
        }
        if !makesWeights { return shapes.last ?? input }
        if builtInput?.contains(nil) ?? true { builtInput = input }
        return shapes.last ?? input
    }

    private func unusedName(_ name: String) -> String {
        var taken = Set(layers.map(\.name))
        for inner in engineLayers.flatMap(\.innerNames) { taken.insert(Self.unused(inner, taken)) }
        return Self.unused(name, taken)
    }

    private static func unused(_ name: String, _ taken: Set<String>) -> String {
        if !taken.contains(name) { return name }
        return (1...).lazy.map { "\(name)_\($0)" }.first { !taken.contains($0) } ?? name
    }
}
