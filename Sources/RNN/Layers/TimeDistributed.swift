/// A layer at every time step, with the same weights: (B, T, D) becomes (B, T, units).
///
/// A layer that takes time steps itself is given those within each: with `LSTM(8)`, (B, T, S, D) becomes (B, T, 8).
public final class TimeDistributed: EngineLayer {
    let inner: any EngineLayer
    package let core: LayerCore

    /// - Parameters:
    ///   - layer: what is done at each step; not `Embedding`, `Masking`, `Input`, or a stateful layer.
    ///   - inputShape: a sample's shape without the batch, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `layer` is one of this module's, none of those, and gives one tensor (neither `returnState` nor `mergeMode: .none`); the lengths
    ///   in `inputShape`, at least one, are in 1...2²⁴; `name` has no `/`.
    public init(_ layer: any Layer, inputShape: [Int]? = nil, name: String? = nil) {
        inner = layer as? any EngineLayer ?? Activation(.linear)
        core = TimeDistributed.core(named: name, inputShape: inputShape)
        check(TimeDistributed.problem(layer) ?? problem)
    }

    /// As `encode(to:)` wrote it.
    /// - Throws: `DecodingError`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        inner = try container.decode(AnyLayer.self, forKey: .inner).layer
        core = try container.decode(LayerCore.self, forKey: .core)
    }

    /// The layer within, with its kind, and the weights.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(AnyLayer(layer: inner), forKey: .inner)
        try container.encode(core, forKey: .core)
    }

    private enum Key: CodingKey { case inner, core }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count >= 2 else {
            _ = try features(ofSequence: input)
            return input
        }
        do {
            return [input[0]] + (try inner.outputShape(of: Array(input.dropFirst())))
        } catch .layerInput(let layer, let expected, _, _) {
            throw .layerInput(
                layer: name, expected: .eachStep(of: layer, expected),
                given: describe(input), remedy: .stepsOrNoTimeDistributed)
        }
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        let cell = (inner as? any RecurrentLayer).map { "\($0.cellName)/" } ?? ""
        return inner.parameterShapes(for: Array(input.dropFirst())).map { shape in
            var shape = shape
            shape.name = "\(inner.core.snakeName)/\(cell)\(shape.name)"
            return shape
        }
    }

    package var innerNames: [String] { inner.innerNames + [inner.core.snakeName] }

    package func derivation(for input: [Int?]) -> String { inner.derivation(for: Array(input.dropFirst())) }

    static func problem(_ layer: any Layer) -> RNNError? {
        guard let inner = layer as? any EngineLayer, inner.traits.distribution != .refused else {
            return .unsupported(
                operation: "TimeDistributed",
                reason: .takesNoTimeStep(kind: "\(type(of: layer))"))
        }
        if let outputs = inner.otherOutputs {
            return .severalOutputs(layer: inner.name, outputs: outputs, user: .named("TimeDistributed"))
        }
        if inner.isStateful {
            return .unsupported(operation: "TimeDistributed", reason: .statefulTimeStep)
        }
        return nil
    }
}

extension TimeDistributed {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "time_distributed", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var arguments: LayerArguments { .none }
    package var countingConvention: CountingConvention? { .timeDistributed }
    package func gateCount(ofArray name: String) -> Int { inner.gateCount(ofArray: name) }
    package var inconsistency: Inconsistency? {
        TimeDistributed.problem(inner) != nil || problem != nil ? .distributedLayer : nil
    }

    /// What does the same to each row takes all steps' at once; other layers go through one step after the other.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        let stepShape = Array(site.shape.dropFirst())
        return inner.traits.distribution == .allSteps && site.shape.count == 2
            ? inner.makeStage(site.inner(shape: stepShape), builder) : DistributedStage(inner, site, stepShape: stepShape, builder)
    }
}
