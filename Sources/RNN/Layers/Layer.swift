/// A layer of a model. Shapes by letter, here and in all layers: B batch, T time steps, D features, H units.
public protocol Layer: AnyObject {
    /// `lstm`, `lstm_1`: given by the model that the layer is added to, unless it has one of its own.
    var name: String { get }
    /// The number of trainable numbers; 0 before the layer knows its input's shape.
    var parameterCount: Int { get }
    /// The arrays of the layer in Keras' order and layout; empty before the layer knows its input's shape.
    var weights: [Weight] { get }
    /// Replaces all arrays. They must have the shapes of `weights`.
    func setWeights(_ values: [Tensor])
}

/// What the engine asks of a layer.
package protocol EngineLayer: Layer {
    /// What is in all layers alike: the name and the parameters.
    var core: LayerCore { get }
    /// The shape that comes out, without the batch, of one that goes in. Throws if the layer can't take it.
    func outputShape(of input: [Int?]) throws(RNNError) -> [Int?]
    /// The parameters that the layer needs for such an input.
    func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape]
    /// How the number of parameters comes about, as `16×8 + 8×8 + 8`.
    func derivation(for input: [Int?]) -> String
}

/// A layer's name and parameters.
package final class LayerCore: @unchecked Sendable {
    package struct ParameterShape {
        let name: String
        let shape: Shape
        let initializer: Initializer
    }

    /// The class's name: `SimpleRNN`.
    let kind: String
    /// What Keras calls a layer of this kind: `simple_rnn`.
    let snakeName: String
    let givenName: String?
    /// The shape of a sample that the layer was told when made.
    let inputShape: [Int?]?
    /// What an argument of the initialiser has wrong, found out when the layer is added to a model.
    let problem: RNNError?
    var name: String
    /// `nil` before the layer knows its input's shape.
    var parameters: [Parameter]?

    init(kind: String, snakeName: String, givenName: String?, inputShape: [Int?]?, problem: RNNError?) {
        self.kind = kind
        self.snakeName = snakeName
        self.givenName = givenName
        self.inputShape = inputShape
        self.problem = problem
        name = givenName ?? snakeName
    }
}

extension EngineLayer {
    public var name: String { core.name }
    public var parameterCount: Int { core.parameters?.reduce(0) { $0 + $1.count } ?? 0 }
    public var weights: [Weight] { core.parameters?.map { Weight(name: $0.name, value: $0.tensor) } ?? [] }
    public func setWeights(_ values: [Tensor]) { orExit { try trySetWeights(values) } }

    package func trySetWeights(_ values: [Tensor]) throws(RNNError) {
        guard let parameters = core.parameters else {
            throw .notBuilt(operation: "setWeights of layer `\(name)`")
        }
        guard values.count == parameters.count else {
            throw .weightCount(layer: name, expected: parameters.count, given: values.count)
        }
        for (parameter, value) in zip(parameters, values) where parameter.shape != value.shape {
            throw .shapeMismatch(
                operation: "`\(parameter.name)` of layer `\(name)`", expected: "\(parameter.shape)", given: value.shape)
        }
        for (parameter, value) in zip(parameters, values) { parameter.tensor = value }
    }

    /// Makes the parameters, or sees that those there are fit.
    func build(for input: [Int?], seed: UInt64, position: Int) throws(RNNError) {
        let wanted = parameterShapes(for: input)
        if let parameters = core.parameters {
            guard parameters.map(\.shape) == wanted.map(\.shape) else {
                throw .layerInput(
                    layer: name, expected: "the one it was first built for",
                    given: describe(input), remedy: "use a new layer for input of another shape")
            }
            return
        }
        core.parameters = wanted.enumerated().map { index, wanted in
            var random = RandomSource.stream(UInt64(position * 16 + index), of: seed)
            return Parameter(
                name: wanted.name, shape: wanted.shape, initial: wanted.initializer.values(wanted.shape, &random))
        }
    }
}

/// `(None, 100, 16)`: a shape without its batch, as Keras prints it.
func describe(_ shape: [Int?]) -> String {
    let lengths = ["None"] + shape.map { $0.map(String.init) ?? "None" }
    return lengths.count == 1 ? "(None,)" : "(" + lengths.joined(separator: ", ") + ")"
}

/// The first of the arguments that is out of its range.
func firstProblem(
    _ operation: String, units: (name: String, value: Int)? = nil, dropout: Double = 0, activation: Activation = .tanh,
    inputShape: [Int]? = nil, others: [(name: String, value: Int?)] = []
) -> RNNError? {
    for (name, value) in [units].compactMap({ $0 }).map({ ($0.name, Optional($0.value)) }) + others {
        if let value, !(1...1 << 24).contains(value) {
            return .invalidArgument(operation: operation, name: name, given: "\(value)", requirement: "at least 1 and not above 16,777,216")
        }
    }
    if !(dropout >= 0 && dropout < 1) {
        return .invalidArgument(
            operation: operation, name: "dropout", given: "\(dropout)", requirement: "a fraction of at least 0 and less than 1")
    }
    if activation == .softmax {
        return .invalidArgument(
            operation: operation, name: "activation", given: ".softmax", requirement: ".tanh, .relu, .sigmoid or .linear")
    }
    if let inputShape, inputShape.isEmpty || inputShape.contains(where: { !(1...1 << 24).contains($0) }) {
        return .invalidArgument(
            operation: operation, name: "inputShape", given: "\(inputShape)",
            requirement: "the lengths of a sample's axes, each at least 1, without the batch")
    }
    return nil
}
