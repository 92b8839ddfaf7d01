/// A layer of a model. Shapes by letter, here and in all layers: B batch, T time steps, D features, H units.
public protocol Layer: AnyObject {
    /// `lstm`, `lstm_1`: given by the model that the layer is added to, unless it has one of its own.
    var name: String { get }
    /// The number of trainable numbers; 0 before the layer knows its input's shape.
    var parameterCount: Int { get }
    /// The arrays of the layer in Keras' order and layout; empty before the layer knows its input's shape.
    var weights: [Weight] { get }
    /// Replaces all arrays.
    /// - Parameter values: an array for each of `weights`, in their order.
    /// - Precondition: the layer knows its input's shape, and there are as many values as `weights`, of the same shapes.
    func setWeights(_ values: [Tensor])
}

/// What the engine asks of a layer.
package protocol EngineLayer: Layer, CachedObject {
    /// What is in all layers alike: the name and the parameters.
    var core: LayerCore { get }
    /// The shape that comes out, without the batch, of one that goes in. Throws if the layer can't take it.
    func outputShape(of input: [Int?]) throws(RNNError) -> [Int?]
    /// The parameters that the layer needs for such an input.
    func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape]
    /// The kinds of the layers inside, which Keras counts among the model's: the `Dense` behind `TimeDistributed(Dense(3))` is `dense_1`.
    var innerNames: [String] { get }
    /// What comes out of the layer beside one tensor, if something does: only a call of the layer by itself can give that.
    var otherOutputs: OtherOutputs? { get }
    /// What is the same for all layers of this kind.
    static var traits: LayerTraits { get }
    /// The layer's own arguments, to be seen again where it is read back.
    var arguments: LayerArguments { get }
    /// What is wrong with them, if something is, one by one or together.
    var problem: RNNError? { get }
    /// The layers that go through time: a recurrent layer itself, of a layer around two both.
    var recurrentLayers: [any RecurrentLayer] { get }
    /// How many gates lie side by side in the columns of one of its arrays.
    func gateCount(ofArray name: String) -> Int
    /// Why the number of parameters is what it is, and others' is another; `nil` where nobody would ask.
    var countingConvention: CountingConvention? { get }
    /// How the number of parameters comes about, as `16×8 + 8×8 + 8`.
    func derivation(for input: [Int?]) -> String
    /// Makes the layer's stage; those that it needs besides it puts into the network before it. Without a default: a layer that is forgotten
    /// must not pass its input on in silence.
    func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage
}

/// Why more than one tensor comes out of a layer.
public enum OtherOutputs: Hashable, Sendable, Codable {
    /// `returnState: true`
    case states
    /// `mergeMode: .none`
    case bothDirections
}

/// A layer's name and parameters.
package final class LayerCore: @unchecked Sendable {
    package struct ParameterShape {
        var name: String
        let shape: Shape
        let initializer: Initializer
        /// Numbers that begin as 1 whatever the initialiser says.
        var ones = 0..<0
        var regularizer: Regularizer?
    }

    /// The numbers that one array of weights may have: 1 GB, and training needs some of that size.
    static let mostWeights = 1 << 28
    /// The numbers that may come out of a layer for one sample: 16 samples' take 1 GB.
    static let mostOutputs = 1 << 24
    /// The class's name: `SimpleRNN`.
    let kind: String
    /// What Keras calls a layer of this kind: `simple_rnn`.
    let snakeName: String
    let givenName: String?
    /// The shape of a sample that the layer was told when made.
    let inputShape: [Int?]?
    var name: String
    /// `nil` before the layer knows its input's shape.
    var parameters: [Parameter]?
    /// Of how many samples a stateful layer keeps states; `nil` if it begins anew.
    var keptSamples: Int?
    /// The states of a stateful layer; of `Bidirectional` those of both.
    var stateStores: [Int: StateStore] = [:]

    init(kind: String, snakeName: String, givenName: String?, inputShape: [Int?]?) {
        self.kind = kind
        self.snakeName = snakeName
        self.givenName = givenName
        self.inputShape = inputShape
        name = givenName ?? snakeName
    }

    /// Where the states of a batch of `samples` samples are kept.
    func stateStore(_ side: Int, samples: Int, units: Int) -> StateStore {
        let chunks = (samples + lanes - 1) / lanes
        if let store = stateStores[side], store.chunks == chunks, store.units == units { return store }
        let store = StateStore(samples: samples, units: units)
        stateStores[side] = store
        return store
    }

    func resetStates() {
        keptSamples = nil
        for store in stateStores.values { store.reset() }
    }
}

extension EngineLayer {
    // Layers without parameters.
    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] { [] }
    package func derivation(for input: [Int?]) -> String { "0" }

    package var innerNames: [String] { [] }
    package var otherOutputs: OtherOutputs? { nil }
    package var problem: RNNError? { argumentProblem }
    package var recurrentLayers: [any RecurrentLayer] { [] }
    package func gateCount(ofArray name: String) -> Int { 1 }
    package var countingConvention: CountingConvention? { nil }

    /// What the layer is called in summaries and files of weights: unique within its model, which gives it unless the layer has one of its own.
    public var name: String { core.name }
    /// The number of trainable numbers; 0 before the layer knows its input's shape.
    public var parameterCount: Int { core.parameters?.reduce(0) { $0 + $1.count } ?? 0 }
    /// The arrays in Keras' order and layout, copies of them; none before the layer knows its input's shape.
    public var weights: [Weight] { core.parameters?.map { Weight(name: $0.name, value: $0.tensor) } ?? [] }
    /// Replaces all arrays by values in the order and the shapes of `weights`.
    /// - Precondition: the layer knows its input's shape, and there are as many values as `weights`, of the same shapes.
    public func setWeights(_ values: [Tensor]) { orTrap { try trySetWeights(values) } }

    package func trySetWeights(_ values: [Tensor]) throws(RNNError) {
        guard let parameters = core.parameters else {
            throw .notBuilt(operation: .weights(layer: name))
        }
        guard values.count == parameters.count else {
            throw .weightCount(layer: name, expected: parameters.count, given: values.count)
        }
        for (parameter, value) in zip(parameters, values) where parameter.shape != value.shape {
            throw .shapeMismatch(
                operation: .parameter(parameter.name, layer: name), expected: .shape("\(parameter.shape)"), given: value.shape)
        }
        for (parameter, value) in zip(parameters, values) { parameter.tensor = value }
    }

    /// The number of features of (T, D). Throws if the input is of another kind.
    func features(ofSequence input: [Int?]) throws(RNNError) -> Int {
        guard input.count == 2, let features = input[1] else {
            throw .layerInput(
                layer: name, expected: .sequences, given: describe(input),
                remedy: .returnSequences)
        }
        return features
    }

    /// Sees that parameters for such an input can be made.
    func checkParameters(for input: [Int?]) throws(RNNError) {
        for weight in parameterShapes(for: input) {
            let operation = RNNError.Operation.parameter(weight.name, layer: name)
            let count = try weight.shape.checkedCount(operation: operation)
            if count > LayerCore.mostWeights { throw .tooLarge(operation: operation, bytes: 4 * count) }
            if let problem = weight.initializer.problem(operation, for: weight.shape) { throw problem }
        }
    }

    /// Makes the parameters, or sees that those there are fit.
    func build(for input: [Int?], seed: UInt64, position: Int) throws(RNNError) {
        try checkParameters(for: input)
        let wanted = parameterShapes(for: input)
        if let parameters = core.parameters {
            guard parameters.map(\.shape) == wanted.map(\.shape) else {
                throw .layerInput(
                    layer: name, expected: .sameAsBuilt,
                    given: describe(input), remedy: .newLayer)
            }
            return
        }
        var parameters: [Parameter] = []
        for (index, wanted) in wanted.enumerated() {
            var random = RandomSource.stream(UInt64(position * 16 + index), of: seed)
            var values = try wanted.initializer.values(wanted.shape, &random)
            for index in wanted.ones { values[index] = 1 }
            let parameter = try Parameter(name: wanted.name, shape: wanted.shape, initial: values)
            parameter.regularizer = wanted.regularizer
            parameters.append(parameter)
        }
        core.parameters = parameters
    }
}

/// `(None, 100, 16)`: a shape without its batch, as Keras prints it.
func describe(_ shape: [Int?]) -> String {
    let lengths = ["None"] + shape.map { $0.map(String.init) ?? "None" }
    return lengths.count == 1 ? "(None,)" : "(" + lengths.joined(separator: ", ") + ")"
}
